"""Plots of the page of figures as places on a line, in percent, so that text is never scaled. Pure."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from afterword.core.facts import CallMade, Fact, InterviewHeld, LetterSent
from afterword.core.figures import THEIRS
from afterword.core.story import REACHED, Story
from afterword.web.tongue import _, meant
from afterword.web.words import day_month

LONGEST_AXIS = 120
"""Days that are drawn; what took longer stands at the end of the line."""
MOST_DOTS = 4
"""Dots above each other; with more of one day, bars are drawn."""
BACK, AHEAD = timedelta(days=60), timedelta(days=45)
"""How far back and ahead the second plot goes."""
ROW = 52
"""Pixels between two lines of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A place along a line in percent, and what stands there."""

    at: float
    what: str = ""
    y: float = 0
    height: float = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Wait:
    """How long somebody is waited for now: a line from the left. `over` when longer than any answer took."""

    name: str
    days: int
    at: float
    y: int
    over: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Answers:
    """The first plot: one dot an answer, or one bar a day; and the waits beneath."""

    ticks: tuple[Mark, ...]
    dots: tuple[Mark, ...]
    bars: tuple[Mark, ...]
    middle: float
    most: float
    waits: tuple[Wait, ...]
    height: int


def answers(days: Sequence[int], middle: float, most: int, waits: Iterable[tuple[str, int]]) -> Answers:
    """How long answers took (days, sorted, at least one), and how long one waits now, by name."""
    waiting = list(waits)
    longest = min(max([*days, *(each for _, each in waiting), 5]), LONGEST_AXIS)
    step = next(each for each in (1, 2, 5, 10, 20, 30) if longest / each <= 6)
    end = step * math.ceil(longest / step)

    def place(day: float) -> float:
        return round(min(day, end) / end * 100, 2)

    counts = Counter(min(day, end) for day in days)
    highest = max(counts.values())
    dots: list[Mark] = []
    bars: list[Mark] = []
    for day, count in counts.items():
        if highest <= MOST_DOTS:
            dots += [Mark(at=place(day), y=88 - 13 * n) for n in range(count)]
        else:
            height = round(54 * count / highest, 1)
            bars.append(Mark(at=place(day), y=98 - height, height=height))
    return Answers(
        ticks=tuple(Mark(at=place(day), what=str(day)) for day in range(0, end + 1, step)),
        dots=tuple(dots), bars=tuple(bars), middle=place(middle), most=place(most),
        waits=tuple(Wait(name=name, days=each, at=place(each), y=158 + 36 * number, over=each > max(days))
                    for number, (name, each) in enumerate(waiting)),
        height=132 + 36 * len(waiting),
    )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One opening in the second plot: its line from the interview to today, and from the check-in on in silence."""

    name: str
    y: int
    begins: float | None
    silence: float | None
    marks: tuple[Mark, ...]
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """The second plot: who has the next word. `first`, `last` are the days at its ends, `today` a place."""

    rows: tuple[Row, ...]
    first: date
    last: date
    today: float
    height: int


def next_word(told: Sequence[tuple[Story, bool]], now: datetime) -> Word:
    """Each opening from its first interview to today; with each story whether it is silent since a check-in."""
    moments = [fact.at for story, _ in told for fact in story.facts if _mark(fact)] + [now]
    stated = [each for story, _ in told if (each := _stated(story, now)) is not None]
    first = max(min(moments), now - BACK).astimezone(now.tzinfo).date()
    last = min(max([now.date() + timedelta(days=7), *stated]), (now + AHEAD).date())
    whole = max((last - first).days, 1)

    def place(moment: date) -> float:
        if isinstance(moment, datetime):
            here = moment.astimezone(now.tzinfo)
            days = (here.date() - first).days + (here.hour / 24)
        else:
            days = float((moment - first).days)
        return round(min(max(days / whole, 0), 1) * 100, 2)

    rows = tuple(_row(story, silent, now, 52 + ROW * number, place) for number, (story, silent) in enumerate(told))
    return Word(rows=rows, first=first, last=last, today=place(now), height=46 + ROW * len(rows))


def _row(story: Story, silent: bool, now: datetime, y: int, place: Callable[[date], float]) -> Row:
    happened = [(fact, what) for fact in story.facts if fact.at <= now and (what := _mark(fact))]
    marks = [Mark(at=place(fact.at), what=what) for fact, what in happened]
    by = _stated(story, now)
    if by is not None:
        marks.append(Mark(at=place(by), what="date"))
    checks = [fact.at for fact, what in happened if what == "check"]
    said = [(day_month(fact.at.astimezone(now.tzinfo)), _(WORDS[what])) for fact, what in happened]
    told = ", ".join(_("%(what)s %(day)s", what=what, day=day) for day, what in said)
    name, nothing = story.candidacy.employer or story.candidacy.id, _("no word yet")
    return Row(
        name=name if len(name) <= 34 else f"{name[:33].rstrip()}…", y=y,
        begins=place(happened[0][0].at) if happened else None, marks=tuple(marks),
        silence=place(checks[-1]) if silent and checks else None, words=f"{name}: {told or nothing}.",
    )  # fmt: skip


WORDS = {
    "met": meant("interview"),
    "letter": meant("your word"),
    "check": meant("your check-in"),
    "theirs": meant("their answer"),
}


def _mark(fact: Fact) -> str:
    match fact:
        case InterviewHeld():
            return "met"
        case LetterSent():
            return "check" if fact.purpose == "check_in" else "letter"
        case CallMade() if fact.outcome in REACHED:
            return "check" if fact.purpose == "check_in" else "letter"
        case _:
            return "theirs" if fact.kind in THEIRS else ""


def _stated(story: Story, now: datetime) -> date | None:
    """The day by which they hope to decide, on the reader's calendar."""
    if story.stated_date is None:
        return None
    by = story.stated_date[0]
    return by.astimezone(now.tzinfo).date() if isinstance(by, datetime) else by
