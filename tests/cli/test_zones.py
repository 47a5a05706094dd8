"""Two clocks: theirs, on which the windows are, and the candidate's."""

from collections.abc import Callable
from pathlib import Path

EXAMPLE = Path(__file__).parent.parent.parent / "docs" / "example"
NOW = ("--now", "2026-11-12T12:00:00+00:00")


def test_a_window_is_shown_on_both_clocks_where_they_differ(run: Callable) -> None:
    run("profile", "--from", EXAMPLE / "me.toml", "--zone", "America/Denver")
    run("add", EXAMPLE / "invitation.ics", *NOW)
    said = run("why", "debrief", *NOW).out
    assert "Their clock is that of Europe/London." in said
    assert "Opens  Thursday 12 November, 11:45 (Thursday 12 November, 04:45 with you)" in said
    run("profile", "--zone", "Europe/London")
    assert "Opens  Thursday 12 November, 11:45\n" in run("why", "debrief", *NOW).out


def test_an_interview_over_midnight_and_one_on_a_leap_day_are_planned(run: Callable, tmp_path: Path) -> None:
    event = (EXAMPLE / "invitation.ics").read_bytes()
    night = event.replace(b"20261112T103000", b"20280228T233000").replace(b"20261112T114500", b"20280229T003000")
    (tmp_path / "night.ics").write_bytes(night)
    assert run("add", tmp_path / "night.ics", *NOW).code == 0
    said = run("why", "thank_you:tidewater-rail:aoife", "--now", "2028-02-29T01:00:00+00:00").out
    assert "Opens  Tuesday 29 February, 00:30" in said
    assert "Due    Wednesday 1 March, 00:30" in said
