"""Plans as an index by time."""

from afterword.core import planner
from afterword.core.steps import HeldBack
from afterword.store import plans
from afterword.store.database import Store
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


def test_what_is_held_back_is_found_by_its_key(store: Store) -> None:
    plan = planner.plan(told("2026-10-14T10:45 interview_held with=ada\n2026-10-20T09:00 rejected by=ada"))
    with store.transaction() as tx:
        plans.replace(tx, "c", plan)
        held = plans.find(tx, "check_in:c:ada:f1")
        assert isinstance(held, HeldBack)
        assert held.reason.rule == "after-the-end"
        assert plans.find(tx, "nothing") is None
