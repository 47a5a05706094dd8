"""Thank everybody, each in their own letter, within a day."""

from __future__ import annotations

from collections.abc import Iterator

from afterword.core import clock
from afterword.core.etiquette import Etiquette
from afterword.core.facts import Debriefed, InterviewHeld
from afterword.core.rules.rule import Example, Rule, step
from afterword.core.steps import Step, Window
from afterword.core.story import Story


def thank_each_interviewer(story: Story, etiquette: Etiquette) -> Iterator[Step]:
    """One thank-you for each person in the room, every round anew, whether or not the job is wanted."""
    for interview in story.interviews:
        if not decides_today(story, interview) and not is_large(etiquette, interview):
            sentence = "{name} gave you time on {day}. A letter of their own within {hours} hours is noticed."
            yield from _thank_all(story, etiquette, interview, "thank-each-interviewer", sentence)


def decision_today(story: Story, etiquette: Etiquette) -> Iterator[Step]:
    """The same, sooner, when they decide on the day of the interview."""
    for interview in story.interviews:
        if decides_today(story, interview) and not is_large(etiquette, interview):
            sentence = "They decide today, so {name} should have your letter within {hours} hours of the end."
            yield from _thank_all(story, etiquette, interview, "decision-today", sentence)


def thank_the_coordinator(story: Story, etiquette: Etiquette) -> Iterator[Step]:
    """A short thank-you to each coordinator and recruiter who was not in the room, after the first interview only."""
    interview = story.first_interview
    if interview is None:
        return
    collector = collects(story, interview) if is_large(etiquette, interview) else None
    for person in story.with_part("coordinator", "recruiter"):
        if person.id in interview.with_ or person.id == collector:
            continue
        if not story.thanked(person.id, interview):
            window = thanks_window(story, etiquette, interview)
            day = clock.spoken_day(window.opens)
            sentence = f"{person.name} arranged {day} for you. Two or three sentences are enough."
            yield step(story, "thank_you", person.id, window, "thank-the-coordinator", (interview.id,), sentence)


def is_large(etiquette: Etiquette, interview: InterviewHeld) -> bool:
    """Whether there were too many for a letter of their own each."""
    return len(set(interview.with_)) > etiquette.most_individual_letters


def collects(story: Story, interview: InterviewHeld) -> str | None:
    """Who gets the letter that names the rest: coordinator, else hiring manager, else recruiter, else the first met.

    Of several hiring managers the first in the room: one who was not there has nobody to pass the thanks on to.
    """
    met = [id for id in interview.with_ if story.person(id).part == "hiring_manager"]
    managers = met or [person.id for person in story.with_part("hiring_manager")]
    coordinators, recruiters = ([each.id for each in story.with_part(part)] for part in ("coordinator", "recruiter"))
    return next(iter([*coordinators, *managers, *recruiters, *interview.with_]), None)


def decides_today(story: Story, interview: InterviewHeld) -> bool:
    """Whether a debrief says that they decide the same day."""
    return any(each.decision_today for each in story.of(Debriefed) if each.interview == interview.id)


def thanks_window(story: Story, etiquette: Etiquette, interview: InterviewHeld) -> Window:
    """From the interview's end; every thank-you for one interview has the same."""
    return Window(
        opens=story.end(interview),
        due=story.after(interview.at, hours=_hours(story, etiquette, interview)),
        lapses=story.after(interview.at, days=etiquette.thank_lapses_days),
    )


def _hours(story: Story, etiquette: Etiquette, interview: InterviewHeld) -> int:
    if decides_today(story, interview):
        return etiquette.thank_within_hours_when_they_decide_today
    return etiquette.thank_within_hours


def _thank_all(
    story: Story, etiquette: Etiquette, interview: InterviewHeld, rule: str, sentence: str
) -> Iterator[Step]:
    waiting = [id for id in dict.fromkeys(interview.with_) if not story.thanked(id, interview)]
    if not waiting:
        return
    window = thanks_window(story, etiquette, interview)
    debrief = story.debrief_of(interview)
    because = (interview.id, debrief.id) if debrief else (interview.id,)
    day, hours = clock.spoken_day(window.opens), _hours(story, etiquette, interview)
    for id in waiting:
        words = sentence.format(name=story.person(id).name, day=day, hours=hours)
        yield step(story, "thank_you", id, window, rule, because, words)


THANK_EACH_INTERVIEWER = Rule(
    name="thank-each-interviewer",
    sentence="Thank every interviewer in a letter or call of their own within 24 hours, wanted or not.",
    why="People compare notes: one letter for a group, or one copied to each, thanks nobody.",
    source="https://www.fastcompany.com/3063647/6-common-thank-you-note-mistakes-that-hiring-mangers-hate",
    about=(InterviewHeld,),
    numbers=("thank_within_hours", "thank_lapses_days"),
    owes=thank_each_interviewer,
    kept=Example(
        told="2026-10-14T10:45 interview_held with=ada,bob\n2026-10-14T15:00 letter_sent to=ada purpose=thank_you\n"
        "2026-10-14T16:00 call_made to=bob purpose=thank_you outcome=voicemail",
        shows="nothing thank_you",
    ),
    broken=Example(
        told="2026-10-14T10:45 interview_held with=ada,bob\n2026-10-14T15:00 letter_sent to=ada purpose=thank_you",
        shows="owed thank_you bob due 2026-10-15T10:45",
    ),
)
DECISION_TODAY = Rule(
    name="decision-today",
    sentence="When they decide the same day, the thank-you is due two hours after the end.",
    why="A letter that arrives after the decision cannot help it.",
    source="https://www.askamanager.org/2010/07/is-it-possible-to-send-interview-thank.html",
    about=(Debriefed,),
    numbers=("thank_within_hours_when_they_decide_today",),
    owes=decision_today,
    kept=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-14T11:00 debriefed decision_today=true\n"
        "2026-10-14T12:00 letter_sent to=ada purpose=thank_you",
        shows="nothing thank_you",
    ),
    broken=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-14T11:00 debriefed decision_today=true",
        shows="owed thank_you ada due 2026-10-14T12:45",
    ),
)
THANK_THE_COORDINATOR = Rule(
    name="thank-the-coordinator",
    sentence="Thank whoever arranged it, shortly, after the first interview only.",
    why="The coordinator made the day work, and is the person whom others ask what you were like.",
    source="https://www.wisnik.com/wisdom/2016/07/thank-you-notes-references-dos-and-donts/",
    about=(InterviewHeld,),
    numbers=("thank_within_hours",),
    owes=thank_the_coordinator,
    kept=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-14T15:00 letter_sent to=ada purpose=thank_you\n"
        "2026-10-14T15:10 letter_sent to=cleo purpose=thank_you",
        shows="nothing thank_you",
    ),
    broken=Example(
        told="2026-10-14T10:45 interview_held with=ada\n"
        "2026-10-14T15:00 letter_sent to=ada purpose=thank_you\npeople cleo",
        shows="owed thank_you cleo due 2026-10-15T10:45",
    ),
)
