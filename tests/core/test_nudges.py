"""When a step is spoken of."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core.nudges import APART, nudges
from afterword.core.steps import Purpose, Reason, Step, Window
from cast import LONDON

END = datetime(2026, 10, 13, 11, 30, tzinfo=LONDON)


def step(purpose: Purpose, opens: datetime = END, due: timedelta = timedelta(hours=24)) -> Step:
    later = (opens.astimezone(UTC) + due).astimezone(opens.tzinfo)
    return Step(key=f"{purpose}:northwind:ada:1", candidacy="northwind", purpose=purpose, to="ada",
                window=Window(opens=opens, due=later, lapses=later + timedelta(days=7)),
                reason=Reason(rule="a-rule", because=("1",), sentence="Because."))  # fmt: skip


def told(each: Step) -> list[str]:
    return [f"{nudge.kind} {nudge.at:%a %H:%M}" for nudge in nudges(each)]


@pytest.mark.parametrize(
    ("what", "said"),
    [
        (step("debrief", due=timedelta(minutes=30)), ["ended Tue 11:30"]),
        (step("thank_you"), ["six_hours Wed 05:30", "two_hours Wed 09:30"]),
        (step("withdraw", due=timedelta(hours=48)), ["six_hours Thu 05:30", "two_hours Thu 09:30"]),
        (step("thank_you", due=timedelta(hours=2)), ["six_hours Tue 11:30"]),  # they decide today
        (step("answer", due=timedelta(hours=4)), ["six_hours Tue 11:30", "two_hours Tue 13:30"]),
        (step("check_in", opens=datetime(2026, 10, 20, 15, 30, tzinfo=LONDON), due=timedelta(days=7)), ["opens Tue 09:00"]),
        (step("move_on", due=timedelta(days=7)), []),
        (step("stay_in_touch", due=timedelta(days=30)), []),
    ],
)  # fmt: skip
def test_the_moments(what: Step, said: list[str]) -> None:
    assert told(what) == said


def test_a_clock_change_moves_neither_moment() -> None:
    """Clocks go back on Sunday, 25 October 2026: six hours left are six hours, and nine in the morning is nine."""
    saturday = datetime(2026, 10, 24, 11, 30, tzinfo=LONDON)
    assert told(step("thank_you", opens=saturday)) == ["six_hours Sun 04:30", "two_hours Sun 08:30"]
    assert told(step("check_in", opens=datetime(2026, 10, 25, 0, 30, tzinfo=LONDON))) == ["opens Sun 09:00"]


MOMENTS = st.datetimes(datetime(2026, 1, 1), datetime(2027, 12, 31), timezones=st.just(LONDON))  # noqa: DTZ001


@given(opens=MOMENTS, minutes=st.integers(1, 30 * 24 * 60), purpose=st.sampled_from(["thank_you", "answer", "supply"]))
def test_no_letter_is_spoken_of_outside_its_window_and_never_twice_within_the_hour(
    opens: datetime, minutes: int, purpose: Purpose
) -> None:
    each = step(purpose, opens, timedelta(minutes=minutes))
    moments = [nudge.at.astimezone(UTC) for nudge in nudges(each)]
    assert moments
    window = each.window
    assert all(window.opens.astimezone(UTC) <= at <= window.due.astimezone(UTC) for at in moments)
    assert all(later - at >= APART for at, later in pairwise(moments))
