"""Corrections of corrections, corrections that make no sense, and chains of any length."""

from hypothesis import given
from hypothesis import strategies as some

from afterword.core.facts import InterviewHeld
from afterword.core.standing import as_they_stand
from storyteller import told


def with_(story: str) -> tuple[str, ...]:
    (held,) = [fact for fact in as_they_stand(told(story).facts) if isinstance(fact, InterviewHeld)]
    return held.with_


HELD = "2026-10-14T10:45 interview_held id=i with=ada\n"


def test_a_correction_can_be_corrected() -> None:
    story = HELD + '2026-10-14T12:00 corrected id=a target=i new={"with":["bob"]}\n'
    assert with_(story) == ("bob",)
    assert with_(story + '2026-10-14T13:00 corrected target=a new={"new":{"with":["eve"]}}') == ("eve",)


def test_a_correction_that_makes_no_fact_changes_nothing() -> None:
    for new in ('{"with":3}', '{"at":"yesterday"}', '{"at":null}', '{"new":7}'):
        assert with_(f"{HELD}2026-10-14T12:00 corrected target=i new={new}") == ("ada",)


def test_corrections_in_a_ring_or_of_nothing_change_nothing() -> None:
    ring = "2026-10-14T12:00 corrected id=a target=b new={}\n2026-10-14T12:00 corrected id=b target=a new={}\n"
    assert with_(HELD + ring) == ("ada",)
    assert with_(HELD + "2026-10-14T12:00 corrected id=a target=a new={}") == ("ada",)
    assert with_(HELD + "2026-10-14T12:00 corrected id=a target=nothing new={}") == ("ada",)


def test_a_chain_of_corrections_of_any_length_is_followed() -> None:
    many = "".join(f"2026-10-14T12:00 corrected id=c{n} target=c{n - 1} new={{}}\n" for n in range(1, 3000))
    story = HELD + '2026-10-14T12:00 corrected id=c0 target=i new={"with":["bob"]}\n' + many
    assert with_(story) == ("bob",)


TANGLES = some.lists(some.tuples(some.integers(0, 6), some.integers(0, 6)), max_size=10)


@given(TANGLES, some.randoms(use_true_random=False))
def test_the_order_of_the_lines_never_matters(tangle: list[tuple[int, int]], shuffle: object) -> None:
    lines = [f'2026-10-14T12:0{n} corrected id=c{n} target={"i" if target == 0 else f"c{target}"} new={{"with":["p{who}"]}}'
             for n, (target, who) in enumerate(tangle)]  # fmt: skip
    journal = list(told(HELD + "\n".join(lines)).facts)
    before = as_they_stand(journal)
    shuffle.shuffle(journal)  # type: ignore[attr-defined]
    assert as_they_stand(journal) == before
