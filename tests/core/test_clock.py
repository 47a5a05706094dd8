"""Elapsed time, business days, and days that stand for a moment."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as some

from afterword.core import clock
from afterword.core.clock import Calendar
from afterword.errors import BadInput

LONDON = Calendar(clock.zone("Europe/London"), "GB")
NEW_YORK = Calendar(clock.zone("America/New_York"), "US")
MOMENTS = some.datetimes(datetime(2024, 1, 1), datetime(2028, 12, 31)).map(lambda each: each.replace(tzinfo=UTC))  # noqa: DTZ001


def test_twenty_four_hours_are_that_over_a_clock_change() -> None:
    end = datetime(2026, 10, 31, 18, 0, tzinfo=NEW_YORK.zone)  # the clocks go back that night
    due = clock.after(end, timedelta(hours=24))
    assert due.isoformat() == "2026-11-01T17:00:00-05:00"


def test_business_days_keep_the_wall_clock_over_a_clock_change() -> None:
    friday = datetime(2026, 10, 23, 10, 45, tzinfo=LONDON.zone)
    assert LONDON.later(friday, 5).isoformat() == "2026-10-30T10:45:00+00:00"


def test_holidays_are_no_business_days() -> None:
    assert not NEW_YORK.works(date(2026, 11, 26))  # Thanksgiving
    assert not LONDON.works(date(2026, 12, 25))
    assert LONDON.roll(datetime(2026, 12, 25, 9, tzinfo=LONDON.zone)).date() == date(2026, 12, 29)  # the 28th stands in
    assert NEW_YORK.later_day(date(2026, 11, 25), business_days=1) == date(2026, 11, 27)


def test_without_a_country_or_with_an_unknown_one_it_is_monday_to_friday() -> None:
    for country in ("", "XX"):
        calendar = Calendar(clock.zone("UTC"), country)
        assert calendar.works(date(2026, 12, 25))
        assert not calendar.works(date(2026, 12, 26))


def test_a_day_opens_at_nine_and_is_due_at_six() -> None:
    assert LONDON.opening(date(2026, 7, 1)).isoformat() == "2026-07-01T09:00:00+01:00"
    assert LONDON.deadline(date(2026, 7, 1)).isoformat() == "2026-07-01T18:00:00+01:00"


def test_an_unknown_zone_is_refused_with_a_way_out() -> None:
    for name in ("Mars/Olympus", "", "../../etc/passwd", "Europe/Lon\0don"):
        with pytest.raises(BadInput, match="Use a name such as Europe/London"):
            clock.zone(name)


@given(MOMENTS, some.integers(1, 30))
def test_so_many_business_days_later_it_is_a_business_day_and_as_many_passed(moment: datetime, days: int) -> None:
    later = LONDON.later(moment, days)
    start = moment.astimezone(LONDON.zone)
    assert LONDON.works(later.date())
    passed = [start.date() + timedelta(days=n) for n in range(1, (later.date() - start.date()).days + 1)]
    assert sum(LONDON.works(day) for day in passed) == days


@given(MOMENTS, some.integers(0, 500))
def test_elapsed_time_is_elapsed(moment: datetime, hours: int) -> None:
    local = moment.astimezone(NEW_YORK.zone)
    later = clock.after(local, timedelta(hours=hours))
    assert later.astimezone(UTC) - moment == timedelta(hours=hours)
    assert later.tzinfo is NEW_YORK.zone
