"""What the numbers of an etiquette say, each with its unit; and which of them set the window of a step.

Which numbers a step rests on is not written down anywhere: each is turned up by one, and what then moves, rests on it.
Pure.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace as turned
from typing import Any

from afterword.core import planner
from afterword.core.agenda import NUMBERS as WORDS
from afterword.core.etiquette import DEFAULT, Etiquette
from afterword.core.etiquettes import changes
from afterword.core.rules import BY_NAME
from afterword.core.steps import HeldBack, Step
from afterword.core.story import Story
from afterword.core.value import Value

A_WEEK = "A week has to pass first: {check_in_after_days}, or {check_in_after_business_days}, whichever is later."

SAID: Mapping[str, str] = {
    "debrief_within_minutes": "A debrief is due {} after the interview's end.",
    "debrief_lapses_days": "It lapses after {}.",
    "thank_within_hours": "A thank-you is due {} after the interview's end.",
    "thank_lapses_days": "It lapses {} after the interview's end.",
    "thank_within_hours_when_they_decide_today": "When they decide the same day it is due {} after the end.",
    "most_individual_letters": "Up to {} in one interview each get a letter of their own.",
    "tell_referrer_within_hours": "Whoever recommended you hears of the first interview within {}.",
    "tell_referrer_of_outcome_within_hours": "Whoever recommended you hears of the outcome within {}.",
    "find_address_within_hours": "An address that is missing is due {} after the interview's end.",
    "check_in_after_days": A_WEEK,
    "check_in_after_business_days": A_WEEK,
    "check_in_within_days": "A check-in is due {} after the interview's end.",
    "check_in_open_business_days": "Its window stays open for {} at least.",
    "check_in_lapses_days": "A check-in lapses {} after the interview's end.",
    "check_ins_without_being_told": "There is {} that they did not ask for, over all rounds.",
    "stated_date_grace_business_days": "Their own date gets {} of grace.",
    "stated_date_within_business_days": "The check-in is due {} after it opens.",
    "stated_date_lapses_days": "It lapses {} after their date at the earliest.",
    "when_told_within_business_days": "On the day they named it opens, and it is due {} later.",
    "when_told_lapses_days": "It lapses {} after the day they named.",
    "hold_grace_business_days": "A pause gets {} of grace after its last day.",
    "hold_without_a_date_days": "A pause without an end is taken to last {}.",
    "hold_within_business_days": "The check-in is due {} after it opens.",
    "hold_lapses_days": "It lapses {} after it is due.",
    "fix_address_within_hours": "The right address is due {} after a letter came back.",
    "missed_after_minutes": "A note about an interview that nobody came to waits for {}.",
    "missed_within_hours": "It is due {} after the interview should have begun.",
    "missed_lapses_days": "It lapses {} after the interview should have begun.",
    "move_on_after_check_in_days": "A check-in gets {} to be answered.",
    "move_on_after_interview_days": "An interview gets {} to be answered.",
    "move_on_after_stated_date_days": "Their own date gets {} before the silence is an answer.",
    "move_on_within_days": "Moving on is due {} after that.",
    "move_on_lapses_days": "It lapses after {}.",
    "stay_in_touch_after_days": "A line to stay in touch opens {} after the no.",
    "stay_in_touch_within_days": "It is due {} after the no.",
    "stay_in_touch_lapses_days": "It lapses {} after the no.",
    "part_well_within_hours": "The answer to a no is due within {}.",
    "withdraw_within_hours": "A withdrawal is due within {}.",
    "keep_promise_within_hours": "What you promised is due {} after the interview's end.",
    "answer_invitation_within_hours": "An invitation is answered within {}.",
    "answer_offer_within_hours": "An offer is thanked for within {}.",
    "answer_next_day_from_hour": "What comes after {} may be answered on the next working day.",
    "answer_lapses_days": "It lapses {} after it is due.",
    "rest_hours": "The best moment to write is {} after an interview's end at the earliest.",
    "minutes_between_letters": "Two letters to one employer are {} apart.",
}
"""What each number says; `{}` stands for the amount with its unit. One that is not here is said by its name."""

UNITS: Mapping[str, tuple[str, str]] = {
    "Minutes": ("minute", "minutes"), "Hours": ("hour", "hours"), "Days": ("day", "days"),
    "BusinessDays": ("working day", "working days"), "Letters": ("person", "people"),
    "CheckIns": ("check-in", "check-ins"),
}  # fmt: skip
"""One and many of each kind of number; the annotation of a field names its kind."""
SMALL = frozenset({"Letters", "CheckIns"})
"""Kinds that are said in words."""


Owes = Callable[[Story, Etiquette], Mapping[str, Step]]
"""What is owed in a story, by key, before anything holds it back."""


class Number(Value):
    """One number of the etiquette. `sets` says what of the step it sets: "opens", "due", "lapses", "hold", "who"."""

    name: str
    value: int
    amount: str
    sets: tuple[str, ...]
    sentence: str
    default: int | None = None

    @property
    def said(self) -> str:
        """Its sentence, and the usual amount where this etiquette has another."""
        if self.default in (None, self.value):
            return self.sentence
        return f"{self.sentence.removesuffix('.')} ({amount(self.name, self.default or 0)} by default)."

    def as_json(self) -> dict[str, Any]:
        """For programs."""
        return {"name": self.name, "value": self.value, "amount": self.amount, "sets": list(self.sets),
                "sentence": self.sentence, "default": self.default}  # fmt: skip


def names(etiquette: Etiquette = DEFAULT) -> Iterator[str]:
    """The numbers of an etiquette, in its order."""
    return (name for name in etiquette.__dataclass_fields__ if _is_number(getattr(etiquette, name)))


def amount(name: str, value: int) -> str:
    """A number with its unit: "24 hours", "5 working days", "one check-in", "15:00"."""
    kind = str(Etiquette.__dataclass_fields__[name].type)
    if kind == "OClock":
        return f"{value:02}:00"
    one, many = UNITS[kind]
    number = WORDS[value] if kind in SMALL and value < len(WORDS) else value
    return f"{number} {one if value == 1 else many}"


def sentence(name: str, etiquette: Etiquette) -> str:
    """What the number says, in one sentence."""
    amounts = {each: amount(each, getattr(etiquette, each)) for each in names(etiquette)}
    words = SAID.get(name, f"{name.replace('_', ' ')} = {{}}.".capitalize())
    return words.format(amounts[name], **amounts)


def differences(etiquette: Etiquette) -> str:
    """What differs from the default, in one sentence."""
    said = [
        f"{sentence(name, etiquette)[:-1]} ({amount(name, usual)} by default)" for name, _, usual in changes(etiquette)
    ]
    if not said:
        return "No number differs from the default."
    return "; ".join([said[0], *(words[:1].lower() + words[1:] for words in said[1:])]) + "."


def owed_by_key(story: Story, etiquette: Etiquette) -> dict[str, Step]:
    """Everything owed, redirected and put off, before anything is held back."""
    moved = (planner.moved(story, etiquette, owed) for owed in planner.everything_owed(story, etiquette))
    return {step.key: step for step in moved}


def behind(story: Story, owed: Step | HeldBack, etiquette: Etiquette, owes: Owes = owed_by_key) -> tuple[Number, ...]:
    """The numbers that set the window of a step, or hold it back; those of its own rule first.

    `owes` gives what is owed by its key: of one candidacy alone, unless more is seen.
    """
    rule = BY_NAME.get(owed.reason.rule)
    own = rule.numbers if rule else ()
    was = seen(story, owed.key, etiquette, owes)
    found = []
    for name in sorted(
        names(etiquette), key=lambda each: (each not in own, list(own).index(each) if each in own else 0)
    ):
        value = getattr(etiquette, name)
        now = seen(story, owed.key, turned(etiquette, **{name: value + 1}), owes)
        sets = tuple(what for what, moment in was.items() if now.get(what) != moment)
        if sets or name in own:
            found.append(Number(
                name=name, value=value, amount=amount(name, value), sets=sets,
                sentence=sentence(name, etiquette), default=getattr(DEFAULT, name, None),
            ))  # fmt: skip
    return tuple(found)


def seen(story: Story, key: str, etiquette: Etiquette, owes: Owes = owed_by_key) -> dict[str, object]:
    """What a number can set: the ends of the step's window, whether it is held back, and to whom it goes."""
    step = owes(story, etiquette).get(key)
    if step is None:
        return {}
    reason = planner.reason_to_hold(story, etiquette, step)
    return {
        "opens": step.window.opens,
        "due": step.window.due,
        "lapses": step.window.lapses,
        "hold": reason.rule if reason else None,
        "who": (step.to, step.names),
    }


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)
