"""Cursors, replies and proposals, on both databases."""

from __future__ import annotations

from datetime import UTC, datetime

from afterword.store import replies
from afterword.store.database import Store
from afterword.store.replies import Cursor, Proposal, Reply

NOW = datetime(2026, 10, 19, 12, tzinfo=UTC)


def reply(id: str = "aaaa-1", candidacy: str | None = "northwind", **body: object) -> Reply:
    said = {"name": "Ada", "subject": "Re: \U0001f600", "doubts": [], **body}
    return Reply(id=id, candidacy=candidacy, message_id=f"<{id}@a.example>", at=NOW, noted=NOW, body=said)


def proposal(id: str = "p-1", of: str = "aaaa-1", number: int = 0, candidacy: str = "northwind") -> Proposal:
    return Proposal(id=id, reply=of, candidacy=candidacy, number=number, kind="rejected", body={"fact": "rejected"})


def test_a_cursor_comes_back_as_it_was_and_moves(store: Store) -> None:
    first = Cursor(uidvalidity=2**32 - 1, uid=5, since=NOW, sought="a" * 64)
    with store.transaction() as tx:
        assert replies.where(tx, "lea", "INBOX") is None
        replies.move(tx, "lea", "INBOX", first)
        replies.move(tx, "lea", "Wörk", Cursor(uidvalidity=1, uid=1, since=NOW, sought="b"))
        assert replies.where(tx, "lea", "INBOX") == first
        last = Cursor(uidvalidity=7, uid=9, since=NOW, sought="c")
        replies.move(tx, "lea", "INBOX", last)
    with store.reading() as tx:
        assert replies.where(tx, "lea", "INBOX") == last


def test_a_reply_comes_back_with_its_mail(store: Store) -> None:
    data = b"Subject: \x00\xff\r\n" + b"x" * 3_000_000
    with store.transaction() as tx:
        replies.add(tx, reply(trouble="a\x00b \\u0000 \ud800"), data)
    with store.reading() as tx:
        assert replies.beginning_with(tx, "aaaa") == (reply(trouble="a\x00b \\u0000 ?"),)
        assert replies.data(tx, "aaaa-1") == data[: replies.MOST_KEPT]
        assert replies.known(tx, ["aaaa-1", "b"]) == {"aaaa-1"}
        assert replies.conversations(tx) == {"northwind": {"<aaaa-1@a.example>"}}
        assert replies.beginning_with(tx, "%") == ()


def test_proposals_in_their_order_and_state(store: Store) -> None:
    with store.transaction() as tx:
        replies.add(tx, reply(), b"")
        replies.propose(tx, [proposal("p-2", number=1), proposal("p-1")])
        first, second = replies.proposals(tx, of="aaaa-1")
        assert (first.id, second.id) == ("p-1", "p-2")
        settled = Proposal(
            **{
                **{key: getattr(first, key) for key in first.fields},
                "id": "p-3",
                "state": "confirmed",
                "by": "form",
                "before": {"a": 1},
            }
        )
        replies.put(tx, "p-1", settled)
    with store.reading() as tx:
        assert replies.proposals(tx, candidacy="northwind", state="open") == (second,)
        assert replies.proposals(tx, of="aaaa-1")[0] == settled


def test_forgetting_takes_what_may_belong_there_too(store: Store) -> None:
    with store.transaction() as tx:
        replies.add(tx, reply(), b"")
        replies.add(tx, reply("bbbb-1", None, doubts=["northwind", "contoso"]), b"")
        replies.add(tx, reply("cccc-1", "contoso"), b"")
        replies.propose(tx, [proposal(), proposal("p-9", "cccc-1", candidacy="contoso")])
        replies.forget(tx, ["northwind"])
        assert [each.id for each in replies.everything(tx)] == ["cccc-1"]
        assert [each.id for each in replies.proposals(tx)] == ["p-9"]


def test_another_name_of_a_letter_is_learned_once(store: Store) -> None:
    with store.transaction() as tx:
        replies.learn_name(tx, "<server@a>", "<ours@a>")
        replies.learn_name(tx, "<server@a>", "<other@a>")
        assert replies.also_known_as(tx) == {"<server@a>": "<ours@a>"}
