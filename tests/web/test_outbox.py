"""The page of the outbox: every state in words, with the buttons that it allows and no others."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any

import pytest

from afterword.desk import letters, reviewing, sending
from afterword.desk.house import House, fact, replan
from afterword.store import lines, outbox
from afterword.store.rows import Sealed


@pytest.fixture
def approved(drafted: House, now: datetime) -> Sealed:
    """Larkhall's letter, approved for the next morning."""
    name = next(each.draft.id for each in reviewing.on_the_desk(drafted, "larkhall", now))
    return letters.approve(drafted, name, now, now + timedelta(hours=16))


def claimed(house: House, sealed: Sealed, now: datetime) -> Sealed:
    found = sending.claim(house, sealed, "test", now).sealed
    assert found is not None
    return found


def buttons(page: str) -> list[str]:
    return re.findall(r'aria-describedby="o-[^"]+">([^<]+)</button>', page)


def test_nothing_waits(drafted: House, visitor: Any) -> None:
    page = visitor.get("/outbox").text
    assert "Nothing waits here" in page
    assert buttons(page) == []


def test_what_waits_says_when_it_goes_and_can_be_taken_back(drafted: House, visitor: Any, approved: Sealed) -> None:
    assert '<a href="/outbox">' in visitor.get("/").text
    page = visitor.get("/outbox").text
    assert "Goes out tomorrow 08:40" in page.replace("at ", "")
    assert "It waits for a mail account." in page
    assert buttons(page) == ["Take it back"]
    answer = visitor.post(f"/outbox/{approved.id}/take-back", {"back": "outbox"})
    page = visitor.get(answer.headers["location"]).text
    assert "Taken back. It is a draft again." in page
    assert visitor.post(f"/outbox/{approved.id}/take-back").status_code == 409


def test_a_failure_says_that_the_letter_is_safe_and_when_it_is_tried_again(
    drafted: House, visitor: Any, approved: Sealed, now: datetime
) -> None:
    letter = claimed(drafted, approved, now)
    again = sending.not_sent(drafted, letter, False, "Your mail server did not answer.", now)
    assert again
    page = visitor.get("/outbox").text
    assert "Not sent.</strong> Your mail server did not answer. The letter is safe and will be tried again" in page
    assert f"{again:%H:%M}" in page
    assert buttons(page) == ["Try now", "Take it back"]
    visitor.post(f"/outbox/{approved.id}/try", {"back": "outbox"})
    assert [each.id for each in sending.due(drafted, now)] == [approved.id]


def test_a_refusal_can_be_mended_or_tried_again(drafted: House, visitor: Any, approved: Sealed, now: datetime) -> None:
    sending.not_sent(drafted, claimed(drafted, approved, now), True, "550 no such person.", now)
    page = visitor.get("/outbox").text
    assert "550 no such person. The letter is safe." in page
    assert buttons(page) == ["Try again", "Take it back"]
    visitor.post(f"/outbox/{approved.id}/again", {"back": "outbox"})
    assert [each.id for each in sending.due(drafted, now)] == [approved.id]


def test_in_doubt_it_says_when_it_is_looked_for_and_then_asks(
    drafted: House, visitor: Any, approved: Sealed, now: datetime
) -> None:
    letter = claimed(drafted, approved, now)
    sending.begin_body(drafted, letter, now)
    assert "It can no longer be taken back." in visitor.get("/outbox").text
    sending.uncertain(drafted, letter, "The line was cut.", now)
    assert "The line was cut. It is looked for now." in visitor.get("/outbox").text
    for _ in sending.SEARCHES:
        found = sending.find(drafted, approved.id)
        assert found
        sending.not_found(drafted, found, now)
    page = visitor.get("/outbox").text
    assert "not found, which proves nothing" in page
    assert buttons(page) == ["It arrived", "Send again with the same id", "Drop it"]
    answer = visitor.post(f"/outbox/{approved.id}/arrived", {"back": "outbox"})
    page = visitor.get(answer.headers["location"]).text
    assert "It counts as sent." in page
    assert "<strong>Sent " in page


def test_what_the_journal_forbids_is_held_with_the_reason_and_cannot_be_sent(
    drafted: House, visitor: Any, approved: Sealed, now: datetime
) -> None:
    with drafted.store.transaction() as tx:
        lines.append(tx, fact("rejected", "larkhall", now, now))
        replan(tx, "larkhall")
    assert [each.id for each in sending.hold_back(drafted)] == [approved.id]
    assert sending.hold_back(drafted) == ()
    page = visitor.get("/outbox").text
    assert re.search(r"Held back.</strong> [A-Z][a-z ]+", page)
    assert buttons(page) == ["Drop it"]
    assert visitor.post(f"/outbox/{approved.id}/again").status_code == 409
    visitor.post(f"/outbox/{approved.id}/drop", {"back": "outbox"})
    with drafted.store.reading() as tx:
        assert [each.state for each in outbox.everything(tx)] == ["taken_back"]


def test_a_window_that_closed_asks_before_it_sends_late(
    drafted: House, visitor: Any, approved: Sealed, now: datetime
) -> None:
    late = now + timedelta(days=90)
    assert sending.claim(drafted, approved, "test", late).held == sending.CLOSED
    assert buttons(visitor.get("/outbox").text) == ["Send it all the same", "Drop it"]
    sending.resolve(drafted, approved.id, "again", late)
    (waiting,) = sending.due(drafted, late)
    assert sending.claim(drafted, waiting, "test", late).sealed


def test_a_draft_waits_for_the_candidate(drafted: House, visitor: Any, now: datetime) -> None:
    name = next(each.draft.id for each in reviewing.on_the_desk(drafted, "larkhall", now))
    sealed = letters.approve(drafted, name, now, as_draft=True)
    assert (sealed.way, sealed.send_at) == ("draft", now)
    from afterword.desk import drafting

    drafting.drafted(drafted, claimed(drafted, sealed, now), now)
    page = visitor.get("/outbox").text
    assert "Among your drafts.</strong> It lies among your drafts. Send it from there." in page
    assert buttons(page) == ["I sent it", "Drop it"]
