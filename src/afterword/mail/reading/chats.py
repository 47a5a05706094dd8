"""A conversation pasted out of a messenger: whoever writes most of it is the one who is read."""

from __future__ import annotations

import re
from collections import Counter
from datetime import UTC, datetime

from afterword.core.value import Value
from afterword.writing.expressions import pattern

_MOST = 400
_LINE = pattern(
    r"^\W{0,3}\[?(?P<a>\d{1,4})[./-](?P<b>\d{1,2})[./-](?P<c>\d{2,4}),? (?:at |um |à )?(?P<hour>\d{1,2})"
    r"[:.](?P<minute>\d\d)(?:[:.]\d\d)?(?P<half>[ \u202f]?[APap]\.?[Mm]\.?)?\]?(?: [-–])? "
    r"(?P<who>[^:\n]{1,60}): (?P<said>.*)$"
)
"""As messengers write a conversation out: "[25/01/2027, 08:15] Deirdre Lally: Hi", "1/25/27, 8:15 AM - Bob: Hi"."""


class Chat(Value):
    """What one of them wrote, a line a message, under which name, and when the first of it.

    No messenger tells a zone: the time is taken as one of UTC.
    """

    who: str
    text: str
    sent: datetime | None


def chat(text: str) -> Chat | None:
    """The conversation that the text is; None for any other text."""
    lines = text.strip().split("\n")[:_MOST]
    if not (first := _LINE.match(lines[0])):
        return None
    said: list[tuple[str, str]] = []
    for line in lines:
        if found := _LINE.match(line):
            said.append((found["who"].strip(), found["said"]))
        elif said:
            said[-1] = (said[-1][0], f"{said[-1][1]}\n{line}")
    words = Counter[str]()
    for who, each in said:
        words[who] += len(each.split())
    who = words.most_common(1)[0][0]
    return Chat(who=who, text="\n\n".join(each for name, each in said if name == who), sent=_moment(first))


def _moment(found: re.Match[str]) -> datetime | None:
    """When: the year where it has four figures or stands last, the day first but beside a clock of twelve hours."""
    a, b, c = int(found["a"]), int(found["b"]), int(found["c"])
    half = (found["half"] or "").strip().casefold()
    year, month, day = (a, b, c) if a > 31 else (c, a, b) if b > 12 or (half and a <= 12) else (c, b, a)
    hour = int(found["hour"]) % 12 + 12 * half.startswith("p") if half else int(found["hour"])
    try:
        return datetime(year + 2000 * (year < 100), month, day, hour, int(found["minute"]), tzinfo=UTC)
    except ValueError:
        return None
