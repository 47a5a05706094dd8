"""Sent: find a letter and file it once, at a real Dovecot."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

import servers
from afterword.errors import BadInput, OutsideFailed
from afterword.mail.imap import Mailbox
from afterword.mail.message import Outgoing, new_message_id, seal

DATE = datetime(2026, 10, 14, 15, 30, tzinfo=UTC)


@pytest.fixture
def me(dovecot: servers.Dovecot) -> servers.Mailbox:
    return dovecot.user()


@pytest.fixture
def mailbox(dovecot: servers.Dovecot, me: servers.Mailbox) -> Iterator[Mailbox]:
    with Mailbox(servers.account(me, imap=dovecot.imap), me.password) as opened:
        yield opened


def letter(text: str = "Thank you – and until soon.\n.\n") -> tuple[bytes, str]:
    message_id = new_message_id("ada@example.test")
    given = Outgoing(
        sender_name="Ada", sender_address="ada@example.test", to_name="Jürgen", to_address="hr@example.test",
        subject="Thanks", text=text,
    )  # fmt: skip
    return seal(given, message_id=message_id, date=DATE), message_id


def test_a_letter_is_filed_once_and_byte_for_byte(
    dovecot: servers.Dovecot, me: servers.Mailbox, mailbox: Mailbox
) -> None:
    data, message_id = letter()
    assert not mailbox.find(message_id)
    assert mailbox.file_in_sent(data, message_id, DATE)
    assert mailbox.find(message_id)
    assert not mailbox.file_in_sent(data, message_id, DATE)
    assert servers.folder(dovecot, me.user, "Sent") == [data]
    assert "\\Seen" in servers.flags(dovecot, me.user, "Sent")[0]


def test_a_copy_that_the_server_saved_counts(dovecot: servers.Dovecot, me: servers.Mailbox, mailbox: Mailbox) -> None:
    data, message_id = letter()
    assert not mailbox.find(message_id)
    servers.put(dovecot, me.user, "Sent", data)
    assert mailbox.find(message_id), "a folder is looked at anew each time"
    assert not mailbox.file_in_sent(data, message_id, DATE)


def test_outlook_writes_an_id_of_its_own(dovecot: servers.Dovecot, me: servers.Mailbox, mailbox: Mailbox) -> None:
    data, message_id = letter()
    theirs = data.replace(b"Message-ID: ", b"Message-ID: <AM0PR@outlook.com>\r\nX-Microsoft-Original-Message-ID: ")
    servers.put(dovecot, me.user, "Sent", theirs)
    assert mailbox.find(message_id)


def test_nothing_is_marked_as_read(dovecot: servers.Dovecot, me: servers.Mailbox, mailbox: Mailbox) -> None:
    data, message_id = letter()
    servers.put(dovecot, me.user, "INBOX", data)
    assert mailbox.find(message_id, "everywhere")
    assert not any("\\Seen" in said for said in servers.flags(dovecot, me.user, "INBOX"))


@pytest.mark.parametrize(
    ("folder", "found"),
    [("Archive", True), ("INBOX", True), ("Bewerbungen/Grün & Söhne", True), ("Drafts", False), ("Junk", False)],
)
def test_everywhere(dovecot: servers.Dovecot, me: servers.Mailbox, mailbox: Mailbox, folder: str, found: bool) -> None:
    data, message_id = letter()
    from imapclient.imap_utf7 import encode

    servers.put(dovecot, me.user, encode(folder).decode(), data)
    assert mailbox.find(message_id, "everywhere") is found
    assert not mailbox.find(message_id)


def test_part_of_an_id_is_no_hit(dovecot: servers.Dovecot, me: servers.Mailbox, mailbox: Mailbox) -> None:
    data, message_id = letter()
    servers.put(dovecot, me.user, "Sent", data.replace(message_id.encode(), b"<x" + message_id[1:].encode()))
    assert not mailbox.find(message_id)
    servers.put(dovecot, me.user, "Sent", data.replace(b"Thanks", message_id.encode()).replace(
        b"Message-ID: " + message_id.encode(), b"Message-ID: <other@example.test>"))  # fmt: skip
    assert not mailbox.find(message_id), "an id in the subject is no hit either"


@pytest.mark.parametrize("message_id", ["", "x", "a@b", '<a"b@c>', "<a@b> ALL", "<a@b>\r\nA1 DELETE INBOX", "<ä@b>"])
def test_what_is_no_message_id_is_not_searched_for(mailbox: Mailbox, message_id: str) -> None:
    with pytest.raises(BadInput):
        mailbox.find(message_id)


def test_two_users_do_not_see_each_other(dovecot: servers.Dovecot, mailbox: Mailbox) -> None:
    data, message_id = letter()
    servers.put(dovecot, dovecot.user().user, "Sent", data)
    assert not mailbox.find(message_id, "everywhere")


def test_a_folder_named_in_the_account(dovecot: servers.Dovecot, me: servers.Mailbox) -> None:
    data, message_id = letter()
    servers.put(dovecot, me.user, "Mine", letter()[0])
    with Mailbox(servers.account(me, imap=dovecot.imap, sent_folder="Mine"), me.password) as mailbox:
        assert mailbox.sent_folder() == "Mine"
        assert mailbox.file_in_sent(data, message_id, DATE)
    assert servers.folder(dovecot, me.user, "Mine")[1] == data
    with (
        Mailbox(servers.account(me, imap=dovecot.imap, sent_folder="Nowhere"), me.password) as mailbox,
        pytest.raises(OutsideFailed, match="Nowhere"),
    ):
        mailbox.file_in_sent(data, message_id, DATE)


def test_sent_is_found_by_its_name_where_nothing_is_marked(mailbox: Mailbox, monkeypatch: pytest.MonkeyPatch) -> None:
    def listing(*names: str) -> None:
        monkeypatch.setattr(mailbox, "_folders", lambda: [((), ".", name) for name in names])
        monkeypatch.setattr(mailbox, "_sent", "")

    listing("INBOX", "INBOX.Sent Messages", "INBOX.Presents")
    assert mailbox.sent_folder() == "INBOX.Sent Messages"
    listing("INBOX", "Éléments envoyés")
    assert mailbox.sent_folder() == "Éléments envoyés"
    listing("INBOX", "Absent")
    with pytest.raises(OutsideFailed, match="no folder for sent mail"):
        mailbox.sent_folder()


def test_check_says_who_is_in(dovecot: servers.Dovecot, me: servers.Mailbox, mailbox: Mailbox) -> None:
    assert mailbox.check() == f"127.0.0.1 let {me.user} in; sent letters are in “Sent”."


def test_a_wrong_password(dovecot: servers.Dovecot, me: servers.Mailbox) -> None:
    mailbox = Mailbox(servers.account(me, imap=dovecot.imap), "wröng")
    with pytest.raises(OutsideFailed, match="did not let") as failed, mailbox:
        pass
    assert "wröng" not in str(failed.value)


def test_a_mailbox_that_was_not_opened(dovecot: servers.Dovecot, me: servers.Mailbox) -> None:
    with pytest.raises(OutsideFailed, match="not open"):
        Mailbox(servers.account(me, imap=dovecot.imap), me.password).check()


def test_nobody_there(me: servers.Mailbox) -> None:
    (port,) = servers.free_ports(1)
    with pytest.raises(OutsideFailed, match=f"port {port}"), Mailbox(servers.account(me, imap=port), me.password):
        pass


@pytest.mark.parametrize(
    "lines", [(b"* BYE full",), (b"hello",), (b"* OK hi",), (b"* OK hi", b"* CAPABILITY IMAP4rev1\r\nXXXX1 OK")]
)
def test_servers_that_talk_nonsense(me: servers.Mailbox, lines: tuple[bytes, ...]) -> None:
    with servers.Scripted(*lines) as server, pytest.raises(OutsideFailed):  # noqa: SIM117
        with Mailbox(servers.account(me, imap=server.port), me.password, timeout=1):
            pass


def test_the_connection_breaks(dovecot: servers.Dovecot, me: servers.Mailbox) -> None:
    import socket

    data, message_id = letter()
    with Mailbox(servers.account(me, imap=dovecot.imap), me.password) as mailbox:
        assert mailbox._client is not None
        mailbox._client.socket().shutdown(socket.SHUT_RDWR)
        with pytest.raises(OutsideFailed, match=re.escape("127.0.0.1, port")):
            mailbox.file_in_sent(data, message_id, DATE)
    assert servers.folder(dovecot, me.user, "Sent") == []


@pytest.mark.parametrize("security", ["tls", "starttls"])
def test_encryption(
    dovecot: servers.Dovecot, me: servers.Mailbox, security: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    port = dovecot.imaps if security == "tls" else dovecot.imap
    account = servers.account(me, imap=port, imap_security=security)
    with pytest.raises(OutsideFailed, match="certificate"), Mailbox(account, me.password):
        pass
    monkeypatch.setenv("SSL_CERT_FILE", str(dovecot.cert))
    with Mailbox(account, me.password) as mailbox:
        assert mailbox.sent_folder() == "Sent"


def test_sign_in_with_an_access_token(me: servers.Mailbox) -> None:
    lines = (b"* OK hi", b"* CAPABILITY IMAP4rev1 AUTH=XOAUTH2\r\nTAG OK done", b"+ ", b"x NO")
    with servers.Scripted(*lines) as server, pytest.raises(OutsideFailed):  # noqa: SIM117
        with Mailbox(servers.account(me, imap=server.port, sign_in="token"), "ya29.token", timeout=1):
            pass
    assert server.heard[1].split()[1:] == [b"AUTHENTICATE", b"XOAUTH2"]
    assert base64.b64decode(server.heard[2]) == f"user={me.user}\1auth=Bearer ya29.token\1\1".encode()


def test_a_server_without_encryption_gets_no_password(me: servers.Mailbox) -> None:
    lines = (b"* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] hi", b"* CAPABILITY IMAP4rev1 AUTH=PLAIN")
    with servers.Scripted(*lines) as server, pytest.raises(OutsideFailed):  # noqa: SIM117
        with Mailbox(servers.account(me, imap=server.port, imap_security="starttls"), me.password, timeout=1):
            pass
    assert not any(me.password.encode() in line or b"AUTHENTICATE" in line for line in server.heard)
