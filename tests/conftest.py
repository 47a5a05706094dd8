"""What many tests stand on: a house of one's own, and a database of either kind."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

import postgres
import servers
from afterword.desk.house import House
from afterword.store.database import Store, open_store

settings.register_profile("afterword", deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=60)
settings.load_profile("afterword")

numbers = itertools.count()


@pytest.fixture(autouse=True)
def nobody_elses_data(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory) -> None:
    """No test reads or writes the data, the keyring or the settings of whoever runs it."""
    monkeypatch.setenv("AFTERWORD_HOME", str(tmp_path_factory.mktemp("home")))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.delenv("AFTERWORD_DATABASE", raising=False)
    monkeypatch.delenv("AFTERWORD_PASSWORD_COMMAND", raising=False)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The URL of a real PostgreSQL server, started once."""
    with postgres.server() as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def database_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """An empty database of each kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'afterword.db'}"
        return
    import psycopg

    server = request.getfixturevalue("postgres_server")
    name = f"afterword{next(numbers)}"
    with psycopg.connect(server.replace("+psycopg", "") + "/postgres", autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
        yield f"{server}/{name}"
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)")


@pytest.fixture
def store(database_url: str) -> Iterator[Store]:
    """An open store, on each kind of database."""
    with closing(open_store(database_url)) as opened:
        yield opened


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    """A house on SQLite, empty."""
    with closing(open_store(f"sqlite:///{tmp_path / 'house' / 'afterword.db'}")) as opened:
        yield House(tmp_path / "house", opened)


@pytest.fixture(scope="session")
def dovecot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[servers.Dovecot]:
    """A real IMAP server, started once."""
    with servers.dovecot_server(tmp_path_factory.mktemp("dovecot")) as server:
        yield server


@pytest.fixture(scope="session")
def postfix(dovecot: servers.Dovecot, tmp_path_factory: pytest.TempPathFactory) -> Iterator[servers.Postfix]:
    """A real mail server that delivers to that Dovecot, started once."""
    with servers.postfix_server(dovecot, tmp_path_factory.mktemp("postfix")) as server:
        yield server
