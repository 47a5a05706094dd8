"""Every setting: its name, its type, its default and one sentence. There are few, and none is needed."""

from __future__ import annotations

import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

from afterword.errors import BadInput

if TYPE_CHECKING:
    from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """An environment variable that changes where or how Afterword runs."""

    name: str
    type: str
    default: str
    sentence: str


SETTINGS: tuple[Setting, ...] = (
    Setting(
        name="AFTERWORD_HOME",
        type="folder",
        default="the platform's data folder",
        sentence="Where everything is kept; made when missing, readable by you alone.",
    ),
    Setting(
        name="AFTERWORD_DATABASE",
        type="database URL",
        default="afterword.db in that folder",
        sentence="Another SQLite file or a PostgreSQL database, such as postgresql+psycopg://user@host/name.",
    ),
    Setting(
        name="AFTERWORD_PASSWORD_COMMAND",
        type="command",
        default="none: the keyring, or a file that only you can read",
        sentence="A command whose first line of output is the password of the mail account.",
    ),
    Setting(
        name="AFTERWORD_MODEL_URL",
        type="address",
        default="none: no model is used, and none is needed",
        sentence="Where a language model is asked, such as http://localhost:11434/v1; https if not on this machine.",
    ),
    Setting(
        name="AFTERWORD_MODEL",
        type="name",
        default="none",
        sentence="Which model is asked there, such as llama3.1.",
    ),
    Setting(
        name="AFTERWORD_MODEL_KEY_COMMAND",
        type="command",
        default="none: it is asked without a key",
        sentence="A command whose first line of output is the key of that address.",
    ),
    Setting(
        name="AFTERWORD_NOW",
        type="moment",
        default="the present",
        sentence="Let every command stand at that moment, as --now does: for trying things out.",
    ),
    Setting(
        name="AFTERWORD_LOOK_BACK",
        type="days",
        default="180",
        sentence="How many days back the mailbox is looked through for replies, at most.",
    ),
)


def folder() -> str:
    """The path of the data folder, made when missing and readable by its owner alone."""
    named = os.environ.get("AFTERWORD_HOME")
    if named:
        path = os.path.expanduser(named)
    else:
        from platformdirs import user_data_dir

        path = user_data_dir("afterword", appauthor=False)
    try:
        os.makedirs(path, mode=0o700, exist_ok=True)
    except OSError as error:
        raise BadInput(f"The data folder {path} cannot be used: {error.strerror}. Set AFTERWORD_HOME.") from None
    return path


def home() -> Path:
    """The data folder, for those who work in it."""
    from pathlib import Path  # commands that only look do without: it takes half as long as Python itself to load

    return Path(folder())


def database_file(folder: str | Path) -> str:
    """The path of the SQLite file of a data folder."""
    return os.path.join(folder, "afterword.db")


def is_elsewhere() -> bool:
    """Whether `AFTERWORD_DATABASE` names another database than that of the data folder."""
    return bool(os.environ.get("AFTERWORD_DATABASE"))


def database(folder: Path) -> str | Path:
    """The database of a data folder: its own SQLite file, unless `AFTERWORD_DATABASE` names another by its URL."""
    return os.environ.get("AFTERWORD_DATABASE") or folder / "afterword.db"


def look_back() -> int:
    """How many days back the mailbox is looked through, at most. Raises `BadInput` for what is no number of days."""
    said = os.environ.get("AFTERWORD_LOOK_BACK", "").strip() or "180"
    if not said.isascii() or not said.isdigit() or not 0 < int(said[:6]) <= 3650 or len(said) > 6:
        raise BadInput(f"AFTERWORD_LOOK_BACK is a number of days from 1 to 3650, not {said[:20]!r}.")
    return int(said)
