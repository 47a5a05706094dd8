"""The message: name and number twice, half a minute at most, and as much of the rest as there is room for."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from afterword.writing.voicemail import LEAST, MOST, message

NUMBER = "plus four four, one six three two, nine six zero one one four"


def left(**changes: object) -> object:
    usual = {
        "greeting": "Hello Dana", "name": "Ines Marlow", "number": NUMBER, "out": "There is no need to ring back.",
        "placing": "We spoke on Wednesday about the Inventory Planner position.",
        "said": ("Thank you for the conversation about the walk round the cold store.", "Thank you for your time."),
    }  # fmt: skip
    return message(**{**usual, **changes})  # type: ignore[arg-type]


def test_it_has_name_and_number_twice_and_takes_half_a_minute() -> None:
    found = left()
    assert found.text.count("Ines Marlow") == 2
    assert found.text.count(NUMBER) == 2
    assert LEAST <= found.words <= MOST
    assert 20 <= found.seconds <= 30
    assert found.lines[0][0] == 0
    assert [at for at, _ in found.lines] == sorted({at for at, _ in found.lines})


def test_what_can_be_spared_goes_first_and_name_and_number_stay() -> None:
    found = left(said=("Thank you " + "very much indeed " * 14, "Thank you for your time."))
    assert found.words <= MOST
    assert "Thank you for your time." in found.text
    assert "We spoke on Wednesday" in found.text
    longer = left(name="Maria del Carmen Fernández de la Vega y Ruiz de Alarcón")
    assert longer.text.count("Fernández") == 2


def test_a_short_one_gives_time_to_reach_for_a_pen() -> None:
    found = left(number="one two three, four five six", placing="", said=("Thank you for your time.",))
    assert LEAST <= found.words <= MOST


@given(
    st.lists(st.text("abcdefg é", min_size=1, max_size=20), min_size=1, max_size=6),
    st.text("ab ", max_size=120), st.text("xy ", max_size=120), st.integers(3, 15),
)  # fmt: skip
def test_it_is_never_longer_than_it_must_be(said: list[str], name: str, placing: str, figures: int) -> None:
    number = " ".join(["one"] * figures)
    found = left(name=f"Z{name}", number=number, placing=placing, said=tuple(said))
    barest = left(name=f"Z{name}", number=number, placing="", out="", said=(said[-1],))
    assert found.words <= max(MOST, barest.words)
    assert found.text.count(number) >= 2
