"""Files that go with a letter, in their mail."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from email import message_from_bytes, policy

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.errors import BadInput
from afterword.mail.enclosed import (
    LONGEST_NAME,
    MOST,
    MOST_BYTES,
    MOST_TOGETHER,
    Enclosure,
    enclosure,
    fitting,
    megabytes,
    safe_name,
)
from afterword.mail.message import Outgoing, read_letter, seal

WORDS = "Dear Ada,\n\nThey are attached.\n.\nFrom here on – as promised.\n"


def sealed(*files: Enclosure) -> bytes:
    letter = Outgoing(
        sender_name="Lea", sender_address="lea@mail.example", to_name="Ada", to_address="ada@northwind.example",
        subject="The references", text=WORDS, files=files,
    )  # fmt: skip
    return seal(letter, message_id="<5f0c@mail.example>", date=datetime(2026, 10, 14, 15, 30, tzinfo=UTC))


@given(st.lists(st.tuples(st.text(max_size=150), st.binary(min_size=1, max_size=300)), min_size=1, max_size=3))
@settings(max_examples=60, deadline=None)
def test_any_file_of_any_name_is_read_as_it_was_put_in(chosen: list[tuple[str, bytes]]) -> None:
    try:
        files = [enclosure(name, data) for name, data in chosen]
    except BadInput:
        return
    data = sealed(*files)
    assert data == sealed(*files)
    assert data.isascii()
    assert max(map(len, data.split(b"\r\n"))) <= 78
    assert not re.search(rb"(?<!\r)\n|\r(?!\n)", data)
    parts = list(message_from_bytes(data, policy=policy.default).iter_attachments())
    found = [(each.get_filename(), each.get_content_type(), each.get_payload(decode=True)) for each in parts]
    assert found == [(each.name, each.kind, each.data) for each in files]
    read = read_letter(data)
    assert (read["text"], read["attachments"]) == (WORDS.strip("\n"), [each.name for each in files])


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("Zeugnis Müller.pdf", "Zeugnis Müller.pdf"),
        ("../../etc/passwd", "passwd"),
        ("C:\\Users\\Lea\\refs.pdf", "refs.pdf"),
        ("a\r\nBcc: eve@x.example", "a Bcc_ eve@x.example"),
        ("cv\u202efdp.pdf", "cv fdp.pdf"),
        (".profile", "profile"),
        ("con.txt", "_con.txt"),
        (" . ", "file"),
        ('a"b;c?.pdf', "a_b_c_.pdf"),
        ("x" * 300 + ".pdf", "x" * (LONGEST_NAME - 4) + ".pdf"),
    ],
)
def test_a_name_is_made_safe(name: str, safe: str) -> None:
    assert safe_name(name) == safe
    assert safe_name(safe) == safe


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("cv.PDF", "application/pdf"),
        ("letter.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        ("query.sql.gz", "application/octet-stream"),
        ("forwarded.eml", "application/octet-stream"),
        ("nothing", "application/octet-stream"),
    ],
)
def test_its_type_is_that_of_its_name(name: str, kind: str) -> None:
    assert enclosure(name, b"x").kind == kind


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("cv.pdf", b"", "cv.pdf is empty"),
        ("cv.pdf", b"x" * (MOST_BYTES + 1), "5 MB at most"),
        ("run.exe", b"MZ", r"program \(\.exe\)"),
        ("cv.pdf.JS ", b"x", r"program \(\.js\)"),
    ],
)
def test_what_no_server_would_take_is_refused(name: str, data: bytes, words: str) -> None:
    with pytest.raises(BadInput, match=words):
        enclosure(name, data)


def test_too_many_or_too_large_together_is_said() -> None:
    with pytest.raises(BadInput, match="7 MB"):
        fitting([MOST_BYTES, MOST_TOGETHER - MOST_BYTES + 1])
    with pytest.raises(BadInput, match="10 files at most"):
        fitting([1] * (MOST + 1))
    largest = tuple(Enclosure(name=str(n), kind="application/pdf", data=b"x" * (MOST_TOGETHER // 2)) for n in range(2))
    assert len(sealed(*largest)) < 10_240_000, "as Postfix comes it takes no larger mail"


def test_sizes_are_read_as_people_do() -> None:
    assert [megabytes(each) for each in (1, 240_400, 999_499, 999_500, 3_449_999, 5_000_000)] == [
        "1 kB", "240 kB", "999 kB", "1 MB", "3.4 MB", "5 MB",
    ]  # fmt: skip
