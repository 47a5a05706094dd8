"""Reading files aloud, without keeping anything: mails, calendars, pasted texts."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from afterword.cli import common
from afterword.cli.common import as_json
from afterword.core import clock
from afterword.errors import BadInput

if TYPE_CHECKING:
    from afterword.mail.reading.reading import Reading

ENDINGS = (".eml", ".ics", ".mbox", ".txt", ".ical", ".ifb", ".icalendar", ".mbx")
"""What is read of a folder."""

MOST_FILES = 20_000
LONGEST = 60 * common.MEGABYTE


@click.command("read")
@click.argument("files", nargs=-1, required=True)
@click.option("--zone", default=None, help="The time zone, where a file names none, such as Europe/London.")
@click.option("--journal", metavar="FILE", help="The journal that the files belong to.")
@click.option("--candidacy", default="", help="The candidacy in it that the files are about.")
@click.option("--keep", is_flag=True, help="Take replies in, as fetching does: for those who let nobody fetch.")
@common.at
@as_json
def read_command(
    files: tuple[str, ...], zone: str | None, journal: str | None, candidacy: str, keep: bool, now: str | None,
    as_json: bool,
) -> None:  # fmt: skip
    """Say what FILES hold, and keep nothing: mails, mailboxes, calendars, texts, folders of them, or - for a pipe."""
    if keep:
        from afterword.cli.fetching import keep as take_in

        if journal:
            raise BadInput("--keep takes replies into your own data, so it does not go with --journal.")
        take_in(list(_paths(files)), candidacy, now, as_json, LONGEST)
        return
    from afterword.mail.reading.known import known_from
    from afterword.mail.reading.reading import read

    told = common.read_journal(journal) if journal else None
    if candidacy and told and candidacy not in {each.id for each in told.candidacies}:
        raise BadInput(f"There is no candidacy {candidacy} in {journal}.")
    if zone:
        from afterword.calendars.zones import zone_named

        zone = zone_named(zone) or clock.zone(zone).key
    known = known_from(told, candidacy, zone=zone, now=common.moment(now))
    paths = list(_paths(files))
    wrong = 0
    for path in paths:
        try:
            readings = read(common.read_bytes(path, LONGEST), path, known)
        except BadInput as error:
            wrong += 1
            if wrong == len(paths):
                raise
            click.echo(f"afterword: {error}", err=True)  # the others are read all the same
            continue
        for reading in readings:
            click.echo(json.dumps(reading.as_json(), ensure_ascii=False) if as_json else "\n".join(_told(reading)))


def _paths(files: tuple[str, ...]) -> Iterator[str]:
    """Each file; of a folder those in it whose names end as mails, calendars and texts do."""
    for file in files:
        if not os.path.isdir(file):
            yield file
            continue
        found = sorted(
            os.path.join(folder, name)
            for folder, _, names in os.walk(file)
            for name in names
            if name.lower().endswith(ENDINGS) or os.path.basename(folder) in ("cur", "new")
        )[:MOST_FILES]
        if not found:
            raise BadInput(f"{file} holds no mail, calendar or text ({', '.join(ENDINGS[:4])}).")
        yield from found


def _told(reading: Reading) -> Iterator[str]:
    """A reading for people."""
    found = reading.interview
    if found:
        title = ", ".join(words for words in (found.role, found.employer) if words) or "An interview"
        yield common.heading(f"{reading.file}: {title}{' (cancelled)' if found.cancelled else ''}")
        yield f"  {clock.spoken(found.start)} to {found.end:%H:%M} ({found.zone})"
        yield f"  With {', '.join(person.name or person.email for person in found.people) or 'nobody named'}"
    else:
        yield common.heading(f"{reading.file}: {_ABOUT[reading.about]}")
    for fact in reading.facts:
        details = ", ".join(
            f"{key} {value}" for key, value in fact.details.items() if value not in (None, "") and key != "phrase"
        )
        yield f"  {fact.kind.replace('_', ' ')}{f' ({details})' if details else ''}: “{fact.words}”"
    yield from (f"  Careful: {caution}" for caution in reading.cautions)


_ABOUT = {
    "reply": "a reply",
    "automatic": "sent by a machine",
    "unrelated": "no interview and no news of one",
    "invitation": "an invitation",
}
