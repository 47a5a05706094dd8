"""Serving the pages on this machine, until Ctrl-C."""

from __future__ import annotations

import asyncio
import errno
import gc
import logging
import signal
import socket
import threading
import webbrowser
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from functools import partial

import uvicorn
from litestar import Litestar

from afterword.core import clock
from afterword.desk import access, page, profile
from afterword.desk.house import House
from afterword.errors import BadInput, OutsideFailed
from afterword.web.addresses import in_an_address
from afterword.web.app import OURSELVES, create_app
from afterword.web.local_network import LocalNetwork, door_at, invitation
from afterword.web.patience import Patience

TRIED = 20
"""Ports tried from the one that was asked for, when that is taken."""


def serve(
    house: House, port: int, open_browser: bool, say: Callable[[str], None] = print,
    *, network: Sequence[str] | None = None, names: Sequence[str] = (),
) -> None:  # fmt: skip
    """Serve the pages until they are stopped; says where they are. Raises `OutsideFailed` when no port is free.

    On this machine they are plain and open, while no passphrase is set. With `network` they are in the local network as
    well, over TLS and for whoever is let in: on these addresses, or when it is empty on those that are found. `names`
    are those of tunnels that end here; then everybody is asked who they are, on this machine too.
    """
    with _listening(port, network or ()) as door:
        taken, port = port, int(door.getsockname()[1])
        patience, address = Patience(), f"http://127.0.0.1:{port}/"
        make = partial(create_app, house, clock=lambda: _now(house), patience=patience)
        app = make(allowed_hosts=_names((*OURSELVES, *names), port), guarded=bool(names))
        config = uvicorn.Config(
            app, access_log=False, log_level=logging.WARNING, server_header=False, lifespan="on",
            proxy_headers=bool(names),
        )  # fmt: skip
        beside = None
        if network is not None:
            others = partial(_guarded, make, port)
            beside = LocalNetwork(house, others, port, say, fixed=network, names=names)
        if taken not in (0, port):
            say(f"Port {taken} is taken, so this is on {port}.")
        who = "whoever is let in" if names else "this machine alone"
        say(f"Afterword is open at {address} for {who}. Stop it with Ctrl-C.")
        access.reach_at(house, tuple(f"https://{name}" for name in names))
        page.opened_at(house, address)
        if names:
            say(invitation(house))
        opened = f"{address}pair/{access.new_link(house, _now(house))}" if names else address
        settle()
        server = _Server(config, opened if open_browser else "", app.state.live.hang_up, beside)
        try:
            with suppress(KeyboardInterrupt), _terminated_like_interrupted():
                server.run(sockets=[door])  # it stops with grace first, and then raises the signal again
        finally:
            access.reach_at(house, ())
        say("Stopped. Everything is saved.")


def settle() -> None:
    """What is loaded by now stays: no longer look through it for what nobody needs (`gc`), nor through the rest so
    often. That took a seventh of the processor of a page."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)


def _guarded(make: Callable[..., Litestar], port: int, names: Sequence[str]) -> Litestar:
    return make(allowed_hosts=_names(names, port), guarded=True)


@contextmanager
def _terminated_like_interrupted() -> Iterator[None]:
    """Let SIGTERM end the block as Ctrl-C does: a letter that is leaving meanwhile is waited for, and not cut off."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _now(house: House) -> datetime:
    """The time where the candidate is; where they have not said, the time of this machine."""
    candidate = profile.profile(house)
    return datetime.now(clock.zone(candidate.zone)) if candidate else datetime.now().astimezone()


def _names(hosts: Sequence[str], port: int) -> list[str]:
    """The names by which a browser may ask for us, with the port and without."""
    names = [in_an_address(each) for each in hosts]
    return [each for name in names for each in (name, f"{name}:{port}")]


def _listening(port: int, others: Sequence[str]) -> socket.socket:
    """A socket on the port, or on the next that is free, here and at the other addresses."""
    for each in range(port, min(port + TRIED, 65536)) if port else (0,):
        door = door_at("127.0.0.1")
        try:
            door.bind(("127.0.0.1", each))
            for other in others:
                with closing(door_at(other)) as tried:
                    tried.bind((other, door.getsockname()[1]))
        except OSError as error:
            door.close()
            if error.errno == errno.EADDRNOTAVAIL:
                raise BadInput(f"{' and '.join(others)}: that is no address of this machine.") from None
            continue
        door.set_inheritable(True)
        return door
    raise OutsideFailed(f"No port from {port} on is free. Name another: afterword serve --port N.")


class _Server(uvicorn.Server):
    """Opens the browser as soon as somebody can answer it, and hangs up on pages that listen when it stops. What is
    served `beside` begins and ends with it."""

    def __init__(
        self, config: uvicorn.Config, address: str, hang_up: Callable[[], None], beside: LocalNetwork | None
    ) -> None:
        super().__init__(config)
        self.address, self.hang_up, self.beside = address, hang_up, beside
        self.running: asyncio.Task[None] | None = None

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self.hang_up()  # pages that listen would be waited for
        if self.beside and self.running:
            self.beside.close()
            await self.running
        await super().shutdown(sockets=sockets)

    def _ended(self, _task: asyncio.Task[None]) -> None:
        self.should_exit = True  # it ends when it is told to, or by a mistake of ours, which must not go unseen

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        if self.beside:
            self.running = asyncio.create_task(self.beside.run())
            self.running.add_done_callback(self._ended)
        if self.address:
            threading.Thread(target=webbrowser.open, args=(self.address,), daemon=True).start()
