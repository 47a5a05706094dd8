"""Keep mine: marks that are let be, there, in that letter or for good; told, and taken up again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from afterword.cli import common, marks
from afterword.cli.common import at
from afterword.errors import BadInput

if TYPE_CHECKING:  # it brings the database with it
    from afterword.desk.reviewing import Reviewed

REACH = {"here": "there", "letter": "in this letter", "always": "for good"}


@click.command("keep")
@click.argument("letter", required=False)
@click.argument("mark", required=False)
@click.option("--letter", "reach", flag_value="letter", help="Every mark of that kind in this letter.")
@click.option("--always", "reach", flag_value="always", help="Those words, in every letter.")
@click.option("--why", default="", help="Why they are right; a mark that must be fixed wants a reason.")
@click.option("--undo", is_flag=True, help="Take the mark up again.")
@at
def keep_command(
    letter: str | None, mark: str | None, reach: str | None, why: str, undo: bool, now: str | None
) -> None:
    """Keep your words where MARK stands against them on LETTER. Marks are named as `afterword review` names them.

    Without a mark, tell what is kept on LETTER; without a letter, what is kept for good.
    """
    from afterword.desk import reviewing as desk
    from afterword.writing.review.kept import reach_of

    with common.open_house(now) as (house, moment):
        if letter is None:
            kept = desk.kept_always(house)
            for each in kept:
                words = f": “{each.words}”" if each.words else ""
                click.echo(f"  {each.check}{words}{_because(each.why)}")
            if not kept:
                click.echo("Nothing is kept for good.")
            return
        found = desk.find(house, letter, moment)
        if mark is None:
            _tell(found)
            return
        if len(mark) < 4:
            raise BadInput(f"{mark!r} is too short a name for a mark. See them: afterword review {letter}.")
        if undo:
            desk.take_up_mark(house, found.draft.id, mark, moment)
            click.echo("The mark stands again.")
            return
        desk.set_aside(house, found.draft.id, mark, moment, why, reach_of(reach))
        click.echo(f"Kept {REACH[reach or 'here']}. Take it up again: afterword keep {letter} {mark} --undo.")


def _because(why: str) -> str:
    return common.quiet(f" ({why})") if why else ""


def _tell(found: Reviewed) -> None:
    if not found.aside and not found.stale:
        click.echo("Nothing is kept in this letter.")
    marks.show(found.letter, found.aside, named=True)
    for each in found.stale:
        words = f" on “{each.words}”" if each.words else ""
        click.echo(f"  {each.check}: such a mark{words} is not there any more{_because(each.why)}.")
