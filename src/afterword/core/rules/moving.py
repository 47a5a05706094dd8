"""What moves a step without being its reason: it goes through somebody else, or waits until they are back."""

from __future__ import annotations

from datetime import datetime

from afterword.core import clock
from afterword.core.etiquette import Etiquette
from afterword.core.facts import OutOfOffice
from afterword.core.rules.rule import Example, Rule, channel, key
from afterword.core.steps import Step, Window
from afterword.core.story import Story
from afterword.core.value import replace


def through_the_agency(story: Story, etiquette: Etiquette, owed: Step) -> Step:
    """To the consultant, who passes it on; not what goes to somebody outside the employer, or to nobody."""
    if story.consultant is None or owed.to is None or owed.to in story.outside:
        return owed
    to, for_ = story.consultant.id, owed.for_ or owed.to
    renamed = key(owed.purpose, story, to, owed.reason.because[0], for_)
    return replace(owed, to=to, for_=for_, key=renamed + owed.key.removeprefix(_key_of(story, owed)),
                   channel=channel(story, to))  # fmt: skip


def away(story: Story, etiquette: Etiquette, owed: Step) -> Step:
    """Until the first business day after an absence of the addressee; due and lapse keep their distance."""
    window = owed.window
    while owed.to and (last := story.away_until(owed.to, window.opens)):
        window = _shifted(window, story.calendar.opening(story.calendar.later_day(last, business_days=1)))
    return owed if window is owed.window else replace(owed, window=window)


def _key_of(story: Story, owed: Step) -> str:
    return key(owed.purpose, story, owed.to, owed.reason.because[0], owed.for_)


def _shifted(window: Window, opens: datetime) -> Window:
    span = clock.between(window.opens, opens)
    return Window(opens=opens, due=clock.after(window.due, span), lapses=clock.after(window.lapses, span))


THROUGH_THE_AGENCY = Rule(
    name="through-the-agency",
    sentence="Where an agency sent you, everything to the employer's people goes to the consultant, who passes it on.",
    why="The consultant's standing with the client is at stake, and the client's with the agency.",
    source="https://andersen.agency/candidates-to-limit-their-client-contact/",
    moves=through_the_agency,
    kept=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-14T15:00 letter_sent to=gil purpose=thank_you",
        shows="nothing thank_you",
    ),
    broken=Example(
        told="2026-10-14T10:45 interview_held with=ada\npeople gil",
        shows="owed thank_you gil due 2026-10-15T10:45",
    ),
)
AWAY = Rule(
    name="away",
    sentence="While the addressee is away, a step waits for the first business day after, and keeps its length.",
    why="What arrives into an absence is read last, in a heap.",
    source="https://artscibiz.blogspot.com/2016/02/write-emails-that-get-results.html",
    about=(OutOfOffice,),
    moves=away,
    kept=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-20T10:00 out_of_office person=ada until=2026-10-23",
        shows="owed check_in ada due 2026-11-02T09:00",
    ),
    broken=Example(
        told="2026-10-14T10:45 interview_held with=ada\n2026-10-15T10:00 out_of_office person=ada until=2026-10-16",
        shows="owed check_in ada due 2026-10-28T10:45",
    ),
)
