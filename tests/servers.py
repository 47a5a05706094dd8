"""Real mail servers for tests: Dovecot (IMAP, LMTP) and Postfix (submission); and from `faulty` those that fail.

All listen on free ports of the loopback and keep what they have in a short directory of their own under /tmp: their
unprivileged processes could not enter pytest's, and a socket's path may have 108 characters only.
"""

from __future__ import annotations

import contextlib
import grp
import imaplib
import itertools
import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple, Self

import pytest

import daemons
from afterword.mail.account import Account
from faulty import Fault as Fault
from faulty import Faulty as Faulty
from faulty import Scripted as Scripted

DOMAIN = "example.test"


class Mailbox(NamedTuple):
    """Somebody with a mailbox: the name they sign in by, their address and their password."""

    user: str
    address: str
    password: str


def _own_ports() -> Iterator[int]:
    """Ports of this process of the tests alone, below those that the system lends to clients: two processes that test
    at once can neither choose the same one nor lose it to a client in between."""
    worker = int(os.environ.get("PYTEST_XDIST_WORKER", "gw0").removeprefix("gw"))
    first = 12000 + worker % 10 * 2000 + os.getpid() % 20 * 100
    while True:
        yield from range(first, 12000 + (worker % 10 + 1) * 2000)
        first = 12000 + worker % 10 * 2000


_ports = _own_ports()


def free_ports(count: int) -> list[int]:
    """Ports that nobody listened on a moment ago, all different."""
    found: list[int] = []
    while len(found) < count:
        port = next(_ports)
        with socket.socket() as tried, contextlib.suppress(OSError):
            tried.bind(("127.0.0.1", port))
            found.append(port)
    return found


def wait_for(port: int, greeting: bytes, alive: Any, log: Any, seconds: float = 20) -> None:
    """Until the server greets; with its log when it does not."""
    end = time.monotonic() + seconds
    while time.monotonic() < end and alive():
        with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 2) as probe:
            probe.settimeout(2)
            if probe.recv(100).startswith(greeting):
                return
        time.sleep(0.02)
    raise RuntimeError(f"no server on port {port} after {seconds} s:\n{log()}")


def certificate(directory: Path) -> tuple[Path, Path]:
    """A certificate for 127.0.0.1 and localhost that signs itself, and its key."""
    cert, key = directory / "cert.pem", directory / "key.pem"
    extensions = ("subjectAltName=IP:127.0.0.1,DNS:localhost", "keyUsage=critical,digitalSignature,keyCertSign")
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
         "-days", "30", "-subj", "/CN=localhost", "-keyout", str(key), "-out", str(cert),
         *itertools.chain.from_iterable(("-addext", each) for each in extensions)],
        check=True, capture_output=True,
    )  # fmt: skip
    return cert, key


class _Daemon:
    """A directory that every system user may enter, and the log in it."""

    name = ""

    def __init__(self) -> None:
        self.directory = Path(tempfile.mkdtemp(prefix=f"aw-{self.name}-", dir="/tmp"))
        self.directory.chmod(0o755)
        self.out = self.directory / "out"

    @property
    def log(self) -> str:
        """What the server wrote until now."""
        files = [self.out, *self.directory.glob("*.log")]
        return "\n".join(each.read_text(errors="replace")[-20_000:] for each in files if each.exists())

    def _leave(self, kept: Path | None) -> None:
        if kept is not None:
            (kept / f"{self.name}.log").write_text(self.log)
        shutil.rmtree(self.directory, ignore_errors=True)


class Dovecot(_Daemon):
    """IMAP with and without TLS, and LMTP. `cert` is what a client has to trust."""

    name = "dovecot"

    def __init__(self) -> None:
        super().__init__()
        self.imap, self.imaps, self.lmtp = free_ports(3)
        self.cert, self.key = certificate(self.directory)
        self._users = ["ada", "alice", "bob", "hr", "jane", *(f"user{number}" for number in range(1, 1000))]
        self._names = (f"user{number}" for number in range(1, 1000))
        root = os.getuid() == 0
        mail = pwd.getpwnam("nobody") if root else pwd.getpwuid(os.getuid())
        me, group = mail.pw_name, grp.getgrgid(mail.pw_gid).gr_name
        (self.directory / "mail").mkdir()
        if root:
            os.chown(self.directory / "mail", mail.pw_uid, mail.pw_gid)
        self._write_users()
        self.config = self.directory / "dovecot.conf"
        self.config.write_text(daemons.dovecot(
            self.directory, version=self.version, uid=mail.pw_uid, gid=mail.pw_gid,
            internal=("dovecot", "dovecot", "dovenull") if root else (me, group, me),
            chroot="" if root else "chroot =", imap=self.imap, imaps=self.imaps, lmtp=self.lmtp,
            cert=self.cert, key=self.key,
        ))  # fmt: skip

    @cached_property
    def version(self) -> tuple[int, ...]:
        """2.4 changed the language of its settings."""
        said = subprocess.run(["/usr/sbin/dovecot", "--version"], check=True, capture_output=True, text=True).stdout
        return tuple(int(each) for each in said.split()[0].split(".")[:2])

    def user(self, name: str = "") -> Mailbox:
        """Somebody with a mailbox of their own; without `name`, somebody new."""
        name = name or next(self._names)
        if name not in self._users:
            self._users.append(name)
            self._write_users()
            time.sleep(1.1)  # Dovecot looks for a change of that file once a second at most
        return Mailbox(name, f"{name}@{DOMAIN}", f"secret-{name}")

    def _write_users(self) -> None:
        fresh = self.directory / "users.new"
        fresh.write_text("".join(f"{name}:{{PLAIN}}secret-{name}\n" for name in self._users))
        fresh.chmod(0o644)
        fresh.replace(self.directory / "users")

    def start(self) -> Self:
        with self.out.open("w") as out:
            self.process = subprocess.Popen(
                ["/usr/sbin/dovecot", "-F", "-c", str(self.config)], stdout=out, stderr=subprocess.STDOUT
            )
        wait_for(self.imap, b"* OK", lambda: self.process.poll() is None, lambda: self.log)
        return self

    def stop(self, kept: Path | None = None) -> None:
        self.process.terminate()
        try:
            self.process.wait(15)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait(5)
        self._leave(kept)


class Postfix(_Daemon):
    """Takes letters from Dovecot's users, with STARTTLS or without, and delivers those to `DOMAIN` into their inboxes.
    An address there without a mailbox bounces; any other domain is refused."""

    name = "postfix"

    def __init__(self, dovecot: Dovecot) -> None:
        super().__init__()
        (self.smtp,) = free_ports(1)
        self.cert, self.key = dovecot.cert, dovecot.key
        self.etc = self.directory / "etc"
        for each in (self.etc, self.directory / "queue", self.directory / "data"):
            each.mkdir()
        owner = pwd.getpwnam("postfix")
        os.chown(self.directory / "data", owner.pw_uid, owner.pw_gid)
        sasl = os.path.relpath(dovecot.directory / "sasl", self.directory / "queue")
        main, master = daemons.postfix(
            self.directory, domain=DOMAIN, smtp=self.smtp, lmtp=dovecot.lmtp, sasl=sasl, cert=self.cert, key=self.key
        )
        (self.etc / "main.cf").write_text(main)
        (self.etc / "master.cf").write_text(master)

    def start(self) -> Self:
        with self.out.open("w") as out:
            done = subprocess.run(
                ["/usr/sbin/postfix", "-c", str(self.etc), "start"], stdout=out, stderr=subprocess.STDOUT, timeout=60
            )
        if done.returncode:
            raise RuntimeError(f"Postfix did not start:\n{self.log}")
        wait_for(self.smtp, b"220", lambda: True, lambda: self.log)
        return self

    def stop(self, kept: Path | None = None) -> None:
        subprocess.run(["/usr/sbin/postfix", "-c", str(self.etc), "stop"], capture_output=True, timeout=60)
        self._leave(kept)


@contextlib.contextmanager
def dovecot_server(tmp: Path | None = None) -> Iterator[Dovecot]:
    """A running Dovecot; its log is left in `tmp`."""
    server = Dovecot()
    try:
        yield server.start()
    finally:
        server.stop(tmp)


@contextlib.contextmanager
def postfix_server(dovecot: Dovecot, tmp: Path | None = None) -> Iterator[Postfix]:
    """A running Postfix that delivers to that Dovecot. Its master needs root, so without root the test is skipped."""
    if os.getuid() != 0:
        pytest.skip("Postfix can only be started by root")
    server = Postfix(dovecot)
    try:
        yield server.start()
    finally:
        server.stop(tmp)


class Servers(NamedTuple):
    dovecot: Dovecot
    postfix: Postfix

    def account(self, somebody: Mailbox, **changes: Any) -> Account:
        """The account of one of Dovecot's users at these two servers."""
        return account(somebody, imap=self.dovecot.imap, smtp=self.postfix.smtp, **changes)


@contextlib.contextmanager
def mail_servers(tmp: Path | None = None) -> Iterator[Servers]:
    """Both, running."""
    with dovecot_server(tmp) as dovecot, postfix_server(dovecot, tmp) as postfix:
        yield Servers(dovecot, postfix)


def account(somebody: Mailbox, *, imap: int = 1, smtp: int = 1, **changes: Any) -> Account:
    """An account on this machine, without encryption unless `changes` ask for it."""
    given = {
        "address": somebody.address, "name": somebody.user.title(), "user": somebody.user,
        "smtp_host": "127.0.0.1", "smtp_port": smtp, "smtp_security": "none",
        "imap_host": "127.0.0.1", "imap_port": imap, "imap_security": "none", "saves_sent": False,
    }  # fmt: skip
    return Account(**{**given, **changes})


def folder(dovecot: Dovecot, user: str, name: str) -> list[bytes]:
    """All mails of a folder as an IMAP client gets them, oldest first; a folder that is not there is empty."""
    return [data for data, _ in _mails(dovecot, user, name)]


def flags(dovecot: Dovecot, user: str, name: str) -> list[str]:
    """The flags of each mail of a folder, as the server writes them."""
    return [said for _, said in _mails(dovecot, user, name)]


def inbox(dovecot: Dovecot, user: str, at_least: int = 0, seconds: float = 15) -> list[bytes]:
    """All mails of somebody's inbox; waits until there are `at_least` so many, and fails when they do not come."""
    end = time.monotonic() + seconds
    while len(found := folder(dovecot, user, "INBOX")) < at_least:
        assert time.monotonic() < end, f"{len(found)} of {at_least} mails came to {user}:\n{dovecot.log[-2000:]}"
        time.sleep(0.03)
    return found


def put(dovecot: Dovecot, user: str, name: str, data: bytes) -> None:
    """Lay a mail into a folder, unread; the folder is made when it is not there."""
    with imaplib.IMAP4("127.0.0.1", dovecot.imap, timeout=20) as client:
        client.login(user, f"secret-{user}")
        client.create(f'"{name}"')
        kind, words = client.append(f'"{name}"', "", imaplib.Time2Internaldate(time.time()), data)
        assert kind == "OK", words


def _mails(dovecot: Dovecot, user: str, name: str) -> list[tuple[bytes, str]]:
    dovecot.user(user)
    with imaplib.IMAP4("127.0.0.1", dovecot.imap, timeout=20) as client:
        client.login(user, f"secret-{user}")
        kind, _ = client.select(f'"{name}"', readonly=True)
        if kind != "OK" or not (numbers := client.search(None, "ALL")[1][0].split()):
            return []
        _, answers = client.fetch(b",".join(numbers).decode(), "(FLAGS BODY.PEEK[])")
        return [(each[1], each[0].decode()) for each in answers if isinstance(each, tuple)]
