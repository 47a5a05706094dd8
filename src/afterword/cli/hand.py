"""The candidate's own hand, at the terminal."""

from __future__ import annotations

import click

from afterword.cli import common
from afterword.cli.common import as_json
from afterword.errors import BadInput


@click.command("hand")
@click.argument("letter", required=False)
@click.option("--keep", is_flag=True, help="Keep to what LETTER shows, from the next letter on.")
@click.option("--forget", type=click.IntRange(1), metavar="NUMBER", help="Write again as before, by the number listed.")
@as_json
def hand_command(letter: str | None, keep: bool, forget: int | None, as_json: bool) -> None:
    """How you greet, close and what you strike: what is kept to; or what your changes to LETTER show."""
    from afterword.desk import hand as desk

    with common.open_house() as (house, _):
        if letter:
            found = desk.keep(house, letter) if keep else desk.offers(house, letter)
            _tell([(each.kind, each.value, each.sentence) for each in found], as_json,
                  "Kept to from now on." if keep else f"Keep to it: afterword hand {letter} --keep",
                  "You left that letter as it was written, or it is kept already.")  # fmt: skip
            return
        if keep:
            raise BadInput("Name the letter that shows it: afterword hand LETTER --keep.")
        known = desk.known(house)
        if forget:
            if forget > len(known):
                raise BadInput(f"There is no number {forget}. See: afterword hand.")
            desk.forget(house, known[forget - 1].kind, known[forget - 1].value)
            known = desk.known(house)
    told = [(each.kind, each.value, each.sentence) for each in known]
    _tell(told, as_json, "Drop one: afterword hand --forget NUMBER",
          "Nothing is kept. Change a letter, and see: afterword hand LETTER.")  # fmt: skip


def _tell(found: list[tuple[str, str, str]], as_json: bool, then: str, none: str) -> None:
    if as_json:
        common.print_json([{"kind": kind, "value": value, "sentence": sentence} for kind, value, sentence in found])
        return
    for number, (_, _, sentence) in enumerate(found, 1):
        click.echo(f"{number:3}. {sentence}")
    click.echo(common.quiet(then) if found else none)
