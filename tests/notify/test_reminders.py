"""What a reminder says, and what really arrives at a server that takes it."""

from __future__ import annotations

import io
import json
import logging
import socket
import sys
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from afterword.core.agenda import Item
from afterword.core.records import Candidacy, Person
from afterword.core.steps import Purpose, Reason, Step, Window
from afterword.desk.nudging import Due
from afterword.errors import BadInput, OutsideFailed
from afterword.notify.reminders import TEST, Reminder, Unreached, check, reminder, scheme, send
from cast import END

SECRET = "hunter2"


def item(
    purpose: Purpose = "thank_you",
    people: tuple[str, ...] = ("Ada Okafor",),
    employer: str = "Northwind",
    hours: int = 24,
) -> Item:
    window = Window(opens=END, due=END + timedelta(hours=hours), lapses=END + timedelta(days=7), best=END)
    steps = tuple(
        Step(key=f"{purpose}:northwind:{name}:1", candidacy="northwind", purpose=purpose, to=name, window=window,
             reason=Reason(rule="a-rule", because=("1",), sentence="They gave you time."))
        for name in people or ("",)
    )  # fmt: skip
    return Item(
        steps=steps,
        candidacy=Candidacy(id="northwind", employer=employer, role="Data Analyst"),
        people=tuple(
            Person(id=name, candidacy="northwind", name=name, email="ada@northwind.example", phone="+44 20 7946 0142")
            for name in people
        ),
    )


class Inbox:
    """A server that takes notifications as JSON, and what it was sent; `answer` is the status that it gives."""

    def __init__(self) -> None:
        self.received: list[dict[str, Any]] = []
        self.answer = 200
        inbox = self

        class Door(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                inbox.received.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
                self.send_response(inbox.answer)
                self.send_header("Content-Length", "0")
                self.end_headers()

            def log_message(self, *words: Any) -> None:
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Door)

    @property
    def target(self) -> str:
        return f"json://lea:{SECRET}@127.0.0.1:{self.server.server_port}/reminders"


@pytest.fixture
def inbox() -> Iterator[Inbox]:
    made = Inbox()
    thread = threading.Thread(target=made.server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield made
    made.server.shutdown()
    made.server.server_close()
    thread.join()


@pytest.fixture
def log() -> Iterator[io.StringIO]:
    """The log of a program that writes down everything that reaches it."""
    words = io.StringIO()
    handler, root = logging.StreamHandler(words), logging.getLogger()
    root.addHandler(handler)
    before = root.level
    root.setLevel(logging.DEBUG)
    yield words
    root.setLevel(before)
    root.removeHandler(handler)


@pytest.fixture
def dead() -> str:
    """A target on a port where nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    return f"json://lea:{SECRET}@127.0.0.1:{port}/"


ALONE = [
    (item("debrief", (), hours=0), END, "Write down how it went at Northwind",
     "Data Analyst, Northwind. Names are clearest in the first half hour, until today 11:45."),
    (item(), END + timedelta(hours=2), "Thank Ada Okafor",
     "Data Analyst, Northwind. The window closes tomorrow 11:45. It takes about 4 minutes."),
    (item(people=("Ada Okafor", "Bob Ferrante")), END, "Send two thank-you letters",
     "Data Analyst, Northwind. The window closes tomorrow 11:45. It takes about 8 minutes."),
    (item(), END + timedelta(hours=29), "Thank Ada Okafor",
     "Data Analyst, Northwind. 5 h past the window. Late is still welcome."),
    (item("check_in"), END - timedelta(hours=2), "Check in with Northwind",
     "Data Analyst, Northwind. The window opens today 11:45."),
]  # fmt: skip


@pytest.mark.parametrize(("what", "now", "title", "body"), ALONE)
def test_it_says_what_to_do_and_by_when(what: Item, now: datetime, title: str, body: str) -> None:
    assert reminder(Due(items=(what,)), now, discloses=True) == Reminder(title=title, body=body)


DISCREET = [
    (Due(items=(item("debrief", ()),)), "A debrief waits"),
    (Due(items=(item(people=("Ada Okafor", "Bob Ferrante")),)), "Two letters wait"),
    (Due(items=(item("check_in"),)), "A check-in waits"),
    (Due(items=(item("answer_offer"),)), "A letter waits"),
    (Due(items=(item("part_well"),)), "A letter waits"),
    (Due(items=(item("find_address"),)), "An address to find waits"),
    (Due(replies=1), "A reply waits for your word"),
    (Due(replies=2), "Two replies wait for your word"),
    (Due(moved=1), "A date moved"),
    (Due(uncertain=3), "Three letters may not have arrived"),
]


@pytest.mark.parametrize(("due", "title"), DISCREET)
def test_it_names_nobody_unless_it_is_told_to(due: Due, title: str) -> None:
    said = reminder(due, END, discloses=False)
    assert said.title == title
    for secret in ("Ada", "Bob", "Northwind", "Analyst", "offer"):
        assert secret not in f"{said.title} {said.body}"


def test_several_things_are_one_reminder_with_how_long_they_take() -> None:
    due = Due(items=(item("debrief", ()), item(people=("Ada Okafor", "Bob Ferrante"))), replies=1)
    assert reminder(due, END, discloses=False) == Reminder(
        title="Three things, about eleven minutes",
        body="A debrief, two letters and a reply. Names are clearest in the first half hour, until tomorrow 11:45.",
    )
    assert reminder(due, END, discloses=True).body.splitlines() == [
        "Write down how it went at Northwind. Data Analyst, Northwind. Names are clearest in the first half hour, until "
        "tomorrow 11:45.",
        "Send two thank-you letters. Data Analyst, Northwind. The window closes tomorrow 11:45. It takes about 8 minutes.",
        "A reply waits for your word. Nothing changes until you say what is so.",
    ]


def test_it_holds_no_address_no_number_and_no_line_of_its_own() -> None:
    said = reminder(Due(items=(item(people=("Ada\nOkafor",), employer="North\r\nwind\u2028"),)), END, discloses=True)
    for words in (said.title, said.body):
        assert "@" not in words
        assert "7946" not in words
        assert words.splitlines() == [words]


def test_a_link_goes_with_it(inbox: Inbox) -> None:
    send([inbox.target], Reminder(title="A debrief waits", body="Soon.", link="https://desk.example:7323/nudge/1f"))
    assert inbox.received[0]["message"].splitlines() == ["Soon.", "https://desk.example:7323/nudge/1f"]


def test_what_arrives_is_what_was_said(inbox: Inbox) -> None:
    send(
        [inbox.target],
        reminder(Due(items=(item("check_in", employer="Müller & Łuczak <b>"),)), END, discloses=True),
    )
    (received,) = inbox.received
    assert received["title"] == "Check in with Müller & Łuczak <b>"
    assert received["message"].endswith("The window closes tomorrow 11:45. It takes about 3 minutes.")
    assert received["type"] == "info"


def test_a_dead_target_is_told_by_its_kind_and_never_by_its_secret(dead: str, log: io.StringIO, capfd: Any) -> None:
    with pytest.raises(OutsideFailed, match="did not arrive by json") as told:
        send([dead], TEST)
    printed = capfd.readouterr()
    for words in (str(told.value), printed.out, printed.err):
        assert SECRET not in words
        assert "127.0.0.1" not in words
    assert "JSON" not in log.getvalue(), "the log of apprise, which names targets, reached somebody"
    assert told.value.exit_status == 3


def test_one_dead_target_does_not_keep_it_from_the_others(inbox: Inbox, dead: str) -> None:
    with pytest.raises(Unreached) as told:
        send([dead, inbox.target], TEST)
    assert told.value.reached == 1
    assert [each["title"] for each in inbox.received] == [TEST.title]


def test_a_server_that_refuses_has_not_taken_it(inbox: Inbox) -> None:
    inbox.answer = 500
    with pytest.raises(Unreached) as told:
        send([inbox.target], TEST)
    assert told.value.reached == 0


@pytest.mark.parametrize(
    "target", [f"nonsense://lea:{SECRET}@host", f"json://lea:{SECRET}@/ /", SECRET, f"{SECRET} ://x", ""]
)
def test_what_is_no_target_is_refused_before_anything_is_sent(inbox: Inbox, target: str) -> None:
    for attempt in (lambda: check([inbox.target, target]), lambda: send([inbox.target, target], TEST)):
        with pytest.raises(BadInput, match="as Apprise does") as told:
            attempt()
        assert SECRET not in str(told.value)
    assert inbox.received == []


def test_only_the_kind_of_a_target_is_shown() -> None:
    assert [scheme(each) for each in ("ntfy://topic", "MailTos://u:p@host", "topic", "pass word://x")] == \
        ["ntfy", "mailtos", "an unknown kind", "an unknown kind"]  # fmt: skip


def test_without_the_extra_it_says_how_to_get_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "apprise", None)
    with pytest.raises(BadInput, match=r"pip install 'afterword\[notify\]'"):
        send(["json://127.0.0.1"], TEST)
