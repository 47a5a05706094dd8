"""Letters on paper, and in the candidate's own mail program."""

from __future__ import annotations

import os

import click

from afterword.cli import common
from afterword.cli.common import at
from afterword.errors import BadInput, OutsideFailed


@click.command("print")
@click.argument("letter")
@click.argument("file", required=False)
@click.option("--card", is_flag=True, help="A card of 148 by 105 mm in place of a sheet.")
@at
def print_command(letter: str, file: str | None, card: bool, now: str | None) -> None:
    """Put LETTER into FILE: .pdf for paper, .eml for your own mail program, .txt for its words. Without one, say them.

    PDFs need the extra `print`. Say afterwards that you sent it: afterword elsewhere STEP.
    """
    from afterword.desk import taking_away as desk

    with common.open_house(now) as (house, moment):
        taken = desk.take(house, letter, moment)
    if file is None:
        click.echo(taken.letter.text.strip())
        return
    kind = os.path.splitext(file)[1].lower()
    if card and kind != ".pdf":
        raise BadInput("A card is a PDF. Name a file that ends in .pdf.")
    if kind == ".pdf":
        from afterword.paper import pdf

        data = pdf(taken.letter, taken.addressed, taken.dated, "card" if card else "letter")
    elif kind == ".eml":
        from afterword.mail.own_program import unsent

        data = unsent(desk.as_mail(taken))
    elif kind == ".txt":
        data = (taken.letter.text.strip() + "\n").encode()
    else:
        raise BadInput(f"{file} should end in .pdf, .eml or .txt.")
    try:
        with open(os.open(file, os.O_CREAT | os.O_WRONLY | os.O_TRUNC, 0o600), "wb") as out:
            out.write(data)
    except OSError as error:
        raise OutsideFailed(f"{file} cannot be written: {error.strerror}. Name another.") from None
    click.echo(f"Written to {file}. Sent it yourself? Say so: afterword elsewhere {taken.letter.step}")
