"""What is said on the telephone, purpose by purpose: why one rings, the points, one question, and the message."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date

from afterword.core import clock
from afterword.core.facts import AskedFor, Decided, InterviewMissed, Invited, Offered, Rejected
from afterword.writing.call_points import (
    Call,
    Point,
    Words,
    closed,
    open_question,
    second_topic,
    strength,
    topic,
    wanted,
)
from afterword.writing.days import spoken_day

MOST_POINTS = 3


def _thanks(call: Call) -> Iterator[Point]:
    if call.brief.for_:
        yield Point(say=f"Would you pass my thanks on to {call.brief.for_}?", why="Through the agency, as it is done.")
    yield from topic(call)
    if call.brief.kind.endswith("host") and not call.brief.topics and call.interview:
        yield Point(say=f"Thank you for all that went into arranging the interview {call.held_on}.",
                    why="What one does behind the scenes is seldom thanked.")  # fmt: skip
    if not call.brief.kind.endswith("host"):
        yield from strength(call)
        yield from wanted(call)
        yield from second_topic(call)


def _thanks_reason(call: Call) -> str:
    if call.brief.for_:
        return f"I have a word of thanks for {call.brief.for_}."
    return "I am ringing only to thank you."


def _thanks_message(call: Call) -> tuple[str, ...]:
    whom = f"Would you pass my thanks on to {call.brief.for_}? " if call.brief.for_ else ""
    full = [each.say for each in topic(call) if not call.brief.for_]
    plain = whom.strip() or "Thank you for your time, and for the conversation."
    if call.brief.kind.endswith("host") and not call.brief.for_:
        plain = "Thank you for arranging it all."
    return (*full, plain)


def _timeline(call: Call) -> Iterator[Point]:
    if call.brief.wanted != "no" and call.job:
        yield Point(say=f"My interest in {call.job} has not changed.", why="One sentence is enough.")
    if call.brief.decision:
        yield Point(say=f"As I understood it, you hoped to decide by {call.brief.decision}. These things take time.",
                    why="Their own date, without a word of reproach.")  # fmt: skip
    yield Point(say="If a reference or any further information would help, I am glad to send it.",
                why="An offer makes it a call worth taking.")  # fmt: skip


def _timeline_reason(call: Call) -> str:
    if call.told:
        return f"You asked me to come back to you on {call.told}."
    return "I have one question about the timeline."


def _timeline_message(call: Call) -> tuple[str, ...]:
    ask = "I wanted to ask whether there is a timeline for the next step."
    told = f"You asked me to come back to you on {call.told}. " if call.told else ""
    return (f"{told}{ask}", ask)


def _withdrawing(call: Call) -> Iterator[Point]:
    yield Point(say=f"I am withdrawing my application{f' for {call.job}' if call.job else ''}.",
                why="The decision first. It saves them time.")  # fmt: skip
    yield from _grateful(call)
    yield Point(say="I would be glad if we met again on another occasion.", why="The door stays ajar.")


def _grateful(call: Call) -> Iterator[Point]:
    if not call.interview:
        return
    topic = next((each for each in call.brief.topics if each.about), None)
    whom = f" with {call.brief.topic_with}" if call.brief.topic_with else ""
    about = f" about {topic.inside}" if topic else ""
    yield Point(say=f"Thank you for the conversation{whom} {closed(call.held_on) if about else call.held_on}{about}.",
                why="One true thing to be grateful for.")  # fmt: skip


WHAT = {
    "references": "the references", "availability": "the times", "documents": "the documents",
    "work_sample": "the work sample", "form": "the form", "salary": "your question about pay",
}  # fmt: skip
"""What was asked for, as it is named aloud."""


def _asked(call: Call) -> str:
    return WHAT.get(call.cause.what, "what you asked for") if isinstance(call.cause, AskedFor) else "what you asked for"


def _asked_about(call: Call) -> str:
    plain = _asked(call)
    return f"I am ringing about {plain}{' that you asked for' if plain.startswith('the ') else ''}."


def _answering(call: Call) -> Iterator[Point]:
    yield Point(say="I have your message, and will answer it in writing.",
                why="It is settled when it is sent. A call only says that it is on its way.")  # fmt: skip
    if isinstance(call.cause, AskedFor) and call.cause.deadline:
        yield Point(
            say=f"You would like to have it by {_day(call, call.cause.deadline)}.", why="Their day, as you noted it."
        )


def _day(call: Call, day: date) -> str:
    return spoken_day(clock.day_of(day, call.story.calendar.zone), call.brief.country)


def _invited_to(call: Call) -> Iterator[Point]:
    yield Point(say="Thank you for the invitation.", why="First the thanks, then the day.")
    if isinstance(call.cause, Invited) and call.cause.start:
        start = call.story.calendar.local(call.cause.start)
        yield Point(say=f"You proposed {spoken_day(start, call.brief.country)} at {start:%H:%M}.",
                    why="Their proposal, on their clock. Say whether it suits you.")  # fmt: skip


def _offered(call: Call) -> Iterator[Point]:
    yield Point(say=f"Thank you for the offer{f' of {call.job}' if call.job else ''}.",
                why="Thanks now. An answer may take longer.")  # fmt: skip
    if isinstance(call.cause, Offered) and call.cause.answer_by:
        yield Point(say=f"I have noted that you would like my answer by {_day(call, call.cause.answer_by)}.",
                    why="It shows that you heard them, and promises nothing yet.")  # fmt: skip
    yield Point(say="I would like to read it with care before I answer.", why="True of every offer worth having.")


def _parting(call: Call) -> Iterator[Point]:
    yield Point(say="Thank you for letting me know.", why="Telling somebody no is no pleasure either.")
    yield from _grateful(call)
    if call.warm:
        yield Point(
            say="If something suitable opens later, I would be glad to hear of it.", why="They left the door open."
        )


def _missed(call: Call) -> Iterator[Point]:
    missed = call.cause if isinstance(call.cause, InterviewMissed) else None
    when = f" {call.on(missed.start or missed.at)}" if missed else ""
    if missed and missed.who == "candidate":
        yield Point(say=f"I am sorry that I could not be there{when}.", why="Once, and without a story.")
        yield Point(say="I would be glad of another time, at your convenience.", why="New times mend most of it.")
    else:
        yield Point(say=f"I was there for the interview{when}, and I think that we missed each other.",
                    why="No word of blame: something came between.")  # fmt: skip
        yield Point(say="I would be glad to find another time.", why="It makes the second start easy.")


def _missed_reason(call: Call) -> str:
    missed = call.cause if isinstance(call.cause, InterviewMissed) else None
    when = f" {call.on(missed.start or missed.at)}" if missed else ""
    return f"I am ringing about the interview{when}."


def _news(call: Call) -> str:
    """What became of it, in one sentence; "" while there is no more than the interview."""
    match call.cause:
        case Offered():
            return f"{call.house} offered me {call.job or 'the post'}."
        case Rejected():
            return f"{call.house} chose somebody else for {call.job or 'the post'}."
        case Decided(to="accept"):
            return f"I have accepted {call.job or 'the post'} at {call.house}."
        case Decided(to="decline"):
            return f"I have declined {call.job or 'the post'} at {call.house}."
        case Decided(to="withdraw"):
            return f"I have withdrawn my application at {call.house}."
        case _:
            return ""


def _telling(call: Call) -> Iterator[Point]:
    news = _news(call)
    if news:
        yield Point(say=news, why="The outcome first. They have waited for it too.")
    elif call.interview:
        yield Point(say=f"The interview at {call.house} was {call.held_on}.", why="They hear that it came about.")
    yield Point(say="Thank you for putting in a word for me.", why="Whoever recommends you lends you their name.")


def _telling_message(call: Call) -> tuple[str, ...]:
    said = " ".join(point.say for point in _telling(call))
    return (f"I wanted you to hear it from me. {said}", said)


def _addressed(call: Call) -> Iterator[Point]:
    whom = call.brief.for_ or "somebody I met"
    yield Point(say=f"I would like to send {whom} a line of thanks.", why="The reason, before the request.")
    yield Point(say="If you would rather not give the address, I can send it through you.",
                why="An easy way to say no. Never press for an address.")  # fmt: skip


def _ask(say: str, why: str) -> Callable[[Call], Point]:
    return lambda _: Point(say=say, why=why)


WORDS: Mapping[str, Words] = {
    "thank_you": Words(
        about="to say thank you", reason=_thanks_reason, points=_thanks, question=open_question,
        message=_thanks_message, out="There is no need to ring back.",
    ),
    "check_in": Words(
        about="to ask where they are", reason=_timeline_reason, points=_timeline, message=_timeline_message,
        question=_ask("Is there a timeline for the next step that you can share?",
                      why="The one question of this call."),
        out="A short email is fine as well.",
    ),
    "withdraw": Words(
        about="to withdraw", points=_withdrawing,
        reason=lambda _: "I have come to a decision, and would like you to hear it from me.",
        question=_ask("Is there anything that you need from me to close this?", why="It leaves nothing open."),
        message=lambda _: ("I have decided to withdraw my application, and I am grateful for the time that you gave "
                              "me. You will have it in writing too.", "I have decided to withdraw my application."),
        out="There is no need to ring back.",
    ),
    "answer": Words(
        about="about what they asked for", reason=_asked_about, points=_answering,
        asks=(("words:answer", "What do you want to say to what they asked? Only you have read it."),),
        question=_ask("Is there a form in which you would like to have it?", why="It spares them asking twice."),
        message=lambda call: (f"{_asked_about(call)} You will have my answer in writing.",),
        out="There is no need to ring back.",
    ),
    "answer_invitation": Words(
        about="about the next round", points=_invited_to,
        asks=(("times", "Does their day suit you, and if not, which times do?"),),
        reason=lambda _: "I am ringing about your invitation to the next round.",
        question=_ask("Whom shall I meet, and is there anything to prepare?",
                      why="The two things worth knowing before."),
        message=lambda _: ("Thank you for the invitation to the next round. You will have my answer in writing too.",
                           "Thank you for the invitation to the next round."),
        out="A short email is fine as well.",
    ),
    "answer_offer": Words(
        about="to thank for the offer", points=_offered, reason=lambda _: "I am ringing to thank you for the offer.",
        question=_ask("Could you send me the terms in writing?", why="What was said is soon remembered in two ways."),
        message=lambda _: ("Thank you for the offer. Now I would like to go through the terms, and you will hear from "
                           "me in writing.", "Thank you for the offer, and for its terms."),
        out="There is no need to ring back.",
    ),
    "part_well": Words(
        about="to part well", points=_parting,
        reason=lambda _: "I have your message, and am ringing to thank you for it.",
        question=_ask("Is there one thing that you would advise me for another time?",
                      why="One question, and only if they seem glad to talk."),
        message=lambda _: ("Thank you for letting me know, and for the time that you and your colleagues gave me.",
                           "Thank you for letting me know."),
        out="There is no need to ring back.",
    ),
    "missed": Words(
        about="about the interview that did not happen", reason=_missed_reason, points=_missed,
        asks=(("times", "Which two or three times can you offer?"),),
        question=_ask("Which times would suit you?", why="Have yours at hand."),
        message=lambda call: (" ".join(point.say for point in _missed(call)), next(_missed(call)).say),
        out="A short email is fine as well.",
    ),
    "tell_referrer": Words(
        about="to tell them how it went", points=_telling, message=_telling_message,
        reason=lambda call: "I have news, and would like you to hear it from me." if _news(call) else
        "I am ringing to tell you how it went, and to thank you.",
        question=_ask("How are things with you?", why="They did you a kindness. It is their turn."),
        out="There is no need to ring back. I am glad to tell you more whenever it suits you.",
    ),
    "find_address": Words(
        about="to ask for an address", points=_addressed,
        question=_ask("Which address would reach them, or may I send it to you?",
                      why="One question, and you are done."),
        reason=lambda call: f"I would like to thank {call.brief.for_ or 'somebody I met'}, and need your help with it.",
        message=lambda call: (f"I would like to send {call.brief.for_ or 'somebody I met'} a line of thanks. Could you "
                              "tell me the address, or may I send it through you?",),
        out="A short email is fine as well.",
    ),
}  # fmt: skip
"""The purposes for which a call is sensible. What was promised is sent, and staying in touch is a line."""


def points_of(call: Call) -> tuple[Point, ...]:
    """At most three."""
    return tuple(WORDS[call.purpose].points(call))[:MOST_POINTS]
