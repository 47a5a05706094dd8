"""Changes are noticed across processes, and what no page shows is not."""

from __future__ import annotations

import time
from contextlib import closing

from sqlalchemy import insert

from afterword.store import lines
from afterword.store.changes import Changes
from afterword.store.database import open_store
from afterword.store.schema import cursor


def test_what_another_writes_is_noticed_and_what_nobody_sees_is_not(database_url: str) -> None:
    with (
        closing(open_store(database_url)) as ours,
        closing(open_store(database_url)) as theirs,
        closing(Changes(ours)) as changes,
    ):
        before = changes.count()
        assert changes.count() == before
        with theirs.transaction() as tx:
            tx.execute(insert(cursor).values(account="a", folder="b", uidvalidity=1, uid=1, since=1, sought=""))
        assert changes.count() == before
        with theirs.transaction() as tx:
            lines.put(tx, {"record": "candidacy", "id": "orrery", "employer": "Orrery Health"})
        until = time.monotonic() + 15  # seconds: PostgreSQL counts when a writer comes to rest
        while changes.count() == before and time.monotonic() < until:
            time.sleep(0.05)
        assert changes.count() == before + 1
        with ours.transaction() as tx:  # our own count too: another page may show them
            lines.put(tx, {"record": "candidacy", "id": "orrery", "employer": "Orrery"})
        while changes.count() == before + 1 and time.monotonic() < until:
            time.sleep(0.05)
        assert changes.count() == before + 2
