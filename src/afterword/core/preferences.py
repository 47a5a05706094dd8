"""What the candidate wants of their own days: when they are not to be disturbed, and how many letters they can write.

It stands on the candidate's record, in place of the usual: `quiet_from` and `quiet_until` (HH:MM, on their clock) and
`letters_a_day`. What cannot be so counts as not said, so that one record that came from elsewhere stops no plan.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import time
from typing import Any

from afterword.core.agenda import counted
from afterword.core.records import Candidate
from afterword.core.value import Value, replace

MOST_LETTERS = 100
"""More letters than these nobody writes on one day."""

CLOCK = re.compile(r"(?:[01][0-9]|2[0-3]):[0-5][0-9]")


class Preferences(Value):
    """What the candidate wants of their own days. Times are on their clock, in `zone` (IANA).

    Where `quiet_from` is `quiet_until` no hour is quiet.
    """

    zone: str = "UTC"
    quiet_from: time = time(22)
    quiet_until: time = time(7)
    letters_a_day: int = 5
    """More than these on one day wait for the next morning, the last due first, as far as their windows allow."""

    @property
    def sentence(self) -> str:
        """What holds, in one sentence."""
        quiet = f"Quiet from {self.quiet_from:%H:%M} until {self.quiet_until:%H:%M}"
        if self.quiet_from == self.quiet_until:
            quiet = "No hour is quiet"
        return f"{quiet}, and {counted(self.letters_a_day, 'letter')} a day at most."


KEYS = ("quiet_from", "quiet_until", "letters_a_day")
"""The keys of the record, in the order in which they are told."""

USUAL = Preferences()


def preferences_of(candidate: Candidate | None) -> Preferences:
    """What holds for that candidate: what their record says, and the usual where it says nothing that can be."""
    if candidate is None:
        return USUAL
    said: dict[str, Any] = {key: value for key, value in _said(candidate.raw) if not wrong(key, value)}
    read = {key: value if key == "letters_a_day" else time.fromisoformat(value) for key, value in said.items()}
    return replace(USUAL, zone=candidate.zone, **read)


def amiss(record: Mapping[str, Any]) -> Iterator[str]:
    """Why what a candidate's record says of their days cannot be so, in words, one of each key."""
    return (reason for key, value in _said(record) if (reason := wrong(key, value)))


def wrong(key: str, value: Any) -> str:
    """Why that cannot be so, in words; "" when it can."""
    if key == "letters_a_day":
        fits = isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= MOST_LETTERS
        what = f"a whole number from 1 to {MOST_LETTERS}"
    else:
        fits = isinstance(value, str) and CLOCK.fullmatch(value) is not None
        what = f"a time of day as HH:MM, such as {getattr(USUAL, key):%H:%M}"
    return "" if fits else f'"{key}" is {what}, and not {str(value)[:40]!r}'


def _said(record: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    return ((key, record[key]) for key in KEYS if record.get(key) is not None)
