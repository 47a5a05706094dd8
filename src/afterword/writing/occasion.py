"""What only one kind of letter needs to know: what they asked for, offered or said, and what became of it.

Each reader gives slots for the sentences of that letter (words by name), tags that choose among them, files that have
to go with it, and what must be asked of the candidate first.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TypeVar

from afterword.core import clock
from afterword.core.facts import (
    AskedFor,
    Bounced,
    Decided,
    Fact,
    InterviewMissed,
    Invited,
    LetterSent,
    Offered,
    Rejected,
    ToldToCheckBack,
)
from afterword.core.steps import Step
from afterword.core.story import Story
from afterword.core.value import NOTHING, Value
from afterword.writing.days import city, free_times, spoken_date, spoken_day, spoken_time
from afterword.writing.notes import usable
from afterword.writing.phrases import clean

F = TypeVar("F", bound=Fact)
FEWEST_SLOTS = 3
"""Times to choose from."""


class Question(Value):
    """What only the candidate can say. `about` is the person's id, or "" where it is about the candidate."""

    key: str
    text: str
    about: str = ""

    def as_json(self) -> dict[str, str]:
        """As it is printed beside drafts."""
        return {"key": self.key, "text": self.text, "about": self.about}


class Occasion(Value):
    """What the step is about: `words` for slots, `tags`, files by name, and questions, of which `first` come first."""

    words: Mapping[str, str] = NOTHING
    tags: frozenset[str] = frozenset()
    attachments: tuple[str, ...] = ()
    first: tuple[Question, ...] = ()
    also: tuple[Question, ...] = ()


class Owed(Value):
    """A step in its story, and when its letter would go (aware)."""

    story: Story
    step: Step
    sent: datetime | None = None

    def cause(self, *kinds: type[F]) -> F | None:
        """The newest fact that the step rests on, of these kinds."""
        facts = (fact for fact in reversed(self.story.facts) if fact.id in self.step.reason.because)
        return next((fact for fact in facts if isinstance(fact, kinds)), None)

    def day(self, day: date) -> str:
        """The day as it is said in the employer's zone and country."""
        return spoken_day(clock.day_of(day, self.story.calendar.zone), self.story.candidacy.country)


def occasion(story: Story, step: Step, sent: datetime | None) -> Occasion:
    """What the journal holds for a letter of that purpose alone. `sent` (aware) is when it would go."""
    read = READERS.get(step.purpose)
    return read(Owed(story=story, step=step, sent=sent)) if read else Occasion()


# -- answers -----------------------------------------------------------------------------------------------------------

_KINDS = (
    ("availability", r"availab|\btimes?\b|\bslots?\b|\bdates?\b|\bwhen\b"),
    ("references", r"\breferences?\b|\breferees?\b"),
    ("salary", r"salary|\bpay\b|compensation|\bwage|expectation|remuneration|notice period"),
    ("work_sample", r"work.?sample|sample|portfolio"),
    ("form", r"\bforms?\b|questionnaire"),
    ("documents", r"document|transcript|certificate|diploma|licen[cs]e|\bproof\b|\bcopy\b|copies|\bcard\b|passport|"
     r"r[eé]sum[eé]|\bcv\b|list of|letter"),
)  # fmt: skip
_THINGS = {"references": "references", "documents": "documents", "work_sample": "work sample", "form": "form"}


def _answer(owed: Owed) -> Occasion:
    """What they asked for goes in it or with it; what nobody but the candidate can say is asked first."""
    asked = owed.cause(AskedFor)
    what = clean(asked.what) if isinstance(asked, AskedFor) else ""
    kind = next((name for name, found in _KINDS if re.search(found, what.replace("_", " ").lower())), "other")
    by = asked.deadline if isinstance(asked, AskedFor) else None
    words = {"asked_on": owed.day(asked.at) if asked else "", "deadline": owed.day(by) if by else ""}
    if kind == "availability":
        return _with_times(owed, words, frozenset({"availability"}))
    if kind in ("salary", "other"):
        return Occasion(
            words=words,
            first=(Question(key=f"answer:{asked.id if asked else ''}", about=owed.step.to or "",
                            text=f"They asked for {what.replace('_', ' ') or 'something'}. What will you answer?"),),
        )  # fmt: skip
    thing = _THINGS[kind] if what.replace("_", " ").lower() in (*_THINGS, *_THINGS.values()) else usable(what)
    words |= {"thing": _the(thing), "bare": _bare(thing)}
    lines = _references(owed.story) if kind == "references" else ""
    link = _link(owed.story) if kind == "work_sample" else ""
    if lines or link:
        return Occasion(words={**words, "lines": lines, "work": link}, tags=frozenset({kind, "inside"}))
    return Occasion(
        words=words,
        tags=frozenset({kind, "enclosed", "many" if _plural(thing) else "one"}),
        attachments=(_bare(thing),),
        also=(_to_attach(owed.step, thing),),
    )


_TO_SEND = r"^(?:to )?(?:send|share|forward|email|e-mail|mail|provide|pass on)(?:ing)? (?:(?:him|her|them|over|on) )?"


def _supply(owed: Owed) -> Occasion:
    """What was promised goes with it."""
    promise = owed.step.reason.sentence.partition(": ")[2].partition(". Sent")[0]
    thing = re.sub(_TO_SEND,
                   "", usable(promise) or clean(promise), flags=re.IGNORECASE)  # fmt: skip
    doing = re.match(
        r"(?:to )?(?:call|ring|introduce|think|check|ask|come|let|get|find|read|look|meet|tell|visit)\b", thing, re.I
    )
    if not thing or doing or len(thing.split()) > 14:
        return Occasion(
            first=(Question(key=f"promise:{owed.step.key.rsplit(':', 1)[-1]}", about=owed.step.to or "",
                            text=f"You promised: {clean(promise)[:120]}. What would you like to write with it?"),),
        )  # fmt: skip
    words = {"thing": _the(thing), "bare": _bare(thing)}
    link = _link(owed.story) if re.search(r"\blink\b|portfolio|website|github|repo", thing, re.I) else ""
    if link:
        return Occasion(words={**words, "work": link}, tags=frozenset({"inside"}))
    tags = frozenset({"enclosed", "many" if _plural(thing) else "one"})
    return Occasion(words=words, tags=tags, attachments=(_bare(thing),), also=(_to_attach(owed.step, thing),))


def _to_attach(step: Step, thing: str) -> Question:
    what = _the(thing)
    text = f"The letter says that {what} is attached. Attach it before it goes."
    if _plural(thing):
        text = f"The letter says that {what} are attached. Attach them before it goes."
    return Question(key=f"attach:{step.key.rsplit(':', 1)[-1]}", about=step.to or "", text=text)


def _the(thing: str) -> str:
    """With its article: what was asked for, or promised, is known to both."""
    return f"the {_bare(thing)}"


def _bare(thing: str) -> str:
    """Without an article."""
    return re.sub(r"^(?:the|a|an|my|your|their|some|our) ", "", thing, flags=re.IGNORECASE)


def _plural(thing: str) -> bool:
    head = re.split(r" (?:of|from|for|with|in|on|to|about|at) ", thing.lower(), maxsplit=1)[0]
    return bool(re.search(r"[^siu]s$|\band\b|^(?:two|three|four|five|several|both)\b", head))


def _references(story: Story) -> str:
    """The candidate's references, a line each, where they stand on their record: text, or name, relation and so on."""
    said = story.candidate.raw.get("references") if story.candidate else None
    lines = []
    for each in said[:5] if isinstance(said, list) else ():
        parts = [each.get(key) for key in ("name", "title", "relation", "email", "phone")] \
            if isinstance(each, dict) else [each]  # fmt: skip
        line = ", ".join(clean(part) for part in parts if isinstance(part, str) and clean(part))
        lines += [line] if line else []
    return "\n".join(lines)


def _link(story: Story) -> str:
    return " ".join(story.candidate.links[0].split()) if story.candidate and story.candidate.links else ""


def _invitation(owed: Owed) -> Occasion:
    """The time that they named, taken; else three to five to choose from."""
    invited = owed.cause(Invited)
    number = invited.round if isinstance(invited, Invited) else None
    words = {"round": {2: "second", 3: "third", 4: "fourth"}.get(number or 0, "next")}
    if isinstance(invited, Invited) and invited.start:
        return Occasion(words={**words, **_moment(owed.story, invited.start)}, tags=frozenset({"fixed"}))
    return _with_times(owed, words, frozenset({"open"}))


def _moment(story: Story, moment: datetime) -> dict[str, str]:
    local, country = story.calendar.local(moment), story.candidacy.country
    return {"start_day": spoken_day(local, country), "start_time": spoken_time(local, country),
            "start_zone": city(story.candidacy.zone)}  # fmt: skip


def _with_times(owed: Owed, words: Mapping[str, str], tags: frozenset[str]) -> Occasion:
    """Slots by line; where the candidate's free times are not recorded, they are asked for."""
    times = free_times(owed.story, owed.sent)
    if len(times) < FEWEST_SLOTS:
        return Occasion(words=words, first=(_when(owed.step),))
    return Occasion(
        words={**words, "times": "\n".join(times), "times_zone": city(owed.story.candidacy.zone)}, tags=tags
    )


def _when(step: Step) -> Question:
    return Question(key="free-times", about=step.to or "",
                    text="When are you free? Name three to five times on two days or more, with the zone.")  # fmt: skip


def _offer(owed: Owed) -> Occasion:
    """Acknowledged, with the day by which they want to hear; neither taken nor refused."""
    offered = owed.cause(Offered)
    by = offered.answer_by if isinstance(offered, Offered) else None
    return Occasion(words={"answer_by": owed.day(by) if by else ""}, tags=frozenset({"dated" if by else "undated"}))


# -- the others --------------------------------------------------------------------------------------------------------


def _told(owed: Owed) -> Occasion:
    """When the addressee asked to be asked again, for a check-in that they asked for."""
    told = owed.cause(ToldToCheckBack) if owed.step.reason.rule == "when-told" else None
    if not isinstance(told, ToldToCheckBack):
        return Occasion(tags=frozenset({"unasked", owed.step.reason.rule}))
    day = clock.day_of(told.on, owed.story.calendar.zone)
    return Occasion(words={"told": spoken_date(day, owed.story.candidacy.country)}, tags=frozenset({"told"}))


def _parting(owed: Owed) -> Occasion:
    """Whether they left the door open, and whether feedback was asked for before."""
    before = any("feedback" in each.text.lower() for each in owed.story.of(LetterSent))
    tags = {"warm_no"} if any(each.warm for each in owed.story.of(Rejected)) else {"plain_no"}
    return Occasion(tags=frozenset(tags | (set() if before else {"feedback"})))


def _address(owed: Owed) -> Occasion:
    """An address that was never known, or one from which the letter came back."""
    bounced = owed.cause(Bounced)
    address = bounced.address if isinstance(bounced, Bounced) else ""
    return Occasion(words={"address": address.strip()}, tags=frozenset({"came_back"} if bounced else {"never_known"}))


def _missed(owed: Owed) -> Occasion:
    """Who did not come, when it should have begun, and new times where they are recorded."""
    missed = owed.cause(InterviewMissed)
    if not isinstance(missed, InterviewMissed):
        return Occasion()
    start = missed.start or missed.at
    names = [
        clean(owed.story.person(id).greeting) or clean(owed.story.person(id).name)
        for id in missed.with_
        if id != owed.step.to
    ]
    words = {**_moment(owed.story, start), "missed_with": listing(names[:3])}
    tags = {"they_missed" if missed.who == "employer" else "i_missed"}
    if owed.sent is None or owed.story.calendar.local(owed.sent).date() == owed.story.calendar.local(start).date():
        tags.add("today")
    times = free_times(owed.story, owed.sent)
    if len(times) >= FEWEST_SLOTS:
        words |= {"times": "\n".join(times), "times_zone": city(owed.story.candidacy.zone)}
        return Occasion(words=words, tags=frozenset(tags | {"slots"}))
    return Occasion(words=words, tags=frozenset(tags), also=(_when(owed.step),) if missed.who == "candidate" else ())


def _referrer(owed: Owed) -> Occasion:
    """That it took place, or what came of it."""
    outcome = owed.cause(Offered, Rejected, Decided)
    if outcome is None:
        return Occasion(tags=frozenset({"took_place"}))
    how = outcome.to if isinstance(outcome, Decided) else outcome.kind
    return Occasion(tags=frozenset({"outcome", f"was_{how}"}))


def _touch(owed: Owed) -> Occasion:
    """When it was that they parted."""
    parted = owed.cause(Rejected)
    month = clock.MONTHS[owed.story.calendar.local(parted.at).month - 1] if parted else ""
    return Occasion(words={"month": month}, tags=frozenset({"touch"}))


def listing(names: list[str] | tuple[str, ...]) -> str:
    """A, B and C."""
    return ", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else "".join(names)


READERS: Mapping[str, Callable[[Owed], Occasion]] = {
    "check_in": _told,
    "part_well": _parting,
    "answer": _answer,
    "supply": _supply,
    "answer_invitation": _invitation,
    "answer_offer": _offer,
    "find_address": _address,
    "missed": _missed,
    "tell_referrer": _referrer,
    "stay_in_touch": _touch,
}
"""By purpose; thank-yous and withdrawals need no more than the interview."""
