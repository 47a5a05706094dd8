"""Running without thinking: the app and its worker, started at every login."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from afterword.cli import common
from afterword.cli.common import as_json

if TYPE_CHECKING:
    from afterword.jobs.at_login import Unit


@click.group("service")
def service_command() -> None:
    """Let the app and its worker run by themselves, from every login on."""


@service_command.command("install")
@click.option("--port", type=click.IntRange(1, 65535), default=7323, show_default=True, help="Where to listen.")
@click.option("--lan", is_flag=True, help="Let a phone in the same network in, as serve --lan does.")
@click.option("--print", "shows", is_flag=True, help="Print the file that would be written, and do nothing.")
def install(port: int, lan: bool, shows: bool) -> None:
    """Write the file that your system starts programs by at login, and start it now.

    It is a user unit of systemd, an agent of launchd, or a task of Windows: for you alone, without an administrator.
    The settings that hold in this shell (AFTERWORD_HOME and its like) are written into it.
    """
    from afterword.jobs import at_login

    found = _unit(port, lan)
    if shows:
        click.echo(common.quiet(str(found.path)), err=True)
        sys.stdout.buffer.write(found.content)
        return
    at_login.install(found)
    click.echo(f"Afterword runs, and will at every login: http{'s' if lan else ''}://127.0.0.1:{port}/")
    click.echo(common.quiet(f"Written: {found.path}. Take it away again: afterword service uninstall."))
    if found.kind == "systemd":
        click.echo(common.quiet("To let it run while you are logged out too: loginctl enable-linger."))


@service_command.command("uninstall")
def uninstall() -> int:
    """Stop it, and start it no more. Nothing that you have written is touched."""
    from afterword.jobs import at_login

    if at_login.uninstall(_unit()):
        click.echo("It is stopped and starts no more. Your data stays. Open the app yourself: afterword serve.")
        return 0
    click.echo("It was not installed.")
    return 1


@service_command.command("status")
@as_json
def status(as_json: bool) -> int:
    """Whether it is installed, whether it runs, and whether a worker is at work. Status 0 if it runs."""
    from afterword.jobs import at_login
    from afterword.jobs.presence import at_work

    found = _unit()
    state = at_login.state(found)
    with common.open_house() as (house, _):
        worker = at_work(house)
    if as_json:
        common.print_json({"state": state, "file": str(found.path), "worker": worker})
    else:
        click.echo({
            "absent": "It is not installed. Do it with: afterword service install.",
            "stopped": f"It is installed ({found.path}) and does not run. Start it: afterword service install.",
            "running": f"It runs, by {found.path}.",
        }[state])  # fmt: skip
        click.echo(common.quiet("A worker is at work." if worker else "No worker is at work: approved letters wait."))
    return 0 if state == "running" else 1


def _unit(port: int = 7323, lan: bool = False) -> Unit:
    from afterword.jobs import at_login

    return at_login.unit(at_login.serving(port, ("--lan",) if lan else ()))
