"""Letters: written, edited, reviewed, approved."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from afterword.cli import common
from afterword.cli.common import as_json, at
from afterword.core import clock
from afterword.core.journal import Journal
from afterword.core.story import Story, stories
from afterword.core.value import replace
from afterword.errors import BadInput, NotFound
from afterword.writing.letter import Letter
from afterword.writing.review import Finding, review

if TYPE_CHECKING:  # they bring the database with them
    from afterword.writing.drafting import Written

SEVERITY = {"blocker": ("must fix", "red"), "warning": ("look again", "yellow"), "advice": ("consider", "cyan")}


@click.command("draft")
@click.argument("candidacy", required=False)
@click.option("--journal", metavar="FILE", help="Write from that journal file alone, and keep nothing.")
@click.option("--step", metavar="KEY", help="Write the letter of that one step, again if need be.")
@at
@as_json
def draft_command(candidacy: str | None, journal: str | None, step: str | None, now: str | None, as_json: bool) -> None:
    """Write the letters that are owed, one for each person, from what the journal holds and nothing else."""
    if journal:
        from afterword.core import planner
        from afterword.writing.drafting import to_write, write

        told = common.read_journal(journal)
        written = write(_stories(told), to_write(planner.plan(told), common.moment(now), step))
    else:
        from afterword.desk import letters as desk

        with common.open_house(now) as (house, moment):
            written = desk.draft(house, moment, candidacy, step)
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
@at
def edit_command(letter: str, source: str | None, subject: str | None, now: str | None) -> None:
    """Open LETTER in your editor. The first line is its subject."""
    from afterword.desk import letters as desk

    with common.open_house(now) as (house, moment):
        found = desk.find(house, letter, moment)
        head, text = found.letter.subject, found.letter.text
        if source:
            text = common.read_text(source)
        elif subject is None:
            edited = click.edit(f"Subject: {head}\n\n{text}", extension=".txt", require_save=True)
            if edited is None:
                click.echo("Nothing was changed.")
                return
            head, text = _parted(edited)
        desk.edit(house, found.draft.id, head if subject is None else subject, text, moment)
        findings = desk.find(house, found.draft.id, moment).findings
    _print_findings(found.letter.as_json() | {"subject": head, "text": text}, findings)
    click.echo(f"Saved. {_in_short(findings)}")


def _parted(edited: str) -> tuple[str, str]:
    first, _, rest = edited.lstrip("\ufeff").partition("\n")
    if not first.lower().startswith("subject:"):
        raise BadInput("The first line should be 'Subject: …'. Nothing was changed.")
    return first.split(":", 1)[1].strip(), rest.lstrip("\n")


@click.command("review")
@click.argument("letters", nargs=-1)
@click.option("--journal", metavar="FILE", help="The journal that the letters should be true to.")
@at
@as_json
def review_command(letters: tuple[str, ...], journal: str | None, now: str | None, as_json: bool) -> int:
    """Look for mistakes in LETTERS: files (.json, .eml, text), `-`, or letters on your desk, by name or all of them.

    Leaves with 0 when nothing was found, 1 when something was, 2 when it could not be read.
    """
    moment = common.moment(now)
    batches: list[tuple[str, Sequence[Letter], Sequence[Finding]]] = []
    files = [name for name in letters if name == "-" or os.path.exists(name) or "." in name or "/" in name]
    if files:
        read = {name: letters_in(common.read_bytes(name), name) for name in files}
        told = _stories(common.read_journal(journal) if journal else _own_journal(read.values()))
        for name, found in read.items():
            settled = [_settled(letter, told) for letter in found]
            batches.append((name, settled, review(settled, told, moment)))
    elsewhere = [name for name in letters if name not in files]
    if elsewhere or not letters:
        batches += _review_desk(elsewhere, now)
    if as_json:
        common.print_json([{**each.as_json(), "file": name} for name, _, marks in batches for each in marks])
    else:
        for name, batch, findings in batches:
            for number, letter in enumerate(batch):
                marks = [each for each in findings if each.letter == number]
                click.echo(common.heading(name if len(batch) == 1 else f"{name}, letter {number + 1}"))
                _print_findings(letter.as_json(), marks)
                click.echo(f"  {_in_short(marks)}")
    return 1 if any(findings for _, _, findings in batches) else 0


def _review_desk(names: Sequence[str], now: str | None) -> list[tuple[str, Sequence[Letter], Sequence[Finding]]]:
    from afterword.desk import letters as desk

    with common.open_house(now) as (house, moment):
        found = [desk.find(house, name, moment) for name in names] if names else desk.everywhere(house, moment)
        if not found:
            raise NotFound("There is no letter on your desk. Write some: afterword draft; or name a file.")
    return [(each.draft.id, [each.letter], [replace(mark, letter=0) for mark in each.findings]) for each in found]


def letters_in(data: bytes, name: str) -> list[Letter]:
    """The letters of a file: JSON (one, or a list), a mail, or plain text whose greeting says whom it is to."""
    try:
        start = data.lstrip()[:1]
        if start in (b"{", b"["):
            body = json.loads(data)
            return [Letter.from_json(each) for each in (body if isinstance(body, list) else [body])]
        if b":" in data.split(b"\n", 1)[0] and (b"\n\n" in data or b"\r\n\r\n" in data) and not name.endswith(".txt"):
            from afterword.mail.message import read_letter

            return [Letter.from_json({"purpose": "thank_you", **read_letter(data)})]
        return [Letter(purpose="thank_you", to="?", text=data.decode("utf-8-sig"))]
    except BadInput as error:
        raise BadInput(f"{name}: {error}") from None
    except (ValueError, RecursionError):
        raise BadInput(f"{name} is neither a letter in JSON, nor a mail, nor UTF-8 text.") from None


def _settled(letter: Letter, told: Mapping[str, Story]) -> Letter:
    """A letter that came as a mail or as text: its candidacy and addressee, where the journal knows the address."""
    if letter.candidacy in told:
        return letter
    for story in told.values():
        for person in story.people:
            if person.email and person.email.casefold() in {each.casefold() for each in letter.recipients}:
                return replace(letter, candidacy=story.candidacy.id, to=person.id)
    only = next(iter(told)) if len(told) == 1 else ""
    return replace(letter, candidacy=letter.candidacy or only)


def _stories(journal: Journal) -> dict[str, Story]:
    told = stories(journal.candidate, journal.candidacies, journal.people, journal.facts)
    return {story.candidacy.id: story for story in told}


def _own_journal(batches: Iterable[Sequence[Letter]]) -> Journal:
    """What the data folder's journal knows of these letters; an empty one where there is none, without making one."""
    from afterword import config
    from afterword.desk.today import journal_of

    folder = config.folder()
    if not config.is_elsewhere() and not os.path.exists(config.database_file(folder)):
        return Journal()
    named = {letter.candidacy for batch in batches for letter in batch}
    found = journal_of(folder, () if "" in named else named)
    if found is not None:
        return found
    from afterword.desk import journals as desk

    with common.open_house() as (house, _):
        return desk.everything(house)


def _print_findings(letter: Mapping[str, Any], findings: Sequence[Finding]) -> None:
    for finding in findings:
        words, colour = SEVERITY.get(finding.severity, ("", "white"))
        click.echo(f"  {click.style(words, fg=colour, bold=True)} {finding.check}")
        shown = letter["subject"] if finding.where == "subject" else letter["text"]
        if finding.span:
            _underline(str(shown), finding.span, colour)
        click.echo(common.wrapped(finding.message))
        if finding.fix:
            click.echo(f"    → {finding.fix.replacement}")


def _underline(text: str, span: tuple[int, int], colour: str) -> None:
    """The line of the mark, with the mark underlined."""
    start, end = span
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", start)
    line = text[first : last if last >= 0 else len(text)]
    begin, stop = max(0, start - first - 40), min(len(line), end - first + 40)
    before = "…" if begin else ""
    click.echo(f"    {before}{line[begin:stop]}{'…' if stop < len(line) else ''}")
    marked = max(1, min(end - first, len(line)) - (start - first))
    click.echo("    " + " " * (len(before) + start - first - begin) + click.style("~" * marked, fg=colour))


def _in_short(findings: Sequence[Finding]) -> str:
    if not findings:
        return "Nothing found."
    blockers = sum(finding.severity == "blocker" for finding in findings)
    from afterword.core.agenda import counted

    marks = counted(len(findings), "mark").capitalize()
    return f"{marks}, {blockers} must be fixed." if blockers else f"{marks}; none must be fixed."


@click.command("approve")
@click.argument("letters", nargs=-1)
@click.option("--all", "every", is_flag=True, help="Every letter on the desk.")
@click.option("--at", "when", metavar="T", help="When it is to go: a moment, or `now`. Without, its best moment.")
@click.option("--undo", is_flag=True, help="Take approved letters back.")
@at
@as_json
def approve_command(
    letters: tuple[str, ...], every: bool, when: str | None, undo: bool, now: str | None, as_json: bool
) -> None:
    """Let LETTERS go out, word for word as they stand. A letter with a mark that must be fixed is not approved."""
    from afterword.core.agenda import whose_time
    from afterword.desk import letters as desk

    if not letters and not every:
        raise BadInput("Name the letters to approve, or say --all. See them: afterword review.")
    approved = []
    with common.open_house(now) as (house, moment):
        wanted = [desk.find(house, name, moment) for name in letters] or list(desk.everywhere(house, moment))
        for each in wanted:
            if undo:
                desk.take_back(house, each.draft.id)
                click.echo(f"Taken back: the letter to {each.person.name}.")
                continue
            if every and each.sealed is not None:
                continue
            send_at = None if when is None else moment if when == "now" else common.moment(when)
            sealed = desk.approve(house, each.draft.id, moment, send_at)
            approved.append({"letter": each.draft.id, "to": each.person.name, "send_at": sealed.send_at.isoformat()})
            if not as_json:
                goes = whose_time(sealed.send_at, clock.zone(each.zone), moment)
                click.echo(f"Approved: the letter to {each.person.name} goes out {goes}.")
    if as_json:
        common.print_json(approved)
    elif approved:
        click.echo(common.quiet("It goes with: afterword send --due. Take one back: afterword approve --undo NAME."))
