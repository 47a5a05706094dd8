"""Their hours: the working day on their own clock, its holidays, and the next moment that is good."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core import clock
from afterword.writing.call_hours import hours

LONDON = clock.calendar("Europe/London", "GB", "")
CHICAGO = clock.calendar("America/Chicago", "US", "")


def at(words: str, zone: str = "Europe/London") -> datetime:
    return datetime.fromisoformat(words).replace(tzinfo=ZoneInfo(zone))


@pytest.mark.parametrize(
    ("now", "good", "best", "why", "then"),
    [
        ("2026-11-12T10:40", True, True, "no better time", "2026-11-12T10:40"),
        ("2026-11-12T09:10", True, False, "within their working hours", "2026-11-12T09:10"),
        ("2026-11-13T10:40", True, False, "within their working hours", "2026-11-13T10:40"),
        ("2026-11-12T08:59", False, False, "their day has not begun", "2026-11-12T09:00"),
        ("2026-11-12T12:00", False, False, "at lunch", "2026-11-12T13:00"),
        ("2026-11-12T11:55", True, False, "within their working hours", "2026-11-12T11:55"),
        ("2026-11-12T17:00", False, False, "their day is over", "2026-11-13T09:00"),
        ("2026-11-14T10:00", False, False, "It is Saturday there.", "2026-11-16T09:00"),
        ("2026-12-24T18:00", False, False, "their day is over", "2026-12-29T09:00"),
        ("2026-12-25T10:00", False, False, "It is Friday there, and nobody works on it.", "2026-12-29T09:00"),
    ],
)
def test_a_good_hour_is_one_of_a_working_day(now: str, good: bool, best: bool, why: str, then: str) -> None:
    found = hours(LONDON, at(now))
    assert (found.good, found.best) == (good, best)
    assert why in found.why
    assert found.next == at(then)


def test_it_is_their_clock_that_counts() -> None:
    found = hours(CHICAGO, at("2026-11-12T09:30"))
    assert found.place == "Chicago"
    assert f"{found.now:%H:%M}" == "03:30"
    assert found.next == at("2026-11-12T09:00", "America/Chicago")


def test_nobody_rings_before_it_is_time_nor_somebody_who_is_away() -> None:
    opens = at("2026-11-18T18:30")
    found = hours(LONDON, at("2026-11-12T10:00"), earliest=opens, why_later="Not yet.")
    assert (found.good, found.why) == (False, "Not yet.")
    assert found.next == at("2026-11-19T09:00")
    away = hours(LONDON, at("2026-11-12T10:00"), away=date(2026, 11, 13))
    assert away.why == "They are away until Friday 13 November."
    assert away.next == at("2026-11-16T09:00")


def test_no_moment_is_proposed_at_which_the_candidate_sleeps() -> None:
    tokyo = ZoneInfo("Asia/Tokyo")

    def asleep(moment: datetime) -> bool:
        return not 7 <= moment.astimezone(tokyo).hour < 22

    found = hours(CHICAGO, at("2026-11-12T03:00", "America/Chicago"), excluded=asleep)
    assert found.next is None or not asleep(found.next)


def test_the_clock_change_moves_no_hour_of_theirs() -> None:
    found = hours(LONDON, at("2026-10-24T12:00"))
    assert found.next == at("2026-10-26T09:00")
    assert hours(CHICAGO, at("2026-10-31T12:00", "America/Chicago")).next == at("2026-11-02T09:00", "America/Chicago")


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31)), st.sampled_from([LONDON, CHICAGO]))  # noqa: DTZ001
def test_the_next_moment_is_always_good_and_not_before_now(now: datetime, theirs: clock.Calendar) -> None:
    moment = now.replace(tzinfo=ZoneInfo("UTC"))
    found = hours(theirs, moment)
    assert found.next
    assert found.next >= moment
    assert hours(theirs, found.next).good
    assert found.good == (found.next == moment)
