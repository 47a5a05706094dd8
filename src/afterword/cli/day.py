"""Today, and why."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING

import click

from afterword.cli import common
from afterword.cli.common import as_json, as_of, at
from afterword.core import agenda, clock, known
from afterword.core.agenda import Item
from afterword.core.records import Person
from afterword.core.steps import HeldBack
from afterword.core.value import replace

if TYPE_CHECKING:  # they bring sqlite3 with them
    from afterword.core.explanation import Explanation, Overview
    from afterword.desk.today import Today
    from afterword.store.rows import Draft, Going


@click.command("today")
@click.option("--short", is_flag=True, help="One line for a shell or a bar of the desktop; none when nothing is due.")
@click.option("--notify", is_flag=True, help="Send what is due as a reminder, as afterword remind does. For cron.")
@at
@as_json
def today_command(short: bool, notify: bool, now: str | None, as_json: bool) -> None:
    """What is due, how long is left, what waits, and why."""
    if notify:
        from afterword.cli.remind import remind_now

        with common.open_house(now) as (house, moment):
            remind_now(house, moment)
        return
    page = _page(now)
    moment = page.agenda.now
    if as_json:
        due = [step.as_json(moment) for item in page.agenda.due for step in item.steps]
        waiting = [step.as_json(moment) for item in page.agenda.waiting for step in item.steps]
        going = [{"letter": each.letter, "state": each.state, "send_at": each.send_at.isoformat()}
                 for each in page.on_their_way.values()]  # fmt: skip
        body = {"summary": page.agenda.summary, "due": due, "waiting": waiting, "on_their_way": going}
        common.print_json({**body, "replies": page.replies, "asked": page.asked})
        return
    if short:
        line = _short(page)
        if line:
            click.echo(line)
        return
    click.echo(common.heading(clock.spoken_day(moment)))
    if not page.candidacies:
        click.echo(
            "Nothing is here yet. Begin with the invitation: afterword add FILE.ics, or look around: afterword demo."
        )
        return
    click.echo(page.agenda.summary)
    if page.replies:
        waits = "1 reply waits" if page.replies == 1 else f"{page.replies} replies wait"
        click.echo(f"{waits} for your word: afterword replies")
    if page.asked:
        asks = "one thing" if page.asked == 1 else f"{page.asked} things"
        click.echo(f"Your calendar asks {asks}: afterword calendar")
    for item in page.agenda.due:
        _due(item, moment, page.drafts)
    for sealed in page.on_their_way.values():
        _on_its_way(sealed, page.people, moment)
    if page.agenda.waiting:
        click.echo("\n" + common.heading("Waiting, and that is fine"))
        for item in page.agenda.waiting:
            opens = clock.spoken_day(item.first.window.opens.astimezone(moment.tzinfo))
            click.echo(f"  {opens}: {item.title} ({item.about})")
            click.echo(common.quiet(common.wrapped(item.why)))
        more = page.agenda.waiting_in_all - len(page.agenda.waiting)
        if more > 0:
            click.echo(common.quiet(f"  and {more} more later: afterword plan"))


def _short(page: Today) -> str:
    """ "2 due, the first by today 18:30": what a status line has room for. It names nobody."""
    now, due = page.agenda.now, page.agenda.due
    said = []
    if due:
        first = due[0].first.window.due
        late = now > first
        when = "and late" if late and len(due) == 1 else f"by {agenda.on_the_clock(first, now)}"
        said.append(f"{len(due)} due, {when if len(due) == 1 else 'the first late' if late else f'the first {when}'}")
    if page.replies:
        said.append(f"{page.replies} to read")
    return " · ".join(said)


def _page(now: str | None) -> Today:
    """Today, on the candidate's clock: by a look at the data folder, else by opening the house."""
    from afterword import config
    from afterword.desk.today import look

    page = look(config.folder(), common.moment(now))
    if page is None:
        from afterword.desk.agenda import today

        with common.open_house(now) as (house, moment):
            return today(house, moment)
    zone = page.candidate.zone if page.candidate else None
    return replace(page, agenda=replace(page.agenda, now=common.moment(now, zone)))


def _due(item: Item, now: datetime, drafts: Mapping[str, Draft]) -> None:
    left, of = agenda.time_left(item.first, now)
    click.echo("")
    click.echo(f"  {common.heading(item.title)}" + (f" ({item.about})" if item.about not in item.title else ""))
    if len(item.people) > 1:
        click.echo(f"    To {', '.join(person.name for person in item.people)}")
    click.echo(f"    {left} {of}".rstrip())
    click.echo(common.quiet(common.wrapped(item.why)))
    click.echo(f"    {_next(item, drafts)}")


def _next(item: Item, drafts: Mapping[str, Draft]) -> str:
    """The command that does it."""
    id = item.candidacy.id
    if item.first.purpose == "debrief":
        return f"afterword debrief {id}"
    if item.first.channel == "phone":
        return f"afterword call {item.first.to}"
    written = [drafts[step.key].id for step in item.steps if step.key in drafts]
    if written:
        return f"afterword review {' '.join(written)}, then afterword approve {' '.join(written)}"
    if item.first.purpose in ("thank_you", "check_in", "withdraw", "part_well"):
        return f"afterword draft {id}"
    return f"afterword why {item.first.key}"


def _on_its_way(going: Going, people: Mapping[str, Person], now: datetime) -> None:
    to = people.get(str(going.body.get("to")))
    words = {
        "approved": f"goes out {agenda.on_the_clock(going.send_at, now)}.",
        "sending": "is leaving now.",
        "uncertain": f"may have gone. {going.words} Settle it: afterword outbox {going.letter} --arrived",
        "failed": f"was not sent. {going.words}",
        "held": f"is held back. {going.words}",
        "drafted": "lies among your drafts, for you to send.",
    }
    click.echo(f"\n  The letter to {to.name if to else going.recipient} {words[going.state]}")


@click.command("why")
@click.argument("name", metavar="STEP|CANDIDACY")
@click.option("--journal", metavar="FILE", help="Look into that journal file alone, and touch no data.")
@as_of
@at
@as_json
def why_command(name: str, journal: str | None, as_of: str | None, now: str | None, as_json: bool) -> None:
    """Why a step is owed or held back, and what would change it; or the same of a whole candidacy, in short.

    The name of a step may be shortened.
    """
    from afterword.core.explanation import Overview
    from afterword.core.why import asked

    then = common.moment(as_of) if as_of else None
    if journal:
        told = common.read_journal(journal)
        moment = common.moment(now or as_of, told.candidate.zone if told.candidate else None)
        found = asked(known.as_of(told, then), name, now=moment)
    else:
        from afterword.desk import agenda as desk

        with common.open_house(now or as_of) as (house, moment):
            found = desk.asked(house, name, moment, then)
    if as_json:
        common.print_json(found.as_json(moment))
    elif isinstance(found, Overview):
        _tell_overview(found, moment)
    else:
        _tell_why(found, moment)


def _tell_overview(found: Overview, now: datetime) -> None:
    click.echo(common.heading(found.about or found.candidacy))
    for each in found.each:
        standing = "" if isinstance(each.owed, HeldBack) else f" ({each.owed.window.standing(now)})"
        click.echo(f"  {each.title}: {each.when}{standing}")
        click.echo(common.quiet(common.wrapped(each.sentence)))
    if not found.each:
        click.echo("  Nothing is owed, and nothing is held back.")


def _on_both_clocks(theirs: datetime, now: datetime) -> str:
    """A moment on the addressee's clock, and on the candidate's where that shows another time."""
    ours = theirs.astimezone(now.tzinfo)
    words = clock.spoken(theirs)
    return (
        words
        if ours.replace(tzinfo=None) == theirs.replace(tzinfo=None)
        else f"{words} ({clock.spoken(ours)} with you)"
    )


def _tell_why(found: Explanation, now: datetime) -> None:
    owed = found.owed
    click.echo(common.heading(f"{found.title} · {found.about}"))
    click.echo(common.wrapped(("Held back. " if found.held_back else "") + owed.reason.sentence, "  "))
    if not isinstance(owed, HeldBack):
        window = owed.window
        theirs = clock.zone(found.zone)
        click.echo(f"  {window.standing(now).capitalize()}. Their clock is that of {found.zone}.")
        moments = {
            "Opens": window.opens,
            "Best": window.best or window.opens,
            "Due": window.due,
            "Lapses": window.lapses,
        }
        for name, moment in moments.items():
            click.echo(f"  {name:6} {_on_both_clocks(moment.astimezone(theirs), now)}")
    if found.rule:
        click.echo(common.wrapped(f"Rule   {found.rule.name}: {found.rule.sentence}", "  "))
        click.echo(common.quiet(common.wrapped(found.rule.why, "         ")))
    for fact in found.facts:
        click.echo(common.wrapped(f"Rests on {fact.kind.replace('_', ' ')} ({fact.fact}): {fact.sentence}", "  "))
    _list(f"Numbers, of the {found.etiquette} etiquette", found.numbers_said)
    _list("Why it is held back", found.holds)
    _list("How its window came about", found.came_about)
    for each in found.arranged:
        _list(f"Across all your openings, by {each.arrangement.name}", (each.arrangement.sentence, each.sentence))
    _list("What would change it", tuple(each.sentence for each in found.would_change))


def _list(head: str, sentences: tuple[str, ...]) -> None:
    if sentences:
        click.echo(f"  {head}")
        for sentence in sentences:
            click.echo(common.wrapped(sentence))


@click.command("skip")
@click.argument("step")
@click.option("--because", "why_not", default="", help="Why, for your own memory.")
@click.option("--undo", is_flag=True, help="Take the step up again.")
def skip_command(step: str, why_not: str, undo: bool) -> None:
    """Leave STEP out, or take it up again."""
    from afterword.desk import agenda as desk

    with common.open_house() as (house, moment):
        if undo:
            desk.take_up_again(house, step, moment)
            click.echo("Taken up again.")
        else:
            desk.skip(house, step, why_not, moment)
            click.echo(f"Left out. Take it up again: afterword skip --undo {step}")
