"""Why a step is owed, or held back: the rule, the facts, the numbers, the way to its window, and what would change it.

Every sentence is worked out from the story at hand: numbers by turning them, reasons by asking each rule that holds
back, changes by planning again with one thing supposed. Pure; there is no clock, so nothing here says how late it is.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta

from afterword.core import clock, facts, numbers, planner, what_if
from afterword.core.across import Across
from afterword.core.arrange import ARRANGEMENTS, acceptance, addresses, withdrawn
from afterword.core.etiquette import Etiquette
from afterword.core.etiquettes import etiquette_of
from afterword.core.explanation import Arranging, Brief, Explanation, Overview, RestsOn, Said
from afterword.core.facts import OutOfOffice
from afterword.core.journal import Journal
from afterword.core.preferences import preferences_of
from afterword.core.rules import BY_NAME, HOLDS, MOVES
from afterword.core.steps import HeldBack, Plan, Step
from afterword.core.story import Story
from afterword.core.suppositions import Case
from afterword.core.telling import day, fact_in_words, listed, thing, upper_first
from afterword.core.together import Move, together
from afterword.core.value import replace
from afterword.core.what_if import Consequence, Owed
from afterword.errors import BadInput, NotFound


def why(
    story: Story, plan: Plan, owed: Owed, etiquette: Etiquette | None = None, across: Across | None = None
) -> Explanation:
    """Why `owed` is owed or held back, which is in `plan`, the plan of `story` by `etiquette`, else by its own.

    With `across` it is in the plan as arranged, and what was arranged is told too.
    """
    etiquette = etiquette or etiquette_of(story.candidacy, story.candidate)
    owes = across.owed_by_key if across else numbers.owed_by_key
    behind = owed if isinstance(owed, Step) else owes(story, etiquette).get(owed.key)
    moves = [move for move in across.arranged.moves if move.after.key == owed.key] if across else []
    return Explanation(
        owed=owed,
        title=upper_first(_thing(story, behind or owed)),
        about=_about(story),
        rule=named(owed.reason.rule),
        facts=tuple(_rests_on(story, owed, moves, across)),
        numbers=numbers.behind(story, owed, etiquette, owes),
        came_about=tuple(_came_about(story, behind, etiquette)) if behind else (),
        holds=tuple(_holds(story, owed, behind, etiquette)) if isinstance(owed, HeldBack) else (),
        would_change=_would_change(story, plan, owed, behind, etiquette, across) if behind else (),
        arranged=tuple(_arranging(story, move) for move in moves),
        etiquette=etiquette.name,
        zone=story.candidacy.zone,
    )


def overview(story: Story, plan: Plan) -> Overview:
    """Why for a whole candidacy."""
    steps = [Brief(owed=each, title=upper_first(_thing(story, each)), when=_window(each)) for each in plan.steps]
    held = [Brief(owed=each, title=upper_first(_thing(story, each)), when="held back") for each in plan.held_back]
    return Overview(candidacy=story.candidacy.id, about=_about(story), each=(*steps, *held))


def asked(
    journal: Journal, name: str, etiquette: Etiquette | None = None, now: datetime | None = None
) -> Explanation | Overview:
    """The explanation of the step, or the overview of the candidacy, that `name` names or begins.

    All candidacies are seen together, and what has lapsed at `now` takes no room in that. Raises `NotFound` when there
    is no such thing, `BadInput` when the name begins several.
    """
    told = {each.candidacy.id: each for each in journal.stories}
    accepted = acceptance(told.values())
    plans = {
        id: withdrawn(story, planner.plan_one(story, etiquette), accepted, etiquette) for id, story in told.items()
    }
    where, wishes = addresses(told.values()), preferences_of(journal.candidate)
    arranged = together(plans.values(), where, wishes, now)
    if name in told:
        return overview(told[name], arranged.of(name))
    found = by_name(arranged.plan, name)
    across = Across(
        arranged=arranged,
        others=tuple(plan for id, plan in plans.items() if id != found.candidacy),
        addresses=where,
        preferences=wishes,
        accepted=accepted,
        related=tuple(story for id, story in told.items() if id != found.candidacy),
        now=now,
    )
    return why(told[found.candidacy], plans[found.candidacy], found, etiquette, across)


def by_name(plan: Plan, name: str) -> Owed:
    """The step with that key, or the only one that begins so. Raises `NotFound` or `BadInput`."""
    every: list[Owed] = [*plan.steps, *plan.held_back]
    matches = [each for each in every if each.key == name] or [each for each in every if each.key.startswith(name)]
    if len({each.key for each in matches}) == 1:
        return matches[0]
    if matches:
        raise BadInput(f"{name!r} is the beginning of {len(matches)} steps. Give more of it.")
    raise NotFound(f"There is no step {name!r}. Their names: afterword plan --json.")


def named(name: str) -> Said | None:
    """The rule of that name, or the arrangement."""
    if name in BY_NAME:
        rule = BY_NAME[name]
        return Said(name=rule.name, sentence=rule.sentence, why=rule.why, source=rule.source)
    found = next((each for each in ARRANGEMENTS if each.name == name), None)
    return Said(name=found.name, sentence=found.sentence, why=found.why, source=found.source) if found else None


def _rests_on(story: Story, owed: Owed, moves: list[Move], across: Across | None) -> Iterator[RestsOn]:
    """The facts, in the order of the reason; those of other candidacies say where they happened."""
    ids = tuple(dict.fromkeys([*owed.reason.because, *(id for move in moves for id in move.reason.because)]))
    here = [(fact, fact_in_words(story, fact)) for fact in story.facts if fact.id in ids]
    elsewhere = across.facts(ids) if across else ()
    for fact, sentence in sorted((*here, *elsewhere), key=lambda each: ids.index(each[0].id)):
        yield RestsOn(fact=fact.id, kind=fact.kind, at=fact.at, sentence=sentence)


def _thing(story: Story, owed: Owed) -> str:
    about = owed.for_ if isinstance(owed, Step) else None
    return thing(owed.purpose, story.person(owed.to).name if owed.to else "", story.person(about).name if about else "")


def _about(story: Story) -> str:
    return ", ".join(words for words in (story.candidacy.role, story.candidacy.employer) if words)


def _window(step: Step) -> str:
    return f"{clock.spoken(step.window.opens)} to {clock.spoken(step.window.due)}"


def _would_change(
    story: Story, plan: Plan, owed: Owed, behind: Step, etiquette: Etiquette, across: Across | None
) -> tuple[Consequence, ...]:
    """By planning again: this candidacy alone, or among all where the others have to do with the step."""
    if across is None:
        return what_if.consequences(story, plan, owed, behind, lambda story: planner.plan_one(story, etiquette))
    if not across.touches(owed):
        return what_if.consequences(story, plan, owed, behind, lambda story: across.planned(story, etiquette))
    more = tuple(across.consequences(Case(story=story, listed=owed, owed=behind), etiquette))
    among = across.arranged.of(story.candidacy.id)
    return what_if.consequences(story, among, owed, behind, lambda story: across.again(story, etiquette), more)


def _arranging(story: Story, move: Move) -> Arranging:
    said = named(move.reason.rule)
    assert said is not None
    return Arranging(
        arrangement=said,
        reason=move.reason,
        otherwise=move.before.window,
        sentence=f"{move.reason.sentence} {move.otherwise(story.calendar.zone)}",
    )


# -- how the window came about ----------------------------------------------------------------------------------------


def _came_about(story: Story, owed: Step, etiquette: Etiquette) -> Iterator[str]:
    """Through whom, and what moved it: an absence, a holiday, a day on which nobody works, a change of the clocks."""
    for before, after in _moves(story, owed, etiquette):
        if before.to != after.to and after.to and before.to:
            to, for_ = story.person(after.to).name, story.person(before.to).name
            yield f"It goes to {to}, whose agency sent you, and is for {for_}."
        if before.window.opens != after.window.opens:
            yield _waited(story, before, after)
    yield from _holidays(story, owed, etiquette)
    for told in story.told:
        if told.id in owed.reason.because and not story.calendar.works(clock.day_of(told.on, story.calendar.zone)):
            yield f"{upper_first(day(story, told.on))} is no working day there, so it opens on the next one."
    short = owed.window.due - owed.window.opens <= timedelta(days=3)
    if short and owed.window.opens.utcoffset() != owed.window.due.utcoffset():
        yield "The clocks change in between. That makes the window neither longer nor shorter."


def _moves(story: Story, owed: Step, etiquette: Etiquette) -> Iterator[tuple[Step, Step]]:
    """The step before and after each rule that moves it."""
    for raw in planner.everything_owed(story, etiquette):
        if planner.moved(story, etiquette, raw).key == owed.key:
            for rule in MOVES:
                after = rule.moves(story, etiquette, raw) if rule.moves else raw
                yield raw, after
                raw = after
            return


def _waited(story: Story, before: Step, after: Step) -> str:
    away = [each for each in story.of(OutOfOffice) if each.person == after.to and each.until]
    ends = [each.until for each in away if each.until and story.calendar.opening(each.until) < after.window.opens]
    until = max(ends, key=lambda each: story.calendar.opening(each), default=None)
    who = story.person(after.to).name if after.to else "Somebody"
    opens, would = clock.spoken(after.window.opens), clock.spoken(before.window.opens)
    told = f"{who} is away until {day(story, until)}" if until else f"{who} is away"
    return f"{told}, so it opens on {opens} instead of {would}, and stays open as long."


def _holidays(story: Story, owed: Step, etiquette: Etiquette) -> Iterator[str]:
    """What the same step would be where nobody had a holiday."""
    if not story.candidacy.country:
        return
    free = replace(story.candidacy, **{name: "" for name in ("country", "region") if name in story.candidacy.fields})
    plain = numbers.owed_by_key(replace(story, candidacy=free), etiquette).get(owed.key)
    if plain is None:
        return
    for what, was, now in (
        ("open", plain.window.opens, owed.window.opens),
        ("be due", plain.window.due, owed.window.due),
    ):
        days = [each for each in _weekdays(_counted_from(story, owed, now), now) if not story.calendar.works(each)]
        if was != now and days:
            several = upper_first(listed(day(story, each) for each in days[:3]))
            told = f"{several} is a holiday there" if len(days) == 1 else f"{several} are holidays there"
            would = clock.spoken(was)
            yield (
                f"{told}; without that it would open on {would}."
                if what == "open"
                else f"{told}; without that it would be due on {would}."
            )
            return


def _counted_from(story: Story, owed: Step, end: datetime) -> date:
    """The last day before `end` that one of its facts names: from there the days are counted."""
    days: list[date] = []
    for fact in story.facts:
        if fact.id in owed.reason.because:
            decision = fact.decision.latest if isinstance(fact, facts.Debriefed) and fact.decision else None
            named = [fact.at, decision, *(getattr(fact, name, None) for name in ("latest", "on", "until"))]
            days += [clock.day_of(each, story.calendar.zone) for each in named if each]
    last = clock.day_of(end, story.calendar.zone)
    return max((each for each in days if each <= last), default=last)


def _weekdays(first: date, end: datetime) -> Iterator[date]:
    each = first
    while each <= end.date():
        if each.weekday() < 5:
            yield each
        each += timedelta(days=1)


# -- why it is held back ----------------------------------------------------------------------------------------------


def _holds(story: Story, held: HeldBack, behind: Step | None, etiquette: Etiquette) -> Iterator[str]:
    """What it would be, every reason that holds it, and why the first is the one given."""
    if behind is None:
        return
    opens, due = clock.spoken(behind.window.opens), clock.spoken(behind.window.due)
    yield f"Otherwise it would be owed from {opens} to {due}."
    found = [(rule.name, reason) for rule in HOLDS if rule.holds and (reason := rule.holds(story, etiquette, behind))]
    if held.reason.rule not in {name for name, _ in found}:
        yield "This is seen across all your openings, not in this one alone."
        return
    others = [reason.sentence for name, reason in found if name != held.reason.rule]
    if others:
        order = listed(rule.name for rule in HOLDS)
        yield f"It is held back for more than one reason, and the first in this order is given: {order}."
        yield from (f"Also: {sentence}" for sentence in others)
