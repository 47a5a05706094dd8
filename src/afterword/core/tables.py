"""Tables of other programs: a spreadsheet of applications, or what a job tracker hands out, read into rows.

Nobody's columns have the names of ours, so each is guessed by its heading and can be set right. Pure. What a row means
for the journal is for the desk to say.
"""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime, time
from typing import Literal

from afterword.core.value import Value
from afterword.errors import BadInput

LARGEST = 5_000_000
MOST_ROWS, MOST_COLUMNS, LONGEST = 20_000, 100, 10_000
"""Rows, columns, and characters of one cell. A table with more is none of applications."""

Field = Literal[
    "employer", "role", "person", "title", "email", "phone", "interview", "ends", "thanked", "outcome", "decided",
    "notes",
]  # fmt: skip

FIELDS: Mapping[Field, tuple[str, str]] = {
    "employer": ("Company", "company, employer, organisation, organization, org, firma, unternehmen, arbeitgeber, "
                            "company name, account, entreprise, empresa"),
    "role": ("Role", "role, position, job title, job, job role, stelle, post, vacancy, opening, poste, puesto, "
                     "position title"),
    "person": ("Interviewer", "interviewer, interviewers, contact, contact name, name, full name, recruiter, "
                              "hiring manager, ansprechpartner, contact person, met with, kontakt"),
    "title": ("Their title", "title, contact title, interviewer title, their title, funktion"),
    "email": ("Their address", "email, e-mail, contact email, email address, mail, e-mail-adresse"),
    "phone": ("Their phone", "phone, telephone, contact phone, mobile, tel, telefon, phone number"),
    "interview": ("Interview", "interview, interview date, interviewed, date of interview, interviewed on, "
                               "interview time, date/time, vorstellungsgespräch, gespräch am, start, date, entretien, "
                               "entrevista"),
    "ends": ("Interview until", "end, ends, until, end time, bis"),
    "thanked": ("Thanked on", "thank you, thank-you, thank you sent, thanked, thank you date, thanked on, "
                              "follow up sent, followed up, dank"),
    "outcome": ("What came of it", "status, stage, outcome, result, state, ergebnis, stand"),
    "decided": ("When that was", "outcome date, decision date, rejected on, closed, status date, decided"),
    "notes": ("Notes", "notes, note, comments, comment, notizen, bemerkungen, remarks"),
}  # fmt: skip
"""Each with its name for people, and headings that mean it."""

OUTCOMES: Mapping[str, tuple[str, ...]] = {
    "rejected": ("rejected", "rejection", "declined by company", "not selected", "unsuccessful", "no", "absage",
                 "abgelehnt", "turned down", "refusé", "rechazado", "not moving forward"),
    "offered": ("offer", "offered", "offer received", "angebot", "offre", "oferta"),
    "accept": ("accepted", "offer accepted", "hired", "angenommen", "zugesagt", "signed"),
    "decline": ("offer declined", "declined", "i declined", "abgesagt"),
    "withdraw": ("withdrawn", "withdrew", "i withdrew", "zurückgezogen", "retiré"),
}  # fmt: skip
"""What a status means for the journal; any other one means that it goes on."""

Columns = Mapping[Field, int]


class Table(Value):
    """A table: its headings, and its rows, each as long as the headings."""

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


class Moment(Value):
    """A moment as somebody typed it: on a day, and perhaps at a time of it."""

    day: date
    at: time | None = None


def read_table(data: bytes, name: str = "The table") -> Table:
    """The table in a CSV file of any separator and the usual encodings. Raises `BadInput`, naming what is wrong."""
    if len(data) > LARGEST:
        raise BadInput(f"{name} is larger than 5 MB. Save the sheet with your applications alone, and bring that.")
    text = _decoded(data, name)
    dialect = _dialect(text)
    csv.field_size_limit(LARGEST)
    try:
        lines = [[cell.strip()[:LONGEST] for cell in line] for line in _lines(text, dialect)]
    except csv.Error as error:
        raise BadInput(f"{name} is no table: {error}. Save the sheet as CSV, and bring that.") from None
    lines = [line for line in lines if any(line)]
    if len(lines) < 2:
        raise BadInput(f"{name} has no rows below its headings. The first line names the columns.")
    if len(lines) > MOST_ROWS:
        raise BadInput(f"{name} has more than {MOST_ROWS:,} rows. Bring those with interviews alone.")
    width = max(len(lines[0]), 1)
    if width > MOST_COLUMNS:
        raise BadInput(f"{name} has more than {MOST_COLUMNS} columns. Bring those about your applications alone.")
    rows = tuple(tuple((line + [""] * width)[:width]) for line in lines[1:])
    return Table(headings=tuple(lines[0]), rows=rows)


def guessed(table: Table) -> dict[Field, int]:
    """Which column is which, by the headings: the one that is named most like a field, and each column once."""
    found: dict[Field, int] = {}
    headings = [" ".join(each.casefold().replace("_", " ").split()) for each in table.headings]
    for exact in (True, False):
        for field, (_, names) in FIELDS.items():
            for name in names.split(", "):
                if field in found:
                    break
                column = _column(headings, name, exact, found.values())
                if column is not None:
                    found[field] = column
    return found


def named(table: Table, said: Iterable[str]) -> dict[Field, int]:
    """Columns as somebody named them, "employer=Firm". Raises `BadInput` for a field or a heading that is none."""
    found: dict[Field, int] = {}
    headings = [each.casefold() for each in table.headings]
    for each in said:
        name, _, heading = each.partition("=")
        field = next((field for field in FIELDS if field == name.strip().casefold()), None)
        if field is None:
            raise BadInput(f"There is no field {name!r}. There are: {', '.join(FIELDS)}.")
        if heading.strip().casefold() not in headings:
            raise BadInput(f"No column is called {heading!r}. There are: {', '.join(table.headings)[:300]}.")
        found[field] = headings.index(heading.strip().casefold())
    return found


def is_day_first(table: Table, columns: Columns, usual: bool) -> bool:
    """Whether 3/4 is the third of April: told by the days that leave no choice, else the `usual`."""
    dated: tuple[Field, ...] = ("interview", "thanked", "decided", "ends")
    for field in dated:
        column = columns.get(field)
        for row in table.rows:
            parts = ("" if column is None else row[column]).replace(".", "/").replace("-", "/").split("/")
            if len(parts) >= 3 and parts[0].isdecimal() and parts[1].isdecimal() and len(parts[0]) <= 2:
                if int(parts[0]) > 12:
                    return True
                if int(parts[1]) > 12:
                    return False
    return usual


def moment(words: str, day_first: bool) -> Moment | None:
    """The day, and the time where one is named; None for words that are no date of this century."""
    from dateutil import parser

    words = words.strip()[:60]
    if not any(sign.isdigit() for sign in words):
        return None
    year_first = len(words) >= 5 and words[:4].isdigit() and not words[4].isalnum()
    try:
        probes = [
            parser.parse(
                words, dayfirst=day_first and not year_first, yearfirst=year_first, default=default, ignoretz=True
            )
            for default in (datetime(2001, 1, 1), datetime(2002, 2, 2, 2, 2))  # noqa: DTZ001 - wall clocks
        ]
    except (ValueError, OverflowError, TypeError, RecursionError):
        return None
    if probes[0].date() != probes[1].date() or not 2000 <= probes[0].year <= 2100:  # a part of the day was made up
        return None
    return Moment(day=probes[0].date(), at=probes[0].time() if probes[0].time() == probes[1].time() else None)


def outcome(words: str) -> str:
    """The kind of outcome that a status names (a key of `OUTCOMES`), or nothing while it goes on."""
    said = " ".join(words.casefold().split())
    return next((kind for kind, names in OUTCOMES.items() if said in names), "")


def people(words: str) -> tuple[str, ...]:
    """The names in one cell, where several were written into it."""
    for separator in (";", "\n", " / ", " & ", " and ", ", "):
        words = words.replace(separator, "\x1f")
    return tuple(dict.fromkeys(name for each in words.split("\x1f") if (name := " ".join(each.split())[:200])))


def _column(headings: Sequence[str], name: str, exact: bool, taken: Iterable[int]) -> int | None:
    used = set(taken)
    for number, heading in enumerate(headings):
        fits = heading == name if exact else name in heading.replace("(", " ").replace(")", " ").split(" ")
        if fits and number not in used:
            return number
    return None


def _decoded(data: bytes, name: str) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = ("utf-8-sig", "cp1252")
    for encoding in encodings:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\x00" not in text:
            return text.replace("\r\n", "\n").replace("\r", "\n")
    raise BadInput(f"{name} is no table of text. Save the sheet as CSV, and bring that.")


def _dialect(text: str) -> str:
    """The sign that stands between the cells: the one of which the first line has most, outside of quotation marks."""
    first = text.lstrip("\n").split("\n", 1)[0]
    bare = "".join(first.split('"')[::2])
    return max((",", ";", "\t", "|"), key=bare.count)


def _lines(text: str, separator: str) -> Iterator[list[str]]:
    return csv.reader(text.splitlines(keepends=True), delimiter=separator)
