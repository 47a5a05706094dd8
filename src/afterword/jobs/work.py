"""Letters leave by themselves: a worker that looks at the outbox, hands what falls due to the engine, and does it."""

from __future__ import annotations

import logging
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from pathlib import Path

from afterword.desk import accounts, sending
from afterword.desk.house import House
from afterword.errors import AfterwordError, OutsideFailed, Stopped
from afterword.jobs.engine import DbosEngine, Engine, Task
from afterword.jobs.fetch import watch
from afterword.jobs.post import Clock, Observer, Report, nobody
from afterword.jobs.presence import Presence, present
from afterword.jobs.tasks import AT_A_TIME, TASKS, owed
from afterword.mail.secrets import load_secret

log = logging.getLogger("afterword.jobs")

EVERY = 20.0
"""Seconds between two looks at the outbox. What was approved in between, here or elsewhere, is seen with the next."""

HANGING_UP = 5.0
"""Seconds that whoever waits for mail has to leave the mailbox."""

Told = Callable[[Report], None]
Say = Callable[[str], None]


@contextmanager
def working(
    house: House,
    clock: Clock,
    *,
    every: float = EVERY,
    told: Told = lambda _: None,
    say: Say = log.warning,
    observe: Observer = nobody,
) -> Iterator[None]:
    """Send by itself what falls due, in threads of its own, until the end of the block.

    `every` is in seconds. `told` gets what became of each letter, `say` a sentence when something is in the way, once;
    both are called from those threads, one at a time. Nothing is raised: what fails is tried again with the next look.
    The end waits for a letter that is on its way, half a minute at most.
    """
    stopped, woken = threading.Event(), threading.Event()
    worker = Worker(house, clock, told, say, observe)

    def work() -> None:
        try:
            while not stopped.is_set():
                worker.look()
                woken.wait(every)
                woken.clear()
        finally:
            worker.close()

    working = threading.Thread(target=work, name="afterword-worker", daemon=True)
    mail = (house, clock, woken.set, stopped.wait)
    watching = threading.Thread(target=watch, args=mail, name="afterword-mail", daemon=True)
    working.start()
    watching.start()
    try:
        yield
    finally:
        stopped.set()
        woken.set()
        working.join()
        watching.join(HANGING_UP)  # a server that does not answer keeps nobody waiting


def one_round(
    house: House, clock: Clock, *, told: Told = lambda _: None, say: Say = log.warning, observe: Observer = nobody
) -> bool:
    """Send what is due now, wait until that is done, and leave. False where something was in the way, which is said."""
    worker = Worker(house, clock, told, say, observe)
    try:
        fine = worker.look()
        while worker.busy():
            time.sleep(0.1)
    finally:
        worker.close()
    return fine


class Worker:
    """One worker at one house. The engine, which takes a second to load, is started with the first thing to do."""

    def __init__(self, house: House, clock: Clock, told: Told, say: Say, observe: Observer) -> None:
        self._house, self._clock, self._observe = house, clock, observe
        self._told, self._say = told, say
        self._place = ExitStack()
        self._presence: Presence | None = None
        self._engine: Engine | None = None
        self._handed: dict[str, datetime] = {}
        self._speaking = threading.Lock()
        self._complaints: dict[str, str] = {}
        self._doubted: set[str] = set()

    def look(self) -> bool:
        """Hand over what is owed, and take up what others left. False where something was in the way."""
        try:
            with _worded():
                self._look()
        except AfterwordError as error:
            self._complain("look", str(error))
            return isinstance(error, Stopped)  # another does it
        self._complaints.pop("look", None)
        return True

    def _look(self) -> None:
        presence = self._present()
        now = self._clock()
        handovers = {each.key: each for each in owed(self._house, now)}
        if not handovers and not self._engine:
            return
        account = accounts.account(self._house)
        if account is None:  # letters wait until there is one, which is no fault; reminders and calendars need none
            handovers = {key: each for key, each in handovers.items() if each.task.name in ("remind", "calendar")}
            if not handovers and not self._engine:
                return
        elif handovers.keys() - self._handed.keys():
            load_secret(self._house.folder, account)
        if self._engine is None:
            self._engine = DbosEngine(self._house.store, self._do, self._clock, presence)
        for key, each in handovers.items():
            if key not in self._handed:
                self._engine.submit(each.task, key, each.at)
                self._handed[key] = each.at
        full = len(handovers) >= AT_A_TIME  # then what is not listed may only have been crowded out by what is earlier
        for key in self._handed.keys() - handovers.keys():
            if self._handed.pop(key) > now and not full:  # taken back: it would only find that there is nothing to do
                self._engine.cancel(key)
        self._engine.recover()

    def busy(self) -> bool:
        """Whether something that was due is not done yet."""
        now = self._clock()
        due = [key for key, at in self._handed.items() if at <= now]
        return bool(self._engine and self._engine.unfinished(due))

    def close(self) -> None:
        """Stop, as `Engine.close` does, and leave the place to others."""
        try:
            if self._engine:
                self._engine.close()
        finally:
            self._engine = None
            self._place.close()

    def _present(self) -> Presence:
        """Our place at the house. Letters that a crash left are put right: all of them, when nobody else can send."""
        fresh = self._presence is None
        if self._presence is None:
            with ExitStack() as trying:
                self._presence = trying.enter_context(present(self._house))
                if self._presence is None:
                    raise Stopped("Another Afterword sends what is due from this folder, so this one waits.")
                self._place = trying.pop_all()
        sending.recover(self._house, self._clock(), fresh and self._house.store.is_sqlite)
        for entry in sending.hold_back(self._house):
            self._tell(Report(held=[(entry, entry.words)]))
        return self._presence

    def _do(self, task: Task) -> None:
        """One task, in a thread of the engine."""
        try:
            with _worded():
                report = TASKS[task.name](self._house, self._clock, task.letter, observe=self._observe)
        except AfterwordError as error:
            self._complain("task", str(error))
            raise _NotDone(type(error).__name__) from None
        self._tell(report)

    def _tell(self, report: Report) -> None:
        """What became of a letter is told once; that a mailbox does not answer, once until it does."""
        with self._speaking:
            in_doubt = {sealed.id: (sealed, words) for sealed, words in report.uncertain}
            report.uncertain = [each for id, each in in_doubt.items() if id not in self._doubted]
            self._doubted.update(in_doubt)
            trouble, report.trouble = report.trouble, []
            self._told(report)
        for topic, works in (("task", report.sent), ("mailbox", report.filed or report.news)):
            if works:
                self._complaints.pop(topic, None)
        for words in trouble:
            self._complain("mailbox", words)

    def _complain(self, topic: str, words: str) -> None:
        """Say it, unless it was the last that was said about that."""
        with self._speaking:
            if self._complaints.get(topic) != words:
                self._complaints[topic] = words
                self._say(words)


class _NotDone(Exception):
    """Kept by the engine in place of an error whose words are for the candidate alone."""


@contextmanager
def _worded() -> Iterator[None]:
    """A mistake of ours as a sentence that says where, and nothing of what was in hand: the work has to go on."""
    try:
        yield
    except AfterwordError:
        raise
    except Exception as error:
        at = traceback.extract_tb(error.__traceback__)[-1]
        where = f"{type(error).__name__} in {Path(at.filename).name}, line {at.lineno}"
        raise OutsideFailed(f"Something went wrong while sending: {where}. It is tried again.") from error
