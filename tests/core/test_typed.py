"""Texts of several devices in one field: whatever order they come in, nothing that nobody has seen is gone."""

from __future__ import annotations

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from afterword.core.typed import Field, Text, field_of, written

Write = tuple[Text, dict[str, int]]


@st.composite
def histories(draw: st.DrawFn) -> list[Write]:
    """Devices that write one after the other, having seen of each other what they had by then, or less."""
    numbers: dict[str, int] = {}
    writes: list[Write] = []
    for _ in range(draw(st.integers(0, 12))):
        device = draw(st.sampled_from(("phone", "laptop", "tablet")))
        over = {each: draw(st.integers(0, number)) for each, number in numbers.items() if draw(st.booleans())}
        numbers[device] = numbers.get(device, 0) + 1
        words = (draw(st.sampled_from(("joins", "joins that hold", "dwell times", ""))),)
        writes.append((Text(device=device, number=numbers[device], words=words), over))
    return writes


def after(writes: list[Write]) -> Field:
    field = Field()
    for text, over in writes:
        field = field_of(written(field, text, over).as_json())
    return field


@settings(max_examples=60)
@given(histories(), st.randoms())
def test_what_stays_is_what_nobody_who_had_seen_it_replaced(history: list[Write], shuffled: random.Random) -> None:
    replaced = {
        (device, number)
        for text, over in history
        for device, upto in [*over.items(), (text.device, text.number - 1)]
        for number in range(upto + 1)
    }
    stands = {text for text, _over in history if (text.device, text.number) not in replaced}
    again = [*history, *shuffled.sample(history, len(history) // 2)]
    shuffled.shuffle(again)
    assert set(after(history).texts) == stands
    assert set(after(again).texts) == stands, "late, twice or in another order"
    shown = after(again)
    assert {each.words for each in (*([shown.text] if shown.text else []), *shown.others)} == {
        each.words for each in stands
    }


def test_two_who_did_not_see_each_other_are_both_kept_until_one_of_them_chooses() -> None:
    phone = Text(device="phone", number=1, words=("joins",), at=1)
    laptop = Text(device="laptop", number=1, words=("dwell times",), at=2)
    both = after([(phone, {}), (laptop, {})])
    assert (both.text, both.others) == (laptop, (phone,))
    goes_on = Text(device="phone", number=2, words=("joins that hold",), at=3)
    still = written(both, goes_on, {"phone": 1})
    assert (still.text, still.others) == (goes_on, (laptop,))
    chosen = Text(device="phone", number=3, words=("joins that hold, and dwell times",), at=4)
    settled = written(still, chosen, {"phone": 2, "laptop": 1})
    assert (settled.text, settled.others) == (chosen, ())
    assert written(settled, laptop, {}) == settled, "it comes once more"


def test_the_same_words_twice_are_no_question() -> None:
    one = Text(device="phone", number=1, words=("joins\r\n",))
    assert after([(one, {}), (Text(device="laptop", number=1, words=("joins",)), {})]).others == ()
