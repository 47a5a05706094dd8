"""Which conversation a letter goes on with: the last mail with that person, with its subject and references."""

from __future__ import annotations

import string
from dataclasses import replace
from datetime import timedelta
from email import message_from_bytes, policy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.etiquettes import etiquette_of
from afterword.desk import candidacies, letters, reviewing, sending
from afterword.desk.candidacies import Particulars
from afterword.desk.house import House, story_of
from afterword.desk.threads import MOST, bare, thread
from afterword.mail.message import Outgoing, seal, thread_ids, thread_token
from afterword.mail.reading.intake import covering_mail, invitations_in
from afterword.store import replies
from afterword.store.replies import Reply
from cast import ANSWERS, NOW, at_the_desk, debriefed, lea

THEIRS = (
    "From: Ada Okafor <ada@northwind.example>\r\nSubject: RE: AW: Your interview on Wednesday\r\n"
    "Message-ID: <2@northwind.example>\r\nReferences: <0@northwind.example>\r\n <1@mail.example>\r\n\r\nSee you.\r\n"
)


@pytest.fixture
def desk(house: House) -> House:
    """Lea's desk, with a mail that Ada wrote."""
    at_the_desk(house)
    with house.store.transaction() as tx:
        body = {"address": "Ada@Northwind.example", "subject": "RE: AW: Your interview on Wednesday"}
        known = Reply(id="r", candidacy="northwind", message_id="<2@northwind.example>", at=NOW - timedelta(days=1),
                      noted=NOW, body=body)  # fmt: skip
        replies.add(tx, known, THEIRS.encode())
    return house


def found(house: House, person: str, purpose: str = "thank_you") -> Any:
    with house.store.reading() as tx:
        story = story_of(tx, "northwind")
        assert etiquette_of(story.candidacy, story.candidate).minutes_between_letters == 10
        return thread(tx, story, story.person(person), purpose)


def test_a_letter_to_who_wrote_goes_beneath_what_they_wrote(desk: House) -> None:
    goes_on = found(desk, "ada-okafor")
    assert goes_on.parent == "<2@northwind.example>"
    assert goes_on.references == ("<0@northwind.example>", "<1@mail.example>")
    assert goes_on.subject == "Re: Your interview on Wednesday"


def test_a_letter_to_somebody_else_begins_a_conversation(desk: House) -> None:
    assert found(desk, "bob-ferrante").parent == ""


def test_the_draft_bears_the_subject_and_the_bytes_the_references(desk: House) -> None:
    letters.draft(desk, NOW + timedelta(minutes=20))
    sealed = letters.approve(desk, "ada-okafor", NOW + timedelta(minutes=20), NOW + timedelta(hours=3))
    mail = message_from_bytes(sealed.data)
    assert mail["Subject"] == "Re: Your interview on Wednesday"
    assert mail["In-Reply-To"] == "<2@northwind.example>"
    assert mail["References"].split() == [
        "<0@northwind.example>", "<1@mail.example>", thread_token(sealed.message_id), "<2@northwind.example>",
    ]  # fmt: skip


def test_who_writes_another_subject_begins_another_conversation(desk: House) -> None:
    later = NOW + timedelta(minutes=20)
    (written,) = [each for each in letters.draft(desk, later).letters if each.recipients == ("ada-okafor",)]
    letters.edit(desk, "ada-okafor", "The June billing migration", written.text, later)
    sealed = letters.approve(desk, "ada-okafor", later, NOW + timedelta(hours=3))
    mail = message_from_bytes(sealed.data)
    assert mail["In-Reply-To"] is None
    assert mail["References"].split() == [thread_token(sealed.message_id)]


def test_a_check_in_goes_beneath_the_thanks_and_a_second_thanks_does_not(desk: House) -> None:
    later = NOW + timedelta(hours=3)
    letters.draft(desk, NOW + timedelta(minutes=20))
    sealed = letters.approve(desk, "bob-ferrante", NOW + timedelta(minutes=20), later)
    sending.sent(desk, sealed, "250", later)
    assert found(desk, "bob-ferrante", "check_in").parent == sealed.message_id
    assert found(desk, "bob-ferrante", "check_in").subject == f"Re: {sealed.body['subject']}"
    assert found(desk, "bob-ferrante", "thank_you").parent == ""


def test_letters_to_one_employer_are_placed_apart(desk: House) -> None:
    later = NOW + timedelta(hours=3)
    letters.draft(desk, NOW + timedelta(minutes=20))
    ids = ("ada-okafor", "bob-ferrante", "eve-uczak")
    drafted = [each for each in ids if each != "eve-uczak"]
    times = [letters.approve(desk, id, NOW + timedelta(minutes=20), later).send_at for id in drafted]
    assert [moment - later for moment in times] == [timedelta(0), timedelta(minutes=10)]


@pytest.mark.parametrize(
    ("subject", "plain"),
    [("Re: Re: x", "x"), ("RE[2]: AW: SV:  x  y", "x y"), ("Reply: x", "Reply: x"), ("", ""), ("Re:", "")],
)
def test_a_subject_without_the_signs_of_an_answer(subject: str, plain: str) -> None:
    assert bare(subject) == plain


ids = st.text(string.ascii_letters + string.digits + "._+-", min_size=1, max_size=250).map(
    lambda word: f"<{word}@mail.example>"
)


@given(parent=ids, before=st.lists(ids, max_size=MOST + 1), subject=st.text(max_size=80))
def test_any_references_survive_the_wire(parent: str, before: list[str], subject: str) -> None:
    words = "".join(each for each in subject if each.isprintable()).strip() or "x"
    data = seal(
        Outgoing(sender_name="", sender_address="a@b.example", to_name="", to_address="c@d.example", subject=words,
                 text="Thanks.", in_reply_to=parent, references=(*before, parent)),
        message_id="<own@b.example>", date=NOW,
    )  # fmt: skip
    mail = message_from_bytes(data)
    assert thread_ids(" ".join(str(mail["References"]).split())) == tuple(dict.fromkeys((*before, parent)))
    assert str(mail["In-Reply-To"]).split() == [parent]
    assert all(len(line) <= 998 for line in data.split(b"\r\n"))


COVERING = (
    "Received: from mail.northwind.example\r\nFrom: =?utf-8?q?Ada_Okafor?= <Ada@Northwind.example>\r\n"
    "Reply-To: talent@northwind.example\r\nTo: lea.brandt@mail.example\r\n"
    "Date: Mon, 12 Oct 2026 09:00:00 +0100\r\nSubject: RE: Your =?utf-8?q?Gespr=C3=A4ch?=\r\n"
    "Message-ID:\r\n <invite-1@northwind.example>\r\nReferences: <0@mail.example>\r\n <1@northwind.example>\r\n"
    'MIME-Version: 1.0\r\nContent-Type: text/calendar; charset="utf-8"; method=REQUEST\r\n\r\n'
    "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:u-7\r\nDTSTART:20261014T093000Z\r\nDTEND:20261014T104500Z\r\n"
    "SUMMARY:Interview Data Analyst (Northwind)\r\nORGANIZER;CN=Ada Okafor:mailto:ada@northwind.example\r\n"
    "ATTENDEE;CN=Bob Ferrante:mailto:bob@northwind.example\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
)


def test_the_first_letter_goes_beneath_the_mail_that_invited(house: House) -> None:
    lea(house)
    calendar = COVERING.partition("\r\n\r\n")[2].encode()
    for data, what in (
        (calendar, "added"), (COVERING.encode(), "updated"), (COVERING.encode(), "unchanged"),
        (COVERING.replace("invite-1", "reminder").encode(), "unchanged"),
    ):  # fmt: skip
        (read,) = invitations_in(data, "invitation", "lea.brandt@mail.example", None, NOW)
        assert candidacies.take_in(house, read, Particulars(employer="Northwind"), NOW).what == what
    goes_on = found(house, "ada-okafor")
    assert (goes_on.parent, goes_on.subject) == ("<invite-1@northwind.example>", "Re: Your Gespräch")
    assert goes_on.references == ("<0@mail.example>", "<1@northwind.example>")
    assert found(house, "bob-ferrante").parent == "", "he never had that mail"
    debriefed(house, replace(ANSWERS, met=ANSWERS.met[:1]))
    later = NOW + timedelta(minutes=20)
    letters.draft(house, later)
    name = next(each.draft.id for each in reviewing.everywhere(house, later) if each.person.id == "ada-okafor")
    mail = message_from_bytes(letters.approve(house, name, later, later).data, policy=policy.default)
    assert (mail["Subject"], mail["In-Reply-To"]) == ("Re: Your Gespräch", "<invite-1@northwind.example>")
    assert str(mail["References"]).split()[-1] == "<invite-1@northwind.example>"


@given(st.binary(max_size=300))
def test_a_hostile_mail_around_an_invitation_is_no_thread_or_a_sound_one(head: bytes) -> None:
    mail = covering_mail(b"Message-ID: " + head + b"\r\nFrom: x\r\n\r\n")
    assert mail is None or thread_ids(mail.message_id) == (mail.message_id,)
