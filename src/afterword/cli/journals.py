"""Journal files and what can be read from them; rules and checks by name."""

from __future__ import annotations

from datetime import datetime

import click

from afterword.cli import common
from afterword.cli.common import as_json, at
from afterword.core import clock
from afterword.core.steps import Plan
from afterword.errors import NotFound


@click.command("plan")
@click.argument("journal", required=False)
@at
@as_json
def plan_command(journal: str | None, now: str | None, as_json: bool) -> None:
    """Everything that is owed and held back: in the file JOURNAL alone, or in your own data."""
    from afterword.core import planner

    if journal:
        moment = common.moment(now)
        plan = planner.plan(common.read_journal(journal))
    else:
        from afterword.desk import agenda as desk

        with common.open_house(now) as (house, moment):
            plan = desk.plan_of_everything(house)
    if as_json:
        common.print_json(plan.as_json(moment))
    else:
        _tell(plan, moment)


def _tell(plan: Plan, now: datetime) -> None:
    for step in plan.steps:
        to = f" to {step.to}" if step.to else ""
        click.echo(f"{step.window.standing(now):8} {step.purpose}{to} ({step.candidacy})")
        click.echo(f"         {clock.spoken(step.window.opens)} to {clock.spoken(step.window.due)}")
        click.echo(common.quiet(common.wrapped(step.reason.sentence, "         ")))
    for held in plan.held_back:
        click.echo(f"held     {held.purpose}{f' to {held.to}' if held.to else ''} ({held.candidacy})")
        click.echo(common.quiet(common.wrapped(held.reason.sentence, "         ")))


@click.command("explain")
@click.argument("name")
def explain_command(name: str) -> None:
    """What the rule or check NAME says, why, on whose word, and an example of it kept and broken."""
    from afterword.core.etiquette import DEFAULT
    from afterword.core.rules import BY_NAME

    rule = BY_NAME.get(name)
    if rule is None:
        _explain_check(name)
        return
    click.echo(common.heading(rule.name))
    click.echo(common.wrapped(rule.sentence, "  "))
    click.echo(common.wrapped(rule.why, "  "))
    for number in rule.numbers:
        click.echo(f"  {number} = {getattr(DEFAULT, number)}")
    for words, example in (("Kept", rule.kept), ("Broken", rule.broken)):
        click.echo(f"\n  {words}:")
        click.echo("".join(f"    {line}\n" for line in example.told.splitlines()), nl=False)
        click.echo("".join(f"    → {line}\n" for line in example.shows.splitlines()), nl=False)
    click.echo(f"\n  Source: {rule.source}")


def _explain_check(name: str) -> None:
    from afterword.core.rules import RULES
    from afterword.writing.review.checks import CHECKS

    check = next((each for each in CHECKS if each.name == name), None)
    if check is None:
        from difflib import get_close_matches

        names = [*(each.name for each in RULES), *(each.name for each in CHECKS)]
        near = ", ".join(get_close_matches(name, names)) or ", ".join(names)
        raise NotFound(f"There is no rule or check {name!r}. There are: {near}.")
    click.echo(common.heading(f"{check.name} ({check.severity})"))
    click.echo(common.wrapped(check.sentence, "  "))
    click.echo(f"\n  Source: {check.source}")


@click.command("import")
@click.argument("file")
def import_command(file: str) -> None:
    """Take in the journal FILE: its records replace those of the same id, its facts are added once."""
    from afterword.desk import journals as desk

    journal = common.read_journal(file)
    with common.open_house() as (house, _):
        added = desk.take_over(house, journal)
    click.echo(f"Read {len(journal.lines)} lines; {added} of them are new.")


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
