"""Facts, steps and spans of time in the words of a person: the vocabulary of every explanation. Pure.

Moments are said on the employer's clock, names as their owners write them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any

from afterword.core import clock, facts
from afterword.core.facts import Fact
from afterword.core.steps import Purpose
from afterword.core.story import Story

THINGS: Mapping[Purpose, tuple[str, str]] = {
    "debrief": ("debrief", ""),
    "thank_you": ("thank-you", "to"),
    "withdraw": ("withdrawal", "to"),
    "check_in": ("check-in", "with"),
    "answer": ("answer", "to"),
    "answer_invitation": ("answer to the invitation", "to"),
    "answer_offer": ("thank-you for the offer", "to"),
    "part_well": ("parting answer", "to"),
    "tell_referrer": ("word of how it went", "to"),
    "find_address": ("search for an address", "with"),
    "supply": ("promised material", "to"),
    "missed": ("note about the missed interview", "to"),
    "move_on": ("moment to move on", ""),
    "stay_in_touch": ("line to stay in touch", "with"),
}
"""What a step is called in the middle of a sentence, and the word before whom it is for."""


def thing(purpose: Purpose, to: str = "", about: str = "") -> str:
    """thank-you to Ada Okafor · thank-you for Ada Okafor through Gil Stone · debrief. `to` and `about` are names."""
    what, joint = THINGS[purpose]
    if purpose == "find_address":
        what = f"search for an address of {about}" if about else what
        return f"{what}, with {to}" if to else what
    if to and about:
        return f"{what} for {about} through {to}"
    return f"{what} {joint} {to}" if to and joint else what


def is_owed(purpose: Purpose, *, still: bool = True) -> str:
    """The verb that goes with it: is owed, is not owed; a moment comes, or does not."""
    if purpose == "move_on":
        return "comes" if still else "does not come"
    return "is owed" if still else "is not owed"


def upper_first(words: str) -> str:
    """The same with a capital, as a sentence begins."""
    return words[:1].upper() + words[1:]


def listed(words: Iterable[str], joint: str = "and") -> str:
    """Ada, Ben and Cleo."""
    known = list(words)
    return f" {joint} ".join([", ".join(known[:-1]), known[-1]] if len(known) > 1 else known)


def day(story: Story, when: date) -> str:
    """Friday 30 October: a day, or the day of a moment, on the employer's calendar; with the hour of a moment."""
    if isinstance(when, datetime):
        return clock.spoken(story.calendar.local(when))
    return clock.spoken_day(story.calendar.opening(when))


def moment(story: Story, when: datetime) -> str:
    """Wednesday 14 October, 10:30, on the employer's clock."""
    return clock.spoken(story.calendar.local(when))


def fact_in_words(story: Story, fact: Fact) -> str:
    """What happened, in one sentence: "Ada Okafor said on Thursday 15 October that they decide by Friday 30 October."

    When it was learned on a later day than it happened, that is said as well.
    """
    tell = _TOLD.get(type(fact))
    told = tell(story, fact) if tell else f"{upper_first(fact.kind.replace('_', ' '))}, {moment(story, fact.at)}"
    if fact.noted and story.calendar.local(fact.noted).date() > story.calendar.local(fact.at).date():
        told = f"{told}; you wrote it down on {story.day(fact.noted)}"
    return told.rstrip(".") + "."


def _by(story: Story, fact: Fact) -> str:
    return story.person(fact.by).name if fact.by else "They"


def _quoted(words: str) -> str:
    return f": “{words.strip()}”" if words.strip() else ""


def _span(story: Story, start: datetime | None, end: datetime) -> str:
    if start is None:
        return moment(story, end)
    begins, ends = story.calendar.local(start), story.calendar.local(end)
    return f"{clock.spoken(begins)}–{ends:%H:%M}" if begins.date() == ends.date() else clock.spoken(begins)


def _held(story: Story, fact: facts.InterviewHeld) -> str:
    people = list(dict.fromkeys(fact.with_))
    kind = "informational interview" if fact.format == "informational" else "interview"
    span = _span(story, fact.start, fact.at)
    if len(people) > 4:
        return f"The {kind} of {span}, with {len(people)} people"
    everybody = listed(story.person(id).name for id in people)
    return f"The {kind} of {span}, with {everybody}" if people else f"The {kind} of {span}"


def _missed(story: Story, fact: facts.InterviewMissed) -> str:
    begun = moment(story, fact.start or fact.at)
    if fact.who == "candidate":
        return f"You could not be at the interview of {begun}"
    return f"Nobody came to the interview of {begun}"


def _debriefed(story: Story, fact: facts.Debriefed) -> str:
    said = []
    if fact.decision_today:
        said.append("they decide the same day")
    elif fact.decision and fact.decision.latest:
        said.append(f"they hope to decide by {day(story, fact.decision.latest)}")
    if fact.wanted != "unsure":
        said.append("you want this one" if fact.wanted == "yes" else "you do not want this one")
    if fact.promised:
        said.append(f"you promised {listed(fact.promised)}")
    at = moment(story, fact.at)
    return f"Your debrief of {at}: {listed(said)}" if said else f"Your debrief of {at}"


def _sent(story: Story, fact: facts.LetterSent) -> str:
    letter, at = _letter(story, fact), moment(story, fact.at)
    if fact.channel == "post":
        return f"Your {letter} went out by post on {at}"
    if fact.channel == "linkedin":
        return f"Your {letter} went out on LinkedIn on {at}"
    return f"Your {letter} went out on {at}"


def _called(story: Story, fact: facts.CallMade) -> str:
    outcome = {
        "spoke": "and you spoke", "voicemail": "and you left a message",
        "no_answer": "and nobody answered", "gatekeeper": "and you were not put through",
    }.get(fact.outcome, fact.outcome)  # fmt: skip
    return f"You called {story.person(fact.to).name} on {moment(story, fact.at)} ({_what(fact.purpose)}), {outcome}"


def _letter(story: Story, fact: facts.LetterSent) -> str:
    for purpose in THINGS:
        if purpose == fact.purpose:
            return thing(purpose, story.person(fact.to).name)
    return f"letter to {story.person(fact.to).name}"


def _what(purpose: str) -> str:
    return next((words for name, (words, _) in THINGS.items() if name == purpose), purpose.replace("_", " "))


def _expected(story: Story, fact: facts.DecisionExpected) -> str:
    by, at = _by(story, fact), story.day(fact.at)
    said = f"{by} said on {at} that they hope to decide later"
    if fact.latest:
        said = f"{by} said on {at} that they hope to decide by {day(story, fact.latest)}"
    return said + _quoted(fact.words)


def _told(story: Story, fact: facts.ToldToCheckBack) -> str:
    by, at, on = _by(story, fact), story.day(fact.at), day(story, fact.on)
    said = f"{by} said on {at} to ask again on {on}"
    if fact.channel == "phone":
        said = f"{by} said on {at} to ask again by telephone on {on}"
    elif fact.channel == "email":
        said = f"{by} said on {at} to ask again by email on {on}"
    return said + _quoted(fact.words)


def _asked(story: Story, fact: facts.AskedFor) -> str:
    by, what, at = _by(story, fact), fact.what or "something", moment(story, fact.at)
    if fact.deadline:
        return f"{by} asked for {what} on {at}, by {day(story, fact.deadline)}"
    return f"{by} asked for {what} on {at}"


def _supplied(story: Story, fact: facts.Supplied) -> str:
    return f"You sent {fact.what or 'what they asked for'} on {moment(story, fact.at)}"


def _invited(story: Story, fact: facts.Invited) -> str:
    by, at = _by(story, fact), moment(story, fact.at)
    if fact.start:
        return f"{by} invited you to a further round on {at}, for {moment(story, fact.start)}"
    return f"{by} invited you to a further round on {at}"


def _offered(story: Story, fact: facts.Offered) -> str:
    by, at = _by(story, fact), moment(story, fact.at)
    if fact.answer_by:
        return f"{by} offered you the post on {at}, to be answered by {day(story, fact.answer_by)}"
    return f"{by} offered you the post on {at}"


def _rejected(story: Story, fact: facts.Rejected) -> str:
    by, at = _by(story, fact), moment(story, fact.at)
    return f"{by} said no on {at}, and asked you to stay in touch" if fact.warm else f"{by} said no on {at}"


def _paused(story: Story, fact: facts.PutOnHold) -> str:
    by, at = _by(story, fact), story.day(fact.at)
    if fact.until:
        return f"{by} put it on hold on {at}, until {day(story, fact.until)}"
    return f"{by} put it on hold on {at}, without saying until when"


def _away(story: Story, fact: facts.OutOfOffice) -> str:
    person, at = story.person(fact.person), story.day(fact.at)
    if fact.until:
        return f"{person.name} is away from {at} until {day(story, fact.until)}"
    return f"{person.name} is away from {at}, nobody knows until when"


def _bounced(story: Story, fact: facts.Bounced) -> str:
    person, at = story.person(fact.to), moment(story, fact.at)
    if not fact.permanent:
        return f"Your mail to {person.name} was put off, and may still arrive on {at}"
    if fact.address:
        return f"Your mail to {person.name} came back from {fact.address} on {at}"
    return f"Your mail to {person.name} came back on {at}"


def _decided(story: Story, fact: facts.Decided) -> str:
    to = {"pursue": "go on", "decline": "decline the offer", "accept": "accept the offer"}.get(fact.to, fact.to)
    return f"You decided to {to} on {moment(story, fact.at)}"


def _skipped(story: Story, fact: facts.Skipped) -> str:
    at = moment(story, fact.at)
    return f"You left it out on {at}: {fact.why}" if fact.why else f"You left it out on {at}"


_TOLD: Mapping[type[Fact], Callable[[Story, Any], str]] = {
    facts.InterviewHeld: _held,
    facts.InterviewMissed: _missed,
    facts.Debriefed: _debriefed,
    facts.LetterSent: _sent,
    facts.CallMade: _called,
    facts.DecisionExpected: _expected,
    facts.ToldToCheckBack: _told,
    facts.AskedFor: _asked,
    facts.Supplied: _supplied,
    facts.Invited: _invited,
    facts.Offered: _offered,
    facts.Rejected: _rejected,
    facts.PutOnHold: _paused,
    facts.OutOfOffice: _away,
    facts.Bounced: _bounced,
    facts.Decided: _decided,
    facts.Skipped: _skipped,
    facts.Acknowledged: lambda story, fact: f"{_by(story, fact)} answered on {moment(story, fact.at)}, without news",
    facts.AskedNotToContact: lambda story, fact: (
        f"{_by(story, fact)} asked on {moment(story, fact.at)} not to be contacted"
    ),
}
