"""The page of call sheets: three calls of one made-up story, as `afterword call PERSON --text` prints them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from afterword.cli.calls import sheet_lines
from afterword.core.planner import plan_one
from afterword.core.story import Story
from afterword.writing.call_sheet import sheet
from calling import DANA, RAUL, REF, fact, story

HEAD = """# Call sheets

Written by `make docs` from the code itself, as `afterword call PERSON --text` prints them. People and employer are made
up: Ines Marlow spoke with Dana Whitfield at Harrow Lake Logistics on Wednesday 11 November 2026, and Rafi Stone had
recommended her. Whatever is said stands in her journal.
"""
THANKED = fact("letter_sent", "2026-11-12T08:00:00-06:00", to="dana", purpose="thank_you")
TOLD = fact("told_to_check_back", "2026-11-12T15:00:00-06:00", by="dana", on="2026-11-19", channel="phone")
OFFERED = fact("offered", "2026-11-23T09:00:00-06:00", by="dana", answer_by="2026-11-27")

SHEETS: tuple[tuple[str, Story, str, str, str], ...] = (
    ("The day after: to say thank you", story(), "dana", "2026-11-12T10:40:00-06:00", "thank_you"),
    ("On the day that she named: to ask where they are", story(THANKED, TOLD), "dana", "2026-11-19T10:20:00-06:00",
     "check_in"),
    ("To whoever recommended you: what came of it", story(THANKED, OFFERED, people=(DANA, RAUL, REF)), "ref",
     "2026-11-24T14:10:00-06:00", "tell_referrer"),
)  # fmt: skip
"""A heading, a story, who is rung, when, and about what."""


def calls_page() -> str:
    """The page of the call sheets."""
    return HEAD + "\n".join(_told())


def _told() -> Iterator[str]:
    for head, told, who, at, purpose in SHEETS:
        found = sheet(told, plan_one(told), told.person(who), datetime.fromisoformat(at), purpose=purpose)
        assert not found.closed, found.closed
        printed = "\n".join(sheet_lines(found, paper=True))
        yield from ("", f"## {head}", "", "```", *printed.split("\n"), "```")
