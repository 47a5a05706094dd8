"""The calendar: the address to subscribe to, the candidate's own calendar, and what it asks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from litestar import Response
from litestar.params import FromQuery
from litestar.types import ControllerRouterHandler

from afterword.desk import calendar as desk
from afterword.desk import feeds, page
from afterword.errors import AfterwordError
from afterword.jobs.calendar import sync
from afterword.store.rows import moment
from afterword.web.devices import code
from afterword.web.forms import Form, Sent
from afterword.web.here import Asked, action_at, go, here, page_at, show
from afterword.web.tongue import _

NOTHING = Form({}, {})


@page_at("/calendar")
def show_calendar(request: Asked, said: FromQuery[str] = "") -> Response[Any]:
    """The addresses of the feed, and where the candidate's own calendar is."""
    return _page(request, said=said)


# -- the address to subscribe to ---------------------------------------------------------------------------------------


@action_at("/calendar/address")
def new_address(request: Asked, form: Sent) -> Response[Any]:
    """Make an address, and end the one of that name. It is shown on this answer alone."""
    house, now = here(request).house, here(request).clock()
    chosen: dict[str, bool] = {}
    if not form.ticked("again"):
        chosen = {"names": form.ticked("names"), "tasks": form.ticked("tasks")}
    try:
        token = feeds.new_address(house, now, form.text("name"), **chosen)
    except AfterwordError as error:
        return _page(request, typed=form, errors={"name": str(error)})
    return _page(request, made=page.address(house) + feeds.path_of(token))


@action_at("/calendar/address/choose")
def choose_words(request: Asked, form: Sent) -> Response[Any]:
    """Whether an address names people, and gives tasks."""
    names, tasks = form.ticked("names"), form.ticked("tasks")
    feeds.choose(here(request).house, form.text("id"), names=names, tasks=tasks)
    return go("/calendar", said="saved")


@action_at("/calendar/address/end")
def end_address(request: Asked, form: Sent) -> Response[Any]:
    """End an address, at once."""
    feeds.revoke(here(request).house, form.text("id"))
    return go("/calendar", said="ended")


# -- the candidate's own -----------------------------------------------------------------------------------------------


@action_at("/calendar/connect")
def connect(request: Asked, form: Sent) -> Response[Any]:
    """Sign in at the candidate's calendar server, and keep that."""
    errors = {
        **({} if form.text("url") else {"url": _("Enter the address of your calendar server")}),
        **({} if form.text("user") else {"user": _("Enter the name that you sign in with there")}),
        **({} if form.whole("password") else {"password": _("Enter the password for calendar programs")}),
    }
    if errors:
        return _page(request, typed=form, errors=errors)
    house, now = here(request).house, here(request).clock()
    try:
        desk.connect(house, form.text("url"), form.text("user"), form.whole("password"), now)
    except AfterwordError as error:
        return _page(request, typed=form, errors={"url": str(error)})
    return go("/calendar", at="own", said="connected")


@action_at("/calendar/look")
def look_for_calendars(request: Asked) -> Response[Any]:
    """Ask the server which calendars there are, to choose from."""
    try:
        return _page(request, offered=desk.on_offer(here(request).house))
    except AfterwordError as error:
        return _page(request, errors={"look": str(error)})


@action_at("/calendar/choose")
def choose(request: Asked, form: Sent) -> Response[Any]:
    """Look for interviews in those that are ticked, and in no others."""
    try:
        desk.choose(here(request).house, form.all("calendar"), here(request).clock())
    except AfterwordError as error:
        return _page(request, errors={"look": str(error)})
    return go("/calendar", at="own", said="chosen")


@action_at("/calendar/sync")
def look_now(request: Asked) -> Response[Any]:
    """Look there now."""
    try:
        sync(here(request).house, here(request).clock)
    except AfterwordError as error:
        return _page(request, errors={"look": str(error)})
    return go("/calendar", at="own", said="looked")


@action_at("/calendar/disconnect")
def disconnect(request: Asked) -> Response[Any]:
    """Forget it here."""
    desk.disconnect(here(request).house)
    return go("/calendar", at="own", said="disconnected")


# -- what it asks ------------------------------------------------------------------------------------------------------


@action_at("/calendar/answer")
def answer(request: Asked, form: Sent) -> Response[Any]:
    """The candidate's word on what was ticked or deleted there."""
    desk.answer(here(request).house, form.text("id"), form.text("way"), here(request).clock())
    return go("/")


@action_at("/calendar/interview")
def interview(request: Asked, form: Sent) -> Response[Any]:
    """Take in an interview that stands there, or say that it is none."""
    house, now = here(request).house, here(request).clock()
    if form.ticked("none"):
        desk.refuse(house, form.text("id"))
        return go("/")
    desk.take(house, form.text("id"), now, form.text("employer"))
    return go("/", said="added")


def _page(
    request: Asked, *, typed: Form = NOTHING, errors: Mapping[str, str] | None = None, made: str = "", said: str = "",
    offered: tuple[Any, ...] | None = None,
) -> Response[Any]:  # fmt: skip
    house, now = here(request).house, here(request).clock()
    last = desk.last(house)
    return show(
        request, "calendar.html", status=422 if errors else 200, room="settings", now=now, said=said, typed=typed,
        errors=errors or {}, addresses=feeds.addresses(house), made=made, code=code(made) if made else "",
        webcal=f"webcal:{made.partition(':')[2]}" if made else "", there=desk.connection(house), offered=offered,
        looked=moment(int(last["at"])) if last.get("at") else None, trouble=last.get("words", ""),
    )  # fmt: skip


PAGES: tuple[ControllerRouterHandler, ...] = (
    show_calendar, new_address, choose_words, end_address, connect, look_for_calendars, choose, look_now, disconnect,
    answer, interview,
)  # fmt: skip
