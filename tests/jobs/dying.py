"""A worker that is killed: `dying.py STAGE` at that stage of a letter's way, and "begun" is before the first of them;
without a stage it works until it is stopped. Its house is that of the environment."""

import os
import signal
import sys
import threading
from datetime import datetime
from functools import partial
from typing import Any

from afterword.desk.house import open_house
from afterword.jobs import tasks, work
from afterword.jobs.engine import DbosEngine


def die(*_: Any, **__: Any) -> Any:
    """What the operating system does to a process that is killed: nothing of it runs any more."""
    os.kill(os.getpid(), signal.SIGKILL)


def live(stage: str) -> None:
    work.DbosEngine = partial(DbosEngine, polling=0.1)
    stopped = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stopped.set())
    if stage == "begun":
        tasks.TASKS["letter"] = die

    def observe(seen: str) -> None:
        if seen == stage:
            die()

    def now() -> datetime:
        return datetime.now().astimezone()

    with open_house() as house, work.working(house, now, every=0.3, say=print, observe=observe):
        while not stopped.wait(0.1):
            pass


if __name__ == "__main__":
    live(sys.argv[1] if len(sys.argv) > 1 else "")
