"""Ways of saying: what is heard, and what is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.writing.review import CHECKS
from afterword.writing.review.families import FAMILIES
from afterword.writing.review.lexicon import Lexicon
from afterword.writing.review.talk import Talk, fold
from afterword.writing.review.view import sentences
from afterword.writing.review.ways import compiled

TALK = Talk(
    name="pressing",
    ways="""
        i need [a|an|your] [final] {answer} .. by {day}
        {they} promised
        any news $?
        ^please send
        look~ forward to (hearing|a reply)
        i am desperate
        i do not understand why
        please , please
    """,
    but="take your time",
)

LISTENED_FOR = list({id(talk): talk for check in CHECKS for talk in check.hears}.values())

SIGNS = [
    "I",
    "need",
    "your",
    "answer",
    "by",
    "Friday",
    ".",
    ",",
    "“",
    "”",
    '"',
    "not",
    "you promised",
    "any news",
    "?",
    "İ",
]


def heard(text: str, talk: Talk = TALK) -> list[str]:
    folded = fold(text)
    spans = Lexicon([talk]).heard(folded, tuple(sentences(text, 0, len(text))))
    return [text[start:end] for start, end in spans.get(talk.name, ())]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I need your answer by Friday.", "I need your answer by Friday"),
        ("Honestly, I need a final decision from you by next week.", "I need a final decision from you by next week"),
        ("You promised that.", "You promised"),
        ("So, any news?", "any news"),
        ("Please send it.", "Please send"),
        ("But please send it.", "please send"),
        ("Looking forward to\nhearing from you.", "Looking forward to\nhearing"),
        ("I’m desperate.", "I’m desperate"),
        ("I dont understand why.", "I dont understand why"),
        ("Oh please, please.", "please, please"),
    ],
)
def test_a_thing_is_heard_however_it_is_said(text: str, words: str) -> None:
    assert heard(text) == [words]


@pytest.mark.parametrize(
    "text",
    [
        "There was any news.",  # no question
        "Could you please send it.",  # not the beginning
        "She said “you promised”.",
        'The note read "I need your answer by Friday".',
        "I am not saying that you promised it.",
        "You promised it, so take your time.",
        "I need. Your answer by Friday.",  # two sentences
        "A self-described 'we promised' shop.",
    ],
)
def test_what_is_quoted_denied_taken_back_or_only_alike_is_not_heard(text: str) -> None:
    assert heard(text) == []


@pytest.mark.parametrize(
    ("way", "text"),
    [
        ("few .. can", "Few, I dare say, can offer it."),
        ("slip (by|$)", "You let it slip."),
        ("slip (by|$)", "You let it slip by me."),
        ("in , or", "Am I in, or out?"),
        ("you [have] missed", "You've missed it."),
        ("[so] [very] grateful", "I am so very grateful."),
        ("look~ forward", "We met—looking  forward, then."),
        ("warning:", "(warning: this is a test)"),
        ("i need", "“and/or” I need"),
        ("{they} [clearly|have] overlooked", "You've overlooked it."),
    ],
)
def test_commas_short_forms_and_the_end_of_a_sentence_are_no_hindrance(way: str, text: str) -> None:
    assert heard(text, Talk(name="t", ways=way))


@pytest.mark.parametrize(
    ("way", "text"),
    [
        ("(against me) $", "It is what I work against."),
        ("(for the {job}) it", "They ask for it."),
        ("is [would be] (for (this|the) {job})", "There is for it."),
        ("{they} (told me|said) so", "They told so."),
    ],
)
def test_the_second_word_of_a_choice_counts_as_the_first_does(way: str, text: str) -> None:
    assert heard(text, Talk(name="t", ways=way)) == []


def test_a_gap_does_not_run_on_into_the_next_clause() -> None:
    assert heard("It is a package, and the best.", Talk(name="t", ways="package .. best")) == []


def test_what_counts_after_a_denial_says_so() -> None:
    assert heard("I will never take less.", Talk(name="t", ways="take less")) == []
    assert heard("I will never take less.", Talk(name="t", ways="take less", denied=True)) == ["take less"]


@pytest.mark.parametrize(
    "way",
    ["(a|b", "a)", "[a", "..", "[only] [this]", "wo~rd", "in [,] or", "so (good|, kind)", "verdict [$]", "is (he )?in"],
)
def test_a_way_that_is_written_wrong_says_so(way: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        compiled(way)


@pytest.mark.parametrize("family", FAMILIES)
def test_every_family_can_be_read(family: str) -> None:
    assert compiled(f"{{{family}}} here").needs


def test_a_name_means_one_thing() -> None:
    assert len({talk.name for talk in LISTENED_FOR}) == len(LISTENED_FOR)


def test_every_way_can_be_read() -> None:
    for talk in LISTENED_FOR:
        assert all(compiled(way).needs for way in (*talk.every_way, *talk.every_but))


def test_the_ways_of_a_talk_stand_one_a_line() -> None:
    talk = Talk(
        name="t",
        ways="""
            # by when
            by (monday|tuesday|
                friday)

            any news
                ..2 $?
            # whatever (they|
                say)
            still (
                here)
        """,
        but="years ago",
    )
    assert talk.every_way == ("by (monday|tuesday|friday)", "any news ..2 $?", "still (here)")
    assert talk.every_but == ("years ago",)
    assert Talk(name="t", ways="one").every_but == ()


@pytest.mark.parametrize("talk", LISTENED_FOR, ids=lambda talk: talk.name)
def test_a_line_goes_on_by_four_signs_and_no_other_number(talk: Talk) -> None:
    for text in (talk.ways, talk.but):
        lines = [line for line in text.splitlines() if line.strip()]
        margins = [len(line) - len(line.lstrip()) for line in lines]
        assert set(margins) <= {margins[0], margins[0] + 4} if lines else not text
        assert all(" ".join(way.split()) == way for way in (*talk.every_way, *talk.every_but))


@given(st.text())
def test_folding_keeps_every_sign_in_its_place(text: str) -> None:
    assert len(fold(text)) == len(text)


@given(st.lists(st.sampled_from(SIGNS)))
def test_what_is_heard_lies_in_the_text(words: list[str]) -> None:
    text = " ".join(words)
    assert all(each and each in text for each in heard(text))


@given(
    st.lists(st.sampled_from([*SIGNS, "look", "looking", "forward", "to", "hearing", "Please send", "—", "\n", "  "]))
)
def test_what_was_listened_for_among_others_is_heard_alone(words: list[str]) -> None:
    text = fold(" ".join(words))
    spans = tuple(sentences(text, 0, len(text)))
    among = Lexicon([TALK, Talk(name="more", ways="look~\n^i (need|promised)\nanswer [by] $")])
    assert among.heard(text, spans, among.listening(["pressing"])) == Lexicon([TALK]).heard(text, spans)


def test_words_before_an_end_are_counted() -> None:
    talk = Talk(name="end", ways="any news ..2 $?")
    heard = Lexicon([talk]).heard
    for said, is_heard in (("any news?", True), ("any news of it, then?", False), ("any news at all?", True)):
        assert bool(heard(said, ((0, len(said)),))) is is_heard, said
