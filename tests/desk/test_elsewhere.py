"""Letters that left by another way, and what was asked for or promised and sent: noted, settling, taken back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from afterword.core.facts import LetterSent, Supplied
from afterword.desk import elsewhere, letters, openings
from afterword.desk.house import House
from afterword.errors import BadInput, NotFound, Stopped
from calling import CLEO, DANA, DEBRIEF, HARROW, HELD, INES, NOW, RAUL, fact, lived

THANKS = "thank_you:harrow:dana:i1"
ASKED = fact("asked_for", "2026-11-12T09:00:00-06:00", id="a1", by="dana", what="references")


def keys(house: House) -> set[str]:
    return {step.key for step in openings.one(house, "harrow")[1].steps}


@pytest.mark.parametrize("channel", elsewhere.CHANNELS)
def test_a_letter_by_another_way_settles_its_step_and_holds_no_text(house: House, channel: str) -> None:
    lived(house)
    noted = elsewhere.sent_elsewhere(house, THANKS, channel, NOW, at=NOW - timedelta(hours=2))
    assert [step.key for step in noted.settled] == [THANKS]
    assert THANKS not in keys(house)
    (sent,) = openings.one(house, "harrow")[0].of(LetterSent)
    assert (sent.to, sent.purpose, sent.channel, sent.text, sent.at) == (
        "dana",
        "thank_you",
        channel,
        "",
        NOW - timedelta(hours=2),
    )
    elsewhere.undo(house, THANKS, NOW)
    assert THANKS in keys(house)
    with pytest.raises(NotFound):
        elsewhere.undo(house, "check_in:nobody", NOW)


def test_what_cannot_be_so_is_refused(house: House) -> None:
    lived(house, ASKED)
    with pytest.raises(BadInput, match="goes by email, post, linkedin"):
        elsewhere.sent_elsewhere(house, THANKS, "pigeon", NOW)
    with pytest.raises(BadInput, match="still to come"):
        elsewhere.sent_elsewhere(house, THANKS, "post", NOW, at=NOW + timedelta(hours=1))
    with pytest.raises(NotFound):
        elsewhere.sent_elsewhere(house, "thank_you:nowhere", "post", NOW)
    with pytest.raises(BadInput, match="afterword supplied"):
        elsewhere.sent_elsewhere(house, "answer:harrow", "post", NOW)
    with pytest.raises(BadInput, match="held back"):
        elsewhere.sent_elsewhere(house, "check_in:harrow", "post", NOW)
    with pytest.raises(BadInput, match="asks for nothing to be sent"):
        elsewhere.supplied(house, THANKS, NOW)


def test_what_is_the_candidates_own_is_no_letter(house: House) -> None:
    lived(house)
    with pytest.raises(BadInput, match="nothing that a letter would meet"):
        elsewhere.sent_elsewhere(house, "move_on:harrow", "post", NOW)


def test_while_a_letter_from_here_is_approved_nobody_gets_two(house: House) -> None:
    lived(house)
    letters.draft(house, NOW, "harrow", THANKS)
    with house.store.reading() as tx:
        from afterword.store import letters as drafts

        draft = drafts.for_step(tx, THANKS)
    assert draft
    letters.approve(house, draft.id, NOW, NOW + timedelta(minutes=30))
    with pytest.raises(Stopped, match="Take it back first"):
        elsewhere.sent_elsewhere(house, THANKS, "post", NOW)
    letters.take_back(house, draft.id)
    elsewhere.sent_elsewhere(house, THANKS, "post", NOW)
    assert THANKS not in keys(house)


def test_what_they_asked_for_is_supplied_and_the_check_in_is_free_again(house: House) -> None:
    lived(house, ASKED)
    assert openings.one(house, "harrow")[1].held_back
    noted = elsewhere.supplied(house, "answer:harrow:dana:a1", NOW)
    assert "answer:harrow:dana:a1" in {step.key for step in noted.settled}
    story, plan, _ = openings.one(house, "harrow")
    (sent,) = story.of(Supplied)
    assert (sent.what, sent.answers) == ("references", "a1")
    assert plan.held_back == ()
    elsewhere.undo(house, "answer:harrow:dana:a1", NOW)
    assert "answer:harrow:dana:a1" in keys(house)


def test_each_promise_is_kept_by_itself(house: House) -> None:
    promised = {**DEBRIEF, "promised": ["the count sheet", "a reading list"]}
    with house.store.transaction() as tx:
        from afterword.desk.house import replan
        from afterword.store import lines

        for each in (INES, HARROW, DANA, RAUL, CLEO, HELD, promised):
            (lines.put if "record" in each else lines.append)(tx, each)
        replan(tx, "harrow")
    first, second = sorted(key for key in keys(house) if key.startswith("supply:"))
    elsewhere.supplied(house, second, NOW)
    assert {key for key in keys(house) if key.startswith("supply:")} == {first}
    (sent,) = openings.one(house, "harrow")[0].of(Supplied)
    assert sent.what == "a reading list"
    elsewhere.supplied(house, first, NOW)
    assert not {key for key in keys(house) if key.startswith("supply:")}
