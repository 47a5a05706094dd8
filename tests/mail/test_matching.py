"""Where a mail belongs: for each sign a story, and for each trap one that it does not spring."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.mail.heads import Head, read_head
from afterword.mail.matching import (
    Known,
    Match,
    Register,
    Sought,
    Wrote,
    match,
    match_inside,
    match_ours,
    may_hold_more,
    short_name,
)

SINCE = datetime(2026, 10, 11, tzinfo=UTC)
DATE = "Thu, 12 Nov 2026 10:00:00 +0000"
ADA = Known(name="Ada Okafor", greeting="Dr Okafor", address="ada@northwind.example")
ROB = Known(name="Rob Hale", address="rob.hale@gmail.com")
LETTER = Wrote(id="<ours@mail.test>", name="Dr Okafor", day="12 November")
NORTHWIND = Sought(
    candidacy="northwind", employer="Northwind Ltd", since=SINCE, people=(ADA, ROB), letters={"<ours@mail.test>": LETTER},
    others=frozenset({"<theirs@northwind.example>"}), invitations=frozenset({"u-1"}),
)  # fmt: skip
CONTOSO = Sought(
    candidacy="contoso",
    employer="Contoso AG",
    since=SINCE,
    people=(Known(name="Kim Ode", address="kim@jobs.contoso.example"),),
)
SECOND = Sought(
    candidacy="northwind-2",
    employer="Northwind",
    since=SINCE,
    people=(Known(name="Tom Ray", address="tom@northwind.example"),),
)
REGISTER = Register([NORTHWIND, CONTOSO], ["me@mail.test"])


def head(sender: str = "Somebody <x@nowhere.test>", subject: str = "Hello", date: str = DATE, **more: str) -> Head:
    lines = {
        "From": sender,
        "Subject": subject,
        "Date": date,
        **{key.replace("_", "-"): value for key, value in more.items()},
    }
    return read_head("".join(f"{key}: {value}\r\n" for key, value in lines.items()).encode())


def found(given: Head, register: Register = REGISTER) -> tuple[str, Any]:
    where = match(register, given)
    return ("", None) if where is None else (where.kind, where.candidacy or where.doubts)


@pytest.mark.parametrize(
    ("given", "kind", "where"),
    [
        (head(In_Reply_To="<ours@mail.test>"), "thread", "northwind"),
        (head(References="<a@b> <ours@mail.test> <c@d>"), "thread", "northwind"),
        (head(References="<theirs@northwind.example>"), "thread", "northwind"),
        (head("Ada <ADA@Northwind.example>"), "address", "northwind"),
        (head("ATS <no-reply@greenhouse.io>", Reply_To="ada@northwind.example"), "address", "northwind"),
        (head("HR <hr@northwind.example>"), "domain", "northwind"),
        (head("HR <hr@mail.northwind.example>"), "domain", "northwind"),
        (head("HR <hr@jobs.contoso.example>"), "domain", "contoso"),
        (head("Northwind Careers <no-reply@us.greenhouse-mail.io>"), "name", "northwind"),
        (head("Workday <contoso@myworkday.com>", "Your application to Contoso"), "name", "contoso"),
        (head("Rob Hale <rob.hale@gmail.com>"), "address", "northwind"),
        (head("Ada Okafor <ada.okafor@gmail.com>"), "name", ("northwind",)),
        (head("Sue <sue@gmail.com>", "Interview with Northwind"), "name", ("northwind",)),
        (head("Northwind Talent <team@northwind-talent.test>"), "name", ("northwind",)),
    ],
)  # fmt: skip
def test_signs(given: Head, kind: str, where: Any) -> None:
    assert found(given) == (kind, where)


@pytest.mark.parametrize(
    "given",
    [
        head(),
        head("Northwinds <a@northwinds.test>"),
        head("X <x@notnorthwind.example>"),
        head("X <x@northwind.example.evil.test>"),
        head("Somebody <somebody@gmail.com>"),
        head("LinkedIn <jobs@linkedin.com>", "30 new jobs for you"),
        head("A friend <a@friends.test>", "Northwind is hiring"),
        head("Northwind Shop <news@northwind-shop.test>", List_Unsubscribe="<https://x.test>"),
        head("Ada <ada@northwind.example>", date="Thu, 1 Jan 2026 10:00:00 +0000"),
        head("Me <me@mail.test>", "Note to self about Northwind"),
        head("Colleague <c@mail.test>"),
    ],
)
def test_what_belongs_nowhere(given: Head) -> None:
    assert match(REGISTER, given) is None


def test_an_old_mail_that_answers_us_belongs_all_the_same() -> None:
    given = head(In_Reply_To="<ours@mail.test>", date="Thu, 1 Jan 2026 10:00:00 +0000")
    assert found(given) == ("thread", "northwind")


def test_two_candidacies_at_one_employer_are_asked_about() -> None:
    register = Register([NORTHWIND, SECOND], [])
    assert found(head("HR <hr@northwind.example>"), register) == ("domain", ("northwind", "northwind-2"))
    assert found(head("Northwind <x@lever.co>"), register) == ("name", ("northwind", "northwind-2"))
    assert found(head("Ada <ada@northwind.example>"), register) == ("address", "northwind")
    both = Register([NORTHWIND, Sought(candidacy="other", employer="Northwind", since=SINCE, people=(ADA,))], [])
    assert found(head("Ada <ada@northwind.example>"), both) == ("address", ("northwind", "other"))
    assert found(head("Ada <ada@northwind.example>", In_Reply_To="<ours@mail.test>"), both) == ("thread", "northwind")


def test_the_candidate_s_own_house_says_nothing() -> None:
    register = Register([NORTHWIND], ["me@northwind.example"])
    assert match(register, head("Canteen <c@northwind.example>")) is None
    assert found(head("Ada <ada@northwind.example>"), register) == ("address", "northwind")


def test_the_reason_is_a_sentence() -> None:
    said = [match(REGISTER, each) for each in (
        head(In_Reply_To="<ours@mail.test>"), head("A <ada@northwind.example>"), head("HR <hr@northwind.example>"),
        head("Northwind Careers <no-reply@greenhouse.io>"),
    )]  # fmt: skip
    assert [each.reason for each in said if each] == [
        "It answers your letter of 12 November to Dr Okafor.",
        "It comes from the address of Ada Okafor.",
        "It comes from northwind.example, as do people of Northwind Ltd.",
        "It comes through greenhouse.io and names Northwind Ltd.",
    ]


def test_a_report_is_known_by_the_letter_in_it() -> None:
    given = head("MAILER-DAEMON@mx.test", Content_Type="multipart/report; report-type=delivery-status")
    assert match(REGISTER, given) is None
    assert may_hold_more(given)
    inside = match_inside(REGISTER, given, b"--b\r\nMessage-ID:\r\n <ours@mail.test>\r\n")
    assert inside == Match(kind="report", reason="It reports on your letter of 12 November to Dr Okafor.", candidacy="northwind",
                           letter="<ours@mail.test>")  # fmt: skip
    assert match_inside(REGISTER, given, b"Message-ID: <another@mail.test>\r\n") is None


def test_an_invitation_is_known_by_its_uid() -> None:
    given = head("Calendar <calendar-notification@google.com>", "Updated invitation: Interview")
    assert may_hold_more(given)
    inside = match_inside(REGISTER, given, b"BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:u-\r\n 1\r\n")
    assert inside is not None
    assert (inside.kind, inside.candidacy) == ("invitation", "northwind")
    assert match_inside(REGISTER, given, b"BEGIN:VCALENDAR\r\nUID:another\r\n") is None


def test_our_own_mail_is_known_by_whom_it_is_to() -> None:
    ours = head("Me <me@mail.test>", To="A Friend <f@friends.test>, Ada <ada@northwind.example>")
    where = match_ours(REGISTER, ours)
    assert where is not None
    assert (where.kind, where.candidacy) == ("sent", "northwind")
    assert (
        match_ours(REGISTER, head("Me <me@mail.test>", To="ada@northwind.example", Message_ID="<ours@mail.test>"))
        is None
    )
    assert match_ours(REGISTER, head("Ada <ada@northwind.example>", To="me@mail.test")) is None


def test_the_digest_changes_with_whom_is_looked_for_and_with_nothing_else() -> None:
    same = Register([CONTOSO, NORTHWIND], ["me@mail.test"])
    wrote = Sought(
        **{**{key: getattr(NORTHWIND, key) for key in NORTHWIND.fields}, "letters": {}, "others": frozenset()}
    )
    more = Sought(**{**{key: getattr(NORTHWIND, key) for key in NORTHWIND.fields}, "people": (ADA,)})
    assert REGISTER.digest == same.digest == Register([wrote, CONTOSO], []).digest
    assert REGISTER.digest != Register([more, CONTOSO], []).digest


@pytest.mark.parametrize(
    ("employer", "short"),
    [
        ("Northwind Ltd.", "northwind"),
        ("Müller GmbH", "müller"),
        ("Booking.com", "booking.com"),
        ("M&S", "m&s"),
        ("SE", "se"),
        ("", ""),
    ],
)
def test_employers_as_people_write_them(employer: str, short: str) -> None:
    assert short_name(employer) == short


def test_a_thousand_candidacies_take_no_longer() -> None:
    import time

    many = [Sought(candidacy=f"c{n}", employer=f"Employer {n}", since=SINCE, people=(Known(name=f"P {n}", address=f"p@e{n}.example"),)) for n in range(1000)]  # fmt: skip
    register, given = Register(many, []), head("Somebody <x@gmail.com>", "Something " * 90)
    match(register, given)
    began = time.process_time()
    for _ in range(200):
        match(register, given)
    assert time.process_time() - began < 1


@given(st.builds(Head, sender=st.text(), heading=st.text(), date=st.text(), reply_to=st.text(), kind=st.text(),
                 thread=st.lists(st.text(), max_size=5).map(tuple), bulk=st.booleans()), st.binary())  # fmt: skip
def test_anything_is_judged(given: Head, data: bytes) -> None:
    for where in (match(REGISTER, given), match_ours(REGISTER, given), match_inside(REGISTER, given, data)):
        assert where is None or bool(where.candidacy) != bool(where.doubts)
