"""A sender that is killed at one stage of a letter's way: `crashing.py STAGE`. Its house is that of the environment."""

import os
import signal
import sys
from datetime import datetime

from afterword.desk.house import open_house
from afterword.jobs.send import send_due


def die_at(stage: str) -> None:
    """What the operating system does to a process that is killed: nothing of it runs any more."""

    def observe(seen: str) -> None:
        if seen == stage:
            os.kill(os.getpid(), signal.SIGKILL)

    with open_house() as house:
        send_due(house, lambda: datetime.now().astimezone(), observe=observe)


if __name__ == "__main__":
    die_at(sys.argv[1])
