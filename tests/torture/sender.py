"""A worker to be killed: `sender.py SEED STAGES`. After so many stages of letters' ways it kills itself; 0 is never.

Its house is that of the environment. Times are short, so that what takes minutes or an hour elsewhere takes a moment.
Everything that any library logs goes to the file in TORTURE_LOG, at the lowest level.
"""

import logging
import os
import signal
import sys
import threading
from datetime import datetime, timedelta
from functools import partial

from afterword.desk import sending
from afterword.desk.house import open_house
from afterword.jobs import send, tasks, work
from afterword.jobs.engine import DbosEngine


def live(stages: int) -> None:
    logging.basicConfig(filename=os.environ["TORTURE_LOG"], level=logging.DEBUG)
    work.DbosEngine = partial(DbosEngine, polling=0.1)
    sending.LEASE, sending.BEAT = timedelta(seconds=2), timedelta(seconds=0.4)
    sending.AGAIN, sending.ATTEMPTS = (timedelta(seconds=0.2),), 40
    tasks.OVERDUE["letter"] = timedelta(seconds=3)
    send.PATIENCE = 1.0
    left = [stages]
    stopped = threading.Event()
    signal.signal(signal.SIGTERM, lambda *_: stopped.set())

    def observe(_: str) -> None:
        left[0] -= 1
        if left[0] == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def now() -> datetime:
        return datetime.now().astimezone()

    say = logging.getLogger("torture").info
    with open_house() as house, work.working(house, now, every=0.2, say=say, observe=observe):
        print("at work", flush=True)
        while not stopped.wait(0.1):
            pass


if __name__ == "__main__":
    live(int(sys.argv[1]))
