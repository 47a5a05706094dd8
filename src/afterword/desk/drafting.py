"""Letters that the candidate sends by their own mail program: laid among their drafts, and watched from afar."""

from __future__ import annotations

from datetime import datetime, timedelta

from afterword.core.value import replace
from afterword.desk import sending
from afterword.desk.house import House
from afterword.mail.drafts import Fate
from afterword.store import outbox, settings
from afterword.store.rows import Sealed

WATCHED = timedelta(minutes=15)
"""How often to look what became of a draft."""
MISSED = 3
"""So often in a row it is nowhere before the candidate is asked: a program that is just sending it moves it about."""
LIES_THERE = "It lies among your drafts. Send it from there."
CHANGED = "You changed it among your drafts. Send it from there."
GONE = "It is not among your drafts any more, and not in Sent."
SETTING = "as drafts"


def always(house: House) -> bool:
    """Whether the candidate sends everything by their own program."""
    with house.store.reading() as tx:
        return bool(settings.get(tx, SETTING))


def set_always(house: House, yes: bool) -> None:
    """Lay what is approved among the drafts from now on, or send it again."""
    with house.store.transaction() as tx:
        settings.put(tx, SETTING, yes or None)


def drafted(house: House, sealed: Sealed, now: datetime) -> None:
    """It lies among the drafts."""
    with house.store.transaction() as tx:
        outbox.settle_drafted(tx, sealed, LIES_THERE, now + WATCHED)


def watched(house: House, sealed: Sealed, fate: Fate, now: datetime) -> str:
    """Note what became of a draft: sent as it then read, still there, or gone. The words for the candidate."""
    if fate.sent:
        words = "You sent it from your drafts."
        if fate.changed and fate.text:
            words = "You changed it and sent it from your drafts."
            body = {**sealed.body, "subject": fate.subject, "text": fate.text.rstrip() + "\n"}
            sealed = replace(sealed, body=body)
        sending.sent(house, sealed, words, now)
        return words
    missed = 0 if fate.there else sealed.searches + 1
    words = (CHANGED if fate.changed else LIES_THERE) if fate.there else sealed.words
    with house.store.transaction() as tx:
        if missed < MISSED:
            outbox.look_again(tx, sealed.id, missed, now + WATCHED, words)
        else:
            outbox.look_again(tx, sealed.id, missed, None, GONE, state="uncertain")
    return words
