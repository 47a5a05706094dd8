"""The app on this machine, and the example in it."""

from __future__ import annotations

import os
import sys

import click

from afterword.cli import common
from afterword.cli.common import at


@click.command("serve")
@click.option("--port", type=click.IntRange(0, 65535), default=7323, show_default=True, help="Where to listen.")
@click.option("--open/--no-open", "opens", default=True, help="Open the page in the browser.")
@click.option("--database", metavar="URL", help="Another database than the one in the data folder.")
def serve_command(port: int, opens: bool, database: str | None) -> None:
    """Open the app: a page on this machine, for nobody else."""
    from afterword.cli.work import clock_of
    from afterword.desk.house import open_house
    from afterword.jobs.work import working
    from afterword.web.server import serve

    with open_house(database) as house, working(house, clock_of(house)):
        serve(house, port, opens and has_a_screen())


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
