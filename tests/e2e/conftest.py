"""The scene of the end-to-end tests: Lea's house, her mailbox and Ada's, on real servers, and one approved letter."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from afterword.desk import accounts, journals, letters
from afterword.desk.house import House
from afterword.store import letters as drafts
from afterword.store import lines, plans
from afterword.store.database import open_store
from afterword.store.rows import Draft
from cast import at_the_desk
from servers import Dovecot, Mailbox, Postfix, Servers, folder, inbox

DRIVER = Path(__file__).with_name("crashing.py")


@dataclass
class Scene:
    """Lea's house, her mailbox and Ada's."""

    servers: Servers
    folder: Path
    lea: Mailbox
    ada: Mailbox

    @property
    def environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "AFTERWORD_HOME": str(self.folder),
            "AFTERWORD_PASSWORD_COMMAND": f"printf {self.lea.password}",
        }

    def crash(self, stage: str) -> None:
        """Send, and be killed at that stage."""
        done = subprocess.run(
            [sys.executable, DRIVER, stage], env=self.environment, capture_output=True, timeout=60, check=False
        )
        assert done.returncode == -signal.SIGKILL, (stage, done)

    def run(self, *arguments: str) -> tuple[int, str]:
        """A command, as a person or a timer calls it afterwards."""
        done = subprocess.run(
            [sys.executable, "-m", "afterword", *arguments],
            env=self.environment,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        return done.returncode, done.stdout + done.stderr

    @property
    def state(self) -> str:
        return json.loads(self.run("outbox", "--json")[1])[0]["state"]

    @property
    def delivered(self) -> list[bytes]:
        time.sleep(0.3)  # what Postfix took is in the inbox within a tenth of that
        return inbox(self.servers.dovecot, self.ada.user)

    @property
    def copies(self) -> list[bytes]:
        return folder(self.servers.dovecot, self.lea.user, "Sent")

    @property
    def facts(self) -> int:
        with closing(open_store(f"sqlite:///{self.folder / 'afterword.db'}")) as store:
            return sum(fact.kind == "letter_sent" for fact in journals.everything(House(self.folder, store)).facts)


@pytest.fixture
def scene(dovecot: Dovecot, postfix: Postfix, tmp_path: Path) -> Scene:
    """One approved letter from Lea to Ada, due now."""
    lea, ada = dovecot.user(), dovecot.user()
    servers = Servers(dovecot, postfix)
    now = datetime.now().astimezone()
    with closing(open_store(f"sqlite:///{tmp_path / 'afterword.db'}")) as store:
        house = House(tmp_path, store)
        at_the_desk(house)
        accounts.set_up(house, servers.account(lea, saves_sent=None), None)
        with store.transaction() as tx:
            (step,) = [
                each
                for each in plans.of_candidacy(tx, "northwind").steps
                if (each.purpose, each.to) == ("thank_you", "ada-okafor")
            ]
            text = "Dear Ms Okafor,\n\nThank you for the conversation about the June billing migration.\n\nKind regards,\nLea Brandt\n"
            body = {
                "purpose": "thank_you",
                "to": "ada-okafor",
                "candidacy": "northwind",
                "subject": "Thank you",
                "text": text,
            }
            drafts.put(tx, Draft(id="ada-okafor", candidacy="northwind", step=step.key, body=body, written=now))
            person = dict(lines.find(tx, "person", "ada-okafor") or {})
            lines.put(tx, {**person, "email": ada.address})
        letters.approve(house, "ada-okafor", now, now)
    return Scene(servers, tmp_path, lea, ada)
