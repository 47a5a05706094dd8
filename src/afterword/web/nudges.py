"""Where a reminder leads, and "not today"."""

from __future__ import annotations

from typing import Any

from litestar import Response
from litestar.params import FromPath
from litestar.types import ControllerRouterHandler

from afterword.core.preferences import preferences_of
from afterword.desk import agenda, nudging, profile
from afterword.errors import BadInput, NotFound
from afterword.web import today
from afterword.web.forms import Sent
from afterword.web.here import Asked, action_at, go, here, page_at, path
from afterword.web.tongue import _

MOST = 50
"""Steps that one form may name: those of one interview."""


@page_at("/nudge/{id:str}")
def follow(request: Asked, id: FromPath[str]) -> Response[Any]:
    """The page for what a reminder spoke of; Today, where that is done meanwhile. Links of reminders name nothing."""
    house = here(request).house
    try:
        told, step, _ = nudging.about(house, id)
    except NotFound:
        return go("/")
    if told.kind in ("reply", "moved"):
        return go(path("replies", told.about))
    if told.kind == "uncertain":
        return go("/outbox")
    if step is None:
        return go("/")
    return to_step(request, step.key) or go(path("openings", step.candidacy))


def to_step(request: Asked, key: str) -> Response[Any] | None:
    """Where that step is done; None where it is not due."""
    day = agenda.today(here(request).house, here(request).clock())
    item = next((item for item in day.agenda.due if key in {each.key for each in item.steps}), None)
    if item is None:
        return None
    link = today.action_of(item, day).link
    return go(link.split("#")[0], at="".join(link.split("#")[1:])) if link else go("/", at=f"s-{today.id_of(item)}")


@action_at("/nudge/not-today")
def not_today(request: Asked, form: Sent) -> Response[Any]:
    """No reminder of these steps until tomorrow morning."""
    house, now = here(request).house, here(request).clock()
    keys = _steps(form.all("step"))
    nudging.snooze(house, keys, nudging.not_today(now, preferences_of(profile.profile(house))), now)
    return go("/", said="not-today")


@action_at("/nudge/as-usual")
def as_usual(request: Asked, form: Sent) -> Response[Any]:
    """Reminders of these steps as usual."""
    nudging.wake(here(request).house, _steps(form.all("step")), here(request).clock())
    return go("/", said="as-usual")


def _steps(keys: tuple[str, ...]) -> tuple[str, ...]:
    if not keys or len(keys) > MOST:
        raise BadInput(_("That form names no step. Load the page anew, and press it again."))
    return keys


PAGES: tuple[ControllerRouterHandler, ...] = (follow, not_today, as_usual)
