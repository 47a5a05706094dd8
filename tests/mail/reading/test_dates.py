"""Days as people tell them, from Tuesday 10 November 2026 in New York."""

from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.mail.reading.dates import windows
from afterword.mail.reading.spans import Anchor

SENT = datetime(2026, 11, 10, 10, 5, tzinfo=ZoneInfo("America/New_York"))
HERE = Anchor(sent=SENT, country="US", zone="America/New_York", day_first=False)

TOLD = [
    ("by the end of next week", None, "2026-11-20"),
    ("in the week of 16 November", "2026-11-16", "2026-11-20"),
    ("the week of the 14th", "2026-11-09", "2026-11-13"),
    ("w/c 7 December", "2026-12-07", "2026-12-11"),
    ("between Monday and Wednesday of next week", "2026-11-16", "2026-11-18"),
    ("Friday week", "2026-11-20", "2026-11-20"),
    ("a week from Friday", "2026-11-20", "2026-11-20"),
    ("next Friday", "2026-11-20", "2026-11-20"),
    ("this Friday", "2026-11-13", "2026-11-13"),
    ("on Friday", "2026-11-13", "2026-11-13"),
    ("within five business days", None, "2026-11-18"),  # Veterans Day does not count
    ("within 5–7 business days", None, "2026-11-20"),
    ("in a couple of weeks", "2026-11-24", "2026-11-24"),
    ("in a week or two", "2026-11-17", "2026-11-24"),
    ("early December", "2026-12-01", "2026-12-10"),
    ("mid-January", "2027-01-11", "2027-01-20"),
    ("late January", "2027-01-21", "2027-01-31"),
    ("after Thanksgiving", "2026-11-27", None),
    ("the week after Thanksgiving", "2026-11-30", "2026-12-04"),
    ("by January 15", None, "2027-01-15"),
    ("Q1 2027", "2027-01-01", "2027-03-31"),
    ("by the end of Q1", None, "2027-03-31"),
    ("first week of December", "2026-12-01", "2026-12-07"),
    ("from 12 November to 10 December", "2026-11-12", "2026-12-10"),
    ("16 to 20 November", "2026-11-16", "2026-11-20"),
    ("through Friday, November 20", None, "2026-11-20"),
    ("not before the 20th", "2026-11-20", None),
    ("by Nov. 30", None, "2026-11-30"),
    ("12/5", "2026-12-05", "2026-12-05"),
    ("29.09.2027", "2027-09-29", "2027-09-29"),
    ("bis Ende nächster Woche", None, "2026-11-20"),
    ("vom 9. bis 20. November", "2026-11-09", "2026-11-20"),
    ("d'ici la fin du mois", None, "2026-11-30"),
    ("du 9 au 20 novembre", "2026-11-09", "2026-11-20"),
    ("from 3 to 12 in next month", "2026-12-03", "2026-12-12"),
    ("between August and October", "2027-08-01", "2027-10-31"),
    ("next 11/5", "2027-11-05", "2027-11-05"),
    ("on 24 November (Tuesday), at 10", "2026-11-24", "2026-11-24"),
    ("on Tuesday (24 November)", "2026-11-24", "2026-11-24"),
    ("on Nov/24", "2026-11-24", "2026-11-24"),
    ("14 April 27", "2027-04-14", "2027-04-14"),
    ("on Friday 20 at 4", "2026-11-20", "2026-11-20"),
    ("in the first week of December, on Friday", "2026-12-04", "2026-12-04"),
    ("on the last day of November", "2026-11-30", "2026-11-30"),
    ("on Monday two weeks from now", "2026-11-23", "2026-11-23"),
    ("three weeks after Thanksgiving on Friday", "2026-12-18", "2026-12-18"),
    ("in the week of Sunday 22 November", "2026-11-23", "2026-11-27"),
    ("antes del 5 de diciembre", None, "2026-12-05"),
    ("en dos semanas", "2026-11-24", "2026-11-24"),
]


@pytest.mark.parametrize(("words", "earliest", "latest"), TOLD, ids=[words for words, _, _ in TOLD])
def test_days_are_told_as_windows(words: str, earliest: str | None, latest: str | None) -> None:
    (window,) = windows(f"We decide {words}, as I said.", HERE)
    told = [each.isoformat() if each else None for each in (window.earliest, window.latest)]
    assert told == [earliest, latest]
    assert f"We decide {words}, as I said."[window.start : window.end].rstrip(" ,.") == window.words


@pytest.mark.parametrize(
    "words",
    [
        *("in due course", "in the next few days", "shortly", "24/7", "5-7 business days", "I may call", "at 3"),
        *("Friday 12 November", "on the following Friday", "Friday 3 of us", "between 5 May and then"),
        *("two months from today on Tuesday", "ten days from 3 October"),
    ],
)
def test_what_tells_no_day_or_contradicts_itself_tells_none(words: str) -> None:
    assert windows(words, HERE) == ()


def test_the_following_friday_follows_the_day_told_before() -> None:
    told = windows("We meet on Monday 23 November and decide by the following Friday.", HERE)
    assert [each.latest for each in told] == [date(2026, 11, 23), date(2026, 11, 27)]


def test_the_order_of_day_and_month_is_the_country_s() -> None:
    there = Anchor(sent=SENT, country="GB", zone="Europe/London", day_first=True)
    nowhere = Anchor(sent=SENT)
    assert windows("12/5", there)[0].latest == date(2027, 5, 12)
    assert windows("12/5", nowhere) == ()
    assert windows("Fri 10/30/2026", nowhere)[0].latest == date(2026, 10, 30)


def test_a_time_of_day_stays_with_its_day() -> None:
    (window,) = windows("by noon tomorrow", HERE)
    assert (window.latest, window.at) == (date(2026, 11, 11), time(12))
    (window,) = windows("no later than 5pm on Friday", HERE)
    assert (window.latest, window.at) == (date(2026, 11, 13), time(17))


WORDS = st.sampled_from(
    [
        "by",
        "on",
        "the",
        "of",
        "next",
        "this",
        "last",
        "Friday",
        "Monday",
        "May",
        "march",
        "December",
        "5",
        "14th",
        "31",
        "2026",
        "31/12",
        "week",
        "weeks",
        "days",
        "two",
        "a",
        "end",
        "early",
        "mid",
        "in",
        "within",
        "from",
        "to",
        "between",
        "until",
        "after",
        "before",
        "business",
        "Q2",
        "noon",
        "5pm",
        ",",
        ".",
        "-",
        "Thanksgiving",
        "bis",
        "am",
        "den",
        "nach",
        "le",
        "du",
        "la",
        "semaine",
        "prochaine",
        "el",
        "próximo",
        "lunes",
        "first",
        "second",
        "year",
        "month",
        "tomorrow",
        "morgen",
        "mañana",
    ]
)


@given(st.lists(WORDS, max_size=14))
def test_any_heap_of_such_words_is_read(words: list[str]) -> None:
    text = " ".join(words)
    for window in windows(text, HERE):
        assert text[window.start : window.end].startswith(window.words)
        if window.earliest and window.latest:
            assert window.earliest <= window.latest


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    windows(text, HERE)
