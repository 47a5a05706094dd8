"""Heads of mails, also of those that were made to hurt."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from afterword.mail.heads import LONGEST, LONGEST_WORDS, MOST_IDS, person_of, read_head, words_of

USUAL = (
    b"From: =?utf-8?q?Eve_=C5=81uczak?= <Eve@Northwind.example>\r\nSubject: Re: your\r\n  visit\r\nMessage-ID: <x@y.example>\r\n"
    b"References: <first@a.example>\r\n <second@a.example>\r\nIn-Reply-To: <second@a.example>\r\n"
    b"Date: Thu, 12 Nov 2026 10:00:00 +0100\r\nAuto-Submitted: auto-replied\r\n\r\n"
)


def test_what_a_head_says() -> None:
    head = read_head(USUAL)
    assert head.person == ("Eve Łuczak", "eve@northwind.example")
    assert (head.subject, head.message_id) == ("Re: your visit", "<x@y.example>")
    assert head.thread == ("<second@a.example>", "<first@a.example>")
    assert head.sent == datetime(2026, 11, 12, 9, tzinfo=UTC)
    assert (head.automatic, head.bulk, head.is_report) == (True, False, False)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("ada@northwind.example", ("", "ada@northwind.example")),
        ('"Okafor, Ada" <ada@northwind.example>', ("Okafor, Ada", "ada@northwind.example")),
        ("Ada Okafor (Northwind) <ada@northwind.example>", ("Ada Okafor (Northwind)", "ada@northwind.example")),
        ("=?iso-8859-1?Q?J=FCrgen?= <j@n.example>", ("Jürgen", "j@n.example")),
        ("=?unknown-8bit?B?SsO8cmdlbg==?= <j@n.example>", ("Jürgen", "j@n.example")),
        ("=?utf-8?B?abcde?= <j@n.example>", ("=?utf-8?B?abcde?=", "j@n.example")),
        ("Friends: ada@northwind.example, bob@northwind.example;", ("", "ada@northwind.example")),
        ("nobody", ("", "")),
    ],
)
def test_who_writes(written: str, read: tuple[str, str]) -> None:
    assert person_of(written) == read


def test_of_a_long_conversation_the_newest_count() -> None:
    ids = [f"<{number}@a.example>" for number in range(600)]
    head = read_head(f"References: {' '.join(ids)}\r\nIn-Reply-To: {ids[-1]}\r\n\r\n".encode())
    assert head.thread[:3] == (ids[-1], ids[-2], ids[-3])
    assert len(head.thread) <= MOST_IDS


def test_zero_octets_and_wrong_charsets_hurt_nobody() -> None:
    head = read_head(b"Fr\0om: A\0da <ada@northwind.example>\r\nSubject: \xff\xfe caf\xe9\r\n\r\n")
    assert head.person == ("Ada", "ada@northwind.example")
    assert "caf" in head.subject


@pytest.mark.parametrize(
    "hostile",
    [
        b"To: " + b", ".join(b"p%d@x.example" % number for number in range(10_000)) + b"\r\nSubject: x\r\n",
        b"Subject: " + b"=?utf-8?q?" * 500_000,
        b"From: " + b'"\\' * 2_500_000,
        b"References: " + b"<" * 5_000_000,
        b"References: " + b"\r\n <a@b>" * 700_000,
        b"X:\r\n" + b" \r\n" * 1_600_000,
        b":" * 5_000_000,
    ],
    ids=["recipients", "encoded words", "quotes", "brackets", "folds", "blank folds", "colons"],
)
def test_five_megabytes_of_malice_take_no_time(hostile: bytes) -> None:
    began = time.process_time()
    head = read_head(hostile)
    _ = (head.person, head.subject, head.sent, head.is_report, head.may_invite)
    assert time.process_time() - began < 1


FIELDS = st.sampled_from(
    ["From", "to", "SUBJECT", "References", "In-Reply-To", "Date", "Message-ID", "Reply-To", "Content-Type", " ", ""]
)
LINES = st.lists(
    st.tuples(FIELDS, st.one_of(st.text(), st.sampled_from(["<a@b>", "=?utf-8?b?", "=?x?q?a?=", "(", '"', "\\", "\0"])))
)


@given(LINES)
@example([("From", "=?utf-8?b?\ud800?= <a@b>")])
def test_whatever_comes_it_is_read_and_bounded(lines: list[tuple[str, str]]) -> None:
    data = "\r\n".join(f"{name}:{value}" for name, value in lines).encode("utf-8", "surrogatepass")
    head = read_head(data)
    name, address = head.person
    for words in (name, head.subject):
        assert len(words) <= LONGEST_WORDS
        assert words.isprintable()
        words.encode("utf-8")
    assert address == address.lower()
    assert head.sent is None or head.sent.tzinfo is not None
    assert len(head.thread) <= MOST_IDS


@given(st.binary(max_size=3 * LONGEST))
def test_any_octets_are_a_head(data: bytes) -> None:
    head = read_head(data)
    assert head == read_head(data[:LONGEST])
    _ = (head.person, head.subject, head.sent, head.may_invite)


@given(st.text())
def test_words_come_out_as_words(words: str) -> None:
    assert words_of(words).isprintable()
    assert "\n" not in words_of(words)
