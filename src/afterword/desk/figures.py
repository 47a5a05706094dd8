"""Figures at the desk: what the search comes to, which openings to move on from, and how each of them stands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo

from afterword.core.figures import LOOKED_AT, Course, Figures, course, standing
from afterword.core.merged import whose
from afterword.core.steps import Plan, Step
from afterword.core.story import Story
from afterword.core.value import Value
from afterword.desk import agenda, nudging
from afterword.desk.house import House, stories_of
from afterword.errors import BadInput
from afterword.store import lines, nudges, plans
from afterword.store.bodies import kept, objects
from afterword.store.database import Tx

LISTED = 40
"""Openings whose course is listed; the others are counted."""
KEEP = timedelta(days=15)
"""So long an opening is kept without asking again."""
CLOSED = "closed kindly"
EARLY = datetime.fromtimestamp(0, UTC)


class Moving(Value):
    """An opening that has gone quiet, and the step that asks whether to close it. `keep` is until when it may wait."""

    step: Step
    story: Story
    course: Course
    keep: datetime


class Line(Value):
    """One opening of the pipeline."""

    story: Story
    plan: Plan
    course: Course


class Room(Value):
    """All that the page of figures shows. `quiet` counts every opening that may be closed, those kept open too."""

    figures: Figures
    moving: tuple[Moving, ...]
    kept: tuple[tuple[Story, str, datetime], ...]
    quiet: int
    lines: tuple[Line, ...]


def room(house: House, now: datetime, most: int = LISTED) -> Room:
    """The figures at `now` (aware, on the candidate's clock); of the openings those that ask for something first."""
    with house.store.reading() as tx:
        found = Figures(courses=tuple(_courses(tx, now)))
        courses = {each.candidacy: each for each in found.courses}
        quiet = [step for step in plans.with_purpose(tx, "move_on", now) if step.candidacy in courses]
        silent = _kept_open(tx, quiet, now)
        asked = [step for step in quiet if step.key not in silent][:most]
        first = plans.first_due(tx, now, most)
        shown = dict.fromkeys([*first, *(step.candidacy for step in asked), *_by_last_word(found)])
        chosen = [id for id in shown if id in courses][:most]
        told = stories_of(tx, {*chosen, *(step.candidacy for step in (*asked, *quiet[:most]))})
        planned = plans.of_candidacies(tx, chosen)
        listed = tuple(Line(story=told[id], plan=planned[id], course=courses[id]) for id in chosen)
    return Room(
        figures=found, quiet=len(quiet), lines=listed,
        moving=tuple(
            Moving(step=each, story=told[each.candidacy], course=courses[each.candidacy], keep=_keep(each, now))
            for each in asked
        ),
        kept=tuple((told[step.candidacy], step.key, silent[step.key]) for step in quiet[:most] if step.key in silent),
    )  # fmt: skip


def _courses(tx: Tx, now: datetime) -> Iterator[Course]:
    """What became of each opening; worked out anew where something of it has yet to happen."""
    same = whose(lines.told_as_others(tx))
    told, key = lines.facts_by_candidacy(tx, LOOKED_AT), tuple(sorted(same.items()))
    for id in sorted(lines.ids(tx, "candidacy")):
        text = told.get(id, "")
        whole, until = _whole(id, text, now.tzinfo, key)
        yield whole if until <= now else course(id, standing(objects([text])), now, same)


@kept
def _whole(id: str, text: str, zone: tzinfo | None, same: tuple[tuple[str, str], ...]) -> tuple[Course, datetime]:
    """What becomes of an opening by all facts that are in the text, and when the last of them has happened."""
    told = standing(objects([text]))
    until = max((datetime.fromisoformat(line["at"]) for line in told), default=EARLY)
    return course(id, told, until.astimezone(zone), dict(same)), until


def _by_last_word(found: Figures) -> list[str]:
    """Openings that go on before those that ended, the newest word first."""
    newest = sorted(found.courses, key=lambda each: each.last.timestamp() if each.last else 0.0, reverse=True)
    return [each.candidacy for each in sorted(newest, key=lambda each: each.ended)]


def _kept_open(tx: Tx, steps: list[Step], now: datetime) -> dict[str, datetime]:
    """Until when openings are kept without being asked about, by the key of the step."""
    remembered = nudges.known(tx, [step.key for step in steps])
    silent = {
        key: max((each.at for each in rows if nudging.silences(each)), default=now) for key, rows in remembered.items()
    }
    return {key: until for key, until in silent.items() if until > now}


def _keep(step: Step, now: datetime) -> datetime:
    return min((now + KEEP).replace(hour=9, minute=0, second=0, microsecond=0), step.window.lapses)


def close(house: House, key: str, now: datetime) -> None:
    """Close an opening that has gone quiet: nothing is asked of it any more, and a word of theirs opens it again.

    Raises `NotFound`, and `BadInput` for a step that is another.
    """
    if not key.startswith("move_on:"):
        raise BadInput("Only an opening that has gone quiet is closed here. To withdraw, write to them.")
    agenda.skip(house, key, CLOSED, now)


def keep(house: House, key: str, now: datetime) -> datetime:
    """Keep it open, and ask again at the moment that this gives. Raises as above."""
    with house.store.reading() as tx:
        step = next((each for each in plans.with_purpose(tx, "move_on", now) if each.key == key), None)
    if step is None or _keep(step, now) <= now:
        raise BadInput("That opening is not quiet any more. Load the page anew.")
    nudging.snooze(house, [key], _keep(step, now), now)
    return _keep(step, now)
