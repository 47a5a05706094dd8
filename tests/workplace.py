"""A house at work: letters that wait to be approved, workers here and in processes of their own, and what became of it."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import inspect, text

from afterword.calendars.invitations import Invited
from afterword.core.facts import LetterSent
from afterword.desk import accounts, journals, letters, sending
from afterword.desk.debriefs import Answers, Met
from afterword.desk.house import House
from afterword.jobs.work import working
from afterword.store import letters as drafts
from afterword.store import outbox, plans
from afterword.store.rows import Draft, Sealed
from afterword.store.schema import metadata
from cast import account, at_the_desk, debriefed, invited
from servers import Faulty

WORKER = Path(__file__).parent / "jobs" / "dying.py"
PASSWORD = "pässword"
TEXT = (
    "Dear Ms Okafor,\n\nThank you for the conversation about the June billing migration. At Tarn I built the check that "
    "cut refunds by 18% in one quarter.\n\nKind regards,\nLea Brandt\n"
)


def now() -> datetime:
    return datetime.now().astimezone()


def until(true: Callable[[], object], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.1)  # what is looked at is no small thing


def settled(house: House, server: Faulty, monkeypatch: pytest.MonkeyPatch) -> House:
    """Lea's house with a letter to Ada, ready to be approved, and her account."""
    monkeypatch.setenv("AFTERWORD_PASSWORD_COMMAND", f"printf {PASSWORD}")
    monkeypatch.setenv("AFTERWORD_HOME", str(house.folder))
    monkeypatch.setenv("AFTERWORD_DATABASE", house.store.engine.url.render_as_string(hide_password=False))
    at_the_desk(house)
    accounts.set_up(house, account(server.smtp, imap=1), None)
    with house.store.transaction() as tx:
        (step,) = [
            each
            for each in plans.of_candidacy(tx, "northwind").steps
            if (each.purpose, each.to) == ("thank_you", "ada-okafor")
        ]
        body = {"purpose": "thank_you", "to": "ada-okafor", "candidacy": "northwind", "channel": "email", "subject": "Thank you for today",
                "text": TEXT, "step": step.key}  # fmt: skip
        drafts.put(tx, Draft(id="ada-okafor", candidacy="northwind", step=step.key, body=body, written=now()))
    return house


def approve(house: House, seconds: float = 0) -> datetime:
    """Ada's letter is approved, to go so many seconds from now."""
    return letters.approve(house, "ada-okafor", now(), now() + timedelta(seconds=seconds)).send_at


def state(house: House) -> str:
    return sending.everything(house)[-1].state


def facts(house: House) -> int:
    return sum(isinstance(each, LetterSent) for each in journals.everything(house).facts)


def said_by_engine(house: House) -> str:
    """All that is in the engine's tables."""
    with house.store.reading() as tx:
        schema = None if house.store.is_sqlite else "dbos"
        names = [name for name in inspect(tx).get_table_names(schema) if schema or name not in metadata.tables]
        prefix = f"{schema}." if schema else ""
        return "\n".join(str(tuple(row)) for name in names for row in tx.execute(text(f"SELECT * FROM {prefix}{name}")))


@contextmanager
def at_work(house: House, **options: Any) -> Iterator[list[str]]:
    said: list[str] = []
    with working(house, options.pop("clock", now), every=0.3, say=said.append, **options):
        yield said


@contextmanager
def elsewhere(stage: str = "") -> Iterator[subprocess.Popen[str]]:
    """A worker in a process of its own. One that is not killed at its stage stops with grace."""
    process = subprocess.Popen(
        [sys.executable, WORKER, stage], text=True, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.terminate()
        said, _ = process.communicate(timeout=60)
        assert process.returncode == (-signal.SIGKILL if stage else 0), said


def approved_panels(house: House) -> list[Sealed]:
    """Twenty letters, to as many interviewers of four employers, approved for now."""
    for employer in ("Ab", "Cd", "Ef", "Gh"):
        names = [f"Nora {employer}{letter * 5}" for letter in "aeiou"]
        people = tuple(Invited(name=name, email=f"{name[5:]}@big.example") for name in names)
        taken = invited(house, uid=employer, employer=employer, people=people)
        met = tuple(
            Met(name=name, topics=("tests",), needs=(), strengths=(), question="", greeting="Nora") for name in names
        )
        debriefed(house, Answers(met=met, wanted="yes"), taken.candidacy.id)
    with house.store.transaction() as tx:
        steps = [
            each for each in plans.everything(tx).steps if each.purpose == "thank_you" and each.to.startswith("nora")
        ]
        sealed = [
            Sealed(
                id=f"id-{number}", letter=f"letter-{number}", candidacy=step.candidacy, step=step.key,
                body={"to": step.to, "purpose": "thank_you", "subject": "Thank you", "text": "Thank you."},
                recipient=f"n{number}@big.example", send_at=now(), message_id=f"<{number}@mail.example>", sha256="",
                data=f"Message-ID: <{number}@mail.example>\r\n\r\nThank you.\r\n".encode(),
                sender="lea.brandt@mail.example", approved_at=now(),
            )
            for number, step in enumerate(steps)
        ]  # fmt: skip
        for each in sealed:
            outbox.add(tx, each)
    assert len(sealed) == 20
    return sealed
