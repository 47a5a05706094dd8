"""Ask where they are: after a week or two, or after their own date; once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from afterword.core import clock
from afterword.core.etiquette import Etiquette
from afterword.core.facts import (
    CallMade,
    Debriefed,
    DecisionExpected,
    InterviewHeld,
    LetterSent,
    PutOnHold,
    ToldToCheckBack,
)
from afterword.core.rules.rule import Example, Rule, step
from afterword.core.steps import Reason, Step, Window
from afterword.core.story import Story
from afterword.core.value import replace


def check_in_once(story: Story, etiquette: Etiquette) -> Iterator[Step]:
    """One check-in for the candidacy, hung on the last round, when they named no date and are not on hold."""
    interview = story.last_round
    if interview is None or not is_unasked(story) or story.stated_date or on_hold_since(story):
        return
    opens = week_after(story, etiquette, interview)
    due = max(
        story.after(interview.at, days=etiquette.check_in_within_days),
        story.calendar.later(opens, etiquette.check_in_open_business_days),
    )
    lapses = max(due, story.after(interview.at, days=etiquette.check_in_lapses_days))
    window = Window(opens=opens, due=due, lapses=lapses)
    spoken_days = clock.spoken_days(etiquette.check_in_after_days)
    sentence = (
        f"They named no date. From {clock.spoken_day(opens)}, {spoken_days} after you last spoke, "
        "one check-in shows interest; sooner would press, and a second would too."
    )
    yield step(story, "check_in", story.contact, window, "check-in-once", (interview.id,), sentence)


def after_the_stated_date(story: Story, etiquette: Etiquette) -> Iterator[Step]:
    """The same, counted from the newest date by which they said that they would decide."""
    interview = story.last_round
    if interview is None or not is_unasked(story) or story.stated_date is None or on_hold_since(story):
        return
    latest, said = story.stated_date
    calendar = story.calendar
    theirs = calendar.opening(calendar.later_day(latest, etiquette.stated_date_grace_business_days))
    opens = max(theirs, week_after(story, etiquette, interview))
    due = calendar.later(opens, etiquette.stated_date_within_business_days)
    lapses = max(
        story.after(interview.at, days=etiquette.check_in_lapses_days),
        calendar.deadline(calendar.later_day(latest, days=etiquette.stated_date_lapses_days)),
        due,
    )
    sentence = (
        f"They hope to decide by {clock.spoken_day(calendar.opening(latest))}. Dates slip, "
        f"so one check-in from {clock.spoken_day(opens)} is patient and still in time."
    )
    window = Window(opens=opens, due=due, lapses=lapses)
    yield step(story, "check_in", story.contact, window, "after-the-stated-date", (interview.id, said.id), sentence)


def on_hold(story: Story, etiquette: Etiquette) -> Iterator[Step]:
    """The same, counted from the end of a pause, when that is their newest word."""
    interview, hold = story.last_round, on_hold_since(story)
    if interview is None or not is_unasked(story) or hold is None:
        return
    calendar = story.calendar
    if hold.until:
        theirs = calendar.opening(calendar.later_day(hold.until, etiquette.hold_grace_business_days))
    else:
        theirs = calendar.roll(story.after(hold.at, days=etiquette.hold_without_a_date_days))
    opens = max(theirs, week_after(story, etiquette, interview))
    due = calendar.later(opens, etiquette.hold_within_business_days)
    window = Window(opens=opens, due=due, lapses=story.after(due, days=etiquette.hold_lapses_days))
    sentence = (
        f"They put it on hold on {story.day(hold.at)}. From {clock.spoken_day(opens)} one check-in is welcome again."
    )
    yield step(story, "check_in", story.contact, window, "on-hold", (interview.id, hold.id), sentence)


def when_told(story: Story, etiquette: Etiquette) -> Iterator[Step]:
    """A check-in on the day that somebody named, to them; in place of the one that nobody asked for."""
    if story.leaving:
        return
    for told in story.unsettled_instructions:
        calendar = story.calendar
        opens = calendar.roll(calendar.opening(told.on))
        window = Window(
            opens=opens,
            due=calendar.later(opens, etiquette.when_told_within_business_days),
            lapses=story.after(opens, days=etiquette.when_told_lapses_days),
        )
        who = story.who_told(told)
        name = story.person(who).name if who else "They"
        sentence = (
            f"{name} said to ask on {clock.spoken_day(calendar.opening(told.on))}. Doing so is no second check-in."
        )
        owed = step(story, "check_in", who, window, "when-told", (told.id,), sentence)
        yield replace(owed, channel="phone") if told.channel == "phone" else owed


def once_is_enough(story: Story, etiquette: Etiquette, owed: Step) -> Reason | None:
    """After one check-in that nobody asked for, over all rounds, there is no other; unless they ask."""
    if owed.purpose != "check_in" or owed.reason.rule == "when-told":
        return None
    sent = story.unasked_check_ins
    if len(sent) < etiquette.check_ins_without_being_told:
        return None
    return Reason(
        rule="once-is-enough",
        because=tuple(fact.id for fact in sent),
        sentence=f"You checked in on {story.day(sent[-1].at)}. Once is enough: the next word is theirs.",
    )


def is_unasked(story: Story) -> bool:
    """Whether a check-in that nobody asked for has a place in the story: unsent it has none once they named a day."""
    return not story.leaving and (not story.told or bool(story.unasked_check_ins))


def on_hold_since(story: Story) -> PutOnHold | None:
    """The newest pause after the last round, where nothing that they said of a date is newer; or None."""
    holds, interview = story.of(PutOnHold), story.last_round
    if not holds or interview is None or holds[-1].at < interview.at:
        return None
    return None if story.stated_date and story.stated_date[1].at > holds[-1].at else holds[-1]


def week_after(story: Story, etiquette: Etiquette, interview: InterviewHeld) -> datetime:
    """The later of a week and five business days after its end, on a business day."""
    return story.calendar.roll(
        max(
            story.after(interview.at, days=etiquette.check_in_after_days),
            story.calendar.later(story.end(interview), etiquette.check_in_after_business_days),
        )
    )


CHECK_IN_ONCE = Rule(
    name="check-in-once",
    sentence="Check in once, a week or two after the last interview, never before a week.",
    why="A week is how long a fair decision takes; two is how long interest looks like interest.",
    source="https://www.fresnobee.com/news/business/article24651292.html",
    about=(InterviewHeld,),
    numbers=(
        "check_in_after_days",
        "check_in_after_business_days",
        "check_in_within_days",
        "check_in_open_business_days",
        "check_in_lapses_days",
    ),
    owes=check_in_once,
    kept=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-22T10:00 letter_sent to=ada purpose=check_in",
        shows="held check_in ada",
    ),
    broken=Example(
        told="2026-10-14T10:45 interview_held with=ada",
        shows="owed check_in ada due 2026-10-28T10:45",
    ),
)
AFTER_THE_STATED_DATE = Rule(
    name="after-the-stated-date",
    sentence="When they named a date, wait for it and two business days more, and never less than the week.",
    why="Asking before the day they named says that you did not listen.",
    source="https://www.getresumatch.com/how-to-follow-up-after-an-interview",
    about=(DecisionExpected, Debriefed),
    numbers=("stated_date_grace_business_days", "stated_date_within_business_days", "stated_date_lapses_days"),
    owes=after_the_stated_date,
    kept=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-14T12:00 decision_expected latest=2026-10-30\n"
        "2026-11-03T10:00 letter_sent to=ada purpose=check_in",
        shows="held check_in ada",
    ),
    broken=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-14T12:00 decision_expected latest=2026-10-30",
        shows="owed check_in ada due 2026-11-06T09:00",
    ),
)
ONCE_IS_ENOUGH = Rule(
    name="once-is-enough",
    sentence="After one check-in that they did not ask for, there is no second.",
    why="A second changes nothing in their decision and something in how you are seen.",
    source="https://www.fresnobee.com/news/business/article24651292.html",
    about=(LetterSent, CallMade),
    numbers=("check_ins_without_being_told",),
    holds=once_is_enough,
    kept=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-22T10:00 letter_sent to=ada purpose=check_in",
        shows="held check_in ada",
    ),
    broken=Example(
        told="2026-10-14T10:45 interview_held with=ada\n"
        "2026-10-22T10:00 call_made to=ada purpose=check_in outcome=no_answer",
        shows="owed check_in ada due 2026-10-28T10:45",
    ),
)
WHEN_TOLD = Rule(
    name="when-told",
    sentence="When somebody names a day to ask again, ask them, on that day; it replaces the check-in of your own.",
    why="It is the one thing in all of this that they asked of you.",
    source="https://yourjobiscalling.com/?p=465",
    about=(ToldToCheckBack,),
    numbers=("when_told_within_business_days", "when_told_lapses_days"),
    owes=when_told,
    kept=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-14T12:00 told_to_check_back by=rob on=2026-10-30\n"
        "2026-10-30T10:00 letter_sent to=rob purpose=check_in",
        shows="nothing check_in",
    ),
    broken=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-14T12:00 told_to_check_back by=rob on=2026-10-30",
        shows="owed check_in rob due 2026-11-02T09:00",
    ),
)
ON_HOLD = Rule(
    name="on-hold",
    sentence="After a pause, check in two business days past its end; without an end, after 30 days.",
    why="A pause is no no, and asking within it is asking the one person who cannot answer.",
    source="https://www.getresumatch.com/how-to-follow-up-after-an-interview",
    about=(PutOnHold,),
    numbers=("hold_grace_business_days", "hold_without_a_date_days", "hold_within_business_days", "hold_lapses_days"),
    owes=on_hold,
    kept=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-16T09:00 put_on_hold by=ada until=2026-11-06\n"
        "2026-11-10T10:00 letter_sent to=ada purpose=check_in",
        shows="held check_in ada",
    ),
    broken=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-16T09:00 put_on_hold by=ada until=2026-11-06",
        shows="owed check_in ada due 2026-11-17T09:00",
    ),
)
