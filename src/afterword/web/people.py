"""People of an opening who are there twice: offered as one with the reason, and taken back as easily."""

from __future__ import annotations

from typing import Any

from litestar import Response
from litestar.params import FromPath
from litestar.types import ControllerRouterHandler

from afterword.desk import people
from afterword.errors import BadInput
from afterword.web.forms import Sent
from afterword.web.here import Asked, action_at, go, here, path
from afterword.web.tongue import _

WORDS = {"one": people.are_one, "two": people.are_two, "undo": people.undo}
"""What can be said of two, as the buttons name it."""


@action_at("/openings/{candidacy:str}/people")
def say(request: Asked, candidacy: FromPath[str], form: Sent) -> Response[Any]:
    """They are one, or two; or that word is taken back."""
    verb = WORDS.get(form.text("word"))
    if verb is None:
        raise BadInput(_("Say whether they are one person or two."))
    verb(here(request).house, form.text("keep"), form.text("other"))
    return go(path("openings", candidacy), at="people")


PAGES: tuple[ControllerRouterHandler, ...] = (say,)
