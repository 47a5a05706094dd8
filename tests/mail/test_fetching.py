"""A mailbox as it is read, at a real Dovecot, and at servers that hang up."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from imaplib import IMAP4

import pytest

import servers
from afterword.core.value import replace
from afterword.errors import OutsideFailed
from afterword.mail import fetching
from afterword.mail.fetching import Arrived, Received, when_sent
from afterword.mail.heads import LONGEST, Head
from cast import END
from correspondence import NEWS, deliver, mail

SINCE = date(2026, 1, 1)


@pytest.fixture
def me(dovecot: servers.Dovecot) -> servers.Mailbox:
    return dovecot.user()


@pytest.fixture
def mailbox(dovecot: servers.Dovecot, me: servers.Mailbox) -> Iterator[Received]:
    with Received(servers.account(me, imap=dovecot.imap), me.password) as opened:
        yield opened


def heads(mailbox: Received, folder: str = "INBOX") -> list[Arrived]:
    opened = mailbox.look(folder)
    assert opened
    return mailbox.heads(mailbox.newer(opened, 0, SINCE))


def test_received_mail_is_in_the_inbox_and_in_folders_for_keeping(
    dovecot: servers.Dovecot, me: servers.Mailbox, mailbox: Received
) -> None:
    for folder in ("Bewerbungen/Northwind", "Spam", "Papierkorb", "Entw&APw-rfe"):
        with IMAP4("127.0.0.1", dovecot.imap) as client:
            client.login(me.user, me.password)
            client.create(f'"{folder}"')
    found = mailbox.received_folders()
    assert found[0] == "INBOX"
    assert {"Archive", "Bewerbungen/Northwind"} <= set(found)
    assert not {"Sent", "Drafts", "Junk", "Trash", "Spam", "Papierkorb", "Entwürfe"} & set(found)
    assert {"Junk", "Spam"} <= set(mailbox.received_folders(junk=True))


def test_all_mail_is_enough_where_a_server_has_it(mailbox: Received, monkeypatch: pytest.MonkeyPatch) -> None:
    named = [
        ((), "INBOX"),
        ((b"\\all",), "[Gmail]/All Mail"),
        ((b"\\junk",), "[Gmail]/Spam"),
        ((b"\\sent",), "[Gmail]/Sent Mail"),
    ]
    monkeypatch.setattr(mailbox, "_folders", lambda: [(flags, "/", name) for flags, name in named])
    assert mailbox.received_folders() == ("[Gmail]/All Mail",)
    assert mailbox.received_folders(junk=True) == ("[Gmail]/All Mail", "[Gmail]/Spam")


def test_a_folder_that_went_away_is_passed_over(mailbox: Received) -> None:
    assert mailbox.look("Nowhere") is None
    assert mailbox.look("INBOX")


def test_only_what_is_newer_and_recent_enough(
    dovecot: servers.Dovecot, me: servers.Mailbox, mailbox: Received, monkeypatch: pytest.MonkeyPatch
) -> None:
    deliver(dovecot, me, mail(NEWS), at=END - timedelta(days=400))
    deliver(dovecot, me, mail(NEWS), mail(NEWS), at=END)
    opened = mailbox.look("INBOX")
    assert opened
    assert opened.next == 4
    silent = replace(opened, next=0)  # a server that does not say which number comes next
    for folder, at_once in ((opened, 5000), (opened, 1), (silent, 5000)):
        monkeypatch.setattr(fetching, "AT_ONCE", at_once)
        assert [list(mailbox.newer(folder, after, SINCE)) for after in (0, 2, 3)] == [[2, 3], [3], []]


def test_hostile_heads_are_bounded_and_what_matters_is_found(
    dovecot: servers.Dovecot, me: servers.Mailbox, mailbox: Received
) -> None:
    crowd = "To: " + ",\n ".join(f"p{number}@x.example" for number in range(10_000))
    thread = (
        "References: "
        + "\n ".join(f"<{number:0100}@a.example>" for number in range(3_000))
        + "\nIn-Reply-To: <last@a.example>"
    )
    deliver(
        dovecot, me, mail(NEWS, head=crowd), mail(NEWS, id="<2@a.example>", head=f"X-Big: {'x' * 4_000_000}\n{thread}"),
        mail(NEWS, id="<3@a.example>", subject="\x01\x02 caf\xe9 =?utf-8?q?=00?="),
    )  # fmt: skip
    one, two, three = heads(mailbox)
    assert (one.id, one.head.address) == ("<answer-1@northwind.example>", "ada@northwind.example")
    assert (two.id, two.head.address, two.head.sent) == (
        "<2@a.example>",
        "ada@northwind.example",
        END + timedelta(days=5),
    )
    assert two.head.thread[0] == "<last@a.example>"
    assert len(two.head.sender) < LONGEST
    assert three.head.subject.startswith("caf")
    assert len(mailbox.body(2)) <= 2_000_000


def test_a_mail_without_a_message_id_has_a_name_all_the_same(
    dovecot: servers.Dovecot, me: servers.Mailbox, mailbox: Received
) -> None:
    bare = mail(NEWS).replace(b"Message-ID: <answer-1@northwind.example>\r\n", b"")
    deliver(dovecot, me, bare, bare, mail("Other", subject="Other").replace(b"Message-ID", b"X-No"))
    one, same, other = heads(mailbox)
    assert one.id == same.id != other.id
    assert one.id.startswith("sha256:")


def test_nothing_is_marked_as_read(dovecot: servers.Dovecot, me: servers.Mailbox, mailbox: Received) -> None:
    deliver(dovecot, me, mail(NEWS))
    (arrived,) = heads(mailbox)
    assert mailbox.body(arrived.uid).endswith(b"Ada\r\n")
    assert mailbox.body(99) == b""
    assert "Seen" not in servers.flags(dovecot, me.user, "INBOX")[0]


def test_new_mail_ends_the_waiting_and_so_does_the_time(
    dovecot: servers.Dovecot, me: servers.Mailbox, mailbox: Received
) -> None:
    assert mailbox.look("INBOX")
    began = time.monotonic()
    assert mailbox.wait(0.3, lambda: False) is False
    assert mailbox.wait(60, lambda: True) is False
    assert time.monotonic() - began < 5
    threading.Timer(0.3, deliver, (dovecot, me, mail(NEWS))).start()
    assert mailbox.wait(30, lambda: False) is True
    assert len(heads(mailbox)) == 1


@pytest.mark.parametrize("last", [b"* BYE going away\r\n", b""], ids=["bye", "silence"])
def test_a_server_that_hangs_up_while_we_wait_is_no_news(last: bytes) -> None:
    """BYE, or an answer that is there at once and empty: a naive loop would ask again without end."""
    with listening(last) as port:
        account = servers.account(servers.Mailbox("lea", "lea@example.test", "x"), imap=port)
        with Received(account, "x", timeout=5) as mailbox:
            assert mailbox.look("INBOX")
            began = time.monotonic()
            with pytest.raises(OutsideFailed, match="hung up"):
                mailbox.wait(60, lambda: False)
            assert time.monotonic() - began < 5


class listening:  # noqa: N801  (it reads as what it does)
    """A server that lets everybody in, idles, and hangs up with these last words."""

    def __init__(self, last: bytes) -> None:
        self.last = last
        self.server = socket.create_server(("127.0.0.1", 0))

    def __enter__(self) -> int:
        self.thread = threading.Thread(target=self._serve, daemon=True)
        self.thread.start()
        return int(self.server.getsockname()[1])

    def __exit__(self, *_: object) -> None:
        self.thread.join(5)
        self.server.close()

    def _serve(self) -> None:
        line, _ = self.server.accept()
        with line, line.makefile("rwb") as said:
            said.write(b"* OK [CAPABILITY IMAP4rev1 IDLE] hello\r\n")
            said.flush()
            while words := said.readline().split():
                tag, command = words[0], words[1].upper()
                if command == b"IDLE":
                    said.write(b"+ idling\r\n" + self.last)
                    said.flush()
                    return
                if command == b"CAPABILITY":
                    said.write(b"* CAPABILITY IMAP4rev1 IDLE\r\n")
                if command == b"EXAMINE":
                    said.write(b"* 0 EXISTS\r\n* OK [UIDVALIDITY 7] valid\r\n")
                said.write(tag + b" OK done\r\n")
                said.flush()


@pytest.mark.parametrize(
    ("said", "taken"),
    [("Mon, 19 Oct 2026 11:45:00 +0100", "said"), ("Mon, 19 Oct 2026 23:00:00 +0000", "came"), ("Mon, 1 Jan 2018 00:00:00 +0000", "came"),
     ("nonsense", "came"), ("", "came")],
)  # fmt: skip
def test_a_date_that_cannot_be_is_not_believed(said: str, taken: str) -> None:
    came = datetime(2026, 10, 19, 10, 50, tzinfo=UTC)
    found = when_sent(Arrived(uid=1, came=came, head=Head(date=said), id="<a@b>"))
    assert found == (came if taken == "came" else datetime(2026, 10, 19, 10, 45, tzinfo=UTC))
