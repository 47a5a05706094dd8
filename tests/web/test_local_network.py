"""The local network: served under TLS while there is one, anew where the addresses are others, and quiet when it ends."""

from __future__ import annotations

import asyncio
import socket
import ssl
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime
from functools import partial

import httpx
import pytest
from cryptography.hazmat.primitives.serialization import Encoding
from litestar import Litestar

from afterword.desk import access
from afterword.desk.house import House
from afterword.web import local_network
from afterword.web.app import create_app
from afterword.web.authority import Authority
from afterword.web.local_network import LocalNetwork


def free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.2", 0))
        return int(door.getsockname()[1])


async def asked(house: House, address: str, path: str = "/healthz") -> httpx.Response:
    """Ask there, as somebody who trusts our authority and nobody else."""
    trusted = Authority(house.folder, "", datetime.now(UTC)).certificate.public_bytes(Encoding.PEM).decode()
    async with httpx.AsyncClient(verify=ssl.create_default_context(cadata=trusted)) as client:
        return await client.get(address + path)


async def reached(house: House, wanted: tuple[str, ...]) -> None:
    """Wait until the pages say that they are there, and only there."""
    for _ in range(400):
        if access.reached_at(house) == wanted:
            return
        await asyncio.sleep(0.02)
    raise AssertionError(access.reached_at(house))


def test_what_is_written_to_a_visitor_leaves_at_once() -> None:
    """Else the second half of every page waits 40 ms for the first to be acknowledged."""
    at_once: list[int] = []

    async def walk() -> None:
        def let_in(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            at_once.append(writer.get_extra_info("socket").getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY))
            writer.close()

        with closing(local_network.door_at("127.0.0.1")) as door:
            door.bind(("127.0.0.1", 0))
            async with await asyncio.start_server(let_in, sock=door):
                reader, writer = await asyncio.open_connection(*door.getsockname())
                await reader.read()
                writer.close()

    asyncio.run(walk())
    assert at_once == [1]


def test_it_follows_the_addresses_of_the_machine(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(local_network, "LOOK", 0.05)
    port, said, now = free_port(), list[str](), ["127.0.0.2"]
    monkeypatch.setattr(local_network, "in_the_local_network", lambda: tuple(now))

    def app(names: Sequence[str]) -> Litestar:
        return create_app(house, clock=partial(datetime.now, UTC), allowed_hosts=[f"{names[0]}:{port}"], guarded=True)

    async def walk() -> None:
        network = LocalNetwork(house, app, port, said.append)
        running = asyncio.create_task(network.run())
        home, away = f"https://127.0.0.2:{port}", f"https://127.0.0.3:{port}"
        await reached(house, (home,))
        assert (await asked(house, home)).text == "ok\n"
        assert (await asked(house, home, "/")).status_code == 401
        now[:] = ["127.0.0.3"]
        await reached(house, (away,))
        assert (await asked(house, away)).text == "ok\n"
        with pytest.raises(httpx.ConnectError):
            await asked(house, home)
        now.clear()
        await reached(house, ())
        now[:] = ["127.0.0.2"]
        await reached(house, (home,))
        network.close()
        await asyncio.wait_for(running, 10)

    asyncio.run(walk())
    assert sum(each.startswith("In your network it is open at") for each in said) == 3
    assert sum("in no local network now" in each for each in said) == 1
