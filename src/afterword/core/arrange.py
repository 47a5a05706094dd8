"""The second pass, across candidacies: one life, one evening, one offer. Pure, and always with a reason.

The planner looks at one candidacy at a time. Here plans meet: the same person met twice is thanked once, an offer taken
elsewhere withdraws from the rest, an evening holds only so many letters, and the night is for sleep.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta

from afterword.core import clock
from afterword.core.etiquette import DEFAULT, Etiquette
from afterword.core.facts import Decided
from afterword.core.records import Candidate
from afterword.core.rules.leaving import within
from afterword.core.rules.rule import step
from afterword.core.steps import LETTERS, HeldBack, Plan, Reason, Step
from afterword.core.story import Story
from afterword.core.value import Value, replace


class Arrangement(Value):
    """One thing that is only seen across candidacies; `name` is that of the reasons it gives."""

    name: str
    sentence: str
    why: str


ARRANGEMENTS: tuple[Arrangement, ...] = (
    Arrangement(
        name="accepted-elsewhere",
        sentence="Once you take an offer, withdraw from everything else within two days, and check in nowhere.",
        why="Somebody else is waiting for the place that you hold.",
    ),
    Arrangement(
        name="thanked-once",
        sentence="Somebody met twice before you wrote is thanked once, for both, by the earlier day.",
        why="Two letters on one day from one person read like a machine.",
    ),
    Arrangement(
        name="quiet-hours",
        sentence="Calls and what you do yourself wait until you are awake, where the window allows.",
        why="A step that rings at three in the morning is a step that you will mute.",
    ),
    Arrangement(
        name="one-day-only",
        sentence="More letters than you can write well on one day wait for the next morning, the last due first.",
        why="The sixth letter of an evening is a copy of the fifth.",
    ),
)
"""In plain sight, as the rules are."""


class Preferences(Value):
    """What the candidate wants of their own days. Times are on their clock, in `zone` (IANA)."""

    zone: str = "UTC"
    quiet_from: time = time(22)
    quiet_until: time = time(7)
    letters_a_day: int = 5
    """More than these on one day wait for the next morning, the last due first, as far as their windows allow."""


def preferences_of(candidate: Candidate | None) -> Preferences:
    """What the candidate's record says: their zone, and `quiet_from`, `quiet_until` (HH:MM) and `letters_a_day`."""
    if candidate is None:
        return Preferences()
    said = candidate.raw
    usual = Preferences(zone=candidate.zone)
    hours = {key: time.fromisoformat(str(said[key])) for key in ("quiet_from", "quiet_until") if said.get(key)}
    return replace(usual, **hours, letters_a_day=int(said.get("letters_a_day") or usual.letters_a_day))


class Arranged(Value):
    """The plans of all candidacies as one. `moved` gives, by a step's key, why it stands otherwise than planned."""

    plan: Plan
    moved: Mapping[str, Reason]


def arrange(
    stories: Sequence[Story],
    plans: Sequence[Plan],
    preferences: Preferences,
    etiquette: Callable[[Story], Etiquette] = lambda _: DEFAULT,
) -> Arranged:
    """All plans together, `plans[n]` being that of `stories[n]`."""
    accepted = acceptance(stories)
    settled = [withdrawn(story, plan, accepted, etiquette(story)) for story, plan in zip(stories, plans, strict=True)]
    people = {id: person for story in stories for id, person in story.by_id.items()}
    steps = [each for plan in settled for each in plan.steps]
    held = [each for plan in settled for each in plan.held_back]
    steps, folded = thanked_once(steps, {id: person.email.casefold() for id, person in people.items()})
    moved: dict[str, Reason] = {}
    steps = not_at_night(steps, preferences, moved)
    steps = not_all_at_once(steps, preferences, moved)
    plan = Plan(steps=tuple(sorted(steps, key=lambda each: each.window.due)), held_back=(*held, *folded))
    return Arranged(plan=plan, moved=moved)


def acceptance(stories: Iterable[Story]) -> Decided | None:
    """The newest acceptance of an offer, in any candidacy; None when there is none."""
    found = [story.closing for story in stories if story.closing and story.closing.to == "accept"]
    return max(found, key=lambda each: each.at, default=None)


def withdrawn(story: Story, plan: Plan, accepted: Decided | None, etiquette: Etiquette = DEFAULT) -> Plan:
    """The plan of a candidacy once an offer was taken elsewhere: a withdrawal is owed, and no check-in any more."""
    if accepted is None or accepted.candidacy == story.candidacy.id or story.ended or not story.interviews:
        return plan
    reason = Reason(
        rule="accepted-elsewhere",
        because=(accepted.id,),
        sentence=f"You took another offer on {story.day(accepted.at)}. Tell them now: somebody else is waiting for it.",
    )
    gone = ("check_in", "move_on")
    held = tuple(
        HeldBack(candidacy=each.candidacy, purpose=each.purpose, to=each.to, reason=reason, key=each.key)
        for each in plan.steps
        if each.purpose in gone
    )
    steps = tuple(each for each in plan.steps if each.purpose not in gone)
    if all(each.purpose != "withdraw" for each in steps):
        since = story.calendar.local(accepted.at)
        window = within(story, etiquette, since, etiquette.withdraw_within_hours)
        because = (accepted.id,)
        owed = step(story, "withdraw", story.contact, window, "accepted-elsewhere", because, reason.sentence)
        steps = (*steps, replace(owed, window=replace(window, best=since)))
    return Plan(steps=steps, held_back=(*plan.held_back, *held))


def thanked_once(steps: Sequence[Step], addresses: Mapping[str, str]) -> tuple[list[Step], list[HeldBack]]:
    """One letter to somebody met twice while both are owed: that of the later meeting, by the earlier due."""
    kept: list[Step] = []
    folded: list[HeldBack] = []
    latest: dict[str, Step] = {}
    for each in sorted(steps, key=lambda each: each.window.opens):
        who = addresses.get(each.to or "") or each.to or ""
        before = latest.get(who) if each.purpose == "thank_you" and not each.for_ and not each.names and who else None
        if before and before.window.lapses > each.window.opens:
            kept.remove(before)
            folded.append(_folded(before))
            due = max(each.window.opens, min(each.window.due, before.window.due))
            best = min(each.window.best or due, due)
            each = replace(each, window=replace(each.window, due=due, best=best))
        if each.purpose == "thank_you":
            latest[who] = each
        kept.append(each)
    return kept, folded


def not_at_night(steps: Iterable[Step], preferences: Preferences, moved: dict[str, Reason]) -> list[Step]:
    """What the candidate has to do themselves, a call or a debrief, waits for the morning where its window allows."""
    zone = clock.zone(preferences.zone)
    placed = []
    for each in steps:
        best = each.window.best or each.window.opens
        by_hand = each.channel == "phone" or each.purpose not in LETTERS
        awake = _awake(each, best, preferences) if by_hand and _is_quiet(best, preferences) else None
        if awake:
            sentence = (
                f"It would be {best.astimezone(zone):%H:%M} where you are. You are awake at {awake:%H:%M}, and in time."
            )
            moved[each.key] = Reason(rule="quiet-hours", because=each.reason.because, sentence=sentence)
            each = replace(each, window=replace(each.window, best=awake.astimezone(best.tzinfo)))
        placed.append(each)
    return placed


def not_all_at_once(steps: Sequence[Step], preferences: Preferences, moved: dict[str, Reason]) -> list[Step]:
    """No more letters on one day than the candidate can write well; the last due wait for the next morning."""
    zone = clock.zone(preferences.zone)
    full: dict[date, int] = {}
    placed: list[Step] = []
    for each in sorted(steps, key=lambda each: each.window.due):
        if each.purpose in LETTERS:
            best = each.window.best or each.window.due
            day = best.astimezone(zone).date()
            later = _next_morning(each, full, day, preferences) if _is_full(full, day, preferences) else None
            if later:
                sentence = f"{preferences.letters_a_day} letters are enough for one day. This one is in time tomorrow."
                moved[each.key] = Reason(rule="one-day-only", because=each.reason.because, sentence=sentence)
                each = replace(each, window=replace(each.window, best=later))
                day = later.astimezone(zone).date()
            full[day] = full.get(day, 0) + 1
        placed.append(each)
    return placed


def _folded(earlier: Step) -> HeldBack:
    sentence = "You met them again before this letter was written. One letter thanks them for both."
    reason = Reason(rule="thanked-once", because=earlier.reason.because, sentence=sentence)
    return HeldBack(candidacy=earlier.candidacy, purpose=earlier.purpose, to=earlier.to, reason=reason, key=earlier.key)


def _is_full(full: Mapping[date, int], day: date, preferences: Preferences) -> bool:
    return full.get(day, 0) >= preferences.letters_a_day


def _next_morning(each: Step, full: Mapping[date, int], day: date, preferences: Preferences) -> datetime | None:
    """Nine o'clock where the addressee is, on the next day that is not full; None when that is too late."""
    best = each.window.best or each.window.due
    while _is_full(full, day, preferences):
        day += timedelta(days=1)
    morning = datetime.combine(day, time(9), best.tzinfo)
    return morning if best < morning <= each.window.due else None


def _awake(each: Step, best: datetime, preferences: Preferences) -> datetime | None:
    """The end of that night, else the first waking moment of the window; None when all of it is night."""
    opens = each.window.opens
    first = _morning_after(opens, preferences) if _is_quiet(opens, preferences) else opens
    options = (_morning_after(best, preferences), first.astimezone(clock.zone(preferences.zone)))
    return next((moment for moment in options if opens <= moment <= each.window.due), None)


def _is_quiet(moment: datetime, preferences: Preferences) -> bool:
    at = moment.astimezone(clock.zone(preferences.zone)).time()
    begins, ends = preferences.quiet_from, preferences.quiet_until
    return begins <= at < ends if begins <= ends else at >= begins or at < ends


def _morning_after(moment: datetime, preferences: Preferences) -> datetime:
    """The end of the quiet hours that `moment` lies in."""
    zone = clock.zone(preferences.zone)
    local = moment.astimezone(zone)
    morning = datetime.combine(local.date(), preferences.quiet_until, zone)
    return (
        morning
        if morning > local
        else datetime.combine(local.date() + timedelta(days=1), preferences.quiet_until, zone)
    )
