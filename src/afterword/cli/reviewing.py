"""Review: files, folders, standard input, or the letters on the desk; for eyes, as JSON, as SARIF; mended, watched."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, NamedTuple

import click

from afterword.cli import common, marks
from afterword.cli.common import as_json, at
from afterword.core.journal import Journal
from afterword.core.known import told_in
from afterword.core.story import Story
from afterword.core.value import replace
from afterword.errors import BadInput, NotFound
from afterword.writing.letter import Letter
from afterword.writing.review import Finding, lacking, review

if TYPE_CHECKING:  # it brings the database with it
    from afterword.desk.house import House

CLOSEST = 6
"""Pairs that are told: seven letters have 21."""
KINDS = (".json", ".eml", ".txt", ".md")
"""What is taken for a letter in a folder."""


class Batch(NamedTuple):
    """Letters that were reviewed together, and what was found; `desk` when they lie on the desk and are in no file."""

    name: str
    letters: Sequence[Letter]
    findings: Sequence[Finding]
    lacked: Sequence[str] = ()
    desk: bool = False


@click.command("review")
@click.argument("letters", nargs=-1)
@click.option("--journal", metavar="FILE", help="The journal that the letters should be true to.")
@click.option("--sarif", is_flag=True, help="Print SARIF 2.1.0, as editors and code hosts read it.")
@click.option("--fix", is_flag=True, help="Make every fix that needs no judgement, in the files or on the desk.")
@click.option("--grammar", is_flag=True, help="Also look for slips of grammar (with the extra `grammar`).")
@click.option("--watch", is_flag=True, help="Look again whenever a file changes, until stopped.")
@at
@as_json
def review_command(
    letters: tuple[str, ...], journal: str | None, sarif: bool, fix: bool, grammar: bool, watch: bool, now: str | None,
    as_json: bool,
) -> int:  # fmt: skip
    """Look for mistakes in LETTERS: files (.json, .eml, text), folders of them, `-`, or letters on your desk, by name
    or all of them.

    Leaves with 0 when nothing was found, 1 when something was, 2 when it could not be read.
    """
    files = [name for name in letters if name == "-" or os.path.exists(name) or "." in name or "/" in name]
    on_desk = [name for name in letters if name not in files]
    if watch:
        if not files or on_desk or "-" in files or sarif or as_json or fix:
            raise click.UsageError("--watch looks at files, for eyes: name them, without --json, --sarif or --fix.")
        _watch(files, journal, now, grammar)
        return 0

    def look() -> list[Batch]:
        found = list(_review_files(_unfolded(files), journal, now, grammar)) if files else []
        return found + (_review_desk(on_desk, now, grammar) if on_desk or not letters else [])

    batches = look()
    if fix:
        _mend(batches, now)
        batches = look()
    for sentence in dict.fromkeys(each for batch in batches for each in batch.lacked):
        click.echo(f"afterword: {sentence}", err=True)
    if sarif:
        from afterword.cli.sarif import log

        common.print_json(log((each.name, each.letters, each.findings) for each in batches))
    elif as_json:
        common.print_json(
            [{**each.as_json(), "file": batch.name} for batch in batches for each in batch.findings]
        )  # fmt: skip
    else:
        _tell(batches)
    return 1 if any(batch.findings for batch in batches) else 0


def _unfolded(names: Sequence[str]) -> list[str]:
    """The files themselves, and those in the folders."""
    found: list[str] = []
    for name in names:
        if not os.path.isdir(name):
            found.append(name)
            continue
        inside = sorted(each for each in os.listdir(name) if each.endswith(KINDS) and not each.startswith("."))
        if not inside:
            raise NotFound(f"There is no letter in {name}: no file ending in {', '.join(KINDS)}.")
        found += [os.path.join(name, each) for each in inside]
    return found


def _review_files(files: Sequence[str], journal: str | None, now: str | None, grammar: bool) -> Iterator[Batch]:
    """Each file is one batch: its letters are compared with each other."""
    moment = common.moment(now)
    read = {name: letters_in(common.read_bytes(name), name) for name in files}
    told = told_in(common.read_journal(journal) if journal else _own_journal(read.values()))
    for name, found in read.items():
        settled = [_settled(letter, told) for letter in found]
        marked = review(settled, told, moment)
        marked = (*marked, *_grammar(settled, told, marked, grammar))
        yield Batch(name, settled, marked, lacking(settled, told, moment))


def _review_desk(names: Sequence[str], now: str | None, grammar: bool) -> list[Batch]:
    """Letters on the desk, by name or all; each employer's are compared with each other."""
    from afterword.desk import reviewing as desk

    with common.open_house(now) as (house, moment):
        found = [desk.find(house, name, moment) for name in names] if names else desk.everywhere(house, moment)
        told = _told_by(house) if grammar else {}
    if not found:
        raise NotFound("There is no letter on your desk. Write some: afterword draft; or name a file.")
    batches = []
    for each in found:
        marked = [replace(mark, letter=0) for mark in each.findings]
        marked += _grammar([each.letter], told, marked, grammar)
        batches.append(Batch(each.draft.id, [each.letter], marked, each.lacked, desk=True))
    return batches


def _told_by(house: House) -> dict[str, Story]:
    from afterword.desk import journals as desk

    return told_in(desk.everything(house))


def _grammar(
    letters: Sequence[Letter], told: Mapping[str, Story], marked: Sequence[Finding], wanted: bool
) -> tuple[Finding, ...]:
    """What the second look finds, except where a check of ours has marked the same words."""
    if not wanted:
        return ()
    from afterword.grammar import second_look

    taken = [(each.letter, *each.span) for each in marked if each.span and each.where == "text"]
    return tuple(
        each
        for each in second_look(letters, told)
        if not (each.span and any(n == each.letter and a < each.span[1] and each.span[0] < b for n, a, b in taken))
    )


def _tell(batches: Iterable[Batch]) -> None:
    for name, letters, findings, _, desk in batches:
        for number, letter in enumerate(letters):
            found = [each for each in findings if each.letter == number]
            click.echo(common.heading(name if len(letters) == 1 else f"{name}, letter {number + 1}"))
            marks.show(letter, found, named=desk)
            click.echo(f"  {marks.in_short(found)}")
        _compare(letters)


def _compare(letters: Sequence[Letter]) -> None:
    """How much wording each two letters of a batch share, the closest first: their readers may compare."""
    if len(letters) < 2:
        return
    from itertools import combinations

    from afterword.writing.letter import similarity

    pairs = [
        (similarity(a.text, b.text), n, m)
        for (n, a), (m, b) in combinations(enumerate(letters, 1), 2)
        if a.candidacy == b.candidacy
    ]
    for share, one, other in sorted(pairs, key=lambda each: (-each[0], *each[1:]))[:CLOSEST]:
        click.echo(common.quiet(f"  Letters {one} and {other} share {share:.0%} of their wording; the aim is 25%."))


def _mend(batches: Iterable[Batch], now: str | None) -> None:
    """Make the safe fixes where the letters are, and say how many."""
    for batch in batches:
        safe = [each for each in batch.findings if each.fix and each.fix.safe and each.span]
        if not safe:
            continue
        if batch.desk:
            from afterword.desk import letters as desk

            with common.open_house(now) as (house, moment):
                desk.take_fix(house, batch.name, None, moment)
        else:
            from afterword.cli.mending import mend_file

            mend_file(batch.name, batch.letters, batch.findings)
        from afterword.core.agenda import counted

        click.echo(f"{batch.name}: {counted(len(safe), 'fix')} made.", err=True)


def _watch(names: Sequence[str], journal: str | None, now: str | None, grammar: bool) -> None:
    """Look at the files, and again at every change; a file that cannot be read is said, and waited for."""
    import time

    seen: dict[str, int] = {}
    while True:
        try:
            files = _unfolded(names)
            stamps = {name: os.stat(name).st_mtime_ns for name in (*files, *([journal] if journal else []))}
        except (OSError, NotFound):
            files, stamps = [], {}
        if stamps != seen:
            seen = stamps
            click.clear()
            try:
                _tell(_review_files(files, journal, now, grammar))
            except BadInput as error:
                click.echo(str(error))
            click.echo(common.quiet("Looking again at every change. Stop with Ctrl-C."))
        time.sleep(0.25)


def letters_in(data: bytes, name: str) -> list[Letter]:
    """The letters of a file: JSON (one, or a list), a mail, or plain text whose greeting says whom it is to."""
    try:
        start = data.lstrip()[:1]
        if start in (b"{", b"["):
            body = json.loads(data)
            return [Letter.from_json(each) for each in (body if isinstance(body, list) else [body])]
        if is_mail(data, name):
            from afterword.mail.message import read_letter

            return [Letter.from_json({"purpose": "thank_you", **read_letter(data)})]
        return [Letter(purpose="thank_you", to="?", text=_text(data))]
    except BadInput as error:
        raise BadInput(f"{name}: {error}") from None
    except (ValueError, RecursionError):
        raise BadInput(f"{name} is neither a letter in JSON, nor a mail, nor UTF-8 text.") from None


def is_mail(data: bytes, name: str) -> bool:
    """Whether a file holds a mail: lines that name things, then an empty one."""
    head = data.split(b"\n", 1)[0]
    return b":" in head and (b"\n\n" in data or b"\r\n\r\n" in data) and not name.endswith((".txt", ".md"))


def _text(data: bytes) -> str:
    if b"\0" in data[:4096]:
        raise BadInput("This is no text. Save the letter as plain text, as .eml or as JSON.")
    text = data.decode("utf-8-sig").replace("\r\n", "\n")
    return Letter.from_json({"purpose": "thank_you", "to": "?", "text": text}).text


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


def _own_journal(batches: Iterable[Sequence[Letter]]) -> Journal:
    """What the data folder's journal knows of these letters; an empty one where there is none, without making one."""
    from afterword import config

    folder = config.folder()
    if not config.is_elsewhere() and not os.path.exists(config.database_file(folder)):
        return Journal()
    from afterword.desk.own_journal import journal_of

    named = {letter.candidacy for batch in batches for letter in batch}
    found = journal_of(folder, () if "" in named else named)
    if found is not None:
        return found
    from afterword.desk import journals as desk

    with common.open_house() as (house, _):
        return desk.everything(house)
