"""Reminders in words, and out by Apprise, to a phone or wherever the candidate looks.

A reminder says what to do and by when. It holds no address and nothing of a letter, since it passes through other
people's servers and lies on a locked screen; for the same reason it names nobody unless it was told to.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime
from types import ModuleType
from typing import Any, Protocol

from afterword.core import agenda
from afterword.core.agenda import Item, counted
from afterword.core.value import Value
from afterword.errors import BadInput, OutsideFailed


class Reminder(Value):
    """What to do, on one line, and by when; `link` is the page for it, where one can be reached.

    Where that can be, a later one takes the place of one with the same `tag` (letters and digits, 32 at most).
    """

    title: str
    body: str
    link: str = ""
    tag: str = "today"


class Spoken(Protocol):
    """What is spoken of: things to do, the first due first, and counts of what happened meanwhile."""

    @property
    def items(self) -> Sequence[Item]: ...
    @property
    def replies(self) -> int: ...
    @property
    def moved(self) -> int: ...
    @property
    def uncertain(self) -> int: ...
    @property
    def things(self) -> int: ...


class Unreached(OutsideFailed):
    """Some targets did not take the reminder: those at the positions `failed`. `reached` is how many did."""

    def __init__(self, words: str, reached: int, failed: frozenset[int] = frozenset()) -> None:
        super().__init__(words)
        self.reached = reached
        self.failed = failed


TEST = Reminder(title="A test from Afterword", body="Reminders arrive here. There is nothing to do.", tag="test")


def reminder(due: Spoken, now: datetime, discloses: bool) -> Reminder:
    """The words for what is due, as one reminder however much it is. Times are on the clock of `now`.

    Unless it `discloses`, it names nobody: neither people nor employers, nor that anything was offered or refused.
    """
    lines = [*(line(item, now, discloses) for item in due.items), *lines_of_others(due)]
    if len(lines) == 1:
        return Reminder(title=_one_line(lines[0][0]), body=_one_line(lines[0][1]))
    minutes = sum(item.minutes for item in due.items) + due.replies + due.moved + due.uncertain
    title = f"{counted(due.things, 'thing').capitalize()}, about {counted(minutes, 'minute')}"
    if discloses:
        return Reminder(title=title, body="\n".join(_one_line(f"{what}. {why}") for what, why in lines))
    kinds = Counter(_kind(item) for item in due.items for _ in item.steps)
    kinds.update({"a reply": due.replies, "a moved date": due.moved, "a letter in doubt": due.uncertain})
    body = f"{_listed([_many(kind, n) for kind, n in kinds.items() if n])}."
    return Reminder(title=title, body=_one_line(f"{body} {_when(due.items[0], now)}" if due.items else body))


def line(item: Item, now: datetime, discloses: bool) -> tuple[str, str]:
    """What to do, and by when; without `discloses` it names nobody."""
    when = _when(item, now)
    if discloses:
        return item.title, f"{item.about}. {when}" if item.about else when
    return f"{unnamed(item)} {'waits' if len(item.steps) == 1 else 'wait'}", when


def unnamed(item: Item) -> str:
    """What kind of thing it is, and no more: "A debrief", "Three letters"."""
    kind = _many(_kind(item), len(item.steps))
    return f"{kind[0].upper()}{kind[1:]}"


def lines_of_others(due: Spoken) -> Iterator[tuple[str, str]]:
    """What happened meanwhile: nobody is named in it anyway."""
    if due.replies:
        what = "A reply waits" if due.replies == 1 else f"{counted(due.replies, 'reply', 'replies').capitalize()} wait"
        yield f"{what} for your word", "Nothing changes until you say what is so."
    if due.moved:
        what = "A date moved" if due.moved == 1 else f"{counted(due.moved, 'date').capitalize()} moved"
        yield what, "Your plan follows it. You can undo that."
    if due.uncertain:
        several = counted(due.uncertain, "letter").capitalize()
        what = "A letter may not have arrived" if due.uncertain == 1 else f"{several} may not have arrived"
        yield what, "It is not sent again unless you say so."


def _when(item: Item, now: datetime) -> str:
    step, window = item.first, item.first.window
    if now > window.due:
        return f"{agenda.span(now - window.due)} past the window. Late is still welcome."
    if step.purpose == "debrief":
        return f"Names are clearest in the first half hour, until {agenda.on_the_clock(window.due, now)}."
    if now < window.opens:
        return f"The window opens {agenda.on_the_clock(window.opens, now)}."
    return f"The window closes {agenda.on_the_clock(window.due, now)}. It takes about {item.minutes} minutes."


def _kind(item: Item) -> str:
    """What kind of thing it is, so that no more can be read out of it."""
    purpose = item.first.purpose
    return {"debrief": "a debrief", "find_address": "an address to find", "check_in": "a check-in"}.get(
        purpose, "a call" if item.first.channel == "phone" else "a letter"
    )


def _many(kind: str, number: int) -> str:
    """ "a letter", "three letters"."""
    if number == 1:
        return kind
    _, _, noun = kind.partition(" ")
    plural = {"reply": "replies", "letter in doubt": "letters in doubt", "address to find": "addresses to find"}
    return counted(number, noun, plural.get(noun))


def _listed(words: Sequence[str]) -> str:
    joined = f"{', '.join(words[:-1])} and {words[-1]}" if len(words) > 1 else words[0]
    return joined[0].upper() + joined[1:]


def check(targets: Sequence[str]) -> None:
    """Raises `BadInput` where a reminder could not be sent to one of them, whatever the network does."""
    apprise = _apprise()
    for target in targets:
        _service(apprise, target)


def send(targets: Sequence[str], reminder: Reminder) -> None:
    """Send to every target, however many others fail. Raises `Unreached`, which names the kind of those and no more."""
    apprise = _apprise()
    services = [_service(apprise, target) for target in targets]  # all are read before the first is sent to
    failed = frozenset(n for n, service in enumerate(services) if not _sent(apprise, service, reminder))
    if failed:
        kinds = ", ".join(dict.fromkeys(scheme(target) for n, target in enumerate(targets) if n in failed))
        raise Unreached(
            f"The reminder did not arrive by {kinds}. Nothing is lost: afterword today shows the same.",
            reached=len(services) - len(failed),
            failed=failed,
        )


def scheme(target: str) -> str:
    """The kind of a target ("ntfy"): the only part of it that holds no secret."""
    kind, parted, _ = target.partition("://")
    return kind.lower() if parted and kind.isascii() and kind.replace("+", "").isalnum() else "an unknown kind"


def _sent(apprise: ModuleType, service: Any, reminder: Reminder) -> bool:
    post = apprise.Apprise(asset=_asset(apprise))
    post.add(service)
    # A dead target is an answer and no exception, so whoever does not look at it loses reminders in silence.
    body = f"{reminder.body}\n{reminder.link}" if reminder.link else reminder.body
    return bool(post.notify(title=reminder.title, body=body, body_format=apprise.NotifyFormat.TEXT))


def _service(apprise: ModuleType, target: str) -> Any:
    found = apprise.Apprise.instantiate(target, asset=_asset(apprise))
    if found is None:
        raise BadInput(
            f"Reminders cannot go to that target ({scheme(target)}). Write it as Apprise does, such as "
            "ntfy://ntfy.sh/your-topic; the kinds there are: https://appriseit.com/services/"
        )
    return found


def _asset(apprise: ModuleType) -> Any:
    """Whose reminders these are. Nothing is kept on disk."""
    return apprise.AppriseAsset(
        app_id="Afterword", app_desc="Afterword", app_url="", storage_mode=apprise.PersistentStoreMode.MEMORY
    )


def _apprise() -> ModuleType:
    try:
        import apprise  # loaded only here: most people never have it
    except ModuleNotFoundError:
        raise BadInput("Sending reminders needs an extra. Install it: pip install 'afterword[notify]'") from None
    logging.getLogger("apprise").propagate = False  # its log names targets whole, secrets and all
    return apprise


def _one_line(words: str) -> str:
    return " ".join(words.split())
