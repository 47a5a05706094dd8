"""The first interview, who you are, and what there is to set: the room that everything starts in."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo, available_timezones

import msgspec
from litestar import Response
from litestar.params import FromQuery
from litestar.types import ControllerRouterHandler

from afterword.calendars.invitations import Invitation
from afterword.desk import accounts, candidacies, etiquettes, hand, openings, page, profile
from afterword.desk.candidacies import Taken
from afterword.errors import BadInput
from afterword.mail.reading.intake import invitations_in
from afterword.web.corrected import Corrections
from afterword.web.forms import Form, Introduced, Sent, introduced, introduced_as, particulars
from afterword.web.here import Asked, action_at, go, here, page_at, path, show
from afterword.web.tongue import LANGUAGES, _

MOST_READ = 10
"""Interviews of one file that are shown. A whole calendar has more, and most of it is none."""

NOTHING = Form({}, {})


@page_at("/start")
def show_start(request: Asked, said: FromQuery[str] = "") -> Response[Any]:
    """What to begin with, and everything that can be set."""
    return start_page(request, said=said)


@action_at("/start")
def read(request: Asked, form: Sent) -> Response[Any]:
    """Read an invitation and show what was read. Nothing is saved yet."""
    name, data = form.files.get("ics", ("", b""))
    pasted = form.whole("paste")
    at = "paste" if pasted.strip() and not data else "ics"
    if not data and not pasted.strip():
        return start_page(request, form=form, errors={"ics": _("Choose an .ics file, or paste the invitation below")})
    try:
        found = _read(request, data or pasted.encode("utf-8", "replace"), name if data else _("What you pasted"))
    except BadInput as error:
        return start_page(request, form=form, errors={at: str(error)})
    if not found:
        return start_page(request, form=form, errors={at: _("There is no interview in it. Is it the right file?")})
    return start_page(request, form=form, found=found)


def _read(request: Asked, data: bytes, name: str) -> tuple[Invitation, ...]:
    """The interviews in it; what looks like one comes first."""
    known = profile.profile(here(request).house)
    zone = known.zone if known else _zone_of(here(request).clock())
    found = invitations_in(data, name, known.email if known else None, zone, here(request).clock())
    return tuple(sorted(found, key=lambda each: not each.likely))[:MOST_READ]


@action_at("/start/again")
def read_again(request: Asked, form: Sent) -> Response[Any]:
    """Show what was read with what was set right in it. Nothing is saved yet."""
    found, errors = _set_right(form)
    return start_page(request, form=form, found=found, errors=errors)


@action_at("/start/save")
def save(request: Asked, form: Sent) -> Response[Any]:
    """Save the interviews that were read, with what was added to them and set right in them."""
    house, now = here(request).house, here(request).clock()
    found, errors = _set_right(form)
    wanted = [number for number, _ in enumerate(found) if form.ticked(f"take-{number}") or len(found) == 1]
    errors |= _missing(form, found, wanted)
    if errors:
        return start_page(request, form=form, found=found, errors=errors)
    taken: list[Taken] = []
    for number in wanted:
        try:
            taken.append(candidacies.take_in(house, found[number], particulars(form, number), now))
        except BadInput as error:
            return start_page(request, form=form, found=found, errors={f"employer-{number}": str(error)})
    new = [each.candidacy.id for each in taken if each.is_new]
    offer = tuple(candidacy.id for candidacy, _ in etiquettes.offers(house, new))
    if profile.profile(house) is None:
        return go("/start", at="you", said="added", offer=offer)
    if len(taken) == 1 and taken[0].what == "added" and taken[0].end <= now:
        return go(path("debrief", taken[0].candidacy.id), offer=offer)
    return go("/", said="added" if any(each.what != "unchanged" for each in taken) else "known", offer=offer)


def _set_right(form: Form) -> tuple[tuple[Invitation, ...], dict[str, str]]:
    """The interviews as the candidate corrected them, and what cannot be so."""
    each = [Corrections(_carried(words), form, number) for number, words in enumerate(form.all("invitation"))]
    return tuple(one.invitation for one in each), {field: said for one in each for field, said in one.errors.items()}


def _carried(words: str) -> Invitation:
    """What was read, as the page carried it from reading to saving."""
    try:
        return msgspec.json.decode(words, type=Invitation)
    except (msgspec.DecodeError, UnicodeError):
        raise BadInput(_("This form is not as it was sent to you. Bring the invitation in once more.")) from None


def _missing(form: Form, found: tuple[Invitation, ...], wanted: list[int]) -> dict[str, str]:
    if not wanted:
        return {"take-0": _("Tick the interviews to save")}
    return {
        f"employer-{number}": _("Enter the company that asked you")
        for number in wanted
        if not (form.text(f"employer-{number}") or found[number].cancelled)
    }


@action_at("/start/profile")
def introduce(request: Asked, form: Sent) -> Response[Any]:
    """Who the candidate is."""
    given = introduced(form)
    if not given.errors:
        try:
            profile.introduce(here(request).house, **given.said)
        except BadInput as error:
            given = Introduced(form=form, said={}, errors={"zone": str(error)})
    if given.errors:
        return start_page(request, you=given, errors=given.errors)
    known = openings.are_any(here(request).house)
    return go("/", said="introduced") if known else go("/start", said="introduced")


@action_at("/start/keys")
def set_keys(request: Asked, form: Sent) -> Response[Any]:
    """Whether single keys act."""
    page.turn_single_keys(here(request).house, form.ticked("on"))
    return go("/start", at="keyboard", said="keys")


@action_at("/start/language")
def set_language(request: Asked, form: Sent) -> Response[Any]:
    """Which language the pages speak; that of the browser where none is chosen."""
    chosen = form.text("language")
    page.speak(here(request).house, chosen if chosen in LANGUAGES else "")
    return go("/start", at="language", said="language")


@cache
def _zones() -> tuple[str, ...]:
    """The names of all time zones, by which the system's folders are walked through: once a process."""
    return tuple(sorted(available_timezones()))


def start_page(
    request: Asked, *, form: Form = NOTHING, found: tuple[Invitation, ...] = (), you: Introduced | None = None,
    mail: Form = NOTHING, errors: Mapping[str, str] | None = None, said: str = "",
) -> Response[Any]:  # fmt: skip
    """The room, with what was typed in one of its forms and is not right yet."""
    house, now = here(request).house, here(request).clock()
    known = profile.profile(house)
    return show(
        request, "start.html", status=422 if errors else 200, room="settings", now=now, typed=form, said=said,
        errors=errors or {}, known=known, you=you or introduced_as(known, _zone_of(now)),
        found=[(each, msgspec.json.encode(each).decode(), Corrections(each, form, number))
               for number, each in enumerate(found)],
        habits=hand.known(house), first=not openings.are_any(house), account=accounts.account(house), mail=mail,
        zones=_zones(), languages=LANGUAGES, chosen=page.language(house),
    )  # fmt: skip


def _zone_of(now: datetime) -> str:
    """The name of the zone that the clock is on, where it has one."""
    return now.tzinfo.key if isinstance(now.tzinfo, ZoneInfo) else "UTC"


@action_at("/start/hand")
def drop_habit(request: Asked, form: Sent) -> Response[Any]:
    """Write again as before in one thing that was learned from the candidate's changes."""
    hand.forget(here(request).house, form.text("kind"), form.text("value"))
    return go("/start", at="hand", said="hand")


PAGES: tuple[ControllerRouterHandler, ...] = (
    show_start,
    read,
    read_again,
    save,
    introduce,
    set_keys,
    set_language,
    drop_habit,
)
