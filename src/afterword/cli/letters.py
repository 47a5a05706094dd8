"""Letters: written, edited, approved."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from afterword.cli import common, marks
from afterword.cli.common import as_json, at
from afterword.core import clock
from afterword.errors import BadInput

if TYPE_CHECKING:  # they bring the composer and the database with them
    from afterword.desk.house import House
    from afterword.writing.drafting import Written


@click.command("draft")
@click.argument("candidacy", required=False)
@click.option("--journal", metavar="FILE", help="Write from that journal file alone, and keep nothing.")
@click.option("--step", metavar="KEY", help="Write the letter of that one step, again if need be.")
@click.option("--again", count=True, help="Write in other words what is written; they stay until asked again.")
@click.option("--strength", default="", metavar="ID", help="With --step: the strength that it should speak of.")
@click.option("--question", default="", help="With --step: the question that it should ask.")
@at
@as_json
def draft_command(
    candidacy: str | None, journal: str | None, step: str | None, again: int, strength: str, question: str,
    now: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Write the letters that are owed, one for each person, from what the journal holds and nothing else.

    The same notes give the same letter. With --json, "chosen" says which strength and question it has, and why.
    """
    from afterword.writing.picking import Pick

    pick = Pick(strength=strength, question=question) if strength or question else None
    if pick and not step:
        raise BadInput("Name the letter that it is for: --step KEY.")
    if journal:
        from afterword.core import planner
        from afterword.core.known import told_in
        from afterword.writing.drafting import to_write, write

        told = common.read_journal(journal)
        moment = common.moment(now)
        owed = to_write(planner.plan(told), moment, step)
        picks = {each.key: pick for each in owed} if pick else {}
        written = write(told_in(told), owed, moment, {each.key: again for each in owed}, picks)
    else:
        from afterword.desk import letters as desk

        with common.open_house(now) as (house, moment):
            written = desk.draft(house, moment, candidacy, step, bool(again), pick)
    if as_json:
        questions = [{"key": each.key, "text": each.text, "about": each.about} for each in written.questions]
        common.print_json({"letters": [each.as_json() for each in written.letters], "questions": questions})
        return
    _show(written)


def _show(written: Written) -> None:
    if not (written.letters or written.questions):
        click.echo("No letter is owed that is not written yet.")
    for letter in written.letters:
        click.echo(common.heading(f"To {', '.join(letter.recipients)}: {letter.subject}") + "\n")
        click.echo("".join(f"    {line}\n" if line else "\n" for line in letter.text.strip().splitlines()))
    for question in written.questions:
        click.echo(f"To ask you: {question.text}")
    if written.letters:
        click.echo(common.quiet("Change one: afterword edit NAME. Let it go out: afterword approve NAME."))


@click.command("edit")
@click.argument("letter")
@click.option("--from", "source", metavar="FILE", help="Take the new text from a file (`-` for standard input).")
@click.option("--subject", help="Another subject.")
@click.option("--attach", multiple=True, metavar="FILE", help="Let a file go with it; 5 MB at most, 7 MB with others.")
@click.option("--detach", multiple=True, metavar="NAME", help="Let a file not go with it.")
@at
def edit_command(
    letter: str, source: str | None, subject: str | None, attach: tuple[str, ...], detach: tuple[str, ...],
    now: str | None,
) -> None:  # fmt: skip
    """Open LETTER in your editor. The first line is its subject. With --attach and --detach, change its files instead.

    A letter that was approved is taken back by any change.
    """
    from afterword.desk import letters as desk
    from afterword.desk import reviewing
    from afterword.mail.enclosed import megabytes

    with common.open_house(now) as (house, moment):
        found = reviewing.find(house, letter, moment)
        head, text = found.letter.subject, found.letter.text
        if attach or detach:
            _change_files(house, found.draft.id, attach, detach)
        if source:
            text = common.read_text(source)
        elif subject is None and not (attach or detach):
            edited = click.edit(f"Subject: {head}\n\n{text}", extension=".txt", require_save=True)
            if edited is None:
                click.echo("Nothing was changed.")
                return
            head, text = _parted(edited)
        if source or subject is not None or not (attach or detach):
            desk.edit(house, found.draft.id, head if subject is None else subject, text, moment)
        changed = reviewing.find(house, found.draft.id, moment)
    marks.show(changed.letter, changed.findings)
    for file in changed.files:
        click.echo(f"With it goes {file.name}, {megabytes(file.size)}.")
    click.echo(f"Saved. {marks.in_short(changed.findings)}")


def _change_files(house: House, id: str, attach: tuple[str, ...], detach: tuple[str, ...]) -> None:
    from afterword.desk import enclosing
    from afterword.mail.enclosed import MOST_BYTES

    chosen = [(path, common.read_bytes(path, MOST_BYTES + 1)) for path in attach]
    for name in detach:
        enclosing.detach(house, id, name)
    for path, data in chosen:
        enclosing.attach(house, id, path, data)


def _parted(edited: str) -> tuple[str, str]:
    first, _, rest = edited.lstrip("\ufeff").partition("\n")
    if not first.lower().startswith("subject:"):
        raise BadInput("The first line should be 'Subject: …'. Nothing was changed.")
    return first.split(":", 1)[1].strip(), rest.lstrip("\n")


@click.command("approve")
@click.argument("letters", nargs=-1)
@click.option("--all", "every", is_flag=True, help="Every letter on the desk.")
@click.option("--at", "when", metavar="T", help="When it is to go: a moment, or `now`. Without, its best moment.")
@click.option("--as-draft", is_flag=True, help="Lay it among your drafts; you send it.")
@click.option("--undo", is_flag=True, help="Take approved letters back.")
@at
@as_json
def approve_command(
    letters: tuple[str, ...], every: bool, when: str | None, as_draft: bool, undo: bool, now: str | None, as_json: bool
) -> None:
    """Let LETTERS go out, word for word as they stand. A letter with a mark that must be fixed is not approved."""
    from afterword.core.agenda import whose_time
    from afterword.desk import letters as desk
    from afterword.desk import reviewing

    if not letters and not every:
        raise BadInput("Name the letters to approve, or say --all. See them: afterword review.")
    approved = []
    with common.open_house(now) as (house, moment):
        wanted = [reviewing.find(house, name, moment) for name in letters] or list(reviewing.everywhere(house, moment))
        for each in wanted:
            if undo:
                desk.take_back(house, each.draft.id)
                click.echo(f"Taken back: the letter to {each.person.name}.")
                continue
            if every and each.sealed is not None:
                continue
            send_at = None if when is None else moment if when == "now" else common.moment(when)
            sealed = desk.approve(house, each.draft.id, moment, send_at, as_draft or None)
            approved.append({"letter": each.draft.id, "to": each.person.name, "send_at": sealed.send_at.isoformat()})
            if sealed.way == "draft" and not as_json:
                click.echo(
                    f"Approved: the letter to {each.person.name} is laid among your drafts with the next sending."
                )
            elif not as_json:
                goes = whose_time(sealed.send_at, clock.zone(each.zone), moment)
                click.echo(f"Approved: the letter to {each.person.name} goes out {goes}.")
    if as_json:
        common.print_json(approved)
    elif approved:
        click.echo(common.quiet("It goes with: afterword send --due. Take one back: afterword approve --undo NAME."))
