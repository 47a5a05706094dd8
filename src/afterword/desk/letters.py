"""Letters from draft to approval. What is approved is fixed to the byte; what is not approved never leaves."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from afterword.core import planner
from afterword.core.journal import Journal
from afterword.core.records import Person
from afterword.core.steps import Plan, Step
from afterword.core.story import Story
from afterword.desk.accounts import NAME as ACCOUNT
from afterword.desk.house import House, new_id, readable_id, story_of, told_in
from afterword.errors import BadInput, NotFound, Stopped
from afterword.mail.account import Account
from afterword.mail.message import Outgoing, new_message_id, seal
from afterword.store import letters, outbox, plans, settings
from afterword.store.database import Tx
from afterword.store.letters import Draft
from afterword.store.outbox import Sealed
from afterword.writing.brief import Brief, Question, brief
from afterword.writing.compose import compose
from afterword.writing.letter import Letter
from afterword.writing.review import Finding, apply, review

WRITTEN = frozenset({"thank_you", "check_in", "withdraw", "part_well"})
"""Purposes that the composer can write. Others are edited by hand."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """Letters of one journal or candidacy, and what must be asked before the others can be written."""

    letters: tuple[Letter, ...] = ()
    questions: tuple[Question, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """One letter on the desk: as it stands, its marks, its step while that is owed, and where it is on its way."""

    draft: Draft
    letter: Letter
    findings: tuple[Finding, ...]
    person: Person
    step: Step | None
    sealed: Sealed | None

    @property
    def blocked(self) -> bool:
        """Whether something in it must be mended before it can be approved."""
        return any(finding.severity == "blocker" for finding in self.findings)


def write(journal: Journal, now: datetime, step: str | None = None) -> Written:
    """Letters for every open letter step of a journal, or for the one step named; nothing is stored."""
    plan = planner.plan(journal)
    stories = told_in(journal)
    wanted = [each for each in plan.steps if _to_write(each, now, step)]
    if step and not wanted:
        raise NotFound(f"There is no letter step {step!r}. Their names: afterword plan JOURNAL --json.")
    briefs = [brief(stories[each.candidacy], each) for each in wanted]
    return Written(letters=tuple(_compose(briefs)), questions=_questions(briefs))


def draft(house: House, now: datetime, candidacy: str | None = None, step: str | None = None) -> Written:
    """Write the letters that are owed and not yet written, and keep them. A named `step` is written again."""
    with house.store.transaction() as tx:
        owed = [each for each in _plan(tx, candidacy).steps if _to_write(each, now, step)]
        if step and not owed:
            raise NotFound(f"There is no letter to write by the name {step!r}. Their names: afterword plan --json.")
        drafted: list[Letter] = []
        briefs: list[Brief] = []
        for id in dict.fromkeys(each.candidacy for each in owed):
            story = story_of(tx, id)
            batch = [brief(story, each) for each in owed if each.candidacy == id]
            briefs += batch
            drafted += [letter for letter in _compose(batch) if _keep(tx, story, letter, now, again=bool(step))]
    return Written(letters=tuple(drafted), questions=_questions(briefs))


def on_the_desk(house: House, candidacy: str, now: datetime) -> tuple[Reviewed, ...]:
    """The letters of one candidacy, reviewed together: they will be compared by those who get them."""
    with house.store.reading() as tx:
        return _reviewed(tx, story_of(tx, candidacy), now)


def find(house: House, name: str, now: datetime) -> Reviewed:
    """The letter with that id, or to that person. Raises `NotFound` with the ones that there are."""
    with house.store.reading() as tx:
        everything = letters.everything(tx)
        found = [each for each in everything if each.id == name] or [
            each for each in everything if each.body.get("to") == name
        ]
        if len(found) != 1:
            known = ", ".join(each.id for each in everything[:10]) or "none; write some with afterword draft"
            raise NotFound(f"There is no letter {name!r}. There are: {known}.")
        reviewed = _reviewed(tx, story_of(tx, found[0].candidacy), now)
        return next(each for each in reviewed if each.draft.id == found[0].id)


def edit(house: House, id: str, subject: str, text: str, now: datetime) -> None:
    """Let the letter read so. One that was approved is taken back first: editing makes a new letter."""
    with house.store.transaction() as tx:
        found = _found(tx, id)
        sealed = _live(tx, found)
        if sealed is not None and not outbox.take_back(tx, sealed.id):
            raise Stopped("This letter is on its way, or already there. It can no longer be changed.")
        body = {**found.body, "subject": subject.strip(), "text": _plain(text)}
        letters.put(tx, replace(found, body=Letter.from_json(body).as_json(), written=now))


def take_fix(house: House, id: str, fingerprint: str | None, now: datetime) -> None:
    """Make one fix, by the mark's fingerprint, or every safe one when that is None."""
    reviewed = find(house, id, now)
    marks = [
        each for each in reviewed.findings if each.fix and (fingerprint is None or each.fingerprint == fingerprint)
    ]
    if not marks:
        raise NotFound("That mark is not there any more.")
    if fingerprint is None:
        edit(house, id, reviewed.letter.subject, apply(reviewed.letter.text, marks), now)
        return
    mark = marks[0]
    words = reviewed.letter.subject if mark.where == "subject" else reviewed.letter.text
    start, end = mark.span or (0, 0)
    mended = words[:start] + (mark.fix.replacement if mark.fix else "") + words[end:]
    subject = mended if mark.where == "subject" else reviewed.letter.subject
    edit(house, id, subject, reviewed.letter.text if mark.where == "subject" else mended, now)


def approve(house: House, id: str, now: datetime, send_at: datetime | None = None) -> Sealed:
    """Fix the letter to the byte, to go at `send_at`, else at its best moment.

    Raises `Stopped` while a blocker stands, and where nothing of the kind is owed any more.
    """
    with house.store.transaction() as tx:
        found = _found(tx, id)
        story = story_of(tx, found.candidacy)
        reviewed = next(each for each in _reviewed(tx, story, now) if each.draft.id == id)
        _may_be_approved(story, reviewed)
        best = reviewed.step.window.best if reviewed.step else None
        sealed = _seal(tx, story, reviewed, now, max(send_at or best or now, now))
        outbox.add(tx, sealed)
    return sealed


def take_back(house: House, id: str) -> None:
    """Take an approved letter back to the desk. Raises `Stopped` once it is on its way."""
    with house.store.transaction() as tx:
        sealed = _live(tx, _found(tx, id))
        if sealed is None or not outbox.take_back(tx, sealed.id):
            raise Stopped("This letter is not waiting any more, so it cannot be taken back.")


def send_at(house: House, id: str, moment: datetime) -> None:
    """Let an approved letter go at another time. Raises `Stopped` once it is on its way."""
    with house.store.transaction() as tx:
        sealed = _live(tx, _found(tx, id))
        if sealed is None or not outbox.reschedule(tx, sealed.id, moment):
            raise Stopped("This letter is not waiting any more, so its time cannot be changed.")


def _to_write(step: Step, now: datetime, named: str | None) -> bool:
    if named:
        return step.key == named and step.purpose in WRITTEN
    return step.purpose in WRITTEN and step.window.standing(now) in ("open", "overdue")


def _plan(tx: Tx, candidacy: str | None) -> Plan:
    if candidacy is None:
        return plans.everything(tx)
    return plans.of_candidacy(tx, story_of(tx, candidacy).candidacy.id)


def _compose(briefs: Sequence[Brief]) -> Iterable[Letter]:
    """Each employer's letters are one batch."""
    for id in dict.fromkeys(each.step.candidacy for each in briefs):
        yield from compose([each for each in briefs if each.step.candidacy == id])


def _questions(briefs: Iterable[Brief]) -> tuple[Question, ...]:
    return tuple({(each.key, each.about): each for told in briefs for each in told.questions}.values())


def _keep(tx: Tx, story: Story, letter: Letter, now: datetime, again: bool) -> bool:
    """Keep a new letter; whether it was kept. One that was written before stays unless it is asked for again."""
    known = letters.for_step(tx, letter.step)
    if known is not None and not again:
        return False
    to = letter.recipients[0]
    id = known.id if known else readable_id(story.person(to).name, {each.id for each in letters.everything(tx)})
    if known is not None and _live(tx, known):
        raise Stopped(f"The letter to {story.person(to).name} is approved. Take it back first.")
    body = Draft(id=id, candidacy=story.candidacy.id, step=letter.step, body=letter.as_json(), written=now)
    letters.put(tx, body)
    return True


def _found(tx: Tx, id: str) -> Draft:
    found = letters.find(tx, id)
    if found is None:
        raise NotFound(f"There is no letter {id!r}.")
    return found


def _live(tx: Tx, draft: Draft) -> Sealed | None:
    """The letter's entry in the outbox that is out or on its way, or failed; None when there is none."""
    entries = [each for each in outbox.everything(tx, draft.candidacy) if each.letter == draft.id]
    return next((each for each in reversed(entries) if each.state != "taken_back"), None)


def _reviewed(tx: Tx, story: Story, now: datetime) -> tuple[Reviewed, ...]:
    plan = plans.of_candidacy(tx, story.candidacy.id)
    steps = {step.key: step for step in plan.steps}
    drafts = letters.of_candidacy(tx, story.candidacy.id)
    batch = [Letter.from_json(each.body) for each in drafts]
    findings = review(batch, {story.candidacy.id: story}, now)
    return tuple(
        Reviewed(
            draft=each,
            letter=letter,
            findings=tuple(finding for finding in findings if finding.letter == number),
            person=story.person(letter.recipients[0]),
            step=steps.get(each.step),
            sealed=_live(tx, each),
        )
        for number, (each, letter) in enumerate(zip(drafts, batch, strict=True))
    )


def _may_be_approved(story: Story, reviewed: Reviewed) -> None:
    if story.candidacy.raw.get("demo"):
        raise Stopped("This letter belongs to the invented example, and is never sent. Add an interview of your own.")
    blockers = [finding for finding in reviewed.findings if finding.severity == "blocker"]
    if blockers:
        raise Stopped(f"The letter to {reviewed.person.name} cannot be approved yet. {blockers[0].message}")
    if reviewed.step is None:
        raise Stopped(f"Nothing of this kind is owed to {reviewed.person.name} any more. See: afterword today.")
    if not reviewed.person.email:
        raise BadInput(f"There is no address for {reviewed.person.name}. Give it in the debrief, or add it: "
                       f"afterword debrief {story.candidacy.id}.")  # fmt: skip


def _seal(tx: Tx, story: Story, reviewed: Reviewed, now: datetime, send_at: datetime) -> Sealed:
    """The bytes that go out, their identity and their envelope."""
    body = settings.get(tx, ACCOUNT)
    account = Account.from_json(body) if body else None
    candidate = story.candidate
    sender = account.address if account else candidate.email if candidate else ""
    if not sender:
        raise BadInput("A letter needs an address to come from. Set up the account: afterword account.")
    letter = replace(reviewed.letter, send_at=send_at, sender=sender)
    message_id = new_message_id(sender)
    data = seal(
        Outgoing(
            sender_name=candidate.name if candidate else "",
            sender_address=sender,
            to_name=reviewed.person.name,
            to_address=reviewed.person.email,
            subject=letter.subject,
            text=letter.text,
        ),
        message_id=message_id,
        date=send_at,
    )
    return Sealed(
        id=new_id(),
        letter=reviewed.draft.id,
        candidacy=story.candidacy.id,
        step=reviewed.draft.step,
        body=letter.as_json(),
        message_id=message_id,
        sha256=hashlib.sha256(data).hexdigest(),
        data=data,
        sender=sender,
        recipient=reviewed.person.email,
        approved_at=now,
        send_at=send_at,
    )


def _plain(text: str) -> str:
    """Text as a letter has it: line feeds, no blank space at the ends of lines."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip() + "\n"


HELD = timedelta(seconds=30)
"""How long "send now" on the page waits, so that it can be taken back."""
