"""Tables of other programs: what a row would add, that it is added once, and taken out whole."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.calendars.cards import COLUMNS, are_cards, read_cards
from afterword.core import tables as core
from afterword.core.tables import guessed, is_day_first, read_table
from afterword.desk import agenda, journals, openings, tables
from afterword.desk.house import House
from afterword.errors import BadInput
from cast import NOW, lea
from weeks import house_of

SHEET = """Company,Position,Status,Interview Date,Contact,E-Mail,Thank you,Notes
Northwind,Data Analyst,Interviewed,13/10/2026 10:30,Ada Okafor,ada@northwind.example,,liked the team
Alder & Co,Planner,Rejected,02/09/2026,"Bob Ferrante, Eve Łuczak",,yes,
Alder & Co,Planner,Rejected,02/09/2026,Ümit Ödül,umit@alder.example,03/09/2026,
Birch,,Applied,,,,,
,Engineer,Applied,,,,,
Cedar,Clerk,Offer,soon,Mo,,,
"""
CARD = b"""BEGIN:VCARD
VERSION:3.0
FN:Dr Ada Okafor
N:Okafor;Ada;;Dr;
ORG:Northwind;Data
TITLE:Head of Data
EMAIL;TYPE=work:ada@northwind.example
TEL;TYPE=cell:+44 20 7946 0142
END:VCARD
BEGIN:VCARD
VERSION:4.0
FN:\xc5\x81ucja Nowak
EMAIL:lucja@alder.example
END:VCARD
"""


@pytest.fixture
def taken(house: House) -> tuple[tables.Row, ...]:
    lea(house)
    table = read_table(SHEET.encode())
    columns = guessed(table)
    return tables.take_over(house, table, columns, is_day_first(table, columns, usual=False), NOW)


def test_columns_are_known_by_their_headings_and_days_by_those_that_leave_no_choice() -> None:
    table = read_table(SHEET.encode("utf-16"))
    columns = guessed(table)
    assert {field: table.headings[number] for field, number in columns.items()} == {
        "employer": "Company", "role": "Position", "outcome": "Status", "interview": "Interview Date",
        "person": "Contact", "email": "E-Mail", "thanked": "Thank you", "notes": "Notes",
    }  # fmt: skip
    assert is_day_first(table, columns, usual=False)
    german = read_table("Firma;Stelle;Ergebnis\nNordwind;Analystin;Absage\n".encode("cp1252"))
    assert set(guessed(german)) == {"employer", "role", "outcome"}


def test_rows_become_openings_people_and_facts(house: House, taken: tuple[tables.Row, ...]) -> None:
    assert [(row.number, row.employer, row.added, row.trouble) for row in taken] == [
        (2, "Northwind", ("an opening", "1 person", "an interview"), ""),
        (3, "Alder & Co", ("an opening", "2 people", "an interview", "a thank-you", "a thank-you", "a rejection"), ""),
        (4, "Alder & Co", ("1 person", "a thank-you"), ""),
        (5, "Birch", ("an opening",), ""),
        (6, "", (), "It names no company, so it is left out."),
        (7, "Cedar", (), "'soon' is no date that can be read. Write it as 2026-11-12, or 2026-11-12 14:30."),
    ]
    assert taken[0].assumed == ("an hour is assumed",)
    assert "no time is said, so noon and an hour are assumed" in taken[1].assumed
    day = agenda.today(house, NOW)
    assert [item.candidacy.employer for item in day.agenda.due] != []
    assert all(item.candidacy.employer == "Northwind" for item in day.agenda.due), "what is long over nags nobody"


def test_the_same_sheet_again_adds_nothing(house: House, taken: tuple[tables.Row, ...]) -> None:
    before = journals.everything(house)
    table = read_table(SHEET.encode())
    again = tables.take_over(house, table, guessed(table), True, NOW)
    assert not any(row.lines for row in again)
    assert journals.everything(house) == before


def test_what_a_table_made_is_taken_out_and_what_was_worked_on_stays(
    house: House, taken: tuple[tables.Row, ...]
) -> None:
    from cast import debriefed

    made = [row.candidacy for row in taken if row.is_new]
    debriefed(house)
    assert tables.take_out(house, made) == 2
    assert [each.candidacy.employer for each in openings.everything(house, NOW)] == ["Northwind"]


def test_looking_adds_nothing_and_a_table_waits_until_it_is_dropped(house: House) -> None:
    lea(house)
    table = read_table(SHEET.encode())
    tables.keep_for_later(house, table)
    kept = tables.waiting(house)
    assert kept == table
    assert tables.rows_of(house, table, guessed(table), True, NOW)[0].is_new
    assert openings.everything(house, NOW) == ()
    tables.keep_for_later(house, None)
    assert tables.waiting(house) is None


def test_cards_are_people_of_their_company(house: House) -> None:
    lea(house)
    assert are_cards(b"\xef\xbb\xbfbegin:vcard\r\n")
    table = read_cards(CARD)
    assert table.rows[0] == ("Northwind", "Dr Ada Okafor", "Head of Data", "ada@northwind.example", "+44 20 7946 0142")
    rows = tables.take_over(house, table, COLUMNS, True, NOW)
    assert [(row.added, row.trouble) for row in rows] == [
        (("an opening", "1 person"), ""), ((), "It names no company, so it is left out."),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no rows"),
        (b"Company\n", "no rows"),
        (b"\x00\x01\x02\xff", "no table of text"),
        (b"a,b\n" * 20_002, "more than 20,000 rows"),
        (b"a," * 200 + b"\n1,2\n", "more than 100 columns"),
        (b"x" * 5_000_001, "larger than 5 MB"),
    ],
)
def test_what_is_no_table_is_told_in_a_sentence(data: bytes, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        read_table(data)


def test_a_table_without_companies_asks_which_column_names_them(house: House) -> None:
    table = read_table(b"a,b\n1,2\n")
    with pytest.raises(BadInput, match="Say which one it is"):
        tables.rows_of(house, table, guessed(table), True, NOW)


@settings(max_examples=40)
@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass")))
def test_nothing_that_comes_from_outside_breaks_it(data: bytes) -> None:
    for read in (read_table, read_cards):
        try:
            table = read(data)
        except BadInput:
            continue
        assert all(len(row) == len(table.headings) for row in table.rows)


CELL = st.text(max_size=12) | st.sampled_from(
    ["12/11/2026", "2026-02-30", "rejected", "yes", "a@b", "Ada & Bob", "9" * 30]
)


@settings(max_examples=15)
@given(st.lists(st.tuples(*[CELL] * 12), min_size=1, max_size=4), st.booleans())
def test_whatever_stands_in_the_cells_the_plan_can_be_made_of_it(rows: list[tuple[str, ...]], day_first: bool) -> None:
    table = core.Table(headings=tuple(core.FIELDS), rows=tuple(rows))
    columns = {field: number for number, field in enumerate(core.FIELDS)}
    with house_of({"record": "candidate", "id": "lea", "name": "Lea", "zone": "Europe/London"}) as house:
        once = tables.take_over(house, table, columns, day_first, NOW)
        again = tables.take_over(house, table, columns, day_first, NOW)
    assert len(once) == len(rows)
    assert not any(row.lines for row in again)


def test_moments_are_read_as_people_type_them() -> None:
    def at(words: str) -> str:
        found = core.moment(words, day_first=True)
        return f"{found.day} {found.at or '-'}" if found else "none"

    read = {"12/11/2026": "2026-11-12 -", "2026-11-12": "2026-11-12 -", "Nov 12, 2026 2:30 PM": "2026-11-12 14:30:00",
            "12.11.2026 14:30": "2026-11-12 14:30:00", "November 2026": "none", "5pm": "none", "46338": "none"}  # fmt: skip
    assert {words: at(words) for words in read} == read
