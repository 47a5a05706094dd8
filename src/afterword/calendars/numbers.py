"""Telephone numbers in words: told from dates and references by the country that they are dialled from.

They stay as they are written, which is how the reader of a mail finds them in it again. `writing.telephone` has the
form in which they are dialled from anywhere.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

from afterword.calendars.lines import one_line
from afterword.writing.expressions import pattern
from afterword.writing.telephone import code

_DIGITS = pattern(r"\d(?:[^\d\n]{0,4}\d){6}")
"""Without this no number is told: it costs a hundredth of asking for one."""
_WRITTEN = pattern(r"(?<![\w/.:=#-])(?:\+|00)?\(?\d[\d\s().\u2011–/-]{5,24}\d(?![\w:/-])")
_EXTENSION = pattern(r"(?i)[\s,;]*(?:ext(?:ension|n)?\.?|x|dw|durchwahl|poste|#)[\s.:]*(\d{1,6})\s*$")
_EVERYWHERE = frozenset({"io", "co", "ai", "me", "tv", "cc", "fm", "gg", "ly", "to", "eu", "so"})
"""Ends of addresses that look like a country's and are sold to everybody."""
_MOST = 50
_LONGEST_LINE = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """A number: where it stands, and as it is written ("(617) 555-0148 ext. 12")."""

    start: int
    end: int
    written: str


def numbers_in(line: str, country: str) -> Iterator[Told]:
    """The numbers in a line, in its order, dialled from `country` (ISO 3166, "" for unknown) where they name none."""
    line = line[:_LONGEST_LINE]
    if not _DIGITS.search(line):
        return
    found = {each.start: each for each in _by_country(line, country)}
    for match in islice(_WRITTEN.finditer(line), _MOST):
        inside = any(each.start < match.end() and each.end > match.start() for each in found.values())
        if not inside and is_number(match[0]):
            written = one_line(match[0].strip(" .-–/"), 40)
            found[match.start()] = Told(start=match.start(), end=match.end(), written=written)
    yield from (found[at] for at in sorted(found))


def _by_country(line: str, country: str) -> Iterator[Told]:
    import phonenumbers  # 55 ms, and most invitations tell no number

    region, only = code(country) or None, phonenumbers.Leniency.VALID
    asked = phonenumbers.PhoneNumberMatcher(line, region, leniency=only, max_tries=_MOST)
    for match in islice(asked, _MOST):
        written = _EXTENSION.sub("", match.raw_string)
        beside = line[max(0, match.start - 1) : match.start]
        american = written.startswith("(") and match.number.country_code != 1
        if american or pattern(r"[\w/.:=#-]").match(beside) or not (is_number(written) or _LOCAL.fullmatch(written)):
            continue
        yield Told(start=match.start, end=match.end, written=one_line(match.raw_string.strip(" .-–/"), 40))


_LOCAL = pattern(r"[2-9]\d{3}[ -]\d{4}")
"""A whole number of a country without areas: Singapore, Hong Kong, Norway, Denmark."""


def is_number(words: str) -> bool:
    """Whether digits are a telephone number: enough of them, and not a date or a time."""
    digits = pattern(r"\D").sub("", words)
    plain = words.strip()
    if not 8 <= len(digits) <= 15 and not (plain.startswith("+") and len(digits) >= 7):
        return False
    if pattern(r"\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}").fullmatch(plain):
        return False
    return plain.startswith(("+", "0", "(")) or (len(digits) >= 9 and bool(pattern(r"\d[\s.-]+\d").search(plain)))


def is_told(words: str) -> bool:
    """Whether a number seems to stand in the words, be it none that is known."""
    return _WRITTEN.search(words) is not None


def country_near(address: str, zone: str) -> str:
    """The country from which somebody's numbers are dialled: by the end of their address, else by their time zone."""
    end = address.rpartition("@")[2].rpartition(".")[2].casefold()
    if len(end) == 2 and end.isalpha() and end not in _EVERYWHERE:
        return code(end)
    return country_of(zone)


@cache
def country_of(zone: str) -> str:
    """The country whose time zone it is (ISO 3166), by the table of the tz database; "" where it is nobody's own."""
    from importlib.resources import files

    table = files("tzdata").joinpath("zoneinfo", "zone.tab").read_text(encoding="utf-8")
    for row in table.splitlines():
        columns = row.split("\t")
        if not row.startswith("#") and len(columns) > 2 and columns[2] == zone:
            return columns[0]
    return ""
