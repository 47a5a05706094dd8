"""The numbers of good manners, one's own among them; and what is kept here, to take along."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from litestar import Response
from litestar.params import FromQuery
from litestar.types import ControllerRouterHandler

from afterword.core import numbers
from afterword.core.etiquette import DEFAULT, Etiquette
from afterword.core.etiquettes import PROFILES, own_numbers
from afterword.core.journal import dump
from afterword.desk import etiquettes, journals, keeping
from afterword.errors import BadInput
from afterword.web.forms import Form, Sent
from afterword.web.here import Asked, action_at, go, here, page_at, show
from afterword.web.tongue import _, meant

GROUPS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (meant("Right after the interview"), ("debrief_", "thank_", "most_", "find_address_", "rest_", "minutes_between_")),
    (meant("Checking in, and moving on"), ("check_in", "stated_date_", "when_told_", "hold_", "move_on_")),
    (meant("Answers and promises"), ("answer_", "keep_", "part_", "withdraw_", "stay_in_", "missed_", "fix_", "tell_")),
)
"""Headings, and how the names of their numbers begin. A test says that each number stands under one."""
LARGEST = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """One number: what it says, what is usual, and the candidate's own as typed."""

    name: str
    sentence: str
    usual: int
    typed: str


@page_at("/etiquette")
def show_etiquette(request: Asked, said: FromQuery[str] = "") -> Response[Any]:
    """Every number that the plans rest on, with one's own beside it, and the etiquettes of countries and sectors."""
    return _etiquette(request, said=said)


@action_at("/etiquette")
def set_own(request: Asked, form: Sent) -> Response[Any]:
    """Let these numbers stand in every opening in place of the usual; an empty field takes one back."""
    house = here(request).house
    own: dict[str, int] = {}
    errors: dict[str, str] = {}
    for name in Etiquette.units():
        typed = form.text(name)
        if not typed:
            continue
        if not typed.isdecimal() or int(typed[:9]) > LARGEST:
            errors[name] = _("Enter a whole number, or leave it empty for the usual")
        elif int(typed) != getattr(DEFAULT, name):
            own[name] = int(typed)
    if not errors:
        try:
            etiquettes.set_numbers(house, own)
        except BadInput as error:
            errors[next((name for name in own if name in str(error)), next(iter(own), "thank_within_hours"))] = str(
                error
            )
    if errors:
        return _etiquette(request, form=form, errors=errors)
    return go("/etiquette", said="own" if own else "usual")


def _etiquette(
    request: Asked, *, form: Form | None = None, errors: Mapping[str, str] | None = None, said: str = ""
) -> Response[Any]:
    used = etiquettes.in_use(here(request).house)
    own = own_numbers(used.candidate)
    typed = {name: form.text(name) if form else str(own.get(name, "")) for name in Etiquette.units()}
    asked = [
        Asking(name=name, sentence=numbers.sentence(name, DEFAULT), usual=getattr(DEFAULT, name), typed=typed[name])
        for name in Etiquette.units()
    ]
    groups = [(title, [each for each in asked if each.name.startswith(begins)]) for title, begins in GROUPS]
    follow = [
        (each, numbers.differences(each.etiquette), [one for one in used.candidacies if one.etiquette == each.name])
        for each in PROFILES
    ]
    return show(
        request, "etiquette.html", status=422 if errors else 200, room="settings", groups=groups, follow=follow,
        said=said, errors=errors or {}, known=used.candidate is not None, own=len(own),
    )  # fmt: skip


@page_at("/data")
def show_data(request: Asked) -> Response[Any]:
    """Where everything is kept, how much of it, and how to take it along."""
    return show(request, "data.html", room="settings", kept=keeping.kept(here(request).house))


@page_at("/data/journal.jsonl")
def take_along(request: Asked) -> Response[Any]:
    """The whole journal, as `afterword export` writes it."""
    journal = journals.everything(here(request).house)
    return Response(
        "".join(dump(journal.lines)).encode(), media_type="application/x-ndjson",
        headers={"content-disposition": 'attachment; filename="afterword.jsonl"'},
    )  # fmt: skip


PAGES: tuple[ControllerRouterHandler, ...] = (show_etiquette, set_own, show_data, take_along)
