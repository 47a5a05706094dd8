"""The reviewer as a whole: the letters of others, silence on clean ones, and rules that hold for any text."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.core import journal
from afterword.core.story import Story, stories
from afterword.writing.letter import Letter
from afterword.writing.review import CHECKS, Finding, apply, review
from afterword.writing.review.example import SENT, story

TESTS = Path(__file__).parents[2]
LETTERS = sorted((TESTS / "letters").glob("[0-9]*.json"))
OURS = ("journal", "expected", "allowed", "with", "note")
BETWEEN = ("identical-letters", "near-identical-letters", "contradiction", "sent-together")
"""What lies between letters is said of the later one."""
NAMES = {check.name for check in CHECKS}
NOW = datetime.fromisoformat("2027-01-01T00:00:00+00:00")


def from_file(path: Path) -> tuple[list[Letter], dict[str, Story], dict[str, Any]]:
    """The letter in a file with those it is sent with, its stories, and what should be found."""
    body = json.loads(path.read_text())
    batch = [body, *(json.loads((path.parent / f"{name}.json").read_text()) for name in body.get("with", []))]
    read = journal.parse((TESTS / "journals" / f"{body['journal']}.jsonl").read_text())
    told = {each.candidacy.id: each for each in stories(read.candidate, read.candidacies, read.people, read.facts)}
    letters = [Letter.from_json({key: value for key, value in each.items() if key not in OURS}) for each in batch]
    return letters, told, body


@pytest.mark.parametrize("path", LETTERS, ids=lambda path: path.stem)
def test_what_others_marked_is_found_and_nothing_else(path: Path) -> None:
    letters, told, body = from_file(path)
    found = [each for each in review(letters, told, NOW) if each.letter == 0 or each.check in BETWEEN]
    expected = {each["check"] for each in body["expected"]} & NAMES
    assert expected <= {each.check for each in found}
    assert {each.check for each in found} <= {each["check"] for each in body["expected"]} | set(body.get("allowed", []))
    for each in body["expected"]:
        if each.get("span") and each["check"] in NAMES:
            start, end = each["span"]
            spans = [mark.span for mark in found if mark.check == each["check"] and mark.span]
            assert any(a < end and start < b for a, b in spans), each


def one(text: str, **changes: Any) -> Letter:
    usual: dict[str, Any] = {
        "purpose": "thank_you",
        "to": "okonkwo",
        "candidacy": "c1",
        "subject": "Thank you",
        "send_at": SENT,
    }
    return Letter(text=text, **{**usual, **changes})


def checks_of(text: str, **changes: Any) -> set[str]:
    return {each.check for each in review([one(text, **changes)], story(), SENT)}


def whole(body: str) -> str:
    return f"Dear Ms Okonkwo,\n\n{body}\n\nKind regards,\nLea Brandt\n+44 20 7946 0142"


@pytest.mark.parametrize(
    "body",
    [
        "Thank you for talking with me yesterday about the Monday release train. Refunds at Tarn fell by 18%. Why Mondays?",
        "Thank you for Wednesday. I cut refunds at Tarn by 18%. Will you decide by Friday, 13 March?",
        "Thank you for our talk on 4 March about the outage of 3 June. I cut refunds by 18%. Is June still the date?",
        "Thank you for yesterday. Before Tarn I was a Business Analyst at Lakeshore Foods. Would a call on Monday suit you?",
        "Thank you for yesterday, and for Daniel's account of the tests. I cut refunds by 18% at Tarn. Who reads them?",
    ],
)
def test_days_firms_titles_and_people_of_something_else_are_nobodys_mistake(body: str) -> None:
    assert not checks_of(whole(body)) & {"wrong-date", "wrong-employer", "wrong-role", "wrong-person", "misspelt-name"}


@pytest.mark.parametrize(
    ("body", "check"),
    [
        ("Thank you for Tuesday's conversation.", "wrong-date"),
        ("It was good to meet you on Monday. Thank you.", "wrong-date"),
        ("On March 5 I met you and Daniel. Thank you.", "wrong-date"),
        ("Thank you for our talk on 05/03/2026.", "wrong-date"),
        ("Thank you for speaking with me this afternoon.", "wrong-date"),
        ("Thank you for yesterday. I would love to join Calder Foods.", "wrong-employer"),
        ("Thank you for yesterday. North Wind Freight suits me.", "wrong-employer"),
        ("Thank you for yesterday's interview for the Reporting Manager post.", "wrong-role"),
        ("Thank you for yesterday, Daniel.", "wrong-person"),
        ("Thank you for yesterday. Daniel Preistley was kind.", "misspelt-name"),
    ],
)
def test_what_is_wrong_is_found_in_other_words_too(body: str, check: str) -> None:
    assert check in checks_of(whole(body))


def test_facts_later_than_the_letter_do_not_count() -> None:
    early = SENT - timedelta(days=2)
    assert "wrong-date" not in checks_of(whole("Thank you for Tuesday's conversation."), send_at=early)


def test_a_letter_without_a_moment_is_judged_by_now() -> None:
    letter = one(whole("Thank you for today's conversation."), send_at=None)
    assert "wrong-date" in {each.check for each in review([letter], story(), SENT)}


@pytest.mark.parametrize(
    ("to", "purpose"),
    [("sam", "thank_you"), ("okonkwo", "withdraw"), ("okonkwo", "check_in"), ("okonkwo", "part_well")],
)
def test_strength_and_question_are_owed_to_interviewers_alone(to: str, purpose: str) -> None:
    text = whole("Thank you for your time.").replace("Ms Okonkwo", "Sam" if to == "sam" else "Ms Okonkwo")
    assert not {"no-strength", "no-question"} & checks_of(text, to=to, purpose=purpose)


@pytest.mark.parametrize("channel", ["phone", "voicemail"])
def test_a_script_owes_no_signature(channel: str) -> None:
    assert "missing-signature" not in checks_of("Good morning, Ms Okonkwo. Thank you for yesterday.", channel=channel)


def test_over_three_hundred_words_it_may_not_go_out() -> None:
    found = review([one(whole("Thank you so very much. " * 62))], story(), SENT)
    assert [each.severity for each in found if each.check == "too-long"] == ["blocker"]


def test_the_later_of_two_copies_names_the_earlier() -> None:
    body = (
        "Thank you for yesterday. Refunds at Tarn fell by 18% in one quarter when I looked for doubles. Who looks here?"
    )
    pair = [one(whole(body)), one(whole(body).replace("Ms Okonkwo", "Daniel"), to="daniel")]
    (found,) = [each for each in review(pair, story(), SENT) if each.check == "identical-letters"]
    assert found.letter == 1
    assert "Adaora Okonkwo" in found.message


def test_findings_come_letter_by_letter_the_worst_first() -> None:
    letters = [one(whole("A good morning.")), one("Dear [Name],\n\nThank you.")]
    found = review(letters, story(), SENT)
    assert [each.letter for each in found] == sorted(each.letter for each in found)
    assert found[0].severity == "blocker"


def test_a_letter_to_nobody_known_is_still_read() -> None:
    assert "unfilled-placeholder" in checks_of(
        "Dear [Name],\n\nThank you.\n\nLea Brandt", to="ceo@x.example", candidacy="c9"
    )
    assert {each.check for each in review([one("")], {}, SENT)} == {"no-thanks"}


WORDS = [
    "Dear Ms Okonkow,", "Dear Daniel,", "Thank you", "for", "Thursday", "on 5 March", "yesterday", "Northwynd Freight", "join",
    "Calder Foods", "the Business Analyst role", "Daniel Preistley", "[Name]", "Kind regards,", "Lea Brandt", "Lea Brant", "\n\n",
    "the Reporting Manager interview", "our talk", ".", "?", ",", "’s", "last Tuesday", "Priestly", "XX", "Northwind", "Dr",
]  # fmt: skip
texts = st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join) | st.text(max_size=200)


@given(st.lists(st.tuples(texts, texts, st.sampled_from(["okonkwo", "daniel", "sam", "x@y.example"])), max_size=3),
       st.sampled_from(["thank_you", "check_in", "withdraw"]))  # fmt: skip
def test_any_text_is_read_and_every_span_lies_in_it(batch: list[tuple[str, str, str]], purpose: str) -> None:
    letters = [one(text, subject=subject, to=to, purpose=purpose) for text, subject, to in batch]
    for found in review(letters, story(), SENT):
        words = letters[found.letter].text if found.where == "text" else letters[found.letter].subject
        assert found.span is None or 0 <= found.span[0] < found.span[1] <= len(words)
        json.dumps(found.as_json())


@given(texts)
def test_safe_fixes_mend_what_they_are_for_and_break_nothing(text: str) -> None:
    before = review([one(text)], story(), SENT)
    safe = [each for each in before if each.fix and each.fix.safe and each.where == "text"]
    after = review([one(apply(text, safe))], story(), SENT)

    def blockers(found: tuple[Finding, ...]) -> dict[str, int]:
        names = [each.check for each in found if each.severity == "blocker"]
        return {name: names.count(name) for name in names}

    mended, left = blockers(before), blockers(after)
    if "misspelt-name" in mended:
        left.pop("wrong-date", None)  # whoever is named aright was met on some day, and that can be judged then
    for check in left:
        assert left[check] <= mended.get(check, 0), (text, apply(text, safe), after)
    for each in safe:
        assert left.get(each.check, 0) < mended[each.check], (text, apply(text, safe), after)
