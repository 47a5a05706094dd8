"""Letters made up from a seed, of about 120 words, each with a journal of its own: no sentence is ever said twice.

Names, places, topics, figures and the order of things vary, so that nobody who remembers a text, a paragraph or a
sentence has an advantage. Most letters are as they should be; one in five holds a wrong name or a wrong day.
"""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from afterword.core import journal
from afterword.core.journal import Line
from afterword.core.story import Story, stories
from afterword.writing.letter import Letter

LONDON = ZoneInfo("Europe/London")
MONDAY = datetime(2026, 11, 16, 15, tzinfo=LONDON)
NOW = datetime(2026, 11, 20, 12, tzinfo=LONDON)


def _listed(words: str) -> list[str]:
    return words.split(", ")


_DAYS = _listed("Monday, Tuesday, Wednesday, Thursday, Friday")
_BEGIN = _listed(
    "Bar, Cal, Dor, El, Fen, Gar, Hal, Is, Jor, Kel, Lin, Mar, Nor, Os, Pel, Quin, Ros, Sel, Tar, Und, "
    "Ver, Wil, Yar, Zel"
)
_MIDDLE = _listed("an, ber, con, der, el, fin, gor, il, low, men, nor, or, per, ras, sen, ti, ul, vin, wen")
_END = _listed("a, ard, by, den, er, ford, ham, ia, in, ley, more, o, ridge, sen, ton, wick, worth, y")
_SEASON = _listed(
    "spring, summer, autumn, winter, January, March, May, June, August, weekly, monthly, yearly, nightly, late"
)
_THING = _listed(
    "stock count, invoice run, ward rota, route plan, price review, audit, supplier list, shift handover, "
    "stores order, site survey, pension move, till system, safety drill, intake of trainees, press kit, "
    "data clean-up"
)
_PLACE = _listed(
    "Hull, Leeds, Derby, Luton, Truro, Perth, Oban, Bath, Wigan, Ripon, Ely, Crewe, Dover, Epsom, Frome, Goole"
)
_TRADE = _listed(
    "Data Analyst, Staff Nurse, Site Engineer, Buyer, Stores Planner, Payroll Officer, Lab Technician, "
    "Route Planner, Press Officer, Welder, Maths Teacher, Quality Lead"
)
_WORK = _listed(
    "cut the waiting, halved the errors, rebuilt the rota, moved the records, trained the starters, "
    "wrote the handover, traced the losses, mended the forecast, shortened the count, joined up the lists"
)
_BY = _listed("spreadsheet, checklist, weekly call, small script, new form, shared board, second count, plain report")
_OPENING = (
    "Thank you for {the_time} yesterday about the {role} post at {employer}.",
    "Thank you for {the_time} on {day} and for showing me how {employer} works.",
    "I am grateful for {the_time} on {day} about the {role} post at {employer}.",
    "Thank you for making room yesterday for {the_time} about the {role} post at {employer}.",
)
_TIME = _listed("the hour, the forty minutes, our conversation, the time, our talk, the long talk")
_HEARD = (
    "What you said of {topic} has stayed with me, most of all that {number} people depend on it in {place}.",
    "{Topic} sounds like hard work, since {number} people in {place} wait for it each time.",
    "It surprised me that {topic} reaches {number} people, and that {place} does it by hand.",
    "Of all that we talked about, {topic} is what I keep thinking of: {number} people in {place} need it to hold.",
)
_DONE = (
    "At {past} I {work} with a {by}, and within {weeks} weeks {share}% less went wrong.",
    "In my {months} months at {past} I {work}, and {share}% of the trouble went away.",
    "With a {by} I {work} at {past}, which spared {number} people {share}% of their hours.",
)
_USE = (
    "Some of that might travel well to {place}, where {bare} begins.",
    "That is close to what {bare} seems to need, and I would enjoy it in {place}.",
    "The same may do for {bare}, if {place} is where you want to begin.",
)
_ASK = (
    "Will {topic} stay with the team in {place} once the {number} new desks open?",
    "Who will look after {topic} when {place} grows to {number} people?",
    "Do you plan to begin {topic} in {place}, or with the {number} people next door?",
)
_KEEN = (
    "Seeing how {place} goes about {bare} made me keener on the post, and I would be glad to join you.",
    "The work in {place} is work that I would be glad to do, and {bare} alone would be worth the move.",
    "After hearing about {bare} in {place} I want the post more than before.",
)
_OFFER = (
    "If the {by} from {past} would help you, I can send it the same day.",
    "What I wrote on the {by} at {past} is yours whenever it is of use.",
    "Should you need more on my {months} months at {past}, you will have it the same day.",
)
_CLOSE = _listed("Kind regards, Best regards, Yours sincerely, With thanks")


class Case(NamedTuple):
    """Letters that are reviewed together, and the stories of their journal by candidacy."""

    letters: tuple[Letter, ...]
    told: dict[str, Story]


def cases(number: int, seed: int, people: int = 1) -> list[Case]:
    """So many cases with a letter to each of so many people."""
    chance = random.Random(f"{seed} {people}")
    return [_case(chance, people) for _ in range(number)]


def _case(chance: random.Random, people: int) -> Case:
    employer, past, me = f"{_name(chance)} {_name(chance)}", _name(chance), f"{_name(chance)} {_name(chance)}"
    role, end = chance.choice(_TRADE), MONDAY - timedelta(weeks=chance.randrange(40), minutes=chance.randrange(300))
    end += timedelta(days=chance.randrange(4))
    met = [f"{_name(chance)} {_name(chance)}" for _ in range(max(people, 3))]
    topics = [_topic(chance) for _ in met]
    fixed = {
        "role": role,
        "employer": employer,
        "past": past,
        "day": f"{end:%A}",
        "months": f"{chance.randrange(9, 70)}",
    }
    slots = [_slots(chance, topic, fixed) for topic in topics]
    read = journal.read(list(_lines(me, employer, role, end, met, slots)))
    told = {each.candidacy.id: each for each in stories(read.candidate, read.candidacies, read.people, read.facts)}
    sent = (end + timedelta(days=1)).replace(hour=9, minute=10)
    written = tuple(
        Letter(purpose="thank_you", to=f"p{number}", candidacy="c", subject=f"{role} interview: {_bare(topic)}",
               text=_text(chance, met[number], me, slot), sender="me@mail.example",
               send_at=sent + timedelta(minutes=37 * number))
        for number, (topic, slot) in enumerate(zip(topics[:people], slots, strict=False))
    )  # fmt: skip
    return Case(written, told)


def _lines(
    me: str, employer: str, role: str, end: datetime, met: list[str], slots: list[dict[str, str]]
) -> Iterator[Line]:
    slot = slots[0]
    strength = {"id": "s", "claim": f"I {slot['work']}", "evidence": f"{slot['work']} at {slot['past']}"}
    yield {"record": "candidate", "id": "me", "name": me, "email": "me@mail.example", "phone": "+44 20 7946 0142",
           "zone": "Europe/London", "country": "GB", "strengths": [strength]}  # fmt: skip
    yield {"record": "candidacy", "id": "c", "employer": employer, "role": role, "zone": "Europe/London",
           "country": "GB"}  # fmt: skip
    for number, name in enumerate(met):
        yield {"record": "person", "id": f"p{number}", "candidacy": "c", "name": name, "email": f"p{number}@e.example",
               "part": "interviewer" if number else "hiring_manager"}  # fmt: skip
    yield {"fact": "interview_held", "id": "i", "candidacy": "c", "at": end.isoformat(), "zone": "Europe/London",
           "start": (end - timedelta(hours=1)).isoformat(),
           "with": [f"p{number}" for number in range(len(met))]}  # fmt: skip
    notes = [
        {"person": f"p{number}", "topics": [slot["topic"]], "needs": [f"less trouble in {slot['place']}"],
         "strengths": ["s"]}
        for number, slot in enumerate(slots)
    ]  # fmt: skip
    yield {"fact": "debriefed", "id": "d", "candidacy": "c", "at": (end + timedelta(minutes=20)).isoformat(),
           "interview": "i", "wanted": "yes", "notes": notes}  # fmt: skip


def _text(chance: random.Random, name: str, me: str, slots: dict[str, str]) -> str:
    slip = chance.random()
    if slip < 0.1:
        name = name[:-1] + ("e" if name[-1] != "e" else "a")
    elif slip < 0.2:
        slots = {**slots, "day": _DAYS[(_DAYS.index(slots["day"]) + 2) % 5]}
    said = [_said(chance, ways, slots) for ways in (_OPENING, _HEARD, _DONE, _USE, _ASK, _KEEN, _OFFER)]
    parts = [f"Dear {name},", " ".join(said[:2]), " ".join(said[2:4]), said[4], " ".join(said[5:])]
    return "\n\n".join((*parts, f"{chance.choice(_CLOSE)},\n{me}\n+44 20 7946 0142"))


def _said(chance: random.Random, ways: tuple[str, ...], slots: dict[str, str]) -> str:
    """One of the ways, with figures and a place that no other sentence shares."""
    own = {"number": f"{chance.randrange(11, 990)}", "share": f"{chance.randrange(11, 90)}", "by": chance.choice(_BY),
           "weeks": f"{chance.randrange(3, 60)}", "the_time": chance.choice(_TIME)}  # fmt: skip
    return chance.choice(ways).format(**{**slots, **own})


def _slots(chance: random.Random, topic: str, fixed: dict[str, str]) -> dict[str, str]:
    own = {"topic": f"the {topic}", "Topic": f"The {topic}", "bare": f"the {_bare(topic)}"}
    return {**fixed, **own, "place": chance.choice(_PLACE), "work": chance.choice(_WORK)}


def _topic(chance: random.Random) -> str:
    return f"{chance.choice(_SEASON)} {chance.choice(_THING)} of {_name(chance)}"


def _bare(topic: str) -> str:
    return topic.split(" of ")[0]


def _name(chance: random.Random) -> str:
    return chance.choice(_BEGIN) + "".join(chance.sample(_MIDDLE, chance.randrange(2))) + chance.choice(_END)
