"""Replies at the desk: proposed, believed on a word, corrected, and undone until the plan is what it was."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from afterword.calendars.invitations import Invited
from afterword.core.facts import Rejected
from afterword.desk import by_hand, journals, replies
from afterword.desk.house import House, stories_of
from afterword.desk.replies import Said
from afterword.desk.unanswered import reason_to_wait
from afterword.errors import BadInput, NotFound
from afterword.store import lines, plans
from afterword.store import replies as stored
from afterword.store.database import Store
from cast import END, NOW, at_the_desk, invited
from correspondence import AWAY, LETTER, NEWS, NO, bounce, mail, thanked

LATER = END + timedelta(days=6)
CALENDAR = """--b
Content-Type: text/plain

Dear Lea, here is the second round.
--b
Content-Type: text/calendar; method=REQUEST

BEGIN:VCALENDAR
METHOD:REQUEST
BEGIN:VEVENT
UID:second-round
SUMMARY:Second interview: Data Analyst at Northwind
DTSTART:20261030T100000Z
DTEND:20261030T110000Z
ORGANIZER;CN=Rob Hale:mailto:rob@northwind.example
ATTENDEE;CN=Ada Okafor:mailto:ada@northwind.example
ATTENDEE;CN=Nora Voss:mailto:nora@northwind.example
ATTENDEE;CN=Lea Brandt:mailto:lea.brandt@mail.example
END:VEVENT
END:VCALENDAR
--b--
"""


@pytest.fixture
def here(house: House) -> House:
    at_the_desk(house)
    thanked(house)
    return house


@pytest.fixture
def anywhere(store: Store, tmp_path: Path) -> House:
    house = House(tmp_path, store)
    at_the_desk(house)
    thanked(house)
    return house


def take(house: House, data: bytes, candidacy: str = "") -> Said:
    (said,) = by_hand.keep(house, data, "answer.eml", LATER, candidacy)
    return said


def plan(house: House, candidacy: str = "northwind") -> str:
    """The plan, byte for byte."""
    with house.store.reading() as tx:
        found = plans.of_candidacy(tx, candidacy)
    return json.dumps([each.as_json() for each in (*found.steps, *found.held_back)])


def points(said: Said) -> list[tuple[str, str, str]]:
    return [(each.kind, each.state, each.by) for each in said.proposals]


def test_what_is_proposed_changes_nothing_until_it_is_confirmed(anywhere: House) -> None:
    before = plan(anywhere)
    said = take(anywhere, mail(NEWS, head=f"In-Reply-To: {LETTER}"))
    assert points(said) == [("decision_expected", "open", "")]
    assert plan(anywhere) == before
    after = replies.confirm(anywhere, said.reply.id[:8], LATER)
    assert points(after) == [("decision_expected", "confirmed", "candidate")]
    assert plan(anywhere) != before
    assert "2026-10-30" in journals.everything(anywhere).lines[-1]["latest"]


def test_undone_the_plan_is_byte_for_byte_what_it_was_however_often(anywhere: House) -> None:
    before = plan(anywhere)
    id = take(anywhere, mail(NEWS)).reply.id
    replies.confirm(anywhere, id, LATER)
    believed = plan(anywhere)
    for _ in range(3):
        replies.undo(anywhere, id, LATER)
        assert plan(anywhere) == before
        replies.confirm(anywhere, id, LATER)
        assert plan(anywhere) == believed
    replies.reject(anywhere, id, LATER)
    assert plan(anywhere) == before
    assert points(replies.undo(anywhere, id, LATER)) == [("decision_expected", "open", "")]


def test_a_day_is_corrected_and_the_correction_is_undone(anywhere: House) -> None:
    before = plan(anywhere)
    id = take(anywhere, mail(NEWS)).reply.id
    said = replies.correct(anywhere, id, LATER, changes={"latest": "2026-11-06"})
    assert (said.proposals[0].body["latest"], said.proposals[0].state) == ("2026-11-06", "confirmed")
    corrected = plan(anywhere)
    said = replies.correct(anywhere, id, LATER, kind="told_to_check_back", changes={"on": "2026-11-02", "latest": None})
    assert points(said) == [("told_to_check_back", "confirmed", "candidate")]
    assert plan(anywhere) not in (before, corrected)
    said = replies.undo(anywhere, id, LATER)
    assert plan(anywhere) == before
    assert (said.proposals[0].kind, said.proposals[0].body["latest"]) == ("decision_expected", "2026-10-30")
    replies.correct(anywhere, id, LATER, changes={"latest": "2026-11-06"})
    assert plan(anywhere) == corrected


def test_what_makes_no_fact_is_refused_and_changes_nothing(here: House) -> None:
    id = take(here, mail(NEWS)).reply.id
    before = journals.everything(here).lines
    for changes, kind in (({"latest": "soon"}, None), ({}, "promoted"), ({"on": "2026-13-41"}, "told_to_check_back")):
        with pytest.raises(BadInput):
            replies.correct(here, id, LATER, kind=kind, changes=changes)
    assert journals.everything(here).lines == before
    assert points(replies.one(here, id)) == [("decision_expected", "open", "")]


def test_a_mail_in_which_nothing_was_heard_can_be_given_a_meaning(here: House) -> None:
    before = plan(here)
    said = take(here, mail("Dear Lea,\n\nSee you around.\n"))
    assert [each for each in points(said) if each[0] != "acknowledged"] == []
    told = replies.correct(here, said.reply.id, LATER, kind="rejected")
    assert points(told) == [("rejected", "confirmed", "candidate")]
    assert journals.everything(here).facts[-1].by == "ada-okafor"
    replies.undo(here, said.reply.id, LATER)
    assert plan(here) == before


def test_the_same_mail_twice_and_both_ways_is_one(anywhere: House) -> None:
    said = take(anywhere, mail(NEWS))
    assert by_hand.keep(anywhere, mail(NEWS), "again.eml", LATER) == ()
    assert [each.reply.id for each in replies.everything(anywhere)] == [said.reply.id]
    assert said.reply.id == replies.reply_id("LEA.brandt@mail.example", "<answer-1@northwind.example>")


def test_ids_are_the_same_on_every_machine(here: House, tmp_path: Path) -> None:
    from contextlib import closing

    from afterword.store.database import open_store

    with closing(open_store(f"sqlite:///{tmp_path / 'other.db'}")) as store:
        other = House(tmp_path, store)
        at_the_desk(other)
        thanked(other)
        one, two = take(here, mail(NEWS)), take(other, mail(NEWS))
    assert one == two


def test_a_no_holds_every_letter_until_it_is_answered(anywhere: House) -> None:
    def held(step: str) -> str:
        with anywhere.store.reading() as tx:
            return reason_to_wait(tx, "northwind", step)

    with anywhere.store.reading() as tx:
        step = next(each.key for each in plans.of_candidacy(tx, "northwind").steps if each.to == "bob-ferrante")
    assert held(step) == ""
    id = take(anywhere, mail(NO)).reply.id
    assert held(step) == f"They may have said no. Say what is so first: afterword replies {id[:8]}."
    replies.reject(anywhere, id, LATER)
    assert held(step) == ""
    replies.undo(anywhere, id, LATER)
    assert held(step) != ""
    replies.confirm(anywhere, id, LATER)
    assert held(step) == ""  # the plan itself holds it now
    with anywhere.store.reading() as tx:
        assert step not in {each.key for each in plans.of_candidacy(tx, "northwind").steps}


def test_what_would_not_be_owed_waits_and_the_rest_may_go(here: House) -> None:
    told = "Dear Lea,\n\nPlease write to me again on Monday 2 November if you have not heard from us.\n\nAda\n"
    said = take(here, mail(told))
    assert "told_to_check_back" in {each.kind for each in said.proposals}
    with here.store.reading() as tx:
        steps = {each.purpose: each.key for each in plans.of_candidacy(tx, "northwind").steps}
        assert reason_to_wait(tx, "northwind", steps["check_in"]).startswith("They may have said when to ask again.")
        assert reason_to_wait(tx, "northwind", steps["thank_you"]) == ""


def test_a_bounce_of_our_letter_counts_at_once_and_can_be_undone(anywhere: House) -> None:
    before = plan(anywhere)
    said = take(anywhere, bounce())
    assert points(said) == [("bounced", "confirmed", "form")]
    assert said.proposals[0].body["to"] == "ada-okafor"
    assert plan(anywhere) != before
    assert points(replies.undo(anywhere, said.reply.id, LATER)) == [("bounced", "open", "")]
    assert plan(anywhere) == before


def test_a_bounce_that_names_no_letter_of_ours_is_asked(here: House) -> None:
    said = take(here, bounce("<not-ours@mail.example>"), "northwind")
    assert points(said) == [("bounced", "open", "")]


def test_an_automatic_absence_counts_at_once_and_a_no_never_does(here: House) -> None:
    away = take(here, mail(AWAY, subject="Automatic reply: Thank you", head="Auto-Submitted: auto-replied"))
    assert points(away) == [("out_of_office", "confirmed", "form")]
    no = take(here, mail(NO, id="<no@northwind.example>", head="Auto-Submitted: auto-generated"))
    assert points(no) == [("rejected", "open", "")]
    assert not any(isinstance(each, Rejected) for each in journals.everything(here).facts)


def test_a_setting_confirms_what_it_may(here: House) -> None:
    with pytest.raises(BadInput, match="always asked"):
        replies.confirm_by_setting(here, ["rejected"])
    replies.confirm_by_setting(here, ["decision_expected"])
    assert points(take(here, mail(NEWS))) == [("decision_expected", "confirmed", "setting")]
    assert points(take(here, mail(NO, id="<no@northwind.example>"))) == [("rejected", "open", "")]
    replies.confirm_by_setting(here, [])
    assert points(take(here, mail(NEWS, id="<3@northwind.example>"))) == [("decision_expected", "open", "")]


def test_in_doubt_it_is_asked_where_it_belongs_and_holds_both(anywhere: House) -> None:
    invited(
        anywhere,
        uid="u-2",
        role="Team Lead",
        employer="Northwind",
        people=(Invited(name="Tom Ray", email="tom@northwind.example"),),
    )
    said = take(anywhere, mail(NO, sender="HR <hr@northwind.example>"))
    assert (said.in_doubt, said.reply.body["doubts"]) == (True, ["northwind", "northwind-2"])
    with anywhere.store.reading() as tx:
        assert reason_to_wait(tx, "northwind", "any") != ""
        assert reason_to_wait(tx, "northwind-2", "any") != ""
    with pytest.raises(BadInput, match="Say first where it belongs"):
        replies.confirm(anywhere, said.reply.id, LATER)
    before = plan(anywhere, "northwind-2")
    placed = replies.belongs(anywhere, said.reply.id, "northwind-2", LATER)
    assert [(each.candidacy, each.kind) for each in placed.proposals] == [("northwind-2", "rejected")]
    replies.confirm(anywhere, said.reply.id, LATER)
    assert plan(anywhere, "northwind-2") != before
    replies.belongs(anywhere, said.reply.id, "northwind", LATER)
    assert plan(anywhere, "northwind-2") == before


def test_what_belongs_nowhere_is_emptied_and_not_asked_again(here: House) -> None:
    said = take(here, mail(NEWS, sender="Northwind Fans <fans@clubs.example>", subject="SECRET-WORD"))
    assert said.in_doubt
    replies.reject(here, said.reply.id, LATER)
    assert replies.everything(here) == ()
    assert by_hand.keep(here, mail(NEWS, sender="Northwind Fans <fans@clubs.example>"), "x", LATER) == ()
    with here.store.reading() as tx:
        assert stored.data(tx, said.reply.id) == b""


def test_an_invitation_is_taken_in_on_a_word_and_out_again(anywhere: House) -> None:
    said = take(
        anywhere, mail(CALENDAR, sender="Rob Hale <rob@northwind.example>", kind='multipart/mixed; boundary="b"')
    )
    assert [each.kind for each in said.proposals] == ["interview"]
    before = [line for line in journals.everything(anywhere).lines if "record" in line]
    planned = plan(anywhere)
    replies.confirm(anywhere, said.reply.id, LATER)
    with anywhere.store.reading() as tx:
        story = stories_of(tx, ["northwind"])["northwind"]
    assert len(story.interviews) == 2
    assert {"nora-voss", "rob-hale"} <= set(story.by_id)
    replies.undo(anywhere, said.reply.id, LATER)
    assert plan(anywhere) == planned
    assert [line for line in journals.everything(anywhere).lines if "record" in line] == before
    replies.confirm(anywhere, said.reply.id, LATER)
    with anywhere.store.reading() as tx:
        assert len(stories_of(tx, ["northwind"])["northwind"].interviews) == 2


def test_pasted_words_need_a_place_and_take_the_same_way(here: House) -> None:
    words = NEWS.encode()
    with pytest.raises(BadInput, match="does not say where it belongs"):
        by_hand.keep(here, words, "-", LATER)
    with pytest.raises(NotFound):
        by_hand.keep(here, words, "-", LATER, "contoso")
    assert points(take(here, words, "northwind")) == [("decision_expected", "open", "")]
    assert by_hand.keep(here, words.replace(b"\n", b"\r\n"), "-", LATER, "northwind") == ()


def test_a_mailbox_file_is_taken_in_mail_by_mail(here: House) -> None:
    mails = [
        mail(NEWS),
        mail("Hello\n", sender="A <a@b.example>", id="<1@b.example>"),
        mail(NO, id="<2@northwind.example>"),
    ]
    box = b"".join(b"From x Thu Jan  1 00:00:00 2026\n" + each.replace(b"\r\n", b"\n") + b"\n" for each in mails)
    assert len(by_hand.keep(here, box, "all.mbox", LATER)) == 2


def test_a_mail_that_trips_the_reader_is_kept_and_shown(here: House, monkeypatch: pytest.MonkeyPatch) -> None:
    def stumble(*_: Any) -> Any:
        raise ZeroDivisionError("Dear Lea")

    monkeypatch.setattr("afterword.desk.proposing.read", stumble)
    said = take(here, mail(NEWS))
    assert said.reply.body["trouble"] == "This mail could not be read. Open it in your mail program."
    assert said.proposals == ()


def test_logs_hold_nothing_of_a_mail(
    here: House, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(0)
    take(here, mail(NEWS))
    monkeypatch.setattr("afterword.desk.proposing.read", lambda *_: 1 / 0)
    take(here, mail(NO, id="<2@northwind.example>"))
    assert "could not be read: ZeroDivisionError" in caplog.text
    for secret in ("Okafor", "northwind", "Thank you", "decide", "mail.example"):
        assert secret not in caplog.text


def test_names_that_name_nothing(here: House) -> None:
    for name in ("", "zzz", "%", "_"):
        with pytest.raises(NotFound):
            replies.one(here, name)
    id = take(here, mail(NEWS)).reply.id
    with pytest.raises(BadInput, match="nothing to take back"):
        replies.undo(here, id, LATER)
    with pytest.raises(BadInput, match="no point 9"):
        replies.confirm(here, id, LATER, 9)
    assert NOW < LATER


@given(st.lists(st.sampled_from(["confirm", "reject", "undo", "correct", "place"]), max_size=8))
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_is_said_in_whatever_order_in_the_end_it_can_be_undone(here: House, words: list[str]) -> None:
    number = len(replies.everything(here))
    before = plan(here)
    id = take(here, mail(NEWS, id=f"<{number}@northwind.example>")).reply.id
    for word in words:
        try:
            if word == "correct":
                replies.correct(here, id, LATER, changes={"latest": "2026-11-06"})
            elif word == "place":
                replies.belongs(here, id, "northwind", LATER)
            else:
                getattr(replies, word)(here, id, LATER)
        except BadInput:
            assert word == "undo"
    replies.reject(here, id, LATER)
    assert plan(here) == before


def test_a_report_in_a_wrong_charset_is_believed_and_written_down(anywhere: House) -> None:
    data = bounce().replace(b"550 5.1.1 user unknown", b"550 5.1.1 caf\xe9 \xff unbekannt \x00 user unknown")
    assert points(take(anywhere, data)) == [("bounced", "confirmed", "form")]
    for line in journals.everything(anywhere).lines:
        json.dumps(line, ensure_ascii=False).encode()


@given(st.one_of(st.binary(max_size=3000), st.text(max_size=500).map(lambda text: mail(NO).replace(b"Unfortunately", text.encode("utf-8", "replace"))),
                 st.binary(max_size=300).map(lambda octets: bounce().replace(b"user unknown", octets))))  # fmt: skip
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_whatever_comes_is_taken_in_or_refused_in_one_sentence(here: House, data: bytes) -> None:
    try:
        taken = by_hand.keep(here, data, "it", LATER, "northwind")
    except BadInput as error:
        assert "\n" not in str(error)
        return
    for said in taken:
        if said.proposals:
            replies.reject(here, said.reply.id, LATER)
    replies.in_sentences(here, replies.everything(here))


def test_forgetting_a_candidacy_forgets_its_replies(anywhere: House) -> None:
    take(anywhere, mail(NEWS))
    take(anywhere, mail(NO, sender="Northwind Fans <fans@clubs.example>", id="<2@clubs.example>"))
    with anywhere.store.transaction() as tx:
        stored.forget(tx, ["northwind"])
        lines.forget(tx, ["northwind"])
    assert replies.everything(anywhere) == ()
    with anywhere.store.reading() as tx:
        assert stored.proposals(tx) == ()
