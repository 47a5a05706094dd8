"""Figures: sums that add up whatever happened, and the same whether read in one pass or as a story."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as some

from afterword.core import journal
from afterword.core.facts import LetterSent
from afterword.core.figures import IN_TIME, LOOKED_AT, THEIRS, figures
from afterword.core.journal import Line
from afterword.core.known import told_in
from storyteller import at, told

NOW = at("2026-11-12T16:40")
PEOPLE = ("ada", "bob")
KINDS = (*THEIRS, "interview_held", "letter_sent", "letter_sent", "call_made", "bounced", "decided", "skipped", "retracted",
         "corrected")  # fmt: skip


def lines(story: str) -> list[Line]:
    return [line for line in told(story).lines if "fact" in line]


def test_a_search_in_numbers() -> None:
    story = """
        2026-10-14T10:00 interview_held with=ada,bob
        2026-10-14T17:00 letter_sent to=ada purpose=thank_you
        2026-10-15T09:00 letter_sent to=bob purpose=thank_you
        2026-10-16T09:00 out_of_office person=bob until=2026-10-20
        2026-10-21T09:00 acknowledged by=ada
        2026-10-26T09:00 letter_sent to=ada purpose=check_in
    """
    found = figures(lines(story), ["c", "empty"], NOW)
    (course, empty) = found.courses
    assert (found.interviews, found.thanked, found.hours, found.days) == (1, 1, 7.0, (6,))
    assert (course.mine, course.checked_in, course.ended) == (at("2026-10-26T09:00"), True, False)
    assert (empty.last, empty.interviews, len(found.going)) == (None, 0, 2)
    assert found.heard == {"acknowledged": 1}
    bounced = f"{story}\n2026-10-15T09:05 bounced to=bob"
    assert figures(lines(bounced), ["c"], NOW).thanked == 0, "what came back thanked nobody"
    twice = figures(lines(story.replace("with=ada,bob", "with=ada,bob,bob2")), ["c"], NOW, {"bob2": "bob"})
    assert twice.thanked == 1, "who is there twice is thanked once"


def test_closing_ends_an_opening_and_a_late_answer_opens_it_again() -> None:
    quiet = "2026-09-01T10:00 interview_held with=ada\n2026-10-10T10:00 skipped step=move_on:c::f1"
    assert figures(lines(quiet), ["c"], NOW).courses[0].ended
    assert not figures(lines(f"{quiet}\n2026-10-12T10:00 invited by=ada"), ["c"], NOW).courses[0].ended
    assert not figures(lines(f"{quiet}\n2026-10-11T10:00 retracted target=f2"), ["c"], NOW).courses[0].ended


@some.composite
def happened(draw: Any) -> list[Line]:
    """Facts of three candidacies in no order, some of them corrected, taken back, or still to come."""
    found: list[Line] = []
    for number in range(draw(some.integers(0, 24))):
        kind = draw(some.sampled_from(KINDS))
        moment = NOW - timedelta(hours=draw(some.integers(-100, 900)))
        line: dict[str, Any] = {
            "fact": kind,
            "id": f"f{number}",
            "candidacy": draw(some.sampled_from("abc")),
            "at": moment.isoformat(),
        }
        person = draw(some.sampled_from(PEOPLE))
        more: dict[str, dict[str, Any]] = {
            "interview_held": {"with": draw(some.lists(some.sampled_from(PEOPLE), unique=True))},
            "letter_sent": {"to": person, "purpose": draw(some.sampled_from(("thank_you", "check_in", "withdraw")))},
            "call_made": {"to": person, "purpose": "thank_you", "outcome": draw(some.sampled_from(("spoke", "no_answer")))},
            "bounced": {"to": person}, "decided": {"to": draw(some.sampled_from(("pursue", "decline")))},
            "skipped": {"step": "move_on:x"}, "retracted": {"target": f"f{draw(some.integers(0, 24))}"},
            "corrected": {"target": f"f{draw(some.integers(0, 24))}", "new": {"at": NOW.isoformat()}},
            "told_to_check_back": {"on": "2026-12-01"},
        }  # fmt: skip
        found.append({**line, **more.get(kind, {"by": person})})
    return found


@given(happened(), some.randoms(use_true_random=False))
@settings(max_examples=60)
def test_the_sums_add_up(told: list[Line], chance: Any) -> None:
    assert {line["fact"] for line in told} <= set(LOOKED_AT)
    found = figures(told, "abc", NOW)
    shuffled = list(told)
    chance.shuffle(shuffled)
    assert figures(shuffled, "abc", NOW) == found, "in whatever order they are told"
    apart = [figures(told, id, NOW).courses[0] for id in "abc"]
    assert found.courses == tuple(apart), "together they are what they are alone"
    assert 0 <= found.thanked <= found.interviews <= sum(course.rounds for course in apart)
    assert len(found.days) <= sum(found.heard.values()), "an answer is a word of theirs"
    within = found.within()
    assert [count for _, count in within] == sorted({count for _, count in within})
    assert (within[-1][1] if within else 0) == len(found.days)
    assert all(day >= 0 for day in found.days)
    if found.days:
        assert found.days[0] <= found.middle <= found.days[-1]  # type: ignore[operator]
        assert sum(1 for day in found.days if day <= found.most) * 10 >= len(found.days) * 9  # type: ignore[operator]
    for course in apart:
        assert len(course.answers) + (course.mine is not None) <= course.interviews + len(told)


@given(happened())
@settings(max_examples=40)
def test_one_pass_says_what_the_stories_say(lines_: list[Line]) -> None:
    records: list[Line] = [{"record": "candidacy", "id": id, "employer": id, "zone": "UTC"} for id in "abc"]
    stories = told_in(journal.read([*records, *lines_]))
    for course in figures(lines_, "abc", NOW).courses:
        story = stories[course.candidacy]
        held = [each for each in story.interviews if each.at <= NOW]
        heard = [fact for fact in story.facts if fact.kind in THEIRS and fact.at <= NOW]
        assert (course.interviews, course.rounds) == (len(held), len(story.interviews))
        assert sum(course.heard.values()) == len(heard)
        if any(fact.kind == "bounced" for fact in story.facts) or any(fact.at > NOW for fact in story.of(LetterSent)):
            continue
        thanked = [
            all(any(fact.at <= each.at + IN_TIME for fact in story.contacts("thank_you", who, each.at)) for who in each.with_)
            for each in held if each.with_
        ]  # fmt: skip
        assert course.thanked == sum(thanked)


def test_days_are_those_of_the_reader() -> None:
    night = "2026-10-14T23:30 interview_held with=ada\n2026-10-15T00:30 acknowledged by=ada"
    assert figures(lines(night), ["c"], NOW).days == (1,)
    west = NOW.astimezone(datetime.fromisoformat("2026-10-14T00:00:00-05:00").tzinfo)
    assert figures(lines(night), ["c"], west).days == (0,)
    assert NOW.tzinfo == UTC
