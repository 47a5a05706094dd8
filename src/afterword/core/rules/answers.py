"""Answer first: what they asked for, invited to or offered, and what was promised them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time

from afterword.core.etiquette import Etiquette
from afterword.core.facts import (
    AskedFor,
    AskedNotToContact,
    Debriefed,
    Decided,
    InterviewHeld,
    Invited,
    Offered,
    Supplied,
)
from afterword.core.rules.rule import Example, Rule, recommended, step, within
from afterword.core.steps import Reason, Step, Window
from afterword.core.story import Story
from afterword.core.value import replace

NOT_EVEN = frozenset(
    {"thank_you", "withdraw", "check_in", "supply", "missed", "part_well", "stay_in_touch", "find_address"}
)
"""What is not written to somebody who asked not to be written to. Answers to their own questions still are."""


def answer_what_was_asked(story: Story, etiquette: Etiquette) -> Iterator[Step]:
    """One answer to each request, by its deadline, else the same business day."""
    for asked in unanswered_requests(story):
        opens = story.calendar.local(asked.at)
        due = story.calendar.deadline(asked.deadline) if asked.deadline else same_business_day(story, etiquette, opens)
        due = max(due, opens)  # a deadline that was over when they named it is now
        window = Window(opens=opens, due=due, lapses=story.after(due, days=etiquette.answer_lapses_days))
        sentence = f"They asked for {asked.what or 'something'} on {story.day(asked.at)}. The next word is yours."
        yield step(story, "answer", asked.by or story.contact, window, "answer-what-was-asked", (asked.id,), sentence)


def answer_invitation(story: Story, etiquette: Etiquette) -> Iterator[Step]:
    """One answer to an invitation, within a day."""
    for invited in unanswered_invitations(story):
        window = within(story, etiquette, invited.at, etiquette.answer_invitation_within_hours)
        sentence = f"They invited you on {story.day(invited.at)}. A day is long enough to look at a calendar."
        yield step(
            story,
            "answer_invitation",
            invited.by or story.contact,
            window,
            "answer-invitation",
            (invited.id,),
            sentence,
        )


def answer_offer(story: Story, etiquette: Etiquette) -> Iterator[Step]:
    """Thank for an offer within a day, whatever the answer to it will be."""
    for offered in story.of(Offered):
        if not story.settled("answer_offer", since=offered.at):
            window = within(story, etiquette, offered.at, etiquette.answer_offer_within_hours)
            sentence = (
                f"They offered you the post on {story.day(offered.at)}. Thank them now; an answer may take longer."
            )
            yield step(
                story, "answer_offer", offered.by or story.contact, window, "answer-offer", (offered.id,), sentence
            )


def keep_the_promise(story: Story, etiquette: Etiquette) -> Iterator[Step]:
    """Send what was promised in the interview, within a day."""
    debriefs = [each for each in story.of(Debriefed) if each.promised]
    if not debriefs:
        return
    ends = {interview.id: interview.at for interview in story.interviews}
    kept = {fact.what for fact in story.of(Supplied) if not fact.answers}
    told: dict[str, list[str]] = {}  # by interview; said again in a later debrief, a promise is still one
    for debrief in debriefs:
        end = ends.get(debrief.interview)
        if end is None:
            continue
        window = within(story, etiquette, end, etiquette.keep_promise_within_hours)
        sent = story.contacts("supply", since=end)  # each keeps one promise, the first still open
        before = told.setdefault(debrief.interview, [])
        for number, promise in enumerate(debrief.promised, 1):
            if promise in before:
                continue
            before.append(promise)
            if promise not in kept and len(before) > len(sent):
                sentence = f"You promised: {promise}. Sent with the thanks, it says that you do what you say."
                owed = step(story, "supply", story.contact, window, "keep-the-promise", (debrief.id,), sentence)
                yield owed if number == 1 else replace(owed, key=f"{owed.key}.{number}")


def not_while_you_owe(story: Story, etiquette: Etiquette, owed: Step) -> Reason | None:
    """No check-in while an answer to them is owed."""
    if owed.purpose != "check_in":
        return None
    open_questions = (*unanswered_requests(story), *unanswered_invitations(story), *undecided_offers(story))
    if not open_questions:
        return None
    sentence = "They are waiting for an answer of yours. Asking where they are has to wait until they have it."
    return Reason(rule="not-while-you-owe", because=tuple(fact.id for fact in open_questions), sentence=sentence)


def asked_not_to_contact(story: Story, etiquette: Etiquette, owed: Step) -> Reason | None:
    """Silence, where they asked for it."""
    bans = story.of(AskedNotToContact)
    if not bans or owed.purpose not in NOT_EVEN or (owed.purpose == "thank_you" and recommended(story, owed.to)):
        return None  # whoever recommended the candidate is not the employer
    told_after = {each.id for each in story.told if each.at > bans[-1].at}
    if owed.purpose == "check_in" and owed.reason.because[0] in told_after:
        return None
    sentence = f"On {story.day(bans[-1].at)} they asked not to be contacted. That holds until they write to you."
    return Reason(rule="asked-not-to-contact", because=(bans[-1].id,), sentence=sentence)


def unanswered_requests(story: Story) -> tuple[AskedFor, ...]:
    """Requests that nothing supplied answers."""
    answered = {fact.answers for fact in story.of(Supplied)}
    return tuple(asked for asked in story.of(AskedFor) if asked.id not in answered)


def unanswered_invitations(story: Story) -> tuple[Invited, ...]:
    """Invitations with neither an answer nor an interview after them."""
    return tuple(
        invited
        for invited in story.of(Invited)
        if not story.settled("answer_invitation", since=invited.at) and not story.said_after(invited.at, InterviewHeld)
    )


def undecided_offers(story: Story) -> tuple[Offered, ...]:
    """Offers without a decision after them; thanking for one is not yet answering it."""
    decided = max((fact.at for fact in story.of(Decided) if fact.to in ("accept", "decline", "withdraw")), default=None)
    return tuple(offered for offered in story.of(Offered) if decided is None or decided < offered.at)


def same_business_day(story: Story, etiquette: Etiquette, asked: datetime) -> datetime:
    """18:00 of that business day, or of the next when it came late or on no business day."""
    calendar = story.calendar
    hour = etiquette.answer_next_day_from_hour
    late = hour < 24 and asked.time() > time(hour)
    today = calendar.works(asked.date()) and not late
    return calendar.deadline(asked.date() if today else calendar.later_day(asked.date(), business_days=1))


ANSWER_WHAT_WAS_ASKED = Rule(
    name="answer-what-was-asked",
    sentence="Answer what they ask for by its deadline, else the same business day; after 15:00, the next.",
    why="How soon you answer is the first work of yours that they see.",
    source="https://www.govloop.com/community/blog/recruitment-411-you-survived-the-interview-now-what/",
    about=(AskedFor,),
    numbers=("answer_next_day_from_hour", "answer_lapses_days"),
    owes=answer_what_was_asked,
    kept=Example(
        told="2026-10-14T10:00 asked_for id=q by=rob what=references\n2026-10-14T12:00 supplied answers=q",
        shows="nothing answer",
    ),
    broken=Example(
        told="2026-10-16T15:30 asked_for by=rob what=references",
        shows="owed answer rob due 2026-10-19T18:00",
    ),
)
ANSWER_INVITATION = Rule(
    name="answer-invitation",
    sentence="Answer an invitation within 24 hours.",
    why="Somebody is holding a room for you.",
    source="https://climbtheladder.com/how-to-give-your-availability-for-interview-and-get-the-job",
    about=(Invited,),
    numbers=("answer_invitation_within_hours",),
    owes=answer_invitation,
    kept=Example(
        told="2026-10-14T10:00 invited by=rob\n2026-10-14T12:00 letter_sent to=rob purpose=answer_invitation",
        shows="nothing answer_invitation",
    ),
    broken=Example(told="2026-10-14T10:00 invited by=rob", shows="owed answer_invitation rob due 2026-10-15T10:00"),
)
ANSWER_OFFER = Rule(
    name="answer-offer",
    sentence="Thank for an offer within 24 hours, even when the answer takes longer.",
    why="Silence after an offer reads as a no.",
    source="https://pennstatelaw.psu.edu/career-services/employment-data/employment-resources/other-correspondence",
    about=(Offered,),
    numbers=("answer_offer_within_hours",),
    owes=answer_offer,
    kept=Example(
        told="2026-10-14T10:00 offered by=ada\n2026-10-14T12:00 letter_sent to=ada purpose=answer_offer",
        shows="nothing answer_offer",
    ),
    broken=Example(told="2026-10-14T10:00 offered by=ada", shows="owed answer_offer ada due 2026-10-15T10:00"),
)
KEEP_THE_PROMISE = Rule(
    name="keep-the-promise",
    sentence="Send what you promised in the interview within 24 hours.",
    why="A promise kept the next day is the best evidence in the whole letter.",
    source="http://hireosugrads.com/StudentsAlumni/ResumeCoverLetter-ThankYouNote.aspx",
    about=(Debriefed,),
    numbers=("keep_promise_within_hours",),
    owes=keep_the_promise,
    kept=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-14T11:00 debriefed promised=portfolio\n"
        "2026-10-14T15:00 supplied what=portfolio",
        shows="nothing supply",
    ),
    broken=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-14T11:00 debriefed promised=portfolio",
        shows="owed supply ada due 2026-10-15T10:45",
    ),
)
NOT_WHILE_YOU_OWE = Rule(
    name="not-while-you-owe",
    sentence="No check-in while they wait for an answer of yours.",
    why="Asking for news while owing some is the awkward kind of letter.",
    source="https://www.govloop.com/community/blog/recruitment-411-you-survived-the-interview-now-what/",
    about=(AskedFor, Invited, Offered),
    holds=not_while_you_owe,
    kept=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-15T10:00 asked_for by=ada what=references",
        shows="held check_in ada",
    ),
    broken=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-15T10:00 asked_for id=q by=ada what=references\n"
        "2026-10-15T12:00 supplied answers=q",
        shows="owed check_in ada due 2026-10-28T10:45",
    ),
)
ASKED_NOT_TO_CONTACT = Rule(
    name="asked-not-to-contact",
    sentence="When they ask not to be contacted, only what they themselves asked for is sent.",
    why="Keeping to it is the last impression you can still make.",
    source="https://yourjobiscalling.com/?p=465",
    about=(AskedNotToContact,),
    holds=asked_not_to_contact,
    kept=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-14T13:00 asked_not_to_contact by=ada",
        shows="held thank_you ada\nheld check_in ada",
    ),
    broken=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-14T13:00 acknowledged by=ada",
        shows="owed thank_you ada due 2026-10-15T10:45",
    ),
)
