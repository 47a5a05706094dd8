"""The candidate's own calendar, both ways."""

from __future__ import annotations

import sys
from datetime import datetime
from typing import TYPE_CHECKING

import click

from afterword.cli import common
from afterword.cli.common import as_json, at
from afterword.errors import BadInput

if TYPE_CHECKING:
    from afterword.desk.calendar import Offer, Question
    from afterword.desk.house import House

SAID = {
    "email": "sent by your own mail",
    "post": "sent by post",
    "linkedin": "sent on LinkedIn",
    "phone": "said on the phone",
    "supplied": "sent",
    "later": "not today",
    "skip": "not at all: leave it out",
    "back": "not yet: put it back",
}
"""The answers, in words."""


@click.group("calendar", invoke_without_command=True)
@as_json
@at
@click.pass_context
def calendar_command(context: click.Context, /, as_json: bool, now: str | None) -> None:
    """What your calendar asks: what you ticked or deleted there, and interviews that stand there.

    A task that you tick there counts as nothing here until you say how it was done.
    """
    if context.invoked_subcommand is None:
        with common.open_house(now) as (house, moment):
            context.exit(_show(house, moment, as_json))


def _show(house: House, now: datetime, as_json: bool) -> int:
    from afterword.desk import calendar as desk

    there = desk.needed(house)
    last, asked, offers = desk.last(house), desk.questions(house), desk.offers(house)
    if as_json:
        common.print_json({
            "server": there.host, "user": there.user, "reads": [each.name for each in there.reads],
            "last": last.get("at"), "trouble": last.get("words") or None,
            "questions": [{"id": each.id, "done": each.done, "step": each.step.key, "title": each.title,
                           "ways": list(each.ways)} for each in asked],
            "interviews": [{"id": each.id, "known": each.known, **each.invitation.as_json()} for each in offers],
        })  # fmt: skip
        return 0
    click.echo(common.heading(f"{there.user} at {there.host}"))
    reads = ", ".join(each.name for each in there.reads)
    click.echo(f"Tasks stand in the list Afterword. Interviews are looked for in {reads or 'no calendar'}.")
    if last.get("words"):
        click.echo(f"The last look failed. {last['words']}")
    for question in asked:
        _ask(question)
    for offer in offers:
        _offer(offer, now)
    if not asked and not offers:
        click.echo("Nothing there waits for your word.")
    return 0


def _ask(question: Question) -> None:
    click.echo("")
    what = "ticked" if question.done == "ticked" else "deleted"
    click.echo(f"  {common.heading(question.title)} ({question.about})")
    click.echo(
        f"    You {what} it in your calendar. " + ("Did you do it, and how?" if what == "ticked" else "And now?")
    )
    for way in question.ways:
        click.echo(f"    afterword calendar answer {question.id[:8]} {way:9} {SAID[way]}")


def _offer(offer: Offer, now: datetime) -> None:
    each = offer.invitation
    start = each.start.astimezone(now.tzinfo)
    about = " at ".join(words for words in (each.role or "Interview", each.employer) if words)
    click.echo("")
    click.echo(f"  {common.heading(about)}, {start:%a} {start.day} {start:%B, %H:%M}")
    moved = "It is here already, and says otherwise there." if offer.known else "It looks like an interview."
    click.echo(f"    {moved}")
    name = "" if each.employer or offer.known else " --employer NAME"
    click.echo(f"    afterword calendar add {offer.id[:8]}{name}, or: afterword calendar add --not {offer.id[:8]}")


@calendar_command.command("connect")
@click.argument("url")
@click.option("--user", prompt="Your name there", help="The name to sign in with.")
@click.option("--password-stdin", is_flag=True, help="Read the password from standard input.")
@at
def connect_command(url: str, user: str, password_stdin: bool, now: str | None) -> None:
    """Connect the calendar at URL, such as https://cloud.example.org/remote.php/dav. Tasks go to a list of their own.

    Many servers want a password made for calendar programs, not your usual one.
    """
    from afterword.desk import calendar as desk

    url = desk.checked(url)  # before a password is asked for that would go there in the clear
    if password_stdin or not common.at_a_terminal():
        password = sys.stdin.readline().rstrip("\r\n")
    else:
        password = str(click.prompt("Password", hide_input=True))
    if not password:
        raise BadInput("A password was not given. Type it, or pass it as one line with --password-stdin.")
    with common.open_house(now) as (house, moment):
        made, said = desk.connect(house, url, user, password, moment)
        click.echo(f"Connected to {made.host}. {said}")
        others = desk.on_offer(house)
        if others:
            names = ", ".join(each.name for each in others)
            click.echo(f"To look for interviews there: afterword calendar choose NAME. There are: {names}.")


@calendar_command.command("choose")
@click.argument("names", nargs=-1, metavar="[NAME]…")
@at
def choose_command(names: tuple[str, ...], now: str | None) -> None:
    """Look for interviews in these calendars, and in no others; without a name in none."""
    from afterword.desk import calendar as desk

    with common.open_house(now) as (house, moment):
        made = desk.choose(house, names, moment)
    reads = ", ".join(each.name for each in made.reads)
    click.echo(f"Interviews are looked for in {reads}." if reads else "Interviews are looked for in no calendar.")


@calendar_command.command("sync")
@at
def sync_command(now: str | None) -> None:
    """Look there now. While afterword serve or work runs, that happens every quarter of an hour."""
    from afterword.jobs.calendar import sync

    with common.open_house(now) as (house, _):
        done = sync(house, common.ticking(now))
    click.echo(f"Tasks written: {done.written}. Ticked or deleted there: {done.asked}. Interviews found: {done.found}.")
    if done.asked or done.found:
        click.echo("Your word on it: afterword calendar")


@calendar_command.command("answer")
@click.argument("id")
@click.argument("way", type=click.Choice(list(SAID)))
@at
def answer_command(id: str, way: str, now: str | None) -> None:
    """Say how what you ticked was done, or what becomes of what you deleted."""
    from afterword.desk import calendar as desk

    with common.open_house(now) as (house, moment):
        asked = desk.answer(house, id, way, moment)
    click.echo(f"{asked.title}: {SAID[way]}.")


@calendar_command.command("add")
@click.argument("id")
@click.option("--employer", default="", help="Who asked you, where the event does not say.")
@click.option("--not", "refused", is_flag=True, help="It is no interview; do not ask again.")
@at
def add_command(id: str, employer: str, refused: bool, now: str | None) -> None:
    """Take in an interview that stands in your calendar, or say that it is none."""
    from afterword.desk import calendar as desk

    with common.open_house(now) as (house, moment):
        if refused:
            desk.refuse(house, id)
            click.echo("Noted. It is not asked about again.")
            return
        taken = desk.take(house, id, moment, employer)
    click.echo(f"{taken.what.capitalize()}: {taken.candidacy.employer}. See: afterword plan")


@calendar_command.command("disconnect")
def disconnect_command() -> None:
    """Forget the calendar and its password here. What stands there stays, the list Afterword too."""
    from afterword.desk import calendar as desk

    with common.open_house() as (house, _):
        gone = desk.disconnect(house)
    click.echo(f"Forgotten here. The list at {gone.host} stays until you remove it there.")
