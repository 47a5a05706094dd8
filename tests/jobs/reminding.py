"""A worker that reminds minute by minute on a simulated clock, and is killed: `reminding.py FROM UNTIL [NTH STAGE]`.

It dies at that stage of the nth reminder of its life. Its house is that of the environment.
"""

import os
import signal
import sys
from datetime import datetime, timedelta
from functools import partial

from afterword.desk.house import open_house
from afterword.jobs.remind import remind


def live(now: datetime, until: datetime, nth: int, stage: str) -> None:
    begun = 0

    def observe(seen: str) -> None:
        nonlocal begun
        begun += seen == "claimed"
        if (begun, seen) == (nth, stage):
            print(now.isoformat(), flush=True)
            os.kill(os.getpid(), signal.SIGKILL)

    with open_house() as house:
        while now <= until:
            remind(house, partial(datetime.fromisoformat, now.isoformat()), observe=observe)
            now += timedelta(minutes=1)


if __name__ == "__main__":
    begins, ends, *dies = sys.argv[1:]
    live(
        datetime.fromisoformat(begins), datetime.fromisoformat(ends), int(dies[0]) if dies else 0, (dies or ["", ""])[1]
    )
