"""The feed: what is owed, as calendar programs read it."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from afterword.calendars.feed import Entry, feed

STAMP = datetime(2026, 10, 1, 8, tzinfo=UTC)
NEW_YORK = ZoneInfo("America/New_York")
LETTER = Entry(
    uid="thank_you:c1:dana:f7",
    title="Thank Dana Rivera; Data Analyst, Harborline Transit",
    starts=datetime(2026, 11, 1, 1, 30, fold=1, tzinfo=NEW_YORK),
    ends=datetime(2026, 11, 1, 2, 0, tzinfo=NEW_YORK),
    note="Opens after the interview.\nDue within 24 hours \\ no later.",
    alarms=(timedelta(0), timedelta(hours=1)),
    url="http://127.0.0.1:8000/letters/7",
)


def events(data: bytes) -> list:
    return list(Calendar.from_ical(data).walk("VEVENT"))


def test_an_entry_reads_back_as_it_was_written() -> None:
    (event,) = events(feed([LETTER], "Afterword", STAMP))
    assert event["uid"] == LETTER.uid
    assert event["summary"] == LETTER.title
    assert event["description"] == LETTER.note
    assert event["url"] == LETTER.url
    assert event.decoded("dtstart") == LETTER.starts.astimezone(UTC)
    assert event.decoded("dtend") == LETTER.ends.astimezone(UTC)
    assert event.decoded("dtstamp") == STAMP
    assert event["sequence"] == 0


def test_the_second_half_past_one_of_an_autumn_night_stays_the_second() -> None:
    (event,) = events(feed([LETTER], "Afterword", STAMP))
    assert event.decoded("dtstart") == datetime(2026, 11, 1, 6, 30, tzinfo=UTC)


def test_it_blocks_no_time_and_rings_for_each_alarm() -> None:
    (event,) = events(feed([LETTER], "Afterword", STAMP))
    assert event["transp"] == "TRANSPARENT"
    alarms = event.walk("VALARM")
    assert [alarm["action"] for alarm in alarms] == ["DISPLAY", "DISPLAY"]
    assert [alarm.decoded("trigger") for alarm in alarms] == [timedelta(hours=-1), timedelta(0)]


def test_the_bytes_are_the_same_whatever_the_order_of_the_entries() -> None:
    later = Entry(uid="b", title="Check in", starts=STAMP, ends=STAMP, note="", alarms=())
    assert feed([LETTER, later], "Afterword", STAMP) == feed([later, LETTER], "Afterword", STAMP)


def test_lines_end_in_crlf_and_are_folded_at_75_octets() -> None:
    long = Entry(uid="l", title="Größe " * 40, starts=STAMP, ends=STAMP, note="ü" * 500, alarms=())
    data = feed([long], "Nach dem Gespräch", STAMP)
    lines = data.split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert b"\n" not in b"".join(lines)
    assert Calendar.from_ical(data)["x-wr-calname"] == "Nach dem Gespräch"


def test_a_feed_of_nothing_is_a_calendar() -> None:
    assert events(feed([], "Afterword", STAMP)) == []


def test_a_time_without_a_zone_is_a_mistake_in_the_caller() -> None:
    naive = Entry(uid="n", title="x", starts=datetime(2026, 1, 1), ends=STAMP, note="", alarms=())  # noqa: DTZ001
    with pytest.raises(ValueError, match="has no zone"):
        feed([naive], "Afterword", STAMP)


@given(title=st.text(max_size=120), note=st.text(max_size=300), name=st.text(max_size=40))
@settings(max_examples=150, deadline=None)
def test_no_text_breaks_the_calendar(title: str, note: str, name: str) -> None:
    entry = Entry(uid="u", title=title, starts=STAMP, ends=STAMP, note=note, alarms=(timedelta(minutes=5),))
    (event,) = events(feed([entry], name, STAMP))
    assert event["uid"] == "u"
    assert len(event.walk("VALARM")) == 1
