"""Today, in words: what is due and how long is left, what waits and until when. Pure; `now` comes from the door."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.core import clock
from afterword.core.nudges import UNHURRIED
from afterword.core.records import Candidacy, Person
from afterword.core.steps import Purpose, Step
from afterword.core.value import Value

MINUTES: Mapping[Purpose, int] = {
    "debrief": 2, "thank_you": 4, "withdraw": 3, "check_in": 3, "answer": 5, "answer_invitation": 2, "answer_offer": 5,
    "part_well": 3, "tell_referrer": 3, "find_address": 2, "supply": 5, "missed": 2, "move_on": 1, "stay_in_touch": 3,
}  # fmt: skip
"""About how long each takes, for the summary."""

SOON = timedelta(hours=3)
"""A window with less left than this is shown as closing."""

NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")


class Item(Value):
    """One thing to do: a step, or the letters of one interview together. `people` are those addressed."""

    steps: tuple[Step, ...]
    candidacy: Candidacy
    people: tuple[Person, ...]

    @property
    def first(self) -> Step:
        """The step that stands for all of them: they share one window."""
        return self.steps[0]

    @property
    def minutes(self) -> int:
        """About how long it takes."""
        return sum(MINUTES[step.purpose] for step in self.steps)

    @property
    def title(self) -> str:
        """What to do, as a heading."""
        return _title(self)

    @property
    def why(self) -> str:
        """The reason, for one person or for all of them."""
        if self.first.purpose != "thank_you" or len(self.steps) == 1:
            return self.first.reason.sentence
        people = counted(len(self.steps), "person", "people").capitalize()
        return f"{people} gave you their time, and each gets their own letter. People compare notes."

    @property
    def about(self) -> str:
        """The post and the employer."""
        return ", ".join(words for words in (self.candidacy.role, self.candidacy.employer) if words)


class Agenda(Value):
    """What is due by time left, and what waits by the day it opens. `waiting_in_all` counts who waits."""

    now: datetime
    due: tuple[Item, ...]
    waiting: tuple[Item, ...]
    waiting_in_all: int = 0

    @property
    def summary(self) -> str:
        """One plain sentence or two."""
        return _summary(self)


def agenda(
    due: Iterable[Step],
    ahead: Iterable[Step],
    candidacies: Mapping[str, Candidacy],
    people: Mapping[str, Person],
    now: datetime,
    waiting_in_all: int = 0,
) -> Agenda:
    """Steps as a person would list them: letters of one interview together, the first due first."""

    def items(steps: Iterable[Step]) -> tuple[Item, ...]:
        groups: dict[tuple[object, ...], list[Step]] = {}
        for step in steps:
            together = step.purpose == "thank_you"
            groups.setdefault(
                (step.candidacy, step.purpose, step.window.due, None if together else step.key), []
            ).append(step)
        return tuple(
            Item(
                steps=tuple(group),
                candidacy=candidacies.get(group[0].candidacy) or Candidacy(id=group[0].candidacy),
                people=tuple(people.get(id) or Person(id=id, candidacy=step.candidacy, name=id)
                             for step in group if (id := step.to)),
            )
            for group in groups.values()
        )  # fmt: skip

    return Agenda(now=now, due=items(due), waiting=items(ahead), waiting_in_all=waiting_in_all)


def _title(item: Item) -> str:
    step = item.first
    who = item.people[0].name if item.people else item.candidacy.employer
    by_phone = step.channel == "phone"
    if step.purpose == "thank_you" and len(item.steps) > 1:
        return f"Send {counted(len(item.steps), 'thank-you letter')}"
    titles: dict[Purpose, str] = {
        "debrief": f"Write down how it went at {item.candidacy.employer or 'the interview'}",
        "thank_you": f"Phone {who} to say thank you" if by_phone else f"Thank {who}",
        "withdraw": f"Withdraw from {item.candidacy.employer}",
        "check_in": f"Check in with {item.candidacy.employer}",
        "answer": f"Answer {who}",
        "answer_invitation": f"Answer the invitation of {item.candidacy.employer}",
        "answer_offer": f"Thank {item.candidacy.employer} for the offer",
        "part_well": f"Answer {who}, and part well",
        "tell_referrer": f"Tell {who} how it went",
        "find_address": f"Find an address for {(step.for_ and _named(step.for_)) or 'somebody you met'}",
        "supply": f"Send {item.candidacy.employer} what you promised",
        "missed": f"Write to {who} about the interview that did not happen",
        "move_on": f"Time to move on from {item.candidacy.employer}?",
        "stay_in_touch": f"Stay in touch with {who}",
    }
    return titles[step.purpose]


def _named(id: str) -> str:
    return id.replace("-", " ").title()


def _summary(agenda: Agenda) -> str:
    if not agenda.due:
        if not agenda.waiting:
            return "Nothing is due."
        next_step = agenda.waiting[0].first
        opens = clock.spoken_day(next_step.window.opens.astimezone(agenda.now.tzinfo))
        return f"Nothing is due. The next step opens on {opens}; until then the word is theirs."
    late = sum(1 for item in agenda.due if item.first.window.standing(agenda.now) == "overdue")
    steps = len(agenda.due)
    minutes = sum(item.minutes for item in agenda.due)
    verb = "is" if steps == 1 else "are"
    tail = "Nothing is late." if not late else f"{counted(late, 'is', 'are').capitalize()} late, and still welcome."
    return f"{counted(steps, 'step').capitalize()} {verb} due, about {minutes} minutes in all. {tail}"


def counted(number: int, thing: str, things: str | None = None) -> str:
    """ "three letters", "one letter", "14 letters": small numbers in words."""
    words = NUMBERS[number] if number < len(NUMBERS) else str(number)
    return f"{words} {thing if number == 1 else things or thing + 's'}"


def time_left(step: Step, now: datetime) -> tuple[str, str]:
    """How long is left, and of what: ("1 h 50 min", "left of 24 hours"), or how late it is."""
    window = step.window
    if now > window.due:
        late = "There is no hurry." if step.purpose in UNHURRIED else "Late is still welcome."
        return f"{span(clock.between(window.due, now))} past the window", late
    if step.purpose == "check_in":
        return "Open", f"until {clock.spoken_day(window.due.astimezone(now.tzinfo))}, one check-in only"
    whole = clock.between(window.opens, window.due)
    return span(clock.between(now, window.due)), f"left of {span(whole)}"


def span(length: timedelta) -> str:
    """A length of time as people say it: "45 min", "1 h 50 min", "19 h", "3 days"."""
    minutes = max(0, int(length.total_seconds() // 60))
    hours, rest = divmod(minutes, 60)
    if hours >= 48:
        return f"{hours // 24} days"
    if hours >= 24 and not rest and hours % 24 == 0:
        return f"{hours} hours"
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest:02} min" if rest else f"{hours} h"


def elapsed(step: Step, now: datetime) -> float:
    """How much of the window is over, from 0 to 1."""
    whole = clock.between(step.window.opens, step.window.due).total_seconds()
    passed = clock.between(step.window.opens, now).total_seconds()
    return min(1.0, max(0.0, passed / whole)) if whole > 0 else 1.0


def on_the_clock(moment: datetime, now: datetime) -> str:
    """A moment on the reader's clock: "today 18:30", "Friday 08:40", "Mon 23 November 09:00"."""
    local = moment.astimezone(now.tzinfo)
    days = (local.date() - now.date()).days
    name = {0: "today", 1: "tomorrow", -1: "yesterday"}.get(days)
    if name is None:
        name = f"{local:%A}" if 1 < days < 7 else f"{local:%a} {local.day} {local:%B}"
    return f"{name} {local:%H:%M}"


def whose_time(moment: datetime, zone: ZoneInfo, now: datetime) -> str:
    """The same, with the time of `zone` beside it where that differs: "tomorrow 17:40 (10:40 in Chicago)"."""
    words = on_the_clock(moment, now)
    local, theirs = moment.astimezone(now.tzinfo), moment.astimezone(zone)
    if theirs.utcoffset() != local.utcoffset():
        city = str(zone).rsplit("/", 1)[-1].replace("_", " ")
        words += f" ({theirs:%H:%M} in {city})"
    return words


def next_of_each(steps: Sequence[Step]) -> tuple[Step, ...]:
    """Of each candidacy the next step alone: what waits is a list of employers, not of everything to come."""
    seen: dict[str, Step] = {}
    for step in steps:
        seen.setdefault(step.candidacy, step)
    return tuple(seen.values())
