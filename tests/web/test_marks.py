"""A letter as it is drawn: marks at their words, notes beside their paragraphs, five at most."""

from __future__ import annotations

from afterword.web.marks import Drawn, draw
from afterword.writing.review import Finding, Fix

TEXT = "Dear Mr Wierzbiki,\n\nThank you for today.\nI am a great fit.\n\nKind regards,\nInes\n"


def found(words: str, severity: str = "warning", fix: str | None = None, text: str = TEXT) -> Finding:
    at = text.index(words)
    return Finding(
        message=f"About {words}", span=(at, at + len(words)), severity=severity, check="some-check",  # type: ignore[arg-type]
        fix=Fix(replacement=fix) if fix is not None else None,
    )  # fmt: skip


def read(drawn: Drawn) -> str:
    """The letter as text, its marks in brackets."""
    return "\n\n".join(
        "\n".join(
            "".join(f"[{each.text}]{each.stop}{each.note.number}" if each.note else each.text for each in line)
            for line in paragraph.lines
        )
        for paragraph in drawn.paragraphs
    )


def test_a_clean_letter_is_drawn_as_it_reads() -> None:
    drawn = draw("Subject", TEXT, [])
    assert read(drawn) == TEXT.strip()
    assert [len(each.lines) for each in drawn.paragraphs] == [1, 2, 2]
    assert draw("", "", []).paragraphs == ()


def test_marks_are_numbered_as_they_are_read_and_stand_before_the_number_s_comma() -> None:
    drawn = draw("", TEXT, [found("I am a great fit."), found("Wierzbiki", "blocker", "Wierzbicki")])
    assert read(drawn).startswith("Dear Mr [Wierzbiki],1\n\nThank you for today.\n[I am a great fit.]2")
    assert [each.look[1] for each in drawn.notes] == ["Must fix", "Look again"]
    assert (drawn.notes[0].old, drawn.notes[0].new) == ("Wierzbiki", "Wierzbicki")
    assert drawn.notes[1].new is None
    assert [[note.number for note in each.notes] for each in drawn.paragraphs] == [[1], [2], []]


def test_the_five_that_matter_most_are_shown() -> None:
    advice = [found(words, "advice") for words in ("Dear", "Thank", "today", "great", "Kind", "regards")]
    drawn = draw("", TEXT, [*advice, found("Ines", "blocker")])
    assert len(drawn.notes) == 5
    assert drawn.more == 2
    assert drawn.notes[-1].look[1] == "Must fix"


def test_what_speaks_of_the_whole_letter_or_its_subject_stands_beside_the_first_paragraph() -> None:
    whole = Finding(message="Too long", severity="warning", check="too-long")
    subject = Finding(message="Wrong", span=(0, 4), where="subject", severity="blocker", check="wrong-employer")
    drawn = draw("Acme interview", TEXT, [whole, subject])
    assert [each.number for each in drawn.paragraphs[0].notes] == [1, 2]
    assert drawn.subject[0].text == "Acme"
    assert drawn.subject[0].note is drawn.notes[0]
    assert read(drawn) == TEXT.strip()


def test_marks_that_overlap_both_keep_their_numbers() -> None:
    drawn = draw("", TEXT, [found("Thank you for today"), found("for today.\nI am"), found("you")])
    line = drawn.paragraphs[1].lines[0]
    assert "".join(each.text + each.stop for each in line) == "Thank you for today."
    assert sorted(each.note.number for each in line if each.note) == [1, 2, 3]


def test_a_mark_at_the_very_end_or_of_no_width_is_still_numbered() -> None:
    end = len(TEXT.rstrip())
    empty = Finding(message="Sign it", span=(end - 4, end - 4), severity="advice", check="no-signature")
    drawn = draw("", TEXT, [empty])
    assert [each.note.number for line in drawn.paragraphs[-1].lines for each in line if each.note] == [1]
    past = Finding(message="Sign it", span=(len(TEXT), len(TEXT)), severity="advice", check="no-signature")
    assert [each.number for each in draw("", TEXT, [past]).paragraphs[0].notes] == [1]
