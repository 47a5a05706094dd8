"""Getting in what the candidate knows: the invitation, the debrief, who they are."""

from __future__ import annotations

import re
import tomllib
from typing import TYPE_CHECKING, Any

import click

from afterword.cli import common
from afterword.cli.common import as_json, at
from afterword.core import clock
from afterword.errors import BadInput

if TYPE_CHECKING:  # they bring the database with them
    from afterword.desk.candidacies import Taken


@click.command("add")
@click.argument("file")
@click.option("--employer", default="", help="The employer, as they write their name.")
@click.option("--role", default="", help="The post, as advertised.")
@click.option("--person", "people", multiple=True, metavar="'NAME <ADDRESS>, TITLE'", help="Somebody else in the room.")
@click.option("--candidacy", default="", help="The candidacy that it belongs to, by its name here.")
@click.option("--zone", default=None, help="The time zone, where the file names none, such as Europe/London.")
@click.option("--country", default="", help="The employer's country (GB, US), for its holidays.")
@click.option("--region", default="", help="The region in it (BY, TX), where that has holidays of its own.")
@click.option("--sector", default="", help="The sector (academic, public, software), for an etiquette that fits.")
@click.option("--source", type=click.Choice(["direct", "agency", "referral"]), default=None, help="How you came to it.")
@at
@as_json
def add_command(
    file: str, employer: str, role: str, people: tuple[str, ...], candidacy: str, zone: str | None, country: str,
    region: str, sector: str, source: str | None, now: str | None, as_json: bool,
) -> None:  # fmt: skip
    """Take in the invitation FILE: .ics, a mail, or a text that tells of one; `-` reads standard input."""
    from afterword.desk.candidacies import Particulars, take_in
    from afterword.desk.profile import profile
    from afterword.mail.reading.intake import invitations_in

    data = common.read_bytes(file)
    guests = tuple(person_named(words) for words in people)
    with common.open_house(now) as (house, moment):
        me = profile(house)
        invitations = invitations_in(data, file, me.email if me else None, zone, moment, me.zone if me else "")
        taken = []
        for invitation in invitations:
            asks = file != "-" and common.at_a_terminal() and not (candidacy or invitation.cancelled)
            if asks and not (employer or invitation.employer):
                employer = click.prompt("The invitation does not say who the employer is. Employer")
            if asks and not (role or invitation.role):
                role = click.prompt("Nor the post. Role, as advertised", default="", show_default=False)
            particulars = Particulars(
                employer=employer,
                role=role,
                country=country,
                region=region,
                sector=sector,
                source=source or "",
                candidacy=candidacy,
                people=guests,
            )
            taken.append(take_in(house, invitation, particulars, moment))
    if as_json:
        common.print_json([_taken_json(each) for each in taken])
        return
    for each in taken:
        _tell(each)


def person_named(words: str) -> Any:
    """Somebody as `Ada Okafor <ada@x.example>, Head of Data` names them; address and title may be left out."""
    from afterword.calendars.invitations import Invited

    found = re.fullmatch(r"\s*([^<>,]+?)\s*(?:<\s*([^<>\s]+@[^<>\s]+)\s*>)?\s*(?:,\s*([^<>]+?))?\s*", words)
    if not found or not found[1].isprintable():
        raise BadInput(f"{words!r} names nobody. Write it as 'Ada Okafor <ada@x.example>, Head of Data'.")
    return Invited(name=found[1], email=found[2] or "", title=found[3] or "")


def _tell(taken: Taken) -> None:
    from afterword.cli.etiquette import offer
    from afterword.core.etiquettes import offered

    day, hours = clock.spoken_day(taken.start), f"{taken.start:%H:%M}–{taken.end:%H:%M}"
    where = f"{taken.candidacy.role or 'interview'} at {taken.candidacy.employer}"
    click.echo(f"{taken.what.capitalize()}: {where}, {day}, {hours} ({taken.candidacy.zone}).")
    for person in taken.people:
        title = f", {person.title}" if person.title else ""
        arranges = "" if person.part in ("interviewer", "hiring_manager") else f" ({person.part.replace('_', ' ')})"
        click.echo(f"  {person.name}{title}{arranges} {common.quiet(person.email)}".rstrip())
    for words in taken.assumed:
        click.echo(f"  Assumed: {words}. Another: --country XX.")
    if taken.missing and taken.what in ("added", "updated"):
        click.echo(f"  Not found: {', '.join(taken.missing)}. The debrief asks for it.")
    profile = offered(taken.candidacy) if taken.is_new else None
    if profile:
        click.echo(common.quiet(offer(profile, taken.candidacy)))
    if taken.what == "added":
        click.echo(f"When it is over: afterword debrief {taken.candidacy.id}")


def _taken_json(taken: Taken) -> dict[str, Any]:
    from afterword.core.etiquette import DEFAULT
    from afterword.core.etiquettes import offered

    profile = offered(taken.candidacy) if taken.is_new else None
    return {
        "what": taken.what,
        "candidacy": taken.candidacy.id,
        "interview": taken.interview,
        "start": taken.start.isoformat(),
        "end": taken.end.isoformat(),
        "people": [person.id for person in taken.people],
        "missing": list(taken.missing),
        "etiquette": taken.candidacy.etiquette or DEFAULT.name,
        "offered": profile.name if profile else None,
    }


@click.command("profile")
@click.option("--from", "source", metavar="FILE.toml", help="Read it from a file: name, email, [[strength]] and so on.")
@click.option("--name", help="Your name, as it stands under a letter.")
@click.option("--email", help="Your address.")
@click.option("--phone", help="A number to reach you by; it stands under each letter.")
@click.option("--zone", help="Where you are, such as Europe/London.")
@click.option("--quiet-from", metavar="HH:MM", help="From when you are not to be disturbed; `default` takes it back.")
@click.option("--quiet-until", metavar="HH:MM", help="Until when; `default` takes it back.")
@click.option("--letters-a-day", metavar="N", help="How many you can write well on one day; `default` takes it back.")
@click.option("--strength", "strengths", multiple=True, metavar="'CLAIM: EVIDENCE'", help="Something you are good at.")
@as_json
def profile_command(
    source: str | None, name: str | None, email: str | None, phone: str | None, zone: str | None,
    strengths: tuple[str, ...], as_json: bool, **days: str | None,
) -> None:  # fmt: skip
    """Say who you are and what you are good at, with what proves it. Without options it shows what is known."""
    from afterword.core.preferences import preferences_of
    from afterword.desk.profile import introduce, profile

    said: dict[str, Any] = profile_in(toml(source), source) if source else {}
    options = {"name": name, "email": email, "phone": phone, "zone": zone, **days}
    said |= {key: words for key, words in options.items() if words}  # what is said here goes before the file
    if strengths:
        said["strengths"] = [dict(zip(("claim", "evidence"), _claimed(each), strict=True)) for each in strengths]
    with common.open_house() as (house, _):
        known = profile(house)
        if any(said.values()):
            known = introduce(house, **said)
        elif known is None and common.at_a_terminal():
            known = introduce(house, **ask_profile())
    if known is None:
        raise BadInput("Nothing is known of you yet. Give --name and --email, or --from FILE.toml.")
    if as_json:
        common.print_json(dict(known.raw))
        return
    click.echo(f"{known.name} <{known.email}> {known.phone} ({known.zone})")
    click.echo(f"  {preferences_of(known).sentence}")
    for strength in known.strengths:
        click.echo(f"  {strength.claim}: {strength.evidence or 'no evidence yet'}  {common.quiet(strength.id)}")


def _claimed(words: str) -> tuple[str, str]:
    claim, _, evidence = words.partition(":")
    return claim.strip(), evidence.strip()


def toml(path: str) -> dict[str, Any]:
    """The tables of a TOML file. Raises `BadInput` with the place of the mistake."""
    try:
        return tomllib.loads(common.read_text(path))
    except tomllib.TOMLDecodeError as error:
        raise BadInput(f"{path} is not TOML: {error}.") from None


def profile_in(tables: dict[str, Any], path: str) -> dict[str, Any]:
    """The profile that a TOML file holds; refuses days that cannot be, and unknown keys, since they are slips."""
    from afterword.core.preferences import KEYS
    from afterword.desk.profile import KNOWN, own_day

    said = {("strengths" if key == "strength" else key): value for key, value in tables.items()}
    unknown = set(said) - set(KNOWN)
    if unknown:
        raise BadInput(f"{path}: {sorted(unknown)[0]!r} is not known here. Known are: {', '.join(KNOWN)}.")
    try:
        return said | {key: own_day(key, value) for key, value in said.items() if key in KEYS}
    except BadInput as error:
        raise BadInput(f"{path}: {error}") from None


def ask_profile() -> dict[str, Any]:
    """The profile, asked once."""
    click.echo("First, who you are. It is asked once, and kept on this machine.")
    said: dict[str, Any] = {"name": click.prompt("Your name, as it stands under a letter")}
    said["email"] = click.prompt("Your e-mail address")
    said["phone"] = click.prompt("Your telephone number", default="", show_default=False)
    said["zone"] = click.prompt("Your time zone", default=_this_zone())
    click.echo("Your strengths, each with what proves it: a number, a project. An empty line ends them.")
    said["strengths"] = []
    while claim := click.prompt("Strength", default="", show_default=False):
        evidence = click.prompt("  What proves it", default="", show_default=False)
        said["strengths"].append({"claim": claim, "evidence": evidence})
    return said


def _this_zone() -> str:
    """The IANA zone of this machine, where it tells."""
    import os
    from pathlib import Path

    named = os.environ.get("TZ", "").lstrip(":")
    if "/" in named:
        return named
    link = Path("/etc/localtime")
    parts = link.resolve().parts if link.exists() else ()
    return "/".join(parts[parts.index("zoneinfo") + 1 :]) if "zoneinfo" in parts else "UTC"


@click.command("debrief")
@click.argument("candidacy", required=False)
@click.option("--from", "source", metavar="FILE.toml", help="Read the answers from a file.")
@at
@as_json
def debrief_command(candidacy: str | None, source: str | None, now: str | None, as_json: bool) -> None:
    """Write down how it went: at once, while the names are fresh. Six questions, two minutes."""
    from afterword.cli import debriefing
    from afterword.desk import debriefs
    from afterword.desk.profile import introduce, profile

    with common.open_house(now) as (house, moment):
        candidacy = candidacy or debriefs.candidacy_to_debrief(house, moment)
        story, held, _ = debriefs.last_answers(house, candidacy)
        if source:
            answers = debriefing.answers_in(toml(source), source)
        elif common.at_a_terminal():
            candidate = profile(house) or introduce(house, **ask_profile())
            answers = debriefing.ask(story, held, candidate)
        else:
            raise BadInput("There is nobody to ask here. Give the answers in a file: --from FILE.toml.")
        plan = debriefs.note(house, candidacy, answers, moment, held.id)
    if as_json:
        common.print_json(plan.as_json(moment))
        return
    owed = [step for step in plan.steps if step.purpose == "thank_you"]
    click.echo(f"Written down. {len(owed)} to thank; the next step: afterword draft {candidacy}")
