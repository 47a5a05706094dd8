"""What goes wrong in the world: wrong passwords, full disks, clocks that jump, senders that sleep, networks that end."""

from __future__ import annotations

import os
import shutil
import subprocess
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from afterword.desk import accounts, sending
from afterword.desk.house import House, fact, replan
from afterword.errors import OutsideFailed
from afterword.jobs.send import send_due
from afterword.mail.account import Account
from afterword.store import lines
from afterword.store.database import Store, open_store
from afterword.store.rows import Sealed
from cast import account
from outgoing import SENDER, fill
from servers import Fault, Faulty, certificate

NOW = datetime(2026, 11, 12, 12, tzinfo=UTC)


@pytest.fixture
def panel(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> House:
    """A house with five letters that are due, on each kind of database."""
    monkeypatch.setenv("AFTERWORD_PASSWORD_COMMAND", "printf pässword")
    fill(store, 5, NOW)
    return House(tmp_path, store)


@pytest.fixture
def server(request: pytest.FixtureRequest, panel: House) -> Iterator[Faulty]:
    with Faulty(*getattr(request, "param", ())) as faulty:
        accounts.set_up(panel, mine(faulty), None)
        yield faulty


def mine(faulty: Faulty, **changes: Any) -> Account:
    """Lea's account at a server that files what it sends."""
    return Account.from_json(account(faulty.smtp, imap=1).as_json() | {"saves_sent": True, **changes})


def states(house: House) -> list[str]:
    return [each.state for each in sorted(sending.everything(house), key=lambda each: each.id)]


def at(moment: datetime) -> Any:
    return lambda: moment


def test_all_that_is_due_goes_on_one_connection_in_its_order(panel: House, server: Faulty) -> None:
    report = send_due(panel, at(NOW))
    assert len(report.sent) == len(server.box) == 5
    assert server.sessions == 1
    assert states(panel) == ["sent"] * 5


def test_a_server_that_hangs_up_between_two_letters_harms_neither(panel: House, server: Faulty) -> None:
    def hang_up(stage: str) -> None:
        if stage == "sent" and len(server.box) == 2:
            server.faults = [Fault("mail", "421 too many letters at once")]

    send_due(panel, at(NOW), observe=hang_up)
    assert states(panel) == ["sent"] * 5
    assert server.sessions == 2


@pytest.mark.parametrize(
    ("server", "fate"),
    [
        ((Fault("mail", "550 not you"),), "failed"), ((Fault("rcpt", "drop"),), "approved"),
        ((Fault("data", "hang up"),), "approved"), ((Fault("half", "drop"),), "uncertain"),
        ((Fault("before", "drop"),), "uncertain"), ((Fault("after", "hang up"),), "uncertain"),
    ],
    indirect=["server"],
)  # fmt: skip
def test_a_fault_at_any_stage_is_that_letters_alone(panel: House, server: Faulty, fate: str) -> None:
    report = send_due(panel, at(NOW))
    assert states(panel) == [fate, *["sent"] * 4]
    assert len(report.unsent) + len(report.uncertain) >= 1


def test_a_slow_reply_after_the_last_dot_is_waited_for(panel: House, server: Faulty) -> None:
    server.faults = [Fault("after", 1.5)]
    send_due(panel, at(NOW))
    assert states(panel) == ["sent"] * 5


def test_with_a_wrong_password_no_letter_fails_and_the_server_is_asked_once(panel: House, server: Faulty) -> None:
    server.password = "another"
    report = send_due(panel, at(NOW))
    assert len(report.unsent) == 1
    assert "will be tried again" in report.unsent[0][1]
    assert states(panel) == ["approved"] * 5
    assert server.heard.count(b"AUTH") == 1
    assert {each.words for each in sending.everything(panel)} == {sending.everything(panel)[0].words}
    send_due(panel, at(NOW))
    assert server.heard.count(b"AUTH") == 1, "all of the account wait until then"
    server.password = "pässword"
    send_due(panel, at(NOW + timedelta(minutes=2)))
    assert states(panel) == ["sent"] * 5


def test_without_a_network_all_wait_and_say_so(panel: House) -> None:
    with Faulty() as gone:
        pass
    accounts.set_up(panel, mine(gone), None)
    report = send_due(panel, at(NOW))
    assert len(report.unsent) == 1
    assert "nothing was sent" in report.unsent[0][1]
    assert not list(sending.due(panel, NOW + timedelta(seconds=59)))
    assert len(list(sending.due(panel, NOW + timedelta(minutes=1)))) == 5


def test_a_certificate_that_nobody_can_trust_stops_all_before_the_password(panel: House, tmp_path: Path) -> None:
    with Faulty(tls=certificate(tmp_path)) as faulty:
        accounts.set_up(panel, mine(faulty, smtp_security="tls"), None)
        report = send_due(panel, at(NOW))
        assert "cannot be trusted" in report.unsent[0][1]
        assert faulty.heard == b""
    assert states(panel) == ["approved"] * 5


@pytest.mark.parametrize("hours", [-48, -1, 1, 48])
def test_a_clock_that_jumps_while_a_letter_leaves_sends_nothing_twice(panel: House, server: Faulty, hours: int) -> None:
    """The sender's clock stays; another one's, which looks for dead senders, is elsewhere. Two machines do this too."""
    other = NOW + timedelta(hours=hours)
    seen: list[str] = []

    def meddle(stage: str) -> None:
        if stage in ("claimed", "ready", "dot") and len(seen) < 3:
            seen.append(stage)
            sending.recover(panel, other, nobody_else_sends=False)

    send_due(panel, at(NOW), observe=meddle)
    send_due(panel, at(NOW + timedelta(minutes=5)))
    send_due(panel, at(NOW + timedelta(hours=50)))
    assert len(server.box) == 5
    assert states(panel) == ["sent"] * 5


def test_who_slept_longer_than_its_lease_and_wakes_up_does_not_send_what_another_sent(
    panel: House, server: Faulty
) -> None:
    slept: list[int] = []

    def sleep(stage: str) -> None:
        if stage == "recipient" and not slept:
            slept.append(1)
            later = NOW + sending.LEASE + timedelta(seconds=1)
            sending.recover(panel, later, nobody_else_sends=False)
            send_due(panel, at(later))

    report = send_due(panel, at(NOW), observe=sleep)
    assert len(server.box) == 5
    assert "last moment" in report.held[0][1]
    assert states(panel) == ["sent"] * 5


def test_two_senders_at_once_share_the_work_and_each_letter_goes_once(
    store: Store, panel: House, server: Faulty
) -> None:
    reports: list[Any] = []
    both = [threading.Thread(target=lambda: reports.append(send_due(panel, at(NOW)))) for _ in range(2)]
    for each in both:
        each.start()
    for each in both:
        each.join()
    assert len(server.box) == 5
    assert sum(len(each.sent) for each in reports) == 5


def test_signs_of_life_keep_a_slow_letter(panel: House, server: Faulty, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server takes three leases to answer; whoever looks meanwhile leaves the letter alone."""
    monkeypatch.setattr(sending, "LEASE", timedelta(seconds=1))
    monkeypatch.setattr(sending, "BEAT", timedelta(seconds=0.2))
    server.faults = [Fault("after", 3.0)]
    taken: list[Any] = []
    over = threading.Event()

    began = time.monotonic()

    def clock() -> datetime:
        return NOW + timedelta(seconds=time.monotonic() - began)

    def look() -> None:
        while not over.wait(0.3):
            taken.extend(sending.recover(panel, clock(), nobody_else_sends=False))

    watcher = threading.Thread(target=look)
    watcher.start()
    send_due(panel, clock)
    over.set()
    watcher.join()
    assert (taken, states(panel)) == ([], ["sent"] * 5)


def test_letters_to_one_employer_keep_their_distance(panel: House, server: Faulty) -> None:
    with panel.store.transaction() as tx:
        from sqlalchemy import update

        from afterword.store.schema import outbox

        tx.execute(update(outbox).values(employer="employer 0"))
    for minute in range(0, 60, 5):
        send_due(panel, at(NOW + timedelta(minutes=minute)))
    went = sorted(each.sent_at for each in sending.everything(panel) if each.sent_at)
    assert [(moment - NOW) // timedelta(minutes=1) for moment in went] == [0, 10, 20, 30, 40]


def test_asked_not_to_be_written_to_all_letters_to_them_are_held(panel: House, server: Faulty) -> None:
    with panel.store.transaction() as tx:
        lines.append(tx, fact("asked_not_to_contact", "c0", NOW, NOW))
        replan(tx, "c0")
    report = send_due(panel, at(NOW))
    assert len(report.held) == 5
    assert server.box == []
    assert states(panel) == ["held"] * 5


def test_a_letter_that_came_back_leaves_room_for_another(panel: House, server: Faulty) -> None:
    send_due(panel, at(NOW))
    first = sending.everything(panel)[0]
    with panel.store.transaction() as tx:
        later = NOW + timedelta(minutes=5)
        lines.append(
            tx, fact("bounced", "c0", later, later, to=first.body["to"], address=first.recipient, permanent=True)
        )
        replan(tx, "c0")
    with panel.store.transaction() as tx:
        from afterword.store import outbox, plans

        assert plans.find(tx, first.step), "its step is open again"
        assert outbox.come_back(tx, first.step, "It came back.")
    assert states(panel).count("came_back") == 1


def test_a_report_that_names_a_letter_in_doubt_settles_it(panel: House, server: Faulty) -> None:
    server.faults = [Fault("after", "drop")]
    send_due(panel, at(NOW))
    (doubtful,) = [each for each in sending.everything(panel) if each.state == "uncertain"]
    assert not sending.named(panel, "<another@mail.example>", "They answered it.", NOW)
    assert sending.named(panel, doubtful.message_id, "They answered it.", NOW)
    assert not sending.named(panel, doubtful.message_id, "They answered it.", NOW)
    assert states(panel) == ["sent"] * 5


@pytest.mark.skipif(os.getuid() != 0 or not shutil.which("mount"), reason="a small disk can only be mounted by root")
def test_on_a_full_disk_nothing_leaves_that_cannot_be_written_down(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AFTERWORD_PASSWORD_COMMAND", "printf pässword")
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", str(disk)], check=False).returncode:
        pytest.skip("no small disk can be mounted here")
    try:
        store = open_store(f"sqlite:///{disk / 'afterword.db'}")
        house = House(disk, store)
        fill(store, 5, NOW)
        with Faulty() as faulty:
            accounts.set_up(house, mine(faulty), None)
            (disk / "ballast").write_bytes(b"x" * _free(disk))
            with pytest.raises(OutsideFailed, match="full"):
                send_due(house, at(NOW))
            assert faulty.box == []
            (disk / "ballast").unlink()
            send_due(house, at(NOW))
            assert len(faulty.box) == 5
        assert states(house) == ["sent"] * 5
        store.close()
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


def _free(disk: Path) -> int:
    left = os.statvfs(disk)
    return left.f_bavail * left.f_frsize


def test_a_thousand_letters_that_are_due_are_looked_at_without_their_bytes(store: Store) -> None:
    import tracemalloc

    from afterword.store import outbox

    big = b"Subject: x\r\n\r\n" + b"x" * 50_000
    for first in range(0, 1000, 100):
        with store.transaction() as tx:
            for number in range(first, first + 100):
                outbox.add(tx, Sealed(
                    id=f"{number}", letter="l", candidacy="c", step=f"{number}", body={}, recipient="a@b.example",
                    send_at=NOW, message_id=f"<{number}@mail.example>", sha256="", data=big, sender=SENDER, approved_at=NOW,
                ))  # fmt: skip
    house = House(Path("."), store)
    tracemalloc.start()
    seen = sum(1 for _ in sending.due(house, NOW))
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert seen == 1000
    assert most < 5_000_000, "fifty megabytes of letters stay where they are"


def test_a_letter_taken_back_while_others_go_stays(panel: House, server: Faulty) -> None:
    waiting = sending.everything(panel)[-1]
    letters_back: list[str] = []

    def observe(stage: str) -> None:
        if stage == "sent" and not letters_back:
            letters_back.append(sending.take_back(panel, waiting.id).id)

    send_due(panel, at(NOW), observe=observe)
    assert sorted(states(panel)) == ["sent"] * 4 + ["taken_back"]
