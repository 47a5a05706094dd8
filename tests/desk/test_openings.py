"""The list of openings, a page at a time."""

from __future__ import annotations

from datetime import UTC, timedelta

import pytest

from afterword.desk import openings
from afterword.desk.house import House, fact, replan
from afterword.store import lines
from cast import END, lea

ENDED = END - timedelta(days=200)


def test_pages_hold_every_opening_in_the_order_of_the_list(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is due first leads; of the others the one that was last heard of, as its story tells it now."""
    lea(house)
    with house.store.transaction() as tx:
        for number in range(12):
            id = f"c{number}"
            lines.put(tx, {"record": "candidacy", "id": id, "employer": f"E{number}", "zone": "UTC"})
            lines.put(tx, {"record": "person", "id": f"p{number}", "candidacy": id, "name": "Ada Okafor"})
            end = END - timedelta(hours=number) if number % 3 == 0 else ENDED + timedelta(days=number % 5)
            at = {"start": (end - timedelta(hours=1)).isoformat(), "with": [f"p{number}"]}
            lines.append(tx, fact("interview_held", id, end.astimezone(UTC), END, id=f"held{number}", **at))
            replan(tx, id)
        late = fact("acknowledged", "c1", END, END, id="late", by="p1")
        lines.append(tx, late)
        lines.append(tx, fact("retracted", "c1", END, END, target="late"))
    listed = openings.everything(house, END + timedelta(hours=1))
    assert len(listed) == 12
    pressing = [each for each in listed if each.next_step]
    assert listed[: len(pressing)] == tuple(pressing)
    assert pressing == sorted(pressing, key=lambda each: (each.next_step and each.next_step.window.due, each.last))
    others = [each.last for each in listed if not each.next_step]
    assert others == sorted(others, key=lambda last: last or END, reverse=True)
    assert END not in others, "what was taken back is no last word"
    monkeypatch.setattr(openings, "AT_ONCE", 5)
    pages = [openings.page(house, END + timedelta(hours=1), after) for after in (0, 5, 10, 15)]
    assert [(len(found), in_all) for found, in_all in pages] == [(5, 12), (5, 12), (2, 12), (0, 12)]
    assert tuple(each for found, _ in pages for each in found) == listed
    assert {each.id for each in openings.named(house, 100)} == {each.candidacy.id for each in listed}
