"""Every mail under tests/messages with what it is expected to say, in pairs: NAME.eml, or NAME.txt for words that came
without a head, and NAME.json."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from afterword.mail.reading.known import Known
from afterword.mail.reading.reading import read

MESSAGES = Path(__file__).parents[2] / "messages"
MAILS = sorted([*MESSAGES.glob("*.eml"), *MESSAGES.glob("*.txt")])
KNOWN = Known(me="maya@example.test", now=datetime(2026, 11, 10, 19, tzinfo=UTC))


@pytest.mark.parametrize("mail", MAILS, ids=lambda mail: mail.stem)
def test_a_mail_says_what_it_is_expected_to_say(mail: Path) -> None:
    expected = json.loads(mail.with_suffix(".json").read_text(encoding="utf-8"))
    (reading,) = read(mail.read_bytes(), mail.name, KNOWN)
    body = reading.as_json()
    assert body["about"] == expected["about"]
    assert [fact["fact"] for fact in body["facts"]] == [fact["fact"] for fact in expected["facts"]]
    for fact, wanted in zip(body["facts"], expected["facts"], strict=True):
        assert {key: fact.get(key) for key in wanted} == wanted
        assert fact["words"]
        assert " ".join(fact["words"].split()) in " ".join(body["kept"].split())
    for words in expected.get("kept_without", ()):
        assert words not in body["kept"]
    if wanted := expected.get("interview"):
        _compare(body["interview"], wanted)


def _compare(interview: dict[str, Any], wanted: dict[str, Any]) -> None:
    people = wanted.pop("people", None)
    assert {key: interview[key] for key in wanted} == wanted
    if people is not None:
        assert {person["name"] for person in interview["people"]} == set(people)


def test_every_mail_has_its_expectation() -> None:
    assert {mail.stem for mail in MAILS} == {mail.stem for mail in MESSAGES.glob("*.json")}
    assert len(list(MESSAGES.glob("*.eml"))) >= 40


def test_what_frauds_say_is_said_aloud() -> None:
    (reading,) = read((MESSAGES / "phishing.eml").read_bytes(), "phishing.eml", KNOWN)
    assert any("pay" in caution for caution in reading.cautions)
