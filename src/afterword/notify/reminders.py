"""Reminders in words, and out by Apprise, to a phone or wherever the candidate looks.

A reminder says what to do and by when. It holds no address and nothing of a letter, since it passes through other
people's servers and lies on a locked screen.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from datetime import datetime
from types import ModuleType
from typing import Any

from afterword.core import agenda
from afterword.core.agenda import Item
from afterword.core.value import Value
from afterword.errors import BadInput, OutsideFailed


class Reminder(Value):
    """What to do, on one line, and by when."""

    title: str
    body: str


class Unreached(OutsideFailed):
    """Some targets did not take the reminder; `reached` is how many did."""

    def __init__(self, words: str, reached: int) -> None:
        super().__init__(words)
        self.reached = reached


TEST = Reminder(title="A test from Afterword", body="Reminders arrive here. There is nothing to do.")


def reminder(item: Item, now: datetime) -> Reminder:
    """The words for one thing to do: a debrief that waits, or a window that closes. Times are on the clock of `now`."""
    window = item.first.window
    if now > window.due:
        when = f"{agenda.span(now - window.due)} past the window. Late is still welcome."
    elif item.first.purpose == "debrief":
        when = f"Names are clearest in the first half hour, until {agenda.on_the_clock(window.due, now)}."
    else:
        when = f"The window closes {agenda.on_the_clock(window.due, now)}. It takes about {item.minutes} minutes."
    return Reminder(title=_one_line(item.title), body=_one_line(f"{item.about}. {when}" if item.about else when))


def check(targets: Sequence[str]) -> None:
    """Raises `BadInput` where a reminder could not be sent to one of them, whatever the network does."""
    apprise = _apprise()
    for target in targets:
        _service(apprise, target)


def send(targets: Sequence[str], reminder: Reminder) -> None:
    """Send to every target, however many others fail. Raises `Unreached`, which names the kind of those and no more."""
    apprise = _apprise()
    services = {target: _service(apprise, target) for target in targets}  # all are read before the first is sent to
    failed = [target for target, service in services.items() if not _sent(apprise, service, reminder)]
    if failed:
        kinds = ", ".join(dict.fromkeys(scheme(target) for target in failed))
        raise Unreached(
            f"The reminder did not arrive by {kinds}. Nothing is lost: afterword today shows the same.",
            reached=len(services) - len(failed),
        )


def scheme(target: str) -> str:
    """The kind of a target ("ntfy"): the only part of it that holds no secret."""
    kind, parted, _ = target.partition("://")
    return kind.lower() if parted and kind.isascii() and kind.replace("+", "").isalnum() else "an unknown kind"


def _sent(apprise: ModuleType, service: Any, reminder: Reminder) -> bool:
    post = apprise.Apprise(asset=_asset(apprise))
    post.add(service)
    # A dead target is an answer and no exception, so whoever does not look at it loses reminders in silence.
    return bool(post.notify(title=reminder.title, body=reminder.body, body_format=apprise.NotifyFormat.TEXT))


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
