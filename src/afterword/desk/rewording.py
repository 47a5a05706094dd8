"""Letters on the desk put into other words by a model, where the candidate wants one. Ours stay a click away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from afterword.core.value import replace
from afterword.desk.house import House, story_of
from afterword.desk.letters import BEFORE
from afterword.desk.reviewing import Reviewed, on_desk
from afterword.errors import BadInput, NotFound
from afterword.model import Endpoint, Reworded, endpoint, reword
from afterword.store import letters
from afterword.writing.letter import Letter

MODEL = "model"
"""Under this key a draft keeps whose words it has been given, and how they read."""


def reword_letters(
    house: House, endpoint: Endpoint, now: datetime, candidacy: str, id: str | None = None,
    tell: Callable[[Letter], None] = lambda _: None,
) -> tuple[Reworded, ...]:  # fmt: skip
    """Let the model word the letters of one candidacy that are not approved, or the one with that id.

    Nothing is locked while the model thinks; a letter that was changed meanwhile stays as it was changed. `undo_edit`
    brings our words back. Raises `NotFound`, and `OutsideFailed` where the model cannot be asked.
    """
    with house.store.reading() as tx:
        story = story_of(tx, candidacy)
        there = on_desk(tx, story, now)
    chosen = [each for each in there if each.sealed is None and id in (None, each.draft.id)]
    if not chosen:
        raise NotFound("There is no such letter on the desk, or it is approved already.")
    beside = [each.letter for each in there if each not in chosen]
    found = reword(endpoint, [each.letter for each in chosen], {story.candidacy.id: story}, now, beside, tell)
    with house.store.transaction() as tx:
        for reviewed, reworded in zip(chosen, found, strict=True):
            if reworded.by and letters.find(tx, reviewed.draft.id) == reviewed.draft:
                letters.put(tx, replace(reviewed.draft, body=_worded(reviewed, reworded), written=now))
    return found


def named() -> Endpoint | None:
    """The model that the settings name; None where they name none, or none that can be asked."""
    try:
        return endpoint()
    except BadInput:
        return None


def worded_by(reviewed: Reviewed) -> str:
    """Whose words the letter has: the name of the model, or "" for ours and the candidate's own."""
    said = reviewed.draft.body.get(MODEL)
    return str(said["name"]) if isinstance(said, dict) and said.get("text") == reviewed.letter.text else ""


def _worded(reviewed: Reviewed, reworded: Reworded) -> dict[str, object]:
    body = reviewed.draft.body
    before = {"subject": body.get("subject", ""), "text": body.get("text", "")}
    theirs = reworded.letter.text
    return {**body, "text": theirs, BEFORE: before, MODEL: {"name": reworded.by, "text": theirs}}
