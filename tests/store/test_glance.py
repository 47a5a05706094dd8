"""One look at Today: the same through SQLAlchemy and through sqlite3 alone."""

from contextlib import closing
from datetime import timedelta
from pathlib import Path

from sqlalchemy import text

from afterword.core import planner
from afterword.store import lines, plans
from afterword.store.database import Store, open_store
from afterword.store.glance import Ask, everything, glance, looking, of_candidacies, through
from storyteller import at, told

STORY = told("2026-10-14T10:45 interview_held with=ada,bob\n2026-10-14T12:00 letter_sent to=ada purpose=thank_you")
NOW = at("2026-10-14T13:00")


def fill(store: Store) -> None:
    with store.transaction() as tx:
        for line in STORY.lines:
            (lines.put if "record" in line else lines.append)(tx, line)
        plans.replace(tx, "c", planner.plan(STORY))


def looked(ask: Ask) -> None:
    seen = glance(ask, NOW)
    assert {step.purpose for step in seen.due} == {"debrief", "thank_you"}
    assert ([step.purpose for step in seen.ahead], seen.ahead_in_all) == (["check_in", "move_on"], 1)
    assert (seen.candidacies, [each.employer for each in seen.known.candidacies]) == (1, ["Northwind"])
    assert {each.id for each in seen.known.people} == {"ada", "bob"}
    assert seen.known.candidate == STORY.candidate
    assert glance(ask, NOW + timedelta(days=400)).due == ()
    assert everything(ask) == STORY
    assert of_candidacies(ask, ["c"]) == STORY
    assert of_candidacies(ask, ["x"]).candidacies == ()


def test_through_the_store(store: Store) -> None:
    fill(store)
    with store.reading() as tx:
        looked(through(tx))


def test_through_sqlite_alone(tmp_path: Path) -> None:
    file = tmp_path / "a name with a ?, a # and a %.db"
    with closing(open_store(file)) as store:
        fill(store)
        with looking(str(file)) as ask:  # while it is open elsewhere
            assert ask
            looked(ask)
    with looking(str(file)) as ask:
        assert ask
        looked(ask)


def test_what_has_to_be_opened_properly_is_not_looked_at(tmp_path: Path) -> None:
    with looking(str(tmp_path / "missing.db")) as ask:
        assert ask is None
    (tmp_path / "noise.db").write_bytes(b"noise" * 1000)
    with looking(str(tmp_path / "noise.db")) as ask:
        assert ask is None
    with closing(open_store(f"sqlite:///{tmp_path / 'old.db'}")) as store, store.transaction() as tx:
        tx.execute(text("UPDATE alembic_version SET version_num = '0000'"))
    with looking(str(tmp_path / "old.db")) as ask:
        assert ask is None
    assert not (tmp_path / "missing.db").exists()
