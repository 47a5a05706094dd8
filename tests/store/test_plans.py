"""Plans as an index by time."""

import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.core import planner
from afterword.core.steps import HeldBack, Plan
from afterword.core.value import replace
from afterword.desk.house import replan
from afterword.store import lines, plans
from afterword.store.database import Store, open_store
from storyteller import at, told


def test_the_index_gives_back_the_plan_and_what_is_open(store: Store) -> None:
    plan = planner.plan(
        told("2026-10-14T10:45 interview_held with=ada,bob\n2026-10-14T12:00 letter_sent to=ada purpose=thank_you")
    )
    with store.transaction() as tx:
        plans.replace(tx, "c", plan)
        plans.replace(tx, "c", plan)
    with store.reading() as tx:
        assert plans.of_candidacy(tx, "c") == plan
        assert plans.everything(tx) == plan
        now = at("2026-10-14T13:00")
        assert {step.purpose for step in plans.open_at(tx, now)} == {"debrief", "thank_you"}
        assert plans.open_at(tx, at("2027-10-14T13:00")) == ()


def test_the_plans_of_several_take_the_place_of_theirs_and_of_nobody_else_s(store: Store) -> None:
    owed, nothing = planner.plan(told("2026-10-14T10:45 interview_held with=ada")), Plan()
    b, c = (Plan(steps=tuple(replace(step, key=f"{each}:{step.key}") for step in owed.steps)) for each in "bc")
    with store.transaction() as tx:
        plans.replace_each(tx, {"b": b, "c": c})
        plans.replace_each(tx, {"a": nothing, "b": nothing})
        plans.replace_each(tx, {})
        assert plans.of_candidacy(tx, "b") == nothing
        assert plans.of_candidacy(tx, "c") == c


@given(data=st.data())
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_stood_there_the_new_plan_stands_afterwards(store: Store, data: st.DataObject) -> None:
    """Steps that go, come, move and change places: what is written is what differs, and what is read is the plan."""
    owed = planner.plan(told("2026-10-14T10:45 interview_held with=ada,bob,col")).steps
    moved = [replace(each, window=replace(each.window, due=each.window.lapses)) for each in owed]
    choices = st.lists(st.sampled_from(range(len(owed))), unique=True).flatmap(
        lambda some: st.tuples(*(st.sampled_from((owed[each], moved[each])) for each in some))
    )
    with store.transaction() as tx:
        for steps in data.draw(st.lists(choices, min_size=2, max_size=4)):
            plans.replace(tx, "c", Plan(steps=steps))
            assert plans.of_candidacy(tx, "c").steps == steps


def test_what_is_held_back_is_found_by_its_key(store: Store) -> None:
    plan = planner.plan(told("2026-10-14T10:45 interview_held with=ada\n2026-10-20T09:00 rejected by=ada"))
    with store.transaction() as tx:
        plans.replace(tx, "c", plan)
        held = plans.find(tx, "check_in:c:ada:f1")
        assert isinstance(held, HeldBack)
        assert held.reason.rule == "after-the-end"
        assert plans.find(tx, "nothing") is None


def test_two_who_learn_something_at_once_plan_with_both(database_url: str, tmp_path: Path) -> None:
    """Each appends a fact and plans; the plan that stands in the end knows both."""
    with closing(open_store(database_url)) as store:
        journal = told("2026-10-14T10:45 interview_held with=ada,bob")
        with store.transaction() as tx:
            for line in journal.lines:
                (lines.put if "record" in line else lines.append)(tx, line)
            replan(tx, "c")
        barrier = threading.Barrier(2)

        def thank(person: str) -> None:
            fact = {"fact": "letter_sent", "id": f"l-{person}", "candidacy": "c", "at": "2026-10-14T15:00:00+00:00",
                    "to": person, "purpose": "thank_you"}  # fmt: skip
            barrier.wait()
            with store.transaction() as tx:
                lines.append(tx, fact)
                time.sleep(0.1)
                replan(tx, "c")

        threads = [threading.Thread(target=thank, args=(person,)) for person in ("ada", "bob")]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
        with store.reading() as tx:
            assert "thank_you" not in {step.purpose for step in plans.of_candidacy(tx, "c").steps}


def test_opening_once_more_keeps_the_locks_of_the_first(tmp_path: Path) -> None:
    """A second connection to the file must not let another process take the write-ahead log from under the first."""
    file = tmp_path / "afterword.db"
    with closing(open_store(file)) as store:
        with store.transaction() as tx:
            there = tx.exec_driver_sql("SELECT count(*) FROM line").scalar()
            open_store(file).close()
            code = f"import sqlite3; c = sqlite3.connect({str(file)!r}, timeout=0); c.execute('BEGIN IMMEDIATE')"
            other = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
            assert "database is locked" in other.stderr
        assert there == 0
