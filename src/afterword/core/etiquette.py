"""The numbers of good manners, as one frozen value. Every number of a rule is a field here, with its unit.

The defaults are those of the contract. Other countries and sectors are other values of the same class
(`core/etiquettes.py`).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

Minutes: TypeAlias = int
Hours: TypeAlias = int
Days: TypeAlias = int
BusinessDays: TypeAlias = int
OClock: TypeAlias = int
Letters: TypeAlias = int
CheckIns: TypeAlias = int

UNITS = {
    "Minutes": "min",
    "Hours": "h",
    "Days": "d",
    "BusinessDays": "bd",
    "OClock": "o'clock",
    "Letters": "letters",
    "CheckIns": "check-ins",
}
"""How each kind of number is written. The annotation of a field names its kind."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Etiquette:
    """Hours and days are elapsed time; business days are those of the employer's country."""

    name: str = "default"
    """Whose numbers these are."""

    debrief_within_minutes: Minutes = 30
    """How soon after an interview to write it down, while the names are fresh."""
    debrief_lapses_days: Days = 7
    """After so long there is nothing left to remember."""

    thank_within_hours: Hours = 24
    """The day of the interview or the next."""
    thank_lapses_days: Days = 7
    """A thank-you later than this reminds of its absence."""
    thank_within_hours_when_they_decide_today: Hours = 2
    """Later than this the decision is made without it."""

    most_individual_letters: Letters = 7
    """Of a panel larger than this, the rest are named in one letter."""

    tell_referrer_within_hours: Hours = 24
    """After the first interview, to whoever recommended the candidate."""
    tell_referrer_of_outcome_within_hours: Hours = 48
    """After an offer, a rejection or the candidate's own decision."""

    find_address_within_hours: Hours = 12
    """Half the thank-you's window, so that the other half is left to write in."""

    check_in_after_days: Days = 7
    """Never before a week."""
    check_in_after_business_days: BusinessDays = 5
    """Nor before so many days on which they could decide."""
    check_in_within_days: Days = 14
    """After the interview's end; later it looks like an afterthought."""
    check_in_open_business_days: BusinessDays = 1
    """The window stays open at least so long, whatever the holidays did to its opening."""
    check_in_lapses_days: Days = 30
    """After the interview's end."""
    check_ins_without_being_told: CheckIns = 1
    """Once is enough."""

    stated_date_grace_business_days: BusinessDays = 2
    """Decisions slip by a day or two; asking at once presses."""
    stated_date_within_business_days: BusinessDays = 3
    """How long that check-in stays in time, from its opening."""
    stated_date_lapses_days: Days = 14
    """After the date that they named."""

    when_told_within_business_days: BusinessDays = 1
    """From the day that they named for asking again."""
    when_told_lapses_days: Days = 7
    """From the same day."""

    hold_grace_business_days: BusinessDays = 2
    """From the last day of a pause."""
    hold_without_a_date_days: Days = 30
    """From the beginning of a pause of which nobody said how long."""
    hold_within_business_days: BusinessDays = 5
    """From the opening of that check-in."""
    hold_lapses_days: Days = 30
    """After that check-in was due."""

    fix_address_within_hours: Hours = 4
    """A letter that came back is a day lost already."""

    missed_after_minutes: Minutes = 15
    """People are late; a quarter of an hour is not yet an absence."""
    missed_within_hours: Hours = 2
    """From the start of the interview that did not take place."""
    missed_lapses_days: Days = 2
    """From the same start."""

    move_on_after_check_in_days: Days = 7
    """Silence after the check-in."""
    move_on_after_interview_days: Days = 30
    """Silence after the last interview; the latest of the three counts."""
    move_on_after_stated_date_days: Days = 14
    """Silence after the date that they named."""
    move_on_within_days: Days = 7
    """A week to close it in."""
    move_on_lapses_days: Days = 60
    """From the day on which it opened."""

    stay_in_touch_after_days: Days = 60
    """Counted from the rejection, as the next two."""
    stay_in_touch_within_days: Days = 90
    """Three months on."""
    stay_in_touch_lapses_days: Days = 120
    """Four months on it is a new acquaintance."""

    part_well_within_hours: Hours = 48
    """After a rejection."""
    withdraw_within_hours: Hours = 48
    """After the interview, or the decision to leave."""

    keep_promise_within_hours: Hours = 24
    """After the interview in which it was promised."""
    answer_invitation_within_hours: Hours = 24
    """After their invitation."""
    answer_offer_within_hours: Hours = 24
    """To acknowledge an offer, which is not yet to accept it."""
    answer_next_day_from_hour: OClock = 15
    """A request that comes after this hour, in the employer's zone, may be answered on the next business day."""
    answer_lapses_days: Days = 7
    """How long after its due time any other answer still makes sense."""

    rest_hours: Hours = 2
    """A letter written in the lift reads like one: `best` is at least so long after an interview's end."""
    minutes_between_letters: Minutes = 10
    """Two letters to one employer do not arrive at once."""

    @classmethod
    def units(cls) -> dict[str, str]:
        """The unit of each number, by its name, in the order in which they stand here: "h", "bd" and so on."""
        return {name: UNITS[kind] for name, kind in cls.__annotations__.items() if kind in UNITS}


DEFAULT = Etiquette()
