"""`afterword devices` and `afterword passphrase`, and what `serve` takes for an address."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from afterword.desk import access
from afterword.desk.house import open_house

NOW = datetime(2026, 11, 26, 8, tzinfo=UTC)
AT = ("--now", NOW.isoformat())


def test_devices_are_let_in_listed_and_turned_away(run: Callable[..., Any]) -> None:
    assert run("devices", *AT).code == 1
    assert "afterword serve --lan" in run("devices", "--pair", *AT).err
    with open_house() as house:
        access.reach_at(house, ("https://192.168.1.5:7323",))
        said = run("devices", "--pair").out
        link = re.search(r"https://192\.168\.1\.5:7323/pair/(\S+) within ten minutes", said)
        assert link, said
        assert access.pair(house, link[1], "Lea's phone", datetime.now(UTC))
        (known,) = json.loads(run("devices", "--json").out)["devices"]
        assert (known["name"], known["by"]) == ("Lea's phone", "code")
        assert run("devices").out.startswith(f"{known['id']}  Lea's phone, by a code, last here ")
        assert run("devices", "--turn-away", known["id"]).code == 0
        assert run("devices", "--turn-away", known["id"]).code == 2
        assert run("devices").code == 1


def test_a_passphrase_is_set_and_removed(run: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(access, "ROUNDS", 1)
    monkeypatch.setattr(access, "MEMORY", 64)
    assert "10 to 200 characters" in run("passphrase", stdin=b"short\n").err
    assert "was not given" in run("passphrase").err
    assert run("passphrase", stdin="vier Wörter sind genug\n".encode()).code == 0
    with open_house() as house:
        assert access.is_passphrase(house, "vier Wörter sind genug")
        assert run("passphrase", "--remove").code == 0
        assert not access.has_passphrase(house)
    assert run("passphrase", "--remove").code == 1


@pytest.mark.parametrize(("given", "says"), [
    (("--lan", "--host", "8.8.8.8"), "no address of a local network"),
    (("--host", "0.0.0.0"), "no address of a local network"),
    (("--lan", "--host", "192.168.255.254"), "no address of this machine"),
    (("--name", "https://me.example.net/"), "no host name"),
    (("--name", "*.example.net"), "no host name"),
])  # fmt: skip
def test_what_cannot_be_served_is_said(run: Callable[..., Any], given: tuple[str, ...], says: str) -> None:
    done = run("serve", "--no-open", "--port", "0", *given)
    assert (done.code, says in done.err) == (2, True), done
