"""Nudges at the desk: what is to be said now, claimed before it is said, so that nothing is said twice or forgotten.

Whoever claims says it and then notes that it was said. One who dies in between leaves the claim behind, and after a
while the next takes it up: so a nudge may, very rarely, come twice, and never not at all.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from afterword.core import agenda, clock
from afterword.core.agenda import Item
from afterword.core.journal import Journal
from afterword.core.nudges import TOPICS, Kind, Nudge, Topic, nudges
from afterword.core.preferences import Preferences, preferences_of
from afterword.core.steps import Step
from afterword.core.together import is_quiet, morning_after
from afterword.core.value import Value
from afterword.desk.house import House, candidate_in
from afterword.errors import BadInput, NotFound
from afterword.notify import reminders
from afterword.store import nudges as store
from afterword.store import settings
from afterword.store.database import Tx
from afterword.store.glance import known, through
from afterword.store.nudges import Remembered, Told

TARGETS, DISCLOSING, UNTOLD = "reminder targets", "reminders disclose", "reminders untold"
LEASE = timedelta(minutes=2)
"""After so long a claim of somebody who died is taken up. Saying takes seconds."""
RETRY = timedelta(minutes=5)
"""Until what nobody heard is said again."""
LOOK_AGAIN = timedelta(minutes=15)
"""Until a step is looked at again whose letter is on its way: it may be taken back."""
KEPT = timedelta(days=400)
"""How long is remembered what was said: no window is as long."""
AT_A_TIME, LOOKED_BACK = 1000, 10_000


class Due(Value):
    """What is to be said now, already claimed: things to do, and how many of what happened meanwhile.

    `ids` are those of all that was claimed for it; `replies` wait for a word, `moved` dates moved, of `uncertain`
    letters nobody knows whether they arrived.
    """

    ids: tuple[str, ...] = ()
    items: tuple[Item, ...] = ()
    replies: int = 0
    moved: int = 0
    uncertain: int = 0

    @property
    def things(self) -> int:
        """How many things it speaks of."""
        return len(self.items) + self.replies + self.moved + self.uncertain


NOTHING = Due()


def claim(house: House, now: datetime) -> Due:
    """What is to be said at `now`, for this caller alone to say; nothing in quiet hours, which it waits out."""
    with house.store.transaction() as tx:
        if is_quiet(now, preferences_of(candidate_in(tx))):
            return NOTHING
        unwanted = _unwanted(tx)
        store.pass_over_waiting(tx, unwanted, now)
        fresh = (*_of_steps(tx, now), *store.left_to_the_candidate(tx, AT_A_TIME))
        store.pass_over(tx, [each for each in fresh if each.kind in unwanted], now)
        mine = {each.id: each for each in store.claim(tx, [each for each in fresh if each.kind not in unwanted], now)}
        mine |= store.claim_waiting(tx, now, now - LEASE, AT_A_TIME)
        if not mine:
            return NOTHING
        store.forget_before(tx, now - KEPT)
        due = _worth_saying(tx, mine, now)
        store.said(tx, mine.keys() - set(due.ids), now)  # done meanwhile, or no longer of use
        return due


def settle(house: House, due: Due, now: datetime) -> None:
    """It was said."""
    with house.store.transaction() as tx:
        store.said(tx, due.ids, now)


def release(house: House, due: Due, now: datetime) -> None:
    """Nobody heard it; it is said again in a while."""
    with house.store.transaction() as tx:
        store.release(tx, due.ids, now + RETRY)


def in_sight(house: House) -> datetime | None:
    """The moment of the next thing to look at, which may be over or lie in quiet hours; None while there is none."""
    with house.store.reading() as tx:
        return store.next_at(tx, LEASE)


def next_look(house: House, now: datetime) -> datetime | None:
    """When to look next: at what is in sight, but not before `now`, and past quiet hours."""
    at = in_sight(house)
    if at is None:
        return None
    at = max(at, now)
    with house.store.reading() as tx:
        preferences = preferences_of(candidate_in(tx))
    return morning_after(at, preferences) if is_quiet(at, preferences) else at


def snooze(house: House, keys: Collection[str], until: datetime, now: datetime) -> None:
    """Say no more of these steps until then, and then once more. Raises `BadInput` for a moment that is over."""
    if until <= now:
        raise BadInput(f"{until.isoformat()} is over. Name a later time, or leave the step out: afterword skip.")
    with house.store.transaction() as tx:
        steps = store.steps_named(tx, keys)
        for key in keys:
            if key not in steps:
                raise NotFound(f"Nothing is owed by the name {key}. See: afterword plan.")
            store.ask_for(tx, _again(steps[key]), until)
        store.schedule(tx, dict.fromkeys(keys, until))


def wake(house: House, keys: Collection[str], now: datetime) -> None:
    """Take a snooze back."""
    with house.store.transaction() as tx:
        for step in store.steps_named(tx, keys).values():
            store.drop(tx, _again(step))
            store.schedule(tx, {step.key: now})


def snoozed(house: House, keys: Collection[str]) -> dict[str, datetime]:
    """Until when these steps are not spoken of, by key; only those that are snoozed."""
    with house.store.reading() as tx:
        found = store.known(tx, keys)
    return {key: each.at for key, rows in found.items() for each in rows if silences(each)}


def not_today(now: datetime, preferences: Preferences) -> datetime:
    """The next morning on the candidate's clock, once their quiet hours are over, and not before nine."""
    local = now.astimezone(clock.zone(preferences.zone))
    nine = (local + timedelta(days=1)).replace(hour=9, minute=0, second=0, microsecond=0)
    return morning_after(nine, preferences) if is_quiet(nine, preferences) else nine


def about(house: House, id: str) -> tuple[Told, Step | None, str | None]:
    """What a link of a nudge leads to: the nudge, its step while that is owed, and the draft. Raises `NotFound`."""
    with house.store.reading() as tx:
        told = store.find(tx, id)
        if told is None:
            raise NotFound("That reminder is over.")
        return told, store.steps_named(tx, [told.about]).get(told.about), store.draft_of(tx, told.about)


def targets(house: House) -> tuple[str, ...]:
    """Where reminders go, as Apprise writes it. They hold secrets: show their `scheme` and nothing else."""
    with house.store.reading() as tx:
        return tuple(settings.get(tx, TARGETS) or ())


def set_targets(house: House, targets: Sequence[str]) -> None:
    """Let reminders go there from now on; to nowhere when there are none. Raises `BadInput` for one that is no target.

    They are kept in the database, since a timer has no keyring to ask, and are part of no export.
    """
    if targets:
        reminders.check(targets)
    with house.store.transaction() as tx:
        settings.put(tx, TARGETS, list(dict.fromkeys(targets)) or None)


def discloses(house: House) -> bool:
    """Whether reminders name people and employers; they do not until they are told to."""
    with house.store.reading() as tx:
        return settings.get(tx, DISCLOSING) is True


def disclose(house: House, names: bool) -> None:
    """Let reminders name people and employers, or not: they pass through other people's servers."""
    with house.store.transaction() as tx:
        settings.put(tx, DISCLOSING, names or None)


def told_about(house: House) -> frozenset[Topic]:
    """What reminders are about: everything that they can be about, but for what was turned off."""
    with house.store.reading() as tx:
        return _wanted(tx)


def tell_about(house: House, topics: Collection[Topic], now: datetime) -> None:
    """Let reminders be about these from now on. What came to pass while one was off stays unsaid."""
    with house.store.transaction() as tx:
        unwanted = _unwanted(tx)
        store.pass_over_waiting(tx, unwanted, now)
        steps = store.steps_due(tx, now, LOOKED_BACK)
        remembered = store.known(tx, [each.key for each in steps])
        over = [told(step, each) for step in steps for each in _left(step, remembered.get(step.key, ()), None)
                if each.at <= now]  # fmt: skip
        over += store.left_to_the_candidate(tx, LOOKED_BACK)
        store.pass_over(tx, [each for each in over if each.kind in unwanted], now)
        settings.put(tx, UNTOLD, sorted(TOPICS.keys() - set(topics)) or None)


def _wanted(tx: Tx) -> frozenset[Topic]:
    off = settings.get(tx, UNTOLD) or ()
    return frozenset(topic for topic in TOPICS if topic not in off)


def _unwanted(tx: Tx) -> frozenset[Kind]:
    wanted = _wanted(tx)
    return frozenset(kind for topic, kinds in TOPICS.items() if topic not in wanted for kind in kinds)


def _of_steps(tx: Tx, now: datetime) -> list[Told]:
    """What the plans want said by now. Every step that was looked at is looked at next when there is a reason to."""
    steps = store.steps_due(tx, now, AT_A_TIME)
    if not steps:
        return []
    keys = [each.key for each in steps]
    remembered, going = store.known(tx, keys), store.on_their_way(tx, keys)
    fresh: list[Told] = []
    times: dict[str, datetime | None] = {}
    for step in steps:
        silence = max((each.at for each in remembered.get(step.key, ()) if each.kind == "again"), default=None)
        if now > step.window.lapses:
            times[step.key] = None
        elif silence and silence > now:
            times[step.key] = silence
        elif step.key in going:
            times[step.key] = now + LOOK_AGAIN
        else:
            left = _left(step, remembered.get(step.key, ()), silence)
            ripe = [each for each in left if each.at <= now]
            fresh += [told(step, each) for each in ripe[-1:]]  # one that comes late makes the earlier ones pointless
            times[step.key] = next((each.at for each in left if each.at > now), None)
    store.schedule(tx, times)
    return fresh


def told(step: Step, nudge: Nudge) -> Told:
    """The nudge as it is remembered."""
    occasion = nudge.at.date().isoformat() if nudge.kind == "opens" else ""
    return Told(kind=nudge.kind, about=step.key, candidacy=step.candidacy, occasion=occasion)


def _left(step: Step, remembered: Sequence[Remembered], silence: datetime | None) -> list[Nudge]:
    """The nudges of a step after the last that was said, and after what was asked to be silent until."""
    ids = {each.id for each in remembered}
    every = nudges(step)
    done = [each.at for each in every if told(step, each).id in ids]
    after = max([*done, *([silence] if silence else [])], default=None)
    return [each for each in every if after is None or each.at > after]


def _worth_saying(tx: Tx, mine: Mapping[str, Told], now: datetime) -> Due:
    """What of it is still to be said: steps that are owed, replies that are open, and no invented example."""
    about = {each.about for each in mine.values()}
    going = store.on_their_way(tx, about)
    steps = {
        key: step
        for key, step in store.steps_named(tx, about).items()
        if key not in going and step.window.lapses >= now
    }
    places = {each.candidacy for each in mine.values() if each.candidacy}
    journal = known(through(tx), places, {step.to for step in steps.values() if step.to})
    invented = {each.id for each in journal.candidacies if each.raw.get("demo")}
    real = {id: each for id, each in mine.items() if each.candidacy not in invented}
    speaking = {id: each for id, each in real.items() if each.about in steps}
    items = _items([steps[key] for key in {each.about for each in speaking.values()}], journal, now)
    others: dict[Kind, list[str]] = {
        "reply": [id for id, each in real.items() if each.kind == "reply" and store.still_asks(tx, each.about)],
        "moved": [id for id, each in real.items() if each.kind == "moved"],
        "uncertain": [id for id, each in real.items() if each.kind == "uncertain"],
    }
    return Due(
        ids=(*speaking, *(id for ids in others.values() for id in ids)),
        items=items,
        replies=len(others["reply"]),
        moved=len(others["moved"]),
        uncertain=len(others["uncertain"]),
    )


def _items(steps: Iterable[Step], journal: Journal, now: datetime) -> tuple[Item, ...]:
    candidacies = {each.id: each for each in journal.candidacies}
    people = {each.id: each for each in journal.people}
    in_order = sorted(steps, key=lambda step: (step.window.due, step.candidacy, step.key))
    return agenda.agenda(in_order, (), candidacies, people, now).due


def _again(step: Step) -> Told:
    return Told(kind="again", about=step.key, candidacy=step.candidacy)


def silences(each: Remembered) -> bool:
    """Whether a step is not spoken of until then, since that was asked for."""
    return each.kind == "again" and each.state == "waiting"
