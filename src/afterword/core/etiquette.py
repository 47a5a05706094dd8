"""The numbers of good manners, as one frozen value. Every number of a rule is a field here, with its unit.

The defaults are those of the contract. Other countries and sectors are other values of the same class.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Etiquette:
    """Hours and days are elapsed time; business days are those of the employer's country."""

    name: str = "default"

    debrief_within_minutes: int = 30
    """How soon after an interview to write it down, while the names are fresh."""
    debrief_lapses_days: int = 7

    thank_within_hours: int = 24
    """The day of the interview or the next."""
    thank_lapses_days: int = 7
    thank_within_hours_when_they_decide_today: int = 2

    most_individual_letters: int = 7
    """Of a panel larger than this, the rest are named in one letter."""

    tell_referrer_within_hours: int = 24
    tell_referrer_of_outcome_within_hours: int = 48

    find_address_within_hours: int = 12
    """Half the thank-you's window, so that the other half is left to write in."""

    check_in_after_days: int = 7
    """Never before a week."""
    check_in_after_business_days: int = 5
    check_in_within_days: int = 14
    check_in_open_business_days: int = 1
    """The window stays open at least so long, whatever the holidays did to its opening."""
    check_in_lapses_days: int = 30
    check_ins_without_being_told: int = 1
    """Once is enough."""

    stated_date_grace_business_days: int = 2
    """Decisions slip by a day or two; asking at once presses."""
    stated_date_within_business_days: int = 3
    stated_date_lapses_days: int = 14

    when_told_within_business_days: int = 1
    when_told_lapses_days: int = 7

    hold_grace_business_days: int = 2
    hold_without_a_date_days: int = 30
    hold_within_business_days: int = 5
    hold_lapses_days: int = 30

    fix_address_within_hours: int = 4
    """A letter that came back is a day lost already."""

    missed_after_minutes: int = 15
    """People are late; a quarter of an hour is not yet an absence."""
    missed_within_hours: int = 2
    missed_lapses_days: int = 2

    move_on_after_check_in_days: int = 7
    move_on_after_interview_days: int = 30
    move_on_after_stated_date_days: int = 14
    move_on_within_days: int = 7
    move_on_lapses_days: int = 60

    stay_in_touch_after_days: int = 60
    stay_in_touch_within_days: int = 90
    stay_in_touch_lapses_days: int = 120
    """All three counted from the rejection."""

    part_well_within_hours: int = 48
    withdraw_within_hours: int = 48

    keep_promise_within_hours: int = 24
    answer_invitation_within_hours: int = 24
    answer_offer_within_hours: int = 24
    answer_next_day_from_hour: int = 15
    """A request that comes after this hour, in the employer's zone, may be answered on the next business day."""
    answer_lapses_days: int = 7
    """How long after its due time any other answer still makes sense."""

    rest_hours: int = 2
    """A letter written in the lift reads like one: `best` is at least so long after an interview's end."""
    minutes_between_letters: int = 10
    """Two letters to one employer do not arrive at once."""


DEFAULT = Etiquette()
