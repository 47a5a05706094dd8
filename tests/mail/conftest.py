"""Mail servers, started once a session."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import servers


@pytest.fixture(scope="session")
def dovecot(tmp_path_factory: pytest.TempPathFactory) -> Iterator[servers.Dovecot]:
    with servers.dovecot_server(tmp_path_factory.mktemp("dovecot")) as server:
        yield server


@pytest.fixture(scope="session")
def postfix(dovecot: servers.Dovecot, tmp_path_factory: pytest.TempPathFactory) -> Iterator[servers.Postfix]:
    with servers.postfix_server(dovecot, tmp_path_factory.mktemp("postfix")) as server:
        yield server
