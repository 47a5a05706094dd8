"""The candidate's own journal for whoever only looks: read from its file, without opening the house."""

from __future__ import annotations

from collections.abc import Collection

from afterword import config
from afterword.core.journal import Journal
from afterword.store.glance import everything, looking, of_candidacies


def journal_of(folder: str, candidacies: Collection[str] = ()) -> Journal | None:
    """The journal of a data folder, or of some candidacies in it; None where the house has to be opened for it."""
    if config.is_elsewhere():
        return None
    with looking(config.database_file(folder)) as ask:
        if ask is None:
            return None
        return of_candidacies(ask, candidacies) if candidacies else everything(ask)
