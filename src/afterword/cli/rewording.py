"""Letters in a model's words, for those who want one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from afterword.cli import common
from afterword.cli.common import as_json, at
from afterword.errors import BadInput, Stopped

if TYPE_CHECKING:
    from afterword.model import Reworded
    from afterword.writing.letter import Letter


@click.command("reword")
@click.argument("letter", required=False)
@click.option("--yes", is_flag=True, help="Send the body of the letters to a machine that is not this one.")
@at
@as_json
def reword_command(letter: str | None, yes: bool, now: str | None, as_json: bool) -> None:
    """Let a language model put LETTER, or every letter that is not approved, into other words.

    It sees the body of the letter and nothing else. Its words are taken only where they bring in nothing new and every
    check lets them pass; else ours stay, and so they do for afterword edit. Name it by AFTERWORD_MODEL_URL and
    AFTERWORD_MODEL, such as http://localhost:11434/v1 and llama3.1.
    """
    from afterword import model
    from afterword.desk import reviewing
    from afterword.desk.rewording import reword_letters

    endpoint = model.endpoint()
    if endpoint is None:
        raise BadInput(
            "No model is named, and none is needed. To use one, set AFTERWORD_MODEL_URL and AFTERWORD_MODEL."
        )
    with common.open_house(now) as (house, moment):
        there = [reviewing.find(house, letter, moment)] if letter else list(reviewing.everywhere(house, moment))
        chosen = [each for each in there if each.sealed is None]
        if not chosen:
            raise Stopped("There is no letter on the desk that is not approved.")
        if not (endpoint.here or yes):
            raise Stopped(f"The body of {len(chosen)} letters would go to {endpoint.host}. If it may, add --yes.")

        def tell(asked: Letter) -> None:
            click.echo(common.quiet(f"Asking {endpoint.model} about {asked.recipients[0]} …"), err=True)

        found: list[Reworded] = []
        for candidacy in dict.fromkeys(each.draft.candidacy for each in chosen):
            one = chosen[0].draft.id if letter else None
            found += reword_letters(house, endpoint, moment, candidacy, one, tell)
    if as_json:
        common.print_json(
            [{"letter": each.letter.as_json(), "by": each.by or None, "reasons": list(each.reasons)} for each in found]
        )
        return
    for each in found:
        _show(each)


def _show(each: Reworded) -> None:
    whose = f"in the words of {each.by}" if each.by else "in our words, since the others could not be taken"
    click.echo(common.heading(f"To {', '.join(each.letter.recipients)}: {whose}"))
    click.echo("".join(f"  {reason}\n" for reason in each.reasons), nl=False)
    if each.by:
        lines = each.letter.text.strip().splitlines()
        click.echo("\n" + "".join(f"    {line}\n" if line else "\n" for line in lines))
