"""Journal files and what can be read from them; rules and checks by name."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import TYPE_CHECKING

import click

from afterword.cli import common
from afterword.cli.common import as_json, as_of, at
from afterword.core import clock
from afterword.core.journal import Journal
from afterword.core.steps import Plan, held_back_from_json, step_from_json
from afterword.errors import BadInput

if TYPE_CHECKING:  # only a difference needs it
    from afterword.core.difference import Change


@click.command("plan")
@click.argument("journal", required=False)
@click.option("--diff", "more", metavar="FILE", help="Tell only what the lines of FILE, a journal, would change.")
@click.option(
    "--diff-rules", "old", metavar="FILE", help="Tell only what is different from FILE, an earlier plan --json."
)
@click.option("--arranged", is_flag=True, help="See all candidacies together, and say what stands otherwise and why.")
@as_of
@at
@as_json
def plan_command(
    journal: str | None, more: str | None, old: str | None, arranged: bool, as_of: str | None, now: str | None,
    as_json: bool,
) -> None:  # fmt: skip
    """Everything that is owed and held back: in the file JOURNAL alone, or in your own data.

    With --diff or --diff-rules what is different, a sentence each; the status is 0 whether or not anything is.
    """
    from afterword.core import difference, known, planner

    if more and old:
        raise click.UsageError("One difference at a time: --diff or --diff-rules.")
    if arranged and (more or old):
        raise click.UsageError(
            "A difference is told of each candidacy by itself: leave out --arranged, or the difference."
        )
    whole, moment = _journal(journal, now or as_of)
    whole = known.as_of(whole, common.moment(as_of) if as_of else None)
    if more:
        added = common.read_journal(more)
        after = known.added(whole, added)
        not_here = known.touched(added) - {each.id for each in after.candidacies}
        _tell_changes(difference.what_it_changes(whole, added), after, sorted(not_here), as_json)
    elif old:
        names = {person.id: person.name for person in whole.people}
        _tell_changes(difference.difference(_read_plan(old), planner.plan(whole), names), whole, [], as_json)
    elif arranged:
        _tell_arranged(whole, moment, as_json)
    elif as_json:
        common.print_json(planner.plan(whole).as_json(moment))
    else:
        _tell(planner.plan(whole), moment)


def _journal(file: str | None, now: str | None) -> tuple[Journal, datetime]:
    """The journal of the file, or of the house; and the moment asked for."""
    if file:
        moment = common.moment(now)
        return common.read_journal_aloud(file, moment), moment
    from afterword.desk import journals as desk

    with common.open_house(now) as (house, moment):
        return desk.everything(house), moment


def _read_plan(path: str) -> Plan:
    """The plan that an earlier `plan --json` printed."""
    try:
        body = json.loads(common.read_text(path, common.LONGEST_JOURNAL))
        return Plan(
            steps=tuple(step_from_json(each) for each in body["steps"]),
            held_back=tuple(held_back_from_json(each) for each in body["held_back"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        raise BadInput(f"{path} is no plan. Make one with: afterword plan --json.") from None


def _tell_changes(changes: tuple[Change, ...], journal: Journal, not_here: list[str], as_json: bool) -> None:
    if as_json:
        common.print_json({"changes": [each.as_json() for each in changes], "not_here": not_here})
        return
    employers = {each.id: each.employer for each in journal.candidacies}
    last = None
    for change in changes:
        if change.owed.candidacy != last:
            last = change.owed.candidacy
            click.echo(common.heading(employers.get(last) or last))
        kind = change.kind.replace("_back", "")
        click.echo(click.wrap_text(f"{kind:9}{change.sentence}", width=98, subsequent_indent=" " * 9))
    if not changes:
        click.echo("Nothing changes.")
    for id in not_here:
        click.echo(f"There is no candidacy {id!r} here, so what is said of it changes nothing.")


def _tell_arranged(journal: Journal, now: datetime, as_json: bool) -> None:
    """Everything as it stands once all candidacies are seen together; each step that was moved says why."""
    from afterword.core.arrange import arranged

    whole = arranged(journal, now)
    if as_json:
        common.print_json(whole.as_json(now))
        return
    moved: dict[str, list[str]] = {}
    for move in whole.moves:
        theirs = move.after.window.opens.tzinfo
        moved.setdefault(move.after.key, []).append(f"{move.reason.sentence} {move.otherwise(theirs)}")
    _tell(whole.plan, now, moved)


def _tell(plan: Plan, now: datetime, moved: Mapping[str, Sequence[str]] = MappingProxyType({})) -> None:
    for step in plan.steps:
        to = f" to {step.to}" if step.to else ""
        click.echo(f"{step.window.standing(now):8} {step.purpose}{to} ({step.candidacy})")
        click.echo(f"         {clock.spoken(step.window.opens)} to {clock.spoken(step.window.due)}")
        click.echo(common.quiet(common.wrapped(step.reason.sentence, "         ")))
        if step.key in moved:
            best = (step.window.best or step.window.opens).astimezone(step.window.opens.tzinfo)
            click.echo(common.wrapped(f"Best on {clock.spoken(best)}. {' '.join(moved[step.key])}", "         "))
    for held in plan.held_back:
        click.echo(f"held     {held.purpose}{f' to {held.to}' if held.to else ''} ({held.candidacy})")
        click.echo(common.quiet(common.wrapped(held.reason.sentence, "         ")))


@click.command("import")
@click.argument("file")
@click.option("--column", "named", multiple=True, metavar="FIELD=HEADING", help="Which column is which, in a table.")
@click.option("--day-first/--month-first", "day_first", default=None, help="Whether 3/4 is the third of April.")
@click.option("--dry-run", is_flag=True, help="Only show what the rows of a table would add.")
def import_command(file: str, named: tuple[str, ...], day_first: bool | None, dry_run: bool) -> int:
    """Take in FILE: a journal, a table of applications (CSV), or business cards (vCard).

    Of a journal the records replace those of the same id, and facts are added once. Of a table the columns are known by
    their headings, or by --column, such as --column employer=Firm; what each row adds is shown, and added once.
    """
    if file.lower().endswith((".csv", ".tsv", ".vcf", ".vcard")):
        return _import_table(file, named, day_first, dry_run)
    from afterword.desk import journals as desk

    journal = common.read_journal_aloud(file, common.moment(None))
    with common.open_house() as (house, _):
        added = desk.take_over(house, journal)
    click.echo(f"Read {len(journal.lines)} lines; {added} of them are new.")
    return 0


def _import_table(file: str, named: tuple[str, ...], day_first: bool | None, dry_run: bool) -> int:
    from afterword.calendars import cards
    from afterword.core import tables as core
    from afterword.desk import tables as desk
    from afterword.desk.profile import profile

    data = common.read_bytes(file, core.LARGEST)
    with common.open_house() as (house, now):
        if cards.are_cards(data):
            table, columns = cards.read_cards(data, file), dict(cards.COLUMNS)
        else:
            table = core.read_table(data, file)
            columns = core.guessed(table) | core.named(table, named)
            if "employer" not in columns:
                headings = ", ".join(each for each in table.headings if each)[:200]
                raise BadInput(
                    f"No column of {file} names the company. Say which one it is: --column employer=HEADING. "
                    f"There are: {headings}."
                )
        candidate = profile(house)
        usual = (candidate.country if candidate else "") != "US"
        days = core.is_day_first(table, columns, usual) if day_first is None else day_first
        rows = (desk.rows_of if dry_run else desk.take_over)(house, table, columns, days, now)
    for field, column in columns.items():
        click.echo(common.quiet(f"{core.FIELDS[field][0]}: {table.headings[column]}"))
    for row in rows:
        about = ", ".join(each for each in (row.employer, row.role) if each) or "nobody"
        said = row.trouble or (", ".join(row.added) if row.added else "nothing new")
        click.echo(common.wrapped(f"line {row.number}: {about}: {said}", "  "))
        for each in row.assumed:
            click.echo(common.quiet(common.wrapped(each, "      ")))
    new = sum(1 for row in rows if row.lines)
    click.echo(f"{new} of {len(rows)} rows {'would add' if dry_run else 'added'} something.")
    return 1 if any(row.trouble for row in rows) else 0


@click.command("export")
@click.argument("file", required=False, default="-")
def export_command(file: str) -> None:
    """Write the whole journal to FILE, or print it: records and facts, one a line."""
    from afterword.core.journal import dump
    from afterword.desk import journals as desk

    with common.open_house() as (house, _):
        journal = desk.everything(house)
    common.write_private(file, "".join(dump(journal.lines)).encode())
    if file != "-":
        click.echo(f"Wrote {len(journal.lines)} lines to {file}.")
