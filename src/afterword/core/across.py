"""What one step has to do with the other candidacies: what arranging did to it, and what would change that. Pure.

One candidacy is planned anew here with everything else as it stands, so that a supposition is answered by planning and
arranging again, and nothing about the arrangements is written twice.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime, time

from afterword.core import clock, numbers, planner
from afterword.core.arrange import ARRANGEMENTS, Acceptance, withdrawal, withdrawn
from afterword.core.etiquette import Etiquette
from afterword.core.facts import Fact
from afterword.core.preferences import Preferences
from afterword.core.steps import HeldBack, Plan, Step
from afterword.core.story import Story
from afterword.core.suppositions import Case
from afterword.core.telling import fact_in_words
from afterword.core.together import Arranged, Folded, together
from afterword.core.value import Value, replace
from afterword.core.what_if import Consequence, Owed, consequence

MOST_TRIED = 50
"""So many more letters a day are tried."""

NAMES = frozenset(arrangement.name for arrangement in ARRANGEMENTS)


class Across(Value):
    """All candidacies, seen from one of them.

    `arranged` is everything as it stands, `others` the plans of the other candidacies before they were arranged,
    `accepted` the offer that was taken, and `related` the stories that the arrangement of this candidacy speaks of.
    """

    arranged: Arranged
    others: tuple[Plan, ...]
    addresses: Mapping[str, str]
    preferences: Preferences
    accepted: Acceptance | None = None
    related: tuple[Story, ...] = ()
    now: datetime | None = None

    def touches(self, owed: Owed) -> bool:
        """Whether the step stands otherwise than its own candidacy would have it."""
        return owed.reason.rule in NAMES or owed.key in self.arranged.moved

    def again(self, story: Story, etiquette: Etiquette) -> Plan:
        """The plan of this candidacy as it would then stand among the others."""
        return self._arranged(story, self.planned(story, etiquette), self.preferences).of(story.candidacy.id)

    def planned(self, story: Story, etiquette: Etiquette) -> Plan:
        """The plan of this candidacy before it is arranged."""
        return withdrawn(story, planner.plan_one(story, etiquette), self.accepted, etiquette)

    def owed_by_key(self, story: Story, etiquette: Etiquette) -> dict[str, Step]:
        """Everything owed, by key, the withdrawal for the sake of another offer too."""
        owed = numbers.owed_by_key(story, etiquette)
        if self.accepted and self.accepted.story.candidacy.id != story.candidacy.id:
            leaving = withdrawal(story, self.accepted, etiquette)
            owed.setdefault(leaving.key, leaving)
        return owed

    def facts(self, ids: tuple[str, ...]) -> Iterator[tuple[Fact, str]]:
        """Those of these facts that happened in another candidacy, with a sentence that says where."""
        for story in self.related:
            for fact in story.facts:
                if fact.id in ids:
                    where = story.candidacy.employer or story.candidacy.id
                    told = fact_in_words(story, fact)
                    yield fact, f"At {where}: {told}"

    def consequences(self, case: Case, etiquette: Etiquette) -> Iterator[Consequence]:
        """What else would change what arranging did to this step: no such offer, meeting, night, or evening."""
        story, listed = case.story, case.listed
        before = self.arranged.of(story.candidacy.id)
        for folded in self.arranged.folded:
            if listed.key in (folded.earlier.key, folded.later.key):
                yield from self._met_once(case, folded, before, etiquette)
        if listed.reason.rule == "accepted-elsewhere" and self.accepted:
            free = replace(self, accepted=None).again(story, etiquette)
            employer = self.accepted.story.candidacy.employer or self.accepted.story.candidacy.id
            told = consequence("not accepted", f"Taking back your acceptance at {employer}", before, free, case)
            yield from (told,) if told else ()
        for move in self.arranged.moves:
            if move.after.key == listed.key and isinstance(listed, Step):
                if move.reason.rule == "quiet-hours":
                    yield from self._awake_then(case, move.before, listed, etiquette)
                if move.reason.rule == "one-day-only":
                    yield from self._more_a_day(case, listed, etiquette)

    def _met_once(self, case: Case, folded: Folded, before: Plan, etiquette: Etiquette) -> Iterator[Consequence]:
        """Each of two letters as it would be without the other meeting."""
        held = isinstance(case.listed, HeldBack)
        other = folded.later if held else folded.earlier
        met = clock.spoken(case.story.calendar.local(other.window.opens))
        words = f"Not meeting them on {met} again" if held else f"Not meeting them on {met} before"
        without = replace(self, others=tuple(_without(plan, other.key) for plan in self.others))
        own = _without(self.planned(case.story, etiquette), other.key)
        after = without._arranged(case.story, own, self.preferences).of(case.story.candidacy.id)
        told = consequence("met once", words, before, after, case)
        yield from (told,) if told else ()

    def _awake_then(self, case: Case, planned: Step, listed: Step, etiquette: Etiquette) -> Iterator[Consequence]:
        """Quiet hours that end by the hour in which it was planned, or begin after it."""
        zone, usual = clock.zone(self.preferences.zone), self.preferences
        best = (planned.window.best or planned.window.opens).astimezone(zone)
        if best.time() < usual.quiet_until:
            until = time(best.hour)
            words, other = f"Quiet hours until {until:%H:%M}", replace(usual, quiet_until=until)
        else:
            from_ = time((best.hour + 1) % 24)
            words, other = f"Quiet hours from {from_:%H:%M}", replace(usual, quiet_from=from_)
        yield from self._placed(case, "quiet hours", words, listed, other, etiquette)

    def _more_a_day(self, case: Case, listed: Step, etiquette: Etiquette) -> Iterator[Consequence]:
        """As many letters a day as it takes for this one to be among them."""
        most = self.preferences.letters_a_day
        letters = sum(1 for each in self.arranged.plan.steps if each.written)
        for number in range(most + 1, min(letters, most + MOST_TRIED) + 1):
            words, other = f"{number} letters a day", replace(self.preferences, letters_a_day=number)
            found = tuple(self._placed(case, "letters a day", words, listed, other, etiquette))
            if found:
                yield from found
                return

    def _placed(
        self, case: Case, name: str, told: str, listed: Step, preferences: Preferences, etiquette: Etiquette
    ) -> Iterator[Consequence]:
        """By other wishes of the candidate: the moment at which it would then be best."""
        after = self._arranged(case.story, self.planned(case.story, etiquette), preferences).plan
        best = next((each.window.best for each in after.steps if each.key == listed.key), None)
        if best and best != listed.window.best:
            when = clock.spoken(case.story.calendar.local(best))
            yield Consequence(supposed=name, effect="moves", sentence=f"{told} would make it best on {when}.")

    def _arranged(self, story: Story, own: Plan, preferences: Preferences) -> Arranged:
        addresses = {**self.addresses, **{person.id: person.email.casefold() for person in story.people}}
        return together((own, *self.others), addresses, preferences, self.now)


def _without(plan: Plan, key: str) -> Plan:
    return replace(plan, steps=tuple(each for each in plan.steps if each.key != key))
