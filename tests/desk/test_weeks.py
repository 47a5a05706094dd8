"""Weeks on a simulated clock: everything is said at its moment, nothing twice, after it is done, or in quiet hours."""

from __future__ import annotations

import importlib.util
import sys
from datetime import datetime, timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.preferences import preferences_of
from afterword.core.together import is_quiet
from afterword.desk import profile
from cast import LONDON
from weeks import Asleep, Done, expected, house_of, live

HERE = Path(__file__).parents[2] / "docs" / "sample_weeks.py"
spec = importlib.util.spec_from_file_location("sample_weeks", HERE)
assert spec
assert spec.loader
sample = importlib.util.module_from_spec(spec)
sys.modules[spec.name] = sample
spec.loader.exec_module(sample)

MINUTES = st.integers(0, 14 * 24 * 12).map(lambda number: timedelta(minutes=5 * number))
HOURS = st.none() | st.sampled_from([0, 0.25, 1, 5, 17.9, 18, 21, 22, 24, 30, 100])
PROCESS = st.builds(
    lambda number, end, people, debriefed, thanked, rejected: sample.Process(
        f"Firm{number}", (sample.BEGINS + end).replace(tzinfo=None).isoformat(), people, debriefed, thanked,
        rejected and (sample.BEGINS + end + rejected).replace(tzinfo=None).isoformat(),
    ),
    st.integers(0, 99), MINUTES, st.integers(1, 2), HOURS, HOURS, st.none() | MINUTES,
)  # fmt: skip
NAPS = st.lists(st.tuples(MINUTES, st.integers(1, 60)), max_size=2)


@settings(max_examples=6)
@given(
    processes=st.lists(PROCESS, min_size=1, max_size=3, unique_by=lambda each: each.employer),
    naps=NAPS,
    quiet=st.sampled_from([("22:00", "07:00"), ("00:00", "00:00"), ("23:30", "11:00"), ("12:00", "15:00")]),
)
def test_whatever_happens_each_is_said_at_its_moment_and_once(
    processes: list[tuple[object, ...]], naps: list[tuple[timedelta, int]], quiet: tuple[str, str]
) -> None:
    me = {**sample.ME, "quiet_from": quiet[0], "quiet_until": quiet[1]}
    done = [Done(at, lines) for process in processes for at, lines, _ in sample.happened(process)]
    asleep = [Asleep(sample.BEGINS + since, sample.BEGINS + since + timedelta(hours=hours)) for since, hours in naps]
    until = sample.BEGINS + timedelta(days=40)
    with house_of(me) as house, house_of(me) as other:
        said = list(live(house, done, until, asleep))
        wanted = set(expected(other, done, until, asleep))
        preferences = preferences_of(profile.profile(house))
    spoken = [(each.at.astimezone(LONDON), *of) for each in said for of in each.of]
    assert len(spoken) == len(set(spoken))
    assert {(at, *of) for at, *of in spoken} == {(at.astimezone(LONDON), *of) for at, *of in wanted}
    assert not any(is_quiet(each.at, preferences) for each in said)
    assert not any(nap.since <= each.at < nap.until for each in said for nap in asleep)


def test_four_weeks_of_twelve_say_each_thing_once() -> None:
    """The page of reminders, told as numbers; the page itself is compared word for word by the test of the docs."""
    done = [Done(at, lines) for process in sample.TWELVE for at, lines, _ in sample.happened(process)]
    with house_of(sample.ME) as house:
        said = list(live(house, done, sample.ENDS, [sample.NAP]))
    of = [each for reminder in said for each in reminder.of]
    assert len(of) == len(set(of))
    assert sum(1 for _, kind in of if kind == "ended") == 12
    awake = datetime(2026, 10, 19, 12, tzinfo=LONDON)
    assert [each.at for each in said if sample.NAP.since < each.at <= awake] == [awake]
