"""Replies on the page: brought in, told with what they change, believed, corrected, and taken back."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any

import pytest

from afterword.desk import agenda, openings, replies
from afterword.desk.house import House
from afterword.store import lines
from afterword.web import replies as pages

LATER = """From: Colin Abara <colin.abara@larkhall.example>
To: Ines Duarte <ines@mail.example>
Subject: Re: Operations Analyst
Date: Thu, 12 Nov 2026 14:12:00 +0000
Message-ID: <later@larkhall.example>

Dear Ines,

Thank you for your note. We have one more panel to run, so we will decide by Friday 27 November.

Best wishes,
Colin
"""
NO = LATER.replace("<later@", "<no@").replace(
    "We have one more panel to run, so we will decide by Friday 27 November.",
    "I am sorry to say that we have decided to go ahead with another candidate.",
)
HOSTILE = (
    LATER.replace("<later@", "<bad@")
    .replace("Re: Operations Analyst", "<script>alert(1)</script>")
    .replace("We have one more", "<img src=x onerror=alert(2)> We have one more")
)


def bring(visitor: Any, mail: str, candidacy: str = "") -> str:
    """The address of the page of that reply."""
    answer = visitor.post("/replies", {"candidacy": candidacy}, files={"mail": ("mail.eml", mail.encode())})
    assert answer.status_code == 303, answer.text
    return str(answer.headers["location"].partition("?")[0])


@pytest.fixture
def opening(lived_in: House, now: datetime) -> str:
    return next(
        each.candidacy.id for each in openings.everything(lived_in, now) if "Larkhall" in each.candidacy.employer
    )


def test_a_reply_is_shown_with_its_sentence_what_it_would_mean_and_what_can_be_said(
    lived_in: House, visitor: Any, opening: str
) -> None:
    page = visitor.get(bring(visitor, LATER, opening)).text
    assert "“Thank you for your note. We have one more panel to run" not in page  # only the sentence that says it
    assert "we will decide by Friday 27 November" in page
    assert "They hope to decide by Friday 27 November" in page
    assert "<dt>Then</dt>" in page
    assert "That is so" in page
    assert "It does not say that" in page
    assert "Nothing changes before you say so." in page


def test_a_word_changes_the_plan_and_undo_brings_it_back(
    lived_in: House, visitor: Any, opening: str, now: datetime
) -> None:
    before = agenda.plan_of(lived_in, opening, now)
    there = bring(visitor, LATER, opening)
    assert agenda.plan_of(lived_in, opening, now) == before
    visitor.post(f"{there}/confirm")
    assert agenda.plan_of(lived_in, opening, now) != before
    page = visitor.get(there).text
    assert "Undo this change" in page
    assert "<dt>So</dt>" in page
    assert visitor.post(f"{there}/undo").status_code == 303
    assert agenda.plan_of(lived_in, opening, now) == before


def test_today_shows_what_was_read_and_takes_the_word_there(lived_in: House, visitor: Any, opening: str) -> None:
    there = bring(visitor, LATER, opening)
    page = visitor.get("/").text
    assert "Replies read for you" in page
    assert f'href="{there}"' in page
    assert visitor.post(f"{there}/confirm", {"back": "today"}).headers["location"].startswith("/?")
    assert "Undo this change" in visitor.get("/").text


def test_the_timeline_of_the_opening_leads_to_the_reply(lived_in: House, visitor: Any, opening: str) -> None:
    there = bring(visitor, NO, opening)
    visitor.post(f"{there}/confirm")
    page = visitor.get(f"/openings/{opening}").text
    assert f'href="{there}"' in page
    assert "It has ended: they said no." in page


def test_another_day_can_be_set(lived_in: House, visitor: Any, opening: str) -> None:
    there = bring(visitor, LATER, opening)
    visitor.post(f"{there}/correct", {"point": "1", "kind": "decision_expected", "day": "2026-12-04"})
    (point,) = replies.one(lived_in, there.rpartition("/")[2]).proposals
    assert (point.state, point.body["latest"]) == ("confirmed", "2026-12-04")


def test_what_says_nothing_of_the_kind_can_be_said_so(lived_in: House, visitor: Any, opening: str) -> None:
    there = bring(visitor, LATER, opening)
    visitor.post(f"{there}/nothing")
    assert "Nothing rests on it." in visitor.get(there).text


def test_the_same_reply_twice_is_one(lived_in: House, visitor: Any, opening: str) -> None:
    bring(visitor, LATER, opening)
    answer = visitor.post("/replies", {"candidacy": opening}, files={"mail": ("again.eml", LATER.encode())})
    assert answer.headers["location"] == "/replies?said=known"
    assert len(replies.everything(lived_in)) == 1


def test_pasted_words_need_to_say_where_they_belong(lived_in: House, visitor: Any, opening: str) -> None:
    words = "Thanks Ines. We hope to let you know by the end of next week. Colin"
    answer = visitor.post("/replies", {"paste": words})
    assert answer.status_code == 422
    assert "Say which opening it belongs to" in answer.text
    assert words in answer.text, "nothing that was typed is lost"
    assert visitor.post("/replies", {"paste": words, "candidacy": opening}).status_code == 303


def test_where_there_is_no_opening_yet_the_way_to_one_is_said(house: House, visitor: Any) -> None:
    page = visitor.post("/replies", {"paste": "We have decided to go ahead with another candidate."})
    assert page.status_code == 422
    assert "There is no opening yet that it could belong to" in page.text


def test_nothing_at_all_is_said_so(lived_in: House, visitor: Any) -> None:
    answer = visitor.post("/replies", {"paste": "  "})
    assert (answer.status_code, "paste what they wrote" in answer.text) == (422, True)


def test_what_a_stranger_wrote_is_words_and_nothing_else(lived_in: House, visitor: Any, opening: str) -> None:
    there = bring(visitor, HOSTILE, opening)
    for address in (there, "/replies", "/"):
        page = visitor.get(address).text
        assert "<script>alert" not in page
        assert "<img src=x" not in page


def test_a_word_that_cannot_be_said_is_refused(lived_in: House, visitor: Any, opening: str) -> None:
    there = bring(visitor, LATER, opening)
    assert visitor.post(f"{there}/explode").status_code == 404
    assert visitor.post(f"{there}/confirm", {"point": "7"}).status_code == 422
    assert visitor.get("/replies/nobody").status_code == 404
    wrong = visitor.post(f"{there}/correct", {"point": "1", "kind": "offered", "day": "soon"})
    assert (wrong.status_code, re.search(r"Enter the day", wrong.text) is not None) == (422, True)


def test_without_replies_the_page_says_how_they_come_in(lived_in: House, visitor: Any) -> None:
    page = visitor.get("/replies").text
    assert "No reply has come in yet." in page
    assert 'href="/start#mail"' in page


def test_an_opening_that_is_not_listed_is_named_by_its_words(
    lived_in: House, visitor: Any, opening: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pages, "CHOICES", 1)
    shown = visitor.get("/replies").text
    assert shown.count("<option ") == 2, "the newest, and that it says so itself"
    said = {"paste": "We will decide by Friday.", "candidacy": ""}
    assert "No opening has these words" in visitor.post("/replies", {**said, "another": "zzz"}).text
    address = visitor.post("/replies", {**said, "another": "lark"}).headers["location"]
    assert opening in visitor.get(address).text


def test_of_several_with_the_words_the_one_counts_that_was_chosen_of_them(
    lived_in: House, visitor: Any, opening: str
) -> None:
    for id in ("north-1", "north-2"):
        with lived_in.store.transaction() as tx:
            lines.put(tx, {"record": "candidacy", "id": id, "employer": "Northwind"})
    said = {"paste": "We will decide by Friday.", "another": "northwind"}
    unsaid = visitor.post("/replies", {**said, "candidacy": "north-1"})
    assert unsaid.text.count('value="north-') == 2, "it was chosen before these alone were listed"
    assert opening not in unsaid.text.partition("<select")[2].partition("</select")[0]
    taken = visitor.post("/replies", {**said, "candidacy": "north-1", "among": "northwind"})
    assert taken.status_code == 303
    assert "/openings/north-1" in visitor.get(taken.headers["location"]).text
