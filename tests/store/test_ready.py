"""Statements that the driver runs: several in one go, and failures told as ever."""

import pytest
from sqlalchemy import bindparam, insert, select, text
from sqlalchemy.exc import DataError, IntegrityError

from afterword.errors import OutsideFailed
from afterword.store.database import Store
from afterword.store.ready import Ready, in_one_go
from afterword.store.schema import setting

PUT = Ready(insert(setting))
BODY = Ready(select(setting.c.body).where(setting.c.name == bindparam("one")))


def test_what_is_asked_in_one_go_is_answered_in_its_order_and_a_failure_leaves_nothing(store: Store) -> None:
    with store.transaction() as tx:
        with in_one_go(tx) as ask:
            before = ask(BODY, {"one": "a"})
            ask.each(PUT, [{"name": "a", "body": "secret"}, {"name": "b", "body": "2"}])
            after = ask(BODY, {"one": "a"})
        assert (before.fetchall(), after.fetchall()) == ([], [("secret",)])
    with pytest.raises(IntegrityError) as refused, store.transaction() as tx, in_one_go(tx) as ask:  # noqa: PT012
        ask(PUT, {"name": "c", "body": "3"})
        ask(PUT, {"name": "a", "body": "secret"})
    assert "secret" not in str(refused.value)
    with store.reading() as tx:
        assert BODY.alone(tx, {"one": "c"}).fetchall() == []


def test_a_text_reaches_a_server_whole_or_not_at_all(store: Store) -> None:
    long = "ä" * 3_000_000  # more than a connection holds, both ways
    with store.transaction() as tx, in_one_go(tx) as ask:
        ask(PUT, {"name": "long", "body": long})
        answers = [ask(BODY, {"one": "long"}) for _ in range(4)]
    assert [each.fetchall() for each in answers] == [[(long,)]] * 4
    if not store.is_sqlite:
        with pytest.raises(DataError), store.transaction() as tx, in_one_go(tx) as ask:
            ask(PUT, {"name": "cut", "body": "before\0after"})


def test_what_is_at_hand_serves_one_transaction_at_a_time_and_the_next_after_a_failure(store: Store) -> None:
    def put(name: str) -> None:
        with store.transaction() as tx:
            PUT.alone(tx, {"name": name, "body": "1"})

    def stands(name: str) -> bool:
        with store.reading() as tx:
            return bool(BODY.alone(tx, {"one": name}).fetchall())

    with store.at_hand():
        put("a")
        with store.reading() as tx:
            inside = stands("a")
            assert BODY.alone(tx, {"one": "a"}).fetchall() == [("1",)]
        with pytest.raises(IntegrityError):
            put("a")
        with store.single() as tx:
            PUT.alone(tx, {"name": "b", "body": "1"})
        assert (inside, stands("b")) == (True, True)
    assert stands("a")


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
def test_what_is_at_hand_is_fetched_anew_when_the_server_let_go_of_it(store: Store) -> None:
    with store.at_hand():
        with store.transaction() as tx:
            PUT.alone(tx, {"name": "a", "body": "1"})
            pid = tx.connection.driver_connection.info.backend_pid  # type: ignore[union-attr]
        with store.engine.connect() as other:
            other.execute(text("SELECT pg_terminate_backend(:pid)"), {"pid": pid})
        with pytest.raises(OutsideFailed, match="Nothing was changed"), store.transaction() as tx:
            PUT.alone(tx, {"name": "b", "body": "1"})
        with store.transaction() as tx:
            PUT.alone(tx, {"name": "b", "body": "2"})
        with store.single() as tx:
            assert BODY.alone(tx, {"one": "b"}).fetchall() == [("2",)]
