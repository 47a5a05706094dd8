"""One letter to one recipient, at command level, so that the caller can commit between the server's 354 and the first
byte of the letter. What happens before is provably unsent; what happens after is known only when the server says so.

No standard `sendmail()` shows that moment: with one of those, "the server never had it" and "the server has it, and the
reply was lost" are the same exception. Nothing in this file tries anything twice.
"""

from __future__ import annotations

import base64
import re
import smtplib
import socket
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from enum import StrEnum
from typing import NamedTuple, Self

from afterword.errors import BadInput
from afterword.mail import sasl, tls
from afterword.mail.account import Account
from afterword.mail.message import wire_address
from afterword.mail.outcomes import NotSent, clean, refused, unknown, unreachable
from afterword.mail.session import Session, SessionInTls


class Phase(StrEnum):
    """How far a transmission is. From `BODY` on, what happens to the connection proves nothing."""

    CONNECTED = "connected"
    AUTHENTICATED = "authenticated"
    SENDER = "sender"
    RECIPIENT = "recipient"
    READY = "ready"  # the 354 was read
    BODY = "body"  # before_body came back
    HALF = "half"  # half of the body is on the wire
    DOT = "dot"  # the final dot is on the wire
    REPLY = "reply"  # the reply to it was read


Observer = Callable[[Phase], None]


Pieces = Iterator[Callable[[], object]]


def _nobody(phase: Phase) -> None:
    pass


def _nothing() -> None:
    pass


def transmit(
    account: Account,
    secret: str,
    *,
    sender: str,
    recipient: str,
    data: bytes,
    before_body: Callable[[], None],
    observe: Observer = _nobody,
    timeout: float = 60,
    reply_timeout: float = 600,
) -> str:
    """Send `data`, the bytes that `seal` gave, and return the server's reply to the final dot.

    As `Line.transmit` does, on a connection of its own; what goes wrong there goes wrong here."""
    with Line(account, secret, timeout=timeout, reply_timeout=reply_timeout) as line:
        return line.transmit(sender, recipient, data, before_body, observe)


class Line:
    """A connection to the account's mail server that takes one letter after another, opened with the first of them.

    `timeout` and `reply_timeout` are seconds a step; the reply to the final dot may take ten minutes (RFC 5321,
    4.5.3.2.6). After anything but a 250 it is closed, and the next letter opens another. Not for several threads."""

    def __init__(self, account: Account, secret: str, *, timeout: float = 60, reply_timeout: float = 600) -> None:
        self._account = account
        self._secret = secret
        self._timeout = timeout
        self._reply_timeout = reply_timeout
        self._session: smtplib.SMTP | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._leave(politely=True)

    def transmit(
        self,
        sender: str,
        recipient: str,
        data: bytes,
        before_body: Callable[[], None],
        observe: Observer = _nobody,
        meanwhile: Iterable[Callable[[], object]] = (),
    ) -> str:
        """Send `data`, the bytes that `seal` gave, and return the server's reply to the final dot.

        `before_body` runs after the 354 and before the first byte; when it raises, nothing was sent, the connection is
        cut without another byte, and its error comes through as it is. `observe` is told each phase, and is for tests.
        `meanwhile` is done as long as there is any of it, a piece after each command while the server thinks about it.

        Raises `NotSent` or `Uncertain`, and `BadInput` before it connects."""
        envelope = (wire_address(sender), wire_address(recipient))
        if re.search(rb"(?<!\r)\n|\r(?!\n)", data) or not data:
            raise BadInput("The letter's bytes need CRLF at the end of every line; seal the letter again.")
        try:
            pieces = iter(meanwhile)
            session = self._addressed(envelope, data, observe, pieces)
            _ask(session, self._account, "DATA", "", {354}, "the letter", pieces)
            observe(Phase.READY)
            try:
                before_body()
            except BaseException:
                self._leave(politely=False)  # before anybody can say QUIT, which would be the letter's first line
                raise
            return _hand_over(session, self._account, data, observe, self._reply_timeout)
        except NotSent:
            self._leave(politely=True)
            raise
        except BaseException:
            self._leave(politely=False)
            raise

    def _addressed(self, envelope: tuple[str, str], data: bytes, observe: Observer, meanwhile: Pieces) -> smtplib.SMTP:
        """Connected and addressed. A server may have hung up since the last letter, which is no failure of this one."""
        if self._session is not None:
            try:
                _address(self._session, self._account, envelope, data, observe, meanwhile)
            except NotSent as error:
                if error.permanent or (error.words and not error.words.startswith("421")):
                    raise
                self._leave(politely=False)
            else:
                return self._session
        with _nobodys_fault():
            self._session = _connect(self._account, self._timeout)
            observe(Phase.CONNECTED)
            _sign_in(self._session, self._account, self._secret)
            observe(Phase.AUTHENTICATED)
        _address(self._session, self._account, envelope, data, observe, meanwhile)
        return self._session

    def _leave(self, politely: bool) -> None:
        session, self._session = self._session, None
        if session is not None:
            if politely:
                _part(session)
            session.close()


@contextmanager
def _nobodys_fault() -> Iterator[None]:
    """What fails in here would fail for every letter of the account."""
    try:
        yield
    except NotSent as error:
        error.everybody = True
        raise


class Seen(NamedTuple):
    """What a connection showed: the version of TLS (empty without), when its certificate ends, the server's clock where
    its greeting tells it."""

    tls: str
    expires: datetime | None
    clock: datetime | None


def examine(account: Account, secret: str, *, timeout: float = 30) -> Seen:
    """Connect, TLS, sign in, and leave, with an eye on what is seen. Raises `NotSent` with what to mend."""
    session = _connect(account, timeout)
    try:
        _sign_in(session, account, secret)
        version, expires = tls.seen(session.sock)
        _part(session)
    finally:
        session.close()
    return Seen(version, expires, tls.moment_in(session.greeting))


def check(account: Account, secret: str, *, timeout: float = 30) -> str:
    """The same as one sentence for the person."""
    examine(account, secret, timeout=timeout)
    how = "on this machine" if account.smtp_security == "none" else "over an encrypted connection"
    return f"{account.smtp_host} takes letters from {account.address} {how}."


def _connect(account: Account, timeout: float) -> Session:
    """Greeted, encrypted as asked for, and introduced. The name in EHLO is a constant, as in other mail programs: the
    machine's own name is nobody's business, and finding it out can take seconds."""
    host, port = account.smtp_host, account.smtp_port
    context = tls.context()
    try:
        session = (
            SessionInTls(host, port, "[127.0.0.1]", timeout=timeout, context=context)
            if account.smtp_security == "tls"
            else Session(host, port, "[127.0.0.1]", timeout=timeout)
        )
    except smtplib.SMTPConnectError as error:
        raise refused(account, "the connection", int(error.smtp_code), error.smtp_error) from None
    except (OSError, smtplib.SMTPException) as error:
        raise unreachable(account, error) from None
    try:
        _hello(session, account)
        if account.smtp_security == "starttls":
            if not session.has_extn("starttls"):
                raise NotSent(
                    f"{host} offers no encryption (STARTTLS) on port {port}, so the password was not sent; "
                    "check the port, or whether this network stands in between."
                )
            code, words = session.starttls(context=context)
            if code != 220:
                raise refused(account, "encryption", code, words)
            _hello(session, account)
    except (OSError, smtplib.SMTPException) as error:
        session.close()
        raise unreachable(account, error) from None
    except BaseException:
        session.close()
        raise
    return session


def _hello(session: smtplib.SMTP, account: Account) -> None:
    code, words = session.ehlo()
    if code != 250:
        raise refused(account, "the greeting", code, words)


def _sign_in(session: smtplib.SMTP, account: Account, secret: str) -> None:
    """One way, once. `SMTP.login` would go through all that are offered, and takes ASCII passwords only."""
    if not account.user:
        return
    offered = session.esmtp_features.get("auth", "").upper().split()
    bearer = next((each for each in sasl.MECHANISMS if each in offered), "")
    if account.sign_in == "token" and bearer:
        said = sasl.bearer(bearer, account.user, account.smtp_host, account.smtp_port, secret)
        steps = [f"{bearer} {_base64(said)}", _base64(sasl.GIVING_UP[bearer])]  # the refusal comes after a 334
    elif account.sign_in == "password" and "PLAIN" in offered:
        steps = [f"PLAIN {_base64(chr(0).join(('', account.user, secret)).encode())}"]
    elif account.sign_in == "password" and "LOGIN" in offered:
        steps = ["LOGIN", _base64(account.user.encode()), _base64(secret.encode())]
    else:
        raise NotSent(f"{account.smtp_host} offers no way to sign in with a {account.sign_in} at this port.", True)
    try:
        code, words = session.docmd("AUTH", steps[0])
        for step in steps[1:]:
            if code == 334:
                code, words = session.docmd(step)
    except (OSError, smtplib.SMTPException) as error:
        raise unreachable(account, error, secret) from None
    if code != 235:
        told = sasl.hidden(
            words.decode("utf-8", "replace"), secret, *(each.split(" ")[-1] for each in steps if each != "LOGIN")
        )
        raise refused(account, f"to let {account.user} in", code, told, f" {account.advice}")


def _address(
    session: smtplib.SMTP,
    account: Account,
    envelope: tuple[str, str],
    data: bytes,
    observe: Observer,
    meanwhile: Pieces,
) -> None:
    """MAIL and RCPT. SMTPUTF8 only where an address or a header needs it; without it such a letter cannot be sent."""
    sender, recipient = envelope
    options = [f"SIZE={len(data)}"] if session.has_extn("size") else []
    if not data.isascii():
        _need(session, account, "8BITMIME")
        options.append("BODY=8BITMIME")
    if not (sender.isascii() and recipient.isascii() and data.partition(b"\r\n\r\n")[0].isascii()):
        _need(session, account, "SMTPUTF8")
        options.append("SMTPUTF8")
        session.command_encoding = "utf-8"
    said = " ".join([f"FROM:<{sender}>", *options])
    _ask(session, account, "MAIL", said, {250}, f"letters from {sender}", meanwhile)
    observe(Phase.SENDER)
    _ask(session, account, "RCPT", f"TO:<{recipient}>", {250, 251}, f"a letter to {recipient}", meanwhile)
    observe(Phase.RECIPIENT)


def _need(session: smtplib.SMTP, account: Account, extension: str) -> None:
    if not session.has_extn(extension.lower()):
        raise NotSent(
            f"{account.smtp_host} does not carry letters of this kind ({extension}); "
            "use an address in plain ASCII for sender and recipient.", True,
        )  # fmt: skip


def _hand_over(session: smtplib.SMTP, account: Account, data: bytes, observe: Observer, reply_timeout: float) -> str:
    """The body, the final dot, and the reply to it. From here on only a reply settles anything."""
    assert session.sock is not None
    wire = _stuffed(data)
    half = len(wire) // 2  # never the dot: five bytes end the letter, and there is at least one before
    try:
        session.sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # or the second half waits 40 ms for an ACK
        observe(Phase.BODY)
        session.sock.sendall(wire[:half])
        observe(Phase.HALF)
        session.sock.sendall(wire[half:])
        observe(Phase.DOT)
        session.sock.settimeout(reply_timeout)
        code, reply = session.getreply()
    except Exception as error:
        raise unknown(account, str(error)) from error
    observe(Phase.REPLY)
    words = clean(code, reply)
    if code == 250:
        session.sock.settimeout(session.timeout)
        return words
    if 400 <= code < 600:
        raise refused(account, "the letter", code, reply)
    raise unknown(account, words)


def _stuffed(data: bytes) -> bytes:
    """The letter as DATA takes it: a dot at the start of a line is doubled, and one alone ends it all."""
    stuffed = re.sub(rb"(?m)^\.", b"..", data)
    return stuffed + (b".\r\n" if stuffed.endswith(b"\r\n") else b"\r\n.\r\n")


def _part(session: smtplib.SMTP) -> None:
    """Say goodbye and do not wait: what was answered holds, and the caller has it to write down."""
    with suppress(OSError, smtplib.SMTPException):
        session.putcmd("QUIT")


def _ask(
    session: smtplib.SMTP, account: Account, command: str, rest: str, expected: set[int], what: str, meanwhile: Pieces
) -> None:
    try:
        session.putcmd(command, rest)
    except (OSError, smtplib.SMTPException) as error:
        raise unreachable(account, error) from None
    next(meanwhile, _nothing)()
    try:
        code, words = session.getreply()
    except (OSError, smtplib.SMTPException) as error:
        raise unreachable(account, error) from None
    if code not in expected:
        raise refused(account, what, code, words)


def _base64(words: bytes) -> str:
    return base64.b64encode(words).decode()
