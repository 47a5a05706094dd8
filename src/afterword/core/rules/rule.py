"""What a rule is: a name that never changes, a sentence, a source, its numbers, examples, and one function.

A rule owes steps, `(story, etiquette) -> Iterator[Step]`, moves them, `(story, etiquette, step) -> Step`, or holds them
back, `(story, etiquette, step) -> Reason | None`. `afterword explain`, the pages, the docs and the tests read it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from collections.abc import Set as Kinds
from dataclasses import dataclass
from datetime import datetime

from afterword.core.etiquette import Etiquette
from afterword.core.facts import Fact
from afterword.core.steps import Purpose, Reason, Step, Window
from afterword.core.story import Story
from afterword.core.value import made

Owes = Callable[[Story, Etiquette], Iterator[Step]]
Holds = Callable[[Story, Etiquette, Step], Reason | None]
Moves = Callable[[Story, Etiquette, Step], Step]


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A small story and what the plan says of it; both are run as tests.

    `told` has one fact a line, `2026-10-14T10:45 interview_held with=ada,bob`, in UTC. `ada` is a hiring manager, `rob`
    a recruiter, `cleo` a coordinator, `ref` a referrer, `gil` an agency's consultant (and then the candidacy is through
    an agency); `nameless` has no address; anybody else is an interviewer. A line `people …` names who else is there.
    `shows` has one line an expectation: `owed PURPOSE PERSON due MOMENT`, `held PURPOSE PERSON` or `nothing PURPOSE`.
    """

    told: str
    shows: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One rule of following up. `numbers` are fields of `Etiquette`.

    `about` are the kinds of facts that give the rule something to say: where there are none of them, it is not asked.
    A rule about none in particular is always asked.
    """

    name: str
    sentence: str
    why: str
    source: str
    kept: Example
    broken: Example
    about: tuple[type[Fact], ...] = ()
    numbers: tuple[str, ...] = ()
    owes: Owes | None = None
    holds: Holds | None = None
    moves: Moves | None = None

    def has_a_say(self, kinds: Kinds[type[Fact]]) -> bool:
        """Whether it has something to look at where there are facts of these kinds."""
        return not self.about or not kinds.isdisjoint(self.about)


def key(purpose: str, story: Story, to: str | None, because: str, for_: str | None = None) -> str:
    """The name of a step: `purpose:candidacy:to[:for]:id of the fact that caused it`."""
    person = (to or "") if for_ is None else f"{to or ''}:{for_}"
    return f"{purpose}:{story.candidacy.id}:{person}:{because}"


def within(story: Story, etiquette: Etiquette, moment: datetime, hours: int) -> Window:
    """A window that opens at that moment, is due some hours later, and lapses when an answer no longer makes sense."""
    return Window(
        opens=story.calendar.local(moment),
        due=story.after(moment, hours=hours),
        lapses=story.after(moment, hours=hours, days=etiquette.answer_lapses_days),
    )


def step(
    story: Story, purpose: Purpose, to: str | None, window: Window, rule: str, because: tuple[str, ...], sentence: str,
    for_: str | None = None, names: tuple[str, ...] = (),
) -> Step:  # fmt: skip
    """A step with its key and the way to reach its addressee; the first fact in `because` is the one that caused it."""
    return made(Step, {
        "key": key(purpose, story, to, because[0], for_),
        "candidacy": story.candidacy.id,
        "purpose": purpose,
        "to": to,
        "for_": for_,
        "names": names,
        "channel": channel(story, to) if to else None,
        "window": window,
        "reason": made(Reason, {"rule": rule, "because": because, "sentence": sentence}),
    })  # fmt: skip


def channel(story: Story, to: str) -> str:
    """How that person can be reached: by email where there is an address, by telephone where that is welcome."""
    person = story.person(to)
    return "phone" if not person.email and person.phone and person.may_call else "email"


def recommended(story: Story, to: str | None) -> bool:
    """Whether that person put in a word for the candidate, and so is not the employer."""
    return to is not None and story.person(to).part == "referrer"
