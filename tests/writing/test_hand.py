"""What edits show of the candidate's hand."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from afterword.writing.hand import MOST, Habit, Hand, habits, hand_of, with_habit, without_habit

FRAMES = ("Thank you for your time {on}. I am glad that we came to speak of {topic}.",
          "I was left with one question: {question}", "If {thing} would help, I can send it the same day.")  # fmt: skip
OURS = """Dear Ms Okafor,

Thank you for your time on Wednesday. I am glad that we came to speak of the June billing migration.

I was left with one question: do you plan to run both systems?

If a reference would help, I can send it the same day.

Yours sincerely,
Lea Brandt
"""


def found(theirs: str, known: Hand = Hand()) -> list[tuple[str, str]]:  # noqa: B008  (it is frozen)
    return [(each.kind, each.value) for each in habits(OURS, theirs, FRAMES, known)]


def test_a_letter_left_as_it_was_shows_nothing() -> None:
    assert found(OURS) == []


def test_another_greeting_and_another_close_are_habits() -> None:
    theirs = OURS.replace("Dear Ms", "Hello Ms").replace("Yours sincerely,", "Best wishes,")
    assert found(theirs) == [("greeting", "Hello"), ("sign_off", "Best wishes,")]


def test_another_name_in_the_greeting_is_none() -> None:
    assert found(OURS.replace("Dear Ms Okafor", "Dear Ada")) == []


def test_a_sentence_that_was_struck_is_known_by_its_frame_whatever_stood_in_its_slots() -> None:
    theirs = OURS.replace("If a reference would help, I can send it the same day.\n\n", "")
    assert found(theirs) == [("struck", FRAMES[2])]


def test_a_sentence_that_was_changed_is_not_struck() -> None:
    assert found(OURS.replace("I can send it the same day", "I can send one the same day")) == []


def test_what_is_known_is_not_offered_again() -> None:
    theirs = OURS.replace("Yours sincerely,", "Best wishes,")
    assert found(theirs, Hand(sign_off="Best wishes,")) == []


def test_a_hand_is_read_back_from_the_record_as_it_was_written() -> None:
    hand = Hand(greeting="Hello", sign_off="Best wishes,", struck=(FRAMES[1],))
    assert hand_of({"hand": hand.as_json()}) == hand
    assert hand_of({}) == hand_of({"hand": 7}) == hand_of({"hand": {"struck": "x", "greeting": [1]}}) == Hand()


def test_a_habit_is_kept_and_dropped() -> None:
    habit = Habit(kind="struck", value=FRAMES[1], sentence="")
    assert without_habit(with_habit(Hand(), habit), "struck", FRAMES[1]) == Hand()
    close = Habit(kind="sign_off", value="Cheers,", sentence="")
    assert without_habit(with_habit(Hand(), close), "sign_off", "Cheers,") == Hand()
    assert without_habit(with_habit(Hand(), close), "sign_off", "Other,").sign_off == "Cheers,"


def test_only_so_many_sentences_are_remembered() -> None:
    hand = Hand()
    for number in range(MOST + 5):
        hand = with_habit(hand, Habit(kind="struck", value=str(number), sentence=""))
    assert len(hand.struck) == MOST
    assert hand.struck[-1] == str(MOST + 4)


@given(st.text(max_size=500), st.text(max_size=500))
def test_no_text_makes_it_raise(ours: str, theirs: str) -> None:
    assert all(each.value and each.sentence for each in habits(ours, theirs, FRAMES, Hand()))
