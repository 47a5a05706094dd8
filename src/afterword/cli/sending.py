"""Mail: the outbox, and sending."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from afterword.cli import common
from afterword.cli.common import as_json, at
from afterword.core import agenda
from afterword.errors import BadInput

if TYPE_CHECKING:  # they bring the database and the mail libraries with them
    from afterword.jobs.post import Report


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
    if as_json:
        common.print_json(_report_json(report))
    else:
        _tell(report)
    if report.failed:
        return 3
    return 0 if due or report.sent or report.held else _nothing()


def _nothing() -> int:
    click.echo("Nothing is approved, so nothing was sent. Approve a letter first: afterword approve NAME.")
    return 1


def _tell(report: Report) -> None:
    for sealed, _ in report.sent:
        filed = any(each.id == sealed.id for each in report.filed)
        click.echo(f"Sent to {sealed.recipient}." + (" A copy stands in Sent." if filed else ""))
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
        "filed": [sealed.letter for sealed in report.filed],
        "trouble": report.trouble,
    }


@click.command("outbox")
@click.argument("letter", required=False)
@click.option("--arrived", "word", flag_value="arrived", help="The uncertain LETTER went out.")
@click.option("--again", "word", flag_value="again", help="Send the same bytes again, with the same id.")
@click.option("--drop", "word", flag_value="drop", help="Do not send it.")
@at
@as_json
def outbox_command(letter: str | None, word: str | None, now: str | None, as_json: bool) -> None:
    """What is on its way and what became of it; or your word on an uncertain LETTER."""
    from afterword.desk import sending

    with common.open_house(now) as (house, moment):
        if letter and word:
            sealed = sending.resolve(house, letter, word, moment)
            done = {
                "arrived": "It counts as sent.",
                "again": "It goes with the next sending.",
                "drop": "It is dropped.",
            }
            click.echo(f"The letter to {sealed.recipient}: {done[word]}")
            return
        if word:
            raise BadInput("Name the letter that you mean: afterword outbox LETTER --arrived.")
        everything = [each for each in sending.everything(house) if letter in (None, each.letter)]
    if as_json:
        keys = ("letter", "state", "recipient", "message_id", "sha256", "words", "attempts", "filed")
        rows = [{**{key: getattr(each, key) for key in keys}, "send_at": each.send_at.isoformat(),
                 "sent_at": each.sent_at.isoformat() if each.sent_at else None} for each in everything]  # fmt: skip
        common.print_json(rows)
        return
    if not everything:
        click.echo("The outbox is empty.")
    for each in everything:
        when = agenda.on_the_clock(each.sent_at or each.send_at, moment)
        filed = ", in Sent" if each.filed == 2 else ""
        click.echo(f"{each.state.replace('_', ' '):10} {each.letter}  {each.recipient}  {when}{filed}")
        if each.words and each.state in ("failed", "uncertain", "approved"):
            click.echo(common.quiet(common.wrapped(each.words, "           ")))
