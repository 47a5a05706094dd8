"""Where reminders lead, and "not today"."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from afterword.desk import letters, nudging
from afterword.desk.house import House
from afterword.store import nudges as store
from afterword.store.nudges import Told


@pytest.fixture
def told(lived_in: House, now: Any) -> tuple[str, ...]:
    """The ids of what is said the next morning: three letters, at six hours left."""
    due = nudging.claim(lived_in, now + timedelta(hours=15))
    assert due.items[0].title == "Send three thank-you letters"
    return due.ids


def test_a_link_leads_to_where_it_is_done(lived_in: House, visitor: Any, told: tuple[str, ...], now: Any) -> None:
    before = visitor.get(f"/nudge/{told[0]}").headers["location"]
    assert before.startswith("/#s-"), "nothing is drafted yet, so Today offers to"
    assert f'id="{before.removeprefix("/#")}"' in visitor.get("/").text
    letters.draft(lived_in, now)
    assert visitor.get(f"/nudge/{told[0]}").headers["location"].startswith("/letters/")


@pytest.mark.parametrize(("kind", "place"), [("reply", "/replies/some-reply"), ("uncertain", "/outbox")])
def test_other_links_lead_to_what_happened(lived_in: House, visitor: Any, now: Any, kind: Any, place: str) -> None:
    mention = Told(kind=kind, about="some-reply")
    with lived_in.store.transaction() as tx:
        store.mention(tx, mention, now)
    assert visitor.get(f"/nudge/{mention.id}").headers["location"] == place


@pytest.mark.parametrize("id", ["0" * 16, "%3Cscript%3E", "x" * 3000])
def test_a_link_that_is_over_or_wrong_leads_to_today(lived_in: House, visitor: Any, id: str) -> None:
    assert visitor.get(f"/nudge/{id}").headers["location"] == "/"


def test_not_today_says_until_when_and_is_taken_back(lived_in: House, visitor: Any) -> None:
    page = visitor.get("/").text
    steps = [each.split('"')[0] for each in page.split('name="step" value="')[1:4]]
    assert visitor.post("/nudge/not-today", {"step": steps}).status_code == 303
    assert "No reminder of it until tomorrow 09:00." in visitor.get("/").text
    assert visitor.post("/nudge/as-usual", {"step": steps}).status_code == 303
    assert "No reminder of it" not in visitor.get("/").text
    assert visitor.post("/nudge/not-today").status_code == 422
    assert visitor.post("/nudge/not-today", {"step": "nothing"}).status_code == 404
