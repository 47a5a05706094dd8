"""Whether everything here is fit to work."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict
from datetime import datetime
from itertools import chain
from typing import TYPE_CHECKING

import click

from afterword.cli import common
from afterword.cli.common import as_json

if TYPE_CHECKING:
    from afterword.desk.doctor import Examined

_COLOURS = {"ok": "green", "to mend": "yellow", "outside": "red"}


@click.command("doctor")
@click.option("--offline", is_flag=True, help="Ask no server.")
@click.option("--send-test", is_flag=True, help="Send a letter to yourself, and wait until it is in your inbox.")
@as_json
def doctor_command(offline: bool, send_test: bool, as_json: bool) -> int:
    """Look whether all is well: the account and its servers, clock and zone, database, disk, and who may read it."""
    from afterword import config
    from afterword.desk import doctor
    from afterword.errors import BadInput
    from afterword.jobs.presence import at_work

    if offline and send_test:
        raise BadInput("A test letter needs the network: leave --offline out.")
    folder = config.home()
    if not offline:
        click.echo("Asking the servers of your mail account, if there is one, and nobody else …", err=True)
    lines = doctor.examine(folder, _now, at_work, asks=not offline)
    if send_test:
        lines = chain(lines, _test_letter())
    seen = []
    for each in lines:
        seen.append(each)
        if not as_json:
            _tell(each)
    states = {each.state for each in seen}
    status = 3 if "outside" in states else 1 if "to mend" in states else 0
    if as_json:
        common.print_json({"well": status == 0, "lines": [asdict(each) for each in seen]})
    return status


def _test_letter() -> Iterator[Examined]:
    from afterword.desk.doctor import send_test

    with common.open_house() as (house, _):
        yield from send_test(house, _now)


def _now() -> datetime:
    return common.moment(None)


def _tell(line: Examined) -> None:
    told = common.wrapped(f"{line.about}: {line.sentence}", "          ").lstrip()
    click.echo(f"{click.style(f'{line.state:9}', fg=_COLOURS.get(line.state))} {told}")
    if line.mend:
        click.echo(common.wrapped(line.mend, "          "))
