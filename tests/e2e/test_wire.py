"""The bytes that were approved are those that arrive and those that are filed, by their SHA-256, at real servers."""

from __future__ import annotations

import hashlib

import pytest

from afterword.mail.enclosed import enclosure
from afterword.mail.imap import Mailbox
from afterword.mail.message import Outgoing, new_message_id, seal, thread_token
from afterword.mail.smtp import transmit
from servers import DOMAIN, Dovecot, Postfix, Servers, folder, inbox
from workplace import now

LETTERS: dict[str, dict[str, object]] = {
    "plain": {},
    "names in every script": {
        "sender_name": "Zoë Łuczak-O’Brien", "to_name": "Nguyễn Văn An (阮文安) Đặng, Ph. D.",
        "subject": "Děkuji – ขอบคุณ – ありがとうございます " + "and thanks " * 12,
        "text": "Liebe Frau Łuczak,\n\nvielen Dank für das Gespräch über die Prüfung der 18 % – „genau so“.\n\nŽofie ✓\n",
    },
    "dots and lines that begin a mailbox": {
        "text": ".\n..\n.hidden\nFrom here on\n>From there\n.\r\n.\nEnd.\n\n.\n",
    },
    "a line of 998 and one of thousands": {"text": "x" * 998 + "\n" + "word " * 2000 + "\n" + "é" * 998 + "\nEnd\n"},
    "files under names of any script": {
        "text": "They are attached.\n.\nFrom here on – „so“.\n", "subject": "Re: Zeugnisse",
        "files": (
            enclosure("Zeugnis Müller.pdf", bytes(range(256)) * 2000), enclosure("阮" * 60 + ".docx", b".\r\n..\n" * 500),
            enclosure("dots", b"."), enclosure("forwarded.eml", b"From: a\n\nFrom here\n" + b"x" * 2000),
        ),
        "references": tuple(f"<{n}{'b' * 240}@long.outlook.example>" for n in range(13)),
    },
    "domains with letters of their own": {
        "sender_address": "lea@bücher.example", "to_name": "Jürgen", "to_address": "jobs@müller-söhne.example",
        "in_reply_to": "<1@xn--bcher-kva.example>", "subject": "Aw: Gespräch",
    },
    "spaces at the ends": {"text": "Dear Ada, \n\t\n  indented \t\n-- \nLea\n"},
    "long references": {
        "in_reply_to": f"<{'a' * 200}@mail.example>", "subject": "Re: Interview",
        "references": tuple(f"<{n}{'b' * 240}@long.outlook.example>" for n in range(13)),
    },
}  # fmt: skip


@pytest.fixture
def servers(dovecot: Dovecot, postfix: Postfix) -> Servers:
    return Servers(dovecot, postfix)


def through(servers: Servers, data: bytes, message_id: str) -> tuple[bytes, bytes]:
    """What arrives and what is filed."""
    lea, ada = servers.dovecot.user(), servers.dovecot.user()
    account = servers.account(lea)
    transmit(account, lea.password, sender=lea.address, recipient=ada.address, data=data, before_body=lambda: None)
    with Mailbox(account, lea.password) as mailbox:
        assert mailbox.file_in_sent(data, message_id, now())
        assert not mailbox.file_in_sent(data, message_id, now())
    (arrived,) = inbox(servers.dovecot, ada.user, at_least=1)
    (filed,) = folder(servers.dovecot, lea.user, "Sent")
    return arrived, filed


def same(servers: Servers, data: bytes, message_id: str) -> None:
    arrived, filed = through(servers, data, message_id)
    approved = hashlib.sha256(data).hexdigest()
    assert hashlib.sha256(filed).hexdigest() == approved
    assert hashlib.sha256(arrived[-len(data) :]).hexdigest() == approved, (
        "servers write their own lines above ours alone"
    )


@pytest.mark.parametrize("name", LETTERS)
def test_what_was_approved_is_what_arrives(servers: Servers, name: str) -> None:
    message_id = new_message_id(f"lea@{DOMAIN}")
    usual = {
        "sender_name": "Lea Brandt", "sender_address": f"lea@{DOMAIN}", "to_name": "Ada", "to_address": f"ada@{DOMAIN}",
        "subject": "Thank you", "text": "Dear Ada,\n\nThank you.\n", "references": (thread_token(message_id),),
    }  # fmt: skip
    data = seal(Outgoing(**{**usual, **LETTERS[name]}), message_id=message_id, date=now())  # type: ignore[arg-type]
    assert all(len(line) <= 998 for line in data.split(b"\r\n"))
    same(servers, data, message_id)


def test_a_domain_with_letters_of_its_own_is_sent_in_its_ascii_form() -> None:
    data = seal(
        Outgoing(
            sender_name="Lea", sender_address="lea@bücher.example", to_name="Jürgen", to_address="jobs@müller-söhne.example",
            subject="Danke", text="Danke.\n",
        ),
        message_id=new_message_id("lea@bücher.example"), date=now(),
    )  # fmt: skip
    assert b"jobs@xn--" in data
    assert data.isascii()
