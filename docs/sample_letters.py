"""The page of letters: ten that the code writes from the journals of the tests, with what it had to go on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from afterword.core import journal, planner
from afterword.core.known import told_in
from afterword.core.steps import Step
from afterword.core.story import Story
from afterword.writing.drafting import write
from afterword.writing.letter import Letter

JOURNALS = Path(__file__).parents[1] / "tests" / "journals"
HEAD = """# Letters

Written by `make docs` from the code itself: what `afterword draft` writes from the journals of the tests, word for
word. People and employers are made up. Whatever is said of a conversation stands in the debrief, which is shown beside
the first letters; where a debrief lacks something, it is asked for and not made up. `afterword draft --again` writes
another letter from the same notes, and keeps to it. Beneath the letters stand three [call sheets](#call-sheets).
"""

LETTERS: tuple[tuple[str, str, str, str, str], ...] = (
    ("After an interview, to somebody who was in the room", "analyst-new-york", "thank_you", "rivera", ""),
    ("To the second of the same panel", "analyst-new-york", "thank_you", "osei", ""),
    ("To a hiring manager who named a date", "nurse-leeds", "thank_you", "helen", ""),
    ("To a coordinator", "nurse-leeds", "thank_you", "paul", ""),
    ("Through an agency", "accountant-agency", "thank_you", "gareth", "colin"),
    ("Where the job is not wanted", "withdraws-toronto", "thank_you", "lam", ""),
    ("The withdrawal itself", "withdraws-toronto", "withdraw", "simone", ""),
    ("To whoever recommended you", "graduate-galway", "tell_referrer", "costello", ""),
    ("A check-in, once their date is past", "nurse-leeds", "check_in", "paul", ""),
    ("After a warm rejection", "two-processes-hamburg", "part_well", "petersen", ""),
)
"""A heading, a journal, a purpose, to whom, and through another for whom."""
WITH_NOTES = 5
"""Of so many the notes are shown."""


def letters_page() -> str:
    """The page of the letters."""
    return HEAD + "\n".join(_told())


def letter_of(file: str, purpose: str, to: str, for_: str) -> tuple[Story, Step, Letter]:
    """That letter of that journal, as if none had been sent: in its batch, at its best moment."""
    lines = (JOURNALS / f"{file}.jsonl").read_text(encoding="utf-8").splitlines()
    read = journal.parse("\n".join(line for line in lines if '"letter_sent"' not in line and '"call_made"' not in line))
    told = told_in(read)
    steps = [step for step in planner.plan(read).steps if step.written]
    step = next(each for each in steps if (each.purpose, each.to, each.for_ or "") == (purpose, to, for_))
    beside = [each for each in steps if each.purpose == purpose]
    letter = next(each for each in write(told, beside, _best(step)).letters if each.step == step.key)
    return told[step.candidacy], step, letter


def _best(step: Step) -> datetime:
    return step.window.best or step.window.due


def _told() -> Iterator[str]:
    for number, (head, *which) in enumerate(LETTERS):
        story, step, letter = letter_of(*which)
        yield from ("", f"## {head}", "")
        if number < WITH_NOTES:
            yield from (_noted(story, step), "")
        yield from (f"> **{letter.subject}**", ">", *_quoted(letter.text))


def _quoted(text: str) -> Iterator[str]:
    """As a quotation, in which the lines of the signature stay lines."""
    lines = text.split("\n")
    for line, after in zip(lines, [*lines[1:], ""], strict=True):
        yield f"> {line}\\" if line and after else f"> {line}".rstrip()


def _noted(story: Story, step: Step) -> str:
    """What the debrief says of the one whom it thanks."""
    note = story.note_on(step.for_ or step.to or "")
    assert note is not None
    candidate = story.candidate
    shown = [each.evidence for each in (candidate.strengths if candidate else ()) if each.id in note.strengths]
    parts = [
        f"Talked about: {'; '.join(note.topics)}.",
        f"Needed: {'; '.join(note.needs)}." if note.needs else "",
        f"Strengths: {'; '.join(shown)}." if shown else "",
        f"Left open: {note.question}" if note.question else "",
    ]
    return "From the debrief. " + " ".join(part for part in parts if part)
