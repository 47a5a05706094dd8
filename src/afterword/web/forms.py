"""Forms: what was typed, read into the values of the desk. What cannot be read is kept as typed, and named."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from email.utils import parseaddr
from itertools import zip_longest
from typing import Any

from litestar.datastructures import UploadFile
from litestar.di import NamedDependency

from afterword.calendars.invitations import Invited
from afterword.core.facts import Debriefed, InterviewHeld
from afterword.core.preferences import MOST_LETTERS, preferences_of
from afterword.core.records import Candidate
from afterword.core.story import Story
from afterword.core.typed import Text
from afterword.desk.candidacies import Particulars
from afterword.desk.debriefs import Answers, Met
from afterword.desk.profile import USUAL, own_day
from afterword.errors import BadInput
from afterword.web.days import day_month_year
from afterword.web.here import Asked
from afterword.web.tongue import _, meant
from afterword.writing.dictated import points

MOST_STRANGERS = 20
STRANGER = re.compile(r"name-new-(0|[1-9][0-9]{0,5})")
MOST_WEEKS = 52
MOST_STRENGTHS = 12


class Form:
    """The fields of one form, in the order typed, and its files; nothing is missing, only empty."""

    def __init__(self, fields: Mapping[str, list[str]], files: Mapping[str, tuple[str, bytes]]) -> None:
        self.fields = fields
        self.files = files

    def text(self, name: str) -> str:
        """What was typed there, without blank space around it."""
        return self.whole(name).strip()

    def whole(self, name: str) -> str:
        """What was typed there, as it is."""
        return next(iter(self.fields.get(name, [])), "")

    def all(self, name: str) -> tuple[str, ...]:
        """Everything that was ticked under that name."""
        return tuple(self.fields.get(name, []))

    def lines(self, name: str) -> tuple[str, ...]:
        """One thing a line."""
        return tuple(line.strip() for line in self.whole(name).splitlines() if line.strip())

    def ticked(self, name: str) -> bool:
        """Whether the box was ticked."""
        return bool(self.text(name))

    def number(self, name: str, most: int) -> int | None:
        """A whole number from 1 to `most`, or None."""
        typed = self.text(name)
        return (
            int(typed) if typed.isascii() and typed.isdigit() and len(typed) < 6 and 1 <= int(typed) <= most else None
        )

    def day(self, name: str) -> date | None:
        """A day of the browser's own field, or None."""
        try:
            return date.fromisoformat(self.text(name))
        except ValueError:
            return None

    def moment(self, name: str, now: datetime) -> datetime | None:
        """A day and time of the browser's own field, on the reader's clock; or None."""
        try:
            found = datetime.fromisoformat(self.text(name))
        except ValueError:
            return None
        return found if found.tzinfo else found.replace(tzinfo=now.tzinfo)


async def sent_form(request: Asked) -> Form:
    """The form that a request carries, of either encoding; its files are read and closed."""
    sent = await request.form()
    fields: dict[str, list[str]] = {}
    files: dict[str, tuple[str, bytes]] = {}
    for name, value in sent.multi_items():
        if isinstance(value, UploadFile):
            files[name] = (value.filename, await value.read())
            await value.close()
        else:
            fields.setdefault(name, []).append(str(value))
    return Form(fields, files)


Sent = NamedDependency[Form]
"""A handler's `form`."""


# -- the debrief -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """What was answered: `typed` for showing the form again, `answers` when all of it can be noted, else `errors`.

    The fields of one person are called after their id ("needs-ada-okafor"), those of strangers "name-new-0" and so on,
    `strangers` being their numbers. `others` is by field what another device typed there.
    """

    typed: Form
    answers: Answers | None = None
    errors: Mapping[str, str] = field(default_factory=dict)
    strangers: tuple[int, ...] = ()
    others: Mapping[str, tuple[Text, ...]] = field(default_factory=dict)

    def with_a_stranger(self) -> Answered:
        """The same with one more person to describe."""
        return replace(self, strangers=(*self.strangers, max(self.strangers, default=-1) + 1)[:MOST_STRANGERS])

    def refused(self, sentence: str) -> Answered:
        """The same, with what the desk found wrong."""
        return replace(self, errors={**self.errors, "q1": sentence})

    @property
    def done(self) -> tuple[bool, ...]:
        """Which of the six questions hold an answer."""
        said = {
            name.partition("-")[0] for name, typed in self.typed.fields.items() if any(each.strip() for each in typed)
        }
        return (
            bool(said & {"needs", "topics"}), "strengths" in said, "question" in said, "when" in said, "want" in said,
            bool(said & {"remember", "promised"}),
        )  # fmt: skip


def debrief_answers(form: Form, story: Story, held: InterviewHeld) -> Answered:
    """The six answers as typed. Days are compared with the day of the interview, in the employer's zone."""
    errors: dict[str, str] = {}
    strangers = strangers_in(form)
    met = [_met(form, person.id, person.id) for person in story.people]
    for number in strangers:
        at = f"new-{number}"
        told = [form.text(f"{each}-{at}") for each in ("title", "email", "needs", "topics", "question")]
        if form.text(f"name-{at}"):
            met.append(_met(form, at, None))
        elif any(told):
            errors[f"name-{at}"] = _("Enter the name of the person you added, as they write it")
    for person in story.people:
        if f"name-{person.id}" in form.fields and not form.text(f"name-{person.id}"):
            errors[f"name-{person.id}"] = _("Enter the name of %(name)s, as they write it", name=person.name)
    for at in [person.id for person in story.people] + [f"new-{number}" for number in strangers]:
        email = form.text(f"email-{at}")
        if email and ("@" not in email[1:-1] or " " in email):
            errors[f"email-{at}"] = _("Enter an address such as name@company.example, or leave it out")
    decision = _decision(form, story, held, errors)
    answers = replace(
        decision, met=tuple(met), wanted=form.text("want") or "unsure", promised=points(form.whole("promised")),
        remember=form.text("remember"),
    )  # fmt: skip
    return Answered(
        typed=form,
        answers=None if errors else answers,
        errors=errors,
        strangers=strangers,
    )


def strangers_in(form: Form) -> tuple[int, ...]:
    """The numbers of those whom the form adds. A page with script picks them, so that two devices pick others."""
    numbers = {int(found[1]) for name in form.fields if (found := STRANGER.fullmatch(name))}
    return tuple(sorted(numbers)[:MOST_STRANGERS])


def _met(form: Form, at: str, id: str | None) -> Met:
    return Met(
        id=id,
        name=form.text(f"name-{at}"),
        title=form.text(f"title-{at}"),
        email=form.text(f"email-{at}"),
        greeting=form.text(f"greeting-{at}"),
        was_there=not form.ticked(f"absent-{at}"),
        topics=points(form.whole(f"topics-{at}")),
        needs=points(form.whole(f"needs-{at}")),
        strengths=form.all(f"strengths-{at}"),
        question=form.text(f"question-{at}"),
    )


def _decision(form: Form, story: Story, held: InterviewHeld, errors: dict[str, str]) -> Answers:
    """When they said that they would decide, by the choice that was ticked."""
    met_on = held.at.astimezone(story.calendar.zone).date()
    match form.text("when"):
        case "day":
            latest = form.day("by")
            if latest is None:
                errors["by"] = _("Enter the day by which they hope to decide")
            elif latest < met_on:
                errors["by"] = _(
                    "Enter a date that is not before %(day)s, the day of the interview", day=day_month_year(met_on)
                )
            return Answers(latest=latest, words=form.text("words"))
        case "weeks":
            weeks = form.number("weeks", MOST_WEEKS)
            if weeks is None:
                errors["weeks"] = _("Enter a number of weeks, from 1 to %(most)s", most=MOST_WEEKS)
                return Answers()
            words = f"in about {weeks} week{'' if weeks == 1 else 's'}"
            return Answers(latest=met_on + timedelta(weeks=weeks), words=form.text("words") or words)
        case "today":
            return Answers(decision_today=True)
        case _:
            return Answers()


def debrief_as_noted(story: Story, held: InterviewHeld, noted: Debriefed | None) -> Answered:
    """The form as it was filled in before, or as it is before it is filled in."""
    fields: dict[str, list[str]] = {}
    for person in story.people:
        note = story.note_on(person.id, held)
        fields |= {
            f"name-{person.id}": [person.name],
            f"title-{person.id}": [person.title],
            f"email-{person.id}": [person.email],
            f"greeting-{person.id}": [person.greeting],
        }
        if note:
            fields |= {
                f"needs-{person.id}": ["\n".join(note.needs)],
                f"topics-{person.id}": ["\n".join(note.topics)],
                f"strengths-{person.id}": list(note.strengths),
                f"question-{person.id}": [note.question],
            }
    if noted:
        fields["want"] = [noted.wanted]
        fields["promised"] = ["\n".join(noted.promised)]
        fields["remember"] = [str(noted.raw.get("remember") or "")]
        fields["when"] = ["today" if noted.decision_today else "none"]
        if noted.decision and noted.decision.latest:
            latest = noted.decision.latest
            day = latest.astimezone(story.calendar.zone).date() if isinstance(latest, datetime) else latest
            fields |= {"when": ["day"], "by": [day.isoformat()], "words": [noted.decision.words]}
    return Answered(typed=Form(fields, {}))


# -- the first interview, and who you are ------------------------------------------------------------------------------


def particulars(form: Form, number: int) -> Particulars:
    """What was added to the invitation with that number: "Ada Okafor <ada@company.example>" is one person a line."""
    return Particulars(
        employer=form.text(f"employer-{number}"),
        role=form.text(f"role-{number}"),
        people=tuple(_invited(line) for line in form.lines(f"people-{number}")),
    )


def _invited(line: str) -> Invited:
    name, email = parseaddr(line)
    return Invited(name=name or line, email=email.casefold()) if "@" in email else Invited(name=line, email="")


@dataclass(frozen=True, slots=True, kw_only=True)
class Introduced:
    """What the candidate said of themselves: `form` for showing it again, `said` in the words of the record."""

    form: Form
    said: Mapping[str, Any]
    errors: Mapping[str, str] = field(default_factory=dict)

    @property
    def strengths(self) -> int:
        """How many rows for strengths the form has: those filled in, and room for two more."""
        typed = zip_longest(self.form.all("claim"), self.form.all("evidence"), fillvalue="")
        filled = [number for number, row in enumerate(typed, 1) if any(each.strip() for each in row)]
        return min(max(filled, default=0) + 2, MOST_STRENGTHS)


DAYS = {
    "quiet_from": meant("Enter a time such as 22:00, or leave it empty for the usual"),
    "quiet_until": meant("Enter a time such as 07:00, or leave it empty for the usual"),
    "letters_a_day": meant("Enter a number from 1 to %(most)s, or leave it empty for the usual"),
}
"""The candidate's own days, each with what is said of a field that cannot be so."""


def introduced(form: Form) -> Introduced:
    """The profile as typed. Rows for strengths that are empty are left out."""
    errors: dict[str, str] = {}
    if not form.text("name"):
        errors["name"] = _("Enter your name, as you sign it")
    if "@" not in form.text("email")[1:-1] or " " in form.text("email"):
        errors["email"] = _("Enter the address that your letters come from")
    ids, claims, evidence = form.all("strength"), form.all("claim"), form.all("evidence")
    for number, (claim, proof) in enumerate(zip_longest(claims, evidence, fillvalue="")):
        if proof.strip() and not claim.strip():
            errors[f"claim-{number}"] = _("Enter the strength that this proves")
    strengths = [
        {**({"id": id} if id else {}), "claim": claim.strip(), "evidence": proof.strip()}
        for id, claim, proof in zip_longest(ids, claims, evidence, fillvalue="")
        if claim.strip()
    ][:MOST_STRENGTHS]
    said = {key: form.text(key) for key in ("name", "email", "phone", "zone", "current_employer")}
    days = _days(form, errors)
    links = {"links": list(form.lines("links"))}
    return Introduced(form=form, said={**said, **days, **links, "strengths": strengths}, errors=errors)


def _days(form: Form, errors: dict[str, str]) -> dict[str, str]:
    """The candidate's own days; what is as usual, or empty, is not said."""
    usual = _days_of(None)
    said = {key: form.text(key) for key in DAYS if key in form.fields}
    days = {key: USUAL if typed in ("", usual[key][0]) else typed for key, typed in said.items()}
    for key, typed in days.items():
        try:
            own_day(key, typed)
        except BadInput:
            errors[key] = _(DAYS[key], most=MOST_LETTERS)
    return days


def _days_of(candidate: Candidate | None) -> dict[str, list[str]]:
    wishes = preferences_of(candidate)
    return {
        "quiet_from": [f"{wishes.quiet_from:%H:%M}"], "quiet_until": [f"{wishes.quiet_until:%H:%M}"],
        "letters_a_day": [str(wishes.letters_a_day)],
    }  # fmt: skip


def introduced_as(candidate: Candidate | None, zone: str) -> Introduced:
    """The profile as it stands."""
    days = _days_of(candidate)
    if candidate is None:
        return Introduced(form=Form({"zone": [zone], **days}, {}), said={})
    fields = {
        **days,
        "name": [candidate.name], "email": [candidate.email], "phone": [candidate.phone], "zone": [candidate.zone],
        "current_employer": [candidate.current_employer], "links": ["\n".join(candidate.links)],
        "strength": [each.id for each in candidate.strengths], "claim": [each.claim for each in candidate.strengths],
        "evidence": [each.evidence for each in candidate.strengths],
    }  # fmt: skip
    return Introduced(form=Form(fields, {}), said={})
