"""The page of reminders: four weeks of twelve candidacies on a simulated clock, and all that is said in them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import NamedTuple
from zoneinfo import ZoneInfo

from afterword.core.journal import Line
from weeks import Asleep, Done, Said, house_of, live, titles

LONDON = ZoneInfo("Europe/London")
ME: Line = {"record": "candidate", "id": "lea", "name": "Lea Brandt", "email": "lea.brandt@mail.example",
            "zone": "Europe/London", "country": "GB"}  # fmt: skip
BEGINS, ENDS = datetime(2026, 10, 12, 8, tzinfo=LONDON), datetime(2026, 11, 9, 8, tzinfo=LONDON)
NAP = Asleep(datetime(2026, 10, 17, 12, tzinfo=LONDON), datetime(2026, 10, 19, 12, tzinfo=LONDON))

HEAD = """# Reminders

Written by `make docs` from the code itself. A debrief is spoken of when the interview is over, a letter when its
window has six hours left and when it has two, a check-in on the morning of the day on which it opens; besides that, a
reply that waits for your word, a date that a reply moved, and a letter of which nobody knows whether it arrived. All
that is due at one moment is one reminder. Nothing is said in quiet hours, nothing twice, and nothing of what is done.

`afterword remind --to URL` names where they go, by any service that Apprise knows, and Settings, Notifications turns
them on in a browser or an installed app; they come by themselves while `afterword serve` or `afterword work` runs, or
by a timer. A reminder names nobody, unless `--names` says so. `--not-about opens` leaves a kind out, and `--about
opens` takes it in again: what came to pass meanwhile stays unsaid. `afterword remind --show` says what is told,
where, and how it went there last. `afterword snooze STEP` is "not today". A claim is written down before a reminder
is sent, and its end after that: who is killed in between says it again two minutes later. So a reminder comes at
least once, and very rarely twice.

`afterword remind --digest 08:00` sends one mail a day besides, to yourself by your own account: what is due, what
opens before the next, what waits for your word; none on a day without anything. It comes once at most: what did not
leave is tried again, what may have left is not.

## In a status line

`afterword today --short` prints one line that names nobody ("2 due, the first by today 18:30"), or none. It looks at
the data folder and changes nothing, so it may be asked once a minute.

| where | what to write |
| --- | --- |
| waybar | `"custom/afterword": {"exec": "afterword today --short", "interval": 60}` |
| i3blocks | `[afterword]`, `command=afterword today --short`, `interval=60` |
| tmux | `set -g status-interval 60` and `set -g status-right '#(afterword today --short)'` |
| a shell | `afterword today --short` in `.bashrc`; in `PROMPT_COMMAND` every prompt waits for it |

## Four weeks of twelve candidacies

Lea Brandt lives in London, where clocks go back on 25 October. Her quiet hours are from ten in the evening until
seven. Her laptop sleeps from Saturday noon, 17 October, until Monday noon. What she does stands in the second column,
and everything that was said to her in the third.

| when | what happened | what was said |
| --- | --- | --- |
"""


class Process(NamedTuple):
    """One candidacy: when its interview ends, and hours after that until it is debriefed and the letters are sent."""

    employer: str
    end: str
    people: int = 1
    debriefed: float | None = 0.5
    thanked: float | None = 3
    rejected: str = ""
    decides: str = ""


TWELVE = (
    Process("Alder", "2026-10-12T11:30", 3),
    Process("Birch", "2026-10-13T16:00", debriefed=2, thanked=20),
    Process("Cedar", "2026-10-14T21:45", 2, debriefed=11, thanked=None),
    Process("Dogwood", "2026-10-15T09:15", decides="2026-10-26"),
    Process("Elm", "2026-10-16T12:00", debriefed=None, thanked=None),
    Process("Fir", "2026-10-16T17:30", 2, debriefed=0.25, thanked=None),
    Process("Ginkgo", "2026-10-20T10:00", rejected="2026-10-22T15:00"),
    Process("Hazel", "2026-10-20T10:45", 2),
    Process("Ivy", "2026-10-24T12:00", thanked=21),
    Process("Juniper", "2026-10-27T14:00", debriefed=1, thanked=2),
    Process("Katsura", "2026-10-28T18:30", 4, debriefed=1, thanked=23),
    Process("Larch", "2026-11-05T12:00"),
)


def weeks_page() -> str:
    """The page of reminders."""
    return HEAD + "".join(_told())


def _told() -> Iterator[str]:
    every = [each for process in TWELVE for each in happened(process)]
    with house_of(ME) as house:
        said = list(live(house, [Done(at, lines) for at, lines, _ in every], ENDS, [NAP]))
    rows = [(at, words, "") for at, _, words in every] + [(each.at, "", _words(each)) for each in said]
    day = None
    for at, words, answer in sorted(rows, key=lambda row: (row[0], row[2])):
        local = at.astimezone(LONDON)
        shown = f"{local:%a} {local.day} {local:%b} {local:%H:%M}" if local.date() != day else f"{local:%H:%M}"
        day = local.date()
        yield f"| {shown} | {words} | {answer} |\n"


def _words(said: Said) -> str:
    return "; ".join(titles(said.due.items))


def happened(process: Process) -> Iterator[tuple[datetime, tuple[Line, ...], str]]:
    """What is added to the journal for it, and when, with a word on it."""
    id, end = process.employer.lower(), datetime.fromisoformat(process.end).replace(tzinfo=LONDON)
    people = [f"{id}-{number}" for number in range(1, process.people + 1)]
    records: list[Line] = [
        {"record": "candidacy", "id": id, "employer": process.employer, "role": "Analyst", "zone": "Europe/London",
         "country": "GB", "source": "direct"},
        *({"record": "person", "id": each, "candidacy": id, "name": f"Robin {each.title()}", "part": "interviewer",
           "email": f"{each}@{id}.example"} for each in people),
    ]  # fmt: skip

    def fact(kind: str, at: datetime, number: int = 1, **more: object) -> Line:
        return {"fact": kind, "id": f"{id}-{kind}-{number}", "candidacy": id, "at": at.isoformat(), **more}

    held = fact("interview_held", end, start=(end - timedelta(hours=1)).isoformat(), zone="Europe/London", round=1,
                format="video", **{"with": people})  # fmt: skip
    yield end - timedelta(hours=2), (*records, held), f"{process.employer}: an interview ends at {end:%H:%M}"
    if process.debriefed is not None:
        at = _later(end, process.debriefed)
        decision = {"decision": {"latest": process.decides, "words": "by then"}} if process.decides else {}
        yield (
            at,
            (fact("debriefed", at, interview=held["id"], wanted="yes", **decision),),
            f"{process.employer}: debriefed",
        )
    if process.thanked is not None:
        at = _later(end, process.thanked)
        letters = tuple(
            fact("letter_sent", at, number, to=to, purpose="thank_you", channel="email")
            for number, to in enumerate(people, 1)
        )
        yield at, letters, f"{process.employer}: {'letter' if len(letters) == 1 else 'letters'} sent"
    if process.rejected:
        at = datetime.fromisoformat(process.rejected).replace(tzinfo=LONDON)
        yield at, (fact("rejected", at, by=people[0], warm=False),), f"{process.employer}: a rejection"


def _later(moment: datetime, hours: float) -> datetime:
    return (moment.astimezone(ZoneInfo("UTC")) + timedelta(hours=hours)).astimezone(LONDON)
