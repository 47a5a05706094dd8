"""How often to ring: what was tried, whether a message may be left, and when to try again.

Twice a day at most, one message for one purpose, two messages in a candidacy with three business days between. Sources:
<http://jobsearch.about.com/od/interviews/a/interview-thank-you-call.htm> and
<https://blog.expresspros.com/movinonup/2008/12/post-interview.html>.
"""

from __future__ import annotations

from datetime import datetime, time, timedelta

from afterword.core import clock
from afterword.core.clock import Calendar
from afterword.core.facts import CallMade
from afterword.core.steps import Step
from afterword.core.story import REACHED, Story
from afterword.core.value import Value

A_DAY = 2
"""Calls without an answer."""
IN_ALL = 4
"""After so many a letter is the better way."""
MESSAGES = 2
"""In one candidacy."""
APART = 3
"""Business days between two messages."""
PAUSE = timedelta(hours=2)
"""Between two tries of one day."""


class Tries(Value):
    """What was tried for one step. `message` says whether one may be left now, `sentence` what to do if nobody answers.

    Before `earliest` (aware) nobody rings again; `enough` when it is time to write.
    """

    made: tuple[CallMade, ...]
    message: bool
    sentence: str
    earliest: datetime | None = None
    enough: bool = False


def tries(story: Story, step: Step, calendar: Calendar, now: datetime) -> Tries:
    """What was tried to reach the person of the step, by `now` (aware). `calendar` is theirs."""
    made = tuple(
        call
        for call in story.of(CallMade)
        if call.to == step.to and call.purpose == step.purpose and call.outcome not in REACHED
        and step.window.opens <= call.at <= now
    )  # fmt: skip
    today = [call for call in made if calendar.local(call.at).date() == calendar.local(now).date()]
    may = _may_leave(story, calendar, now)
    if not made:
        again = "Leave the message then." if may else "Leave no message: you have left enough of them here."
        return Tries(
            made=made, message=may, sentence=f"Hang up without a message, and try once more the same day. {again}"
        )
    last = calendar.local(made[-1].at)
    what = "You were not put through" if made[-1].outcome == "gatekeeper" else "Nobody answered"
    when = clock.spoken(last)
    if len(made) >= IN_ALL:
        sentence = f"{what} on {when}, and you have tried {len(made)} times. Write instead."
        return Tries(made=made, message=may, sentence=sentence, enough=True)
    if len(today) >= A_DAY:
        tomorrow = datetime.combine(last.date() + timedelta(days=1), time(), calendar.zone)
        sentence = f"{what} on {when}. Twice is enough for one day: ring on another, or write."
        return Tries(made=made, message=may, sentence=sentence, earliest=tomorrow)
    how = "If they named a time, ring then. " if made[-1].outcome == "gatekeeper" else ""
    leave = "Leave the message this time." if may else "Leave no message: you have left enough of them here."
    if not today:
        return Tries(made=made, message=may, sentence=f"{what} on {when}. {how}Try once more. {leave}")
    sentence = f"{what} on {when}. {how}Try once more today, two hours later at the earliest. {leave}"
    return Tries(made=made, message=may, sentence=sentence, earliest=clock.after(last, PAUSE))


def _may_leave(story: Story, calendar: Calendar, now: datetime) -> bool:
    """Whether another message may be left in this candidacy."""
    left = [call for call in story.of(CallMade) if call.outcome == "voicemail" and call.at <= now]
    return not left or (len(left) < MESSAGES and now >= calendar.later(left[-1].at, APART))
