"""The telephone: the sheet to ring with, and what became of the call."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import TYPE_CHECKING

import click

from afterword.cli import common
from afterword.cli.common import as_json, at
from afterword.core import clock
from afterword.errors import BadInput

if TYPE_CHECKING:  # they bring the database with them
    from afterword.core.journal import Journal, Line
    from afterword.desk.noting import Noted
    from afterword.writing.call_sheet import CallSheet

OUTCOMES = ("spoke", "voicemail", "no-answer", "gatekeeper")
WENT = {"spoke": "you spoke", "voicemail": "you left the message", "no-answer": "nobody answered",
        "gatekeeper": "you were not put through"}  # fmt: skip


@click.command("call")
@click.argument("person")
@click.option("--outcome", type=click.Choice(OUTCOMES), help="Note what became of the call.")
@click.option("--words", default="", help="With the outcome: what they said, in short.")
@click.option("--back-on", metavar="DAY", help="With the outcome: the day on which they asked you to ask again.")
@click.option("--undo", is_flag=True, help="Take back the last call to PERSON that was noted.")
@click.option("--purpose", default="", help="What the call is about, such as thank_you, where there is a choice.")
@click.option("--step", "key", metavar="KEY", default="", help="The step that it is about, where there is a choice.")
@click.option("--number", "phone", metavar="N", help="Note their number; an empty one takes it out.")
@click.option("--may-call/--no-calls", "may_call", default=None, help="Note whether they may be rung.")
@click.option("--text", "paper", is_flag=True, help="For paper: plain, with boxes to tick.")
@click.option("--journal", metavar="FILE", help="Work on that journal file alone, and touch no data.")
@at
@as_json
def call_command(
    person: str, outcome: str | None, words: str, back_on: str | None, undo: bool, purpose: str, key: str,
    phone: str | None, may_call: bool | None, paper: bool, journal: str | None, now: str | None, as_json: bool,
) -> int:  # fmt: skip
    """The sheet for ringing PERSON (an id or a name): number, hours, what to say, what not, and the ways out."""
    told = _day(back_on)
    if (words or told) and not outcome:
        raise BadInput("What they said is noted with the outcome of the call. Add --outcome.")
    desk = _FileDesk(journal, now) if journal else _HouseDesk(now)
    with desk:
        if phone is not None or may_call is not None:
            desk.reachable(person, phone, may_call)
        if undo:
            desk.undo(person)
            click.echo("Taken back. The plan is as it was before.")
            return 0
        if outcome:
            noted = desk.note(person, outcome, key, purpose, words, told)
            return _tell_noted(desk.sheet(person), outcome, noted, as_json)
        found = desk.sheet(person, key, purpose)
    if as_json:
        common.print_json(found.as_json())
    else:
        click.echo("\n".join(sheet_lines(found, paper)), color=False if paper else None)
    return 1 if found.closed else 0


def _day(words: str | None) -> date | None:
    if not words:
        return None
    try:
        return date.fromisoformat(words)
    except ValueError:
        raise BadInput(f"{words[:40]!r} is no day. Write it as 2026-10-21.") from None


# -- where it is noted -------------------------------------------------------------------------------------------------


class _HouseDesk:
    """The candidate's own data."""

    def __init__(self, now: str | None) -> None:
        self._opening = common.open_house(now)

    def __enter__(self) -> None:
        self._house, self._now = self._opening.__enter__()

    def __exit__(self, *error: object) -> None:
        self._opening.__exit__(*error)  # type: ignore[arg-type]

    def sheet(self, person: str, key: str = "", purpose: str = "") -> CallSheet:
        """As the desk makes it."""
        from afterword.desk import calls

        return calls.sheet(self._house, person, self._now, key=key, purpose=purpose)

    def note(self, person: str, outcome: str, key: str, purpose: str, words: str, back_on: date | None) -> Noted:
        """As the desk notes it."""
        from afterword.desk import calls

        return calls.note(self._house, person, outcome.replace("-", "_"), self._now, key=key, purpose=purpose,
                          words=words, back_on=back_on)  # fmt: skip

    def undo(self, person: str) -> None:
        """As the desk takes it back."""
        from afterword.desk import calls

        calls.undo(self._house, person, self._now)

    def reachable(self, person: str, phone: str | None, may_call: bool | None) -> None:
        """As the desk notes it."""
        from afterword.desk import calls

        calls.reachable(self._house, person, phone=phone, may_call=may_call)


class _FileDesk:
    """A journal file alone. What is noted becomes lines at its end, records too: of a record the last line holds."""

    def __init__(self, path: str, now: str | None) -> None:
        self._path, self._said = path, now

    def __enter__(self) -> None:
        self._read()

    def __exit__(self, *error: object) -> None:
        """Nothing is held open."""

    def _read(self) -> None:
        self._journal: Journal = common.read_journal(self._path)
        zone = self._journal.candidate.zone if self._journal.candidate else None
        self._now: datetime = common.moment(self._said, zone)

    def _append(self, *lines: Line) -> None:
        from afterword.core.journal import check, dump

        text = "".join(dump(check(line) for line in lines))
        with_feed = common.read_bytes(self._path, common.LONGEST_JOURNAL).endswith(b"\n")
        try:
            with open(self._path, "a", encoding="utf-8") as file:
                file.write(text if with_feed else "\n" + text)
        except OSError as error:
            raise BadInput(f"{self._path} cannot be written: {error.strerror}.") from None
        self._read()

    def sheet(self, person: str, key: str = "", purpose: str = "") -> CallSheet:
        """From the file alone."""
        from afterword.core.known import told_in
        from afterword.core.planner import plan_one
        from afterword.desk.calls import person_named
        from afterword.writing.call_sheet import sheet

        found = person_named(self._journal.people, person)
        story = told_in(self._journal).get(found.candidacy)
        if story is None:
            raise BadInput(f"{self._path} holds {found.id}, and no candidacy {found.candidacy!r} for them.")
        return sheet(story, plan_one(story), found, self._now, key=key, purpose=purpose)

    def note(self, person: str, outcome: str, key: str, purpose: str, words: str, back_on: date | None) -> Noted:
        """As lines of the file."""
        from afterword.core.planner import plan_one
        from afterword.desk.calls import lines_of_call
        from afterword.desk.noting import Noted, settled

        found = self.sheet(person, key, purpose)
        lines = lines_of_call(
            found, outcome.replace("-", "_"), self._now, purpose=purpose, words=words, back_on=back_on
        )
        self._append(*lines)
        after = plan_one(self.sheet(person).story)
        candidacy = found.story.candidacy.id
        return Noted(id=str(lines[0]["id"]), candidacy=candidacy, settled=settled(plan_one(found.story), after))

    def undo(self, person: str) -> None:
        """As lines of the file."""
        from afterword.desk.calls import last_call
        from afterword.desk.noting import beside, retractions

        found = self.sheet(person)
        last = last_call(found.story, found.person, self._journal.facts)
        told = [line for line in self._journal.lines if line["id"] == beside(last.id)]
        self._append(*retractions(last.raw, told, self._now))

    def reachable(self, person: str, phone: str | None, may_call: bool | None) -> None:
        """As a line of the file."""
        from afterword.desk.calls import with_number

        found = self.sheet(person)
        self._append(with_number(found.person, found.story.candidacy.country, phone, may_call))


# -- what is printed ---------------------------------------------------------------------------------------------------


def _tell_noted(after: CallSheet, outcome: str, noted: Noted, as_json: bool) -> int:
    if as_json:
        next_try = after.tries.sentence if after.tries and not noted.settled else None
        common.print_json({"noted": noted.id, "settled": [step.key for step in noted.settled], "next": next_try})
        return 0
    click.echo(f"Noted: {WENT[outcome]}.")
    for step in noted.settled:
        click.echo(f"  Settled: {step.purpose.replace('_', ' ')}, {after.person.name}.")
    if not noted.settled and after.tries and after.tries.made:
        click.echo(common.wrapped(after.tries.sentence, "  "))
        if after.hours and after.hours.next and not after.tries.enough:
            click.echo(f"  Their next good moment: {_both_clocks(after.hours.next, after.now)}.")
    click.echo(common.quiet(f"  Take it back: afterword call {after.person.id} --undo"))
    return 0


def sheet_lines(found: CallSheet, paper: bool = False) -> Iterator[str]:
    """The sheet, line by line; for `paper` without colours, and with boxes to tick."""
    head: Callable[[str], str] = str if paper else common.heading
    soft: Callable[[str], str] = str if paper else common.quiet
    candidacy = found.story.candidacy
    about = ", ".join(part for part in (candidacy.role, candidacy.employer) if part)
    yield head(f"Ring {found.person.name}{f' {found.about}' if found.about else ''}") + (f" ({about})" if about else "")
    if found.closed:
        yield common.wrapped(found.closed, "  ")
        yield from _how_to_mend(found)
        return
    if found.number and found.hours:
        yield f"  {head(found.number.shown)}  {found.person.title}".rstrip()
        yield from _when(found)
    for title, words in (("If somebody else answers", found.gatekeeper), ("Say first", found.opening)):
        yield head(title)
        yield common.wrapped(f"“{words}”", "  ")
    yield head("Then, in any order")
    points = [*found.points, *([found.question] if found.question else [])]
    for number, point in enumerate(points, 1):
        yield common.wrapped(f"{number}. {point.say}", "  ")
        yield soft(common.wrapped(point.why, "     "))
    yield head("Ways out")
    for each in found.exits:
        yield common.wrapped(f"{each.when}: “{each.say}” {each.then}", "  ")
    yield from _message(found, head)
    if found.never:
        yield head("Do not say")
    for never in found.never:
        yield common.wrapped(f"- {never.words} {never.why}", "  ")
    if found.tries:
        yield head("If nobody answers")
        yield common.wrapped(found.tries.sentence, "  ")
    yield from _asked(found, head)
    yield from _afterwards(found, paper)


def _how_to_mend(found: CallSheet) -> Iterator[str]:
    id = found.person.id
    if found.step and not found.number:
        yield f"  Add it: afterword call {id} --number '+44 20 7946 0142' --may-call"
    elif found.step and not found.person.may_call:
        yield f"  Were you told that you may ring? afterword call {id} --may-call"
    if found.step:
        yield f"  Write: afterword draft {found.story.candidacy.id}"


def _when(found: CallSheet) -> Iterator[str]:
    from afterword.core.agenda import time_left

    hours = found.hours
    if hours is None or found.step is None:
        return
    good = "A good time." if hours.good else "Not a good time."
    yield common.wrapped(f"{clock.spoken(hours.now)} in {hours.place}. {good} {hours.why}", "  ")
    if not hours.good and hours.next:
        yield f"  Their next good moment: {_both_clocks(hours.next, found.now)}."
    yield f"  {' '.join(time_left(found.step, found.now))}".rstrip()
    if found.late:
        yield common.wrapped(found.late, "  ")
    if found.manners:
        yield common.wrapped(found.manners, "  ")


def _both_clocks(theirs: datetime, now: datetime) -> str:
    ours = theirs.astimezone(now.tzinfo)
    same = ours.replace(tzinfo=None) == theirs.replace(tzinfo=None)
    return clock.spoken(theirs) + ("" if same else f" ({clock.spoken(ours)} with you)")


def _message(found: CallSheet, head: Callable[[str], str]) -> Iterator[str]:
    if found.message is None:
        yield head("If it goes to voicemail")
        yield (
            "  Leave no message." if found.tries and not found.tries.message else "  Your own number is not known yet."
        )
        return
    yield head("If it goes to voicemail") + f" ({found.message.words} words, {found.message.seconds} seconds)"
    for at_, line in found.message.lines:
        yield common.wrapped(f"{at_ // 60}:{at_ % 60:02} {line}", "  ")


def _asked(found: CallSheet, head: Callable[[str], str]) -> Iterator[str]:
    if found.questions:
        yield head("Before you ring, only you can say")
        for question in found.questions:
            yield common.wrapped(f"- {question.text}", "  ")
    for mark in found.marks:
        yield common.wrapped(f"Look again ({mark.check}): {mark.message}", "  ")


def _afterwards(found: CallSheet, paper: bool) -> Iterator[str]:
    if paper:
        yield "[ ] spoke   [ ] voicemail   [ ] no answer   [ ] gatekeeper   [ ] did not call"
        yield "They said: " + "_" * 60
        return
    yield common.quiet(f"Afterwards: afterword call {found.person.id} --outcome {'|'.join(OUTCOMES)}")
