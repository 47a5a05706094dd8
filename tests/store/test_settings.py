"""Small things kept by name, on either database."""

from __future__ import annotations

from typing import Any

from afterword.store import settings
from afterword.store.database import Store


def test_of_two_who_swap_the_same_one_is_told_yes(store: Store) -> None:
    def swap(known: Any, value: Any) -> bool:
        with store.transaction() as tx:
            return settings.swap(tx, "digest last", known, value)

    assert swap(None, {"day": "1", "at": "é"})
    assert not swap(None, {"day": "2"})
    assert swap({"day": "1", "at": "é"}, {"day": "2"})
    assert not swap({"day": "1", "at": "é"}, {"day": "3"})
    with store.reading() as tx:
        assert settings.get(tx, "digest last") == {"day": "2"}
