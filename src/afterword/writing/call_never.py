"""What is not said on the telephone: some of it never, some of it because of what the journal holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from afterword.core.facts import AskedFor, Debriefed, LetterSent, Offered
from afterword.core.rules.answers import unanswered_requests
from afterword.core.value import Value
from afterword.writing.call_points import Call
from afterword.writing.phrases import clean

MOST = 6

NO_PAY = "https://www.fastcompany.com/3063647/6-common-thank-you-note-mistakes-that-hiring-mangers-hate"
NO_RESULT = "https://do2learn.1ps.us/JobTIPSstudent/GettingAJob/Interviews/AfterInterview/FollowingUpByPhone.html"
NO_PRESSURE = "https://acceleratetv.com/things-not-say-in-a-follow-up-email-after-an-interview/"
NO_SECOND_LOOK = (
    "https://www.vault.com/blogs/job-search/rejected-by-your-dream-employer-how-to-follow-up-to-win-an-offer"
)
NO_BLAME = (
    "https://www.askamanager.org/2012/08/things-you-dont-need-to-apologize-for-or-dont-kowtow-to-your-interviewer.html"
)

OUTCOME_IS_KNOWN = ("answer_offer", "part_well", "tell_referrer", "withdraw")
TO_THE_EMPLOYER_BEFORE = ("thank_you", "check_in", "answer", "answer_invitation", "missed", "find_address")
"""Purposes of calls before they have decided."""


class Never(Value):
    """What is not said, why not, and where that advice stands: an address, or the journal."""

    words: str
    why: str
    source: str


def the_others(call: Call) -> Iterator[Never]:
    """What other people said: it was said to the candidate, not to this one."""
    if call.person.part == "referrer":
        return
    for debrief in reversed(call.story.of(Debriefed)):
        for note in debrief.notes:
            topics = [topic for each in (*note.topics, *note.needs) if (topic := clean(each))]
            if note.person != call.person.id and note.person != call.brief.step.for_ and topics:
                name = clean(call.story.person(note.person).name) or note.person
                yield Never(words=f"What {name} told you ({_short(topics[0])}).",
                            why="It was said to you. They may compare notes, and you did not.",
                            source="journal")  # fmt: skip
                return


def what_is_answered(call: Call) -> Iterator[Never]:
    """What they have answered already."""
    note = call.story.note_on(call.person.id)
    for answered in (note.answered if note else ())[:1]:
        if words := clean(answered):
            yield Never(words=f"Asking again about {_short(words)}.", why="They have answered that.", source="journal")


def what_is_not_sent(call: Call) -> Iterator[Never]:
    """A promise that is not kept yet."""
    for promised in call.promised[:1]:
        yield Never(words=f"That {_short(promised)} is on its way, before it is.",
                    why="You promised it, and have not noted that it was sent.", source="journal")  # fmt: skip


def how_sure(call: Call) -> Iterator[Never]:
    """More wish than was noted."""
    said = [each.raw.get("wanted") for each in call.story.of(Debriefed)][-1:]
    if call.purpose in TO_THE_EMPLOYER_BEFORE and said == ["unsure"]:
        yield Never(words="“You are my first choice.”", why="You noted that you are not sure yet.", source="journal")


def pay(call: Call) -> Iterator[Never]:
    """Pay, leave and start dates: before an offer never, and what was asked about them in writing."""
    asked = any(isinstance(each, AskedFor) and each.what == "salary" for each in unanswered_requests(call.story))
    if asked:
        yield Never(words="A figure for your pay.", why="They asked. Answer in writing, where you can think.",
                    source="journal")  # fmt: skip
    elif call.purpose in TO_THE_EMPLOYER_BEFORE and not call.story.of(Offered):
        yield Never(words="Pay, leave or a start date.", why="Not before there is an offer.",
                    source=NO_PAY)  # fmt: skip


def did_i_get_it(call: Call) -> Iterator[Never]:
    """The question that cannot be answered on the telephone."""
    if call.purpose not in OUTCOME_IS_KNOWN:
        yield Never(words="“Did I get the job?”", why="It corners them. Ask about the timeline, if about anything.",
                    source=NO_RESULT)  # fmt: skip


def pressing(call: Call) -> Iterator[Never]:
    """Deadlines, other offers, and the days that were counted."""
    if call.purpose in TO_THE_EMPLOYER_BEFORE:
        yield Never(words="How long you have waited, or another offer as a lever.",
                    why="Pressure makes a slow no of an open question.",
                    source=NO_PRESSURE)  # fmt: skip


def the_reasons(call: Call) -> Iterator[Never]:
    """Why one leaves, at length; why they did not choose one."""
    if call.purpose == "withdraw":
        yield Never(words="Your reasons at length, or what somebody else pays.", why="One plain sentence, or none.",
                    source="https://linprofi.com/tools/email-templates/withdraw-application")  # fmt: skip
    if call.purpose == "part_well":
        yield Never(words="“Why not me?”, or asking them to think again.", why="It is decided, and they feel it too.",
                    source=NO_SECOND_LOOK)  # fmt: skip


def blame(call: Call) -> Iterator[Never]:
    """Whose fault it was that nobody met."""
    if call.purpose == "missed":
        yield Never(words="How long you sat there, or whose fault it was.", why="Whoever makes it easy is asked again.",
                    source=NO_BLAME)  # fmt: skip


def yes_or_no(call: Call) -> Iterator[Never]:
    """An answer to an offer before it was read."""
    if call.purpose == "answer_offer":
        yield Never(words="Yes or no, before you have it in writing.", why="Thanks bind nobody. An answer does.",
                    source="https://careercenter.tamu.edu/Blog/April-2016/Declining-a-Job-Offer")  # fmt: skip


def where_you_work(call: Call) -> Iterator[Never]:
    """A word against the present employer."""
    employer = clean(call.story.candidate.current_employer) if call.story.candidate else ""
    if employer and call.person.part != "referrer":
        yield Never(words=f"Anything against {_short(employer)}.", why="They picture what you will say of them.",
                    source="journal")  # fmt: skip


def the_letter(call: Call) -> Iterator[Never]:
    """A letter read aloud."""
    if any(each.to == call.person.id and each.text for each in call.story.of(LetterSent)):
        yield Never(words="Your letter, read aloud.", why="They have it. A call is for what a letter cannot do.",
                    source="https://world.edu/follow-job-interview/")  # fmt: skip


def _short(words: str) -> str:
    """A few words of it, for a sheet."""
    return words if len(words) <= 60 else words[:60].rsplit(" ", 1)[0] + " …"


NEVER: tuple[Callable[[Call], Iterator[Never]], ...] = (
    pay, did_i_get_it, pressing, the_reasons, blame, yes_or_no, the_others, what_is_answered, what_is_not_sent,
    how_sure, where_you_work, the_letter,
)  # fmt: skip
"""In the order in which they stand on the sheet; the first `MOST` that apply."""


def never(call: Call) -> tuple[Never, ...]:
    """What not to say in this call."""
    return tuple(each for kind in NEVER for each in kind(call))[:MOST]
