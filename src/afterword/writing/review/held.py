"""The days on which there was a talk, and whether what a letter says of a day fits one of them.

A writer may count in the employer's zone or in their own, so every zone in which they might be counting will do.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.core import clock
from afterword.core.facts import AskedFor, CallMade, InterviewHeld, InterviewMissed, Invited, ToldToCheckBack
from afterword.core.story import Story
from afterword.core.value import Value
from afterword.errors import BadInput
from afterword.writing.review.recorded import of_story
from afterword.writing.review.view import View

DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
          "december")  # fmt: skip
_COUNTS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "ten": 10}


class Held(Value):
    """The days of all talks so far. `local` is the end of the interview in question, on the employer's wall clock.

    `sent` pairs the day of sending with the day of each interview, zone by zone; `hours` are when it began and ended.
    """

    days: frozenset[date]
    local: datetime
    sent: frozenset[tuple[date, date]]
    hours: frozenset[tuple[int, int]]

    @classmethod
    def of(cls, view: View) -> Held | None:
        """What the letter's journal holds; None when it knows of no interview by then."""
        interview, known = view.interview, _known(view.story)
        if interview is None:
            return None
        of_whom = (interview.id, view.moment, tuple(person.id for person in view.recipients))
        if of_whom not in known:
            known[of_whom] = cls._worked_out(view, interview)
        return known[of_whom]

    @classmethod
    def _worked_out(cls, view: View, interview: InterviewHeld) -> Held:
        zones = _zones(view, interview)
        began = interview.start or interview.at
        held = [at for each in view.story.interviews for at in (each.at, each.start) if at]
        return cls(
            days=frozenset(at.astimezone(zone).date() for at in _talks(view) for zone in zones),
            local=interview.at.astimezone(zones[0]),
            sent=frozenset(
                (view.moment.astimezone(zone).date(), at.astimezone(zone).date()) for at in held for zone in zones
            ),
            hours=frozenset((began.astimezone(zone).hour, interview.at.astimezone(zone).hour) for zone in zones),
        )

    @property
    def spoken(self) -> str:
        """Wednesday 4 March: the day of the interview in question."""
        return clock.spoken_day(self.local)

    def on_weekday(self, name: str) -> bool:
        """Whether there was a talk on a weekday, by its name or the first letters of it."""
        return any(DAYS[day.weekday()].startswith(name.lower().rstrip(".")[:3]) for day in self.days)

    def on(self, said: str) -> bool:
        """Whether a date, however it is written, is the day of a talk. Of two readings either will do."""
        said = said.strip()
        if re.fullmatch(r"20\d\d-\d\d-\d\d", said):
            return any(day.isoformat() == said for day in self.days)
        if found := re.fullmatch(r"(\d{1,2})[/.](\d{1,2})(?:[/.](\d{2,4}))?", said):
            a, b, year = int(found[1]), int(found[2]), found[3]
            days = [day for day in self.days if not year or day.year % 100 == int(year) % 100]
            return any((day.day, day.month) in ((a, b), (b, a)) for day in days)
        plain = said.lower()
        number, named = re.search(r"\b(\d{1,2})(?:st|nd|rd|th)?\b", plain), re.search(r"\b[a-z]{3,9}\b", plain)
        year_said = re.search(r"\b(20\d\d)\b", plain)
        month = next((at for at, name in enumerate(MONTHS, 1) if re.search(rf"\b{name[:3]}", plain)), 0) if named else 0
        return any(
            day.day == (int(number[1]) if number else 0)
            and month in (0, day.month)
            and (not year_said or day.year == int(year_said[1]))
            for day in self.days
        )

    def written_like(self, said: str) -> str | None:
        """The right day in the form of a wrong one, where that form is plain: "4 March" or "March 4"."""
        words = said.split()
        if len(words) == 2 and words[0].isdigit() and words[1].lower() in MONTHS:
            return f"{self.local.day} {self.local:%B}"
        if len(words) == 2 and words[1].isdigit() and words[0].lower() in MONTHS:
            return f"{self.local:%B} {self.local.day}"
        return None

    def was(self, said: str) -> bool:
        """Whether "today", "yesterday", "this afternoon" or "two weeks ago" is true on the day of sending."""
        said = said.lower()
        if said in ("today", "earlier today", "tonight") or said.startswith(("this ", "earlier this ")):
            return self._ago(0, 7) if said.endswith("week") else self._ago(0, 0) and self._in_part(said)
        if said.startswith("yesterday"):
            return self._ago(1, 1) and self._in_part(said)
        if said == "last week":
            weeks = {
                (sent - timedelta(days=sent.weekday()), day - timedelta(days=day.weekday())) for sent, day in self.sent
            }
            return self._ago(5, 13) or any((sent - day).days == 7 for sent, day in weeks)
        if said in ("last night", "the day before yesterday"):
            return self._ago(1, 1) if said == "last night" else self._ago(2, 2)
        count, unit = said.split()[:2]
        days = _COUNTS.get(count, 1) * (7 if unit.startswith("week") else 1)
        slack = 0 if unit.startswith("day") else 4
        return self._ago(days - slack, days + slack)

    def _ago(self, least: int, most: int) -> bool:
        return any(least <= (sent - day).days <= most for sent, day in self.sent)

    def _in_part(self, said: str) -> bool:
        """Morning, afternoon or evening: only what is plainly wrong in every zone is wrong."""
        if said.endswith("morning"):
            return any(start < 13 for start, _ in self.hours)
        if said.endswith("afternoon"):
            return any(end >= 12 and start < 19 for start, end in self.hours)
        return not said.endswith("evening") or any(end >= 16 for _, end in self.hours)


@of_story
def _known(_story: Story) -> dict[tuple[str, datetime, tuple[str, ...]], Held]:
    """By interview, moment and recipients what was worked out: a letter is asked again with every key."""
    return {}


def _talks(view: View) -> list[datetime]:
    """Every moment at which there was a talk, or is to be one."""
    found: list[datetime] = []
    for fact in view.story.facts:
        if isinstance(fact, InterviewHeld | InterviewMissed | CallMade | ToldToCheckBack | AskedFor):
            found.append(fact.at)
        if isinstance(fact, InterviewHeld | InterviewMissed | Invited) and fact.start:
            found.append(fact.start)
    return found


def _zones(view: View, interview: InterviewHeld) -> list[ZoneInfo]:
    """The zones in which the writer may be counting, the interview's own first."""
    names = [interview.zone, view.story.candidacy.zone, view.candidate.zone if view.candidate else ""]
    found = []
    for name in [*names, *(person.zone for person in view.recipients)]:
        try:
            if name and (zone := clock.zone(name)) not in found:
                found.append(zone)
        except BadInput:
            continue  # what no clock knows nobody counts in
    return found or [ZoneInfo("UTC")]
