"""Ask where they are: after a week or two, or after their own date; once."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from afterword.core import clock
from afterword.core.etiquette import Etiquette
from afterword.core.facts import InterviewHeld
from afterword.core.rules.rule import Example, Rule, step
from afterword.core.steps import Reason, Step, Window
from afterword.core.story import Story


def check_in_once(story: Story, etiquette: Etiquette) -> Iterator[Step]:
    """One check-in for the candidacy, hung on the last round, when they named no date."""
    interview = last_round(story)
    if interview is None or story.leaving or story.stated_date:
        return
    end, opens = story.end(interview), week_after(story, etiquette, interview)
    due = max(
        story.after(end, days=etiquette.check_in_within_days),
        story.calendar.later(opens, etiquette.check_in_open_business_days),
    )
    window = Window(opens=opens, due=due, lapses=story.after(end, days=etiquette.check_in_lapses_days))
    sentence = (
        f"They named no date. From {clock.spoken_day(opens)}, a week after you last spoke, "
        "one check-in shows interest; sooner would press, and a second would too."
    )
    yield step(story, "check_in", story.contact, window, "check-in-once", (interview.id,), sentence)


def after_the_stated_date(story: Story, etiquette: Etiquette) -> Iterator[Step]:
    """The same, counted from the newest date by which they said that they would decide."""
    interview = last_round(story)
    if interview is None or story.leaving or story.stated_date is None:
        return
    latest, said = story.stated_date
    calendar = story.calendar
    theirs = calendar.opening(calendar.later_day(latest, etiquette.stated_date_grace_business_days))
    opens = max(theirs, week_after(story, etiquette, interview))
    window = Window(
        opens=opens,
        due=calendar.later(opens, etiquette.stated_date_within_business_days),
        lapses=max(
            story.after(interview.at, days=etiquette.check_in_lapses_days),
            calendar.deadline(calendar.later_day(latest, days=etiquette.stated_date_lapses_days)),
        ),
    )
    sentence = (
        f"They hope to decide by {clock.spoken_day(calendar.opening(latest))}. Dates slip by a day or two, "
        f"so one check-in from {clock.spoken_day(opens)} is patient and still in time."
    )
    yield step(story, "check_in", story.contact, window, "after-the-stated-date", (interview.id, said.id), sentence)


def once_is_enough(story: Story, etiquette: Etiquette, owed: Step) -> Reason | None:
    """After one check-in that nobody asked for, over all rounds, there is no other."""
    sent = story.contacts("check_in")
    if owed.purpose != "check_in" or len(sent) < etiquette.check_ins_without_being_told:
        return None
    return Reason(
        rule="once-is-enough",
        because=tuple(fact.id for fact in sent),
        sentence=f"You checked in on {story.day(sent[-1].at)}. Once is enough: the next word is theirs.",
    )


def last_round(story: Story) -> InterviewHeld | None:
    """The last interview that leads to a decision; one held for information only does not."""
    return next((each for each in reversed(story.interviews) if each.format != "informational"), None)


def week_after(story: Story, etiquette: Etiquette, interview: InterviewHeld) -> datetime:
    """The later of a week and five business days after its end, on a business day."""
    end = story.end(interview)
    return story.calendar.roll(
        max(
            story.after(end, days=etiquette.check_in_after_days),
            story.calendar.later(end, etiquette.check_in_after_business_days),
        )
    )


CHECK_IN_ONCE = Rule(
    name="check-in-once",
    sentence="Check in once, a week or two after the last interview, never before a week.",
    why="A week is how long a fair decision takes; two is how long interest looks like interest.",
    source="https://www.fresnobee.com/news/business/article24651292.html",
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
