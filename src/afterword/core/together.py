"""The steps of all candidacies as one person's days: somebody met twice is thanked once, calls wait for the morning,
and an evening holds only so many letters. Pure; every step that then stands otherwise says why.

Nothing here plans: it places what was planned, so a door that only looks at stored steps sees the same as the planner.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta, tzinfo
from typing import Any

from afterword.core import clock
from afterword.core.agenda import counted
from afterword.core.preferences import Preferences
from afterword.core.steps import HeldBack, Plan, Reason, Step, reason_as_json
from afterword.core.value import Value, replace


class Move(Value):
    """A step that stands otherwise than its own candidacy planned it, and why."""

    before: Step
    after: Step
    reason: Reason

    def otherwise(self, zone: tzinfo | None) -> str:
        """Where it would stand, in a sentence on the clock of `zone`."""
        was, now = self.before.window, self.after.window
        if was.due != now.due:
            return f"Otherwise it would be due on {clock.spoken(was.due.astimezone(zone))}."
        return f"Otherwise it would be best on {clock.spoken((was.best or was.opens).astimezone(zone))}."


class Folded(Value):
    """Two letters to one person that became one: that of `later`. Both are as they were planned."""

    earlier: Step
    later: Step


class Arranged(Value):
    """The plans of all candidacies as one; what was moved in it, in that order; and which letters became one."""

    plan: Plan
    moves: tuple[Move, ...] = ()
    folded: tuple[Folded, ...] = ()

    @property
    def moved(self) -> Mapping[str, Reason]:
        """By a step's key, why it stands otherwise than planned: the reason of its last move."""
        return {move.after.key: move.reason for move in self.moves}

    def of(self, candidacy: str) -> Plan:
        """What of it is of one candidacy."""
        steps, held = self.plan.steps, self.plan.held_back
        return Plan(
            steps=tuple(each for each in steps if each.candidacy == candidacy),
            held_back=tuple(each for each in held if each.candidacy == candidacy),
        )

    def as_json(self, now: datetime | None = None) -> dict[str, Any]:
        """The plan in the shape of the contract, and beside it `moved`: a reason by a step's key."""
        moved = {key: reason_as_json(reason) for key, reason in self.moved.items()}
        return {**self.plan.as_json(now), "moved": moved}


def together(
    plans: Iterable[Plan], addresses: Mapping[str, str], preferences: Preferences, now: datetime | None = None
) -> Arranged:
    """All plans as one. `addresses` are those of people by id: one address is one person, whatever the candidacy.

    Steps that have lapsed at `now` are listed as they are and take no room; without it none has.
    """
    every = tuple(plans)
    steps = [step for plan in every for step in plan.steps]
    held = [each for plan in every for each in plan.held_back]
    over = [step for step in steps if now and step.window.lapses < now]
    moves: list[Move] = []
    standing = [step for step in steps if not now or step.window.lapses >= now]
    placed, folded = thanked_once(standing, addresses, moves, now)
    placed = not_at_night(placed, preferences, moves)
    placed = not_all_at_once(placed, preferences, moves)
    return Arranged(
        plan=Plan(
            steps=tuple(sorted((*over, *placed), key=lambda each: (each.window.due, each.purpose != "debrief"))),
            held_back=(*held, *(_held(each) for each in folded)),
        ),
        moves=tuple(moves),
        folded=tuple(folded),
    )


def thanked_once(
    steps: Sequence[Step], addresses: Mapping[str, str], moves: list[Move], now: datetime | None = None
) -> tuple[list[Step], list[Folded]]:
    """One letter to somebody met twice while both are owed: that of the later meeting, by the earlier due.

    A meeting to come does not put off the thanks for one that was, unless it comes before these are due.
    """
    kept: dict[str, Step] = {}
    folded: list[Folded] = []
    latest: dict[str, tuple[Step, Step]] = {}
    for planned in sorted(steps, key=lambda each: each.window.opens):
        each, who = planned, addresses.get(planned.to or "") or planned.to or ""
        if planned.purpose == "thank_you" and who and not planned.for_ and not planned.names:
            if who in latest and _both_owed(latest[who][0], planned, now):
                before, as_planned = latest[who]
                del kept[before.key]
                moves[:] = [move for move in moves if move.after.key != before.key]
                folded.append(Folded(earlier=as_planned, later=planned))
                each = _for_both(before, planned, moves)
            latest[who] = (each, planned)
        kept[each.key] = each
    return list(kept.values()), folded


def not_at_night(steps: Iterable[Step], preferences: Preferences, moves: list[Move]) -> list[Step]:
    """What the candidate has to do themselves, a call or a debrief, waits for the morning where its window allows."""
    zone = clock.zone(preferences.zone)
    placed = []
    for each in steps:
        best = each.window.best or each.window.opens
        by_hand = each.channel == "phone" or not each.written
        awake = _awake(each, best, preferences) if by_hand and is_quiet(best, preferences) else None
        if awake:
            asleep = f"It would be {best.astimezone(zone):%H:%M} where you are."
            sentence = f"{asleep} You are awake at {awake.astimezone(zone):%H:%M}, and in time."
            each = _moved(each, "quiet-hours", sentence, moves, best=awake.astimezone(best.tzinfo))
        placed.append(each)
    return placed


def not_all_at_once(steps: Sequence[Step], preferences: Preferences, moves: list[Move]) -> list[Step]:
    """No more letters on one day than the candidate can write well; the last due wait for the next morning."""
    zone = clock.zone(preferences.zone)
    full: dict[date, int] = {}
    placed: list[Step] = []
    for each in sorted(steps, key=lambda each: each.window.due):
        if each.written:
            best = each.window.best or each.window.due
            day = best.astimezone(zone).date()
            later = _next_morning(each, full, day, preferences) if _is_full(full, day, preferences) else None
            if later:
                enough = f"{counted(preferences.letters_a_day, 'letter is', 'letters are')} enough for one day."
                sentence = f"{enough.capitalize()} This one is in time on {clock.spoken_day(later)}."
                each = _moved(each, "one-day-only", sentence, moves, best=later)
                day = later.astimezone(zone).date()
            full[day] = full.get(day, 0) + 1
        placed.append(each)
    return placed


def is_quiet(moment: datetime, preferences: Preferences) -> bool:
    """Whether the candidate is not to be disturbed then."""
    at = moment.astimezone(clock.zone(preferences.zone)).time()
    begins, ends = preferences.quiet_from, preferences.quiet_until
    return begins <= at < ends if begins <= ends else at >= begins or at < ends


def _both_owed(before: Step, each: Step, now: datetime | None) -> bool:
    """Whether the earlier letter can still wait for the later meeting, or was not written before that was held."""
    held = now is not None and each.window.opens <= now
    return each.window.opens < (before.window.lapses if held else before.window.due)


def _for_both(before: Step, each: Step, moves: list[Move]) -> Step:
    due = max(each.window.opens, min(each.window.due, before.window.due))
    best = min(each.window.best or due, due)
    met = clock.spoken_day(before.window.opens)
    sentence = f"You met them on {met} as well. One letter thanks them for both, by the earlier day."
    because = tuple(dict.fromkeys((*before.reason.because, *each.reason.because)))
    if (due, best) == (each.window.due, each.window.best):
        return each
    return _moved(each, "thanked-once", sentence, moves, because, due=due, best=best)


def _moved(
    each: Step, rule: str, sentence: str, moves: list[Move], because: tuple[str, ...] = (), **ends: datetime
) -> Step:
    reason = Reason(rule=rule, because=because or each.reason.because, sentence=sentence)
    after = replace(each, window=replace(each.window, **ends))
    moves.append(Move(before=each, after=after, reason=reason))
    return after


def _held(folded: Folded) -> HeldBack:
    earlier, later = folded.earlier, folded.later
    sentence = "You met them again before this letter was written. One letter thanks them for both."
    because = tuple(dict.fromkeys((*earlier.reason.because, *later.reason.because)))
    reason = Reason(rule="thanked-once", because=because, sentence=sentence)
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
    first = morning_after(opens, preferences) if is_quiet(opens, preferences) else opens
    options = (morning_after(best, preferences), first.astimezone(clock.zone(preferences.zone)))
    return next((moment for moment in options if opens <= moment <= each.window.due), None)


def morning_after(moment: datetime, preferences: Preferences) -> datetime:
    """The end of the quiet hours that `moment` lies in."""
    zone = clock.zone(preferences.zone)
    local = moment.astimezone(zone)
    morning = datetime.combine(local.date(), preferences.quiet_until, zone)
    return (
        morning
        if morning > local
        else datetime.combine(local.date() + timedelta(days=1), preferences.quiet_until, zone)
    )
