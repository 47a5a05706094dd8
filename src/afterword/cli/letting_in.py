"""Who may open the pages: devices, and the passphrase."""

from __future__ import annotations

import sys

import click

from afterword.cli import common
from afterword.cli.common import as_json, at
from afterword.errors import BadInput, Stopped


@click.command("devices")
@click.option("--pair", is_flag=True, help="Show a code that lets one more device in, once, for ten minutes.")
@click.option("--turn-away", metavar="DEVICE", help="Let that device in no more, by its id in the list.")
@as_json
@at
def devices_command(pair: bool, turn_away: str | None, as_json: bool, now: str | None) -> int:
    """Which devices open your pages. Exit 1 when there is none."""
    from afterword.desk import access

    with common.open_house(now) as (house, moment):
        if pair:
            if not access.reached_at(house):
                raise Stopped("Nobody else reaches the pages now. Start them with: afterword serve --lan.")
            from afterword.web.local_network import invitation

            click.echo(invitation(house))
            return 0
        if turn_away:
            access.turn_away(house, turn_away)
            click.echo("That device is turned away, at once.")
            return 0
        known = access.devices(house, moment)
        told = [{"id": access.short(each), "name": each.name, "by": "code" if each.way == "paired" else "passphrase",
                 "since": each.made.isoformat(), "last": each.seen.isoformat()} for each in known]  # fmt: skip
        if as_json:
            common.print_json({"devices": told})
        elif not known:
            click.echo("Nobody but this machine opens your pages.")
        for each in () if as_json else known:
            seen = each.seen.astimezone(moment.tzinfo)
            way = "a code" if each.way == "paired" else "the passphrase"
            click.echo(f"{access.short(each)}  {each.name}, by {way}, last here {seen:%a %d %B %Y at %H:%M}")
        return 0 if known else 1


@click.command("passphrase")
@click.option("--remove", is_flag=True, help="Ask for none any more.")
def passphrase_command(remove: bool) -> None:
    """Set or change the passphrase of the pages, which is then asked for on this machine as well.

    Whoever can run this can read the data anyway, so the old one is not asked for. From a pipe it is read as one line.
    """
    from afterword.desk import access

    with common.open_house() as (house, _moment):
        if remove:
            access.remove_passphrase(house)
            click.echo("There is no passphrase any more. Who came in by it is out.")
            return
        if common.at_a_terminal():
            words = str(click.prompt("Passphrase", hide_input=True, confirmation_prompt="Once more"))
        else:
            words = sys.stdin.readline().rstrip("\r\n")
        if not words:
            raise BadInput("A passphrase was not given. Type it, or pass it as one line.")
        access.set_passphrase(house, words)
    click.echo("The passphrase is set. Who came in by another one is out.")
