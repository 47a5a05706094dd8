"""The door for assistants."""

from __future__ import annotations

import click

from afterword.cli import common


@click.command("mcp")
def mcp_command() -> None:
    """Let an assistant on this machine read what is owed and write drafts, over standard input and output.

    It cannot approve or send. Name `afterword mcp` as the command of a server in the assistant's settings.
    """
    from afterword.mcp import serve

    with common.open_house() as (house, _):
        serve(house)
