"""Files that go with letters, from the request for them to the fact that they went."""

from __future__ import annotations

from datetime import timedelta

import pytest

from afterword.core.facts import LetterSent, Supplied
from afterword.desk import enclosing, journals, letters, openings, reviewing, sending, taking_away
from afterword.desk.house import House, fact, replan
from afterword.errors import BadInput, NotFound, Stopped
from afterword.mail.message import read_letter, seal
from afterword.store import enclosures, lines, outbox, plans
from afterword.store import letters as drafts
from cast import END, at_the_desk

LATER = END + timedelta(hours=4)
PDF = b"%PDF-1.7 references"


@pytest.fixture
def asked(house: House) -> str:
    """The letter that answers Ada, who asked for a form: its name on the desk."""
    at_the_desk(house)
    with house.store.transaction() as tx:
        asking = fact("asked_for", "northwind", END + timedelta(hours=1), END, id="q1", what="form", by="ada-okafor")
        lines.append(tx, asking)
        replan(tx, "northwind")
    letters.draft(house, LATER)
    return next(each.draft.id for each in reviewing.everywhere(house, LATER) if each.letter.purpose == "answer")


def on_desk(house: House, id: str) -> reviewing.Reviewed:
    return next(each for each in reviewing.everywhere(house, LATER) if each.draft.id == id)


def test_what_was_asked_for_goes_with_the_answer_and_settles_it(house: House, asked: str) -> None:
    assert [each.check for each in on_desk(house, asked).findings if each.severity == "blocker"] == [
        "missing-attachment"
    ]
    with pytest.raises(Stopped, match="speaks of something attached"):
        letters.approve(house, asked, LATER, LATER)
    file = enclosing.attach(house, asked, "/home/lea/Formular (für Ada).pdf", PDF)
    sealed = letters.approve(house, asked, LATER, LATER)
    assert sealed.body["attachments"] == ["Formular (für Ada).pdf"]
    assert sealed.body["files"] == [
        {"name": file.name, "kind": "application/pdf", "size": len(PDF), "sha256": file.sha256}
    ]
    claimed = sending.claim(house, sealed, "me", LATER).sealed
    assert claimed
    sending.begin_body(house, claimed, LATER)
    sending.sent(house, claimed, "250 ok", LATER)
    facts = journals.everything(house).facts
    (sent,), (supplied,) = ([each for each in facts if isinstance(each, kind)] for kind in (LetterSent, Supplied))
    assert sent.raw["attachments"] == ["Formular (für Ada).pdf"]
    assert (supplied.answers, supplied.at) == ("q1", sent.at)
    with house.store.reading() as tx:
        assert enclosures.of(tx, [asked]) == (), "a later letter of that name must not bring them along"
        assert not [each for each in plans.of_candidacy(tx, "northwind").steps if each.purpose == "answer"]


def test_files_are_fixed_by_the_approval_and_gone_with_the_letter(house: House, asked: str) -> None:
    enclosing.attach(house, asked, "form.pdf", b"old")
    enclosing.attach(house, asked, "form.pdf", PDF)
    assert enclosing.file_of(house, asked, "form.pdf").data == PDF
    sealed = letters.approve(house, asked, LATER, LATER)
    enclosing.detach(house, asked, "form.pdf")
    assert on_desk(house, asked).sealed is None
    with house.store.reading() as tx:
        (taken_back,) = [each for each in outbox.everything(tx) if each.id == sealed.id]
    assert (taken_back.state, taken_back.data) == ("taken_back", b""), "bytes that never left are not kept"
    with pytest.raises(NotFound, match="There are: none"):
        enclosing.detach(house, asked, "form.pdf")
    enclosing.attach(house, asked, "form.pdf", PDF)
    with house.store.transaction() as tx:
        drafts.forget(tx, ["northwind"])
        assert enclosures.of(tx, [asked]) == ()


def test_too_much_is_refused_and_what_was_there_stays(house: House, asked: str) -> None:
    enclosing.attach(house, asked, "a.pdf", b"a" * 4_000_000)
    with pytest.raises(BadInput, match="Together the files would have 8 MB"):
        enclosing.attach(house, asked, "b.pdf", b"b" * 4_000_000)
    enclosing.attach(house, asked, "a.pdf", b"c" * 4_500_000)
    assert [(each.name, each.size) for each in on_desk(house, asked).files] == [("a.pdf", 4_500_000)]


def test_a_letter_that_is_taken_away_takes_its_files_along(house: House, asked: str) -> None:
    enclosing.attach(house, asked, "form.pdf", PDF)
    taken = taking_away.take(house, asked, LATER)
    data = seal(taking_away.as_mail(taken), message_id="<1@mail.example>", date=LATER)
    assert read_letter(data)["attachments"] == ["form.pdf"]
    story = openings.one(house, "northwind")[0]
    assert taking_away.link(story, on_desk(house, asked)) == "", "a link holds no file"
