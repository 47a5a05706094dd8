"""Settings, devices: let a phone in by a code, turn one away, set a passphrase, and tell devices of our authority."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import segno
from litestar import Response
from litestar.types import ControllerRouterHandler
from markupsafe import Markup

from afterword.desk import access
from afterword.desk.access import short
from afterword.errors import BadInput, NotFound
from afterword.web.authority import AUTHORITY, Authority
from afterword.web.forms import Sent
from afterword.web.gate import device, kind_of, let_in
from afterword.web.here import Asked, action_at, go, here, page_at, show
from afterword.web.patience import TooOften
from afterword.web.tongue import _


@page_at("/devices")
def show_devices(request: Asked) -> Response[Any]:
    """Who is let in, and how to let somebody in."""
    return _page(request)


@action_at("/devices/link")
def new_link(request: Asked) -> Response[Any]:
    """A code for a new device. It is on this page alone, and after ten minutes worth nothing."""
    at = here(request)
    addresses = access.reached_at(at.house)
    if not addresses:
        return _page(request, errors={"link": _("Nobody else reaches these pages yet. Start them with --lan first.")})
    return _page(request, links=tuple(access.links_at(addresses, access.new_link(at.house, at.clock()))))


@action_at("/devices/turn-away")
def turn_away(request: Asked, form: Sent) -> Response[Any]:
    """Let a device in no more."""
    access.turn_away(here(request).house, form.text("device"))
    return go("/devices", said="away")


@action_at("/devices/passphrase")
def set_passphrase(request: Asked, form: Sent) -> Response[Any]:
    """Set, change or remove it. Whoever does so knows the one before, and stays in."""
    at, mine = here(request), device(request)
    errors = _not_theirs(request, form.whole("current"))
    if errors:
        return _page(request, errors=errors)
    if form.ticked("remove"):
        access.remove_passphrase(at.house)
        return go("/devices", at="passphrase", said="removed")
    words = form.whole("passphrase")
    if words != form.whole("again"):
        return _page(request, errors={"again": _("These are not the same words.")})
    try:
        access.set_passphrase(at.house, words, mine=mine.hash if mine else "")
    except BadInput as error:
        return _page(request, errors={"passphrase": str(error)})
    done = go("/devices", at="passphrase", said="passphrase")
    held = None if mine else access.sign_in(at.house, words, kind_of(request), at.clock())
    return let_in(request, done, held) if held else done


def _not_theirs(request: Asked, current: str) -> dict[str, str]:
    at = here(request)
    if not access.has_passphrase(at.house):
        return {}
    address = request.client.host if request.client else ""
    try:
        right = at.patience.attempt(address, lambda: access.is_passphrase(at.house, current) or None)
    except TooOften as error:
        return {"current": str(error)}
    return {} if right else {"current": _("That is not the passphrase.")}


def _page(request: Asked, *, links: tuple[str, ...] = (), errors: Mapping[str, str] | None = None) -> Response[Any]:
    at, mine = here(request), device(request)
    known = _authority(request)
    return show(
        request, "devices.html", status=422 if errors else 200, room="settings", now=at.clock(), errors=errors or {},
        said=request.query_params.get("said", ""), links=links, code=code(links[0]) if links else "",
        reached=access.reached_at(at.house), passphrase=access.has_passphrase(at.house), mine=mine,
        devices=[(each, short(each)) for each in access.devices(at.house, at.clock())],
        fingerprint=known.fingerprint() if known else "",
    )  # fmt: skip


def code(address: str) -> Markup:
    """A QR code of that address, to be drawn in the page. Black on white in the dark as well: cameras want it so."""
    drawn = segno.make(address, error="m", micro=False)
    title = _("The code for your phone")
    return Markup(drawn.svg_inline(omitsize=True, light="#fff", svgclass="code", lineclass=None, title=title))


# -- our authority -----------------------------------------------------------------------------------------------------


@page_at("/authority.crt", for_all=True)
def certificate(request: Asked) -> Response[Any]:
    """The authority's certificate. It is no secret, and a device has to have it before it can trust anything here."""
    return _file(_needed(request).der(), "application/x-x509-ca-cert", "afterword.crt")


@page_at("/authority.mobileconfig", for_all=True)
def profile(request: Asked) -> Response[Any]:
    """The same as iPhone and iPad take it in."""
    return _file(_needed(request).profile(), "application/x-apple-aspen-config", "afterword.mobileconfig")


def _file(data: bytes, kind: str, name: str) -> Response[Any]:
    return Response(data, media_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})


def _needed(request: Asked) -> Authority:
    found = _authority(request)
    if found is None:
        raise NotFound(_("There is no authority here yet. It is made by afterword serve --lan."))
    return found


def _authority(request: Asked) -> Authority | None:
    """The house's own authority, once it was made."""
    folder = here(request).house.folder
    return Authority(folder, "", here(request).clock()) if (folder / AUTHORITY).exists() else None


PAGES: tuple[ControllerRouterHandler, ...] = (
    show_devices, new_link, turn_away, set_passphrase, certificate, profile,
)  # fmt: skip
