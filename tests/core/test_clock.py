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


CORPUS_CHRISTI = date(2026, 6, 4)


def test_a_region_keeps_its_own_holidays_beside_the_nationwide_ones() -> None:
    berlin = clock.zone("Europe/Berlin")
    bavaria = Calendar(berlin, "DE", "BY")
    assert Calendar(berlin, "DE").works(CORPUS_CHRISTI)
    assert not bavaria.works(CORPUS_CHRISTI)
    assert not bavaria.works(date(2026, 10, 3))  # German Unity Day
    wednesday = datetime(2026, 6, 3, 9, tzinfo=berlin)
    assert bavaria.later(wednesday, 1).date() == date(2026, 6, 5)
    assert Calendar(berlin, "DE").later(wednesday, 1).date() == CORPUS_CHRISTI


def test_a_region_brings_nobody_elses_holidays() -> None:
    texas = Calendar(NEW_YORK.zone, "US", "TX")
    assert texas.works(CORPUS_CHRISTI)
    assert not texas.works(date(2026, 11, 26))  # Thanksgiving is everybody's
    assert not Calendar(LONDON.zone, "GB", "SCT").works(date(2026, 11, 30))  # St Andrew's Day
    assert LONDON.works(date(2026, 11, 30))


def test_regions_are_known_by_country_and_an_unknown_one_is_nationwide() -> None:
    assert {"BY", "HH"} <= set(clock.regions("DE"))
    assert clock.regions("XX") == clock.regions("") == ()
    nowhere = Calendar(clock.zone("Europe/Berlin"), "DE", "ZZ")
    assert nowhere.works(CORPUS_CHRISTI)
    assert not nowhere.works(date(2026, 12, 25))


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
