"""Today, leaving steps out, the example, and letters of which nobody knows whether they went."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from urllib.parse import quote

import pytest

from afterword.desk import agenda, demo, letters, reviewing, sending
from afterword.desk.house import House
from afterword.store import lines


def keys(house: House, now: Any, purpose: str) -> list[str]:
    return [
        step.key
        for item in agenda.today(house, now).agenda.due
        for step in item.steps
        if step.purpose == purpose
    ]  # fmt: skip


def test_an_empty_house_leads_to_the_first_interview(visitor: Any) -> None:
    answer = visitor.get("/")
    assert answer.status_code == 303
    assert answer.headers["location"] == "/start"


def test_what_is_due_stands_with_its_time_and_its_reason(lived_in: House, visitor: Any) -> None:
    page = visitor.get("/").text
    assert 'Thursday, <span class="nowrap">12 November</span>' in page
    assert "Two steps are due, about 15 minutes in all. Nothing is late." in page
    assert "19 h 05 min" in page
    assert "left of 24 hours" in page
    assert "Send three thank-you letters" in page
    assert "<b>Why three</b> Three people gave you their time" in page
    assert 'style="--p:20.5%"' in page
    assert "Closes <time" in page
    assert "tomorrow 11:45" in page
    assert page.index("Tidewater Rail") < page.index("Larkhall Instruments"), "the first due comes first"


def test_the_example_is_filled_in_and_removed_whole(house: House, visitor: Any) -> None:
    assert visitor.post("/demo").headers["location"] == "/"
    page = visitor.get("/").text
    assert "An invented example is filled in" in page
    assert "Review the letters" in page, "its letters are drafted"
    assert visitor.post("/demo/remove").status_code == 303
    assert visitor.get("/").headers["location"] == "/start"
    with house.store.reading() as tx:
        assert not lines.everything(tx).lines
    assert visitor.post("/demo/remove").status_code == 404


def test_names_from_outside_are_never_markup(lived_in: House, visitor: Any, now: Any) -> None:
    hostile = '<script>alert(1)</script> & "Ada" O\'Kafor'
    with lived_in.store.transaction() as tx:
        journal = lines.everything(tx)
        for person in journal.people:
            lines.put(tx, {**person.raw, "name": hostile, "title": hostile})
        for candidacy in journal.candidacies:
            lines.put(tx, {**candidacy.raw, "employer": hostile, "role": hostile})
    paths = (
        "/", "/openings", "/openings/tidewater-rail", "/letters/tidewater-rail", "/debrief/tidewater-rail", "/debrief",
    )  # fmt: skip
    for path in paths:
        page = visitor.get(path).text
        assert "<script>alert" not in page, path
        assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp;" in page, path


def test_a_step_is_left_out_and_taken_up_again(lived_in: House, visitor: Any, now: Any) -> None:
    (key,) = keys(lived_in, now, "check_in")
    answer = visitor.post("/steps/skip", {"step": key})
    assert answer.status_code == 303
    page = visitor.get(answer.headers["location"]).text
    assert "Left out." in page
    assert "Check in with Larkhall" not in page
    assert f'name="step" value="{key}"' in page, "its undo"
    assert "Check-in with Colin Abara, left out" in visitor.get("/openings/larkhall").text
    answer = visitor.post("/steps/take-up", {"step": key})
    assert "Taken up again." in visitor.get(answer.headers["location"]).text
    assert keys(lived_in, now, "check_in") == [key]
    assert visitor.post("/steps/take-up", {"step": key}).status_code == 303, "twice is once"


def test_letters_of_one_interview_are_left_out_together(lived_in: House, visitor: Any, now: Any) -> None:
    every = keys(lived_in, now, "thank_you")
    assert len(every) == 3
    answer = visitor.post("/steps/skip", {"step": every})
    assert visitor.get(answer.headers["location"]).text.count('name="step"') == 3 + 3, (
        "three to undo; one still due, or not today, or done elsewhere"
    )
    visitor.post("/steps/take-up", {"step": every})
    assert keys(lived_in, now, "thank_you") == every


@pytest.mark.parametrize("path", ["/steps/skip", "/steps/take-up"])
def test_a_step_that_is_not_there_has_a_page(lived_in: House, visitor: Any, path: str) -> None:
    for data in ({}, {"step": "nothing:of:the-kind"}):
        answer = visitor.post(path, data)
        assert answer.status_code == 404
        assert "Nothing was changed." in answer.text


def test_why_is_told_whole(lived_in: House, visitor: Any, now: Any) -> None:
    (key,) = keys(lived_in, now, "check_in")
    page = visitor.get("/why", params={"step": key}).text
    assert "check-in-once" in page
    assert "Interview" in page
    assert f"/why?step={quote(key)}" in visitor.get("/openings/larkhall").text
    assert visitor.get("/why", params={"step": "none"}).status_code == 404
    assert visitor.get("/why").status_code in (404, 422)


def test_nothing_due_says_when_the_next_step_opens(lived_in: House, visitor: Any, now: Any) -> None:
    for purpose in ("check_in", "thank_you"):
        visitor.post("/steps/skip", {"step": keys(lived_in, now, purpose)})
    page = visitor.get("/").text
    assert "Nothing is due today" in page
    assert "The next step, check in with Tidewater Rail, opens" in page
    assert "btn--primary" not in page


def uncertain(house: House, now: Any) -> str:
    """A letter that was cut off while it left; the name of its entry in the outbox."""
    name = next(each.draft.id for each in reviewing.on_the_desk(house, "larkhall", now))
    sealed = letters.approve(house, name, now, now)
    claimed = sending.claim(house, sealed, "test", now).sealed
    assert claimed is not None
    sending.begin_body(house, claimed, now)
    sending.uncertain(house, claimed, "The line was cut.", now)
    return sealed.id


def test_a_letter_in_doubt_asks_for_the_candidate_s_word(drafted: House, visitor: Any, now: Any) -> None:
    name = uncertain(drafted, now)
    for path in ("/", "/letters/larkhall"):
        page = visitor.get(path).text
        for words in ("Nobody can know whether it went.", "It arrived", "Send again with the same id", "Drop it"):
            assert words in page
    assert visitor.post(f"/outbox/{name}/anything").status_code == 404
    assert visitor.post("/outbox/nothing/drop").status_code == 404
    answer = visitor.post(f"/outbox/{name}/arrived", {"back": "letters"})
    assert "The doubt is settled." in visitor.get(answer.headers["location"]).text
    assert keys(drafted, now, "check_in") == []
    assert visitor.post(f"/outbox/{name}/drop").status_code == 409


def test_a_letter_in_doubt_can_be_sent_again_or_dropped(drafted: House, visitor: Any, now: Any) -> None:
    name = uncertain(drafted, now)
    assert visitor.post(f"/outbox/{name}/again").headers["location"] == "/"
    assert [each.id for each in sending.everything(drafted) if each.state == "approved"] == [name]


def test_letters_on_their_way_stand_under_done(drafted: House, visitor: Any, now: Any) -> None:
    name = next(each.draft.id for each in reviewing.on_the_desk(drafted, "larkhall", now))
    letters.approve(drafted, name, now, now + timedelta(hours=16))
    assert "Done: one letter scheduled, for tomorrow 08:40." in visitor.get("/").text


def test_an_example_beside_one_s_own_openings_says_which_is_which(lived_in: House, visitor: Any, now: Any) -> None:
    demo.fill_in(lived_in, now)
    assert "Remove the example" in visitor.get("/").text
    visitor.post("/demo/remove")
    assert "Tidewater Rail" in visitor.get("/").text
