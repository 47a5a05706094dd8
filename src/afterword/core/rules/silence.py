"""When nothing comes: they did not come themselves, nothing was heard, or it was a no that may not be the last word."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.etiquette import Etiquette
from afterword.core.facts import (
    Acknowledged,
    AskedFor,
    DecisionExpected,
    InterviewHeld,
    InterviewMissed,
    Invited,
    Offered,
    PutOnHold,
    Rejected,
    ToldToCheckBack,
)
from afterword.core.rules.rule import Example, Rule, step
from afterword.core.steps import Step, Window
from afterword.core.story import Story

NEWS = (AskedFor, Invited, Offered, Rejected, PutOnHold, ToldToCheckBack)
"""What ends a silence. A polite answer without news, or another date, does not."""
ANY_WORD = (InterviewHeld, Acknowledged, DecisionExpected, *NEWS)
"""What shows that an interview that nobody came to is not forgotten."""


def they_did_not_come(story: Story, etiquette: Etiquette) -> Iterator[Step]:
    """A kind note after a quarter of an hour; or an apology, where it was the candidate who could not."""
    for missed in story.of(InterviewMissed):
        since = missed.at
        if story.said_after(since, *ANY_WORD) or story.settled("missed", since=missed.start or since):
            continue
        start = story.calendar.local(missed.start or missed.at)
        due = story.after(start, hours=etiquette.missed_within_hours)
        if missed.who == "candidate":
            window = Window(opens=start, due=due, lapses=story.after(due, days=etiquette.answer_lapses_days))
            sentence = "You could not be there. An apology and three new times, at once, mend most of it."
        else:
            window = Window(
                opens=story.after(start, minutes=etiquette.missed_after_minutes),
                due=due,
                lapses=story.after(start, days=etiquette.missed_lapses_days),
            )
            sentence = "Nobody came. Something came between: a kind note with new times makes it easy for them."
        arranges = next((each.id for each in story.with_part("coordinator", "recruiter")), story.contact)
        to = arranges or next(iter(missed.with_), None)
        yield step(story, "missed", to, window, "they-did-not-come", (missed.id,), sentence)


def move_on(story: Story, etiquette: Etiquette) -> Iterator[Step]:
    """The day from which the silence is an answer."""
    interview = story.last_round
    if interview is None or story.leaving or story.ended:
        return
    asked = story.contacts("check_in")
    if story.said_after(max([interview.at, *(fact.at for fact in asked)]), *NEWS):
        return
    days = [story.after(interview.at, days=etiquette.move_on_after_interview_days)]
    if asked:
        days.append(story.after(asked[-1].at, days=etiquette.move_on_after_check_in_days))
    if story.stated_date:
        calendar = story.calendar
        latest = calendar.later_day(story.stated_date[0], days=etiquette.move_on_after_stated_date_days)
        days.append(calendar.opening(latest))
    opens = max(days)
    window = Window(
        opens=opens,
        due=story.after(opens, days=etiquette.move_on_within_days),
        lapses=story.after(opens, days=etiquette.move_on_lapses_days),
    )
    sentence = "Longer than most answers take. The silence is theirs; close it kindly, and spend the hope elsewhere."
    yield step(story, "move_on", None, window, "move-on", (interview.id,), sentence)


def stay_in_touch(story: Story, etiquette: Etiquette) -> Iterator[Step]:
    """Two or three months after a no that was meant warmly."""
    no = story.rejection
    if no is None or not no.warm or story.settled("stay_in_touch", since=no.at):
        return
    window = Window(
        opens=story.after(no.at, days=etiquette.stay_in_touch_after_days),
        due=story.after(no.at, days=etiquette.stay_in_touch_within_days),
        lapses=story.after(no.at, days=etiquette.stay_in_touch_lapses_days),
    )
    sentence = "They asked you to stay in touch. A line with something new, two or three months on, does that."
    yield step(story, "stay_in_touch", no.by or story.contact, window, "stay-in-touch", (no.id,), sentence)


THEY_DID_NOT_COME = Rule(
    name="they-did-not-come",
    sentence="Nobody came: a kind note after 15 minutes, due within two hours. You could not: an apology.",
    why="Whoever makes the second start easy is remembered for it, whoever's fault the first was.",
    source="https://www.askamanager.org/2012/08/things-you-dont-need-to-apologize-for-or-dont-kowtow-to-your-interviewer.html",
    about=(InterviewMissed,),
    numbers=("missed_after_minutes", "missed_within_hours", "missed_lapses_days", "answer_lapses_days"),
    owes=they_did_not_come,
    kept=Example(
        told="2026-10-14T10:00 interview_missed start=2026-10-14T10:00:00+00:00 who=employer with=ada\n"
        "2026-10-14T10:30 letter_sent to=ada purpose=missed",
        shows="nothing missed",
    ),
    broken=Example(
        told="2026-10-14T10:00 interview_missed start=2026-10-14T10:00:00+00:00 who=employer with=ada\npeople cleo",
        shows="owed missed cleo due 2026-10-14T12:00",
    ),
)
MOVE_ON = Rule(
    name="move-on",
    sentence="Nothing heard 30 days after the interview, a week after your check-in, two after their date: move on.",
    why="Hope has a cost, and it is better spent where somebody answers.",
    source="https://www.fresnobee.com/news/business/article24651292.html",
    about=(InterviewHeld,),
    numbers=(
        "move_on_after_check_in_days",
        "move_on_after_interview_days",
        "move_on_after_stated_date_days",
        "move_on_within_days",
        "move_on_lapses_days",
    ),
    owes=move_on,
    kept=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-20T09:00 invited by=ada",
        shows="nothing move_on",
    ),
    broken=Example(
        told="2026-10-14T10:45 interview_held with=ada",
        shows="owed move_on - due 2026-11-20T10:45",
    ),
)
STAY_IN_TOUCH = Rule(
    name="stay-in-touch",
    sentence="After a warm rejection, write once more two to three months later.",
    why="The second choice of autumn is often the first of spring.",
    source="https://www.vault.com/blogs/job-search/rejected-by-your-dream-employer-how-to-follow-up-to-win-an-offer",
    about=(Rejected,),
    numbers=("stay_in_touch_after_days", "stay_in_touch_within_days", "stay_in_touch_lapses_days"),
    owes=stay_in_touch,
    kept=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-20T09:00 rejected by=ada",
        shows="nothing stay_in_touch",
    ),
    broken=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-20T09:00 rejected by=ada warm=true",
        shows="owed stay_in_touch ada due 2027-01-18T09:00",
    ),
)
