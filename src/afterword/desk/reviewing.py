"""Letters on the desk as the reviewer sees them: as of the moment at which each would go, beside those it goes with."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from afterword.core import known
from afterword.core.etiquettes import etiquette_of
from afterword.core.moments import best_from
from afterword.core.records import Person
from afterword.core.steps import Plan, Step
from afterword.core.story import Story
from afterword.core.value import Value, replace
from afterword.desk.accounts import NAME as ACCOUNT
from afterword.desk.house import House, plan_among, story_of
from afterword.errors import NotFound
from afterword.store import enclosures, letters, lines, outbox, settings
from afterword.store.database import Tx
from afterword.store.rows import Draft, Enclosed, Entry
from afterword.writing.letter import Letter
from afterword.writing.review import Finding, lacking, review
from afterword.writing.review.kept import Kept, Reach, keep, marked_words, sorted_out

KEPT = "kept"
"""Under this key a draft holds the marks that the candidate lets be in it."""
ALWAYS = "kept marks"
"""Under this name stands what is let be for good."""
COMPARED = 60
"""So many other openings, the newest, are known to the reviewer: a letter may speak of one of them by mistake."""


class Reviewed(Value):
    """One letter on the desk: as it stands, its marks, its step while that is owed, and where it is on its way.

    `aside` are marks that the candidate lets be, `stale` is what they let be in vain, since no such mark is there any
    more, and `lacked` says what the journal lacks for a whole review. `goes` is when it would go, `zone` the
    addressee's. `files` go with it: the letter's attachments are their names, whatever it says of some.
    """

    draft: Draft
    letter: Letter
    findings: tuple[Finding, ...]
    aside: tuple[Finding, ...]
    stale: tuple[Kept, ...]
    lacked: tuple[str, ...]
    goes: datetime
    person: Person
    zone: str
    step: Step | None
    sealed: Entry | None
    files: tuple[Enclosed, ...]

    @property
    def blocked(self) -> bool:
        """Whether something in it must be mended before it can be approved."""
        return any(finding.severity == "blocker" for finding in self.findings)


def on_the_desk(house: House, candidacy: str, now: datetime) -> tuple[Reviewed, ...]:
    """The letters of one candidacy, reviewed together: they will be compared by those who get them."""
    with house.store.reading() as tx:
        return on_desk(tx, story_of(tx, candidacy), now)


def everywhere(house: House, now: datetime) -> tuple[Reviewed, ...]:
    """Every letter on the desk, each employer's reviewed together."""
    with house.store.reading() as tx:
        ids = dict.fromkeys(each.candidacy for each in letters.everything(tx))
        return tuple(each for id in ids for each in on_desk(tx, story_of(tx, id), now))


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
        return _one(tx, found[0].id, now)


def as_typed(house: House, id: str, subject: str, text: str, now: datetime) -> Reviewed:
    """The letter as it would be reviewed if it read so; nothing is kept. Raises `NotFound`."""
    with house.store.reading() as tx:
        draft = found_in(tx, id)
        body = {**draft.body, "subject": subject, "text": text}
        return _one(tx, id, now, instead={id: Letter.from_json(body).as_json()})


def set_aside(house: House, id: str, fingerprint: str, now: datetime, why: str = "", reach: Reach = "here") -> None:
    """Let a mark be: there, in that letter, or for good. The candidate has the last word.

    A mark that stops the letter is set aside only with a reason in words: `BadInput` without. Raises `NotFound`.
    """
    with house.store.transaction() as tx:
        reviewed = _one(tx, id, now)
        mark = next((each for each in reviewed.findings if each.fingerprint.startswith(fingerprint)), None)
        if mark is None or not fingerprint:
            raise NotFound("That mark is not there any more.")
        kept = keep(mark, marked_words(mark, reviewed.letter.subject, reviewed.letter.text), reach, why)
        if reach == "always":
            settings.put(tx, ALWAYS, [*(settings.get(tx, ALWAYS) or []), kept.as_json()])
            return
        body = {**reviewed.draft.body, KEPT: [*reviewed.draft.body.get(KEPT, []), kept.as_json()]}
        letters.put(tx, replace(reviewed.draft, body=body))


def take_up_mark(house: House, id: str, fingerprint: str, now: datetime) -> None:
    """Undo `set_aside`: whatever lets that mark be is dropped, also what is kept in vain. Raises `NotFound`."""
    with house.store.transaction() as tx:
        reviewed = _one(tx, id, now)
        mark = next((each for each in reviewed.aside if each.fingerprint.startswith(fingerprint)), None)
        words = marked_words(mark, reviewed.letter.subject, reviewed.letter.text) if mark else ""
        kept = _kept_in(reviewed.draft.body.get(KEPT, []))
        always = _kept_in(settings.get(tx, ALWAYS) or [])
        left = [each for each in kept if not (mark and each.covers(mark, words)) and each.fingerprint != fingerprint]
        left_always = [each for each in always if not (mark and each.covers(mark, words))]
        if not fingerprint or (len(left), len(left_always)) == (len(kept), len(always)):
            raise NotFound("Nothing was set aside there.")
        body = {**reviewed.draft.body, KEPT: [each.as_json() for each in left]}
        letters.put(tx, replace(reviewed.draft, body=body))
        settings.put(tx, ALWAYS, [each.as_json() for each in left_always] or None)


def kept_always(house: House) -> tuple[Kept, ...]:
    """What is let be for good, in every letter."""
    with house.store.reading() as tx:
        return _kept_in(settings.get(tx, ALWAYS) or [])


def on_desk(
    tx: Tx,
    story: Story,
    now: datetime,
    goes: Mapping[str, datetime] = {},
    instead: Mapping[str, dict[str, object]] = {},
    plan: Plan | None = None,
) -> tuple[Reviewed, ...]:
    """The letters of one candidacy, each as of the moment at which it goes: that of `goes`, else the approved one, else
    its best. `instead` are bodies to be reviewed in place of what is kept, by the letter's id; `plan` is that of the
    candidacy among the others, for whoever has it.
    """
    plan = plan or plan_among(tx, story.candidacy.id, now)
    steps = {step.key: step for step in plan.steps}
    places = {key: place for place, key in enumerate(steps)}
    drafts = sorted(letters.of_candidacy(tx, story.candidacy.id), key=lambda each: places.get(each.step, len(places)))
    drafts = [replace(each, body=instead.get(each.id, each.body)) for each in drafts]
    enclosed = enclosures.of(tx, [each.id for each in drafts])
    files = {each.id: tuple(file for file in enclosed if file.letter == each.id) for each in drafts}
    read = {each.id: _as_it_goes(each, files[each.id]) for each in drafts}
    sealed = {each.id: live(tx, each) for each in drafts}
    sender = _sender(tx, story)
    taken = [each.send_at for each in sealed.values() if each]
    batch: list[Letter] = []
    for each in drafts:
        way = sealed[each.id]
        moment = goes.get(each.id) or (way.send_at if way else best(story, steps.get(each.step), now, taken))
        taken.append(moment)
        batch.append(replace(read[each.id], send_at=moment, sender=sender))
    told = {story.candidacy.id: story, **_others(tx, story)}
    findings, lacked = review(batch, told, now), lacking(batch, told, now)
    always = _kept_in(settings.get(tx, ALWAYS) or [])
    found = []
    for number, (each, letter) in enumerate(zip(drafts, batch, strict=True)):
        marks = [finding for finding in findings if finding.letter == number]
        kept = (*_kept_in(each.body.get(KEPT, [])), *always)
        standing, aside, stale = sorted_out(marks, kept, letter.subject, letter.text)
        person = story.person(letter.recipients[0])
        found.append(Reviewed(
            draft=each, letter=read[each.id], findings=standing, aside=aside, stale=stale, lacked=lacked,
            goes=letter.send_at or now, person=person, zone=person.zone or story.candidacy.zone,
            step=steps.get(each.step), sealed=sealed[each.id], files=files[each.id],
        ))  # fmt: skip
    return tuple(found)


def best(story: Story, step: Step | None, now: datetime, taken: list[datetime]) -> datetime:
    """The best moment still to come, apart from those `taken`; now, when no other is left."""
    return (step and best_from(story, etiquette_of(story.candidacy, story.candidate), step, now, taken)) or now


def found_in(tx: Tx, id: str) -> Draft:
    """The letter as it is kept. Raises `NotFound`."""
    found = letters.find(tx, id)
    if found is None:
        raise NotFound(f"There is no letter {id!r}.")
    return found


def live(tx: Tx, draft: Draft) -> Entry | None:
    """The letter's entry in the outbox that is on its way, may be out, or failed; None when there is none.

    One that was sent is no entry of a draft any more: the draft is another letter to the same person.
    """
    mine = [each for each in outbox.named(tx, draft.id) if (each.letter, each.candidacy) == (draft.id, draft.candidacy)]
    return next((each for each in reversed(mine) if each.state in outbox.UNFINISHED and each.state != "held"), None)


def _as_it_goes(draft: Draft, files: tuple[Enclosed, ...]) -> Letter:
    """What was written may name what should be attached; what is attached the candidate chose."""
    return replace(Letter.from_json(draft.body), attachments=tuple(each.name for each in files))


def _one(tx: Tx, id: str, now: datetime, instead: Mapping[str, dict[str, object]] = {}) -> Reviewed:
    story = story_of(tx, found_in(tx, id).candidacy)
    return next(each for each in on_desk(tx, story, now, instead=instead) if each.draft.id == id)


def _others(tx: Tx, story: Story) -> dict[str, Story]:
    """The newest other openings."""
    ids = [id for id in lines.newest(tx, "candidacy", COMPARED + 1) if id != story.candidacy.id]
    return known.told_in(lines.of_candidacies(tx, ids)) if ids else {}


def _sender(tx: Tx, story: Story) -> str:
    """The address that letters leave by."""
    account = settings.get(tx, ACCOUNT)
    return str((account or {}).get("address") or (story.candidate.email if story.candidate else ""))


def _kept_in(bodies: object) -> tuple[Kept, ...]:
    return (
        tuple(Kept.from_json(each) for each in bodies if isinstance(each, Mapping)) if isinstance(bodies, list) else ()
    )
