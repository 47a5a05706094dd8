"""Reminders: where they go, what they may say, and not now."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime, time, timedelta
from typing import TYPE_CHECKING, Any

import click

from afterword.cli import common
from afterword.cli.common import at
from afterword.errors import OutsideFailed

if TYPE_CHECKING:
    from afterword.desk.house import House
    from afterword.desk.ways_out import Way
    from afterword.jobs.remind import Heard


TOPICS = click.Choice(["ended", "window", "opens", "reply", "moved", "uncertain"])


@click.command("remind")
@click.option("--to", "wanted", multiple=True, metavar="URL", help="Where to, from now on, as Apprise writes it.")
@click.option("--forget", is_flag=True, help="Forget where reminders go; they are printed again.")
@click.option("--names/--no-names", "names", default=None, help="Whether they name people and employers (no).")
@click.option("--about", multiple=True, type=TOPICS, help="Tell of this again.")
@click.option("--not-about", multiple=True, type=TOPICS, help="Tell of this no more.")
@click.option("--digest", metavar="HH:MM", help="Besides, one mail a day to yourself at that time.")
@click.option("--no-digest", is_flag=True, help="No mail to yourself any more.")
@click.option("--digest-names/--no-digest-names", default=None, help="Whether that mail names anybody (yes).")
@click.option("--show", is_flag=True, help="What is told, where it goes, and how it went there last.")
@click.option("--test", is_flag=True, help="Send one now, to see that it arrives.")
@at
def remind_command(show: bool, test: bool, now: str | None, **chosen: Any) -> None:
    """Say what is due: an interview that is over, a window with six hours left or two, a check-in that opens today.

    All of it is one reminder, each thing once, none in your quiet hours. For a timer; while afterword serve or work
    runs, they come by themselves. Without a target they are printed, which cron mails to you; with nothing due nothing
    is printed. Browsers are added on the page: Settings, Notifications.
    """
    from afterword.jobs.remind import anybody_listens, say
    from afterword.notify import reminders

    with common.open_house(now) as (house, moment):
        _choose(house, moment, **chosen)
        if show:
            _show(house, moment)
        elif test:
            heard = anybody_listens(house, moment)
            if heard:
                _tried(say(house, reminders.TEST, moment))
            click.echo(f"{'Sent: ' if heard else ''}{reminders.TEST.title}")
        else:
            remind_now(house, moment)


def _choose(
    house: House, now: datetime, wanted: tuple[str, ...], forget: bool, names: bool | None, about: tuple[str, ...],
    not_about: tuple[str, ...], digest: str | None, no_digest: bool, digest_names: bool | None,
) -> None:  # fmt: skip
    """Let what was said hold from now on."""
    from afterword.core import nudges
    from afterword.desk import nudging

    if wanted or forget:
        changed = set(wanted) != set(nudging.targets(house))
        nudging.set_targets(house, wanted)
        if changed:
            click.echo(_where(wanted))
    if names is not None:
        nudging.disclose(house, names)
        click.echo("Reminders name people and employers." if names else "Reminders name nobody.")
    if about or not_about:
        told = {*nudging.told_about(house), *about} - set(not_about)
        topics = [each for each in nudges.TOPICS if each in told]
        nudging.tell_about(house, topics, now)
        click.echo(_told_of(topics))
    if digest is not None or no_digest or digest_names is not None:
        _choose_digest(house, now, digest, no_digest, digest_names)


def _choose_digest(house: House, now: datetime, at: str | None, none: bool, names: bool | None) -> None:
    from afterword.desk import digest
    from afterword.desk.accounts import needed_account
    from afterword.errors import BadInput

    if none and at is not None:
        raise BadInput("Say one of --digest and --no-digest.")
    known = digest.chosen(house)
    names = names if names is not None else known.names if known else True
    when = None if none else _clock(at) if at is not None else known.at if known else None
    if when is not None:
        needed_account(house)
    elif not none:
        raise BadInput("There is no digest yet. Choose a time: --digest 08:00.")
    digest.choose(house, when, names, now)
    click.echo(f"One mail a day to yourself, at {when:%H:%M}." if when else "No mail to yourself any more.")


def _clock(words: str) -> time:
    from afterword.errors import BadInput

    try:
        return time.fromisoformat(words)
    except ValueError:
        raise BadInput(f"{words[:40]!r} is no time of day. Write it as 08:00.") from None


def _show(house: House, now: datetime) -> None:
    from afterword.desk import digest, nudging, ways_out

    click.echo(_told_of(nudging.told_about(house)))
    ways, chosen = ways_out.ways(house, now), digest.chosen(house)
    for way in ways:
        click.echo(f"{way.name or way.kind}: {_went(way, now)}")
    if not ways:
        click.echo("Reminders are printed: there is no other way out.")
    if chosen:
        click.echo(f"By mail to yourself at {chosen.at:%H:%M}: {_went(ways_out.mail(house), now)}")


def _told_of(topics: Collection[str]) -> str:
    """The choice in words."""
    from afterword.core.nudges import TOPICS

    return f"You are told of: {', '.join(each for each in TOPICS if each in topics) or 'nothing'}."


def _went(way: Way, now: datetime) -> str:
    if way.why and way.failed:
        return f"it did not arrive {way.failed.astimezone(now.tzinfo):%d %b %H:%M}. {way.why}"
    return f"it arrived {way.went.astimezone(now.tzinfo):%d %b %H:%M}." if way.went else "nothing went there yet."


def remind_now(house: House, now: datetime) -> None:
    """Say what is due: to the targets and browsers, or where there are none here; and send the digest if it is time.

    Raises `Unreached` where one of them did not take it."""
    from afterword.desk import nudging
    from afterword.jobs.digest import send_digest
    from afterword.jobs.remind import anybody_listens, reminder_of, say
    from afterword.notify import reminders

    trouble = send_digest(house, lambda: now).trouble
    listening, due = anybody_listens(house, now), nudging.claim(house, now)
    if not due.things:
        if common.at_a_terminal():
            click.echo("There is nothing to remind you of.")
    elif not listening:  # who reads it here may read names
        words = reminders.reminder(due, now, discloses=True)
        click.echo(common.heading(words.title))
        for line in words.body.splitlines():
            click.echo(common.wrapped(line))
        nudging.settle(house, due, now)
    else:
        words = reminder_of(house, due, now)
        heard = say(house, words, now)
        (nudging.settle if heard.reached else nudging.release)(house, due, now)  # once is enough, but not never
        _tried(heard)
        if common.at_a_terminal():
            click.echo(f"Sent: {words.title}")
    if trouble:
        raise OutsideFailed(" ".join(trouble))


def _tried(heard: Heard) -> None:
    """Raises `Unreached` where one of several did not take it."""
    from afterword.notify.reminders import Unreached

    if heard.trouble:
        raise Unreached(" ".join(heard.trouble), heard.reached)


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
