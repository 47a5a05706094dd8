"""The fence, on both databases: every move compares what it expects with what stands there."""

import threading
from datetime import UTC, datetime, timedelta

import pytest

from afterword.errors import Stopped
from afterword.store import outbox
from afterword.store.database import Store
from afterword.store.rows import Sealed

NOW = datetime(2026, 10, 14, 12, tzinfo=UTC)
LATER = NOW + timedelta(minutes=15)


def sealed(id: str = "one", step: str = "thank_you:c:ada:i", send_at: datetime = NOW) -> Sealed:
    return Sealed(
        id=id, letter=f"letter-{id}", candidacy="c", step=step, body={"to": "ada"}, message_id=f"<{id}@mail.example>",
        sha256="0" * 64, data=b"Subject: thanks\r\n\r\nThank you.\r\n", sender="me@mail.example",
        recipient="ada@northwind.example", approved_at=NOW, send_at=send_at,
    )  # fmt: skip


def put(store: Store, *letters: Sealed) -> None:
    with store.transaction() as tx:
        for each in letters:
            outbox.add(tx, each)


def state(store: Store, id: str = "one") -> str:
    with store.reading() as tx:
        found = outbox.find(tx, id)
    assert found
    return f"{found.state}/{found.phase}" if found.phase else found.state


def claimed(store: Store, owner: str = "me") -> Sealed:
    with store.transaction() as tx:
        assert outbox.claim(tx, sealed(), owner, LATER)
        found = outbox.find(tx, "one")
    assert found
    return found


def test_the_bytes_come_back_as_they_went_in(store: Store) -> None:
    put(store, sealed())
    with store.reading() as tx:
        assert outbox.due(tx, NOW) == (sealed(),)


def test_of_many_senders_one_claims(store: Store) -> None:
    put(store, sealed())
    barrier, won = threading.Barrier(8), []

    def claim(owner: str) -> None:
        barrier.wait()
        with store.transaction() as tx:
            if outbox.claim(tx, sealed(), owner, LATER):
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
        assert not outbox.begin_body(tx, mine, "me")
        assert not outbox.claim(tx, mine, "me", LATER)
    assert state(store) == "taken_back"


def test_once_the_body_is_on_its_way_it_cannot_be_taken_back(store: Store) -> None:
    put(store, sealed())
    mine = claimed(store)
    with store.transaction() as tx:
        assert not outbox.begin_body(tx, mine, "somebody else")
        assert outbox.begin_body(tx, mine, "me")
        assert not outbox.begin_body(tx, mine, "me")
        assert not outbox.take_back(tx, "one")
    assert state(store) == "sending/body"


def test_a_live_lease_is_never_reclaimed_unless_nobody_else_can_send(store: Store) -> None:
    put(store, sealed())
    claimed(store)
    with store.reading() as tx:
        assert outbox.abandoned(tx, NOW, nobody_else_sends=False) == ()
        assert len(outbox.abandoned(tx, LATER + timedelta(seconds=1), nobody_else_sends=False)) == 1
        assert len(outbox.abandoned(tx, NOW, nobody_else_sends=True)) == 1


def test_sent_wins_over_uncertain_and_nothing_wins_over_sent(store: Store) -> None:
    put(store, sealed())
    claimed(store)
    with store.transaction() as tx:
        assert outbox.settle_uncertain(tx, "one", "the line went dead", NOW)
        assert not outbox.settle_unsent(tx, "one", "late", NOW)
        assert outbox.settle_sent(tx, "one", "250 ok", NOW)
        assert not outbox.settle_uncertain(tx, "one", "late", NOW)
        assert not outbox.release(tx, "one", "approved", NOW)
        assert not outbox.settle_sent(tx, "one", "again", NOW)
    assert state(store) == "sent"


def test_a_provable_failure_waits_and_a_permanent_one_is_over(store: Store) -> None:
    put(store, sealed())
    claimed(store)
    with store.transaction() as tx:
        assert outbox.settle_unsent(tx, "one", "451 later", NOW + timedelta(minutes=5))
        assert outbox.due(tx, NOW) == ()
        (again,) = outbox.due(tx, NOW + timedelta(minutes=5))
        assert again.attempts == 1
        assert outbox.claim(tx, again, "me", LATER)
        assert outbox.settle_unsent(tx, "one", "550 no such person", None)
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
        assert outbox.settle_filing(tx, "one", stands=True)
        assert outbox.unfiled(tx, NOW, nobody_else_sends=True) == ()


def test_the_candidates_word_sends_the_same_bytes_again_or_drops_them(store: Store) -> None:
    for id, word in (("one", "approved"), ("two", "taken_back")):
        put(store, sealed(id, step=id))
        with store.transaction() as tx:
            assert outbox.claim(tx, sealed(id, step=id), "me", LATER)
            outbox.settle_uncertain(tx, id, "the line went dead", None)
            assert outbox.release(tx, id, word, NOW)
            assert outbox.find(tx, id).data == sealed().data  # type: ignore[union-attr]
        assert state(store, id) == word
