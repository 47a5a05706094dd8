"""The fence, on both databases: every move compares what it expects with what stands there."""

import threading
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from afterword.core.value import replace
from afterword.errors import Stopped
from afterword.store import outbox
from afterword.store.database import Store
from afterword.store.rows import Sealed, Waiting

NOW = datetime(2026, 10, 14, 12, tzinfo=UTC)
LATER = NOW + timedelta(minutes=15)


def sealed(id: str = "one", step: str = "thank_you:c:ada:i", send_at: datetime = NOW, sender: str = "") -> Sealed:
    return Sealed(
        id=id, letter=f"letter-{id}", candidacy="c", step=step, body={"to": "ada"}, message_id=f"<{id}@mail.example>",
        sha256="0" * 64, data=b"Subject: thanks\r\n\r\nThank you.\r\n", sender=sender or "me@mail.example",
        recipient="ada@northwind.example", approved_at=NOW, send_at=send_at,
    )  # fmt: skip


def waiting(id: str = "one", **changes: Any) -> Waiting:
    return Waiting(**{"id": id, "sender": "me@mail.example", "at": NOW, "generation": 1, "candidacy": "c", **changes})


def put(store: Store, *letters: Sealed) -> None:
    with store.transaction() as tx:
        for each in letters:
            outbox.add(tx, each)


def state(store: Store, id: str = "one") -> str:
    with store.reading() as tx:
        found = outbox.find(tx, id)
    assert found
    return f"{found.state}/{found.phase}" if found.phase else found.state


def claimed(store: Store, owner: str = "me", id: str = "one", **changes: Any) -> Sealed:
    with store.transaction() as tx:
        assert outbox.claim(tx, waiting(id, **changes), owner, LATER)
        found = outbox.find(tx, id)
    assert found
    return found


def test_the_bytes_come_back_as_they_went_in(store: Store) -> None:
    put(store, sealed())
    with store.reading() as tx:
        assert outbox.find(tx, "one") == sealed()
        assert outbox.due(tx, NOW) == (waiting(),)


def test_of_many_senders_one_claims(store: Store) -> None:
    put(store, sealed())
    barrier, won = threading.Barrier(8), []

    def claim(owner: str) -> None:
        barrier.wait()
        with store.transaction() as tx:
            if outbox.claim(tx, waiting(), owner, LATER):
                won.append(owner)

    threads = [threading.Thread(target=claim, args=(f"sender {n}",)) for n in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(won) == 1
    assert state(store) == "sending/pre"


def test_one_step_has_one_letter_on_its_way_and_the_database_says_so(store: Store) -> None:
    put(store, sealed())
    with pytest.raises(Stopped, match="approved already"):
        put(store, sealed("two"))
    with store.transaction() as tx:
        assert outbox.take_back(tx, "one")
    put(store, sealed("two"))
    with store.reading() as tx:
        assert [each.id for each in outbox.due(tx, NOW)] == ["two"]


def test_what_was_taken_back_is_not_claimed_and_its_body_does_not_begin(store: Store) -> None:
    put(store, sealed())
    mine = claimed(store)
    with store.transaction() as tx:
        assert outbox.take_back(tx, "one")
        assert not outbox.begin_body(tx, mine, NOW)
        assert not outbox.claim(tx, waiting(), "me", LATER)
    assert state(store) == "taken_back"


def test_once_the_body_is_on_its_way_it_cannot_be_taken_back(store: Store) -> None:
    put(store, sealed())
    mine = claimed(store)
    with store.transaction() as tx:
        assert not outbox.begin_body(tx, replace(mine, owner="somebody else"), NOW)
        assert outbox.begin_body(tx, mine, NOW)
        assert not outbox.begin_body(tx, mine, NOW)
        assert not outbox.take_back(tx, "one")
    assert state(store) == "sending/body"


def test_a_live_lease_is_never_reclaimed_unless_nobody_else_can_send(store: Store) -> None:
    put(store, sealed())
    claimed(store)
    with store.reading() as tx:
        assert outbox.abandoned(tx, NOW, nobody_else_sends=False) == ()
        assert len(outbox.abandoned(tx, LATER + timedelta(seconds=1), nobody_else_sends=False)) == 1
        assert len(outbox.abandoned(tx, NOW, nobody_else_sends=True)) == 1


def test_a_sign_of_life_makes_the_lease_longer_for_its_owner_alone(store: Store) -> None:
    put(store, sealed())
    claimed(store)
    with store.transaction() as tx:
        assert outbox.beat(tx, "somebody else", LATER + timedelta(hours=1)) == 0
        assert outbox.beat(tx, "me", LATER + timedelta(hours=1)) == 1
        assert outbox.abandoned(tx, LATER + timedelta(minutes=59), nobody_else_sends=False) == ()
        assert outbox.beat(tx, "me", LATER) == 0, "and never shorter"


@pytest.mark.parametrize("phase", ["pre", "body"])
def test_who_was_given_up_for_dead_changes_nothing_any_more(store: Store, phase: str) -> None:
    """A laptop sleeps on its way; another sends the letter; then the first one wakes up and says that it failed."""
    put(store, sealed())
    sleeper = claimed(store)
    with store.transaction() as tx:
        (left,) = outbox.abandoned(tx, LATER + timedelta(seconds=1), nobody_else_sends=False)
        assert outbox.settle_unsent(tx, left, "stopped", NOW)
    other = claimed(store, "somebody else")
    with store.transaction() as tx:
        if phase == "body":
            assert outbox.begin_body(tx, other, NOW)
        assert not outbox.begin_body(tx, sleeper, NOW)
        assert not outbox.settle_unsent(tx, sleeper, "timed out", NOW)
        assert not outbox.settle_unsent(tx, sleeper, "refused", None)
        assert not outbox.settle_uncertain(tx, sleeper, "timed out", NOW)
    assert state(store) == f"sending/{phase}"


def test_one_account_sends_one_letter_at_a_time_and_others_do_not_wait(store: Store) -> None:
    put(store, sealed(), sealed("two", step="two"), sealed("three", step="three", sender="you@mail.example"))
    claimed(store)
    with store.transaction() as tx:
        assert not outbox.claim(tx, waiting("two"), "somebody else", LATER)
        assert outbox.busy(tx, "me@mail.example")
        assert not outbox.busy(tx, "you@mail.example")
    mine = claimed(store, "you", "three", sender="you@mail.example")
    with store.transaction() as tx:
        outbox.settle_sent(tx, "one", "250 ok", NOW)
        assert outbox.claim(tx, waiting("two"), "somebody else", LATER)
    assert mine.state == "sending"


def test_of_many_letters_of_one_account_one_is_claimed_at_once(store: Store) -> None:
    put(store, *(sealed(f"{n}", step=f"{n}") for n in range(8)))
    barrier, won = threading.Barrier(8), []

    def claim(id: str) -> None:
        barrier.wait()
        with store.transaction() as tx:
            if outbox.claim(tx, waiting(id), f"sender {id}", LATER):
                won.append(id)

    threads = [threading.Thread(target=claim, args=(f"{n}",)) for n in range(8)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(won) == 1


def test_sent_wins_over_everything_but_itself(store: Store) -> None:
    put(store, sealed())
    mine = claimed(store)
    with store.transaction() as tx:
        assert outbox.settle_uncertain(tx, mine, "the line went dead", NOW)
        assert not outbox.settle_unsent(tx, mine, "late", NOW)
        assert outbox.release(tx, "one", "taken_back", NOW), "the candidate drops it, and then the 250 comes after all"
        assert outbox.settle_sent(tx, "one", "250 ok", NOW)
        assert not outbox.settle_uncertain(tx, mine, "late", NOW)
        assert not outbox.release(tx, "one", "approved", NOW)
        assert not outbox.settle_sent(tx, "one", "again", NOW)
    assert state(store) == "sent"


def test_sent_gives_way_to_a_letter_that_took_its_place(store: Store) -> None:
    put(store, sealed())
    mine = claimed(store)
    with store.transaction() as tx:
        outbox.settle_uncertain(tx, mine, "the line went dead", NOW)
        outbox.release(tx, "one", "taken_back", NOW)
    put(store, sealed("two"))
    with store.transaction() as tx:
        assert not outbox.settle_sent(tx, "one", "250 ok", NOW)
    assert (state(store), state(store, "two")) == ("taken_back", "approved")


def test_a_provable_failure_waits_and_a_permanent_one_is_over(store: Store) -> None:
    put(store, sealed())
    mine = claimed(store)
    with store.transaction() as tx:
        assert outbox.settle_unsent(tx, mine, "451 later", NOW + timedelta(minutes=5))
        assert outbox.due(tx, NOW) == ()
        (again,) = outbox.due(tx, NOW + timedelta(minutes=5))
        assert again.attempts == 1
        assert outbox.claim(tx, again, "me", LATER)
        held = outbox.find(tx, "one")
        assert held
        assert outbox.settle_unsent(tx, held, "550 no such person", None)
        assert outbox.due(tx, LATER) == ()
    assert state(store) == "failed"


def test_filing_has_a_claim_of_its_own(store: Store) -> None:
    put(store, sealed())
    claimed(store)
    with store.transaction() as tx:
        outbox.settle_sent(tx, "one", "250 ok", NOW)
        (first,) = outbox.unfiled(tx, NOW, nobody_else_sends=False)
        assert outbox.claim_filing(tx, first, "me", LATER)
        assert not outbox.claim_filing(tx, first, "somebody else", LATER)
        assert outbox.unfiled(tx, NOW, nobody_else_sends=False) == ()
        assert len(outbox.unfiled(tx, NOW, nobody_else_sends=True)) == 1
        (left,) = outbox.unfiled(tx, LATER + timedelta(seconds=1), nobody_else_sends=False)
        assert outbox.claim_filing(tx, left, "the second", LATER)
        assert not outbox.claim_filing(tx, left, "the third", LATER), "of two that find it left over, one files it"
        assert not outbox.settle_filing(tx, "one", "me", stands=False)
        assert outbox.settle_filing(tx, "one", "the second", stands=True)
        assert outbox.unfiled(tx, NOW, nobody_else_sends=True) == ()


def test_the_candidates_word_sends_the_same_bytes_again_or_drops_them(store: Store) -> None:
    for id, word in (("one", "approved"), ("two", "taken_back")):
        put(store, sealed(id, step=id))
        mine = claimed(store, id=id)
        with store.transaction() as tx:
            outbox.settle_uncertain(tx, mine, "the line went dead", None)
            assert outbox.release(tx, id, word, NOW)
            assert outbox.find(tx, id).data == sealed().data  # type: ignore[union-attr]
        assert state(store, id) == word


def test_what_is_due_comes_in_pages_and_without_bytes(store: Store) -> None:
    put(store, *(sealed(f"{n:02}", step=f"{n}", send_at=NOW + timedelta(minutes=n // 3)) for n in range(20)))
    seen: list[str] = []
    with store.reading() as tx:
        page = outbox.due(tx, LATER, most=7)
        while page:
            seen += [each.id for each in page]
            page = outbox.due(tx, LATER, page[-1], most=7)
    assert seen == [f"{n:02}" for n in range(20)]


def test_what_came_back_leaves_its_step_to_another_letter(store: Store) -> None:
    put(store, sealed())
    claimed(store)
    with store.transaction() as tx:
        outbox.settle_sent(tx, "one", "250 ok", NOW)
        with pytest.raises(Stopped), tx.begin_nested():
            outbox.add(tx, sealed("two"))
        assert outbox.come_back(tx, sealed().step, "It came back.")
        outbox.add(tx, sealed("two"))
    assert (state(store), state(store, "two")) == ("came_back", "approved")
