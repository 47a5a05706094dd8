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
@click.argument("name", required=False)
def explain_command(name: str | None) -> None:
    """What the rule or check NAME says, why, on whose word, and examples of it kept and broken. Without one: all names.

    A word that is no name finds those that have it in their name or sentence.
    """
    every: Sequence[Rule | Arrangement | Check] = (*RULES, *ARRANGEMENTS, *CHECKS)
    if not name:
        _list((("What is owed", RULES), ("Across candidacies", ARRANGEMENTS), ("What is wrong with a letter", CHECKS)))
        return
    found = next((each for each in every if each.name == name), None)
    if found is None and name == "grammar":
        from afterword.grammar import SENTENCE, SOURCE

        click.echo(common.heading("grammar (advice)"))
        click.echo(common.wrapped(f"{SENTENCE} afterword review --grammar.", "  "))
        click.echo(f"\n  Source: {SOURCE}")
        return
    if found is None:
        from difflib import get_close_matches

        sought = name.casefold()
        near = [each.name for each in every if sought in f"{each.name} {each.sentence}".casefold()]
        near = near or get_close_matches(sought, [each.name for each in every])
        near = near or [each.name for each in every if set(each.name.split("-")) & set(sought.split("-"))]
        said = f"Near it: {', '.join(near[:12])}" if near else "See them all: afterword explain"
        raise NotFound(f"There is no rule or check {name!r}. {said}.")
    if isinstance(found, Check):
        _check(found)
    elif isinstance(found, Rule):
        _rule(found)
    else:
        click.echo(common.heading(found.name))
        click.echo(common.wrapped(f"{found.sentence} {found.why}", "  "))
    if found.source:
        click.echo(f"\n  Source: {found.source}")


def _list(groups: Sequence[tuple[str, Sequence[Rule | Arrangement | Check]]]) -> None:
    """Every name with its sentence."""
    for title, several in groups:
        click.echo(common.heading(title))
        with_sentences = [(each.name, each.sentence) for each in several]
        formatter = click.HelpFormatter(width=100)
        formatter.current_indent = 2
        formatter.write_dl(with_sentences)
        click.echo(formatter.getvalue())


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
    for words, examples in check.examples.told:
        click.echo(f"\n  {words}:")
        for example in examples[:3]:
            click.echo(common.wrapped(in_a_line(example), "    "))
