"""The pages in the local network: over TLS, for whoever is let in, on the addresses that this machine has then."""

from __future__ import annotations

import asyncio
import io
import socket
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime

import segno
import uvicorn
from litestar import Litestar

from afterword.desk import access
from afterword.desk.house import House
from afterword.errors import AfterwordError
from afterword.web.addresses import in_an_address, in_the_local_network, own_names
from afterword.web.authority import Authority

LOOK = 15
"""Seconds between two looks at whether the addresses are others, or the certificate has to be made anew."""
MOST = 60
"""Connections at a time. Nobody who is not let in shall keep the machine busy."""


class LocalNetwork:
    """Serves beside the pages of this machine, and begins anew when the addresses change: another network, another
    lease, a cable. `app` makes the pages for the names by which they are asked for; `fixed` names the addresses instead
    of looking for them; `names` are those of tunnels, at which the pages are reached, too."""

    def __init__(
        self, house: House, app: Callable[[Sequence[str]], Litestar], port: int, say: Callable[[str], None],
        *, fixed: Sequence[str] = (), names: Sequence[str] = (),
    ) -> None:  # fmt: skip
        self._house, self._app, self._port, self._say = house, app, port, say
        self._fixed, self._names = tuple(fixed), tuple(names)
        self._closing = asyncio.Event()

    def addresses(self) -> tuple[str, ...]:
        """The addresses to serve on now."""
        return self._fixed or in_the_local_network()

    async def run(self) -> None:
        """Serve until it is closed. What goes wrong is said once, and tried again."""
        said = ""
        while not self._closing.is_set():
            try:
                trouble = await self._serve(self.addresses())
            except (AfterwordError, OSError) as error:
                trouble = f"The local network cannot be served: {error}"
            if trouble and trouble != said:
                self._say(trouble)
            said = trouble
            if trouble:
                await self._pause()

    def close(self) -> None:
        """Stop serving, soon. Called in the loop that serves."""
        self._closing.set()

    async def _serve(self, addresses: tuple[str, ...]) -> str:
        """Serve on these until they are others, or the certificate ends. Gives what is wrong, if anything is."""
        if not addresses:
            self._reach_at([])
            return "This machine is in no local network now. The pages are there as soon as it is in one."
        own, now = own_names(), datetime.now(UTC)
        authority = Authority(self._house.folder, own[0] if own else "this machine", now)
        file, renewed = authority.server([*addresses, *own, "localhost"], now)
        with _listening(addresses, self._port) as doors:
            app = self._app([*addresses, *own])
            config = uvicorn.Config(
                app, ssl_certfile=str(file), access_log=False, log_config=None, server_header=False, lifespan="on",
                proxy_headers=False, limit_concurrency=MOST, timeout_graceful_shutdown=5,
            )  # fmt: skip
            server = _Quiet(config)
            at = [f"https://{in_an_address(each)}:{self._port}" for each in addresses]
            self._tell(at)
            serving = asyncio.create_task(server.serve(sockets=doors))
            try:
                while not (self._closing.is_set() or serving.done()):
                    await self._pause()
                    if self.addresses() != addresses or datetime.now(UTC) > renewed:
                        break
            finally:
                app.state.live.hang_up()  # pages that listen would be waited for
                server.should_exit = True
                await serving
        return ""

    def _reach_at(self, at: list[str]) -> None:
        access.reach_at(self._house, (*(f"https://{name}" for name in self._names), *at))

    def _tell(self, at: list[str]) -> None:
        self._reach_at(at)
        self._say(f"In your network it is open at {' and '.join(at)} for devices that are let in.")
        self._say(invitation(self._house))

    async def _pause(self) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._closing.wait(), LOOK)


def invitation(house: House) -> str:
    """What a new device has to open, as a code at a terminal, and as an address. It holds for ten minutes, once."""
    link = next(access.links_at(access.reached_at(house), access.new_link(house, datetime.now(UTC))))
    said = f"To let a phone in, scan this or open {link} within ten minutes. It works once."
    said += " Another: afterword devices --pair."
    return f"{drawn(link)}\n{said}" if sys.stdout.isatty() else said


def drawn(link: str) -> str:
    """A QR code of that in the characters of a terminal."""
    out = io.StringIO()
    segno.make(link, error="l", micro=False).terminal(out, compact=True, border=2)
    return out.getvalue().rstrip("\n")


class _Quiet(uvicorn.Server):
    """Leaves signals to the server that it runs beside."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


@contextmanager
def _listening(addresses: Sequence[str], port: int) -> Iterator[list[socket.socket]]:
    doors: list[socket.socket] = []
    try:
        for each in addresses:
            door = door_at(each)
            doors.append(door)
            door.bind((each, port))
            door.listen()  # whoever comes before it is served waits, and is not refused
        yield doors
    finally:
        for door in doors:
            door.close()


def door_at(address: str) -> socket.socket:
    """A socket for that address, not bound yet. asyncio sends at once only over one that is named TCP's: without that
    the second half of a page waits 40 ms for the first to be acknowledged."""
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    door = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    return door
