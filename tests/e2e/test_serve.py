"""What the page promises to send leaves by itself while the app is open."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

from servers import inbox


def test_an_approved_letter_leaves_while_the_app_is_open(scene: Any) -> None:
    command = [sys.executable, "-m", "afterword", "serve", "--port", "0", "--no-open"]
    serving = subprocess.Popen(
        command, env=scene.environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    try:
        assert len(inbox(scene.servers.dovecot, scene.ada.user, at_least=1, seconds=60)) == 1
    finally:
        serving.terminate()
        said, complained = serving.communicate(timeout=60)
    assert "Afterword is open at http://127.0.0.1:" in said, complained
    settled = scene.run("send", "--due")
    assert settled[0] == 0, (settled, said, complained, scene.run("outbox", "--json"))
    assert (len(scene.delivered), len(scene.copies), scene.facts) == (1, 1, 1), (
        settled,
        said,
        complained,
        scene.run("outbox", "--json"),
    )
