"""Letters to bytes and back."""

from __future__ import annotations

import random
import re
import time
from contextlib import suppress
from datetime import UTC, datetime, timedelta, timezone
from email import message_from_bytes, policy
from email.header import decode_header, make_header
from email.utils import getaddresses
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.errors import BadInput
from afterword.mail.message import LARGEST, Outgoing, new_message_id, read_letter, seal, thread_ids, wire_address

DATE = datetime(2026, 10, 14, 15, 30, tzinfo=timezone(timedelta(hours=1)))
ID = "<5f0c@example.test>"


def letter(**changes: Any) -> Outgoing:
    given = {
        "sender_name": "Ada Park", "sender_address": "ada@example.test", "to_name": "H. R.",
        "to_address": "hr@example.test", "subject": "Thank you", "text": "Thank you.",
    }  # fmt: skip
    return Outgoing(**{**given, **changes})


def sealed(**changes: Any) -> bytes:
    return seal(letter(**changes), message_id=ID, date=DATE)


def heading(data: bytes, name: str) -> str:
    raw = str(message_from_bytes(data)[name]).replace("\r\n", "")
    return str(make_header(decode_header(raw)))


def lines_of(data: bytes) -> list[bytes]:
    return data.split(b"\r\n")


def test_the_bytes_of_a_plain_letter() -> None:
    assert sealed(text="Dear Ms Ray,\n\nThank you.\n\n\n") == (
        b"From: Ada Park <ada@example.test>\r\n"
        b'To: "H. R." <hr@example.test>\r\n'
        b"Subject: Thank you\r\n"
        b"Date: Wed, 14 Oct 2026 15:30:00 +0100\r\n"
        b"Message-ID: <5f0c@example.test>\r\n"
        b"MIME-Version: 1.0\r\n"
        b'Content-Type: text/plain; charset="utf-8"\r\n'
        b"Content-Transfer-Encoding: 7bit\r\n"
        b"\r\n"
        b"Dear Ms Ray,\r\n\r\nThank you.\r\n"
    )


def test_the_same_letter_gives_the_same_bytes() -> None:
    assert sealed(text="Grüße " * 500, subject="Ä" * 300) == sealed(text="Grüße " * 500, subject="Ä" * 300)


def test_long_references_stay_message_ids() -> None:
    long = tuple(f"<{'x' * 120}{number}@prod.outlook.com>" for number in range(20))
    data = sealed(in_reply_to=long[-1], references=long)
    assert b"=?" not in data
    assert b"In-Reply-To: " + long[-1].encode() in data
    assert thread_ids(str(message_from_bytes(data)["References"])) == long
    assert max(map(len, lines_of(data))) <= 998


@pytest.mark.parametrize(
    "name", ["Müller, HR", "Ünsal Gökçe-Müller, geborene von und zu Hohenstein-Waldburg, Dr. med. h.c.", "김민준",
             'Ada "the Countess" \\ Park', "Nguyễn Văn An", "ada@example.org", "=?utf-8?q?x?=", "李" * 100,
             "O'Brien (HR)"]
)  # fmt: skip
def test_names_arrive_as_they_are_written(name: str) -> None:
    data = sealed(sender_name=name, to_name=name)
    for field, address in (("From", "ada@example.test"), ("To", "hr@example.test")):
        raw = str(message_from_bytes(data)[field])
        ((shown, found),) = getaddresses([raw.replace("\r\n", "")])
        assert found == address
        assert str(make_header(decode_header(shown))) == name
    assert max(map(len, lines_of(data))) <= 78


@pytest.mark.parametrize(
    "subject", ["Danke für das Gespräch – bis bald", "Ärzte " * 60, "=?utf-8?q?x?= and =?", "x" * 500]
)
def test_subjects_arrive_as_they_are_written(subject: str) -> None:
    data = sealed(subject=subject)
    assert heading(data, "Subject") == subject.strip()
    assert all(len(word) <= 75 for word in re.findall(rb"=\?\S+\?=", data)), "RFC 2047, section 2"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Plain.", "7bit"),
        ("Grüße", "quoted-printable"),
        ("x " * 100, "quoted-printable"),
        ("signature\n-- \nAda", "quoted-printable"),
        ("From our talk I took two things.", "quoted-printable"),
        (".\n..\n.dot", "7bit"),
        ("windows\r\nmac\rlines", "7bit"),
        ("= signs and a tab\there", "7bit"),
        ("😀 \u200d 𝔄", "quoted-printable"),
    ],
)
def test_texts_arrive_as_they_are_written(text: str, encoding: str) -> None:
    data = sealed(text=text)
    message = message_from_bytes(data, policy=policy.default)
    assert message["Content-Transfer-Encoding"] == encoding
    arrived = message.get_content().replace("\r\n", "\n")
    assert arrived == text.replace("\r\n", "\n").replace("\r", "\n") + "\n"
    assert not re.search(rb"(?m)^From ", data.partition(b"\r\n\r\n")[2])
    assert max(map(len, lines_of(data))) <= 78


@pytest.mark.parametrize(
    ("address", "wire"),
    [
        ("ada@example.test", "ada@example.test"),
        ("Ada.Park+jobs@Example.TEST", "Ada.Park+jobs@example.test"),
        ("ada@bücher.example", "ada@xn--bcher-kva.example"),
        ("jürgen@example.test", "jürgen@example.test"),
        ("o'brien@example.co.uk", "o'brien@example.co.uk"),
        ("ada@localhost", "ada@localhost"),
    ],
)
def test_addresses_on_the_wire(address: str, wire: str) -> None:
    assert wire_address(address) == wire
    data = sealed(to_address=address)
    assert f"<{wire}>".encode() in data


@pytest.mark.parametrize(
    "address",
    ["", "ada", "@example.test", "ada@", "ada@example", "ada@@example.test", "a b@example.test", "ada@exa mple.test",
     "ada@example.test, eve@example.test", "Ada <ada@example.test>", "ada@example.test\r\nBcc: eve@example.test",
     "ada\0@example.test", ".ada@example.test", "ada.@example.test", "a..b@example.test", "ada@-example.test",
     "ada@1.2.3.4", "ada@[127.0.0.1]", "ada@example..test", "x" * 65 + "@example.test", "ada@" + "x" * 64 + ".test",
     "ada@straße.example", "ada@example.test>", "ada\u00a0@example.test", "ada\u202e@example.test",
     "\ud800@example.test"],
)  # fmt: skip
def test_what_is_no_address(address: str) -> None:
    for changes in ({"to_address": address}, {"sender_address": address}):
        with pytest.raises(BadInput) as failed:
            sealed(**changes)
        assert "\n" not in str(failed.value)
    with pytest.raises(BadInput):
        new_message_id(address)


@pytest.mark.parametrize("field", ["sender_name", "to_name", "subject", "sender_address", "to_address"])
@pytest.mark.parametrize("poison", ["\r\nBcc: eve@example.test", "\n", "\r", "\0", "\x0b", "\x85", "\u2028", "\ud800"])
def test_nothing_can_write_a_header_of_its_own(field: str, poison: str) -> None:
    with pytest.raises(BadInput) as failed:
        sealed(**{field: getattr(letter(), field) + poison})
    assert str(failed.value).isprintable()


@given(
    field=st.sampled_from(["sender_name", "to_name", "subject", "text", "to_address"]),
    words=st.text(max_size=120) | st.text(alphabet='\r\n :<>@,;"\\=?äz\0', max_size=60),
)
@settings(max_examples=300, deadline=None)
def test_any_words_are_carried_or_refused(field: str, words: str) -> None:
    try:
        data = sealed(**{field: words})
    except BadInput:
        return
    head, _, body = data.partition(b"\r\n\r\n")
    names = [line.split(b":")[0] for line in head.split(b"\r\n") if line[:1] != b" "]
    assert names == [b"From", b"To", b"Subject", b"Date", b"Message-ID", b"MIME-Version", b"Content-Type",
                     b"Content-Transfer-Encoding"]  # fmt: skip
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)|\0", data)
    assert body.isascii()
    if field == "subject":
        assert heading(data, "Subject").split() == words.split()
    if field == "text":
        text = message_from_bytes(data, policy=policy.default).get_content()
        assert text.replace("\r\n", "\n") == words.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n") + "\n"


@pytest.mark.parametrize("text", ["", " \n\t\n", "a\0b", "a\x1bb", "a\ud800b"])
def test_texts_that_no_mail_can_carry(text: str) -> None:
    with pytest.raises(BadInput):
        sealed(text=text)


@pytest.mark.parametrize("known", ["", "x@y", "<x y@z>", "<x@y>\r\nBcc: eve@example.test", "<ä@y>", f"<{'x' * 999}>"])
def test_what_is_no_message_id(known: str) -> None:
    with pytest.raises(BadInput):
        seal(letter(), message_id=known, date=DATE)
    with pytest.raises(BadInput):
        sealed(references=(known,))
    assert thread_ids(known) != (known,)


def test_a_date_without_an_offset_is_no_moment() -> None:
    with pytest.raises(BadInput, match="offset"):
        seal(letter(), message_id=ID, date=datetime(2026, 10, 14))  # noqa: DTZ001


def test_too_long_for_a_line() -> None:
    with pytest.raises(BadInput, match="longer"):
        sealed(subject="x" * 501)


def test_message_ids_are_fresh_and_in_the_senders_domain() -> None:
    ids = {new_message_id("ada@Bücher.example") for _ in range(100)}
    assert len(ids) == 100
    assert all(re.fullmatch(r"<[0-9a-f]{40}@xn--bcher-kva\.example>", each) for each in ids)


def test_a_sealed_letter_is_read_back() -> None:
    data = sealed(subject="Danke für alles", text="Grüße\n\nAda", to_name="Müller, HR")
    assert read_letter(data) == {
        "from": "ada@example.test", "to": "hr@example.test", "subject": "Danke für alles", "text": "Grüße\n\nAda",
        "attachments": [], "channel": "email", "send_at": "2026-10-14T15:30:00+01:00",
    }  # fmt: skip


MIXED = b"""\xef\xbb\xbfFrom: =?iso-8859-1?q?J=FCrgen?= <j@example.test>
To: Ada <ada@example.test>, "Park, Bo" <bo@example.test>
Cc: ada@example.test, cy@example.test
Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?= und
 mehr
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary=o

--o
Content-Type: multipart/alternative; boundary=i

--i
Content-Type: text/plain; charset=iso-8859-1; format=flowed
Content-Transfer-Encoding: quoted-printable

Sch=F6n, dass wir=20
sprachen.

-- =20
J
--i
Content-Type: text/html

<p>no</p>
--i--
--o
Content-Type: application/pdf; name="=?utf-8?q?R=C3=A9sum=C3=A9=2Epdf?="
Content-Disposition: attachment

x
--o
Content-Type: text/plain
Content-Disposition: attachment; filename*=utf-8''..%2F..%2Fpl%C3%A4ne.txt

y
--o--
""".replace(b"-- =20", b"--=20")


def test_a_mail_as_programs_save_it() -> None:
    found = read_letter(MIXED)
    assert found == {
        "from": "j@example.test", "to": ["ada@example.test", "bo@example.test", "cy@example.test"],
        "subject": "Grüße und mehr", "text": "Schön, dass wir sprachen.\n\n-- \nJ",
        "attachments": ["Résumé.pdf", "pläne.txt"], "channel": "email",
    }  # fmt: skip
    assert read_letter(MIXED.replace(b"\n", b"\r\n")) == found


def test_only_html() -> None:
    data = b"Subject: x\nContent-Type: text/html\n\n<style>p{}</style><p>Dear Ada,</p>\n<p>thank&nbsp;you<br>Bo</p>"
    assert read_letter(data)["text"] == "Dear Ada,\n\nthank you\nBo"


@pytest.mark.parametrize(
    "data",
    [
        b"Subject: x\nContent-Type: text/plain; charset=nonsense\n\nGr\xc3\xbc\xc3\x9fe",
        b"Subject: x\nContent-Type: text/plain; charset=rot13\n\nGr\xc3\xbc\xc3\x9fe",
        b"Subject: x\nContent-Type: text/plain\n\nGr\xc3\xbc\xc3\x9fe",
    ],
)
def test_charsets_that_nobody_knows(data: bytes) -> None:
    assert read_letter(data)["text"] == "Grüße"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "no mail"),
        (b"Dear Ada,\n\nthank you", "no mail"),
        (bytes(range(256)), "no mail"),
        (b"Subject: x\n\n" + b"x" * LARGEST, "10 MB"),
        (b"Subject: x\n" + b"".join(
            b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(500)), "deeply"),
    ],
    ids=["empty", "text", "bytes", "large", "deep"],
)  # fmt: skip
def test_what_is_no_letter(data: bytes, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        read_letter(data)


@pytest.mark.parametrize(
    "data",
    [
        b"From: " + b"(" * 1_000_000 + b"\nTo: " + b"<" * 1_000_000 + b"\n\nx",
        b"Subject: " + b"=?utf-8?q?" * 100_000 + b"\n\nx",
        b"Subject: x\n" + b"Content-Type: multipart/mixed; boundary=b\n\n" + b"--b\n\n" * 900_000,
        b"Subject: x\nContent-Type: text/html\n\n" + b"<!--" * 1_000_000,
        b"Subject: x\nContent-Type: text/html\n\n" + b"<a" * 1_000_000,
        b"Subject: x\nContent-Type: text/html\n\n" + b"<" * 4_000_000,
        b"Subject: x\nContent-Type: text/html\n\n" + b"<a b='" * 800_000,
        b"Subject: x\nContent-Type: text/html\n\n" + b"&#" * 2_000_000,
        b"Subject: x\nContent-Type: text/html\n\n" + b"<![CDATA[" * 400_000,
        b"Subject: x\nContent-Type: text/html\n\n" + b"</a " * 1_000_000,
        b"Subject: x\nContent-Type: text/plain; format=flowed\n\n" + b" \n" * 2_000_000,
        b"Subject: x\nContent-Type: text/plain" + b"; a*0*=x''y" * 300_000 + b"\n\nx",
        b"Subject: x\nContent-Transfer-Encoding: base64\n\n" + b"=" * 4_000_000,
        b"Subject: x\nContent-Transfer-Encoding: uuencode\n\nbegin 644 x\n" + b"M" * 4_000_000,
        b"Subject: x\nDate: " + b"9" * 1_000_000 + b"\n\nx",
        b"Subject: x\n" + b" y\n" * 1_500_000,
    ],
)
def test_hostile_mails_cost_little(data: bytes) -> None:
    started = time.process_time()
    with suppress(BadInput):
        read_letter(data)
    assert time.process_time() - started < 15, "a few seconds are enough on a slow machine; minutes are not"


@given(data=st.binary(max_size=400) | st.text(max_size=200).map(lambda text: text.encode("utf-8", "surrogatepass")))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    for each in (data, b"Subject: x\n" + data, b"From: " + data, b"Subject: x\nContent-Type: text/html\n\n" + data,
                 b"Subject: x\nContent-Type: " + data):  # fmt: skip
        try:
            found = read_letter(each)
        except BadInput:
            continue
        assert isinstance(found["text"], str)
        found["text"].encode()


@given(seed=st.integers(0, 2**32))
@settings(max_examples=200, deadline=None)
def test_a_mail_with_random_damage_is_read_or_refused(seed: int) -> None:
    dice = random.Random(seed)
    data = bytearray(MIXED)
    harm = [b"", b"\0", b"\xff\xfe", b"=?", b"\n", b"--o\n", b";*=", b"\r\n\r\n"]
    for _ in range(dice.randint(1, 12)):
        at = dice.randrange(len(data))
        data[at : at + dice.randint(0, 9)] = dice.choice(harm)
    try:
        found = read_letter(bytes(data))
    except BadInput:
        return
    for value in (found["from"], found["subject"], found["text"], *found["attachments"]):
        value.encode()


def test_a_date_of_utc_is_kept() -> None:
    data = seal(letter(), message_id=ID, date=datetime(2026, 1, 2, tzinfo=UTC))
    assert read_letter(data)["send_at"] == "2026-01-02T00:00:00+00:00"
