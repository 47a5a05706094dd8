"""An unread no holds what was approved, on each way to the mail server, and gives it free again."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from afterword.desk import by_hand, replies, sending
from afterword.desk.house import House
from afterword.store import outbox
from afterword.store.database import Store
from afterword.store.rows import Waiting
from correspondence import NEWS, NO, mail
from workplace import approve, now, settled, state


@pytest.fixture
def anywhere(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    house = House(tmp_path, store)
    gone: Any = SimpleNamespace(smtp=1)
    return settled(house, gone, monkeypatch)


def came(house: House, text: str, number: int = 1) -> str:
    """An answer from Bob comes; its id."""
    data = mail(text, sender="Bob Ferrante <bob@northwind.example>", id=f"<{number}@northwind.example>", at=now())
    (said,) = by_hand.keep(house, data, "answer.eml", now())
    return said.reply.id


def claim(house: House) -> sending.Claimed:
    (sealed,) = sending.everything(house)
    waiting = Waiting(id=sealed.id, sender=sealed.sender, at=sealed.send_at, generation=sealed.generation)
    return sending.claim(house, waiting, "me", now() + timedelta(hours=1))


def test_a_no_holds_an_approved_letter_at_once_and_it_goes_when_it_was_none(anywhere: House) -> None:
    approve(anywhere, 600)
    (approved,) = sending.everything(anywhere)
    id = came(anywhere, NO)
    assert state(anywhere) == "held"
    assert (
        f"They may have said no. Say what is so first: afterword replies {id[:8]}."
        in sending.everything(anywhere)[0].words
    )
    assert claim(anywhere).sealed is None
    replies.reject(anywhere, id, now())
    (again,) = sending.everything(anywhere)
    assert (again.state, again.send_at, again.data) == ("approved", approved.send_at, approved.data)
    assert again.generation > approved.generation
    assert claim(anywhere).sealed is not None


def test_confirmed_the_letter_stays_held(anywhere: House) -> None:
    approve(anywhere, 600)
    id = came(anywhere, NO)
    replies.confirm(anywhere, id, now())
    assert state(anywhere) == "held"
    assert claim(anywhere).sealed is None
    replies.undo(anywhere, id, now())
    assert state(anywhere) == "held"
    replies.reject(anywhere, id, now())
    assert state(anywhere) == "approved"


def test_two_refusals_are_answered_one_by_one(anywhere: House) -> None:
    approve(anywhere, 600)
    first, second = came(anywhere, NO, 1), came(anywhere, NO, 2)
    replies.reject(anywhere, first, now())
    assert state(anywhere) == "held"
    replies.reject(anywhere, second, now())
    assert state(anywhere) == "approved"


def test_what_is_approved_after_the_no_does_not_leave_either(anywhere: House) -> None:
    came(anywhere, NO)
    approve(anywhere)
    assert claim(anywhere).held.startswith("They may have said no.")
    assert state(anywhere) == "held"


def test_news_holds_nothing_that_it_does_not_change(anywhere: House) -> None:
    approve(anywhere, 600)
    came(anywhere, NEWS)
    assert state(anywhere) == "approved"


def test_a_letter_that_was_taken_back_stays_so(anywhere: House) -> None:
    approve(anywhere, 600)
    id = came(anywhere, NO)
    sending.resolve(anywhere, "ada-okafor", "drop", now())
    replies.reject(anywhere, id, now())
    assert state(anywhere) == "taken_back"


def test_an_answer_to_an_uncertain_letter_settles_that_it_went(anywhere: House) -> None:
    approve(anywhere)
    claimed = claim(anywhere).sealed
    assert claimed is not None
    with anywhere.store.transaction() as tx:
        outbox.begin_body(tx, claimed, now())
    sending.uncertain(anywhere, claimed, "The line went dead.", now())
    data = mail(NEWS, sender="Ada Okafor <ada@northwind.example>", head=f"In-Reply-To: {claimed.message_id}", at=now())
    (said,) = by_hand.keep(anywhere, data, "answer.eml", now())
    assert said.reply.body["reason"].startswith("It answers your letter of ")
    assert state(anywhere) == "sent"
