"""Business cards: vCards (RFC 2426, RFC 6350) as a table of people, so that they come in as any table does."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.tables import LARGEST, LONGEST, MOST_ROWS, Columns, Table
from afterword.errors import BadInput

COLUMNS: Columns = {"employer": 0, "person": 1, "title": 2, "email": 3, "phone": 4}
HEADINGS = ("Company", "Name", "Title", "Email", "Phone")


def are_cards(data: bytes) -> bool:
    """Whether these bytes begin as a vCard does."""
    return data.lstrip(b"\xef\xbb\xbf \r\n\t")[:11].upper() == b"BEGIN:VCARD"


def read_cards(data: bytes, name: str = "The file") -> Table:
    """The people on the cards, one a row. Raises `BadInput` for what is no card, or too much of it."""
    import vobject

    if len(data) > LARGEST:
        raise BadInput(f"{name} is larger than 5 MB. Export the people you met alone.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = data.decode("cp1252", "replace")
    rows: list[tuple[str, ...]] = []
    try:
        for card in vobject.readComponents(text, ignoreUnreadable=True, allowQP=True):
            if card.name == "VCARD":
                rows.append(tuple(" ".join(each.split())[:LONGEST] for each in _row(card)))
            if len(rows) > MOST_ROWS:
                raise BadInput(f"{name} has more than {MOST_ROWS:,} cards. Export the people you met alone.")
    except (vobject.base.VObjectError, ValueError, KeyError, IndexError, TypeError, AttributeError) as error:
        raise BadInput(f"{name} is no card that can be read ({type(error).__name__}). Export it anew.") from None
    rows = [row for row in rows if row[1] or row[3]]
    if not rows:
        raise BadInput(f"{name} names nobody. Export the people you met as vCards (.vcf).")
    return Table(headings=HEADINGS, rows=tuple(rows))


def _row(card: object) -> Iterator[str]:
    """Company, name as written, title, first address, first number."""
    organisation = _value(card, "org")
    yield organisation[0] if isinstance(organisation, list) and organisation else str(organisation or "")
    name = _value(card, "fn") or _value(card, "n")
    yield str(name or "")
    for field in ("title", "email", "tel"):
        yield str(_value(card, field) or "")


def _value(card: object, name: str) -> object:
    first = getattr(card, name, None)
    return getattr(first, "value", None)
