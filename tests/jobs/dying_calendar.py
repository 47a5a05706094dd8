"""Follows the calendar of a folder, and is killed after so many tasks were written there and before that is known."""

from __future__ import annotations

import os
import signal
import sys
from contextlib import closing
from pathlib import Path

from afterword.desk.house import House
from afterword.jobs.calendar import sync
from afterword.store.database import open_store
from cast import NOW

folder, left = Path(sys.argv[1]), int(sys.argv[2])


def observe(stage: str) -> None:
    global left
    left -= stage == "written"
    if not left:
        os.kill(os.getpid(), signal.SIGKILL)


with closing(open_store(f"sqlite:///{folder / 'afterword.db'}")) as store:
    sync(House(folder, store), lambda: NOW, observe=observe)
