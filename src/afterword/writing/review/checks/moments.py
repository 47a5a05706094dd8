"""Moments: neither from the lift nor weeks later, by day, and never to two colleagues at the same minute."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from afterword.core import clock
from afterword.core.facts import InterviewHeld, LetterSent
from afterword.errors import BadInput
from afterword.writing.review.check import Check
from afterword.writing.review.findings import Finding
from afterword.writing.review.view import View

# -- sent-too-soon -----------------------------------------------------------------------------------------------------


def sent_too_soon(view: View) -> Iterator[Finding]:
    """Minutes after the interview, unless they decide the same day."""
    interview = view.interview
    if interview is None or view.letter.send_at is None:
        return
    since = clock.between(interview.at, view.moment)
    if since >= clock.span(minutes=view.limits.too_soon_minutes) or since < timedelta(0):
        return
    debrief = view.story.debrief_of(interview)
    if debrief and debrief.decision_today:
        return
    stated = view.story.stated_date
    if stated and clock.day_of(stated[0], view.story.calendar.zone) <= view.story.end(interview).date():
        return
    minutes = int(since.total_seconds() // 60)
    yield view.mark(
        f"It goes out {minutes} minutes after the interview, as if it had been written before. Give it two hours.",
        evidence=f"The interview ended on {clock.spoken(view.story.end(interview))}.",
    )


# -- sent-late ---------------------------------------------------------------------------------------------------------


def sent_late(view: View) -> Iterator[Finding]:
    """Days after the interview, unless the plan still has time for it, or an earlier one came back."""
    late = clock.span(hours=view.limits.late_hours)
    if view.interview is None or view.letter.send_at is None or clock.between(view.interview.at, view.moment) <= late:
        return
    interview = _thanked_for(view, view.interview)
    since = clock.between(interview.at, view.moment)
    if since <= late:
        return
    from afterword.writing.review.planned import people_of, step_of

    people = people_of(view)
    if any(fact.id in view.story.came_back and fact.to in people for fact in view.story.of(LetterSent)):
        return
    step = step_of(view)
    if step and step.window.due >= view.moment:
        return
    yield view.mark(
        f"It goes out {_how_long(since)} after the interview. Lead with what was said there, and explain nothing.",
        evidence=f"The interview ended on {clock.spoken(view.story.end(interview))}.",
    )


def _thanked_for(view: View, own: InterviewHeld) -> InterviewHeld:
    """The round that it thanks for: their own, or the last for those who arrange, and for those thanked already."""
    if view.interviewer and not view.story.thanked(view.interviewer.id, own):
        return own
    return own if view.letter.behalf & set(own.with_) else view.story.last_interview or own


def _how_long(since: timedelta) -> str:
    weeks = since.days // 7
    return f"{since.days} days" if weeks < 2 else f"{weeks} weeks"


# -- sent-at-night -----------------------------------------------------------------------------------------------------

_MORNING, _EVENING = 7, 22
"""Hours of the addressee's clock between which a letter may arrive."""


def sent_at_night(view: View) -> Iterator[Finding]:
    """At night, or at the weekend, where they are; not where the plan has no better moment left."""
    if view.letter.send_at is None or view.letter.channel == "post":
        return
    zone = _zone_of(view)
    if zone is None:
        return
    local = view.moment.astimezone(zone)
    when = _odd_hour(view, local)
    if not when:
        return
    planned, still = _best_moments(view)
    own = planned if when.startswith("at ") else still  # a night is avoided by planning, a weekend by waiting
    if own and _odd_hour(view, own.astimezone(zone)):
        return
    better = still.astimezone(zone) if still and not _odd_hour(view, still.astimezone(zone)) else None
    instead = f"{clock.spoken(better)} is a better moment." if better else "Schedule it for a working morning."
    yield view.mark(f"It arrives {when} where they are. {instead}", evidence=f"{clock.spoken(local)}, {zone.key}")


def _zone_of(view: View) -> ZoneInfo | None:
    """The addressee's zone, else the employer's; None where the journal holds neither."""
    candidacy = view.story.candidacy
    own = next((person.zone for person in view.recipients if person.zone), "")
    name = (
        own or (candidacy.zone if candidacy.raw.get("zone") else "") or (view.interview.zone if view.interview else "")
    )
    try:
        return clock.zone(name) if name else None
    except BadInput:
        return None  # what no clock knows has no night


def _odd_hour(view: View, local: datetime) -> str:
    """ "at 02:40", "on a Sunday"; "" where the hour is a decent one."""
    if not _MORNING <= local.hour < _EVENING:
        return f"at {local:%H:%M}"
    weekend = local.weekday() >= 5 and not view.story.calendar.works(local.date())
    return f"on a {clock.WEEKDAYS[local.weekday()]}" if weekend else ""


def _best_moments(view: View) -> tuple[datetime | None, datetime | None]:
    """When the plan would have had it sent, and when it would from now on; None where it owes no such step any more."""
    from afterword.core.moments import best_moment
    from afterword.writing.review.planned import etiquette_for, later, step_of

    step = step_of(view)
    if step is None or step.window.due <= view.moment:
        return None, None
    return step.window.best, best_moment(view.story, etiquette_for(view), later(step, view))


# -- sent-together -----------------------------------------------------------------------------------------------------


def sent_together(view: View) -> Iterator[Finding]:
    """At the same minute as a letter to a colleague: one of the batch, or one that has gone already."""
    if view.letter.send_at is None or view.letter.channel not in _AT_ONCE:
        return
    apart = clock.span(minutes=view.limits.apart_minutes)
    for other in view.before:
        if (
            other.letter.candidacy == view.letter.candidacy and other.letter.channel in _AT_ONCE
            and other.letter.send_at and abs(clock.between(other.letter.send_at, view.moment)) <= apart
            and _are_colleagues(view, other.letter.recipients)
        ):  # fmt: skip
            names = ", ".join(person.name for person in other.recipients) or ", ".join(other.letter.recipients)
            yield _together(view, names, f"letter {other.index + 1} of the batch")
            return
    for sent in reversed(view.story.of(LetterSent)):
        if clock.between(sent.at, view.moment) > apart:
            return
        if sent.channel in _AT_ONCE and _are_colleagues(view, (sent.to,)):
            yield _together(
                view, view.story.person(sent.to).name, f"sent on {clock.spoken(view.story.calendar.local(sent.at))}"
            )
            return


_AT_ONCE = frozenset({"email", "linkedin"})
"""Channels on which a letter arrives the moment it is sent."""


def _are_colleagues(view: View, others: tuple[str, ...]) -> bool:
    """Whether it goes to somebody else of the employer than the other did; a referrer is nobody's colleague there."""
    outside = {person.id for person in view.story.with_part("referrer")}
    mine = {person.id for person in view.recipients} or set(view.letter.recipients)
    return not mine & set(others) and not (mine | set(others)) & outside


def _together(view: View, names: str, which: str) -> Finding:
    return view.mark(
        f"It goes out at the same minute as the letter to {names}, which looks like a mailing. "
        "Leave ten minutes between the two.",
        evidence=which,
    )


CHECKS = (
    Check(
        name="sent-too-soon",
        severity="advice",
        sentence="It goes out within minutes of the interview.",
        source="https://www.askamanager.org/2010/07/is-it-possible-to-send-interview-thank.html",
        purposes=("thank_you",),
        needs=("interview",),
        look=sent_too_soon,
    ),
    Check(
        name="sent-late",
        severity="warning",
        sentence="It goes out more than two days after the interview.",
        source="https://careerservices5.wixsite.com/mticareerservices/post/5-ways-your-thank-you-note-could-lose-you-"
        "the-job",
        purposes=("thank_you",),
        needs=("interview",),
        look=sent_late,
    ),
    Check(
        name="sent-at-night",
        severity="advice",
        sentence="It arrives at night or at the weekend where they are.",
        source="https://www.luminoushrs.com/post/say-thank-you",
        look=sent_at_night,
    ),
    Check(
        name="sent-together",
        severity="warning",
        sentence="Letters to two colleagues go out at the same minute.",
        source="http://hooray.blogspot.com/2009/10/i-hate-doing-thank-you-notes-after.html",
        look=sent_together,
    ),
)  # fmt: skip
