"""Reading a file aloud, without keeping anything."""

from __future__ import annotations

import json

import click

from afterword.cli import common
from afterword.cli.common import as_json
from afterword.core import clock


@click.command("read")
@click.argument("files", nargs=-1, required=True)
@click.option("--zone", default=None, help="The time zone, where a file names none, such as Europe/London.")
@click.option("--journal", metavar="FILE", help="The journal whose candidate is not one of the people.")
@click.option("--candidacy", default="", help="The candidacy in it that the files are about.")
@as_json
def read_command(files: tuple[str, ...], zone: str | None, journal: str | None, candidacy: str, as_json: bool) -> None:
    """Say what FILES hold, and keep nothing: invitations so far, an .ics file or a mail with one in it."""
    from afterword.mail.reading.invitations import read

    told = common.read_journal(journal) if journal else None
    me = told.candidate.email if told and told.candidate else None
    known = {each.id: each for each in told.candidacies} if told else {}
    theirs = known[candidacy].zone if candidacy in known else None
    for file in files:
        for reading in read(common.read_bytes(file), file, me, zone or theirs):
            if as_json:
                click.echo(json.dumps(reading.as_json(), ensure_ascii=False))
                continue
            found = reading.interview
            title = ", ".join(words for words in (found.role, found.employer) if words) or "An interview"
            click.echo(common.heading(f"{file}: {title}" if reading.about == "invitation" else f"{file}: no interview"))
            click.echo(f"  {clock.spoken(found.start)} to {found.end:%H:%M} ({found.zone})")
            click.echo(f"  With {', '.join(person.name or person.email for person in found.people) or 'nobody named'}")
