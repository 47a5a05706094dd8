"""Rules, arrangements and checks by name: what they say, why, on whose word, and examples."""

from __future__ import annotations

from collections.abc import Sequence

import click

from afterword.cli import common
from afterword.core.arrange import ARRANGEMENTS, Arrangement
from afterword.core.rules import RULES
from afterword.core.rules.rule import Rule
from afterword.errors import NotFound
from afterword.writing.review.check import Check
from afterword.writing.review.checks import CHECKS
from afterword.writing.review.telling import in_a_line, looks_at


@click.command("explain")
@click.argument("name")
def explain_command(name: str) -> None:
    """What the rule or check NAME says, why, on whose word, and examples of it kept and broken."""
    every: Sequence[Rule | Arrangement | Check] = (*RULES, *ARRANGEMENTS, *CHECKS)
    found = next((each for each in every if each.name == name), None)
    if found is None and name == "grammar":
        from afterword.grammar import SENTENCE, SOURCE

        click.echo(common.heading("grammar (advice)"))
        click.echo(common.wrapped(f"{SENTENCE} afterword review --grammar.", "  "))
        click.echo(f"\n  Source: {SOURCE}")
        return
    if found is None:
        from difflib import get_close_matches

        names = [each.name for each in every]
        near = ", ".join(get_close_matches(name, names)) or ", ".join(names)
        raise NotFound(f"There is no rule or check {name!r}. There are: {near}.")
    if isinstance(found, Check):
        _check(found)
    elif isinstance(found, Rule):
        _rule(found)
    else:
        click.echo(common.heading(found.name))
        click.echo(common.wrapped(f"{found.sentence} {found.why}", "  "))
    if found.source:
        click.echo(f"\n  Source: {found.source}")


def _rule(rule: Rule) -> None:
    from afterword.core.etiquette import DEFAULT
    from afterword.core.etiquettes import elsewhere

    click.echo(common.heading(rule.name))
    click.echo(common.wrapped(rule.sentence, "  "))
    click.echo(common.wrapped(rule.why, "  "))
    for number in rule.numbers:
        others = ", ".join(f"{name}: {value}" for name, value in elsewhere(number))
        click.echo(f"  {number} = {getattr(DEFAULT, number)}{common.quiet(f' ({others})') if others else ''}")
    for words, example in (("Kept", rule.kept), ("Broken", rule.broken)):
        click.echo(f"\n  {words}:")
        click.echo("".join(f"    {line}\n" for line in example.told.splitlines()), nl=False)
        click.echo("".join(f"    → {line}\n" for line in example.shows.splitlines()), nl=False)


def _check(check: Check) -> None:
    click.echo(common.heading(f"{check.name} ({check.severity})"))
    click.echo(common.wrapped(check.sentence, "  "))
    click.echo(common.wrapped(looks_at(check), "  "))
    for words, examples in (("Wrong", check.bad), ("Right", check.good), ("Looks wrong and is right", check.near)):
        click.echo(f"\n  {words}:")
        for example in examples[:3]:
            click.echo(common.wrapped(in_a_line(example), "    "))
