"""A task that others wrote into: what is ours changes, and nothing else does."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from afterword.calendars.feed import Entry, task
from afterword.calendars.tasks import completed, merged, reopened, standing

NOW = datetime(2026, 10, 14, 12, tzinfo=UTC)
BEFORE = Entry(uid="u@afterword", title="Thank Ada", starts=NOW, ends=NOW, note="Until Thursday; by then.", task=True,
               alarms=(timedelta(0),), due=NOW + timedelta(hours=20))  # fmt: skip
OURS = Entry(uid="u@afterword", title="Thank Ms Okafor", starts=NOW, ends=NOW, note="Until Friday.", task=True,
             alarms=(), due=NOW + timedelta(hours=44))  # fmt: skip
HOSTILE = st.lists(
    st.sampled_from(["BEGIN:VTODO", "END:VTODO", "BEGIN:VALARM", "END:VALARM", "SUMMARY:x", "STATUS:COMPLETED", " fold",
                     "SEQUENCE:" + "9" * 400, "DUE;X=\"a:b\":z", "DESCRIPTION", ":", "BEGIN:", "\x00", "\u2028"])
    | st.text(max_size=20), max_size=30,
)  # fmt: skip


def test_what_was_changed_there_stays_and_times_follow() -> None:
    theirs = (
        task(BEFORE, NOW)
        .replace("by then.", "by then. Ask about the team!")
        .replace("\r\nDUE", '\r\nX-A;B="c:d":e\r\nDUE')
    )
    new = merged(theirs, BEFORE, OURS, NOW)
    (todo,) = Calendar.from_ical(new).walk("VTODO")
    assert todo["summary"] == "Thank Ms Okafor"
    assert str(todo["description"]).endswith("Ask about the team!")
    assert todo.decoded("due") == OURS.due
    assert todo["sequence"] == 1
    assert 'X-A;B="c:d":e' in new
    assert len(todo.walk("VALARM")) == 1
    assert merged(theirs, BEFORE, BEFORE, NOW) == theirs, "what did not change here is not written there"


def test_done_and_not_done_again() -> None:
    once = completed(task(BEFORE, NOW), NOW)
    found = standing(once)
    assert found
    assert found.state == "ticked"
    again = standing(reopened(once, NOW))
    assert again
    assert again.state == "open"
    assert "COMPLETED" not in again.lines
    half = task(BEFORE, NOW).replace("STATUS:NEEDS-ACTION", "PERCENT-COMPLETE:100")
    assert standing(half).state == "ticked"  # type: ignore[union-attr]


@given(lines=HOSTILE)
@settings(max_examples=80)
def test_whatever_stands_there_breaks_nothing(lines: list[str]) -> None:
    data = "\r\n".join(lines)
    found = standing(data)
    new = merged(data, BEFORE, OURS, NOW)
    assert standing(new) is not None
    if found:
        assert standing(completed(data, NOW)).state == "ticked"  # type: ignore[union-attr]
        assert standing(reopened(data, NOW)).state == "open"  # type: ignore[union-attr]
    assert standing("X" * 600_000) is None
