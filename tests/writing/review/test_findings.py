"""Findings: their shape for other programs, fingerprints that outlive edits, and fixes that are safe to make."""

from __future__ import annotations

from afterword.writing.review import Finding, Fix, apply

MARK = Finding(
    check="misspelt-name", severity="blocker", message="The name is written “Okonkwo”.", span=(8, 15), letter=1,
    fix=Fix(replacement="Okonkwo", safe=True), evidence="Adaora Okonkwo", around="dear ms okonkow thank you",
)  # fmt: skip


def test_a_finding_has_the_shape_of_the_contract() -> None:
    assert MARK.as_json() == {
        "check": "misspelt-name", "severity": "blocker", "message": "The name is written “Okonkwo”.", "span": [8, 15],
        "fix": {"replacement": "Okonkwo", "safe": True}, "letter": 1, "evidence": "Adaora Okonkwo",
        "fingerprint": MARK.fingerprint,
    }  # fmt: skip


def test_a_mark_on_the_subject_says_where_and_has_no_span_in_the_text() -> None:
    body = Finding(check="wrong-person", severity="blocker", message="m", span=(0, 3), where="subject").as_json()
    assert body["where"] == "subject"
    assert body["span"] is None


def test_the_fingerprint_knows_the_words_and_not_the_place() -> None:
    moved = Finding(check="misspelt-name", message="other", span=(90, 97), around=MARK.around)
    assert moved.fingerprint == MARK.fingerprint
    assert Finding(check="wrong-person", message="m", around=MARK.around).fingerprint != MARK.fingerprint


def test_only_safe_fixes_are_made_and_of_two_that_overlap_the_first() -> None:
    text = "Dear Ms Okonkow, thank you for Thursday."
    unsafe = Finding(message="m", span=(31, 39), fix=Fix(replacement="Wednesday"))
    overlapping = Finding(message="m", span=(5, 15), fix=Fix(replacement="nobody", safe=True))
    assert apply(text, [MARK, unsafe]) == "Dear Ms Okonkwo, thank you for Thursday."
    assert apply(text, [MARK, overlapping]) == "Dear nobody, thank you for Thursday."
    assert apply(text, [MARK, MARK]) == apply(text, [MARK])
    assert apply(text, []) == text
