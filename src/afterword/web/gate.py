"""Who is let in. On this machine everybody is, until there is a passphrase; anywhere else a device that was paired, or
whoever knows that passphrase. Pages that answer everybody say so themselves (`for_all`)."""

from __future__ import annotations

import re
from functools import partial
from typing import Any

from litestar import Response
from litestar.concurrency import sync_to_thread
from litestar.datastructures.cookie import Cookie
from litestar.exceptions import PermissionDeniedException
from litestar.params import FromPath
from litestar.response import Template
from litestar.types import ControllerRouterHandler

from afterword.desk import access
from afterword.mail.account import is_loopback
from afterword.store.rows import Session
from afterword.web.forms import Form, Sent, sent_form
from afterword.web.here import FOR_ALL, Asked, action_at, go, here, page_at
from afterword.web.kept import keep, kept
from afterword.web.patience import TooOften
from afterword.web.tongue import _

READS = ("GET", "HEAD", "OPTIONS")
FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip", "cf-connecting-ip")
"""Headers of requests that came by way of another machine, whatever name they ask for."""

KINDS = (("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Macintosh", "Mac"), ("Windows", "Windows"),
         ("CrOS", "Chromebook"), ("Linux", "Linux"))  # fmt: skip
"""What a browser says of itself, and what to call its device until the candidate calls it otherwise."""


async def gate(request: Asked) -> Response[Any] | None:
    """Runs before every page. None lets it answer; else this is the answer."""
    if request.method not in READS and request.headers.get("sec-fetch-site", "none") not in ("same-origin", "none"):
        raise PermissionDeniedException("That form is a stranger's.")
    if request.route_handler.opt.get(FOR_ALL):
        return None
    at = here(request)
    known = await sync_to_thread(access.standing, at.house, _held(request), at.clock())
    request.state.device = known.device
    if known.device or not (at.guarded or known.passphrase or any(each in request.headers for each in FORWARDED)):
        return None
    form = await sent_form(request) if request.method not in READS else None
    return locked(request, known.passphrase, sent=form)


def device(request: Asked) -> Session | None:
    """Which device asks; None on this machine while it is open."""
    found: Session | None = getattr(request.state, "device", None)
    return found


def locked(
    request: Asked, passphrase: bool, *, sent: Form | None = None, carried: str = "", back: str = "", error: str = "",
    status: int = 401, headers: dict[str, str] | None = None,
) -> Template:  # fmt: skip
    """The page that is seen instead of another one. `sent` is a form that came too late: it is carried along."""
    here_is = request.url.path + (f"?{request.url.query}" if request.url.query else "")
    secret = here(request).secret
    if sent is not None:
        carried, back = keep(secret, here_is, sent), "/"
    return Template(
        template_name="locked.html",
        context={
            **BARE, "passphrase": passphrase, "carried": carried, "typed": kept(secret, carried) if carried else None,
            "too_long": sent is not None and not carried, "back": _ours(back or here_is), "error": error,
            "files": bool(sent and any(data for _name, data in sent.files.values())),
        },
        media_type="text/html",
        status_code=status,
        headers={"www-authenticate": "Passphrase", **(headers or {})} if status == 401 else headers,
    )  # fmt: skip


BARE = {"room": "", "example": False, "single_keys": False}
"""The frame of a page that is shown to anybody: it tells nothing of the house."""


@action_at("/in", for_all=True)
def sign_in(request: Asked, form: Sent) -> Response[Any]:
    """Let somebody in who knows the passphrase; what they had typed is shown to them again."""
    at, carried, back = here(request), form.whole("kept"), _ours(form.whole("back"))
    typed = kept(at.secret, carried)
    again = partial(locked, request, access.has_passphrase(at.house), carried=carried if typed else "", back=back)
    words, name = form.whole("passphrase"), kind_of(request)
    try:
        held = at.patience.attempt(_from(request), lambda: access.sign_in(at.house, words, name, at.clock()))
    except TooOften as error:
        return again(error=str(error), status=error.http_status, headers={"retry-after": str(error.seconds)})
    if held is None:
        return again(error=_("That is not the passphrase."))
    if typed is None:
        return let_in(request, go("/"), held, back)
    context = {**BARE, "typed": typed, "fields": [(name, each) for name, all in typed.fields.items() for each in all]}
    page = Template(template_name="carry_on.html", context=context, media_type="text/html", status_code=200)
    return let_in(request, page, held)


@page_at("/pair/{token:str}", for_all=True)
def show_link(request: Asked, token: FromPath[str]) -> Response[Any]:
    """Ask before a device is let in: what only looks at links, as programs for messages do, must not use it up."""
    at = here(request)
    try:
        good = at.patience.attempt(_from(request), lambda: access.is_link(at.house, token, at.clock()) or None)
    except TooOften as error:
        return _used_up(error)
    return _pairing(request, token, 200) if good else _used_up()


@action_at("/pair/{token:str}", for_all=True)
def pair(request: Asked, token: FromPath[str], form: Sent) -> Response[Any]:
    """Let a device in by its link, which is used up by that."""
    at, name = here(request), form.text("name") or kind_of(request)
    try:
        held = at.patience.attempt(_from(request), lambda: access.pair(at.house, token, name, at.clock()))
    except TooOften as error:
        return _used_up(error)
    return let_in(request, go("/"), held) if held else _used_up()


@action_at("/out")
def sign_out(request: Asked) -> Response[Any]:
    """Let this device out, and forget its cookie."""
    known = device(request)
    if known:
        access.sign_out(here(request).house, known)
    answer = go("/")
    answer.headers["clear-site-data"] = '"cache", "storage"'  # debriefs that were kept for when there is no network
    answer.delete_cookie(_cookie_name(request))
    return answer


def let_in(request: Asked, answer: Response[Any], held: str, back: str = "") -> Response[Any]:
    """The answer with what this browser has to hold from now on; with `back`, on to where it wanted to go."""
    if back:
        answer = go(back)
    answer.set_cookie(Cookie(
        key=_cookie_name(request), value=held, path="/", httponly=True, secure=encrypted(request), samesite="lax",
        max_age=int(access.AT_MOST["paired"].total_seconds()),
    ))  # fmt: skip
    return answer


def encrypted(request: Asked) -> bool:
    """Whether the browser is at an encrypted page: ours, or that of a tunnel before us."""
    return request.url.scheme == "https" or not is_loopback(request.url.hostname or "localhost")


def kind_of(request: Asked) -> str:
    """What kind of device asks, by its own word."""
    agent = request.headers.get("user-agent", "")[:500]
    return next((name for sign, name in KINDS if sign in agent), _("A device"))


def _pairing(request: Asked, token: str, status: int) -> Template:
    context = {**BARE, "token": token, "name": kind_of(request)}
    return Template(template_name="pair.html", context=context, media_type="text/html", status_code=status)


def _used_up(error: TooOften | None = None) -> Template:
    headers = {"retry-after": str(error.seconds)} if error else None
    context = {**BARE, "token": "", "name": "", "error": str(error) if error else ""}
    status = error.http_status if error else 404
    return Template(
        template_name="pair.html", context=context, media_type="text/html", status_code=status, headers=headers
    )


def _held(request: Asked) -> str:
    return request.cookies.get(_cookie_name(request), "")[:200]


def _cookie_name(request: Asked) -> str:
    """Houses are told apart, as cookies know no ports. Under TLS the prefix keeps everybody else from setting it."""
    prefix = "__Host-" if encrypted(request) else ""
    return f"{prefix}afterword-in-{here(request).mark}"


def _from(request: Asked) -> str:
    return request.client.host if request.client else ""


def _ours(path: str) -> str:
    """That path, when it is one of this house; else the first page. What a browser could take for a host is none."""
    return path if re.fullmatch(r"/(?![/\\])[^\x00-\x20\\\x7f]*", path) else "/"


PAGES: tuple[ControllerRouterHandler, ...] = (sign_in, show_link, pair, sign_out)
