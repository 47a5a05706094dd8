"""Reminders: where they go, what they may say, and not now."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING

import click

from afterword.cli import common
from afterword.cli.common import at

if TYPE_CHECKING:
    from afterword.desk.house import House


@click.command("remind")
@click.option("--to", "wanted", multiple=True, metavar="URL", help="Where to, from now on, as Apprise writes it.")
@click.option("--forget", is_flag=True, help="Forget where reminders go; they are printed again.")
@click.option("--names/--no-names", "names", default=None, help="Whether they name people and employers (no).")
@click.option("--test", is_flag=True, help="Send one now, to see that it arrives.")
@at
def remind_command(wanted: tuple[str, ...], forget: bool, names: bool | None, test: bool, now: str | None) -> None:
    """Say what is due: an interview that is over, a window with six hours left or two, a check-in that opens today.

    All of it is one reminder, each thing once, none in your quiet hours. For a timer; while afterword serve or work
    runs, they come by themselves. Without a target they are printed, which cron mails to you; with nothing due nothing
    is printed.
    """
    from afterword.desk import nudging
    from afterword.notify import reminders

    with common.open_house(now) as (house, moment):
        if wanted or forget:
            changed = set(wanted) != set(nudging.targets(house))
            nudging.set_targets(house, wanted)
            if changed:
                click.echo(_where(wanted))
        if names is not None:
            nudging.disclose(house, names)
            click.echo("Reminders name people and employers." if names else "Reminders name nobody.")
        if test:
            targets = nudging.targets(house)
            if targets:
                reminders.send(targets, reminders.TEST)
            click.echo(f"{'Sent: ' if targets else ''}{reminders.TEST.title}")
            return
        remind_now(house, moment)


def remind_now(house: House, now: datetime) -> None:
    """Say what is due: to the targets, or where there are none here. Raises `Unreached` where one did not take it."""
    from afterword.desk import nudging
    from afterword.jobs.remind import reminder_of
    from afterword.notify import reminders

    targets, due = nudging.targets(house), nudging.claim(house, now)
    if not due.things:
        if common.at_a_terminal():
            click.echo("There is nothing to remind you of.")
        return
    if not targets:  # who reads it here may read names
        words = reminders.reminder(due, now, discloses=True)
        click.echo(common.heading(words.title))
        for line in words.body.splitlines():
            click.echo(common.wrapped(line))
        nudging.settle(house, due, now)
        return
    words = reminder_of(house, due, now)
    try:
        reminders.send(targets, words)
    except reminders.Unreached as error:
        (nudging.settle if error.reached else nudging.release)(house, due, now)  # once is enough, but not never
        raise
    nudging.settle(house, due, now)
    if common.at_a_terminal():
        click.echo(f"Sent: {words.title}")


@click.command("snooze")
@click.argument("step")
@click.option("--until", metavar="TIME", help="Until then, such as 18:30 or 2026-10-14T12:00.")
@click.option("--hours", type=click.FloatRange(0.1, 24 * 60), help="For so many hours.")
@click.option("--undo", is_flag=True, help="Speak of it again as usual.")
@at
def snooze_command(step: str, until: str | None, hours: float | None, undo: bool, now: str | None) -> None:
    """Not today: no reminder of STEP until tomorrow morning, or until another time, and then one more.

    The window does not move for it; afterword today shows the step as before.
    """
    from afterword.core import agenda
    from afterword.core.preferences import preferences_of
    from afterword.desk import nudging
    from afterword.desk.profile import profile
    from afterword.errors import BadInput

    if (until is not None) + (hours is not None) + undo > 1:
        raise BadInput("Say one of --until, --hours and --undo.")
    with common.open_house(now) as (house, moment):
        if undo:
            nudging.wake(house, [step], moment)
            click.echo("It is spoken of again as usual.")
            return
        if hours is not None:
            then = moment + timedelta(hours=hours)
        elif until is not None:
            then = _time(until, moment)
        else:
            then = nudging.not_today(moment, preferences_of(profile(house)))
        nudging.snooze(house, [step], then, moment)
    click.echo(f"No reminder of it until {agenda.on_the_clock(then, moment)}. Undo: afterword snooze --undo {step}")


def _time(words: str, now: datetime) -> datetime:
    """A moment as typed: a time of day is the next one to come."""
    try:
        clock = time.fromisoformat(words)
    except ValueError:
        return common.moment(words, str(now.tzinfo) if now.tzinfo else None)
    then = datetime.combine(now.date(), clock, now.tzinfo)
    return then if then > now else datetime.combine(now.date() + timedelta(days=1), clock, now.tzinfo)


def _where(targets: tuple[str, ...]) -> str:
    from afterword.notify.reminders import scheme

    if not targets:
        return "Forgotten. Reminders are printed again."
    kinds = ", ".join(dict.fromkeys(scheme(target) for target in targets))
    return f"Reminders go out by {kinds}. The whole target is kept in Afterword's database, and is part of no export."
