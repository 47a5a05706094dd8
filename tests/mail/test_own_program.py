"""Letters for the candidate's own mail program."""

from __future__ import annotations

from email import message_from_bytes, policy
from urllib.parse import parse_qs, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from afterword.mail.message import Outgoing
from afterword.mail.own_program import LONGEST_LINK, mailto, unsent

TEXT = "Dear Ada,\n\nThank you for the tour & the tea: 100% worth it.\n\nŁucja Ödegård\n"


def outgoing(text: str = TEXT, subject: str = "Thank you, Ada") -> Outgoing:
    return Outgoing(sender_name="Łucja Ödegård", sender_address="l@mail.example", to_name="Ada Okafor",
                    to_address="ada@büro.example", subject=subject, text=text)  # fmt: skip


def test_a_mail_file_opens_as_a_draft_and_has_neither_date_nor_id() -> None:
    mail = message_from_bytes(unsent(outgoing()), policy=policy.default)
    assert (mail["X-Unsent"], mail["Date"], mail["Message-ID"]) == ("1", None, None)
    assert mail["Subject"] == "Thank you, Ada"
    assert mail.get_content().replace("\r\n", "\n") == TEXT


def test_a_link_holds_the_letter_word_for_word() -> None:
    link = urlsplit(mailto(outgoing()))
    said = parse_qs(link.query)
    assert (link.scheme, link.path) == ("mailto", "ada@xn--bro-hoa.example")
    assert (said["subject"], said["body"]) == (["Thank you, Ada"], [TEXT.strip().replace("\n", "\r\n")])


def test_a_letter_too_long_for_a_link_has_none() -> None:
    assert mailto(outgoing("Thank you. " * 300)) == ""


@given(st.text(max_size=600), st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=40))
def test_no_word_breaks_out_of_a_link(text: str, subject: str) -> None:
    link = mailto(outgoing(text, subject))
    assert len(link) <= LONGEST_LINK
    assert not set(link) & set(' "<>\r\n')
