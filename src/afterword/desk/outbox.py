"""The outbox as a person reads it: where each letter stands, in words, and what can be done with it now."""

from __future__ import annotations

from datetime import datetime

from afterword.core.agenda import on_the_clock
from afterword.core.value import Value
from afterword.desk.accounts import NAME as ACCOUNT
from afterword.desk.house import House
from afterword.desk.sending import CLOSED
from afterword.store import lines, outbox, settings
from afterword.store.database import Tx
from afterword.store.rows import Entry

LISTED = 30
"""Letters that are over, listed at most; those that are not are all listed, up to `MOST`."""
MOST = 500
OVER = ("sent", "came_back")

Choice = tuple[str, str]
"""The word that a door takes, and what its button says."""
ARRIVED, AGAIN, DROP = ("arrived", "It arrived"), ("again", "Send again with the same id"), ("drop", "Drop it")
TAKE_BACK, TRY = ("take-back", "Take it back"), ("try", "Try now")


class Posted(Value):
    """One letter: to whom, where it stands, and what the candidate may say. `tone` is asks, waits, goes or over."""

    entry: Entry
    to: str
    employer: str
    tone: str
    head: str
    words: str
    choices: tuple[Choice, ...] = ()


class Outbox(Value):
    """All of it: what asks for a word, what is on its way (the next first), and what went (the newest first)."""

    asks: tuple[Posted, ...]
    going: tuple[Posted, ...]
    over: tuple[Posted, ...]


def look(house: House, now: datetime) -> Outbox:
    """The outbox at `now`."""
    with house.store.reading() as tx:
        ready = settings.get(tx, ACCOUNT) is not None
        found = (*outbox.listed(tx, outbox.UNFINISHED, MOST), *outbox.listed(tx, OVER, LISTED))
        posted = [_posted(tx, each, now, ready) for each in found]
    asks = sorted((each for each in posted if each.tone == "asks"), key=_when)
    going = sorted((each for each in posted if each.tone in ("waits", "goes")), key=_when)
    over = sorted((each for each in posted if each.tone == "over"), key=_when, reverse=True)
    return Outbox(asks=tuple(asks), going=tuple(going), over=tuple(over))


def _when(posted: Posted) -> datetime:
    return posted.entry.sent_at or posted.entry.send_at


def _posted(tx: Tx, entry: Entry, now: datetime, ready: bool) -> Posted:
    person = lines.find(tx, "person", str(entry.body.get("to"))) or {}
    candidacy = lines.find(tx, "candidacy", entry.candidacy) or {}
    tone, head, words, choices = stands(entry, now, ready)
    return Posted(
        entry=entry,
        to=str(person.get("name") or entry.recipient),
        employer=str(candidacy.get("employer") or ""),
        tone=tone,
        head=head,
        words=" ".join(words.split()),
        choices=choices,
    )


def stands(entry: Entry, now: datetime, ready: bool = True) -> tuple[str, str, str, tuple[Choice, ...]]:
    """Tone, heading, sentence and choices of a letter at `now`; `ready` where there is an account to send by."""
    at = on_the_clock(entry.send_at, now)
    if entry.state == "approved":
        return _waits(entry, now, at, ready)
    if entry.state == "sending" and entry.phase == "pre":
        return "goes", "Leaving now.", "Until its words are on the line it can be taken back.", (TAKE_BACK,)
    if entry.state == "sending":
        return "goes", "On its way.", "It can no longer be taken back.", ()
    if entry.state == "drafted":
        return "waits", "Among your drafts.", entry.words, (("arrived", "I sent it"), DROP)
    if entry.state == "uncertain":
        return "asks", "Nobody can know whether it went.", _doubt(entry, now), (ARRIVED, AGAIN, DROP)
    if entry.state == "failed":
        safe = "The letter is safe. Take it back and mend what the server named, or try again."
        return "asks", "Not sent.", f"{entry.words} {safe}", (("again", "Try again"), TAKE_BACK)
    if entry.state == "held":
        choices = (("again", "Send it all the same"), DROP) if entry.words == CLOSED else (DROP,)
        return "asks", "Held back.", entry.words, choices
    if entry.state == "came_back":
        return "over", "It came back.", entry.words, ()
    if entry.state == "sent":
        copy = " A copy stands in Sent." if entry.filed == 2 else ""
        return "over", f"Sent {on_the_clock(entry.sent_at or entry.send_at, now)}.{copy}", "", ()
    return "over", "Taken back.", "", ()


def _waits(entry: Entry, now: datetime, at: str, ready: bool) -> tuple[str, str, str, tuple[Choice, ...]]:
    account = "" if ready else " It waits for a mail account."
    if entry.words and entry.attempts and entry.send_at > now:
        safe = f"The letter is safe and will be tried again {at}."
        return "waits", "Not sent.", f"{entry.words} {safe}{account}", (TRY, TAKE_BACK)
    if entry.way == "draft":
        return "waits", "For your drafts.", f"It is laid there with the next sending.{account}", (TAKE_BACK,)
    if entry.send_at <= now:
        return "waits", "Due now.", f"It goes with the next sending.{account}", (TAKE_BACK,)
    return "waits", f"Goes out {at}.", f"{entry.words}{account}", (TAKE_BACK,)


def _doubt(entry: Entry, now: datetime) -> str:
    """What was seen, and what was done to find out."""
    if entry.search_at is not None:
        when = "now" if entry.search_at <= now else on_the_clock(entry.search_at, now)
        looked = f"It is looked for again {when}." if entry.searches else f"It is looked for {when}."
        return f"{entry.words} {looked} It is never sent again by itself."
    if entry.searches:
        words = (
            "It was looked for and not found, which proves nothing. Look in your Sent folder, then say what you know."
        )
        return f"{entry.words} {words}"
    return f"{entry.words} Only you know. Say whether it went."
