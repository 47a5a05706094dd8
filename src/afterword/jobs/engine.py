"""The durable engine behind a narrow port: what is handed over is done at its time, by whichever worker lives then.

It may be done twice: a worker that dies after the last step and before saying so is followed by one that begins anew.
So nothing here keeps a letter from leaving twice. That is the fence's part, in `store.outbox`.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Protocol

from sqlalchemy import Engine as Database
from sqlalchemy import create_engine, event

from afterword.errors import AfterwordError, OutsideFailed
from afterword.jobs.post import Clock
from afterword.jobs.presence import Presence
from afterword.store.database import Store

if TYPE_CHECKING:  # it takes 0.6 s to load
    from dbos import DBOSConfig

VERSION = "1"
"""Raised only when `do` below cannot finish what an older one began. Anything that follows the source, as is usual,
would leave every letter that waits behind with the next release."""
QUEUE = "mail"
WORKFLOW = "task"
AT_ONCE = 4
"""How many tasks one worker does at a time. Mail servers of candidates dislike more."""
PATIENCE = 30
"""Seconds that a task under way is given to end when the engine is closed."""
KEPT = timedelta(days=1)
"""How long a task that is done is remembered; until then its key does nothing."""
TIDY_EVERY = 3600.0
TIDIED, MOST_TIDIED = 2000, 50
"""Tasks forgotten with one statement, and statements an hour: so many and no more, or others would have to wait."""


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be done with which letter, by its id in the outbox. The engine's tables hold nothing else about it."""

    name: str
    letter: str


class Engine(Protocol):
    """What the rest of the house may ask of an engine. All of it raises `OutsideFailed` when its database fails."""

    def submit(self, task: Task, key: str, at: datetime) -> None:
        """Have it done at that moment, or now when that is over. A key that is known already does nothing."""

    def cancel(self, key: str) -> None:
        """Do not do it, where it was not begun. The key stays used."""

    def recover(self) -> int:
        """Take up what workers left that are gone, and forget what is long done. How many tasks were taken up."""

    def unfinished(self, keys: Collection[str]) -> frozenset[str]:
        """Those of the keys whose tasks wait or are being done."""

    def close(self) -> None:
        """Stop beginning tasks, wait up to `PATIENCE` seconds for those under way, and let go of everything."""


class DbosEngine:
    """The engine on DBOS, in the house's own database: the same file, or on PostgreSQL the schema `dbos`.

    `do` is called in threads of the engine and may raise; what it raises is kept, so its words must be harmless.
    One at a time in a process, which is DBOS's way. `polling` is how often its queue is looked at, in seconds.
    """

    _one = threading.Lock()

    def __init__(
        self, store: Store, do: Callable[[Task], None], clock: Clock, presence: Presence, polling: float = 1.0
    ) -> None:
        self._do, self._clock, self._presence = do, clock, presence
        self._under_way = 0
        self._counting = threading.Lock()
        self._tidied = -TIDY_EVERY
        self._closed = False
        self._database = _database(store)
        if not self._one.acquire(blocking=False):
            raise OutsideFailed("The engine runs already in this process.")
        try:
            with _worded():
                self._launch(polling)
        except BaseException:
            self.close()
            raise

    def _launch(self, polling: float) -> None:
        _silence()
        from dbos import DBOS

        config: DBOSConfig = {
            "name": "afterword",
            "system_database_engine": self._database,
            "dbos_system_schema": "dbos",
            "application_version": VERSION,
            "executor_id": self._presence.name,
            "enable_otlp": False,
            "log_level": "CRITICAL",
            "use_listen_notify": False,
            "notification_listener_polling_interval_sec": 0.2,  # nobody listens; this is what closing waits for
        }
        DBOS(config=config)

        @DBOS.workflow(name=WORKFLOW)
        def do(name: str, letter: str) -> None:
            with self._counted():
                self._do(Task(name, letter))

        DBOS.launch()
        DBOS.register_queue(
            QUEUE, worker_concurrency=AT_ONCE, polling_interval_sec=polling, on_conflict="always_update"
        )

    def submit(self, task: Task, key: str, at: datetime) -> None:
        """See `Engine`."""
        from dbos import DBOS, EnqueueOptions, WorkflowSerializationFormat

        options: EnqueueOptions = {  # without a version, so that the next release takes it up
            "workflow_name": WORKFLOW,
            "queue_name": QUEUE,
            "workflow_id": key,
            "serialization_type": WorkflowSerializationFormat.PORTABLE,  # JSON: reading it runs nobody's code
        }
        delay = (at - self._clock()).total_seconds()
        if delay > 0:
            options["delay_seconds"] = delay + 0.01  # never a moment too early
        with _worded():
            DBOS.enqueue_workflow_with_options(options, task.name, task.letter)

    def cancel(self, key: str) -> None:
        """See `Engine`."""
        from dbos import DBOS

        with _worded():
            DBOS.cancel_workflow(key)

    def recover(self) -> int:
        """See `Engine`."""
        from dbos import DBOS

        with _worded():
            open_ones = DBOS.list_workflows(status="PENDING", load_input=False, load_output=False)
            names = {self._presence.name, *(each.executor_id or "" for each in open_ones)}
            gone = {name for name in names if self._presence.is_gone(name)}
            left = [each.workflow_id for each in open_ones if (each.executor_id or "") in gone]
            if left:
                DBOS.resume_workflows(left, queue_name=QUEUE)
            if time.monotonic() - self._tidied >= TIDY_EVERY:
                self._tidied = time.monotonic()
                self._tidy()
            return len(left)

    def _tidy(self) -> None:
        from dbos import DBOS

        before = (datetime.now(UTC) - KEPT).isoformat()
        over = ["SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"]
        for _ in range(MOST_TIDIED):
            old = DBOS.list_workflows(
                status=over, completed_before=before, limit=TIDIED, load_input=False, load_output=False
            )
            if old:
                DBOS.delete_workflows([each.workflow_id for each in old])
            if len(old) < TIDIED:
                return

    def unfinished(self, keys: Collection[str]) -> frozenset[str]:
        """See `Engine`."""
        from dbos import DBOS

        if not keys:
            return frozenset()
        with _worded():
            open_ones = DBOS.list_workflows(
                workflow_ids=list(keys),
                status=["PENDING", "ENQUEUED", "DELAYED"],
                load_input=False,
                load_output=False,
            )
        return frozenset(each.workflow_id for each in open_ones)

    def close(self) -> None:
        """See `Engine`."""
        from dbos import DBOS

        if self._closed:
            return
        self._closed = True
        try:
            DBOS.destroy(destroy_registry=True, workflow_completion_timeout_sec=PATIENCE if self._under_way else 0)
        finally:
            event.listen(self._database, "do_connect", _refuse)
            self._database.dispose()
            self._one.release()

    @contextmanager
    def _counted(self) -> Iterator[None]:
        with self._counting:
            self._under_way += 1
        try:
            yield
        finally:
            with self._counting:
                self._under_way -= 1


def _database(store: Store) -> Database:
    """Connections of the engine's own to the same database, as it needs them.

    On SQLite it begins its transactions itself, so those of `Store` would be in its way, and may lose its last words in
    a power cut: then a task is done again, and finds that there is nothing to do.
    """
    if not store.is_sqlite:
        return create_engine(store.engine.url, pool_size=5, max_overflow=10, pool_pre_ping=True)
    database = create_engine(store.engine.url, connect_args={"timeout": 30, "check_same_thread": False})

    @event.listens_for(database, "connect")
    def settle(connection: Any, _record: Any) -> None:
        connection.isolation_level = "IMMEDIATE"
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=NORMAL")
        connection.execute("PRAGMA foreign_keys=ON")

    return database


def _refuse(*_: Any) -> None:
    """After the end no thread of the engine may open the database again, or it would wait there for ever."""
    raise RuntimeError("The engine is closed.")


def _silence() -> None:
    """It would write to the terminal, and what it says of an error may hold words of a letter."""
    log = logging.getLogger("dbos")
    log.propagate = False
    if not log.handlers:
        log.addHandler(logging.NullHandler())


@contextmanager
def _worded() -> Iterator[None]:
    try:
        yield
    except AfterwordError:
        raise
    except Exception as error:
        raise OutsideFailed(
            f"The engine that sends letters at their time did not work ({type(error).__name__}); it is tried again."
        ) from error
