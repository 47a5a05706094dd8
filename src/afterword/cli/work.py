"""The worker: what falls due leaves by itself for as long as this runs."""

from __future__ import annotations

import signal
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

import click

from afterword.cli import common
from afterword.cli.sending import _tell

if TYPE_CHECKING:
    from afterword.desk.house import House
    from afterword.jobs.post import Report


@click.command("work")
@click.option("--once", is_flag=True, help="Send what is due now, and leave.")
def work_command(once: bool) -> int:
    """Send approved letters by themselves, each at its time, until Ctrl-C. Letters approved meanwhile are seen too."""
    from afterword.desk.accounts import account
    from afterword.jobs.work import one_round, working

    with common.open_house() as (house, _):
        if once:
            reports: list[Report] = []

            def tell(report: Report) -> None:
                _tell(report)
                reports.append(report)

            fine = one_round(house, clock_of(house), told=tell, say=click.echo)
            return 0 if fine and not any(report.failed for report in reports) else 3
        click.echo("Approved letters leave by themselves, each at its time. Stop with Ctrl-C.")
        if account(house) is None:
            click.echo("No mail account is set up yet, so they wait. Do it with: afterword account.")
        with _until_stopped() as stopped, working(house, clock_of(house), told=_tell, say=click.echo):
            while not stopped.wait(0.5):
                pass
        click.echo("Stopped. What has not left yet waits.")
    return 0


def clock_of(house: House) -> Callable[[], datetime]:
    """The time where the candidate is; where they have not said, the time of this machine."""
    from afterword.desk.profile import profile

    def now() -> datetime:
        candidate = profile(house)
        return common.moment(None, candidate.zone if candidate else None)

    return now


@contextmanager
def _until_stopped() -> Iterator[threading.Event]:
    """Set with the first Ctrl-C or SIGTERM; a second Ctrl-C does not wait for a letter on its way."""
    stopped = threading.Event()
    asked = (signal.SIGINT, signal.SIGTERM)
    before = {each: signal.getsignal(each) for each in asked}

    def stop(_number: int, _frame: object) -> None:
        stopped.set()
        for each in asked:
            signal.signal(each, before[each])

    for each in asked:
        signal.signal(each, stop)
    try:
        yield stopped
    finally:
        for each in asked:
            signal.signal(each, before[each])
