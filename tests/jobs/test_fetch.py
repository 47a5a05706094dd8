"""Fetching from a real Dovecot: once, resumable, without a mark on any mail, and without a trace of what is not ours."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from datetime import timedelta
from imaplib import IMAP4
from pathlib import Path
from typing import Any

import pytest

from afterword.desk import accounts, journals, replies
from afterword.desk.house import House
from afterword.errors import OutsideFailed, Stopped
from afterword.jobs import fetch as jobs
from afterword.jobs.fetch import Progress, fetch, only_one
from afterword.store import plans
from afterword.store.database import Store
from cast import END, at_the_desk, invited
from correspondence import AWAY, LETTER, ME, NEWS, NO, bounce, deliver, fill, mail, thanked, unrelated, until
from servers import Dovecot, Mailbox, account, flags

NOW = END + timedelta(days=6)


def clock() -> Any:
    return NOW


@pytest.fixture
def me(dovecot: Dovecot) -> Mailbox:
    return dovecot.user()


def ready(house: House, dovecot: Dovecot, me: Mailbox, monkeypatch: pytest.MonkeyPatch, **changes: Any) -> House:
    monkeypatch.setenv("AFTERWORD_PASSWORD_COMMAND", f"printf {me.password}")
    monkeypatch.setenv("AFTERWORD_HOME", str(house.folder))
    at_the_desk(house)
    accounts.set_up(house, account(me, imap=dovecot.imap, address=ME, **changes), None)
    return house


@pytest.fixture
def here(house: House, dovecot: Dovecot, me: Mailbox, monkeypatch: pytest.MonkeyPatch) -> House:
    """On SQLite."""
    return ready(house, dovecot, me, monkeypatch)


@pytest.fixture
def anywhere(store: Store, tmp_path: Path, dovecot: Dovecot, me: Mailbox, monkeypatch: pytest.MonkeyPatch) -> House:
    """On each kind of database."""
    return ready(House(tmp_path, store), dovecot, me, monkeypatch)


def kinds(house: House) -> list[str]:
    return sorted(each.kind for said in replies.everything(house) for each in said.proposals)


def plan(house: House) -> Any:
    with house.store.reading() as tx:
        return plans.of_candidacy(tx, "northwind")


def everything_stored(house: House) -> bytes:
    """Every byte of the data folder."""
    return b"".join(each.read_bytes() for each in house.folder.rglob("*") if each.is_file())


def test_an_answer_is_fetched_once_and_changes_nothing_before_a_word(
    anywhere: House, dovecot: Dovecot, me: Mailbox
) -> None:
    thanked(anywhere)
    before = plan(anywhere)
    deliver(dovecot, me, unrelated(1), mail(NEWS, head=f"In-Reply-To: {LETTER}"), unrelated(2))
    fetched = fetch(anywhere, clock)
    assert (fetched.looked, [each.reply.body["reason"] for each in fetched.taken]) == (
        3, ["It answers your letter of 14 October to Ms Okafor."]
    )  # fmt: skip
    assert plan(anywhere) == before
    assert fetch(anywhere, clock).looked == 0
    assert kinds(anywhere) == ["decision_expected"]
    deliver(dovecot, me, mail(NO, id="<answer-2@northwind.example>"))
    assert [each.proposals[0].kind for each in fetch(anywhere, clock).taken] == ["rejected"]


def test_nothing_is_marked_as_read(here: House, dovecot: Dovecot, me: Mailbox) -> None:
    deliver(dovecot, me, unrelated(1), mail(NEWS))
    assert len(fetch(here, clock).taken) == 1
    assert not any("Seen" in each for each in flags(dovecot, me.user, "INBOX"))


def test_of_thousands_of_unrelated_mails_nothing_is_kept(here: House, dovecot: Dovecot, me: Mailbox) -> None:
    fill(dovecot, me, [*(unrelated(number) for number in range(5000)), mail(NEWS)])
    told: list[Progress] = []
    fetched = fetch(here, clock, told=told.append)
    assert (fetched.looked, len(fetched.taken)) == (5001, 1)
    assert [each.done for each in told if each.folder == "INBOX"][:2] == [jobs.BATCH, 2 * jobs.BATCH]
    stored = everything_stored(here)
    assert b"shops.example" not in stored
    assert b"SECRET-WORD" not in stored
    assert b"answer-1@northwind.example" in stored


def test_the_first_look_goes_back_as_far_as_the_oldest_candidacy(
    here: House, dovecot: Dovecot, me: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    deliver(dovecot, me, mail(NEWS, at=END - timedelta(days=60)), at=END - timedelta(days=60))
    assert fetch(here, clock).looked == 0
    monkeypatch.setenv("AFTERWORD_LOOK_BACK", "2")
    deliver(dovecot, me, mail(NEWS, id="<old@northwind.example>", at=END), at=END)
    assert fetch(here, clock).looked == 0
    monkeypatch.delenv("AFTERWORD_LOOK_BACK")
    assert fetch(here, clock).looked == 1


def test_somebody_new_makes_it_look_again_and_doubles_nothing(here: House, dovecot: Dovecot, me: Mailbox) -> None:
    deliver(dovecot, me, mail(NEWS), mail(NEWS, sender="Kim Ode <kim@contoso.example>", id="<1@contoso.example>"))
    assert len(fetch(here, clock).taken) == 1
    from afterword.calendars.invitations import Invited

    invited(here, uid="u-2", employer="Contoso", people=(Invited(name="Kim Ode", email="kim@contoso.example"),))
    again = fetch(here, clock)
    assert [each.reply.candidacy for each in again.taken] == ["contoso"]
    assert kinds(here) == ["decision_expected", "decision_expected"]


def test_a_changed_uidvalidity_looks_again_and_doubles_nothing(anywhere: House, dovecot: Dovecot, me: Mailbox) -> None:
    with IMAP4("127.0.0.1", dovecot.imap) as client:
        client.login(me.user, me.password)
        client.create("Jobs")
    deliver(dovecot, me, mail(NEWS), unrelated(1), folder="Jobs")
    assert len(fetch(anywhere, clock).taken) == 1
    with IMAP4("127.0.0.1", dovecot.imap) as client:
        client.login(me.user, me.password)
        before = client.status("Jobs", "(UIDVALIDITY)")[1]
        client.delete("Jobs")
        until(
            lambda: (
                (client.create("Jobs")[0] == "OK" and client.status("Jobs", "(UIDVALIDITY)")[1] != before)
                or client.delete("Jobs") is None
            )
        )
    deliver(dovecot, me, mail(NEWS), mail(NO, id="<new@northwind.example>"), folder="Jobs")
    again = fetch(anywhere, clock)
    assert (again.looked, [each.reply.message_id for each in again.taken]) == (2, ["<new@northwind.example>"])


def test_stopped_between_two_batches_it_goes_on_there(
    here: House, dovecot: Dovecot, me: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "BATCH", 10)
    deliver(dovecot, me, *(unrelated(number) for number in range(25)), mail(NEWS))
    seen: list[Progress] = []
    first = fetch(here, clock, told=seen.append, stopped=lambda: len(seen) >= 1)
    assert (first.looked, first.stopped, first.taken) == (10, True, [])
    second = fetch(here, clock)
    assert (second.looked, len(second.taken), second.stopped) == (16, 1, False)


DYING = """
import os, signal, sys
from datetime import datetime
from afterword.desk.house import open_house
from afterword.jobs import fetch as jobs
jobs.BATCH = 10
now = datetime.fromisoformat(sys.argv[1])
def told(progress):
    if progress.done == 20:
        os.kill(os.getpid(), signal.SIGKILL)
with open_house() as house:
    jobs.fetch(house, lambda: now, told=told)
"""


def test_killed_in_the_middle_it_goes_on_there(
    here: House, dovecot: Dovecot, me: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "BATCH", 10)
    deliver(
        dovecot, me, mail(NEWS), *(unrelated(number) for number in range(30)), mail(NO, id="<no@northwind.example>")
    )
    done = subprocess.run([sys.executable, "-c", DYING, NOW.isoformat()], check=False, timeout=60)
    assert done.returncode == -signal.SIGKILL
    assert kinds(here) == ["decision_expected"]
    after = fetch(here, clock)
    assert (after.looked, [each.proposals[0].kind for each in after.taken]) == (12, ["rejected"])


def test_a_server_that_goes_away_in_the_middle_loses_nothing(
    here: House, dovecot: Dovecot, me: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(jobs, "BATCH", 10)
    deliver(dovecot, me, *(unrelated(number) for number in range(25)), mail(NEWS))

    def cut(progress: Progress) -> None:
        if progress.done == 10:
            kill_sessions(dovecot, me)

    with pytest.raises(OutsideFailed):
        fetch(here, clock, told=cut)
    after = fetch(here, clock)
    assert (after.looked, len(after.taken)) == (16, 1)


def kill_sessions(dovecot: Dovecot, me: Mailbox) -> None:
    """The server hangs up on everybody who is signed in as that user."""
    subprocess.run(["/usr/bin/doveadm", "-c", str(dovecot.config), "kick", me.user], check=True, capture_output=True)


def test_a_mail_that_trips_us_is_passed_over_and_said(
    here: House, dovecot: Dovecot, me: Mailbox, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    take = jobs.desk.take

    def stumble(house: House, incoming: Any, now: Any) -> Any:
        return take(house, incoming, now) if "good" in incoming.message_id else {}["Dear Lea"]

    monkeypatch.setattr(jobs.desk, "take", stumble)
    deliver(dovecot, me, mail(NEWS), mail(NO, id="<good@northwind.example>"))
    fetched = fetch(here, clock)
    assert (len(fetched.taken), fetched.trouble) == (
        1, "One mail could not be taken in. Read it in your mail program."
    )  # fmt: skip
    assert fetch(here, clock).looked == 0
    assert "KeyError" in caplog.text
    assert "Dear" not in caplog.text


def test_two_at_once_one_leaves_it_to_the_other(anywhere: House, dovecot: Dovecot, me: Mailbox) -> None:
    deliver(dovecot, me, mail(NEWS))
    with only_one(anywhere, "fetching") as free:
        assert free
        with pytest.raises(Stopped, match="Another Afterword fetches"):
            fetch(anywhere, clock)
    assert len(fetch(anywhere, clock).taken) == 1


def test_junk_only_when_asked_and_never_drafts_or_trash(here: House, dovecot: Dovecot, me: Mailbox) -> None:
    for number, folder in enumerate(("Junk", "Drafts", "Trash")):
        deliver(dovecot, me, mail(NEWS, id=f"<{number}@northwind.example>"), folder=folder)
    assert fetch(here, clock).looked == 0
    assert [each.reply.message_id for each in fetch(here, clock, junk=True).taken] == ["<0@northwind.example>"]


def test_folders_for_keeping_are_looked_through(here: House, dovecot: Dovecot, me: Mailbox) -> None:
    deliver(dovecot, me, mail(NEWS, id="<1@northwind.example>"), folder="Jobs/Northwind")
    deliver(dovecot, me, mail(NO, id="<2@northwind.example>"), folder="Archive")
    assert len(fetch(here, clock).taken) == 2


def test_a_bounce_counts_at_once(anywhere: House, dovecot: Dovecot, me: Mailbox) -> None:
    thanked(anywhere)
    assert not any(each.purpose == "thank_you" and each.to == "ada-okafor" for each in plan(anywhere).steps)
    deliver(dovecot, me, bounce())
    (said,) = fetch(anywhere, clock).taken
    assert said.reply.body["reason"] == "It reports on your letter of 14 October to Ms Okafor."
    assert [(each.kind, each.state, each.by) for each in said.proposals] == [("bounced", "confirmed", "form")]
    assert any(each.purpose == "find_address" for each in plan(anywhere).steps)


def test_a_bounce_of_somebody_else_s_is_looked_into_and_not_kept(here: House, dovecot: Dovecot, me: Mailbox) -> None:
    thanked(here)
    deliver(dovecot, me, bounce("<another@mail.example>", "landlord@houses.example"))
    assert fetch(here, clock).taken == []
    assert b"landlord" not in everything_stored(here)


def test_an_automatic_absence_counts_at_once(here: House, dovecot: Dovecot, me: Mailbox) -> None:
    thanked(here)
    deliver(
        dovecot,
        me,
        mail(AWAY, subject="Automatic reply: Thank you", head=f"Auto-Submitted: auto-replied\nIn-Reply-To: {LETTER}"),
    )
    (said,) = fetch(here, clock).taken
    assert [(each.kind, each.state, each.by) for each in said.proposals] == [("out_of_office", "confirmed", "form")]


def test_a_letter_sent_from_another_program_can_be_noted(here: House, dovecot: Dovecot, me: Mailbox) -> None:
    own = mail(
        "Dear Bob,\n\nThank you for your time.\n\nLea\n",
        sender=f"Lea Brandt <{ME}>",
        id="<own@mail.example>",
        at=END + timedelta(hours=5),
    )
    own = own.replace(f"To: {ME}".encode(), b"To: Bob Ferrante <bob@northwind.example>")
    to_a_friend = own.replace(b"bob@northwind", b"ann@friends").replace(b"<own@", b"<friend@")
    deliver(dovecot, me, own, to_a_friend, folder="Sent")
    (said,) = fetch(here, clock).taken
    assert (said.proposals[0].kind, said.proposals[0].body["purpose"], said.open) == ("letter_sent", "thank_you", True)
    owed = {each.to for each in plan(here).steps if each.purpose == "thank_you"}
    replies.confirm(here, said.reply.id, NOW)
    assert owed - {each.to for each in plan(here).steps if each.purpose == "thank_you"} == {"bob-ferrante"}
    assert journals.everything(here).facts[-1].source == "elsewhere"


def test_a_letter_of_ours_that_stands_in_sent_went(here: House, dovecot: Dovecot, me: Mailbox) -> None:
    """Also where the candidate sent the draft themselves, and their program gave it another Message-ID."""
    from afterword.desk.sending import everything
    from afterword.mail.message import thread_token
    from afterword.store import outbox
    from afterword.store.rows import Sealed, Waiting

    with here.store.transaction() as tx:
        step = next(each for each in plans.of_candidacy(tx, "northwind").steps if each.to == "bob-ferrante")
        body = {"to": "bob-ferrante", "purpose": "thank_you", "subject": "Thank you", "text": "Dear Bob"}
        outbox.add(tx, Sealed(
            id="o-1", letter="bob", candidacy="northwind", step=step.key, body=body, message_id="<draft@mail.example>",
            sha256="", data=b"x", sender=ME, recipient="bob@northwind.example", approved_at=END, send_at=END,
        ))  # fmt: skip
        assert outbox.claim(tx, Waiting(id="o-1", sender=ME, at=END, generation=1), "me", NOW)
        (sealed,) = outbox.everything(tx)
        outbox.settle_uncertain(tx, sealed, "Nobody knows.", None)
    own = mail(
        "Dear Bob",
        sender=f"Lea Brandt <{ME}>",
        id="<other@mail.example>",
        head=f"References: {thread_token('<draft@mail.example>')}",
    )
    deliver(dovecot, me, own.replace(f"To: {ME}".encode(), b"To: bob@northwind.example"), folder="Sent")
    assert fetch(here, clock).taken == []
    assert [each.state for each in everything(here)] == ["sent"]


def test_an_answer_to_a_message_id_that_the_server_wrote_is_known(here: House, dovecot: Dovecot, me: Mailbox) -> None:
    thanked(here)
    copy = mail(
        "Dear Ms Okafor",
        sender=f"Lea Brandt <{ME}>",
        id="<server@outlook.example>",
        head=f"X-Microsoft-Original-Message-ID: {LETTER}",
    )
    deliver(dovecot, me, copy, folder="Sent")
    assert fetch(here, clock).taken == []
    deliver(
        dovecot, me, mail(NEWS, sender="Someone <x@elsewhere.example>", head="In-Reply-To: <server@outlook.example>")
    )
    (said,) = fetch(here, clock).taken
    assert said.reply.body["reason"] == "It answers your letter of 14 October to Ms Okafor."


def test_without_anything_to_look_for_the_mailbox_is_not_opened(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AFTERWORD_PASSWORD_COMMAND", "false")
    accounts.set_up(house, account(Mailbox("lea", ME, "x"), imap=1), None)
    assert fetch(house, clock).looked == 0


def test_it_waits_in_the_inbox_and_wakes_for_what_comes(here: House, dovecot: Dovecot, me: Mailbox) -> None:
    jobs.set_by_itself(here, True, False, NOW)
    stop, came = threading.Event(), threading.Event()
    watching = threading.Thread(target=jobs.watch, args=(here, clock, came.set, stop.wait))
    watching.start()
    try:
        until(lambda: dovecot_sessions(dovecot, me))
        deliver(dovecot, me, mail(NEWS))
        assert came.wait(20)
        came.clear()
        kill_sessions(dovecot, me)  # BYE, and then nothing: it connects anew
        until(lambda: not dovecot_sessions(dovecot, me))
        until(lambda: dovecot_sessions(dovecot, me))
        deliver(dovecot, me, mail(NO, id="<2@northwind.example>"))
        assert came.wait(20)
    finally:
        stop.set()
        watching.join(30)
    assert not watching.is_alive()
    assert jobs.next_look(here) is not None


def dovecot_sessions(dovecot: Dovecot, me: Mailbox) -> bool:
    """Whether somebody is signed in as that user, and idles."""
    done = subprocess.run(
        ["/usr/bin/doveadm", "-c", str(dovecot.config), "who", me.user], check=False, capture_output=True, text=True
    )
    return me.user in done.stdout


def test_it_is_time_to_look_every_few_minutes_less_often_after_failures_and_at_once_when_asked(here: House) -> None:
    assert jobs.next_look(here) is None
    jobs.set_by_itself(here, True, False, NOW - timedelta(days=1))
    first = jobs.next_look(here)
    assert first is not None
    assert first[1] == NOW - timedelta(days=1)
    jobs._remember(here, NOW)
    assert jobs.next_look(here) == (f"{round(NOW.timestamp() * 1000)}:0", NOW + jobs.EVERY)
    jobs.ask(here, NOW + timedelta(minutes=1))
    asked = jobs.next_look(here)
    assert asked is not None
    assert (asked[1], asked[0] != first[0]) == (NOW + timedelta(minutes=1), True)
    for _ in range(9):
        jobs._remember(here, NOW, failed=True)
    assert (jobs.next_look(here) or ("", NOW))[1] == NOW + jobs.SELDOM


def test_the_worker_fetches_by_itself_and_says_where_to_look(
    anywhere: House, dovecot: Dovecot, me: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    from functools import partial

    from afterword.jobs import work
    from afterword.jobs.engine import DbosEngine
    from workplace import at_work, now, said_by_engine

    monkeypatch.setattr(work, "DbosEngine", partial(DbosEngine, polling=0.1))
    thanked(anywhere, now() - timedelta(days=1))
    jobs.set_by_itself(anywhere, True, False, now())
    deliver(dovecot, me, mail(NEWS, at=now()), at=now())
    told: list[Any] = []
    with at_work(anywhere, told=told.append):
        until(lambda: told)
        assert len(told[0].news) == 1
        assert told[0].news[0].startswith("A reply for northwind. See: afterword replies ")
        until(lambda: dovecot_sessions(dovecot, me))
        deliver(dovecot, me, mail(NO, id="<2@northwind.example>", at=now()), at=now())
        until(lambda: len(told) > 1)  # long before the next look would come by itself
    assert (len(replies.everything(anywhere)), kinds(anywhere)[-1]) == (2, "rejected")
    kept = said_by_engine(anywhere)
    assert "fetch:" in kept
    for secret in ("northwind", "Okafor", "Thank you", me.password):
        assert secret not in kept


def test_without_consent_the_worker_fetches_nothing(
    here: House, dovecot: Dovecot, me: Mailbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    from afterword.jobs.tasks import owed

    deliver(dovecot, me, mail(NEWS))
    assert list(owed(here, NOW)) == []
    jobs.set_by_itself(here, True, False, NOW)
    assert [each.task.name for each in owed(here, NOW)] == ["fetch"]
    jobs.set_by_itself(here, False, False, NOW)
    assert list(owed(here, NOW)) == []
