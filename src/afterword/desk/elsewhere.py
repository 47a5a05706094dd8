"""What was done without Afterword: a letter that left by another way, and what was asked for or promised and sent."""

from __future__ import annotations

from datetime import date, datetime

from afterword.core.facts import AskedFor, Debriefed, Fact, LetterSent, Supplied
from afterword.core.journal import Line
from afterword.core.steps import Step
from afterword.core.story import Story
from afterword.core.why import by_name
from afterword.desk.house import House, arranged_in, fact, new_id, story_of
from afterword.desk.noting import ELSEWHERE, Noted, take_back, write_down
from afterword.desk.reviewing import live
from afterword.errors import BadInput, NotFound, Stopped
from afterword.store import letters, lines
from afterword.store.database import Tx

CHANNELS = ("email", "post", "linkedin")
SUPPLIED = ("answer", "supply")
"""Purposes that are met by sending what was asked for or promised, and not by words about it."""


def sent_elsewhere(
    house: House, key: str, channel: str, now: datetime, *, at: datetime | None = None, id: str = ""
) -> Noted:
    """Note that the letter of a step was sent by another way, `at` a moment, else now; without its text.

    Raises `NotFound`, `BadInput` where a letter does not meet that step, `Stopped` while one from here is on its way.
    """
    with house.store.transaction() as tx:
        step = _owed(tx, key, now)
        if channel not in CHANNELS:
            raise BadInput(f"A letter goes by {', '.join(CHANNELS)}, not {channel[:40]!r}.")
        if not may_be_elsewhere(step):
            raise BadInput(_another_way(step))
        _none_on_its_way(tx, step)
        sent = _past(at, now)
        line = fact(
            "letter_sent", step.candidacy, sent, now, id=id or new_id(), to=step.to, purpose=step.purpose,
            channel=channel, source=ELSEWHERE, step=step.key, for_=[step.for_] if step.for_ else None,
        )  # fmt: skip
        return write_down(tx, step.candidacy, [line])


def supplied(house: House, key: str, now: datetime, *, at: datetime | None = None, id: str = "") -> Noted:
    """Note that what was asked for, or what was promised, was sent, `at` a moment, else now. Raises as above."""
    with house.store.transaction() as tx:
        step = _owed(tx, key, now)
        line = line_of_supplied(story_of(tx, step.candidacy), step, _past(at, now), now, id)
        return write_down(tx, step.candidacy, [line])


def asked_sooner(house: House, key: str, on: date, now: datetime, *, id: str = "") -> Noted:
    """Note that they asked to hear from the candidate on that day, sooner than the check-in of that step would open.

    Raises `NotFound`, and `BadInput` for another step and for a day that is over.
    """
    with house.store.transaction() as tx:
        step = _owed(tx, key, now)
        if step.purpose != "check_in":
            raise BadInput("That is no check-in. Only a check-in waits for the day that they named.")
        if on < now.date():
            raise BadInput("Enter a day that is still to come: the one on which they want to hear from you.")
        line = fact(
            "told_to_check_back", step.candidacy, now, now, id=id or new_id(), on=on.isoformat(), by=step.to,
            source=ELSEWHERE, step=step.key,
        )  # fmt: skip
        return write_down(tx, step.candidacy, [line])


def line_of_supplied(story: Story, step: Step, at: datetime, now: datetime, id: str = "") -> Line:
    """The fact that what a step is about was sent: it answers a request, or keeps a promise by its own words."""
    what, answers = what_is_owed(story, step)
    return fact("supplied", step.candidacy, at, now, id=id or new_id(), what=what, answers=answers, step=step.key)


def what_is_owed(story: Story, step: Step) -> tuple[str, str | None]:
    """What is to be sent for that step, and the id of the request that it answers, if it answers one.

    Raises `BadInput` for a step that asks for nothing.
    """
    cause = next((each for each in story.facts if each.id in step.reason.because), None)
    if step.purpose == "answer" and isinstance(cause, AskedFor):
        return cause.what or "what they asked for", cause.id
    if step.purpose == "supply" and isinstance(cause, Debriefed) and cause.promised:
        number = step.key.removeprefix(step.key.rpartition(":")[0] + ":").removeprefix(cause.id).removeprefix(".")
        return cause.promised[int(number) - 1 if number.isdigit() else 0], None
    raise BadInput("That step asks for nothing to be sent. See: afterword today.")


def may_be_elsewhere(step: Step) -> bool:
    """Whether a letter by another way meets it."""
    return step.written and step.to is not None and step.purpose not in SUPPLIED


def undo(house: House, key: str, now: datetime) -> Noted:
    """Take back what was noted for a step, by its key or the beginning of it. Raises `NotFound`."""
    with house.store.reading() as tx:
        found = [
            each for story in _stories(tx) for each in _noted(story) if str(each.raw.get("step", "")).startswith(key)
        ]
    if not found:
        raise NotFound(f"Nothing that was done elsewhere is noted for {key[:60]!r}.")
    return take_back(house, max(found, key=lambda each: each.noted or each.at).id, now)


def _stories(tx: Tx) -> list[Story]:
    with_them = {*lines.candidacies_with(tx, "letter_sent"), *lines.candidacies_with(tx, "supplied")}
    return [story_of(tx, id) for id in sorted(with_them)]


def _noted(story: Story) -> list[Fact]:
    sent = [each for each in story.of(LetterSent) if each.source == ELSEWHERE]
    return [*sent, *story.of(Supplied)]


def _owed(tx: Tx, key: str, now: datetime) -> Step:
    """The step with that key, or the only one that begins so; what is held back is not owed."""
    found = by_name(arranged_in(tx, now).plan, key)
    if not isinstance(found, Step):
        raise BadInput(f"That is held back, so there is nothing to note for it. {found.reason.sentence}")
    return found


def _another_way(step: Step) -> str:
    if step.purpose in SUPPLIED:
        return f"That is met by what you send, not by a letter about it. Say so: afterword supplied {step.key}."
    return "That is nothing that a letter would meet. See: afterword today."


def _none_on_its_way(tx: Tx, step: Step) -> None:
    draft = letters.for_step(tx, step.key)
    going = live(tx, draft) if draft else None
    if going is not None and going.state in ("approved", "sending", "uncertain"):
        raise Stopped("A letter from here is approved or on its way for that. Take it back first, so that they do not "
                      "get two.")  # fmt: skip


def _past(at: datetime | None, now: datetime) -> datetime:
    if at is not None and at > now:
        raise BadInput(f"What was sent was sent by now, and {at.isoformat()} is still to come.")
    return at or now
