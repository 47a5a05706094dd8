"""Encryption is never given up: not by a certificate, not by a name, not by a version, not by a server that offers none."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import servers
from afterword.errors import OutsideFailed
from afterword.mail import oauth, smtp, tls
from afterword.mail.account import Account, OAuthClient
from afterword.mail.autoconfig import fetched
from afterword.mail.imap import Mailbox
from afterword.mail.oauth import Grant
from authority import Authority, Encrypted

ADA = servers.Mailbox("ada", "ada@example.test", "very-secret")


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Authority:
    """An authority that this machine trusts."""
    made = Authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(made.bundle))
    return made


def by_smtp(port: int, host: str = "127.0.0.1") -> None:
    account = servers.account(ADA, smtp=port, smtp_host=host, smtp_security="tls")
    smtp.check(account, ADA.password, timeout=2)


def by_imap(port: int, host: str = "127.0.0.1") -> None:
    with Mailbox(servers.account(ADA, imap=port, imap_host=host, imap_security="tls"), ADA.password, timeout=2):
        pass


def by_token(port: int, host: str = "127.0.0.1") -> None:
    url = f"https://{host}:{port}/token"
    client = OAuthClient(issuer="Example", client_id="x", scope="mail", authorize_url=url, token_url=url)
    oauth.renewed(client, Grant(access_token="x", expires_at=0, refresh_token=ADA.password))


DOORS: list[Any] = [
    pytest.param(by_smtp, b"220 mx\r\n", id="smtp"), pytest.param(by_imap, b"* OK hi\r\n", id="imap"),
    pytest.param(by_token, b"", id="oauth"),
]  # fmt: skip


@pytest.mark.parametrize(("door", "line"), DOORS)
class TestFromTheFirstByte:
    def test_a_certificate_of_this_host_is_talked_to(
        self, authority: Authority, door: Callable[..., None], line: bytes, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(oauth, "SECONDS", 1)
        with Encrypted(authority.pair("127.0.0.1"), line) as server, pytest.raises(OutsideFailed):
            door(server.port)  # it says no more than a greeting, so nobody gets far
        assert server.heard

    def test_a_certificate_of_another_host_hears_nothing(
        self, authority: Authority, door: Callable[..., None], line: bytes
    ) -> None:
        with (
            Encrypted(authority.pair("mail.example.com", "10.0.0.1"), line) as server,
            pytest.raises(OutsideFailed, match=r"(?i)certificate of 127.0.0.1.* cannot be trusted"),
        ):
            door(server.port)
        assert not server.heard

    def test_nor_does_one_that_ran_out(self, authority: Authority, door: Callable[..., None], line: bytes) -> None:
        ended = datetime.now(UTC) - timedelta(days=1)
        with (
            Encrypted(authority.pair("127.0.0.1", ends=ended), line) as server,
            pytest.raises(OutsideFailed, match="cannot be trusted"),
        ):
            door(server.port)
        assert not server.heard

    def test_nor_one_that_nobody_trusted_signed(
        self, authority: Authority, door: Callable[..., None], line: bytes, tmp_path: Path
    ) -> None:
        (tmp_path / "theirs").mkdir()
        with (
            Encrypted(Authority(tmp_path / "theirs").pair("127.0.0.1"), line) as server,
            pytest.raises(OutsideFailed, match="cannot be trusted"),
        ):
            door(server.port)
        assert not server.heard

    def test_nor_one_that_is_older_than_tls_1_2(
        self, authority: Authority, door: Callable[..., None], line: bytes
    ) -> None:
        with Encrypted(authority.pair("127.0.0.1"), line, old=True) as server, pytest.raises(OutsideFailed):
            door(server.port)
        assert not server.heard

    def test_nor_one_that_does_not_encrypt(self, door: Callable[..., None], line: bytes) -> None:
        with servers.Scripted(line) as server, pytest.raises(OutsideFailed):
            door(server.port)
        assert not any(ADA.password.encode() in each for each in server.heard)


def test_the_old_server_would_be_reachable_by_whoever_allows_it(authority: Authority) -> None:
    """Else the test above would hold for a server that nobody can talk to."""
    with Encrypted(authority.pair("127.0.0.1"), b"220 mx\r\n", old=True) as server:
        lax = ssl.create_default_context(cafile=str(authority.bundle))
        lax.set_ciphers("DEFAULT:@SECLEVEL=0")
        with pytest.warns(DeprecationWarning, match="TLSv1_1"):
            lax.minimum_version = ssl.TLSVersion.TLSv1_1
        with (
            socket.create_connection(("127.0.0.1", server.port), 5) as raw,
            lax.wrap_socket(raw, server_hostname="127.0.0.1") as old,
        ):
            assert old.version() == "TLSv1.1"


STRIPPED = {
    "smtp": (b"220 mx", b"250-mx\r\n250 AUTH PLAIN LOGIN XOAUTH2", b"221 bye"),
    "smtp that takes the command for unknown": (b"220 mx", b"250-mx\r\n250-STARTTLS\r\n250 AUTH PLAIN", b"502 what?", b"221"),
    "imap": (b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi", b"TAG OK done", b"* BYE"),
    "imap that refuses": (b"* OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] hi", b"* CAPABILITY IMAP4rev1 STARTTLS\r\nTAG OK done", b"TAG NO not now", b"* BYE"),
    "imap that claims to know us": (b"* PREAUTH [CAPABILITY IMAP4rev1 STARTTLS] welcome", b"* CAPABILITY IMAP4rev1 STARTTLS\r\nTAG OK done", b"TAG BAD too late", b"* BYE"),
}  # fmt: skip


@pytest.mark.parametrize("lines", STRIPPED.values(), ids=STRIPPED)
@pytest.mark.parametrize("sign_in", ["password", "token"])
def test_starttls_is_never_left_out(lines: tuple[bytes, ...], sign_in: Any) -> None:
    """A server, or whoever stands in between, that does not encrypt gets neither password nor token."""
    with servers.Scripted(*lines) as server:
        account = servers.account(ADA, smtp=server.port, imap=server.port, smtp_security="starttls",
                                  imap_security="starttls", sign_in=sign_in)  # fmt: skip
        with pytest.raises(OutsideFailed):
            _sign_in(account, lines[0].startswith(b"*"))
    assert server.heard
    told = b"".join(server.heard).upper()
    assert b"AUTH" not in told.replace(b"PREAUTH", b"")
    assert b"LOGIN" not in told


def _sign_in(account: Account, by_imap: bool) -> None:
    if by_imap:
        with Mailbox(account, ADA.password, timeout=2):
            pass
    else:
        smtp.check(account, ADA.password, timeout=2)


def test_the_file_of_a_domain_is_read_over_a_trusted_connection_only(authority: Authority, tmp_path: Path) -> None:
    page = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nhi"
    with Encrypted(authority.pair("localhost"), page) as server:
        assert fetched(f"https://localhost:{server.port}/mail/config-v1.1.xml") == b"hi"
        assert fetched(f"https://127.0.0.1:{server.port}/mail/config-v1.1.xml") is None
    with servers.Scripted(page) as server:
        assert fetched(f"https://127.0.0.1:{server.port}/") is None


def test_nothing_newer_is_forbidden_and_nothing_older_allowed() -> None:
    context = tls.context()
    assert context.minimum_version == ssl.TLSVersion.TLSv1_2
    assert context.check_hostname
    assert context.verify_mode == ssl.CERT_REQUIRED


def test_what_an_encrypted_connection_shows(authority: Authority) -> None:
    ends = datetime(2031, 5, 6, 7, 8, 9, tzinfo=UTC)
    with servers.Faulty(tls=authority.pair("127.0.0.1", ends=ends)) as server:
        seen = smtp.examine(server.account(smtp_security="tls"), server.password)
    assert seen == ("TLSv1.3", ends, None)
    with servers.Faulty() as server:
        assert smtp.examine(server.account(), server.password) == ("", None, None)


@pytest.mark.parametrize(
    ("greeting", "hour"),
    [
        (b"mx.example.com ESMTP Exim 4.96 Thu, 26 Nov 2026 02:14:04 +0000", 2),
        (b"AM0PR.prod.outlook.com Microsoft ESMTP MAIL Service ready at Thu, 26 Nov 2026 03:14:04 +0100", 2),
        (b"mx.example.com ESMTP Postfix", None),
        (b"Thu, 99 Nov 2026 02:14:04 +0000", None),
        (b"Thu, 26 Nov 2026 02:14:04 +9999", None),
        (b"", None),
    ],
)
def test_the_clock_in_a_greeting(greeting: bytes, hour: int | None) -> None:
    found = tls.moment_in(greeting)
    assert (found.astimezone(UTC).hour if found else None) == hour


@given(st.binary(max_size=200))
def test_no_greeting_does_harm(greeting: bytes) -> None:
    tls.moment_in(greeting)
    tls.moment_in(b"Thu, 26 Nov 2026 02:14:04 +0000" + greeting)
