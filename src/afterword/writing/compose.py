"""Letters from briefs, in the candidate's own facts and nobody else's words."""

from __future__ import annotations

from collections.abc import Sequence

from afterword.writing.brief import Brief
from afterword.writing.letter import Letter


def compose(briefs: Sequence[Brief]) -> tuple[Letter, ...]:
    """One letter a brief that has no open questions, each different; `Letter.step` names the step it meets."""
    return ()
