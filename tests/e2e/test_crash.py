"""kill -9 at every stage of sending, against real servers: no letter arrives twice, and none is lost without a word."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from typing import Any

import pytest

from afterword.store.database import open_store

UNSENT = ("claimed", "connected", "authenticated", "sender", "recipient", "ready")
"""Killed there, the letter provably did not go, and goes with the next run."""
DOUBTFUL = ("body", "half", "dot", "reply")
"""Killed there, nobody can know; it is never sent again by itself."""
SENT = ("sent", "filing", "appended", "filed")
"""Killed there, it went, and at most its copy in Sent is still to be filed."""


@pytest.mark.parametrize("stage", UNSENT)
def test_killed_before_the_body_it_goes_with_the_next_run(scene: Any, stage: str) -> None:
    scene.crash(stage)
    assert scene.delivered == []
    code, said = scene.run("send", "--due")
    assert (code, scene.state) == (0, "sent"), said
    scene.run("send", "--due")
    assert (len(scene.delivered), len(scene.copies), scene.facts) == (1, 1, 1)


@pytest.mark.parametrize("stage", DOUBTFUL)
def test_killed_while_it_leaves_it_is_uncertain_and_the_candidate_is_asked(scene: Any, stage: str) -> None:
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
def test_killed_after_it_went_it_is_filed_once_and_not_sent_again(scene: Any, stage: str) -> None:
    scene.crash(stage)
    for _ in range(2):
        code, said = scene.run("send", "--due")
        assert code == 0, said
    assert (len(scene.delivered), len(scene.copies), scene.facts, scene.state) == (1, 1, 1, "sent")
    assert scene.run("outbox")[1].rstrip().endswith("in Sent.")


def test_what_arrives_is_what_was_approved(scene: Any) -> None:
    with closing(open_store(f"sqlite:///{scene.folder / 'afterword.db'}")) as store, store.reading() as tx:
        from afterword.store import outbox

        (sealed,) = outbox.everything(tx)
    assert scene.run("send", "--due")[0] == 0
    (arrived,), (copy,) = scene.delivered, scene.copies
    assert copy == sealed.data
    assert arrived.endswith(sealed.data.split(b"\r\n\r\n", 1)[1])
    assert sealed.message_id.encode() in arrived


def test_four_senders_at_once_send_it_once_and_file_it_once(scene: Any) -> None:
    command = [sys.executable, "-m", "afterword", "send", "--due"]
    racing = [
        subprocess.Popen(command, env=scene.environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(4)
    ]
    assert {each.wait(60) for each in racing} <= {0}
    scene.run("send", "--due")
    assert (len(scene.delivered), len(scene.copies), scene.facts) == (1, 1, 1)
