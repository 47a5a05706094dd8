"""Days and hours as they are said in a letter: in the reader's country's order, on the employer's clock."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, timedelta
from typing import Any

from afterword.core.clock import MONTHS, WEEKDAYS
from afterword.core.story import Story

MONTH_FIRST = frozenset({"US", "FM", "PW", "MH", "PR", "GU", "AS", "VI", "MP"})
"""Countries that write “November 4”."""
TWELVE_HOURS = MONTH_FIRST | {"CA", "AU", "NZ", "IN", "PH"}
"""Countries whose letters say “3 p.m.”."""
BY_NAME_ALONE = 5
"""Days after which “on Thursday” might be read as another Thursday."""
MOST_SLOTS = 5
"""Times that an answer offers; three at least are asked for."""


def spoken_date(day: date, country: str) -> str:
    """November 4 in the United States; 4 November elsewhere."""
    month = MONTHS[day.month - 1]
    return f"{month} {day.day}" if country.upper() in MONTH_FIRST else f"{day.day} {month}"


def spoken_day(day: date, country: str) -> str:
    """Wednesday, November 4 in the United States; Wednesday 4 November elsewhere."""
    comma = "," if country.upper() in MONTH_FIRST else ""
    return f"{WEEKDAYS[day.weekday()]}{comma} {spoken_date(day, country)}"


def spoken_time(moment: datetime, country: str) -> str:
    """3:30 p.m. or 15:30, as the country writes it."""
    if country.upper() not in TWELVE_HOURS:
        return f"{moment:%H:%M}"
    minutes = f":{moment.minute:02}" if moment.minute else ""
    return f"{moment.hour % 12 or 12}{minutes} {'a.m.' if moment.hour < 12 else 'p.m.'}"


def city(zone: str) -> str:
    """The city by which a zone is known: “Berlin time”; “UTC” where it has none."""
    return zone.rsplit("/", 1)[-1].replace("_", " ") + " time" if "/" in zone else zone


def free_times(story: Story, after: datetime | None) -> tuple[str, ...]:
    """When the candidate is free, spoken on the employer's clock: at most five, none that is over by `after`.

    They stand under `free_times` on the candidacy's record, else on the candidate's: moments, or objects with `start`
    and perhaps `end`, in ISO 8601 with an offset. What cannot be read is left out.
    """
    said: Any = story.candidacy.raw.get("free_times") or (story.candidate.raw if story.candidate else {}).get(
        "free_times"
    )
    spans = sorted({span for each in _listed(said) if (span := _span(each))}, key=lambda span: span[0])
    coming = [span for span in spans if after is None or span[0] > after]
    country, calendar = story.candidacy.country, story.calendar
    return tuple(
        _spoken(calendar.local(start), calendar.local(end) if end else None, country)
        for start, end in coming[:MOST_SLOTS]
    )


def _listed(said: Any) -> Sequence[Any]:
    return said[:50] if isinstance(said, list) else ()


def _span(said: Any) -> tuple[datetime, datetime | None] | None:
    start, end = (said.get("start"), said.get("end")) if isinstance(said, dict) else (said, None)
    begins, ends = _moment(start), _moment(end)
    if begins is None:
        return None
    return begins, ends if ends and timedelta() < ends - begins < timedelta(days=1) else None


def _moment(said: Any) -> datetime | None:
    if not isinstance(said, str):
        return None
    try:
        found = datetime.fromisoformat(said)
    except ValueError:
        return None
    return found if found.tzinfo is not None else None


def _spoken(start: datetime, end: datetime | None, country: str) -> str:
    until = f" to {spoken_time(end, country)}" if end else ""
    return f"{spoken_day(start, country)}, {spoken_time(start, country)}{until}"


def on_day(day: date, sent: datetime | None, country: str) -> str:
    """“on Thursday” while nobody can take it for another, else with the date. `sent` is when the letter goes.

    A date with a comma in it ends in U+001F, for which the composer sets the comma that closes it.
    """
    if sent is not None and 0 <= (sent.date() - day).days <= BY_NAME_ALONE:
        return f"on {WEEKDAYS[day.weekday()]}"
    spoken = spoken_day(day, country)
    return f"on {spoken}\x1f" if "," in spoken else f"on {spoken}"
