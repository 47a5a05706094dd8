"""Time as etiquette counts it: elapsed hours and days, business days of a country, days that stand for a moment.

Elapsed time goes through UTC, so that a clock change neither shortens nor lengthens a window. Business days keep the
wall clock of the employer's zone. Nothing here knows what time it is.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta, tzinfo
from functools import cache
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from afterword.errors import BadInput

OPENS_AT = time(9)
"""A window that opens on a day opens then, in the employer's zone."""
DUE_AT = time(18)
"""Something due on a day, or lapsing on it, is due then."""
ONE_DAY = timedelta(days=1)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
"""By name here, and not by the machine's language: a plan reads the same everywhere."""
WEEKS = {7: "a week", 14: "two weeks", 21: "three weeks"}


@cache
def zone(name: str) -> ZoneInfo:
    """The IANA zone of that name; raises `BadInput` for one that nobody knows."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise BadInput(f"There is no time zone {name!r}. Use a name such as Europe/London.") from None


def after(moment: datetime, span: timedelta, zone: tzinfo | None = None) -> datetime:
    """`span` of elapsed time after `moment`, in the same zone or in another."""
    return (moment.astimezone(UTC) + span).astimezone(zone or moment.tzinfo)


@cache
def span(minutes: int = 0, hours: int = 0, days: int = 0) -> timedelta:
    """Remembered: etiquette has few lengths of time, and making one takes as long as adding it."""
    return timedelta(minutes=minutes, hours=hours, days=days)


def between(moment: datetime, later: datetime) -> timedelta:
    """The time that elapses from one to the other; `-` alone subtracts wall clocks where both are in one zone."""
    return later.astimezone(UTC) - moment.astimezone(UTC)


class Calendar(NamedTuple):
    """The days on which an employer works: nationwide holidays of `country` (ISO 3166), in `zone`.

    With a `region` (ISO 3166-2 without the country, such as "BY") those of that region too. Without a country, or with
    one that PyPI `holidays` does not know, Monday to Friday.
    """

    zone: ZoneInfo
    country: str = ""
    region: str = ""

    def local(self, moment: datetime) -> datetime:
        """`moment` on the employer's wall clock."""
        return moment.astimezone(self.zone)

    def opening(self, day: date) -> datetime:
        """The moment at which a window opens that opens on `day` (a day, or a moment as it stands)."""
        return self._moment(day, OPENS_AT)

    def deadline(self, day: date) -> datetime:
        """The moment at which something is due, or lapses, on `day` (a day, or a moment as it stands)."""
        return self._moment(day, DUE_AT)

    def works(self, day: date) -> bool:
        """Whether `day` is a business day there."""
        return _works(self.country, self.region, day)

    def roll(self, moment: datetime) -> datetime:
        """`moment`, or the same wall-clock time on the next business day if it falls on none."""
        local = self.local(moment)
        day = local.date()
        while not self.works(day):
            day += ONE_DAY
        return local + (day - local.date())  # wall clock: aware arithmetic within one zone

    def later(self, moment: datetime, business_days: int) -> datetime:
        """The same wall-clock time, that many whole business days after the start day."""
        local = self.local(moment)
        return local + (self.later_day(local.date(), business_days) - local.date())

    def later_day(self, day: date, business_days: int = 0, days: int = 0) -> date:
        """That many calendar days, then business days, after `day`. A moment stays a moment."""
        if isinstance(day, datetime):
            return self.later(after(day, timedelta(days=days)), business_days)
        return _later_day(self.country, self.region, day + timedelta(days=days), business_days)

    def _moment(self, day: date, at: time) -> datetime:
        return self.local(day) if isinstance(day, datetime) else datetime.combine(day, at, self.zone)


@cache
def calendar(zone_name: str, country: str, region: str) -> Calendar:
    """The calendar of an employer there; most have the same. A country may be written with its region: "DE-BY"."""
    country, _, within = country.partition("-")
    return Calendar(zone(zone_name), country, region or within)


@cache
def _later_day(country: str, region: str, day: date, business_days: int) -> date:
    """Remembered: every candidacy of a season asks for the same few days."""
    for _ in range(business_days):
        day += ONE_DAY
        while not _works(country, region, day):
            day += ONE_DAY
    return day


@cache
def _works(country: str, region: str, day: date) -> bool:
    table = _holidays(country, region)
    return bool(table.is_working_day(day)) if table is not None else day.weekday() < 5


@cache
def _holidays(country: str, region: str = "") -> Any:
    if not country:
        return None
    import holidays  # 100 ms, and a plan without a country does not need it

    try:
        return holidays.country_holidays(country.upper(), subdiv=region or None)
    except NotImplementedError:  # a region that nobody knows is refused where it comes in; here it stops no plan
        return _holidays(country) if region else None


def regions(country: str) -> tuple[str, ...]:
    """The regions of a country whose holidays are known; none of a country that nobody knows."""
    table = _holidays(country)
    return tuple(table.subdivisions) if table is not None else ()


def day_of(moment: date, zone: ZoneInfo) -> date:
    """The local day of a moment; a day is its own."""
    return moment.astimezone(zone).date() if isinstance(moment, datetime) else moment


def spoken_days(days: int) -> str:
    """A week, two weeks, 10 days."""
    return WEEKS.get(days) or f"{days} days"


def spoken_day(moment: datetime) -> str:
    """Wednesday 14 October."""
    return f"{WEEKDAYS[moment.weekday()]} {moment.day} {MONTHS[moment.month - 1]}"


def spoken(moment: datetime) -> str:
    """Wednesday 14 October, 09:05."""
    return f"{spoken_day(moment)}, {moment:%H:%M}"
