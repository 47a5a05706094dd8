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
    words = tell(story, fact) if tell else f"{upper_first(fact.kind.replace('_', ' '))}, {moment(story, fact.at)}"
    if fact.noted and story.calendar.local(fact.noted).date() > story.calendar.local(fact.at).date():
        words += f"; you wrote it down on {story.day(fact.noted)}"
    return words.rstrip(".") + "."


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
    if len(people) > 4:
        with_ = f", with {len(people)} people"
    else:
        with_ = f", with {listed(story.person(id).name for id in people)}" if people else ""
    kind = "informational interview" if fact.format == "informational" else "interview"
    return f"The {kind} of {_span(story, fact.start, fact.at)}{with_}"


def _missed(story: Story, fact: facts.InterviewMissed) -> str:
    who = "You could not be at" if fact.who == "candidate" else "Nobody came to"
    return f"{who} the interview of {moment(story, fact.start or fact.at)}"


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
    return f"Your debrief of {moment(story, fact.at)}" + (f": {listed(said)}" if said else "")


def _sent(story: Story, fact: facts.LetterSent) -> str:
    how = {"post": " by post", "linkedin": " on LinkedIn"}.get(fact.channel, "")
    return f"Your {_letter(story, fact)} went out{how} on {moment(story, fact.at)}"


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
    when = f"by {day(story, fact.latest)}" if fact.latest else "later"
    said = f"{_by(story, fact)} said on {story.day(fact.at)} that they hope to decide {when}"
    return said + _quoted(fact.words)


def _told(story: Story, fact: facts.ToldToCheckBack) -> str:
    how = {"phone": " by telephone", "email": " by email"}.get(fact.channel, "")
    said = f"{_by(story, fact)} said on {story.day(fact.at)} to ask again{how} on {day(story, fact.on)}"
    return said + _quoted(fact.words)


def _asked(story: Story, fact: facts.AskedFor) -> str:
    by = f", by {day(story, fact.deadline)}" if fact.deadline else ""
    return f"{_by(story, fact)} asked for {fact.what or 'something'} on {moment(story, fact.at)}{by}"


def _supplied(story: Story, fact: facts.Supplied) -> str:
    return f"You sent {fact.what or 'what they asked for'} on {moment(story, fact.at)}"


def _invited(story: Story, fact: facts.Invited) -> str:
    when = f", for {moment(story, fact.start)}" if fact.start else ""
    return f"{_by(story, fact)} invited you to a further round on {moment(story, fact.at)}{when}"


def _offered(story: Story, fact: facts.Offered) -> str:
    by = f", to be answered by {day(story, fact.answer_by)}" if fact.answer_by else ""
    return f"{_by(story, fact)} offered you the post on {moment(story, fact.at)}{by}"


def _rejected(story: Story, fact: facts.Rejected) -> str:
    warm = ", and asked you to stay in touch" if fact.warm else ""
    return f"{_by(story, fact)} said no on {moment(story, fact.at)}{warm}"


def _paused(story: Story, fact: facts.PutOnHold) -> str:
    until = f"until {day(story, fact.until)}" if fact.until else "without saying until when"
    return f"{_by(story, fact)} put it on hold on {story.day(fact.at)}, {until}"


def _away(story: Story, fact: facts.OutOfOffice) -> str:
    until = f" until {day(story, fact.until)}" if fact.until else ", nobody knows until when"
    return f"{story.person(fact.person).name} is away from {story.day(fact.at)}{until}"


def _bounced(story: Story, fact: facts.Bounced) -> str:
    kind = "came back" if fact.permanent else "was put off, and may still arrive"
    where = f" from {fact.address}" if fact.address and fact.permanent else ""
    return f"Your mail to {story.person(fact.to).name} {kind}{where} on {moment(story, fact.at)}"


def _decided(story: Story, fact: facts.Decided) -> str:
    to = {"pursue": "go on", "decline": "decline the offer", "accept": "accept the offer"}.get(fact.to, fact.to)
    return f"You decided to {to} on {moment(story, fact.at)}"


def _skipped(story: Story, fact: facts.Skipped) -> str:
    return f"You left it out on {moment(story, fact.at)}" + (f": {fact.why}" if fact.why else "")


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
