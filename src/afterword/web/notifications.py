"""Settings, Notifications: what reminders are about, when they are quiet, where they go, and the digest by mail."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import time
from typing import Any

import msgspec
from litestar import Response, post
from litestar.concurrency import sync_to_thread
from litestar.params import FromQuery
from litestar.types import ControllerRouterHandler

from afterword.core.nudges import TOPICS
from afterword.core.preferences import preferences_of
from afterword.core.value import replace
from afterword.desk import accounts, digest, nudging, profile, ways_out
from afterword.desk.profile import USUAL
from afterword.errors import BadInput
from afterword.jobs.remind import say
from afterword.notify import reminders, webpush
from afterword.notify.webpush import Subscriber
from afterword.web.forms import Form, Sent
from afterword.web.gate import device, kind_of
from afterword.web.here import Asked, action_at, go, here, page_at, show
from afterword.web.retold import told
from afterword.web.tongue import _

EXAMPLES = (
    ("ntfy", "ntfy://ntfy.sh/a-long-secret-word"),
    ("Telegram", "tgram://123456789:bot-token/chat-id"),
    ("Signal", "signal://localhost:8080/+441632960123/+441632960123"),
    ("Matrix", "matrixs://user:password@matrix.org/#room:matrix.org"),
    ("E-mail", "mailtos://user:app-password@example.org"),
    ("Desktop", "dbus://"),
)
"""Kinds of targets, and how each is written. What has to be done first stands on the page."""
LONGEST = 2000
LARGEST = 4096
"""Characters of a target, and bytes of what a browser says of itself."""
MORNING = time(8)


@page_at("/notifications")
def show_notifications(request: Asked, said: FromQuery[str] = "") -> Response[Any]:
    """Everything there is to choose."""
    return _page(request, said=said)


@action_at("/notifications")
def choose(request: Asked, form: Sent) -> Response[Any]:
    """What reminders are about, their quiet hours, and whether they name anybody."""
    house, errors = here(request).house, {}
    quiet = {key: form.text(key) or USUAL for key in ("quiet_from", "quiet_until") if key in form.fields}
    for key, value in quiet.items():
        try:
            profile.own_day(key, value)
        except BadInput:
            errors[key] = _("Enter a time of day, such as 22:00")
    if errors:
        return _page(request, form=form, errors=errors)
    if quiet and profile.profile(house):
        profile.introduce(house, **quiet)
    nudging.tell_about(house, [topic for topic in TOPICS if form.ticked(topic)], here(request).clock())
    nudging.disclose(house, form.ticked("names"))
    return go("/notifications", said="saved")


@action_at("/notifications/add")
def add(request: Asked, form: Sent) -> Response[Any]:
    """One more way out. What was typed is not shown again: it is a secret."""
    target = form.text("target")
    if not target or len(target) > LONGEST:
        return _page(request, errors={"target": _("Enter where to, as in the examples")})
    try:
        ways_out.add(here(request).house, target)
    except BadInput as error:
        return _page(request, errors={"target": str(error)})
    return go("/notifications", at="ways", said="added")


@action_at("/notifications/remove")
def remove(request: Asked, form: Sent) -> Response[Any]:
    """One way out less."""
    ways_out.remove(here(request).house, form.text("way"))
    return go("/notifications", at="ways", said="removed")


@action_at("/notifications/test")
def test(request: Asked, form: Sent) -> Response[Any]:
    """Send a test by one way, and say how it went."""
    at = here(request)
    words = replace(reminders.TEST, title=told(reminders.TEST.title), body=told(reminders.TEST.body))
    heard = say(at.house, words, at.clock(), only=form.text("way"))
    wrong = " ".join(map(told, heard.trouble)) or ("" if heard.reached else _("That way is removed already."))
    return _page(request, said="tested" if heard.reached else "", wrong=wrong)


@action_at("/notifications/digest")
def choose_digest(request: Asked, form: Sent) -> Response[Any]:
    """One mail a day to oneself, or none."""
    at = here(request)
    try:
        when = time.fromisoformat(form.text("at")) if form.ticked("on") else None
    except ValueError:
        return _page(request, form=form, errors={"at": _("Enter a time of day, such as 08:00")})
    digest.choose(at.house, when, form.ticked("digest_names"), at.clock())
    return go("/notifications", at="digest", said="digest")


# -- this browser ------------------------------------------------------------------------------------------------------


class Keys(msgspec.Struct):
    """The keys of a browser, as the Push API writes them."""

    p256dh: str
    auth: str


class Subscription(msgspec.Struct):
    """A browser that wants to be told, as it says so itself."""

    endpoint: str
    keys: Keys | None = None


@post("/push/subscribe")
async def subscribe(request: Asked) -> Response[Any]:
    """Tell this browser from now on."""
    return await _done(request, _subscribe)


@post("/push/unsubscribe")
async def unsubscribe(request: Asked) -> Response[Any]:
    """Tell this browser no more."""
    return await _done(request, lambda asked, told: ways_out.unsubscribe(here(asked).house, told.endpoint))


def _subscribe(request: Asked, told: Subscription) -> None:
    if told.keys is None:
        raise BadInput(_("Your browser sent no keys. Turn notifications on once more."))
    browser = Subscriber(endpoint=told.endpoint, p256dh=told.keys.p256dh, auth=told.keys.auth)
    at = here(request)
    ways_out.subscribe(at.house, browser, kind_of(request), device(request), at.clock())


async def _done(request: Asked, verb: Any) -> Response[Any]:
    """Do it, in a thread, and answer a script: {} or {"error": "one sentence"}."""
    body = await request.body()
    try:
        if len(body) > LARGEST:
            raise BadInput(_("That is no browser's subscription."))
        await sync_to_thread(verb, request, msgspec.json.decode(body, type=Subscription))
    except (msgspec.DecodeError, UnicodeError):
        return Response({"error": _("That is no browser's subscription.")}, status_code=422)
    except BadInput as error:
        return Response({"error": told(str(error))}, status_code=error.http_status)
    return Response({}, status_code=200)


def _page(
    request: Asked, *, form: Form | None = None, errors: Mapping[str, str] | None = None, said: str = "",
    wrong: str = "",
) -> Response[Any]:  # fmt: skip
    at = here(request)
    now, known = at.clock(), profile.profile(at.house)
    every, chosen = ways_out.ways(at.house, now), digest.chosen(at.house)
    pushed = webpush.available()
    return show(
        request, "notifications.html", status=422 if errors else 200, room="settings", now=now, errors=errors or {},
        said=said, wrong=wrong, about=nudging.told_about(at.house), names=nudging.discloses(at.house), known=known,
        days=preferences_of(known), typed=form, examples=EXAMPLES, pushed=pushed,
        ways=[each for each in every if each.kind != "push"], browsers=[each for each in every if each.kind == "push"],
        key=webpush.public(ways_out.key(at.house)) if pushed else "", digest=chosen, mail=ways_out.mail(at.house),
        digest_at=f"{chosen.at if chosen else MORNING:%H:%M}", account=accounts.account(at.house),
    )  # fmt: skip


PAGES: tuple[ControllerRouterHandler, ...] = (
    show_notifications, choose, add, remove, test, choose_digest, subscribe, unsubscribe,
)  # fmt: skip
