"""SMTP servers that fail on request, on the loopback. Tests find them in `servers`."""

# ruff: noqa: N802 - aiosmtpd finds its hooks by these names

from __future__ import annotations

import asyncio
import base64
import contextlib
import socket
import ssl
import threading
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from afterword.mail.account import Account


@dataclass(frozen=True)
class Fault:
    """What goes wrong with the next letter. `stage` is auth, mail, rcpt, data (in place of the 354), half (within the
    body), before or after (the letter was stored). `act` is a reply such as "451 later", "drop" (the connection is
    reset), "hang up" (it is closed in order), "endless" (a reply of which each line promises another) or a number of
    seconds to wait."""

    stage: str
    act: str | float


class Faulty:
    """An SMTP server on the loopback that does what `faults` say, one fault once, in their order.

    `box` are the letters that it stored, `heard` every byte that came in (decrypted), `password` what it lets in."""

    def __init__(self, *faults: Fault, tls: tuple[Path, Path] | None = None, starttls: bool = False, **options: Any):
        self.faults = list(faults)
        self.box: list[Envelope] = []
        self.heard = bytearray()
        self.sessions = 0
        self.password = "pässword"
        self.token = "ya29.token"
        self.smtp = 0
        self._context = None
        if tls:
            self._context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
            self._context.load_cert_chain(*tls)
        self._options = {"enable_SMTPUTF8": True, "auth_require_tls": False, "data_size_limit": 1_000_000, **options}
        self._starttls = starttls
        self._thread = threading.Thread(target=lambda: asyncio.run(self._serve()))
        self._started = threading.Event()

    def __enter__(self) -> Self:
        self._thread.start()
        assert self._started.wait(20), "the SMTP server did not start"
        return self

    def __exit__(self, *_: object) -> None:
        self._loop.call_soon_threadsafe(self._stop.set)
        self._thread.join(20)

    async def _serve(self) -> None:
        self._loop, self._stop, self.open = asyncio.get_running_loop(), asyncio.Event(), 0
        always, later = (None, self._context) if self._starttls else (self._context, None)
        server = await self._loop.create_server(
            lambda: _Recording(
                self, hostname="mx.test", authenticator=self.let_in, tls_context=later, loop=self._loop, **self._options
            ),
            "127.0.0.1", 0, ssl=always,
        )  # fmt: skip
        self.smtp = server.sockets[0].getsockname()[1]
        self._started.set()
        await self._stop.wait()
        server.close()
        for _ in range(100):  # what the client said last is still to be heard
            if not self.open:
                break
            await asyncio.sleep(0.02)

    def account(self, **changes: Any) -> Account:
        """Ada's account here, without encryption unless `changes` ask for it."""
        import servers  # it gives out what is in here

        somebody = servers.Mailbox("ada", f"ada@{servers.DOMAIN}", self.password)
        return servers.account(somebody, smtp=self.smtp, **changes)

    def take(self, stage: str) -> str | float | None:
        """The fault that is due at that stage."""
        if self.faults and self.faults[0].stage == stage:
            return self.faults.pop(0).act
        return None

    def let_in(self, server: Any, session: Any, envelope: Any, mechanism: str, login: Any) -> AuthResult:
        if isinstance(refusal := self.take("auth"), str):
            return AuthResult(success=False, handled=False, message=refusal)
        known = isinstance(login, LoginPassword) and login.password == self.password.encode()
        return AuthResult(success=known, handled=False)

    async def auth_XOAUTH2(self, server: SMTP, args: list[str]) -> AuthResult:
        pair = base64.b64decode(args[1]).split(b"\x01")
        if pair[1] == f"auth=Bearer {self.token}".encode():
            return AuthResult(success=True, auth_data=pair[0])
        await server.challenge_auth('{"status":"401"}')  # as the providers do: the refusal comes after one more line
        return AuthResult(success=False, handled=False)

    async def handle_MAIL(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list) -> str:
        if fault := self.take("mail"):
            return await self._act(server, fault)
        envelope.mail_from, envelope.mail_options = address, options
        return "250 2.1.0 OK"

    async def handle_RCPT(self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list) -> str:
        if fault := self.take("rcpt"):
            return await self._act(server, fault)
        envelope.rcpt_tos.append(address)
        return "250 2.1.5 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:
        if fault := self.take("before"):
            return await self._act(server, fault)
        self.box.append(envelope)
        if fault := self.take("after"):
            return await self._act(server, fault)
        return f"250 2.0.0 queued as {len(self.box)}"

    async def _act(self, server: SMTP, act: str | float) -> str:
        if isinstance(act, (int, float)):
            await asyncio.sleep(act)
            return "250 2.0.0 OK, at last"
        if act == "endless":
            with contextlib.suppress(ConnectionError):
                while True:  # until they hang up
                    server._writer.write(b"250-and more\r\n" * 100)
                    await server._writer.drain()
        if act in ("drop", "hang up"):
            server.transport.abort() if act == "drop" else server.transport.close()
            return "421 never heard"
        return act


class _Recording(SMTP):
    def connection_made(self, transport: Any) -> None:
        if self.transport is None:  # not once more after STARTTLS
            self.event_handler.sessions += 1
            self.event_handler.open += 1
        super().connection_made(transport)

    def connection_lost(self, error: Exception | None) -> None:
        self.event_handler.open -= 1
        super().connection_lost(error)

    def data_received(self, data: bytes) -> None:
        self.event_handler.heard += data
        super().data_received(data)

    async def smtp_DATA(self, arg: str) -> None:
        faulty: Faulty = self.event_handler
        if fault := faulty.take("data"):
            return await self.push(await faulty._act(self, fault))
        if faulty.take("half"):
            await self.push("354 go on")
            await self._reader.readexactly(20)
            return self.transport.abort()
        return await super().smtp_DATA(arg)


class Scripted:
    """A server that says its lines whatever it hears: one before anything, then one for each line that comes in, and
    after a 354 one for the whole letter. TAG stands for the first word of what it heard last. At the end of the script
    it hangs up. `heard` is what came in."""

    def __init__(self, *lines: bytes) -> None:
        self.lines = lines
        self.heard: list[bytes] = []
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listening.close()
        self._thread.join(10)

    def _serve(self) -> None:
        with contextlib.suppress(OSError):
            connection, _ = self._listening.accept()
            with connection, connection.makefile("rb") as reading:
                connection.settimeout(10)
                for line in self.lines:
                    tag = self.heard[-1].split(b" ")[0] if self.heard else b""
                    connection.sendall(line.replace(b"TAG", tag) + b"\r\n")
                    self.heard.append(reading.readline())
                    while line.startswith(b"354") and self.heard[-1] not in (b".\r\n", b""):
                        self.heard.append(reading.readline())
