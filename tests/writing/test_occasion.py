"""Every purpose has its letter: what it must carry, what goes with it, and what is asked of the candidate first."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from afterword.core.planner import plan_one
from afterword.writing.drafting import Written, write
from afterword.writing.letter import Letter
from panel import CANDIDACY, CANDIDATE, NOTES, PEOPLE, tell

DAY = "2026-09-17T10:00:00+01:00"
NOW = datetime.fromisoformat("2026-09-17T11:00:00+01:00")
REFERRER = {"record": "person", "id": "ref", "candidacy": "c1", "name": "Rafi Stone", "part": "referrer",
            "email": "rafi@mail.example", "greeting": "Rafi"}  # fmt: skip


def fact(kind: str, **said: Any) -> dict[str, Any]:
    return {"fact": kind, "id": "f1", "candidacy": "c1", "at": DAY, **said}


def written(purpose: str, *facts: dict[str, Any], now: datetime = NOW, **changes: Any) -> Written:
    story = tell(changes.pop("notes", NOTES), facts=facts, **changes)
    steps = [step for step in plan_one(story).steps if step.purpose == purpose]
    assert steps
    return write({"c1": story}, steps, now)


def one(purpose: str, *facts: dict[str, Any], **changes: Any) -> Letter:
    found = written(purpose, *facts, **changes)
    assert len(found.letters) == 1, found.questions
    return found.letters[0]


def asked(found: Written) -> list[str]:
    return [each.key for each in found.questions]


# -- answers -----------------------------------------------------------------------------------------------------------


def test_references_that_stand_on_the_record_are_in_the_letter() -> None:
    candidate = {**CANDIDATE, "references": [{"name": "Nora Fell", "title": "Head of Platform", "email": "nora@x.example"},
                                             "Sam Ode, +44 20 7946 0102"]}  # fmt: skip
    letter = one("answer", fact("asked_for", what="references", by="zoe"), candidate=candidate)
    assert "Nora Fell, Head of Platform, nora@x.example\nSam Ode, +44 20 7946 0102" in letter.text
    assert letter.attachments == ()


def test_references_that_do_not_have_to_go_with_it() -> None:
    found = written("answer", fact("asked_for", what="references", by="zoe"))
    assert found.letters[0].attachments == ("references",)
    assert "attached" in found.letters[0].text.lower()
    assert asked(found) == ["attach:f1"]


def test_what_only_the_candidate_can_say_is_asked() -> None:
    found = written("answer", fact("asked_for", what="salary", by="zoe"))
    assert (found.letters, asked(found)) == ((), ["answer:f1"])


FREE = {"free_times": ["2026-09-21T09:00:00+01:00", {"start": "2026-09-22T14:00:00+01:00", "end": "2026-09-22T16:00:00+01:00"},
                       "2026-09-23T11:30:00+01:00", "2026-09-01T11:30:00+01:00", "soon", 7]}  # fmt: skip


@pytest.mark.parametrize(("purpose", "told"), [("answer", fact("asked_for", what="availability", by="zoe")),
                                               ("answer_invitation", fact("invited", round=2, by="zoe"))])  # fmt: skip
def test_times_to_choose_from_with_their_zone(purpose: str, told: dict[str, Any]) -> None:
    letter = one(purpose, told, candidate={**CANDIDATE, **FREE})
    assert (
        "Monday 21 September, 09:00\nTuesday 22 September, 14:00 to 16:00\nWednesday 23 September, 11:30" in letter.text
    )
    assert "London time" in letter.text


def test_without_free_times_they_are_asked_for() -> None:
    found = written("answer_invitation", fact("invited", round=2, by="zoe"))
    assert (found.letters, asked(found)) == ((), ["free-times"])


def test_a_time_that_they_named_is_taken() -> None:
    letter = one("answer_invitation", fact("invited", round=2, by="zoe", start="2026-09-24T10:00:00+01:00"))
    assert "Thursday 24 September at 10:00 (London time)" in letter.text


def test_an_american_hour() -> None:
    candidacy = {**CANDIDACY, "country": "US", "zone": "America/New_York"}
    letter = one(
        "answer_invitation", fact("invited", round=2, by="zoe", start="2026-09-24T10:00:00-04:00"), candidacy=candidacy
    )
    assert "Thursday, September 24, at 10 a.m." in letter.text or "Thursday, September 24 at 10 a.m." in letter.text


def test_an_offer_is_acknowledged_and_neither_taken_nor_refused() -> None:
    letter = one("answer_offer", fact("offered", by="anna", answer_by="2026-09-25"))
    assert "my answer by Friday 25 September" in letter.text
    assert not any(word in letter.text for word in ("accept", "decline"))


def test_a_promise_is_kept_with_its_file() -> None:
    found = written("supply", promised=["send them my runbook for releases"])
    assert found.letters[0].attachments == ("runbook for releases",)
    assert "the runbook for releases" in found.letters[0].text
    assert found.letters[0].subject == "Runbook for releases, as promised"
    assert asked(found) == ["attach:d1"]


def test_a_promise_that_is_no_thing_is_asked_about() -> None:
    assert asked(written("supply", promised=["to call Anna about the rota"])) == ["promise:d1"]


# -- the others --------------------------------------------------------------------------------------------------------


def test_feedback_is_asked_for_once_and_as_a_favour() -> None:
    no = fact("rejected", by="anna", warm=True)
    assert sum(word in one("part_well", no).text for word in ("feedback", "might do better")) >= 1
    before = {"fact": "letter_sent", "id": "l1", "candidacy": "c1", "at": "2026-09-16T18:00:00+01:00", "to": "anna",
              "purpose": "thank_you", "text": "Thank you. Any feedback is welcome."}  # fmt: skip
    assert "feedback" not in one("part_well", before, no).text


def test_an_address_is_asked_for_where_none_is_known_and_where_a_letter_came_back() -> None:
    people = [{**each, "email": None} if each["id"] == "lee" else each for each in PEOPLE]
    assert "Lee Pemberton" in one("find_address", people=people).text
    sent = {"fact": "letter_sent", "id": "l1", "candidacy": "c1", "at": "2026-09-16T18:00:00+01:00", "to": "lee",
            "purpose": "thank_you"}  # fmt: skip
    letter = one("find_address", sent, fact("bounced", to="lee", address="lee@larkfield.example"))
    assert "lee@larkfield.example" in letter.text


@pytest.mark.parametrize(("who", "words"), [("employer", "something came between"), ("candidate", "I am sorry")])
def test_a_missed_interview(who: str, words: str) -> None:
    missed = fact("interview_missed", start="2026-09-17T09:30:00+01:00", who=who, **{"with": ["anna"]})
    found = written("missed", missed)
    assert words in found.letters[0].text
    assert "09:30 (London time)" in found.letters[0].text
    assert asked(found) == (["free-times"] if who == "candidate" else [])


@pytest.mark.parametrize(
    ("outcome", "words"),
    [
        ((), "took place"),
        ((fact("offered", by="anna"),), "has offered me the Platform Engineer"),
        ((fact("rejected", by="anna"),), "it will not be me"),
        ((fact("decided", to="accept"),), "I have accepted"),
        ((fact("decided", to="withdraw"),), "I have withdrawn"),
    ],
)
def test_the_referrer_hears_what_came_of_it(outcome: tuple[dict[str, Any], ...], words: str) -> None:
    assert words in one("tell_referrer", *outcome, people=[*PEOPLE, REFERRER]).text


def test_a_check_in_that_was_asked_for_says_so() -> None:
    letter = one("check_in", fact("told_to_check_back", by="anna", on="2026-09-24"),
                 now=datetime.fromisoformat("2026-09-24T10:00:00+01:00"))  # fmt: skip
    assert "24 September" in letter.text
    assert letter.text.count("?") == 1
    assert "information" in letter.text


def test_staying_in_touch_after_a_warm_no() -> None:
    letter = one(
        "stay_in_touch", fact("rejected", by="anna", warm=True), now=datetime.fromisoformat("2026-12-01T10:00:00+00:00")
    )
    assert "In September" in letter.text
    assert "?" not in letter.text
