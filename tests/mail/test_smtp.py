"""One letter, one recipient, at most once. Each fault is checked against what the server really stored."""

from __future__ import annotations

import os
import pickle
import re
import signal
import socket
import subprocess
import sys
import textwrap
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import servers
from afterword.errors import BadInput
from afterword.mail.account import Account
from afterword.mail.message import Outgoing, seal
from afterword.mail.outcomes import NotSent, Uncertain
from afterword.mail.smtp import Phase, check, transmit
from servers import Fault, Faulty, Scripted

PASSWORD = "pässword"
ADA = servers.Mailbox("ada", "ada@example.test", PASSWORD)
ALL = list(Phase)


def letter(text: str = "Thank you.\n.\n..\n.dot", to: str = "hr@example.test", token: str = "1") -> bytes:
    given = Outgoing(
        sender_name="Ada", sender_address="ada@example.test", to_name="H. R.", to_address=to, subject="Thanks",
        text=text,
    )  # fmt: skip
    return seal(given, message_id=f"<{token}@example.test>", date=datetime(2026, 10, 14, 15, 30, tzinfo=UTC))


class Told:
    """What the sender was told, and how often it was asked to commit."""

    def __init__(self) -> None:
        self.phases: list[Phase] = []
        self.commits = 0

    def commit(self) -> None:
        assert self.phases[-1] is Phase.READY
        self.commits += 1


def send(account: Account, told: Told | None = None, *, secret: str = PASSWORD, data: bytes = b"", **more: Any) -> str:
    told = told or Told()
    given = {"sender": "ada@example.test", "recipient": "hr@example.test", "timeout": 5.0, "reply_timeout": 5.0, **more}
    return transmit(
        account, secret, data=data or letter(), before_body=told.commit, observe=told.phases.append, **given
    )


def test_a_letter_goes_out_byte_for_byte_and_all_phases_are_told() -> None:
    told = Told()
    with Faulty() as server:
        assert send(server.account(), told) == "250 2.0.0 queued as 1"
    assert told.phases == ALL
    assert told.commits == 1
    (kept,) = server.box
    assert kept.content == letter()
    assert (kept.mail_from, kept.rcpt_tos) == ("ada@example.test", ["hr@example.test"])
    assert b"\r\n..\r\n...\r\n..dot\r\n.\r\nQUIT" in server.heard


BEFORE = [
    (Fault("auth", "454 4.7.0 later"), False, Phase.CONNECTED),
    (Fault("auth", "535 5.7.8 wrong"), True, Phase.CONNECTED),
    (Fault("mail", "451 4.3.0 later"), False, Phase.AUTHENTICATED),
    (Fault("mail", "421 4.3.2 closing"), False, Phase.AUTHENTICATED),
    (Fault("mail", "553 5.1.8 not you"), True, Phase.AUTHENTICATED),
    (Fault("mail", "drop"), False, Phase.AUTHENTICATED),
    (Fault("mail", "hang up"), False, Phase.AUTHENTICATED),
    (Fault("rcpt", "450 4.2.1 greylisted"), False, Phase.SENDER),
    (Fault("rcpt", "550 5.1.1 nobody of that name"), True, Phase.SENDER),
    (Fault("rcpt", "drop"), False, Phase.SENDER),
    (Fault("rcpt", "252 perhaps"), False, Phase.SENDER),
    (Fault("data", "451 4.3.5 later"), False, Phase.RECIPIENT),
    (Fault("data", "554 5.5.1 no valid recipients"), True, Phase.RECIPIENT),
    (Fault("data", "250 what"), False, Phase.RECIPIENT),
    (Fault("data", "drop"), False, Phase.RECIPIENT),
]


@pytest.mark.parametrize(("fault", "permanent", "last"), BEFORE, ids=lambda each: getattr(each, "stage", None))
def test_whatever_fails_before_the_body_is_provably_unsent(fault: Fault, permanent: bool, last: Phase) -> None:
    told = Told()
    with Faulty(fault) as server:
        with pytest.raises(NotSent) as failed:
            send(server.account(), told)
        assert (server.box, told.commits, server.sessions) == ([], 0, 1)
    assert failed.value.permanent is permanent
    assert told.phases[-1] is last
    if str(fault.act)[0].isdigit():
        assert failed.value.words == fault.act
        assert str(fault.act) in str(failed.value)
    assert b"Thank you." not in server.heard


AFTER = [
    (Fault("before", "452 4.3.1 full"), NotSent, False, 0),
    (Fault("before", "421 4.3.2 closing"), NotSent, False, 0),
    (Fault("before", "554 5.7.1 spam"), NotSent, True, 0),
    (Fault("before", "drop"), Uncertain, None, 0),
    (Fault("after", "drop"), Uncertain, None, 1),
    (Fault("after", "hang up"), Uncertain, None, 1),
    (Fault("after", 3), Uncertain, None, 1),
    (Fault("after", "251 what"), Uncertain, None, 1),
    (Fault("half", "drop"), Uncertain, None, 0),
]


@pytest.mark.parametrize(("fault", "kind", "permanent", "stored"), AFTER, ids=lambda each: getattr(each, "stage", None))
def test_after_the_first_byte_only_a_reply_settles_anything(
    fault: Fault, kind: type[Exception], permanent: bool | None, stored: int
) -> None:
    told = Told()
    with Faulty(fault) as server:
        with pytest.raises(kind) as failed:
            send(server.account(), told, reply_timeout=0.5)
        assert (len(server.box), told.commits, server.sessions) == (stored, 1, 1)
    assert getattr(failed.value, "permanent", None) is permanent
    assert Phase.BODY in told.phases


def test_a_slow_reply_is_waited_for() -> None:
    with Faulty(Fault("after", 1.0)) as server:
        assert send(server.account(), timeout=0.4, reply_timeout=5.0) == "250 2.0.0 OK, at last"


@pytest.mark.parametrize("raised", [RuntimeError("the disk is full"), NotSent("taken back"), KeyboardInterrupt()])
def test_when_the_commit_fails_not_one_byte_more_is_sent(raised: BaseException) -> None:
    def commit() -> None:
        raise raised

    told = Told()
    with Faulty() as server:
        with pytest.raises(type(raised)) as failed:
            transmit(
                server.account(), PASSWORD, sender="ada@example.test", recipient="hr@example.test", data=letter(),
                before_body=commit, observe=told.phases.append,
            )  # fmt: skip
        assert server.box == []
    assert failed.value is raised
    assert told.phases[-1] is Phase.READY
    assert server.heard.endswith(b"DATA\r\n"), "a QUIT here would be the letter's first line"


def test_what_the_observer_breaks_after_the_first_byte_is_uncertain() -> None:
    def observe(phase: Phase) -> None:
        if phase is Phase.HALF:
            raise ZeroDivisionError

    with Faulty() as server, pytest.raises(Uncertain):
        transmit(server.account(), PASSWORD, sender="ada@example.test", recipient="hr@example.test", data=letter(),
                 before_body=lambda: None, observe=observe)  # fmt: skip
    assert server.box == []


GREETED = (b"220 mx", b"250-mx\r\n250 AUTH PLAIN")
ACCEPTED = (*GREETED, b"235 in", b"250 ok", b"250 ok", b"354 go on")


@pytest.mark.parametrize(
    ("lines", "kind", "permanent"),
    [
        ((b"554 5.3.2 no service",), NotSent, True),
        ((b"421 4.3.2 too busy",), NotSent, False),
        ((b"hello",), NotSent, False),
        ((b"220 mx", b"502 what"), NotSent, True),
        (GREETED, NotSent, False),
        ((b"220 mx", b"250-mx\r\n250 AUTH CRAM-MD5"), NotSent, True),
        ((*GREETED, b"x" * 9000), NotSent, False),
        ((*ACCEPTED, b"hello"), Uncertain, None),
        ((*ACCEPTED, b"x" * 9000), Uncertain, None),
        ((*ACCEPTED, b"354 more"), Uncertain, None),
        ((*ACCEPTED, b"600 what"), Uncertain, None),
        ((*ACCEPTED, b"250-half a reply"), Uncertain, None),
        (ACCEPTED, Uncertain, None),
    ],
)
def test_servers_that_talk_nonsense(lines: tuple[bytes, ...], kind: type[Exception], permanent: bool | None) -> None:
    with Scripted(*lines) as server, pytest.raises(kind) as failed:
        send(servers.account(ADA, smtp=server.port), timeout=1.0, reply_timeout=1.0)
    assert getattr(failed.value, "permanent", None) is permanent
    assert len(str(failed.value)) < 700


@pytest.mark.parametrize(("stage", "kind"), [("mail", NotSent), ("rcpt", NotSent), ("after", Uncertain)])
def test_a_reply_that_does_not_end_ends_and_the_letter_is_safe(stage: str, kind: type[Exception]) -> None:
    told = Told()
    with Faulty(Fault(stage, "endless")) as server, pytest.raises(kind, match="its answer had no end") as failed:
        send(server.account(), told)
    assert getattr(failed.value, "permanent", False) is False, "another moment, another server"
    assert told.commits == (kind is Uncertain)


@pytest.mark.parametrize(
    "greeting", [b"220-x\r\n" * 300 + b"220 mx", b"220-" + b"x" * 5000, b"\r\n".join([b"220-" + b"x" * 4000] * 20)]
)
def test_a_greeting_without_end_is_no_greeting(greeting: bytes) -> None:
    with Scripted(greeting) as server, pytest.raises(NotSent, match="had no end"):
        send(servers.account(ADA, smtp=server.port), timeout=5.0)


def test_a_long_greeting_is_heard() -> None:
    with Scripted(b"220-We log what you do.\r\n" * 100 + b"220 mx", *ACCEPTED[1:], b"250 taken") as server:
        assert send(servers.account(ADA, smtp=server.port)) == "250 taken"


def test_a_quit_that_fails_does_not_matter() -> None:
    with Scripted(*ACCEPTED, b"250 2.0.0 taken \x1b[31mred\x07") as server:
        said = send(servers.account(ADA, smtp=server.port))
    assert said == "250 2.0.0 taken [31mred", "a server's control characters do not reach a terminal"
    assert server.heard[-1] == b"QUIT\r\n"


def test_nobody_there() -> None:
    (port,) = servers.free_ports(1)
    with pytest.raises(NotSent, match=f"127.0.0.1, port {port} could not be talked to"):
        send(servers.account(ADA, smtp=port))


def test_a_server_that_says_nothing() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(NotSent, match="did not answer in time"):
        send(servers.account(ADA, smtp=silent.getsockname()[1]), timeout=0.3)


def test_the_password_is_tried_once() -> None:
    with Faulty() as server, pytest.raises(NotSent) as failed:
        send(server.account(), secret="wrong")
    assert failed.value.permanent
    assert failed.value.words.startswith("535")
    assert server.heard.count(b"AUTH") == 1


def test_the_password_is_not_in_the_error() -> None:
    with Faulty(Fault("auth", "535 5.7.8 no")) as server, pytest.raises(NotSent) as failed:
        check(server.account(), "a-very-secret-word")
    assert "very-secret" not in repr(failed.value) + str(failed.value)


def test_sign_in_by_login_where_plain_is_not_offered() -> None:
    with Faulty(auth_exclude_mechanism=["PLAIN"]) as server:
        send(server.account())
    assert b"AUTH LOGIN" in server.heard


def test_sign_in_with_an_access_token() -> None:
    with Faulty() as server:
        send(server.account(sign_in="token"), secret=server.token)
        assert len(server.box) == 1
        with pytest.raises(NotSent, match="535") as failed:
            send(server.account(sign_in="token"), secret="an old one")
    assert failed.value.permanent


def test_addresses_beyond_ascii_need_smtputf8() -> None:
    data = letter(to="jürgen@bücher.example")
    with Faulty() as server:
        send(server.account(), recipient="jürgen@bücher.example", data=data)
        (kept,) = server.box
        assert kept.rcpt_tos == ["jürgen@xn--bcher-kva.example"]
        assert "SMTPUTF8" in kept.mail_options
        send(server.account())
        assert "SMTPUTF8" not in server.box[1].mail_options
    with Faulty(enable_SMTPUTF8=False) as server, pytest.raises(NotSent, match="SMTPUTF8") as failed:
        send(server.account(), recipient="jürgen@bücher.example", data=data)
    assert failed.value.permanent


@pytest.mark.parametrize("recipient", ["hr@example.test>\r\nRCPT TO:<eve@example.test", "hr", "", "a b@example.test"])
def test_an_envelope_that_is_none_is_refused_before_connecting(recipient: str) -> None:
    with pytest.raises(BadInput):
        send(servers.account(ADA), recipient=recipient)


@pytest.mark.parametrize("data", [b"a\nb\r\n", b"a\r\n.\n", b"a\rb\r\n", b"a\r\n.\r"])
def test_bytes_that_could_end_the_letter_early_are_refused(data: bytes) -> None:
    with pytest.raises(BadInput, match="CRLF"):
        send(servers.account(ADA), data=data)


def test_a_letter_larger_than_the_server_takes() -> None:
    with Faulty(data_size_limit=100) as server, pytest.raises(NotSent) as failed:
        send(server.account())
    assert failed.value.permanent
    assert failed.value.words.startswith("552")
    assert server.box == []


@pytest.mark.parametrize("security", ["tls", "starttls"])
class TestEncryption:
    @pytest.fixture
    def pair(self, tmp_path: Path) -> tuple[Path, Path]:
        return servers.certificate(tmp_path)

    def test_with_a_trusted_certificate(
        self, pair: tuple[Path, Path], security: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", str(pair[0]))
        with Faulty(tls=pair, starttls=security == "starttls") as server:
            said = check(server.account(smtp_security=security), PASSWORD)
            send(server.account(smtp_security=security))
            assert server.box[0].content == letter()
        assert said == "127.0.0.1 takes letters from ada@example.test over an encrypted connection."

    def test_with_a_certificate_that_nobody_signed(self, pair: tuple[Path, Path], security: str) -> None:
        with (
            Faulty(tls=pair, starttls=security == "starttls") as server,
            pytest.raises(NotSent, match="certificate") as failed,
        ):
            send(server.account(smtp_security=security))
        assert not failed.value.permanent
        assert b"AUTH" not in server.heard

    def test_with_the_certificate_of_another_host(
        self, pair: tuple[Path, Path], security: str, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", str(pair[0]))
        monkeypatch.setattr(socket, "create_connection", _to_loopback(socket.create_connection))
        with (
            Faulty(tls=pair, starttls=security == "starttls") as server,
            pytest.raises(NotSent, match="certificate"),
        ):
            send(server.account(smtp_security=security, smtp_host="mail.example.com"))
        assert b"AUTH" not in server.heard

    def test_a_server_without_encryption_gets_no_password(self, security: str, pair: tuple[Path, Path]) -> None:
        words = "STARTTLS.*password was not sent" if security == "starttls" else "TLS"
        with Faulty() as server, pytest.raises(NotSent, match=words):
            send(server.account(smtp_security=security), timeout=1.0)
        assert b"AUTH" not in server.heard


def _to_loopback(connect: Callable[..., socket.socket]) -> Callable[..., socket.socket]:
    return lambda address, *rest: connect(("127.0.0.1", address[1]), *rest)


def test_what_was_slipped_in_before_encryption_is_forgotten(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The reply to STARTTLS with another one behind it, as a man in the middle would send (CVE-2011-0411)."""
    lines = (b"220 mx", b"250-mx\r\n250-AUTH PLAIN\r\n250 STARTTLS", b"220 go\r\n250 AUTH LOGIN")
    with Scripted(*lines) as server, pytest.raises(NotSent):
        send(servers.account(ADA, smtp=server.port, smtp_security="starttls"), timeout=2.0)
    assert not any(b"AUTH" in line for line in server.heard)


def test_errors_survive_a_queue() -> None:
    unsent = pickle.loads(pickle.dumps(NotSent("no", True, "550 no")))
    assert (str(unsent), unsent.permanent, unsent.words) == ("no", True, "550 no")
    unknown = pickle.loads(pickle.dumps(Uncertain("who knows", "timed out")))
    assert (str(unknown), unknown.words) == ("who knows", "timed out")


class TestPostfix:
    """The same with the server that most of the world runs."""

    def test_a_letter_arrives_once_and_unchanged(self, dovecot: servers.Dovecot, postfix: servers.Postfix) -> None:
        me, hr = dovecot.user(), dovecot.user()
        account = servers.account(me, smtp=postfix.smtp)
        said = send(account, secret=me.password, sender=me.address, recipient=hr.address)
        assert re.match(r"250 2\.0\.0 Ok: queued as \w+", said)
        (arrived,) = servers.inbox(dovecot, hr.user, at_least=1)
        assert arrived.endswith(letter())

    def test_over_starttls(
        self, dovecot: servers.Dovecot, postfix: servers.Postfix, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("SSL_CERT_FILE", str(postfix.cert))
        me = dovecot.user()
        account = servers.account(me, smtp=postfix.smtp, smtp_security="starttls")
        assert "over an encrypted connection" in check(account, me.password)

    def test_refusals_in_its_own_words(self, dovecot: servers.Dovecot, postfix: servers.Postfix) -> None:
        me = dovecot.user()
        account = servers.account(me, smtp=postfix.smtp)
        with pytest.raises(NotSent, match="535") as failed:
            check(account, "wrong")
        assert failed.value.permanent
        with pytest.raises(NotSent, match=r"5\.1\.2") as failed:
            send(account, secret=me.password, sender=me.address, recipient="ada@elsewhere.example")
        assert failed.value.permanent

    @pytest.mark.parametrize("last", ALL)
    def test_killed_at_each_phase(self, dovecot: servers.Dovecot, postfix: servers.Postfix, last: Phase) -> None:
        """kill -9 of the sender. Before the dot nothing may arrive; from the dot on one letter at most."""
        me, hr = dovecot.user(), dovecot.user()
        code = textwrap.dedent(f"""
            import os, signal, sys, servers
            from afterword.mail.smtp import Phase, transmit
            def observe(phase):
                if phase is Phase({last.value!r}):
                    os.kill(os.getpid(), signal.SIGKILL)
            account = servers.account(servers.Mailbox(*{tuple(me)!r}), smtp={postfix.smtp})
            transmit(account, {me.password!r}, sender={me.address!r}, recipient={hr.address!r},
                     data=sys.stdin.buffer.read(), before_body=lambda: None, observe=observe)
        """)
        tests = Path(__file__).parents[1]
        path = os.pathsep.join([str(tests), str(tests.parent / "src"), os.environ.get("PYTHONPATH", "")])
        done = subprocess.run(
            [sys.executable, "-c", code], input=letter(), env={**os.environ, "PYTHONPATH": path}, timeout=60
        )
        assert done.returncode == -signal.SIGKILL
        # A second letter behind it: once that is there, the first one has had its chance.
        send(servers.account(me, smtp=postfix.smtp), secret=me.password, sender=me.address, recipient=hr.address,
             data=letter(token="2"))  # fmt: skip
        arrived = servers.inbox(dovecot, hr.user, at_least=2 if last is Phase.REPLY else 1)
        first = sum(b"<1@example.test>" in each for each in arrived)
        assert first <= (1 if last in (Phase.DOT, Phase.REPLY) else 0)
        assert first == 1 or last is not Phase.REPLY
