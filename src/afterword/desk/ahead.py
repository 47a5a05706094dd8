"""What the journal and the plan are to be once a letter went, worked out while the mail server is awaited."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property

from afterword.core.journal import Line
from afterword.core.steps import Plan
from afterword.desk.house import Stood, fact, plan_of, same_everywhere
from afterword.store import plans
from afterword.store.rows import Entry


def fact_of(entry: Entry, at: datetime, now: datetime) -> Line:
    """That the letter was sent at `at`, to the second, as it is written down at `now`."""
    letter = entry.body
    return fact(
        "letter_sent", entry.candidacy, at.replace(microsecond=0), now,
        id=same_everywhere("letter sent", entry.message_id), to=letter["to"], purpose=letter["purpose"],
        for_=[letter["for"]] if letter.get("for") else None,  # through an agency it settles that person's alone
        channel="email", message_id=entry.message_id, subject=letter["subject"], text=letter["text"],
        attachments=letter.get("attachments") or None,
    )  # fmt: skip


class Ahead:
    """What follows from a letter that goes at `now`, where `stood` is what the plan of its candidacy rested on when it
    was claimed. It counts only if that stands unchanged once the letter went."""

    def __init__(self, entry: Entry, stood: Stood, now: datetime) -> None:
        self.stood = stood
        self._entry = entry
        self._now = now.replace(microsecond=0)

    def at(self, now: datetime) -> Ahead:
        """The same of a letter that goes at `now`; this one itself within its second."""
        return self if now.replace(microsecond=0) == self._now else Ahead(self._entry, self.stood, now)

    @cached_property
    def fact(self) -> Line:
        """What the journal learns."""
        return fact_of(self._entry, self._now, self._now)

    @cached_property
    def plan(self) -> Plan | None:
        """What is to be done then; None where more has to be looked at."""
        if self._entry.body["purpose"] == "answer":  # it settles what they asked for, too
            return None
        return plan_of(self.stood, self.fact)

    @cached_property
    def changes(self) -> plans.Changes | None:
        """What is to be written for it."""
        return plans.changes(self._entry.candidacy, self.stood.steps, self.plan) if self.plan else None
