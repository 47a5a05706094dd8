"""Replies: fetched from the mailbox or brought by hand, and your word on what they say."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from afterword.cli import common
from afterword.cli.common import as_json, at
from afterword.core import clock
from afterword.errors import BadInput

if TYPE_CHECKING:  # they bring the database and the mail libraries with them
    from collections.abc import Sequence
    from datetime import datetime

    from afterword.desk.house import House
    from afterword.desk.replies import Said
    from afterword.jobs.fetch import Progress

SHORT = 8
"""Characters of a reply's id that are shown, and are enough to name it."""


@click.command("fetch")
@click.option("--junk", is_flag=True, help="Look into the junk folder too.")
@click.option(
    "--always", "always", flag_value="always", help="Fetch by itself from now on, while the app or `work` runs."
)
@click.option("--never", "always", flag_value="never", help="Fetch only when you say so.")
@at
@as_json
def fetch_command(junk: bool, always: str | None, now: str | None, as_json: bool) -> None:
    """Look for replies in your mailbox. No mail is marked as read, and what belongs to no candidacy is not kept."""
    from afterword.jobs import fetch as jobs

    with common.open_house(now) as (house, moment):
        if always:
            jobs.mailbox_of(house)
            jobs.set_by_itself(house, always == "always", junk, moment)
            if not as_json:
                by_itself = "Mail is fetched by itself, every few minutes and when something comes"
                click.echo(f"{by_itself}." if always == "always" else "Mail is fetched only when you say so.")
            if always == "never":
                return
        fetched = jobs.fetch(house, common.ticking(now), junk=junk, told=_progress)
        _clear()
        if as_json:
            body = {
                "looked": fetched.looked,
                "replies": [_json(each) for each in fetched.taken],
                "failed": fetched.failed,
            }
            common.print_json(body)
            return
        click.echo(_summary(fetched.looked, len(fetched.taken)))
        _show(house, fetched.taken, moment)
        if fetched.trouble:
            click.echo(fetched.trouble, err=True)


def _summary(looked: int, taken: int) -> str:
    mails = "1 new mail" if looked == 1 else f"{looked:,} new mails"
    if not taken:
        return f"Looked at {mails}. None belongs to a candidacy, and nothing of them was kept."
    return f"Looked at {mails}. {taken} {'belongs' if taken == 1 else 'belong'} to your candidacies:"


def _progress(progress: Progress) -> None:
    if sys.stderr.isatty():
        click.echo(f"\r{progress.folder[:30]}: {progress.done:,} of {progress.of:,}  ", nl=False, err=True)


def _clear() -> None:
    if sys.stderr.isatty():
        click.echo("\r" + " " * 60 + "\r", nl=False, err=True)


@click.command("replies")
@click.argument("reply", required=False)
@click.option("--confirm", "word", flag_value="confirm", help="What REPLY says is so.")
@click.option("--nothing", "word", flag_value="nothing", help="REPLY says nothing of the kind.")
@click.option("--undo", "word", flag_value="undo", help="Take the last word on REPLY back.")
@click.option("--about", metavar="CANDIDACY", help="Where REPLY belongs.")
@click.option("--as", "kind", metavar="KIND", help="What REPLY says instead, such as told_to_check_back.")
@click.option(
    "--set", "changes", metavar="KEY=VALUE", multiple=True, help="What is otherwise in it, such as on=2026-11-02."
)
@click.option("--point", type=click.IntRange(1), help="Only that point of REPLY, by its number.")
@click.option("--all", "everything", is_flag=True, help="Those that are answered too.")
@click.option("--believe", metavar="KINDS", help="Confirm these kinds without asking, by commas; `none` asks always.")
@at
@as_json
def replies_command(
    reply: str | None, word: str | None, about: str | None, kind: str | None, changes: tuple[str, ...],
    point: int | None, everything: bool, believe: str | None, now: str | None, as_json: bool,
) -> None:  # fmt: skip
    """What came back and what it seems to say; or your word on REPLY, named by the beginning of its number.

    Nothing changes what is owed before you say so; only what bounced, and automatic absences, count at once.
    """
    from afterword.desk import replies as desk

    with common.open_house(now) as (house, moment):
        if believe is not None:
            kinds = [] if believe == "none" else [each.strip() for each in believe.split(",") if each.strip()]
            desk.confirm_by_setting(house, kinds)
            click.echo(f"Confirmed without asking: {', '.join(kinds)}." if kinds else "Everything is asked.")
            return
        said_something = bool(word or about or kind or changes)
        if said_something and not reply:
            raise BadInput("Name the reply that you mean: afterword replies REPLY --confirm.")
        if reply and said_something:
            found = [_word(house, reply, word, about, kind, changes, point, moment)]
        elif reply:
            found = [desk.one(house, reply)]
        else:
            found = list(desk.everything(house, only_open=not everything))
        if as_json:
            common.print_json([_json(each) for each in found])
            return
        if not found:
            click.echo("No reply waits for your word." if not everything else "There are no replies yet.")
        _show(house, found, moment, whole=bool(reply))


def _word(
    house: House, reply: str, word: str | None, about: str | None, kind: str | None, changes: tuple[str, ...],
    point: int | None, now: datetime,
) -> Said:  # fmt: skip
    from afterword.desk import replies as desk

    if about:
        if word or kind or changes:
            raise BadInput("Say first where it belongs, and what it says when you have seen it read anew.")
        return desk.belongs(house, reply, about, now)
    if kind or changes:
        if word in ("nothing", "undo"):
            raise BadInput(f"--{word} and --as or --set do not go together.")
        return desk.correct(house, reply, now, kind=kind, changes=_changes(changes), number=point)
    verbs = {"confirm": desk.confirm, "nothing": desk.reject, "undo": desk.undo}
    return verbs[str(word)](house, reply, now, point)


def _changes(words: tuple[str, ...]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for each in words:
        key, equals, value = each.partition("=")
        if not equals or not key.isidentifier() or key in ("id", "fact", "candidacy", "reply", "source"):
            raise BadInput(f"{each[:60]!r} changes nothing. Write it as KEY=VALUE, such as on=2026-11-02.")
        found[key] = {"true": True, "false": False, "": None}.get(value, value)
    return found


def _show(house: House, each: Sequence[Said], now: datetime, *, whole: bool = False) -> None:
    """Replies for a person: from whom, why they belong there, what they seem to say, and what can be said to that."""
    from afterword.desk.replies import in_sentences

    words = in_sentences(house, each)
    for said in each:
        reply, body = said.reply, said.reply.body
        who = body.get("name") or body.get("address") or "Somebody"
        when = clock.spoken(reply.at.astimezone(now.tzinfo))
        click.echo(common.heading(f"{reply.id[:SHORT]}  {who}, {when}: {body.get('subject') or 'no subject'}"))
        where = f"For {reply.candidacy}. " if reply.candidacy else ""
        click.echo(common.quiet(common.wrapped(f"{where}{body.get('reason', '')}")))
        for point in said.proposals:
            mark = {"open": "?", "confirmed": "✓", "rejected": "✗"}[point.state]
            by = {"form": " (by its form)", "setting": " (as you set it)"}.get(point.by, "")
            click.echo(common.wrapped(f"{mark} {point.number + 1}. {words[point.id]}{by}"))
        for sentence in (body.get("trouble"), *body.get("cautions", ())):
            if sentence:
                click.echo(common.wrapped(f"Careful: {sentence}" if sentence != body.get("trouble") else sentence))
        if whole and body.get("kept"):
            click.echo(click.style("\n".join(f"    | {line}" for line in str(body["kept"]).split("\n")), dim=True))
        if said.open:
            click.echo(common.quiet(common.wrapped(_ways_on(said))))


def _ways_on(said: Said) -> str:
    command = f"afterword replies {said.reply.id[:SHORT]}"
    if said.in_doubt:
        return f"Where does it belong? {command} --about {' or '.join(said.reply.body['doubts'])}; or --nothing"
    return f"Is that so? {command} --confirm, --nothing, or --as KIND --set KEY=VALUE"


def _json(said: Said) -> dict[str, Any]:
    reply, body = said.reply, said.reply.body
    return {
        "id": reply.id, "candidacy": reply.candidacy, "at": reply.at.isoformat(), "open": said.open,
        **{key: body.get(key) for key in ("name", "address", "subject", "about", "reason", "doubts", "kept")},
        "confidence": body.get("confidence"), "cautions": body.get("cautions", []), "trouble": body.get("trouble"),
        "points": [{"number": each.number + 1, "state": each.state, "by": each.by, "fact": each.body}
                   for each in said.proposals],
    }  # fmt: skip


def keep(paths: Sequence[str], candidacy: str, now: str | None, as_json: bool, longest: int) -> None:
    """Take replies in from files, as `afterword read --keep` does."""
    from afterword.desk.by_hand import keep as taken_in

    with common.open_house(now) as (house, moment):
        taken = [each for path in paths
                 for each in taken_in(house, common.read_bytes(path, longest), path, moment, candidacy)]  # fmt: skip
        if as_json:
            common.print_json([_json(each) for each in taken])
            return
        if not taken:
            click.echo("Nothing new: what belongs to your candidacies is here already.")
        _show(house, taken, moment)
