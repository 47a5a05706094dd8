"""Alembic, and the one door to it. The versions stand in `versions/`, in order, one file each."""

from pathlib import Path

from sqlalchemy import Connection

from afterword.errors import BadInput


def upgrade(connection: Connection) -> None:
    """Bring the database to the newest version, within the transaction of `connection`."""
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory
    from alembic.script.revision import ResolutionError
    from alembic.util.exc import CommandError

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent).replace("%", "%%"))
    config.attributes["connection"] = connection
    try:
        ScriptDirectory.from_config(config)
        command.upgrade(config, "head")
    except (CommandError, ResolutionError) as error:
        raise BadInput(
            f"A newer Afterword made this database ({error}). Install that version, or a newer one."
        ) from None
