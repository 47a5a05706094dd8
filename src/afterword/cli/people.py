"""People who are there twice, at the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from afterword.cli import common
from afterword.cli.common import as_json
from afterword.errors import BadInput

if TYPE_CHECKING:  # it brings the database with it
    from afterword.core.records import Person
    from afterword.desk.people import Pair


@click.command("people")
@click.argument("keep", required=False)
@click.argument("other", required=False)
@click.option("--one", "word", flag_value="one", help="They are one person: tell OTHER as KEEP from now on.")
@click.option("--two", "word", flag_value="two", help="They are two. It is not offered again.")
@click.option("--undo", "word", flag_value="undo", help="Take back either word.")
@as_json
def people_command(keep: str | None, other: str | None, word: str | None, as_json: bool) -> None:
    """People who are there twice. Nothing is put together by itself: you say whether KEEP and OTHER are one."""
    from afterword.desk import people as desk

    if bool(word) != bool(keep and other) or (keep and not other):
        raise BadInput("Name both, and say what they are: afterword people KEEP OTHER --one, --two or --undo.")
    with common.open_house() as (house, _):
        if not (keep and other):
            _list(desk.pairs(house), as_json)
            return
        verb = {"one": desk.are_one, "two": desk.are_two}.get(str(word), desk.undo)
        pair = verb(house, keep, other)
    if as_json:
        common.print_json(_as_json(pair))
        return
    click.echo({
        "one": f"One person now, under every address. Take it back: afterword people {keep} {other} --undo",
        "two": f"Two people, and not offered again. Take it back: afterword people {keep} {other} --undo",
    }.get(pair.state, "Taken back. Everything is as it was before."))  # fmt: skip


def _list(found: tuple[Pair, ...], as_json: bool) -> None:
    if as_json:
        common.print_json([_as_json(pair) for pair in found])
        return
    for pair in found:
        two = f"{_named(pair.keep)} and {_named(pair.other)}"
        words = {"one": f"{two} are one person, by your word.", "two": f"{two} are two, by your word."}
        click.echo(
            common.heading(f"{pair.candidacy.employer or pair.candidacy.id}: ") + words.get(pair.state, f"{two}.")
        )
        if pair.reason:
            click.echo(f"    {pair.reason} Are they one person?")
        then = "--one or --two" if pair.state == "perhaps" else "--undo"
        click.echo(common.quiet(f"    afterword people {pair.keep.id} {pair.other.id} {then}"))
    if not found:
        click.echo("Nobody is there twice.")


def _named(person: Person) -> str:
    return f"{person.name} ({person.email})" if person.email and person.email != person.name else person.name


def _as_json(pair: Pair) -> dict[str, Any]:
    return {"candidacy": pair.candidacy.id, "keep": pair.keep.id, "other": pair.other.id, "state": pair.state,
            "reason": pair.reason or None}  # fmt: skip
