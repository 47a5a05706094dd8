"""Reminders, for a timer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from afterword.cli import common
from afterword.cli.common import at

if TYPE_CHECKING:
    from afterword.notify.reminders import Reminder


@click.command("remind")
@click.option("--to", "wanted", multiple=True, metavar="URL", help="Where to, from now on, as Apprise writes it.")
@click.option("--forget", is_flag=True, help="Forget where reminders go; they are printed again.")
@click.option("--test", is_flag=True, help="Send one now, to see that it arrives.")
@at
def remind_command(wanted: tuple[str, ...], forget: bool, test: bool, now: str | None) -> None:
    """Send what is due as reminders: a debrief that waits, a window that closes; once of each step.

    For a timer. Without a target they are printed, which cron mails to you; with nothing due nothing is printed.
    """
    from afterword.desk import reminders as desk
    from afterword.notify import reminders

    with common.open_house(now) as (house, moment):
        if wanted or forget:
            changed = set(wanted) != set(desk.targets(house))
            desk.set_targets(house, wanted)
            if changed:
                click.echo(_where(wanted))
        targets = desk.targets(house)
        if test:
            _out(targets, reminders.TEST)
            return
        items = desk.due(house, moment)
        failure = None
        for item in items:
            try:
                _out(targets, reminders.reminder(item, moment))
            except reminders.Unreached as error:
                failure = error
                if not error.reached:
                    continue  # nobody heard it, so it is said again next time; else once is enough
            desk.remember(house, [item])
    if failure:
        raise failure
    if not items and common.at_a_terminal():
        click.echo("There is nothing to remind you of.")


def _out(targets: tuple[str, ...], words: Reminder) -> None:
    from afterword.notify import reminders

    if not targets:
        click.echo(f"{common.heading(words.title)}\n{common.wrapped(words.body)}")
        return
    reminders.send(targets, words)
    if common.at_a_terminal():
        click.echo(f"Sent: {words.title}")


def _where(targets: tuple[str, ...]) -> str:
    from afterword.notify.reminders import scheme

    if not targets:
        return "Forgotten. Reminders are printed again."
    kinds = ", ".join(dict.fromkeys(scheme(target) for target in targets))
    return f"Reminders go out by {kinds}. The whole target is kept in Afterword's database, and is part of no export."
