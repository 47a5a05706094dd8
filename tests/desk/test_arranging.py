"""What is kept of an arrangement never differs from one that is made anew."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from afterword.core import planner
from afterword.core.preferences import Preferences
from afterword.core.steps import Plan
from afterword.core.story import stories
from afterword.core.together import together
from afterword.desk.arranging import arranged, forget
from storyteller import at, told

JOURNAL = told(
    "2026-10-14T10:45 interview_held with=ada,bob,eve\n2026-10-14T15:00 interview_held with=ada\n"
    "2026-10-16T10:45 interview_held with=ada"
)
STORY = next(stories(JOURNAL.candidate, JOURNAL.candidacies, JOURNAL.people, JOURNAL.facts))
STEPS = planner.plan_one(STORY).steps
MOMENTS = sorted({end for each in STEPS for end in (each.window.opens, each.window.lapses)})
NEAR = st.sampled_from(MOMENTS).flatmap(
    lambda end: st.sampled_from([timedelta(0), timedelta(seconds=1), -timedelta(seconds=1), timedelta(hours=5)]).map(
        lambda beside: end + beside
    )
)
LOOKS = st.lists(
    st.tuples(
        NEAR,
        st.sampled_from([{}, {"ada": "a@x.example", "bob": "a@x.example"}]),
        st.sampled_from([1, 5]),
        st.sampled_from([STEPS, STEPS[1:]]),
    ),
    min_size=1,
    max_size=8,
)


@given(LOOKS)
def test_what_is_kept_is_what_would_come_out(looks) -> None:  # type: ignore[no-untyped-def]
    for now, addresses, letters_a_day, steps in looks:
        plan, wishes = Plan(steps=steps, held_back=()), Preferences(zone="Europe/London", letters_a_day=letters_a_day)
        assert arranged(plan, addresses, wishes, now) == together([plan], addresses, wishes, now)


def test_it_is_kept_until_a_step_opens_or_lapses_and_no_longer_than_what_it_rests_on() -> None:
    forget()
    plan, wishes, noon = Plan(steps=STEPS, held_back=()), Preferences(), at("2026-10-14T12:00")
    first = arranged(plan, {}, wishes, noon)
    assert arranged(Plan(steps=STEPS, held_back=()), {}, wishes, noon + timedelta(minutes=1)) is first
    assert arranged(plan, {"ada": "a@x.example"}, wishes, noon) is not first
    assert arranged(plan, {}, wishes, MOMENTS[-1] + timedelta(days=1)) is not first
    forget()
    assert arranged(plan, {}, wishes, noon) is not first
