"""Reminders that go out by themselves: one for all that is due, at least once whoever is killed, without an account."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from tests.notify.test_webpush import opened, push_service

from afterword.core.steps import Plan, Reason, Step, Window
from afterword.desk import nudging, ways_out
from afterword.desk.house import House, open_house
from afterword.jobs.remind import next_reminder, remind
from afterword.jobs.work import working
from afterword.notify import webpush
from afterword.store import lines, plans
from afterword.store import nudges as store
from cast import NOW, invited, lea

BEGINS = datetime(2026, 10, 14, 8, tzinfo=UTC)
WORKER = Path(__file__).with_name("reminding.py")


@contextmanager
def phone(answer: int = 200) -> Iterator[tuple[str, list[str]]]:
    """A target that takes reminders, and what arrived."""
    arrived: list[str] = []

    class Door(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            arrived.append(f"{body['title']}\n{body['message']}")
            self.send_response(answer)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *words: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Door)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"json://127.0.0.1:{server.server_port}/", arrived
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def a_hundred(house: House) -> None:
    """A hundred debriefs, a minute apart."""
    with house.store.transaction() as tx:
        for number in range(100):
            ended = BEGINS + timedelta(minutes=number)
            lines.put(tx, {"record": "candidacy", "id": f"f{number}", "employer": f"Firm {number}", "zone": "UTC"})
            step = Step(
                key=f"debrief:f{number}::i", candidacy=f"f{number}", purpose="debrief", to=None,
                window=Window(opens=ended, due=ended + timedelta(minutes=30), lapses=ended + timedelta(days=7)),
                reason=Reason(rule="debrief-first", because=("i",), sentence="Names fade."),
            )  # fmt: skip
            plans.replace(tx, f"f{number}", Plan(steps=(step,)))


def test_killed_between_claiming_and_sending_a_reminder_comes_and_of_a_hundred_one_comes_twice() -> None:
    """Four are killed with a claim in hand, and one when it was sent and not yet noted: that one comes twice."""
    deaths = [(7, "claimed"), (20, "claimed"), (12, "told"), (1, "claimed"), (30, "claimed")]
    with phone() as (target, arrived):
        with open_house() as house:
            a_hundred(house)
            nudging.set_targets(house, [target])
            nudging.disclose(house, names=True)
        begins, ends = BEGINS, BEGINS + timedelta(minutes=110)
        for nth, stage in [*deaths, (0, "")]:
            words = [sys.executable, str(WORKER), begins.isoformat(), ends.isoformat(), str(nth), stage]
            done = subprocess.run(words, capture_output=True, text=True, check=False, timeout=120)
            assert done.returncode == (-9 if nth else 0), done.stderr
            if nth:
                begins = datetime.fromisoformat(done.stdout.strip()) + timedelta(seconds=30)
    told = Counter(re.findall(r"it went at (Firm \d+)", "\n".join(arrived)))
    assert set(told) == {f"Firm {number}" for number in range(100)}
    assert sum(told.values()) == 101


def test_what_nobody_took_is_tried_again_and_said(house: House) -> None:
    lea(house)
    invited(house)
    with phone(answer=500) as (target, arrived):
        nudging.set_targets(house, [target])
        assert remind(house, lambda: NOW).trouble
        assert remind(house, lambda: NOW + timedelta(minutes=1)).empty
        assert next_reminder(house, NOW) == (f"{(NOW + nudging.RETRY).timestamp() * 1000:.0f}", NOW + nudging.RETRY)
        assert len(arrived) == 1


def test_nobody_looks_where_nobody_would_hear_it(house: House) -> None:
    lea(house)
    invited(house)
    assert next_reminder(house, NOW) is None
    assert remind(house, lambda: NOW).empty
    assert nudging.claim(house, NOW).things == 1


def test_the_worker_reminds_by_itself_without_a_mail_account(house: House) -> None:
    lea(house)
    invited(house)
    said: list[str] = []
    with phone() as (target, arrived):
        nudging.set_targets(house, [target])
        with working(house, lambda: NOW, every=0.2, told=lambda report: said.extend(report.news), say=said.append):
            end = time.monotonic() + 60
            while not said and time.monotonic() < end:
                time.sleep(0.05)
    assert [each.splitlines()[0] for each in arrived] == ["A debrief waits"]
    assert said == ["Reminded: A debrief waits"]


def test_a_browser_is_told_what_a_phone_is_and_one_that_is_gone_is_forgotten(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(webpush, "LOOPBACK", True)
    lea(house)
    invited(house)
    with push_service() as (here, arrived), push_service(410) as (gone, _), phone(answer=500) as (dead, _):
        ways_out.subscribe(house, here, "Linux", None, NOW)
        ways_out.subscribe(house, gone, "iPhone", None, NOW)
        nudging.set_targets(house, [dead])
        assert next_reminder(house, NOW) is not None
        done = remind(house, lambda: NOW)
        assert done.news == ["Reminded: A debrief waits"]
        assert len(done.trouble) == 2
    ((headers, body),) = arrived
    assert opened(body)["link"] == f"/nudge/{headers['topic']}"
    with house.store.reading() as tx:
        assert store.find(tx, headers["topic"]) is not None
    target, browser = ways_out.ways(house, NOW)
    assert (target.works, browser.works, browser.name) == (False, True, "Linux")
