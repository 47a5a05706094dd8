"""Ways out: what to say when the talk falters, each ready before it is needed, and what to say to whoever guards the line.

Source: <https://www.bostonglobe.com/business/2013/03/23/telephone-tips-for-getting-past-square-one-job-search/rQ5sh9nw0COnTc28hijGXM/story.html>.
"""  # noqa: E501

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.value import Value
from afterword.writing.call_points import Call, spoken_name
from afterword.writing.phrases import clean

UNDECIDED = ("thank_you", "check_in", "answer", "answer_invitation", "missed", "find_address")
"""Purposes of calls to people who may still be deciding."""


class Exit(Value):
    """When it is needed, what to say, and what to do then."""

    when: str
    say: str
    then: str


def gatekeeper(call: Call) -> str:
    """To an assistant, or whoever answers: who rings, about what, and a request. Never a way around them."""
    about = ""
    if call.person.part != "referrer":
        missed = call.purpose == "missed"
        about = f", about the interview {call.held_on}" if call.interview and not missed else ", about an interview"
        about = about if call.interview or missed else ", about my application"
    return (
        f"Good day, this is {clean(call.brief.name)}{about}. Is {clean(call.person.name)} free, or when would be a "
        "better time? May I ask your name? Thank you."
    )


def exits(call: Call) -> tuple[Exit, ...]:
    """The ways out of this call."""
    return tuple(_exits(call))


def _exits(call: Call) -> Iterator[Exit]:
    name = spoken_name(call.person)
    yield Exit(when="It is a bad moment", say="Of course. Would an email be easier, or shall I ring another day?",
               then="Do as they say.")  # fmt: skip
    yield Exit(when="It goes quiet", say=f"I will let you get back to your day. Thank you, {name}, and goodbye.",
               then="Then wait for their goodbye. A silence feels longer to whoever rang.")  # fmt: skip
    if call.purpose in UNDECIDED:
        yield Exit(when="“We are still deciding”",
                   say="Thank you for telling me. When may I ask again, and is email the better way?",
                   then="Note the day that they name. It is an instruction, and comes before every rule.")  # fmt: skip
        yield Exit(when="“It is somebody else”",
                   say="Thank you for telling me yourself. I was glad to meet you, and wish you well with it.",
                   then="At most one question: what they would advise you. Then stop.")  # fmt: skip
    yield Exit(when="They sound annoyed", say="I am sorry to have rung at a bad time. I will put it into a few lines.",
               then="Out within ten seconds, and no second apology.")  # fmt: skip
    yield Exit(
        when="Your mind goes blank", say="Let me look at my notes for a second.", then="Then read the next point."
    )
