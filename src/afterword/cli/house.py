"""The app on this machine, and the example in it."""

from __future__ import annotations

import os
import re
import sys

import click

from afterword.cli import common
from afterword.cli.common import at
from afterword.errors import BadInput


@click.command("serve")
@click.option("--port", type=click.IntRange(0, 65535), default=7323, show_default=True, help="Where to listen.")
@click.option("--open/--no-open", "opens", default=True, help="Open the page in the browser.")
@click.option("--lan", is_flag=True, help="In your local network as well, encrypted, for devices that are let in.")
@click.option(
    "--host", metavar="ADDRESS", help="The address for --lan, where the one that is found is not the right one."
)
@click.option("--name", "names", multiple=True, metavar="HOST", help="A name at which your own tunnel reaches this.")
@click.option("--database", metavar="URL", help="Another database than the one in the data folder.")
def serve_command(
    port: int, opens: bool, lan: bool, host: str | None, names: tuple[str, ...], database: str | None
) -> None:
    """Open the app: a page on this machine, for nobody else.

    With --lan your phone can open it, too: it has to be let in first, by the code that is shown.
    """
    from afterword.cli.work import clock_of
    from afterword.desk.house import open_house
    from afterword.jobs.work import working
    from afterword.web.server import serve

    with open_house(database) as house, working(house, clock_of(house)):
        serve(house, port, opens and has_a_screen(), network=_network(lan, host), names=_tunnels(names))


def _network(lan: bool, host: str | None) -> tuple[str, ...] | None:
    """The addresses to serve the local network on: none to look for them, None not to. Raises `BadInput` for one that
    the internet could reach."""
    from afterword.mail.account import is_loopback
    from afterword.web.addresses import is_local

    if host is None or (is_loopback(host) and not lan):
        return () if lan else None
    if not is_local(host):
        raise BadInput(f"{host!r} is no address of a local network. From further away, use a tunnel, and --name.")
    return (host.strip("[]"),)


def _tunnels(names: tuple[str, ...]) -> tuple[str, ...]:
    for each in names:
        if not re.fullmatch(r"(?=.{1,253}$)[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})+(:[0-9]{1,5})?", each, re.IGNORECASE):
            raise BadInput(f"{each!r} is no host name. Give it as a browser shows it, such as me.example.net.")
    return tuple(each.lower() for each in names)


def has_a_screen() -> bool:
    """Whether a browser could be opened here, so that a server does not try."""
    return sys.platform in ("win32", "darwin") or bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


@click.command("demo")
@click.option("--remove", "out", is_flag=True, help="Take the example out again.")
@at
def demo_command(out: bool, now: str | None) -> None:
    """Fill in an invented example to look around in; it is marked, never sent, and removed whole."""
    from afterword.desk import demo

    with common.open_house(now) as (house, moment):
        if out:
            demo.remove(house)
            click.echo("The example is gone.")
            return
        employers = demo.fill_in(house, moment)
    click.echo(f"An invented example is here: {', '.join(employers)}. See it: afterword today.")
    click.echo(common.quiet("Take it out again: afterword demo --remove"))
