"""Serving the pages on this machine, until Ctrl-C."""

from __future__ import annotations

import logging
import signal
import socket
import threading
import webbrowser
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime

import uvicorn

from afterword.core import clock
from afterword.desk import profile
from afterword.desk.house import House
from afterword.errors import OutsideFailed
from afterword.web.app import OURSELVES, create_app

TRIED = 20
"""Ports tried from the one that was asked for, when that is taken."""


def serve(
    house: House, port: int, open_browser: bool, host: str = "127.0.0.1", say: Callable[[str], None] = print
) -> None:
    """Serve the pages until they are stopped; says where they are. Raises `OutsideFailed` when no port is free."""
    with _listening(host, port) as door:
        taken, port = port, int(door.getsockname()[1])
        address = f"http://{'127.0.0.1' if host in OURSELVES else host}:{port}/"
        app = create_app(house, clock=lambda: _now(house), allowed_hosts=_names(host, port))
        config = uvicorn.Config(app, access_log=False, log_level=logging.WARNING, server_header=False, lifespan="on")
        server = _Server(config, address if open_browser else "", app.state.live.close)
        if taken not in (0, port):
            say(f"Port {taken} is taken, so this is on {port}.")
        who = "this machine alone" if host in OURSELVES else "whoever can reach that address"
        say(f"Afterword is open at {address} for {who}. Stop it with Ctrl-C.")
        with suppress(KeyboardInterrupt), _terminated_like_interrupted():
            server.run(sockets=[door])  # it stops with grace first, and then raises the signal again
        say("Stopped. Everything is saved.")


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


def _names(host: str, port: int) -> list[str]:
    """The names by which a browser may ask for us, with the port and without."""
    names = [*OURSELVES] if host in OURSELVES else [*OURSELVES, host]
    return [each for name in names for each in (name, f"{name}:{port}")]


def _listening(host: str, port: int) -> socket.socket:
    """A socket on the port, or on the next that is free."""
    for each in range(port, min(port + TRIED, 65536)) if port else (0,):
        door = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            door.bind((host.strip("[]"), each))
        except OSError:
            door.close()
            continue
        door.set_inheritable(True)
        return door
    raise OutsideFailed(f"No port from {port} on is free on {host}. Name another: afterword serve --port N.")


class _Server(uvicorn.Server):
    """Opens the browser as soon as somebody can answer it, and hangs up on pages that listen when it stops."""

    def __init__(self, config: uvicorn.Config, address: str, hang_up: Callable[[], None]) -> None:
        super().__init__(config)
        self.address, self.hang_up = address, hang_up

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self.hang_up()  # pages that listen would be waited for
        await super().shutdown(sockets=sockets)

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets=sockets)
        if self.address:
            threading.Thread(target=webbrowser.open, args=(self.address,), daemon=True).start()
