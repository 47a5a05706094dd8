"""Sending against a server that fails on request: what was sent is known, what was not waits, what may be is asked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from afterword.core.facts import LetterSent
from afterword.desk import accounts, journals, letters, sending
from afterword.desk.house import House, fact, replan
from afterword.errors import Stopped
from afterword.jobs.send import send_due, write_files
from afterword.store import letters as drafts
from afterword.store import lines, plans
from afterword.store.rows import Draft
from cast import NOW, account, at_the_desk
from servers import Dovecot, Fault, Faulty, folder

LATER = NOW + timedelta(hours=3)


@pytest.fixture
def desk(house: House, monkeypatch: pytest.MonkeyPatch) -> House:
    """Lea's desk with one approved letter to Ada."""
    monkeypatch.setenv("AFTERWORD_PASSWORD_COMMAND", "printf pässword")
    at_the_desk(house)
    write(house, "ada-okafor")
    letters.approve(house, "ada-okafor", NOW, NOW)
    return house


def write(house: House, to: str) -> None:
    """A letter that a person would send, whatever the composer can do."""
    with house.store.transaction() as tx:
        (step,) = [
            each for each in plans.of_candidacy(tx, "northwind").steps if (each.purpose, each.to) == ("thank_you", to)
        ]
        body = {
            "purpose": "thank_you", "to": to, "candidacy": "northwind", "channel": "email", "subject": "Thank you for today",
            "text": "Dear Ms Okafor,\n\nThank you for showing me the June billing migration today, when we met about the Data "
            "Analyst post. At Tarn I built the check that cut refunds by 18% in one quarter, and reconciling invoices would "
            "be the same work.\n\nDo you plan to run both billing systems in parallel after June?\n\nKind regards,\n"
            "Lea Brandt\n+44 20 7946 0142\n", "step": step.key,
        }  # fmt: skip
        drafts.put(tx, Draft(id=to, candidacy="northwind", step=step.key, body=body, written=NOW))


@pytest.fixture
def server(desk: House, request: pytest.FixtureRequest) -> Iterator[Faulty]:
    """A mail server with the faults of the test's parameter; there is no IMAP server."""
    with Faulty(*getattr(request, "param", ())) as faulty:
        accounts.set_up(desk, account(faulty.smtp, imap=1), None)
        yield faulty


def at(moment: datetime):  # type: ignore[no-untyped-def]
    return lambda: moment


def state(house: House) -> str:
    (sealed,) = sending.everything(house)
    return sealed.state


def facts(house: House) -> list[LetterSent]:
    return [each for each in journals.everything(house).facts if isinstance(each, LetterSent)]


def test_what_was_approved_goes_out_byte_for_byte_and_becomes_a_fact(desk: House, server: Faulty) -> None:
    (before,) = sending.everything(desk)
    report = send_due(desk, at(LATER))
    assert [sealed.letter for sealed, _ in report.sent] == ["ada-okafor"]
    (received,) = server.box
    assert received.content == before.data
    assert received.rcpt_tos == ["ada@northwind.example"]
    (told,) = facts(desk)
    assert (told.to, told.purpose, told.message_id) == ("ada-okafor", "thank_you", before.message_id)
    with desk.store.reading() as tx:
        assert "ada-okafor" not in {
            step.to for step in plans.of_candidacy(tx, "northwind").steps if step.purpose == "thank_you"
        }
        assert drafts.everything(tx) == ()
    assert "could not be filed" in report.trouble[0]  # there is no IMAP server, and the letter is sent all the same


def test_sending_again_sends_nothing_again(desk: House, server: Faulty) -> None:
    for _ in range(3):
        send_due(desk, at(LATER))
    assert len(server.box) == 1
    assert len(facts(desk)) == 1


@pytest.mark.parametrize(
    "server",
    [(Fault("rcpt", "451 try later"),), (Fault("data", "421 busy"),), (Fault("before", "452 full"),)],
    indirect=True,
)
def test_a_passing_failure_is_tried_again_later_and_not_before(desk: House, server: Faulty) -> None:
    report = send_due(desk, at(LATER))
    assert "will be tried again" in report.unsent[0][1]
    assert (state(desk), server.box) == ("approved", [])
    send_due(desk, at(LATER))
    assert server.box == []
    send_due(desk, at(LATER + timedelta(minutes=2)))
    assert (state(desk), len(server.box)) == ("sent", 1)
    assert [each.at for each in facts(desk)] == [LATER + timedelta(minutes=2)], (
        "when it went, and not when it first tried"
    )


@pytest.mark.parametrize("stage", ["claimed", "ready", "dot"])
def test_what_is_learnt_while_a_letter_leaves_is_in_the_plan_afterwards(
    desk: House, server: Faulty, stage: str
) -> None:
    def learn(reached: str) -> None:
        if reached == stage:
            with desk.store.transaction() as tx:
                lines.append(
                    tx, fact("told_to_check_back", "northwind", LATER, LATER, by="ada-okafor", on="2026-10-27")
                )
                replan(tx, "northwind")

    send_due(desk, at(LATER), observe=learn)
    with desk.store.transaction() as tx:
        found = plans.of_candidacy(tx, "northwind")
        replan(tx, "northwind")
        assert found == plans.of_candidacy(tx, "northwind")
    assert {each.reason.rule for each in found.steps if each.purpose == "check_in"} == {"when-told"}
    assert (len(facts(desk)), len(server.box)) == (1, 1)


@pytest.mark.parametrize(
    "server", [(Fault("rcpt", "550 no such person"),), (Fault("before", "554 refused"),)], indirect=True
)
def test_a_refusal_is_final_and_says_why(desk: House, server: Faulty) -> None:
    report = send_due(desk, at(LATER))
    assert state(desk) == "failed"
    assert "no such person" in report.unsent[0][1] or "refused" in report.unsent[0][1]
    send_due(desk, at(LATER + timedelta(days=1)))
    assert server.box == []
    letters.take_back(desk, "ada-okafor")  # and can be mended


@pytest.mark.parametrize(
    ("server", "stored"),
    [((Fault("before", "drop"),), 0), ((Fault("after", "drop"),), 1), ((Fault("after", "hang up"),), 1)],
    indirect=["server"],
)
def test_a_line_that_goes_dead_after_the_last_dot_is_uncertain_and_never_sent_again(
    desk: House, server: Faulty, stored: int
) -> None:
    report = send_due(desk, at(LATER))
    assert report.uncertain
    for hours in range(5):
        send_due(desk, at(LATER + timedelta(hours=hours)))
    assert (state(desk), len(server.box)) == ("uncertain", stored)
    assert facts(desk) == []


@pytest.mark.parametrize("server", [(Fault("after", "drop"),)], indirect=True)
def test_the_candidate_says_that_it_arrived(desk: House, server: Faulty) -> None:
    send_due(desk, at(LATER))
    sending.resolve(desk, "ada-okafor", "arrived", LATER)
    assert (state(desk), len(facts(desk)), len(server.box)) == ("sent", 1, 1)


@pytest.mark.parametrize("server", [(Fault("before", "drop"),)], indirect=True)
def test_the_candidate_says_send_it_again_and_it_has_the_same_id(desk: House, server: Faulty) -> None:
    send_due(desk, at(LATER))
    (before,) = sending.everything(desk)
    sending.resolve(desk, "ada-okafor", "again", LATER)
    send_due(desk, at(LATER + timedelta(minutes=1)))
    assert (state(desk), [each.content for each in server.box]) == ("sent", [before.data])


def test_a_letter_taken_back_is_not_sent(desk: House, server: Faulty) -> None:
    letters.take_back(desk, "ada-okafor")
    assert not send_due(desk, at(LATER)).sent
    assert server.box == []


def test_a_letter_taken_back_in_the_last_moment_is_not_sent_either(desk: House, server: Faulty) -> None:
    def take_back(stage: str) -> None:
        if stage == "ready":
            letters.take_back(desk, "ada-okafor")

    report = send_due(desk, at(LATER), observe=take_back)
    assert (state(desk), server.box) == ("taken_back", [])
    assert "last moment" in report.held[0][1]


def test_a_reply_that_ends_it_holds_every_letter_not_yet_sent(desk: House, server: Faulty) -> None:
    with desk.store.transaction() as tx:
        lines.append(tx, fact("rejected", "northwind", NOW, NOW, by="ada-okafor"))
        replan(tx, "northwind")
    report = send_due(desk, at(LATER))
    assert (state(desk), server.box) == ("held", [])
    assert "They have decided" in report.held[0][1]


def test_before_its_time_nothing_goes(desk: House, server: Faulty) -> None:
    letters.take_back(desk, "ada-okafor")
    letters.approve(desk, "ada-okafor", NOW, LATER)
    send_due(desk, at(LATER - timedelta(seconds=1)))
    assert server.box == []
    send_due(desk, at(LATER))
    assert len(server.box) == 1


def test_without_an_account_it_says_how_to_set_one_up(desk: House) -> None:
    with pytest.raises(Stopped, match="afterword account"):
        send_due(desk, at(LATER))
    assert state(desk) == "approved"


def test_written_to_a_file_only_the_candidate_knows_whether_it_went(desk: House, tmp_path: Path) -> None:
    ((sealed, path),) = write_files(desk, tmp_path / "out", at(LATER))
    assert path.read_bytes() == sealed.data
    assert path.stat().st_mode & 0o777 == 0o600
    assert state(desk) == "uncertain"
    sending.resolve(desk, "ada-okafor", "arrived", LATER)
    assert len(facts(desk)) == 1


def test_a_copy_is_filed_once_and_a_letter_that_stands_there_settles_the_doubt(
    desk: House, dovecot: Dovecot, monkeypatch: pytest.MonkeyPatch
) -> None:
    lea = dovecot.user()
    monkeypatch.setenv("AFTERWORD_PASSWORD_COMMAND", f"printf {lea.password}")
    with Faulty(Fault("after", "drop")) as faulty:
        faulty.password = lea.password
        mine = account(faulty.smtp, imap=dovecot.imap).as_json() | {"user": lea.user}
        accounts.set_up(desk, accounts.Account.from_json(mine), None)
        send_due(desk, at(LATER))
        assert state(desk) == "uncertain"
        (sealed,) = sending.everything(desk)
        from afterword.mail.imap import Mailbox

        with Mailbox(accounts.needed_account(desk), lea.password) as mailbox:
            mailbox.file_in_sent(sealed.data, sealed.message_id, NOW)  # the provider files what it took
        report = send_due(desk, at(LATER + timedelta(minutes=2)))
    assert [words for _, words in report.sent] == ["It had gone: it stands in the mailbox."]
    assert (state(desk), len(faulty.box), len(facts(desk))) == ("sent", 1, 1)
    assert folder(dovecot, lea.user, "Sent") == [sealed.data]
