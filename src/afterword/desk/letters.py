"""Letters from draft to approval. What is approved is fixed to the byte; what is not approved never leaves."""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta

from afterword.core.etiquettes import etiquette_of
from afterword.core.steps import Plan, Step
from afterword.core.story import Story
from afterword.core.value import Value, replace
from afterword.desk.accounts import NAME as ACCOUNT
from afterword.desk.drafting import SETTING as AS_DRAFTS
from afterword.desk.house import House, arranged_in, new_id, plan_among, readable_id, story_of
from afterword.desk.reviewing import Reviewed, found_in, live, on_desk
from afterword.desk.threads import thread
from afterword.errors import BadInput, NotFound, Stopped
from afterword.mail.account import Account
from afterword.mail.enclosed import Enclosure
from afterword.mail.message import Outgoing, new_message_id, seal, thread_token
from afterword.store import enclosures, letters, outbox, settings
from afterword.store.database import Tx
from afterword.store.rows import Draft, Enclosed, Entry, Sealed
from afterword.writing.brief import brief
from afterword.writing.drafting import Written, to_write, write
from afterword.writing.letter import Letter
from afterword.writing.picking import Choices, Pick, choices, pick_of
from afterword.writing.review import mended

BEFORE = "before"
"""Under this key a draft keeps how it read before its last change."""
PICK = "pick"
"""Under this key it keeps what the candidate picked for it."""
FILES = "files"
"""Under this key an approved letter keeps what its files are: name, kind, size in bytes, and SHA-256."""
OURS = "ours"
"""Under this key it keeps how it was first written, so that the candidate's hand can be seen in what they change."""


class Desk(Value):
    """What lies there for one opening: its letters, those that left, and `asked`, what `draft` would add."""

    story: Story
    reviewed: tuple[Reviewed, ...]
    out: tuple[Entry, ...]
    asked: Written


def draft(
    house: House, now: datetime, candidacy: str | None = None, step: str | None = None, again: bool = False,
    pick: Pick | None = None,
) -> Written:  # fmt: skip
    """Write the letters that are owed and not yet written, and keep them. A named `step` is written again.

    The same notes give the same letter. With `again` those that are written already are written in other words, and
    stay so; what was approved is left alone, and stops it where it is named. `pick` is for the named step, and stays.
    """
    with house.store.transaction() as tx:
        owed = to_write(_plan(tx, candidacy, now), now, step)
        if again and not step:
            owed = tuple(each for each in owed if not _is_sealed(tx, each.key))
        stories = {id: story_of(tx, id) for id in dict.fromkeys(each.candidacy for each in owed)}
        turns = {each.key: _turn(tx, each.key, again) for each in owed}
        picks = {
            each.key: pick if pick and pick.as_json() and each.key == step else _pick(tx, each.key) for each in owed
        }
        written = write(stories, owed, now, turns, picks)
        over = bool(step) or again
        kept = [
            each for each in written.letters if _keep(tx, stories[each.candidacy], each, now, over, picks[each.step])
        ]
    return replace(written, letters=tuple(kept))


def choices_for(story: Story, step: Step | None, now: datetime) -> Choices:
    """What could be picked for the letter of that step: nothing where it is not owed any more."""
    return choices(brief(story, step, now), story) if step else Choices(strengths={}, questions=())


def edit(house: House, id: str, subject: str, text: str, now: datetime) -> None:
    """Let the letter read so. One that was approved is taken back first: editing makes a new letter."""
    with house.store.transaction() as tx:
        found = opened(tx, id)
        before = {"subject": found.body.get("subject", ""), "text": found.body.get("text", "")}
        body = {**found.body, "subject": subject.strip(), "text": _plain(text), BEFORE: before}
        letters.put(tx, replace(found, body=Letter.from_json(body).as_json(), written=now))


def opened(tx: Tx, id: str) -> Draft:
    """The letter, to be changed: one that is approved is taken back. Raises `NotFound`, or `Stopped` once it is out."""
    found = found_in(tx, id)
    sealed = live(tx, found)
    if sealed is not None and not outbox.take_back(tx, sealed.id):
        raise Stopped("This letter is on its way, or already there. It can no longer be changed.")
    return found


def undo_edit(house: House, id: str, now: datetime) -> None:
    """Let the letter read as before its last change; twice brings the change back. Raises `Stopped` as `edit` does."""
    with house.store.reading() as tx:
        before = found_in(tx, id).body.get(BEFORE)
    if not before:
        raise NotFound("This letter reads as it was first written, so there is nothing to undo.")
    edit(house, id, before["subject"], before["text"], now)


def asked(house: House, candidacy: str, now: datetime) -> Written:
    """What `draft` would add: the letters that are owed and not yet written, and what must be asked for the others."""
    with house.store.reading() as tx:
        story = story_of(tx, candidacy)
        unwritten = _unwritten(tx, plan_among(tx, story.candidacy.id, now), now)
    return write({story.candidacy.id: story}, unwritten, now)


def of_opening(house: House, candidacy: str, now: datetime) -> Desk:
    """All that lies on the desk for one opening, as it was at one moment. Raises `NotFound`."""
    with house.store.reading() as tx:
        story, plan = story_of(tx, candidacy), plan_among(tx, candidacy, now)
        reviewed = on_desk(tx, story, now, plan=plan)
        out, unwritten = outbox.entries(tx, candidacy), _unwritten(tx, plan, now)
    return Desk(story=story, reviewed=reviewed, out=out, asked=write({candidacy: story}, unwritten, now))


def _unwritten(tx: Tx, plan: Plan, now: datetime) -> list[Step]:
    return [step for step in to_write(plan, now) if letters.for_step(tx, step.key) is None]


def approve(
    house: House, id: str, now: datetime, send_at: datetime | None = None, as_draft: bool | None = None
) -> Sealed:
    """Fix the letter to the byte, to go at `send_at`, else at its best moment, and apart from those to colleagues.

    With `as_draft` it is laid among the candidate's drafts, at once, for them to send; None is as they set it for all.
    Raises `Stopped` while a blocker stands, and where nothing of the kind is owed any more.
    """
    with house.store.transaction() as tx:
        return _approve(tx, id, now, send_at, bool(settings.get(tx, AS_DRAFTS)) if as_draft is None else as_draft)


def take_back(house: House, id: str) -> None:
    """Take an approved letter back to the desk. Raises `Stopped` once it is on its way."""
    with house.store.transaction() as tx:
        sealed = live(tx, found_in(tx, id))
        if sealed is None or not outbox.take_back(tx, sealed.id):
            raise Stopped("This letter is not waiting any more, so it cannot be taken back.")


def send_at(house: House, id: str, now: datetime, moment: datetime) -> Sealed:
    """Let an approved letter go at another time: it is taken back and approved anew, since its date is in its bytes.

    Raises `Stopped` once it is on its way.
    """
    with house.store.transaction() as tx:
        sealed = live(tx, found_in(tx, id))
        if sealed is None or not outbox.take_back(tx, sealed.id):
            raise Stopped("This letter is not waiting any more, so its time cannot be changed.")
        return _approve(tx, id, now, moment)


def take_fix(house: House, id: str, fingerprint: str | None, now: datetime) -> None:
    """Make one fix, by the mark's fingerprint, or every safe one when that is None. Raises `NotFound`."""
    with house.store.reading() as tx:
        reviewed = next(
            each for each in on_desk(tx, story_of(tx, found_in(tx, id).candidacy), now) if each.draft.id == id
        )
    marks = [
        each for each in reviewed.findings if each.fix and (fingerprint is None or each.fingerprint == fingerprint)
    ]
    if not marks:
        raise NotFound("That mark is not there any more.")
    subject, text = mended(reviewed.letter, marks, every=fingerprint is None)
    edit(house, id, subject, text, now)


def _approve(tx: Tx, id: str, now: datetime, send_at: datetime | None, as_draft: bool = False) -> Sealed:
    """The gate: the letter is reviewed once more, as of the moment at which it is to go."""
    story = story_of(tx, found_in(tx, id).candidacy)
    goes = {id: now} if as_draft else {id: max(send_at, now)} if send_at else {}
    reviewed = next(each for each in on_desk(tx, story, now, goes) if each.draft.id == id)
    _may_be_approved(story, reviewed)
    moment = now if as_draft else _apart(tx, story, max(reviewed.goes, now))
    sealed = _seal(tx, story, reviewed, now, moment, "draft" if as_draft else "send")
    for before in outbox.named(tx, id):
        if before.state == "held":
            outbox.take_back(tx, before.id)
    outbox.come_back(tx, sealed.step, "It did not reach them, so another letter took its place.")
    outbox.add(tx, sealed)
    return sealed


def _apart(tx: Tx, story: Story, at: datetime) -> datetime:
    """That moment, or the first after it which is so far from every other letter to that employer."""
    gap = timedelta(minutes=etiquette_of(story.candidacy, story.candidate).minutes_between_letters)
    for taken in outbox.moments_of(tx, _employer(story), at - gap):
        if abs(taken - at) < gap:
            at = taken + gap
    return at


def _employer(story: Story) -> str:
    """By what an employer is known in several candidacies."""
    return (story.candidacy.employer or story.candidacy.id).casefold()[:200]


def _plan(tx: Tx, candidacy: str | None, now: datetime) -> Plan:
    """What is owed as the page of the day has it: somebody met twice gets one letter."""
    return plan_among(tx, story_of(tx, candidacy).candidacy.id, now) if candidacy else arranged_in(tx, now).plan


def _turn(tx: Tx, step: str, again: bool) -> int:
    """In which of its ways the letter of that step is written: the one it has, or the next."""
    known = letters.for_step(tx, step)
    said = known.body.get("voice", 0) if known else 0
    return (said if isinstance(said, int) else 0) + (1 if known and again else 0)


def _pick(tx: Tx, step: str) -> Pick:
    """What was picked for the letter of that step before."""
    known = letters.for_step(tx, step)
    return pick_of(known.body.get(PICK)) if known else Pick()


def _is_sealed(tx: Tx, step: str) -> bool:
    known = letters.for_step(tx, step)
    return known is not None and live(tx, known) is not None


def _keep(tx: Tx, story: Story, letter: Letter, now: datetime, again: bool, pick: Pick) -> bool:
    """Keep a new letter; whether it was kept. One that was written before stays unless it is asked for again, and can
    be brought back as an edit can.
    """
    known = letters.for_step(tx, letter.step)
    if known is not None and not again:
        return False
    to = letter.recipients[0]
    id = known.id if known else readable_id(story.person(to).name, {each.id for each in letters.everything(tx)})
    if known is not None and live(tx, known):
        raise Stopped(f"The letter to {story.person(to).name} is approved. Take it back first.")
    before = {"subject": known.body.get("subject", ""), "text": known.body.get("text", "")} if known else None
    goes_on = thread(tx, story, story.person(to), letter.purpose)
    body = {**letter.as_json(), OURS: letter.text, **({BEFORE: before} if before else {}), PICK: pick.as_json()}
    body |= {"subject": goes_on.subject} if goes_on.subject else {}
    letters.put(tx, Draft(id=id, candidacy=story.candidacy.id, step=letter.step, body=body, written=now))
    return True


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


def _seal(tx: Tx, story: Story, reviewed: Reviewed, now: datetime, send_at: datetime, way: str) -> Sealed:
    """The bytes that go out, their identity and their envelope."""
    body = settings.get(tx, ACCOUNT)
    account = Account.from_json(body) if body else None
    candidate, person = story.candidate, reviewed.person
    sender = account.address if account else candidate.email if candidate else ""
    if not sender:
        raise BadInput("A letter needs an address to come from. Set up the account: afterword account.")
    letter = replace(reviewed.letter, send_at=send_at, sender=sender)
    message_id = new_message_id(sender)
    before = thread(tx, story, person, letter.purpose)
    goes_on = before.goes_on(letter.subject)
    data = seal(
        Outgoing(
            sender_name=candidate.name if candidate else "",
            sender_address=sender,
            to_name=person.name,
            to_address=person.email,
            subject=letter.subject,
            text=letter.text,
            in_reply_to=before.parent if goes_on else "",
            references=(*(before.references if goes_on else ()), thread_token(message_id),
                        *((before.parent,) if goes_on else ())),
            files=tuple(
                Enclosure(name=each.name, kind=each.kind, data=enclosures.data(tx, each)) for each in reviewed.files
            ),
        ),
        message_id=message_id,
        date=send_at,
    )  # fmt: skip
    return Sealed(
        id=new_id(),
        letter=reviewed.draft.id,
        candidacy=story.candidacy.id,
        step=reviewed.draft.step,
        body={**letter.as_json(), **({FILES: [_told(each) for each in reviewed.files]} if reviewed.files else {})},
        message_id=message_id,
        sha256=hashlib.sha256(data).hexdigest(),
        data=data,
        sender=sender,
        recipient=person.email,
        approved_at=now,
        send_at=send_at,
        way=way,
        employer=_employer(story),
    )


def _told(file: Enclosed) -> dict[str, str | int]:
    return {"name": file.name, "kind": file.kind, "size": file.size, "sha256": file.sha256}


def _plain(text: str) -> str:
    """Text as a letter has it: line feeds, no blank space at the ends of lines."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(line.rstrip() for line in lines).strip() + "\n"


HELD = timedelta(seconds=30)
"""How long "send now" on the page waits, so that it can be taken back."""
