"""Conversations pasted out of a messenger."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from afterword.mail.reading.chats import chat
from afterword.mail.reading.reading import read

ANDROID = (
    "9/11/26, 8:15 am - Nuala Hession: Hi Maya, Nuala from Corrib Lodge. I have to move your interview for the night "
    "porter post.\n"
    "9/11/26, 8:16 am - Nuala Hession: Could you do Thursday 12th at 2.15pm instead of Wednesday at 10?\n"
    "Pat Lydon our front office manager will sit in. Same place, my office\n"
    "9/11/26, 8:31 am - Maya Lind: Grand, see you then\n"
)


def test_the_one_who_writes_most_is_read_and_the_candidate_is_not() -> None:
    (reading,) = read(ANDROID.encode(), "chat.txt")
    found = reading.interview
    assert found
    assert (found.employer, found.role, found.format) == ("Corrib Lodge", "Night Porter", "onsite")
    assert found.start.replace(tzinfo=None) == datetime(2026, 11, 12, 14, 15)  # noqa: DTZ001
    assert [person.name for person in found.people] == ["Pat Lydon", "Nuala Hession"]
    assert "Grand" not in reading.kept


@pytest.mark.parametrize(
    ("stamp", "sent"),
    [
        ("[25/01/2027, 08:15:03]", datetime(2027, 1, 25, 8, 15, tzinfo=UTC)),
        ("25.01.27, 08:15 -", datetime(2027, 1, 25, 8, 15, tzinfo=UTC)),
        ("1/25/27, 8:15 PM -", datetime(2027, 1, 25, 20, 15, tzinfo=UTC)),
        ("2027-01-25, 12:05 AM -", datetime(2027, 1, 25, 0, 5, tzinfo=UTC)),
        ("45/45/27, 08:15 -", None),
    ],
)
def test_messengers_write_days_in_all_orders(stamp: str, sent: datetime | None) -> None:
    found = chat(f"{stamp} Nuala: Hello\n")
    assert found
    assert (found.who, found.text, found.sent) == ("Nuala", "Hello", sent)


def test_no_other_text_is_a_chat() -> None:
    assert chat("9/11/26, 8:15 am at the Lodge\nNuala: hello") is None
    assert chat("") is None


@given(some.text(alphabet="0123456789/:,.-[] AaPpMm\n:é", max_size=200))
def test_any_heap_of_stamps_is_looked_through(text: str) -> None:
    chat(text)
