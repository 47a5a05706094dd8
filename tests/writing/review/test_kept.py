"""Keep mine: what is let be stays so through other edits, and comes back with its words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.errors import BadInput
from afterword.writing.letter import Letter
from afterword.writing.review import Finding, review
from afterword.writing.review.example import SENT, story
from afterword.writing.review.kept import REACHES, Kept, keep, marked_words, sorted_out

SUBJECT = "Data Analyst interview: thank you"
BODY = "Thank you for the hour. {}I would love to join Calder Foods one day. {}The June billing migration will be hard."


def findings(text: str) -> tuple[Finding, ...]:
    letter = Letter(purpose="thank_you", to="okonkwo", candidacy="c1", subject=SUBJECT, text=text, send_at=SENT)
    return review([letter], story(), SENT)


def whole(before: str = "", after: str = "") -> str:
    return f"Dear Ms Okonkwo,\n\n{BODY.format(before, after)}\n\nKind regards,\nLea Brandt\n+44 20 7946 0142"


def employer(text: str) -> Finding:
    return next(each for each in findings(text) if each.check == "wrong-employer")


def test_a_mark_stays_set_aside_while_the_rest_of_the_letter_changes() -> None:
    kept = keep(employer(whole()), "Calder Foods", why="I mean them, not you.")
    for text in (whole(), whole("It rained. "), whole("", "It rained. "), "\n\n" + whole()):
        standing, aside, stale = sorted_out(findings(text), [kept], SUBJECT, text)
        assert [each.check for each in aside] == ["wrong-employer"]
        assert "wrong-employer" not in {each.check for each in standing}
        assert stale == ()


def test_it_comes_back_with_other_words_and_what_was_kept_is_stale() -> None:
    kept = keep(employer(whole()), "Calder Foods", why="I mean them, not you.")
    text = whole().replace("I would love to join Calder Foods one day", "I want to work at Calder Foods now")
    standing, aside, stale = sorted_out(findings(text), [kept], SUBJECT, text)
    assert "wrong-employer" in {each.check for each in standing}
    assert (aside, stale) == ((), (kept,))


def test_for_good_it_holds_for_the_same_words_in_any_letter() -> None:
    kept = keep(employer(whole()), "Calder Foods", reach="always", why="They are our client.")
    text = whole().replace("I would love to join Calder Foods one day", "I want to work at Calder Foods now")
    assert [each.check for each in sorted_out(findings(text), [kept], SUBJECT, text)[1]] == ["wrong-employer"]
    assert sorted_out((), [kept], SUBJECT, "")[2] == ()


def test_what_stops_a_letter_wants_a_reason_in_words() -> None:
    for why in ("", "  ", "!?", "123"):
        with pytest.raises(BadInput, match="say in a few"):
            keep(employer(whole()), "Calder Foods", why=why)


def test_what_stops_a_letter_as_a_whole_is_never_let_be_for_good() -> None:
    mark = Finding(check="no-thanks", severity="blocker", message="Nothing thanks anybody.")
    with pytest.raises(BadInput, match="for good"):
        keep(mark, "", reach="always", why="I never do.")
    assert keep(mark, "", reach="letter", why="They asked for no thanks.").covers(mark, "")


def test_advice_needs_no_reason() -> None:
    mark = Finding(check="no-question", severity="advice", message="Ask it.")
    assert keep(mark, "", reach="always").covers(mark, "")


@given(st.builds(Kept, check=st.text(min_size=1), reach=st.sampled_from(REACHES), fingerprint=st.text(), words=st.text(),
                 why=st.text()))  # fmt: skip
def test_it_is_stored_as_it_is(kept: Kept) -> None:
    assert Kept.from_json(kept.as_json()) == kept


@pytest.mark.parametrize("body", [{}, {"reach": 3}, {"check": None, "words": 5}])
def test_what_was_stored_otherwise_fails_nobody(body: dict[str, object]) -> None:
    assert Kept.from_json(body).reach == "here"


def test_the_words_of_a_mark() -> None:
    mark = employer(whole())
    assert marked_words(mark, SUBJECT, whole()) == "Calder Foods"
    assert marked_words(Finding(message="", check="x"), SUBJECT, whole()) == ""
