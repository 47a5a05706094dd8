"""Telephone numbers: as they are written between countries, dialled by a link, and read aloud, slowly."""

from __future__ import annotations

import re

from afterword.core.value import Value

LONGEST = 60
"""Signs of a number with everything around it. What is longer is none, and is not looked at."""
FIGURES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
SAME = {"UK": "GB", "EL": "GR"}
"""Countries that go by two codes; the second is that of ISO 3166."""


class Number(Value):
    """A telephone number. `shown` is its international form, `link` a `tel:` address (RFC 3966), `country` its own.

    `groups` are its words as they are read aloud, a group of figures each, to somebody in another country; `at_home`
    the same to somebody in its own. `extension` is what is dialled after it, or "".
    """

    shown: str
    link: str
    country: str
    groups: tuple[str, ...]
    at_home: tuple[str, ...]
    extension: str = ""

    def aloud(self, country: str) -> str:
        """How it is said to somebody in that country (ISO 3166): "zero two zero, seven nine four six"."""
        return ", ".join(self.at_home if code(country) == self.country else self.groups)


def number(said: str, country: str) -> Number | None:
    """The number that those words are, dialled from `country` (ISO 3166) where they name none; None when it is none."""
    if not 3 <= len(said.strip()) <= LONGEST:
        return None
    import phonenumbers  # 55 ms, and most of the house never calls anybody

    try:
        parsed = phonenumbers.parse(said, code(country) or None)
    except phonenumbers.NumberParseException:
        return None
    if not phonenumbers.is_possible_number(parsed):
        return None
    forms = phonenumbers.PhoneNumberFormat
    shown = phonenumbers.format_number(parsed, forms.INTERNATIONAL).replace("-", " ")
    return Number(
        shown=shown,
        link=phonenumbers.format_number(parsed, forms.RFC3966),
        country=phonenumbers.region_code_for_number(parsed)
        or phonenumbers.region_code_for_country_code(parsed.country_code or 0),
        groups=_read_aloud(shown),
        at_home=_read_aloud(phonenumbers.format_number(parsed, forms.NATIONAL)),
        extension=parsed.extension or "",
    )


def code(country: str) -> str:
    """The country's own code, without a region: "GB" of "uk", "DE" of "DE-BY"."""
    plain = country.upper().partition("-")[0].strip()
    return SAME.get(plain, plain)


def _read_aloud(written: str) -> tuple[str, ...]:
    """Every figure by itself, group by group."""
    number, _, extension = written.partition(" ext. ")
    found = []
    for group in re.findall(r"\+?[0-9]+", number):
        figures = " ".join(FIGURES[int(figure)] for figure in group.lstrip("+"))
        found.append(f"plus {figures}" if group.startswith("+") else figures)
    if extension.isdigit():
        found.append("extension " + " ".join(FIGURES[int(figure)] for figure in extension))
    return tuple(found)
