"""When the candidate will hear, and when they are to ask: told by the grammar of the clause, and not by a phrase."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import pytest

from afterword.mail.reading.dates import windows
from afterword.mail.reading.hearing import facts
from afterword.mail.reading.reader import Hearing
from afterword.mail.reading.sentences import sentences
from afterword.mail.reading.spans import Anchor

ANCHOR = Anchor(
    sent=datetime(2027, 3, 4, 10, tzinfo=ZoneInfo("Europe/London")), country="GB", zone="Europe/London", day_first=True
)


def told(words: str) -> dict[str, dict[str, object]]:
    return {fact.kind: dict(fact.details) for fact in facts(Hearing(sentences(words), ANCHOR))}


@pytest.mark.parametrize(
    ("words", "latest"),
    [
        ("We meet again on the 18th to decide.", "2027-03-18"),
        ("The owner says he'll pick somebody this weekend.", "2027-03-07"),
        ("The school will appoint on Thursday.", "2027-03-11"),
        ("Applicants will be informed by 31 March.", "2027-03-31"),
        ("You'll find out on Monday if you have got through.", "2027-03-08"),
        ("I can't tell you anything today but will on Wednesday.", "2027-03-10"),
        ("Once the chair is back on the 9th she'll make the decision.", "2027-03-09"),
        ("Your manager-to-be decides on Tuesday, so ring me on Wednesday.", "2027-03-09"),
        ("The outcome will be posted before noon.", "2027-03-04"),
        ("The board decides in the autumn.", None),
        ("If a month goes by without news, do ring us.", "2027-04-04"),
    ],
)
def test_a_sentence_tells_when_the_candidate_will_hear(words: str, latest: str | None) -> None:
    assert told(words)["decision_expected"]["latest"] == latest


@pytest.mark.parametrize(
    "words",
    [
        "We'll let you know by Friday which entrance to use.",
        "HR will be in touch this week with joining instructions.",
        "You have until Friday to decide.",
        "We look forward to hearing from you by Monday.",
        "The board meets on Tuesday to approve the annual accounts.",
        "The decision was announced on Thursday.",
        "We hope to move offices by the end of the year.",
        "We'll know tomorrow if the pipe has burst.",
        "The paperwork takes about three weeks.",
        "I won't expect an answer this week.",
    ],
)
def test_of_another_matter_no_decision_is_expected(words: str) -> None:
    assert "decision_expected" not in told(words)


@pytest.mark.parametrize(
    ("words", "on"),
    [
        ("Would you mind phoning again on Monday?", "2027-03-08"),
        ("You're to report in again by phone on the 12th.", "2027-03-12"),
        ("I'd suggest that you get hold of Mrs Lowe in the week of 15 March.", "2027-03-15"),
        ("Candidates who have heard nothing by 14 April are welcome to ring the office.", "2027-04-14"),
        ("Not heard by Monday? Give us a call.", "2027-03-08"),
        ("Should you still be looking in May, write to me.", "2027-05-01"),
    ],
)
def test_the_candidate_is_told_when_to_ask_again(words: str, on: str) -> None:
    assert told(words)["told_to_check_back"]["on"] == on


@pytest.mark.parametrize(
    "words",
    [
        "You don't have to ring me on Monday.",
        "Text me when your plane lands on Sunday.",
        "Kindly text the code to us on Friday.",
        "Get in touch with your referees this week.",
        "We read everything and come back to people on Fridays.",
        "Ring the bell when you come on Tuesday.",
        "Phone interviews will run until the 21st.",
    ],
)
def test_other_errands_are_no_asking_again(words: str) -> None:
    assert "told_to_check_back" not in told(words)


@pytest.mark.parametrize(
    ("words", "latest"),
    [
        ("a fortnight today", date(2027, 3, 18)),
        ("the last day of the month", date(2027, 3, 31)),
        ("the last Friday of March", date(2027, 3, 26)),
        ("by the weekend", date(2027, 3, 5)),
        ("Allow us three weeks", date(2027, 3, 25)),
        ("before Anzac Day", date(2027, 4, 25)),
        ("on the 9th and then", date(2027, 3, 9)),
    ],
)
def test_days_are_understood(words: str, latest: date) -> None:
    assert [window.latest for window in windows(words, ANCHOR)] == [latest]
