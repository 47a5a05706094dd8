"""Etiquettes of countries and sectors: what differs from the defaults there, on whose word; and whose numbers hold.

A profile changes a number only where advice from that place names one; everything else stays at the contract's default.
Of a range, a window opens at its near end and is due at its far end. For the US, India and Japan no number differs:
what is said of them is in words. A profile holds only in a candidacy that names it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from afterword.core.etiquette import DEFAULT, Etiquette
from afterword.core.records import Candidacy, Candidate, Record
from afterword.core.value import Value
from afterword.errors import BadInput


class Ground(Value):
    """Why a number differs: its name, the advice in our words, and where it stands."""

    number: str
    sentence: str
    source: str


class Profile(Value):
    """The etiquette of countries (ISO 3166) or sectors. `words` is what no number says, `source` where it stands."""

    name: str
    title: str
    etiquette: Etiquette
    words: str
    source: str
    countries: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    grounds: tuple[Ground, ...] = ()


A_WEEK_PAST_THEIR_DATE = "https://careercenter.georgetown.edu/major-career-guides/interviewing/after-the-interview/"
HOW_LONG_HIRING_TAKES = "https://mybinc.com/study-long-take-hire/"

US = Profile(
    name="us",
    title="the US",
    countries=("US",),
    etiquette=replace(DEFAULT, name="us"),
    words="A note is expected, within 24 hours, to each interviewer. The defaults are these, so no number differs.",
    source="https://careers.unc.edu/students/step-3-gain-experience/resumes-and-letters/thank-you-letters",
)
UK = Profile(
    name="uk",
    title="the UK",
    countries=("GB", "UK"),
    etiquette=replace(DEFAULT, name="uk", thank_within_hours=48),
    words="Understated: three or four sentences, and no calls that nobody asked for.",
    source="https://atlasjob.tech/guides/uk-interview-thank-you-email",
    grounds=(
        Ground(
            number="thank_within_hours",
            sentence="A thank-you within 24 to 48 hours is on time.",
            source="https://atlasjob.tech/guides/uk-interview-thank-you-email",
        ),
    ),
)
GERMANY = Profile(
    name="de",
    title="Germany, Austria and Switzerland",
    countries=("DE", "AT", "CH"),
    etiquette=replace(
        DEFAULT,
        name="de",
        check_in_after_business_days=7,
        stated_date_grace_business_days=5,
        move_on_after_interview_days=45,
    ),
    words="A note is uncommon and therefore noticed: formal, with titles, half a page at most. They move first.",
    source="https://blog.iubh.de/en/make-strong-application-part-9-next-steps/",
    grounds=(
        Ground(
            number="check_in_after_business_days",
            sentence="Ask where they are after seven to ten business days.",
            source="https://blog.iubh.de/en/make-strong-application-part-9-next-steps/",
        ),
        Ground(
            number="stated_date_grace_business_days",
            sentence="When they named a date, give them a week past it.",
            source="https://blog.iubh.de/en/make-strong-application-part-9-next-steps/",
        ),
        Ground(
            number="move_on_after_interview_days",
            sentence="Hiring takes longer than in the US, so silence is an answer only after 45 to 60 days.",
            source="https://pt.scribd.com/document/269495579/Why-Is-Hiring-Taking-Longer",
        ),
    ),
)
FRANCE = Profile(
    name="fr",
    title="France",
    countries=("FR",),
    etiquette=replace(
        DEFAULT,
        name="fr",
        thank_within_hours=48,
        check_in_after_days=10,
        check_in_within_days=15,
        move_on_after_interview_days=45,
    ),
    words="Formal and short; in French with vous.",
    source="https://careers.societegenerale.com/en/tips-candidates/thank-you-email-interview",
    grounds=(
        Ground(
            number="thank_within_hours",
            sentence="A thank-you within 24 to 48 hours is on time.",
            source="https://careers.societegenerale.com/en/tips-candidates/thank-you-email-interview",
        ),
        Ground(
            number="check_in_after_days",
            sentence="Ask where they are after ten to fifteen days. Only one page says so, and it is not a strong one.",
            source="https://grokipedia.com/page/Job_Application_Follow-up_in_France",
        ),
        Ground(
            number="check_in_within_days",
            sentence="Ask where they are after ten to fifteen days. Only one page says so, and it is not a strong one.",
            source="https://grokipedia.com/page/Job_Application_Follow-up_in_France",
        ),
        Ground(
            number="move_on_after_interview_days",
            sentence="Hiring takes 38.9 days on average, so silence is an answer only after 45 to 60 days.",
            source=HOW_LONG_HIRING_TAKES,
        ),
    ),
)
INDIA = Profile(
    name="in",
    title="India",
    countries=("IN",),
    etiquette=replace(DEFAULT, name="in"),
    words="Thanks are rare and therefore noticed: by e-mail, within 24 hours, often through HR, without flattery. "
    "The defaults hold for when, so no number differs.",
    source="https://upgrad.com/blog/when-how-to-follow-up-after-an-interview",
)
JAPAN = Profile(
    name="jp",
    title="Japan",
    countries=("JP",),
    etiquette=replace(DEFAULT, name="jp"),
    words="Not required and rarely decisive. If you write: the same day between 9:00 and 18:00, after 20:00 the next "
    "business morning, in the fixed polite form with one line of your own; after a week no more. Hours of the day are "
    "none of the numbers here, and the week is the default, so no number differs.",
    source="https://lifetips-qa-navi.com/?p=637",
)
ACADEMIC = Profile(
    name="academic",
    title="universities",
    sectors=("academic", "academia", "university", "higher education"),
    etiquette=replace(
        DEFAULT,
        name="academic",
        thank_within_hours=48,
        stated_date_grace_business_days=5,
        move_on_after_interview_days=45,
    ),
    words="Thank everybody you met, the administrator and HR too, and speak of your talk. Committees are slow.",
    source="https://www.jobs.ac.uk/careers-advice/working-in-higher-education/2266/sending-a-thank-you-note-after-an-academic-interview",
    grounds=(
        Ground(
            number="thank_within_hours",
            sentence="A campus visit is exhausting, so the day after it, within 48 hours, is on time.",
            source="http://career.uark.edu/new/students/graduate/AfterAcademicInterview.asp",
        ),
        Ground(
            number="stated_date_grace_business_days",
            sentence="When they named a date, give them a week past it.",
            source=A_WEEK_PAST_THEIR_DATE,
        ),
        Ground(
            number="move_on_after_interview_days",
            sentence="Universities take their time, so silence is an answer only after 45 to 60 days.",
            source=HOW_LONG_HIRING_TAKES,
        ),
    ),
)
PUBLIC = Profile(
    name="public",
    title="the public sector",
    sectors=("public", "public sector", "government", "civil service"),
    etiquette=replace(DEFAULT, name="public", stated_date_grace_business_days=5, move_on_after_interview_days=60),
    words="Thanks are fine. Send the papers that they ask for, ask about timing once, and expect months.",
    source="https://www.govtjobs.com/how-to-follow-up-after-a-government-job-interview/",
    grounds=(
        Ground(
            number="stated_date_grace_business_days",
            sentence="When they named a date, give them a week past it.",
            source=A_WEEK_PAST_THEIR_DATE,
        ),
        Ground(
            number="move_on_after_interview_days",
            sentence="Government takes 53.8 days on average, so silence is an answer only after 60.",
            source=HOW_LONG_HIRING_TAKES,
        ),
    ),
)

PROFILES: tuple[Profile, ...] = (US, UK, GERMANY, FRANCE, INDIA, JAPAN, ACADEMIC, PUBLIC)
"""Every profile, in the order in which they are listed."""

BY_NAME = {profile.name: profile for profile in PROFILES}
NAMES = (DEFAULT.name, *BY_NAME)
"""What a candidacy may name; `default` is the same as nothing."""

MOST = {"min": 3652 * 24 * 60, "h": 3652 * 24, "d": 3652, "bd": 2609, "o'clock": 24, "letters": 1000, "check-ins": 1000}
"""The largest number of each unit that anybody can mean: ten years, all hours of a day."""


def etiquette_of(candidacy: Candidacy, candidate: Candidate | None) -> Etiquette:
    """Whose numbers hold: the candidacy's own, over the candidate's own, over the profile it names, over the defaults.

    What `check` would refuse counts as not said here, so that one record that came around it stops no plan.
    """
    profile = BY_NAME.get(candidacy.etiquette)
    etiquette = profile.etiquette if profile else DEFAULT
    said: dict[str, Any] = {**own_numbers(candidate), **own_numbers(candidacy)}
    return replace(etiquette, **said) if said else etiquette


def own_numbers(record: Candidacy | Candidate | None) -> dict[str, int]:
    """The numbers that a record gives in place of an etiquette's."""
    return {name: value for name, value in record.numbers if not wrong(name, value)} if record else {}


def changes(etiquette: Etiquette, from_: Etiquette = DEFAULT) -> Iterator[tuple[str, int, int]]:
    """Each number that differs: its name, what it is, and what it is in `from_`."""
    for name in Etiquette.units():
        here, there = getattr(etiquette, name), getattr(from_, name)
        if here != there:
            yield name, here, there


def elsewhere(number: str) -> Iterator[tuple[str, int]]:
    """The profiles in which that number differs from the default, each with what it is there."""
    for profile in PROFILES:
        value = getattr(profile.etiquette, number)
        if value != getattr(DEFAULT, number):
            yield profile.name, value


def with_unit(number: str, value: int) -> str:
    """24 h."""
    return f"{value} {Etiquette.units()[number]}"


def offered(candidacy: Candidacy) -> Profile | None:
    """A profile to offer where none is named: its sector's, else its country's; None where it would change nothing."""
    if candidacy.etiquette:
        return None
    return next((each for each in fitting(candidacy) if each.grounds), None)


def fitting(candidacy: Candidacy) -> tuple[Profile, ...]:
    """The profiles of its sector, then those of its country."""
    sector = " ".join(candidacy.sector.casefold().replace("-", " ").replace("_", " ").split())
    country = candidacy.country.upper()
    return (
        *(each for each in PROFILES if sector in each.sectors),
        *(each for each in PROFILES if country in each.countries),
    )


def check(record: Record) -> None:
    """Raise `BadInput`, naming record and key, for an etiquette or a number that is none."""
    if isinstance(record, Candidacy) and record.etiquette not in ("", *NAMES):
        raise BadInput(
            f'candidacy {record.id!r}, "etiquette": there is no etiquette {record.etiquette!r}; '
            f"known are {', '.join(NAMES)}"
        )
    if isinstance(record, Candidacy | Candidate):
        kind = type(record).__name__.lower()
        for name, value in record.numbers:
            reason = wrong(name, value)
            if reason:
                raise BadInput(f'{kind} {record.id!r}, "numbers": {reason}')


def wrong(name: str, value: Any) -> str:
    """Why that number cannot be so, in words; "" when it can."""
    units: Mapping[str, str] = Etiquette.units()
    if name not in units:
        from difflib import get_close_matches

        near = get_close_matches(name, units, 1)
        perhaps = f" (perhaps {near[0]!r})" if near else ""
        return f"there is no number {name!r}{perhaps}; known are {', '.join(units)}"
    unit = units[name]
    least, most = (1 if unit == "check-ins" else 0), MOST[unit]
    if isinstance(value, bool) or not isinstance(value, int) or not least <= value <= most:
        return f'"{name}" is a whole number from {least} to {most} ({unit}), and not {str(value)[:40]!r}'
    return ""
