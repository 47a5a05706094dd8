"""Mail: the outbox, and sending."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterword.cli import common
from afterword.cli.common import as_json, at
from afterword.core import agenda
from afterword.errors import BadInput

if TYPE_CHECKING:  # they bring the database and the mail libraries with them
    from afterword.desk.house import House
    from afterword.jobs.post import Report
    from afterword.store.rows import Entry


@click.command("send")
@click.argument("letters", nargs=-1)
@click.option("--due", is_flag=True, help="Only what is due: for a timer. Nothing due is no error.")
@click.option("--to-file", "folder", metavar="DIR", help="Write .eml files for you to send, and send nothing.")
@at
@as_json
def send_command(letters: tuple[str, ...], due: bool, folder: str | None, now: str | None, as_json: bool) -> int:
    """Send what was approved: LETTERS, or all of them. With --due, only those whose time has come."""
    from afterword.desk import letters as desk
    from afterword.desk import sending
    from afterword.jobs.send import send_due, write_files

    with common.open_house(now) as (house, moment):
        if folder:
            written = write_files(house, Path(folder), common.ticking(now))
            for sealed, path in written:
                click.echo(f"Wrote {path}. When it is sent, say so: afterword outbox {sealed.letter} --arrived")
            return 0 if written else _nothing()
        if not due:
            for sealed in sending.waiting(house):
                if sealed.send_at > moment and (not letters or sealed.letter in letters):
                    desk.send_at(house, sealed.letter, moment, moment)
        report = send_due(house, common.ticking(now))
        later = [each for each in sending.waiting(house) if each.letter in letters or not (letters or due)]
    if as_json:
        common.print_json(_report_json(report))
    else:
        _tell(report)
        for each in later:
            when = agenda.on_the_clock(each.send_at, moment)
            click.echo(f"The letter to {each.recipient} goes {when}, apart from the others to that employer.")
    if report.failed:
        return 3
    return 0 if due or later or not report.empty else _nothing()


def _nothing() -> int:
    click.echo("Nothing is approved, so nothing was sent. Approve a letter first: afterword approve NAME.")
    return 1


def _tell(report: Report) -> None:
    for words in report.news:
        click.echo(words)
    for sealed, _ in report.sent:
        filed = any(each.id == sealed.id for each in report.filed)
        click.echo(f"Sent to {sealed.recipient}." + (" A copy stands in Sent." if filed else ""))
    for sealed, words in report.drafted:
        click.echo(f"The letter to {sealed.recipient}: {words}")
    for sealed, words in report.later:
        click.echo(f"Later: the letter to {sealed.recipient}. {words}")
    for sealed, words in report.held:
        click.echo(f"Held back: the letter to {sealed.recipient}. {words}")
    for sealed, words in report.unsent:
        click.echo(f"Not sent to {sealed.recipient}. {words}", err=True)
    for sealed, words in report.uncertain:
        click.echo(
            f"Uncertain: the letter to {sealed.recipient} may have gone. {words} It is looked for, and never sent "
            f"again by itself. Settle it: afterword outbox {sealed.letter} --arrived, --again or --drop.",
            err=True,
        )
    for words in report.trouble:
        click.echo(words, err=True)


def _report_json(report: Report) -> dict[str, Any]:
    def rows(pairs: list[tuple[Any, str]]) -> list[dict[str, str]]:
        return [{"letter": sealed.letter, "to": sealed.recipient, "words": words} for sealed, words in pairs]

    return {
        "sent": rows(report.sent),
        "unsent": rows(report.unsent),
        "uncertain": rows(report.uncertain),
        "held_back": rows(report.held),
        "drafted": rows(report.drafted),
        "later": rows(report.later),
        "filed": [sealed.letter for sealed in report.filed],
        "trouble": report.trouble,
    }


@click.command("outbox")
@click.argument("letter", required=False)
@click.option("--arrived", "word", flag_value="arrived", help="The LETTER in doubt went out.")
@click.option("--again", "word", flag_value="again", help="Send the same bytes again, with the same id.")
@click.option("--drop", "word", flag_value="drop", help="Do not send it.")
@click.option("--try", "word", flag_value="try", help="Do not wait for the next try.")
@click.option("--take-back", "word", flag_value="take-back", help="Let it be a draft again, while it waits.")
@click.option(
    "--as-drafts", type=click.Choice(["on", "off"]), help="Lay what is approved among your drafts from now on."
)
@at
@as_json
def outbox_command(letter: str | None, word: str | None, as_drafts: str | None, now: str | None, as_json: bool) -> None:
    """Where each letter stands; or your word on a LETTER that waits or is in doubt."""
    from afterword.desk import drafting, outbox, sending
    from afterword.mail.enclosed import megabytes

    with common.open_house(now) as (house, moment):
        if as_drafts:
            drafting.set_always(house, as_drafts == "on")
            click.echo(AS_DRAFTS[as_drafts])
            return
        if word and not letter:
            raise BadInput("Name the letter that you mean: afterword outbox LETTER --arrived.")
        if letter and word:
            _settle(house, letter, word, moment)
            return
        if as_json:
            common.print_json([_row(each) for each in sending.everything(house) if letter in (None, each.letter)])
            return
        box = outbox.look(house, moment)
    listed = [each for each in (*box.asks, *box.going, *box.over) if letter in (None, each.entry.letter)]
    if not listed:
        click.echo("The outbox is empty.")
    for each in listed:
        about = f"{each.to}, {each.employer}" if each.employer else each.to
        click.echo(f"{common.heading(about)}  {common.quiet(each.entry.letter)}")
        click.echo(common.wrapped(f"{each.head} {each.words}".rstrip(), "    "))
        for file in each.entry.body.get("files", ()):
            click.echo(f"    With it: {file['name']}, {megabytes(file['size'])}.")
        flags = " · ".join(f"--{name}" for name, _ in each.choices)
        if flags and each.tone == "asks":
            click.echo(common.quiet(f"    Say: afterword outbox {each.entry.letter} {flags}"))


AS_DRAFTS = {
    "on": "From now on approved letters are laid among your drafts, and you send them.",
    "off": "From now on approved letters are sent from here.",
}
DONE = {
    "arrived": "It counts as sent.",
    "again": "It goes with the next sending.",
    "drop": "It is dropped.",
    "try": "It is tried with the next sending.",
    "take-back": "It is taken back, and a draft again.",
}


def _settle(house: House, letter: str, word: str, now: datetime) -> None:
    from afterword.desk import sending

    if word == "try":
        entry = sending.try_now(house, letter, now)
    elif word == "take-back":
        entry = sending.take_back(house, letter)
    else:
        entry = sending.resolve(house, letter, word, now)
    click.echo(f"The letter to {entry.recipient}: {DONE[word]}")


def _row(each: Entry) -> dict[str, Any]:
    keys = ("letter", "state", "recipient", "message_id", "sha256", "words", "attempts", "filed", "way")
    times = {
        "send_at": each.send_at.isoformat(),
        "sent_at": each.sent_at.isoformat() if each.sent_at else None,
    }
    return {**{key: getattr(each, key) for key in keys}, **times, "files": each.body.get("files", [])}
