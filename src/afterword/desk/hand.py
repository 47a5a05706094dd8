"""The candidate's hand: what their edits show, kept when they say so, shown, and dropped."""

from __future__ import annotations

from afterword.core.value import Value
from afterword.desk.house import House, candidate_in
from afterword.desk.letters import OURS
from afterword.desk.reviewing import Reviewed, found_in
from afterword.errors import BadInput, NotFound
from afterword.store import lines
from afterword.store.database import Tx
from afterword.store.rows import Draft
from afterword.writing.hand import Habit, Hand, habits, hand_of, with_habit, without_habit


class Known(Value):
    """One thing that is kept, and how it is said."""

    kind: str
    value: str
    sentence: str


def known(house: House) -> tuple[Known, ...]:
    """What is kept, in the order in which it is shown."""
    with house.store.reading() as tx:
        hand = _hand(tx)
    found = [Known(kind="greeting", value=hand.greeting, sentence=f"You greet with “{hand.greeting}”.")]
    found += [Known(kind="sign_off", value=hand.sign_off, sentence=f"You close with “{hand.sign_off}”.")]
    found += [Known(kind="struck", value=each, sentence=f"Not in your words: “{each}”") for each in hand.struck]
    return tuple(each for each in found if each.value)


def offers(house: House, id: str) -> tuple[Habit, ...]:
    """What the letter with that id shows, and is not kept yet. Raises `NotFound`."""
    with house.store.reading() as tx:
        return _shown(found_in(tx, id), _hand(tx))


def offered(house: House, reviewed: Reviewed) -> tuple[Habit, ...]:
    """The same of a letter that is read already."""
    with house.store.reading() as tx:
        return _shown(reviewed.draft, _hand(tx))


def keep(house: House, id: str, kind: str | None = None, value: str | None = None) -> tuple[Habit, ...]:
    """Keep to what the letter shows from now on: all of it, or the one thing. Raises `NotFound` where it shows none."""
    with house.store.transaction() as tx:
        hand = _hand(tx)
        chosen = [
            each for each in _shown(found_in(tx, id), hand) if kind in (None, each.kind) and value in (None, each.value)
        ]
        if not chosen:
            raise NotFound("That letter shows nothing of the kind that is not kept already.")
        for each in chosen:
            hand = with_habit(hand, each)
        _write(tx, hand)
    return tuple(chosen)


def forget(house: House, kind: str, value: str) -> None:
    """Write again as before. Raises `NotFound` where it is not kept."""
    with house.store.transaction() as tx:
        hand = _hand(tx)
        less = without_habit(hand, kind, value)
        if less == hand:
            raise NotFound("That is not kept any more.")
        _write(tx, less)


def _shown(draft: Draft, hand: Hand) -> tuple[Habit, ...]:
    ours, theirs, frames = (draft.body.get(key) for key in (OURS, "text", "frames"))
    if not (isinstance(ours, str) and isinstance(theirs, str)) or (draft.body.get("model") or {}).get("text") == theirs:
        return ()
    return tuple(habits(ours, theirs, [each for each in frames or [] if isinstance(each, str)], hand))


def _hand(tx: Tx) -> Hand:
    candidate = candidate_in(tx)
    return hand_of(candidate.raw) if candidate else Hand()


def _write(tx: Tx, hand: Hand) -> None:
    candidate = candidate_in(tx)
    if candidate is None:
        raise BadInput("Say first who you are: afterword profile.")
    body = {key: value for key, value in candidate.raw.items() if key != "hand"}
    lines.put(tx, {**body, **({"hand": said} if (said := hand.as_json()) else {})})
