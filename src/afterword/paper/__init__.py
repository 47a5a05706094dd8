"""Letters on paper, for those who have the extra `print`: a sheet or a card as PDF, set by Typst.

The words go to Typst as strings, so that nothing in them is markup. The same letter on the same day gives the same
bytes.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from pkgutil import get_data
from typing import Literal

from afterword.core.value import Value
from afterword.errors import BadInput
from afterword.writing.days import MONTH_FIRST, spoken_date
from afterword.writing.letter import Letter, split

Shape = Literal["letter", "card"]
NORTH_AMERICAN = frozenset({"US", "CA", "MX", "PR", "PH", "CL", "CO", "CR", "GT", "PA", "VE", "SV", "NI", "DO"})
"""Countries whose paper is Letter; elsewhere it is A4."""
LONGEST = 8000
"""Code points of a text that is set."""


class Addressed(Value):
    """What stands around the text: whose letter it is with `contact` lines, and whom it goes `to`, line by line."""

    name: str
    contact: tuple[str, ...] = ()
    to: tuple[str, ...] = ()
    country: str = ""
    language: str = "en"


def pdf(letter: Letter, addressed: Addressed, date: datetime, shape: Shape = "letter") -> bytes:
    """The letter as a PDF, dated `date` (aware, on the candidate's clock).

    Raises `BadInput` without the extra, for a text that is no letter, and for one that a card cannot hold.
    """
    if len(letter.text) > LONGEST:
        raise BadInput(f"A text of more than {LONGEST} characters is no letter. Shorten it.")
    try:
        import typst
    except ImportError:
        raise BadInput(
            "PDFs need the extra `print`: pip install 'afterword[print]'. Any program prints its plain text."
        ) from None
    template = get_data(__name__, f"{shape}.typ") or b""
    try:
        return bytes(typst.compile(template, sys_inputs={"letter": json.dumps(_told(letter, addressed, date))},
                                   timestamp=date.astimezone(UTC)))  # fmt: skip
    except typst.TypstError as error:
        if "too long for a card" in str(error):
            raise BadInput(
                "The letter is longer than a card holds. Shorten it to some 110 words, or print a letter."
            ) from None
        raise


def _told(letter: Letter, addressed: Addressed, date: datetime) -> dict[str, object]:
    """The parts of a letter as the templates know them."""
    parts = split(letter.text)
    lines = [line.strip() for line in parts.of(parts.signature).splitlines() if line.strip()]
    lines = [line for line in lines if line not in addressed.contact]  # they stand above
    return {
        "title": letter.subject or "Letter", "name": addressed.name, "contact": list(addressed.contact),
        "to": list(addressed.to), "date": _dated(date, addressed.country),
        "paper": "us-letter" if addressed.country.upper() in NORTH_AMERICAN else "a4", "language": addressed.language,
        "greeting": parts.of(parts.greeting).strip(),
        "body": [_lines(parts.of(span)) for span in parts.paragraphs],
        "signoff": parts.of(parts.signoff).strip(),
        "signature": lines,
    }  # fmt: skip


def _dated(date: datetime, country: str) -> str:
    """“4 November 2026”, or as the employer's country writes it."""
    return f"{spoken_date(date, country)}{',' if country.upper() in MONTH_FIRST else ''} {date.year}"


def _lines(paragraph: str) -> Sequence[str]:
    return [line.strip() for line in paragraph.splitlines()]
