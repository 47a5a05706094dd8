"""The agenda as a calendar: a file, or an address to subscribe to."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from afterword.cli import common
from afterword.cli.common import as_json, at
from afterword.errors import BadInput

if TYPE_CHECKING:
    from datetime import datetime

    from afterword.desk.feeds import Address
    from afterword.desk.house import House


@click.command("feed")
@click.argument("file", required=False)
@click.option("--url", is_flag=True, help="The addresses that there are; the first is made when there is none.")
@click.option("--new", metavar="NAME", help="Make a new address of that name, and end the one that had it.")
@click.option("--revoke", metavar="NAME", help="End that address, at once.")
@click.option("--names/--no-names", default=None, help="Whether it names people and employers (a file does).")
@click.option("--tasks/--events", "tasks", default=None, help="Whether steps are tasks (VTODO) or events (VEVENT).")
@as_json
@at
def feed_command(
    file: str | None, url: bool, new: str | None, revoke: str | None, names: bool | None, tasks: bool | None,
    as_json: bool, now: str | None,
) -> None:  # fmt: skip
    """Write the agenda to FILE.ics as a calendar with alarms (`-` prints it), or give an address to subscribe to.

    The address is its own key, and is shown once, when it is made: only a hash of it is kept. It names nobody until
    you say --names. Calendar programs reach it where they reach your pages: on this machine, or with serve --lan.
    """
    if (file is not None) + url + (new is not None) + (revoke is not None) != 1:
        raise BadInput("Name a FILE.ics, or say one of --url, --new and --revoke.")
    from afterword.desk import feeds

    with common.open_house(now) as (house, moment):
        if file is not None:
            _write(house, file, names is not False, bool(tasks), moment)
        elif revoke is not None:
            click.echo(f'"{feeds.revoke(house, revoke)}" is ended. Who subscribed to it gets nothing more.')
        elif new is not None or not feeds.addresses(house):
            token = feeds.new_address(house, moment, new or "", names=names, tasks=tasks)
            _tell_new(house, token, as_json)
        else:
            _tell(feeds.addresses(house), moment, as_json)


def _write(house: House, file: str, names: bool, tasks: bool, now: datetime) -> None:
    from afterword.core import agenda
    from afterword.desk import feeds, page

    made = feeds.calendar(house, now, names=names, tasks=tasks, pages=page.address(house))
    common.write_private(file, made.data)
    if file != "-":
        click.echo(f"Wrote {agenda.counted(made.entries, 'entry', 'entries')} to {file}.")


def _tell_new(house: House, token: str, as_json: bool) -> None:
    from afterword.desk import feeds, page

    address = page.address(house) + feeds.path_of(token)
    if as_json:
        common.print_json({"url": address})
        return
    click.echo(address)
    click.echo(
        common.quiet("Whoever has it reads this calendar, so keep it as you keep a key. It is not shown again."),
        err=True,
    )


def _tell(known: tuple[Address, ...], now: datetime, as_json: bool) -> None:
    if as_json:
        told = [{"id": each.id, "name": each.name, "names": each.names, "tasks": each.tasks,
                 "made": each.made.isoformat()} for each in known]  # fmt: skip
        common.print_json({"addresses": told})
        return
    for each in known:
        kind = f"{'tasks' if each.tasks else 'events'}, {'with names' if each.names else 'without names'}"
        made = each.made.astimezone(now.tzinfo)
        click.echo(f"{each.name}: {kind}, made on {made:%a} {made.day} {made:%B %Y}")
    click.echo("An address is shown when it is made. For another of the same name: afterword feed --new NAME")
