"""The bytes that were approved are those that arrive and those that are filed, by their SHA-256, at real servers."""

from __future__ import annotations

import hashlib
from email.message import EmailMessage
from email.policy import SMTP

import pytest

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


def test_files_beside_the_words_arrive_as_they_are(servers: Servers) -> None:
    """The desk seals words alone; what carries them carries anything."""
    message_id = new_message_id(f"lea@{DOMAIN}")
    message = EmailMessage(SMTP.clone(max_line_length=998))
    message["From"], message["To"], message["Subject"] = f"lea@{DOMAIN}", f"ada@{DOMAIN}", "References"
    message["Message-ID"], message["Date"] = message_id, now()
    message.set_content("They are attached.\n", cte="quoted-printable")
    message.add_attachment(
        bytes(range(256)) * 200, maintype="application", subtype="pdf", filename="Zeugnis Müller.pdf"
    )
    message.add_attachment(b".\r\n..\r\n" * 50, maintype="application", subtype="octet-stream", filename="dots")
    same(servers, message.as_bytes(), message_id)


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
