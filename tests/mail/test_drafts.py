"""Letters among the drafts, at a real mailbox: laid there once, and known again whatever a mail program does to them."""

from __future__ import annotations

import re
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from afterword.core.facts import LetterSent
from afterword.desk import accounts, drafting, journals, sending
from afterword.desk.house import House
from afterword.jobs.send import send_due
from afterword.mail.account import Account
from afterword.mail.imap import Mailbox
from afterword.store.rows import Sealed
from afterword.store.schema import outbox as table
from cast import account
from outgoing import fill
from servers import Dovecot, folder, put
from servers import Mailbox as Somebody
from workplace import now

LATER = timedelta(minutes=16)
CRASHING = Path(__file__).parents[1] / "e2e" / "crashing.py"


@pytest.fixture
def lea(dovecot: Dovecot) -> Somebody:
    return dovecot.user()


@pytest.fixture
def desk(house: House, dovecot: Dovecot, lea: Somebody, monkeypatch: pytest.MonkeyPatch) -> House:
    """A house with one letter that is to lie among the drafts."""
    monkeypatch.setenv("AFTERWORD_PASSWORD_COMMAND", f"printf {lea.password}")
    monkeypatch.setenv("AFTERWORD_HOME", str(house.folder))
    fill(house.store, 1, now())
    with house.store.transaction() as tx:
        tx.execute(table.update().values(way="draft"))
    mine = account(port=1, imap=dovecot.imap).as_json() | {"user": lea.user}
    accounts.set_up(house, Account.from_json(mine), None)
    return house


def only(house: House) -> Sealed:
    (sealed,) = sending.everything(house)
    return sealed


def look(house: House, minutes: int = 16) -> Any:
    return send_due(house, lambda: now() + timedelta(minutes=minutes))


def move(dovecot: Dovecot, lea: Somebody, to: str, change: Any = lambda data: data) -> None:
    """What a mail program does with the draft: it is put elsewhere, changed, and the old one goes."""
    (data,) = folder(dovecot, lea.user, "Drafts")
    empty(dovecot, lea)
    if to:
        put(dovecot, lea.user, to, change(data))


def empty(dovecot: Dovecot, lea: Somebody) -> None:
    import imaplib

    with imaplib.IMAP4("127.0.0.1", dovecot.imap, timeout=20) as client:
        client.login(lea.user, lea.password)
        client.select("Drafts")
        client.store("1:*", "+FLAGS", "\\Deleted")
        client.expunge()


def test_it_is_laid_there_once_byte_for_byte_and_nothing_is_sent(desk: House, dovecot: Dovecot, lea: Somebody) -> None:
    report = send_due(desk, now)
    assert [words for _, words in report.drafted] == [drafting.LIES_THERE]
    for minutes in (0, 16, 32):
        look(desk, minutes)
    assert folder(dovecot, lea.user, "Drafts") == [only(desk).data]
    assert only(desk).state == "drafted"


@pytest.mark.parametrize("stage", ["claimed", "filing", "appended", "drafted"])
def test_killed_on_the_way_it_lies_there_once(desk: House, dovecot: Dovecot, lea: Somebody, stage: str) -> None:
    killed = subprocess.run([sys.executable, CRASHING, stage], check=False, timeout=60, capture_output=True)
    assert killed.returncode == -9, killed.stderr
    look(desk, 1)
    look(desk, 1)
    assert folder(dovecot, lea.user, "Drafts") == [only(desk).data]
    assert only(desk).state == "drafted"


def test_sent_as_it_was_it_is_a_fact(desk: House, dovecot: Dovecot, lea: Somebody) -> None:
    send_due(desk, now)
    move(dovecot, lea, "Sent")
    report = look(desk)
    assert [words for _, words in report.sent] == ["You sent it from your drafts."]
    (told,) = [each for each in journals.everything(desk).facts if isinstance(each, LetterSent)]
    assert told.text == only(desk).body["text"]


def test_changed_and_sent_under_another_id_it_is_known_by_its_references(
    desk: House, dovecot: Dovecot, lea: Somebody
) -> None:
    send_due(desk, now)

    def edited(data: bytes) -> bytes:
        other = re.sub(rb"Message-ID: <[^>]+>", b"Message-ID: <made.by@a-mail-program.example>", data)
        return other.replace(b"Thank you for the conversation", b"Thank you so much for the conversation")

    move(dovecot, lea, "Drafts", edited)
    look(desk)
    assert (only(desk).state, only(desk).words) == ("drafted", drafting.CHANGED)
    move(dovecot, lea, "Sent")
    look(desk, 40)
    (told,) = [each for each in journals.everything(desk).facts if isinstance(each, LetterSent)]
    assert "Thank you so much" in told.text
    assert only(desk).state == "sent"


def test_deleted_it_is_asked_for_after_some_looks(desk: House, dovecot: Dovecot, lea: Somebody) -> None:
    send_due(desk, now)
    move(dovecot, lea, "")
    for number in range(drafting.MISSED):
        assert only(desk).state == "drafted"
        look(desk, 16 * (number + 1) + 1)
    assert (only(desk).state, only(desk).words) == ("uncertain", drafting.GONE)
    sending.resolve(desk, only(desk).id, "again", now())
    send_due(desk, now)
    assert folder(dovecot, lea.user, "Drafts") == [only(desk).data]


def test_an_answer_in_the_inbox_settles_a_doubt(desk: House, dovecot: Dovecot, lea: Somebody) -> None:
    sealed = only(desk)
    answer = (
        f"From: ada@c0.example\r\nMessage-ID: <a@c0.example>\r\nIn-Reply-To: {sealed.message_id}\r\n\r\nThanks.\r\n"
    )
    with Mailbox(accounts.needed_account(desk), lea.password) as mailbox:
        assert not mailbox.find(sealed.message_id, "everywhere")
        put(dovecot, lea.user, "INBOX", answer.encode())
        assert mailbox.find(sealed.message_id, "everywhere")
        assert not mailbox.find(sealed.message_id)
