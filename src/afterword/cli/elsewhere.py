"""What was done without Afterword: letters that left by another way, and what was asked for or promised and sent."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from afterword.cli import common
from afterword.cli.common import as_json, at

if TYPE_CHECKING:  # it brings the database with it
    from afterword.desk.noting import Noted


@click.command("elsewhere")
@click.argument("step")
@click.option("--by", "channel", type=click.Choice(["email", "post", "linkedin"]), default="email", show_default=True,
              help="By which way it went.")  # fmt: skip
@click.option("--at", "when", metavar="T", help="When it went: a moment. Without, now.")
@click.option("--undo", is_flag=True, help="Take it back: it was not sent after all.")
@at
@as_json
def elsewhere_command(step: str, channel: str, when: str | None, undo: bool, now: str | None, as_json: bool) -> None:
    """Note that the letter of STEP was sent by another way: your own mail program, by post, or on LinkedIn."""
    from afterword.desk import elsewhere as desk

    with common.open_house(now) as (house, moment):
        if undo:
            _tell(desk.undo(house, step, moment), "Taken back. The step is owed again.", as_json)
            return
        sent = common.moment(when) if when else None
        noted = desk.sent_elsewhere(house, step, channel, moment, at=sent)
    _tell(noted, f"Noted, without its text. Take it back: afterword elsewhere --undo {step}", as_json)


@click.command("supplied")
@click.argument("step")
@click.option("--at", "when", metavar="T", help="When it was sent: a moment. Without, now.")
@click.option("--undo", is_flag=True, help="Take it back: it was not sent after all.")
@at
@as_json
def supplied_command(step: str, when: str | None, undo: bool, now: str | None, as_json: bool) -> None:
    """Note that what STEP is about was sent: the references they asked for, or what you promised."""
    from afterword.desk import elsewhere as desk

    with common.open_house(now) as (house, moment):
        if undo:
            _tell(desk.undo(house, step, moment), "Taken back. The step is owed again.", as_json)
            return
        sent = common.moment(when) if when else None
        noted = desk.supplied(house, step, moment, at=sent)
    _tell(noted, f"Noted. Take it back: afterword supplied --undo {step}", as_json)


def _tell(noted: Noted, words: str, as_json: bool) -> None:
    if as_json:
        common.print_json({"noted": noted.id, "settled": [step.key for step in noted.settled]})
    else:
        click.echo(words)
