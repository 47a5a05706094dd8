"""The numbers of good manners: whose hold where, what they rest on, and one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from afterword.cli import common
from afterword.cli.common import as_json
from afterword.core import etiquettes
from afterword.core.agenda import counted
from afterword.core.etiquette import DEFAULT, Etiquette
from afterword.core.etiquettes import BY_NAME, PROFILES, Profile, changes, with_unit
from afterword.core.records import Candidacy, Candidate
from afterword.errors import BadInput, NotFound

if TYPE_CHECKING:  # it brings the database with it
    from afterword.desk.etiquettes import InUse

DEFAULT_WORDS = "What holds where a candidacy names nothing else."


@click.group("etiquette", invoke_without_command=True)
@as_json
@click.pass_context
def etiquette_command(context: click.Context, as_json: bool) -> None:
    """The etiquettes there are, and which candidacy follows which. One that names none follows the default."""
    if context.invoked_subcommand is not None:
        return
    from afterword.desk.etiquettes import in_use

    with common.open_house() as (house, _):
        used = in_use(house)
    if as_json:
        common.print_json(_used_json(used))
        return
    for profile in PROFILES:
        differs = (
            counted(len(profile.grounds), "number differs", "numbers differ") if profile.grounds else "as the default"
        )
        click.echo(f"  {profile.name:9} {profile.title} {common.quiet(f'({differs})')}")
    if used.candidacies:
        click.echo("")
    for candidacy in used.candidacies:
        click.echo(f"{candidacy.id}: {candidacy.etiquette or DEFAULT.name}{_own(candidacy)}")
        profile_offered = etiquettes.offered(candidacy)
        if profile_offered:
            click.echo(common.quiet(f"  {offer(profile_offered, candidacy)}"))
    if used.candidate and used.candidate.numbers:
        click.echo(f"Every candidacy{_own(used.candidate)}")


def offer(profile: Profile, candidacy: Candidacy) -> str:
    """What is said of an etiquette that nobody asked for yet."""
    return f"There is an etiquette for {profile.title}: afterword etiquette use {profile.name} {candidacy.id}"


def _own(record: Candidacy | Candidate) -> str:
    own = [f"{name} {with_unit(name, value)}" for name, value in etiquettes.own_numbers(record).items()]
    return f", with {', '.join(own)}" if own else ""


def _used_json(used: InUse) -> dict[str, Any]:
    rows = []
    for candidacy in used.candidacies:
        profile = etiquettes.offered(candidacy)
        rows.append({
            "candidacy": candidacy.id,
            "etiquette": candidacy.etiquette or DEFAULT.name,
            "numbers": etiquettes.own_numbers(candidacy),
            "offered": profile.name if profile else None,
        })  # fmt: skip
    return {
        "etiquettes": [{"name": DEFAULT.name, "differs": {}}, *(_profile_json(profile) for profile in PROFILES)],
        "numbers": etiquettes.own_numbers(used.candidate),
        "candidacies": rows,
    }


def _profile_json(profile: Profile) -> dict[str, Any]:
    return {
        "name": profile.name,
        "title": profile.title,
        "countries": list(profile.countries),
        "sectors": list(profile.sectors),
        "differs": {name: value for name, value, _ in changes(profile.etiquette)},
    }


@etiquette_command.command("show")
@click.argument("name")
@as_json
def show_command(name: str, as_json: bool) -> None:
    """Each number of NAME, and what it rests on. With its unit, and the rules that use it."""
    etiquette, profile = named(name), BY_NAME.get(name)
    rules = rules_of()
    if as_json:
        numbers = {
            number: {"value": getattr(etiquette, number), "unit": unit, "default": getattr(DEFAULT, number),
                     "rules": rules.get(number, [])}
            for number, unit in Etiquette.units().items()
        }  # fmt: skip
        grounds = [
            {"number": each.number, "sentence": each.sentence, "source": each.source}
            for each in (profile.grounds if profile else ())
        ]
        said = (
            {**_profile_json(profile), "words": profile.words, "source": profile.source} if profile else {"name": name}
        )
        common.print_json({**said, "numbers": numbers, "grounds": grounds})
        return
    click.echo(common.heading(f"{name}: {profile.title}" if profile else name))
    click.echo(common.wrapped(profile.words if profile else DEFAULT_WORDS, "  "))
    if profile:
        click.echo(common.quiet(f"  {profile.source}"))
    click.echo("")
    for number in Etiquette.units():
        value, usual = getattr(etiquette, number), getattr(DEFAULT, number)
        differs = f" (default {with_unit(number, usual)})" if value != usual else ""
        used_by = ", ".join(rules.get(number, ["the best moment"]))
        click.echo(f"  {number}: {with_unit(number, value)}{differs} {common.quiet(f'· {used_by}')}")
    for ground in profile.grounds if profile else ():
        click.echo(f"\n  {ground.number}: {with_unit(ground.number, getattr(etiquette, ground.number))}")
        click.echo(common.wrapped(ground.sentence, "    "))
        click.echo(common.quiet(f"    {ground.source}"))


def named(name: str) -> Etiquette:
    """The etiquette of that name. Raises `NotFound` with those that there are."""
    if name == DEFAULT.name:
        return DEFAULT
    if name not in BY_NAME:
        raise NotFound(f"There is no etiquette {name!r}. There are: {', '.join(etiquettes.NAMES)}.")
    return BY_NAME[name].etiquette


def rules_of() -> dict[str, list[str]]:
    """The rules by whose numbers they are; one that no rule names places the best moment."""
    from afterword.core.rules import RULES

    found: dict[str, list[str]] = {}
    for rule in RULES:
        for number in rule.numbers:
            found.setdefault(number, []).append(rule.name)
    return found


@etiquette_command.command("compare")
@click.argument("one")
@click.argument("other")
@as_json
def compare_command(one: str, other: str, as_json: bool) -> None:
    """What differs between ONE and OTHER. Nothing else is shown."""
    differs = tuple(changes(named(one), named(other)))
    if as_json:
        units = Etiquette.units()
        common.print_json({name: {one: here, other: there, "unit": units[name]} for name, here, there in differs})
        return
    if not differs:
        click.echo(f"No number differs between {one} and {other}.")
    for name, here, there in differs:
        click.echo(f"{name}: {with_unit(name, here)} in {one}, {with_unit(name, there)} in {other}")


@etiquette_command.command("use")
@click.argument("name")
@click.argument("candidacy")
@as_json
def use_command(name: str, candidacy: str, as_json: bool) -> None:
    """Let CANDIDACY follow the etiquette NAME. It is planned anew; the name `default` takes it back."""
    from afterword.desk.etiquettes import use
    from afterword.desk.profile import profile

    with common.open_house() as (house, _):
        _tell(use(house, name, candidacy), profile(house), as_json)


@etiquette_command.command("set")
@click.argument("file", metavar="FILE.toml")
@click.argument("candidacy", required=False)
@as_json
def set_command(file: str, candidacy: str | None, as_json: bool) -> None:
    """Make the numbers in FILE.toml your own. In CANDIDACY, or in all; an empty file takes them back."""
    from afterword.desk.etiquettes import set_numbers
    from afterword.desk.profile import profile

    numbers = numbers_in(file)
    with common.open_house() as (house, _):
        try:
            record = set_numbers(house, numbers, candidacy)
        except NotFound:
            raise
        except BadInput as error:
            raise BadInput(f"{file}: {error}") from None
        _tell(record if isinstance(record, Candidacy) else None, profile(house), as_json)


def numbers_in(file: str) -> dict[str, Any]:
    """The numbers of a TOML file, under `[numbers]` or at the top. Raises `BadInput` where `numbers` is no table."""
    from afterword.cli.intake import toml

    tables = toml(file)
    inner = tables.pop("numbers", {})
    if not isinstance(inner, dict):
        raise BadInput(f"{file}: numbers is a table. Write [numbers] on a line, and the numbers below it.")
    return {**tables, **inner}


def _tell(candidacy: Candidacy | None, candidate: Candidate | None, as_json: bool) -> None:
    """What differs from the default now: in that candidacy, or by the candidate's own numbers in all."""
    holds = etiquettes.etiquette_of(candidacy or Candidacy(id=""), candidate)
    differs = tuple(changes(holds))
    if as_json:
        common.print_json({
            "candidacy": candidacy.id if candidacy else None,
            "etiquette": holds.name if candidacy else None,
            "differs": {name: here for name, here, _ in differs},
        })  # fmt: skip
        return
    whose = f"{candidacy.id} follows {holds.name}" if candidacy else "In every candidacy that has no numbers of its own"
    click.echo(f"{whose}: {'this differs from the default.' if differs else 'no number differs from the default.'}")
    for name, here, usual in differs:
        click.echo(f"  {name}: {with_unit(name, here)} (default {with_unit(name, usual)})")
