"""Asking where they are: not too soon, once, not while an answer is owed, and not after the end."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from afterword.core import clock
from afterword.core.facts import (
    AskedFor,
    AskedNotToContact,
    InterviewHeld,
    Invited,
    Offered,
    PutOnHold,
    ToldToCheckBack,
)
from afterword.core.steps import Reason, Step
from afterword.core.story import Story
from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.view import View

# -- check-in-too-soon, check-in-before-their-date ---------------------------------------------------------------------


def check_in_too_soon(view: View) -> Iterator[Finding]:
    """Before the plan opens a check-in, where they named no date."""
    step = _not_yet_open(view)
    if step and not _by_their_date(view.story, step):
        yield view.mark(
            f"It is too soon to ask. One check-in is welcome from {_opening(view, step)}; let this wait until then.",
            evidence=step.reason.sentence,
        )


def check_in_before_their_date(view: View) -> Iterator[Finding]:
    """Before the plan opens a check-in, because of a date that they named themselves."""
    step = _not_yet_open(view)
    if step and _by_their_date(view.story, step):
        yield view.mark(
            "The date that they named is not over yet, or not by enough. "
            f"A check-in is welcome from {_opening(view, step)}; let this wait until then.",
            evidence=step.reason.sentence,
        )
    elif step is None and (day := _named_and_ahead(view)):
        yield view.mark(f"They named {day:%-d %B} for their answer, and it is not over yet. Let this wait until then.")


def _named_and_ahead(view: View) -> date | None:
    """The day that they named, while it is not over, of a check-in that the plan holds back since an answer is owed."""
    named = view.story.stated_date
    if named is None or view.letter.send_at is None or named[0] < view.today:
        return None
    held = [each.reason.rule for each in view.plan.held_back if each.purpose == "check_in"]
    owed = any(each.purpose == "check_in" for each in view.plan.steps)
    return named[0] if held == ["not-while-you-owe"] and not owed else None


def _not_yet_open(view: View) -> Step | None:
    """The check-in of the plan, where the letter goes before it opens. A letter without a moment goes when it opens."""
    from afterword.writing.review.planned import check_in_step, people_of

    if view.letter.send_at is None:
        return None
    step = check_in_step(view)
    if step is None or step.window.opens <= view.moment:
        return None
    if step.to and step.to not in people_of(view) and view.story.away_until(step.to, view.moment):
        return None  # it waits for somebody who is away, and this goes to somebody who is there
    return step


def _by_their_date(story: Story, step: Step) -> bool:
    """Whether they named the day themselves: for their decision, for asking again, for the end of a pause."""
    pauses = {hold.id for hold in story.of(PutOnHold) if hold.until}
    return step.reason.rule in ("after-the-stated-date", "when-told") or bool(pauses & {*step.reason.because})


def _opening(view: View, step: Step) -> str:
    opens = step.window.opens
    same_day = view.story.calendar.local(view.moment).date() == opens.date()
    return clock.spoken(opens) if same_day else clock.spoken_day(opens)


# -- second-check-in ---------------------------------------------------------------------------------------------------


def second_check_in(view: View) -> Iterator[Finding]:
    """Another check-in where the plan has none left. Those of the same batch to somebody else count."""
    from afterword.writing.review.planned import check_in_step, people_of, story_before

    story = story_before(view)
    if story.leaving or story.ended:
        return
    made = story.contacts("check_in")
    if made:
        step = check_in_step(view)
        if step and (step.reason.rule != "when-told" or people_of(view) & {step.to, step.for_}):
            return
        held = next((each for each in view.plan.held_back if each.reason.rule == "once-is-enough"), None)
        if held or not any(each.purpose == "check_in" for each in view.plan.held_back):
            yield view.mark(
                f"You checked in on {story.day(made[-1].at)}, and nobody asked for another. "
                "Leave this one; the next word is theirs.",
                evidence=held.reason.sentence if held else "",
            )
        return
    told = {story.who_told(each) for each in story.unsettled_instructions} & people_of(view)
    other = None if told else next(filter(None, (_checks_in_too(view, each) for each in view.before)), None)
    if other:
        yield view.mark(f"Letter {other.index + 1} of the batch checks in with them already. One of the two is enough.")


def _checks_in_too(view: View, other: View) -> View | None:
    """The other letter, when it is an unasked check-in with the same employer, written to somebody else."""
    same = other.purpose == "check_in" and other.letter.candidacy == view.letter.candidacy
    return other if same and not other.letter.spoken and other.letter.to != view.letter.to else None


# -- you-owe-an-answer -------------------------------------------------------------------------------------------------


def you_owe_an_answer(view: View) -> Iterator[Finding]:
    """Asking for news while they wait for some."""
    if not any(view.story.of(kind) for kind in (AskedFor, Invited, Offered)):
        return
    from afterword.core.rules.answers import not_while_you_owe
    from afterword.writing.review.planned import as_step, etiquette_for

    reason = not_while_you_owe(view.story, etiquette_for(view), as_step(view))
    if reason is None:
        return
    waiting = [fact for fact in view.story.facts if fact.id in reason.because]
    if view.letter.attachments and all(isinstance(fact, AskedFor) for fact in waiting):
        return  # what they asked for comes with it
    yield view.mark(
        "They are waiting for an answer of yours. Send that first; asking where they are comes after.",
        evidence=" ".join(_waited_for(view.story, fact) for fact in waiting),
    )


def _waited_for(story: Story, fact: object) -> str:
    if isinstance(fact, AskedFor):
        return f"They asked for {fact.what or 'something'} on {story.day(fact.at)}."
    if isinstance(fact, Invited):
        return f"They invited you on {story.day(fact.at)}."
    return f"They offered you the post on {story.day(fact.at)}." if isinstance(fact, Offered) else ""


# -- contact-after-no --------------------------------------------------------------------------------------------------


def contact_after_no(view: View) -> Iterator[Finding]:
    """Anything to the employer that the end, or their wish for silence, holds back."""
    story = view.story
    bans = story.of(AskedNotToContact)
    if not (story.rejection or bans or (view.purpose == "check_in" and story.ended)):
        return
    if view.purpose == "tell_referrer":
        return
    to_referrers = view.recipients and all(person.part == "referrer" for person in view.recipients)
    if to_referrers and view.purpose in ("thank_you", "answer"):
        return  # they are not the employer, and the plan owes them a word on how it ended
    since = max(fact.at for fact in (story.rejection, story.ended, *bans[-1:]) if fact)
    if story.said_after(since, InterviewHeld, Invited, Offered, AskedFor, ToldToCheckBack):
        return  # they have opened it again
    reason = _reason_to_stop(view)
    if reason:
        yield view.mark(f"{reason.sentence} Leave this unsent.", evidence=_words_of(story, reason))


def _reason_to_stop(view: View) -> Reason | None:
    from afterword.core.rules.answers import asked_not_to_contact
    from afterword.core.rules.leaving import after_the_end, folded_into_the_parting
    from afterword.writing.review.planned import as_step, etiquette_for, story_before

    story, etiquette, step = story_before(view), etiquette_for(view), as_step(view)
    for holds in (folded_into_the_parting, after_the_end, asked_not_to_contact):
        if reason := holds(story, etiquette, step):
            return reason
    no = story.rejection
    if no and view.purpose == "part_well" and story.settled("part_well"):
        parted = story.contacts("part_well")[-1]
        sentence = f"You answered their no on {story.day(parted.at)}, and one answer closes it."
        return Reason(rule="part-well", because=(no.id, parted.id), sentence=sentence)
    opens = story.after(no.at, days=etiquette.stay_in_touch_after_days) if no else view.moment
    if no and view.purpose == "stay_in_touch" and view.letter.send_at and view.moment < opens:
        sentence = f"They said no on {story.day(no.at)}. A line to stay in touch has its place from {story.day(opens)}."
        return Reason(rule="stay-in-touch", because=(no.id,), sentence=sentence)
    return None


def _words_of(story: Story, reason: Reason) -> str:
    """What they said, in their own words where the journal has them."""
    words = (fact.raw.get("words") for fact in story.facts if fact.id in reason.because)
    return next((f"“{each}”" for each in words if isinstance(each, str) and each), "")


CHECKS = (
    Check(
        name="check-in-too-soon",
        severity="blocker",
        sentence="It asks where they are before a week has gone by.",
        source="https://www.fresnobee.com/news/business/article24651292.html",
        purposes=("check_in",),
        needs=("interview",),
        look=check_in_too_soon,
    ),
    Check(
        name="check-in-before-their-date",
        severity="blocker",
        sentence="It asks where they are before the date that they named, or right upon it.",
        source="https://www.getresumatch.com/how-to-follow-up-after-an-interview",
        purposes=("check_in",),
        look=check_in_before_their_date,
    ),
    Check(
        name="second-check-in",
        severity="blocker",
        sentence="They were asked once already, and did not ask to be asked again.",
        source="https://www.fresnobee.com/news/business/article24651292.html",
        purposes=("check_in",),
        look=second_check_in,
    ),
    Check(
        name="you-owe-an-answer",
        severity="warning",
        sentence="It asks for news while they wait for an answer.",
        source="https://www.govloop.com/community/blog/recruitment-411-you-survived-the-interview-now-what/",
        purposes=("check_in",),
        look=you_owe_an_answer,
    ),
    Check(
        name="contact-after-no",
        severity="blocker",
        sentence="They said no, or asked for silence, and it writes to them all the same.",
        source="https://www.vault.com/blogs/job-search/rejected-by-your-dream-employer-how-to-follow-up-to-win-an-offer",
        look=contact_after_no,
    ),
)  # fmt: skip
