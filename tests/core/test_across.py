"""Why of what was arranged: every step of two candidacies seen together can say so."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as some

from afterword.core import why
from afterword.core.arrange import arranged
from afterword.core.explanation import Explanation
from afterword.core.journal import Journal, read
from core.test_arrange import STORIES, other
from storyteller import at, told

ACCEPTED = "2026-10-14T10:45 interview_held with=ada\n2026-10-21T09:00 decided id=yes to=accept"


def both(one: str, two: str, **wishes: object) -> Journal:
    lines = [*told(one).lines, *other(two).lines]
    return read([{**line, **wishes} if line.get("record") == "candidate" else line for line in lines])


def explained(journal: Journal, name: str) -> Explanation:
    found = why.asked(journal, name)
    assert isinstance(found, Explanation)
    return found


def test_a_withdrawal_that_is_held_back_says_what_it_would_be() -> None:
    asked = "2026-10-15T10:45 interview_held with=bob\n2026-10-20T09:00 asked_not_to_contact by=bob"
    found = explained(both(ACCEPTED, asked), "withdraw:d")
    assert found.rule
    assert found.rule.name == "asked-not-to-contact"
    assert found.holds[0].startswith("Otherwise it would be owed from Wednesday 21 October, 09:00")


def test_what_another_offer_has_nothing_to_do_with_is_planned_from_its_own_candidacy() -> None:
    found = explained(both(ACCEPTED, "2026-10-15T10:45 interview_held with=bob"), "thank_you:d")
    assert found.arranged == ()
    assert "not accepted" not in {each.supposed for each in found.would_change}
    assert found.would_change[0].sentence.startswith("Your letter to Bob Okafor would settle it")


def test_so_many_letters_a_day_are_told_as_it_takes() -> None:
    found = explained(both("2026-10-14T09:00 interview_held with=ada,bob", "", letters_a_day=1), "thank_you:c:bob")
    told_ = [each.sentence for each in found.would_change if each.supposed == "letters a day"]
    assert told_ == ["2 letters a day would make it best on Wednesday 14 October, 11:10."]


@settings(deadline=None, max_examples=6)
@given(STORIES, STORIES, some.sampled_from(["UTC", "Asia/Tokyo"]), some.integers(1, 5))
def test_every_step_of_all_together_can_say_why(one: str, two: str, zone: str, most: int) -> None:
    journal = both(one, two, zone=zone, letters_a_day=most)
    for now in (None, at("2026-10-16T12:00")):
        whole = arranged(journal, now)
        for owed in (*whole.plan.steps, *whole.plan.held_back):
            found = why.asked(journal, owed.key, now=now)
            assert isinstance(found, Explanation)
            assert found.owed == owed, "why explains the step as it is listed"
            assert bool(found.arranged) == (owed.key in whole.moved)
            assert len(found.would_change) <= 5
            assert found.facts
            for sentence in found.sentences:
                assert sentence.endswith((".", "”")), sentence
                assert sentence[0] == sentence[0].upper(), sentence
                assert "None" not in sentence, sentence
            assert found.as_json()
