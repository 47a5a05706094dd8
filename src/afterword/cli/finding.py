"""Finding by words, at the terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from afterword.cli import common
from afterword.cli.common import as_json
from afterword.errors import BadInput

if TYPE_CHECKING:  # it brings the database with it
    from afterword.core.finding import Piece
    from afterword.desk.finding import Hit

HEADINGS = {
    "person": "People", "opening": "Openings", "note": "Notes", "call": "Calls", "draft": "Drafts",
    "letter": "Letters that went", "reply": "Replies",
}  # fmt: skip


@click.command("find")
@click.argument("words", nargs=-1, required=True)
@as_json
def find_command(words: tuple[str, ...], as_json: bool) -> int:
    """Find what holds all WORDS: people, openings, notes, letters, replies. The beginning of a word is enough."""
    from afterword.core.finding import asked_for
    from afterword.desk import finding

    question = " ".join(words)
    if not asked_for(question):
        raise BadInput(f"There is no word in {question[:60]!r}. Name one, or its beginning.")
    with common.open_house() as (house, _):
        groups = finding.find(house, question)
    if as_json:
        common.print_json([{**_as_json(hit), "of": group.count} for group in groups for hit in group.hits])
        return 0 if groups else 1
    for group in groups:
        click.echo(common.heading(HEADINGS[group.kind]))
        for hit in group.hits:
            about = f"  {_shown(hit.about)}" if hit.document.about else ""
            click.echo(f"  {_shown(hit.title)}{about}  {common.quiet(_name(hit))}")
            if hit.document.text:
                click.echo(common.wrapped(_shown(hit.excerpt)))
        if group.count > len(group.hits):
            click.echo(common.quiet(f"  and {group.count - len(group.hits)} more"))
    if not groups:
        click.echo("Nothing found. Fewer letters find more.")
    return 0 if groups else 1


def _shown(pieces: tuple[Piece, ...]) -> str:
    return "".join(click.style(piece.text, bold=True) if piece.found else piece.text for piece in pieces)


def _name(hit: Hit) -> str:
    """The id by which other commands know it."""
    return hit.document.id.rpartition("\n")[2]


def _as_json(hit: Hit) -> dict[str, Any]:
    document = hit.document
    return {
        "kind": document.kind, "candidacy": document.candidacy or None, "id": _name(hit), "at": document.at.isoformat(),
        "title": document.title, "about": document.about,
        "excerpt": "".join(piece.text for piece in hit.excerpt),
    }  # fmt: skip
