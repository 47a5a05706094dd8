"""What is different between two plans, told one sentence a change: what appears, goes, moves, is held or released.

Steps are found again by their keys. What a candidacy has only once, such as its check-in, is found again even when
another fact causes it now, so that it moves instead of going and appearing. Pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any, Literal

from afterword.core import facts, known, planner
from afterword.core import journal as journals
from afterword.core.agenda import counted
from afterword.core.clock import spoken
from afterword.core.etiquette import Etiquette
from afterword.core.facts import Corrected, Retracted
from afterword.core.journal import Journal, Line
from afterword.core.steps import HeldBack, Plan, Purpose, Step
from afterword.core.story import Story
from afterword.core.telling import fact_in_words, is_owed, listed, thing, upper_first
from afterword.core.value import NOTHING, Value, replace

Owed = Step | HeldBack
Kind = Literal["appears", "goes", "moves", "held_back", "released", "changes", "best"]
KINDS: tuple[Kind, ...] = ("appears", "goes", "moves", "held_back", "released", "changes", "best")
"""In the order in which they are told. `changes` is anything but the window: to whom, how, or for which reason."""

ONCE: frozenset[Purpose] = frozenset({"check_in", "move_on", "withdraw", "part_well", "stay_in_touch"})
"""What a candidacy has one of at most, so that another takes its place. Only two people can ask for a check-in each."""

MOST_LINES = 60
"""Of more new lines in one candidacy than this, which of them brings a change is not looked for."""

Names = Mapping[str, str]
"""Names of people by id, as their owners write them; of whom there is none the id is said."""


class Change(Value):
    """One difference between two plans. `before` and `after` are None where there was, or is, nothing.

    `what` is the thing itself, as in "the check-in with Ada"; `says` what becomes of it, "is not owed any more"; and
    `because` the reason, which is empty where neither plan gives one.
    """

    kind: Kind
    before: Owed | None
    after: Owed | None
    what: str
    says: str
    because: str = ""

    @property
    def owed(self) -> Owed:
        """The step as it is now, or as it was."""
        found = self.after or self.before
        assert found is not None
        return found

    @property
    def sentence(self) -> str:
        """The whole change, with its reason."""
        words = f"{upper_first(self.what)} {self.says}"
        return f"{words}: {self.because}" if self.because else f"{words}."

    def as_json(self) -> dict[str, Any]:
        """For programs: the kind, the step before and after in the shape of the contract, and the sentence."""
        owed = self.owed
        return {
            "change": self.kind, "key": owed.key, "candidacy": owed.candidacy, "purpose": owed.purpose, "to": owed.to,
            "sentence": self.sentence, "before": _as_json(self.before), "after": _as_json(self.after),
        }  # fmt: skip


def difference(before: Plan, after: Plan, names: Names = NOTHING) -> tuple[Change, ...]:
    """Every difference, by candidacy and kind; none between a plan and itself."""
    found = [_change(old, new, names) for old, new in _pairs(before, after)]
    order = {id: number for number, id in enumerate(dict.fromkeys(each.candidacy for each in _all(after, before)))}
    changes = [change for change in found if change is not None]
    return tuple(sorted(changes, key=lambda each: (order[each.owed.candidacy], KINDS.index(each.kind))))


def what_it_changes(journal: Journal, more: Journal, etiquette: Etiquette | None = None) -> tuple[Change, ...]:
    """What the lines of `more`, added to `journal`, change in its plan; each change with the fact that brings it.

    Raises `BadInput` where a fact that is known already says otherwise.
    """
    whole = known.added(journal, more)
    everything = any(line.get("record") == "candidate" for line in more.lines)
    ids = frozenset(each.id for each in whole.candidacies) if everything else known.touched(more)
    old, new = known.about(journal, ids), known.about(whole, ids)
    names = {person.id: person.name for person in new.people}
    before = planner.plan(old, etiquette)
    changes = difference(before, planner.plan(new, etiquette), names)
    found: list[Change] = []
    for id in dict.fromkeys(each.owed.candidacy for each in changes):
        was, now = known.about(old, {id}), known.about(new, {id})
        found += _with_causes([each for each in changes if each.owed.candidacy == id], was, now, etiquette)
    return tuple(found)


def _all(*plans: Plan) -> Iterable[Owed]:
    for plan in plans:
        yield from plan.steps
        yield from plan.held_back


def _name(owed: Owed) -> tuple[str, ...]:
    return (owed.key,) if owed.key else (owed.candidacy, owed.purpose, owed.to or "")


def _pairs(before: Plan, after: Plan) -> Iterable[tuple[Owed | None, Owed | None]]:
    """What was beside what is: by key, then what there is only one of, then what has nothing beside it."""
    old = {_name(each): each for each in _all(before)}
    new = {_name(each): each for each in _all(after)}
    left = [each for name, each in old.items() if name not in new]
    come = [each for name, each in new.items() if name not in old]
    pairs: list[tuple[Owed | None, Owed | None]] = [(old[name], new[name]) for name in new if name in old]
    for gone in left:
        alike = [each for each in come if _same_place(gone, each)]
        if len(alike) == 1 and sum(_same_place(each, alike[0]) for each in left) == 1:
            pairs.append((gone, alike[0]))
            come.remove(alike[0])
        else:
            pairs.append((gone, None))
    return [*pairs, *((None, each) for each in come)]


def _same_place(one: Owed, other: Owed) -> bool:
    """Whether the other stands where the one stood: the only one of its kind, or the same cause through another."""
    if (one.candidacy, one.purpose) != (other.candidacy, other.purpose):
        return False
    if one.purpose in ONCE:
        return True
    same_cause = one.key.rsplit(":", 1)[-1] == other.key.rsplit(":", 1)[-1]
    return same_cause and bool(_whom(one) & _whom(other))


def _whom(owed: Owed) -> set[str]:
    return {id for id in (owed.to, getattr(owed, "for_", None), *owed.key.split(":")[2:-1]) if id}


def _change(old: Owed | None, new: Owed | None, names: Names) -> Change | None:
    if old == new:
        return None
    if isinstance(new, HeldBack):
        return _now_held(old, new, names)
    if new is None:
        assert old is not None
        also = "" if isinstance(old, Step) else ", and is not held back either"
        says = f"{is_owed(old.purpose, still=False)} any more{also}"
        return Change(kind="goes", before=old, after=None, what=_the(old, names), says=says)
    return _now_owed(old, new, names)


def _now_held(old: Owed | None, new: HeldBack, names: Names) -> Change:
    kind: Kind = "changes" if isinstance(old, HeldBack) else "held_back"
    if isinstance(old, HeldBack):
        says = "is still held back, now for this reason"
    else:
        says = "is held back" if old else "would be owed, and is held back"
    return Change(kind=kind, before=old, after=new, what=_the(new, names), says=says, because=new.reason.sentence)


def _now_owed(old: Owed | None, new: Step, names: Names) -> Change:
    because = new.reason.sentence
    if not isinstance(old, Step):
        kind: Kind = "appears" if old is None else "released"
        says = f"{is_owed(new.purpose)}{'' if old is None else ' again'}, from {_from_to(new)}"
    elif _ends(old) != _ends(new):
        kind, says = "moves", _moved(old, new, names)
    elif replace(old, window=new.window) != new:
        kind, says = "changes", _changed(old, new, names)
    else:
        kind, because = "best", ""
        says = f"is now best sent on {spoken(new.window.best or new.window.opens)}"
    return Change(kind=kind, before=old, after=new, what=_the(new, names), says=says, because=because)


def _moved(old: Step, new: Step, names: Names) -> str:
    """Which ends of the window moved, each from when to when."""
    one, other = old.window, new.window
    said = []
    if one.opens != other.opens:
        said.append(f"opens on {spoken(other.opens)} instead of {spoken(one.opens)}")
    if one.due != other.due:
        said.append(f"is due on {spoken(other.due)} instead of {spoken(one.due)}")
    if not said:
        said.append(f"lapses on {spoken(other.lapses)} instead of {spoken(one.lapses)}")
    if old.to != new.to:
        said.append(_redirected(old, new, names))
    whole = listed(said)
    return f"is now {whole.removeprefix('is ')}" if whole.startswith("is ") else f"now {whole}"


def _changed(old: Step, new: Step, names: Names) -> str:
    """What is different where the window is the same."""
    if old.to != new.to:
        return f"now {_redirected(old, new, names)}"
    if old.channel != new.channel:
        how = {"phone": "by telephone", "email": "by email"}
        return f"is now to be done {how.get(new.channel or '', 'otherwise')}"
    if old.reason.rule != new.reason.rule:
        return f"now follows the rule {new.reason.rule} instead of {old.reason.rule}"
    if old.names != new.names:
        many, was = (counted(len(each.names), "person", "people") for each in (new, old))
        return f"now names {many} instead of {was}"
    return "keeps its window, and rests on something else"


def _redirected(old: Step, new: Step, names: Names) -> str:
    to, was = (names.get(each.to or "", each.to or "nobody") for each in (new, old))
    return f"goes to {to} instead of {was}"


def _the(owed: Owed, names: Names) -> str:
    about = owed.for_ if isinstance(owed, Step) else None
    return f"the {thing(owed.purpose, names.get(owed.to or '', owed.to or ''), names.get(about or '', about or ''))}"


def _from_to(step: Step) -> str:
    return f"{spoken(step.window.opens)} to {spoken(step.window.due)}"


def _ends(step: Step) -> tuple[datetime, ...]:
    return (step.window.opens, step.window.due, step.window.lapses)


def _as_json(owed: Owed | None) -> dict[str, Any] | None:
    return owed.as_json() if owed else None


def _with_causes(
    changes: Iterable[Change], old: Journal, new: Journal, etiquette: Etiquette | None
) -> Iterable[Change]:
    """The changes of one candidacy, each with the lines that alone bring it, where the plan gives no reason."""
    before = planner.plan(old, etiquette)
    lines = [line for line in new.lines if line not in old.lines]
    if len(lines) > MOST_LINES:
        yield from changes
        return
    brings = {number: _brought(line, old, before, etiquette) for number, line in enumerate(lines)}
    for change in changes:
        causes = [lines[each] for each, brought in brings.items() if (change.kind, change.owed.key) in brought]
        causes = lines if len(lines) == 1 else causes
        said = [words for line in causes[:2] if (words := _in_words(line, old, new, change.owed.candidacy))]
        gives_its_own = change.kind in ("appears", "held_back", "best")
        yield replace(change, because=" ".join(said)) if said and not gives_its_own else change


def _brought(line: Line, old: Journal, before: Plan, etiquette: Etiquette | None) -> set[tuple[str, str]]:
    """What that line alone changes, by kind and key."""
    alone = planner.plan(known.added(old, journals.read([line])), etiquette)
    return {(each.kind, each.owed.key) for each in difference(before, alone)}


def _in_words(line: Line, old: Journal, new: Journal, candidacy: str) -> str:
    """The line as a sentence; of a correction the fact as it is now, of a retraction the fact that was taken back."""
    if "record" in line:
        name = line.get("name") or line.get("employer") or line["id"]
        return f"More is known of {name} now."
    fact = facts.read(line)
    was, now = (_story(journal, candidacy) for journal in (old, new))
    if isinstance(fact, Retracted | Corrected):
        what, story = ("This was taken back", was) if isinstance(fact, Retracted) else ("This was set right", now)
        target = next((each for each in story.facts if each.id == fact.target), None) if story else None
        return f"{what}: {fact_in_words(story, target)}" if story and target else f"{what}."
    return fact_in_words(now, fact) if now else ""


def _story(journal: Journal, candidacy: str) -> Story | None:
    return next((story for story in journal.stories if story.candidacy.id == candidacy), None)
