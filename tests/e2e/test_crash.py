"""kill -9 at every stage of sending, against real servers: no letter arrives twice, and none is lost without a word."""

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
from afterword.store import plans
from afterword.store.database import open_store
from afterword.store.rows import Draft
from cast import at_the_desk
from servers import Dovecot, Mailbox, Postfix, Servers, folder, inbox

DRIVER = Path(__file__).with_name("crashing.py")

UNSENT = ("claimed", "connected", "authenticated", "sender", "recipient", "ready")
"""Killed there, the letter provably did not go, and goes with the next run."""
DOUBTFUL = ("body", "half", "dot", "reply")
"""Killed there, nobody can know; it is never sent again by itself."""
SENT = ("sent", "filing", "appended", "filed")
"""Killed there, it went, and at most its copy in Sent is still to be filed."""


@dataclass
class Scene:
    """Lea's house, her mailbox and Ada's."""

    servers: Servers
    folder: Path
    lea: Mailbox
    ada: Mailbox

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "AFTERWORD_HOME": str(self.folder), "AFTERWORD_PASSWORD_COMMAND": f"printf {self.lea.password}"}

    def crash(self, stage: str) -> None:
        """Send, and be killed at that stage."""
        done = subprocess.run([sys.executable, DRIVER, stage], env=self.environment, capture_output=True, timeout=60, check=False)
        assert done.returncode == -signal.SIGKILL, (stage, done)

    def run(self, *arguments: str) -> tuple[int, str]:
        """A command, as a person or a timer calls it afterwards."""
        done = subprocess.run([sys.executable, "-m", "afterword", *arguments], env=self.environment, capture_output=True, text=True, timeout=60, check=False)
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
            (step,) = [each for each in plans.of_candidacy(tx, "northwind").steps if (each.purpose, each.to) == ("thank_you", "ada-okafor")]
            text = "Dear Ms Okafor,\n\nThank you for the conversation about the June billing migration.\n\nKind regards,\nLea Brandt\n"
            body = {"purpose": "thank_you", "to": "ada-okafor", "candidacy": "northwind", "subject": "Thank you", "text": text}
            drafts.put(tx, Draft(id="ada-okafor", candidacy="northwind", step=step.key, body=body, written=now))
            from afterword.store import lines

            person = dict(lines.find(tx, "person", "ada-okafor") or {})
            lines.put(tx, {**person, "email": ada.address})
        letters.approve(house, "ada-okafor", now, now)
    return Scene(servers, tmp_path, lea, ada)


@pytest.mark.parametrize("stage", UNSENT)
def test_killed_before_the_body_it_goes_with_the_next_run(scene: Scene, stage: str) -> None:
    scene.crash(stage)
    assert scene.delivered == []
    code, said = scene.run("send", "--due")
    assert (code, scene.state) == (0, "sent"), said
    scene.run("send", "--due")
    assert (len(scene.delivered), len(scene.copies), scene.facts) == (1, 1, 1)


@pytest.mark.parametrize("stage", DOUBTFUL)
def test_killed_while_it_leaves_it_is_uncertain_and_the_candidate_is_asked(scene: Scene, stage: str) -> None:
    scene.crash(stage)
    code, said = scene.run("send", "--due")
    assert (code, scene.state) == (3, "uncertain")
    assert "may have gone" in said
    assert "--arrived, --again or --drop" in said
    for _ in range(2):
        scene.run("send", "--due")
    delivered = len(scene.delivered)
    assert delivered == (1 if stage in ("dot", "reply") else 0)  # as measured with Postfix; the candidate cannot see it
    assert (scene.facts, scene.copies) == (0, [])
    word = "--arrived" if delivered else "--again"
    assert scene.run("outbox", "ada-okafor", word)[0] == 0
    scene.run("send", "--due")
    assert (len(scene.delivered), scene.state, scene.facts, len(scene.copies)) == (1, "sent", 1, 1)


@pytest.mark.parametrize("stage", SENT)
def test_killed_after_it_went_it_is_filed_once_and_not_sent_again(scene: Scene, stage: str) -> None:
    scene.crash(stage)
    for _ in range(2):
        code, said = scene.run("send", "--due")
        assert code == 0, said
    assert (len(scene.delivered), len(scene.copies), scene.facts, scene.state) == (1, 1, 1, "sent")
    assert scene.run("outbox")[1].rstrip().endswith("in Sent")


def test_what_arrives_is_what_was_approved(scene: Scene) -> None:
    with closing(open_store(f"sqlite:///{scene.folder / 'afterword.db'}")) as store, store.reading() as tx:
        from afterword.store import outbox

        (sealed,) = outbox.everything(tx)
    assert scene.run("send", "--due")[0] == 0
    (arrived,), (copy,) = scene.delivered, scene.copies
    assert copy == sealed.data
    assert arrived.endswith(sealed.data.split(b"\r\n\r\n", 1)[1])
    assert sealed.message_id.encode() in arrived


def test_four_senders_at_once_send_it_once_and_file_it_once(scene: Scene) -> None:
    command = [sys.executable, "-m", "afterword", "send", "--due"]
    racing = [subprocess.Popen(command, env=scene.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) for _ in range(4)]
    assert {each.wait(60) for each in racing} <= {0}
    scene.run("send", "--due")
    assert (len(scene.delivered), len(scene.copies), scene.facts) == (1, 1, 1)
