"""Part well: when they say no, when you do, and what then is over."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core.etiquette import Etiquette
from afterword.core.facts import CallMade, Debriefed, Decided, LetterSent, Rejected
from afterword.core.rules.rule import Example, Rule, recommended, step
from afterword.core.rules.rule import within as within  # for those who know it from here
from afterword.core.steps import Reason, Step
from afterword.core.story import Story


def part_well(story: Story, etiquette: Etiquette) -> Iterator[Step]:
    """One gracious answer to a rejection."""
    no = story.rejection
    if no is None or story.settled("part_well"):
        return
    window = within(story, etiquette, no.at, etiquette.part_well_within_hours)
    sentence = f"They said no on {story.day(no.at)}. One gracious answer is rare, and is what they will remember."
    yield step(story, "part_well", no.by or story.contact, window, "part-well", (no.id,), sentence)


def withdraw(story: Story, etiquette: Etiquette) -> Iterator[Step]:
    """One withdrawal, once the candidate does not want the job."""
    if story.leaving is None or story.settled("withdraw"):
        return
    since, said = story.leaving
    window = within(story, etiquette, since, etiquette.withdraw_within_hours)
    sentence = "You do not want this one. Saying so within two days saves them work, and keeps the door open."
    yield step(story, "withdraw", story.contact, window, "withdraw", (said.id,), sentence)


def folded_into_the_parting(story: Story, etiquette: Etiquette, owed: Step) -> Reason | None:
    """After a rejection a thank-you that was not sent becomes part of the one answer."""
    if owed.purpose != "thank_you" or story.rejection is None:
        return None
    answer = "word on how it ended" if recommended(story, owed.to) else "one answer to their no"
    sentence = f"They have decided. Your thanks go into the {answer}, not into a letter of their own."
    return Reason(rule="part-well", because=(story.rejection.id,), sentence=sentence)


def after_the_end(story: Story, etiquette: Etiquette, owed: Step) -> Reason | None:
    """Once it has ended nothing more is owed, but for the few things that the end itself brings."""
    end = story.ended
    if end is None:
        return None
    if owed.purpose == "tell_referrer" and story.outcome and owed.reason.because[0] == story.outcome.id:
        return None  # the end is what they are told of
    if isinstance(end, Rejected):
        remains = frozenset({"part_well", "stay_in_touch"})
        sentence = "They said no on {day}. After one gracious answer it is over."
    elif isinstance(end, Decided):
        remains = frozenset({"answer_offer"})
        sentence = "You decided on {day}, and with that it is over."
    else:
        remains = frozenset({"thank_you"})
        sentence = "You withdrew on {day}, and with that it is over."
        if owed.purpose == "thank_you" and story.settled("withdraw", owed.for_ or owed.to):
            remains = frozenset()
            sentence = "Your withdrawal of {day} thanked them already."
    if owed.purpose in remains:
        return None
    return Reason(rule="after-the-end", because=(end.id,), sentence=sentence.format(day=story.day(end.at)))


PART_WELL = Rule(
    name="part-well",
    sentence="Answer a rejection once, graciously, within 48 hours; thanks still owed go into it.",
    why="First choices fall through, and the person who took a no well is the one they call.",
    source="https://www.askamanager.org/2012/12/responding-graciously-to-a-job-rejection.html",
    about=(Rejected,),
    numbers=("part_well_within_hours", "answer_lapses_days"),
    owes=part_well,
    holds=folded_into_the_parting,
    kept=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-20T09:00 rejected by=ada\n"
        "2026-10-20T15:00 letter_sent to=ada purpose=part_well",
        shows="nothing part_well\nheld thank_you ada",
    ),
    broken=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-20T09:00 rejected by=ada",
        shows="owed part_well ada due 2026-10-22T09:00",
    ),
)
WITHDRAW = Rule(
    name="withdraw",
    sentence="When you do not want the job, withdraw within 48 hours, and thank everybody all the same.",
    why="They can go on with somebody else, and people move between employers.",
    source="https://www.wesleyan.edu/careercenter/jobsinterns/resume/thankyou.html",
    about=(Debriefed, Decided),
    numbers=("withdraw_within_hours", "answer_lapses_days"),
    owes=withdraw,
    kept=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-14T11:00 debriefed wanted=no\n"
        "2026-10-15T09:00 letter_sent to=ada purpose=withdraw",
        shows="nothing withdraw\nnothing check_in",
    ),
    broken=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-14T11:00 debriefed wanted=no",
        shows="owed withdraw ada due 2026-10-16T10:45\nowed thank_you ada due 2026-10-15T10:45\nnothing check_in",
    ),
)
AFTER_THE_END = Rule(
    name="after-the-end",
    sentence="After a no, a withdrawal, an acceptance or a refusal, nothing more is written to them.",
    why="Whatever comes after the end undoes a good one.",
    source="https://www.vault.com/blogs/job-search/rejected-by-your-dream-employer-how-to-follow-up-to-win-an-offer",
    about=(Rejected, Decided, LetterSent, CallMade),
    holds=after_the_end,
    kept=Example(
        told="2026-10-14T10:45 interview_held with=ada,bob\n2026-10-14T11:00 debriefed wanted=no\n"
        "2026-10-15T09:00 letter_sent to=ada purpose=withdraw",
        shows="held thank_you ada\nowed thank_you bob due 2026-10-15T10:45",
    ),
    broken=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-20T09:00 rejected by=ada",
        shows="held check_in ada\nheld debrief -",
    ),
)
