"""Statements that the driver runs: several in one go, and failures told as ever."""

import pytest
from sqlalchemy import bindparam, insert, select
from sqlalchemy.exc import IntegrityError

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
