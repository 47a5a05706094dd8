"""A real CalDAV server for tests: Radicale, in a process of its own on the loopback."""

from __future__ import annotations

import subprocess
import sys
import time
from pathlib import Path

import httpx

from servers import free_ports

USER, PASSWORD = "lea", "s3cret words"


class Radicale:
    """A server that can be stopped and started again, with what is in it."""

    def __init__(self, folder: Path) -> None:
        self.folder, (self.port,) = folder, free_ports(1)
        self.url = f"http://127.0.0.1:{self.port}/"
        (folder / "users").write_text(f"{USER}:{PASSWORD}\n")
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Come up, and wait until it answers."""
        options = {"server-hosts": f"127.0.0.1:{self.port}", "auth-type": "htpasswd", "auth-delay": "0.01",
                   "auth-htpasswd-filename": str(self.folder / "users"), "auth-htpasswd-encryption": "plain",
                   "storage-filesystem-folder": str(self.folder / "things"), "logging-level": "critical"}  # fmt: skip
        words = [word for name, value in options.items() for word in (f"--{name}", value)]
        self._process = subprocess.Popen([sys.executable, "-m", "radicale", "--config", "", *words])
        for _ in range(400):
            try:
                httpx.get(self.url, trust_env=False)
                return
            except httpx.TransportError:
                time.sleep(0.05)
        raise AssertionError("Radicale did not come up")

    def stop(self) -> None:
        """Go away."""
        if self._process:
            self._process.terminate()
            self._process.wait()
            self._process = None

    def ask(self, method: str, path: str, body: str = "", **headers: str) -> httpx.Response:
        """What another program of the candidate's does there."""
        return httpx.request(method, f"{self.url}lea/{path}", content=body.encode(), auth=(USER, PASSWORD),
                             headers=headers, trust_env=False)  # fmt: skip

    def tasks(self) -> dict[str, str]:
        """What stands in our list, by file name."""
        found = self.folder.glob("things/collection-root/lea/afterword/*.ics")
        return {each.name: each.read_bytes().decode() for each in found}

    def change(self, name: str, old: str, new: str) -> None:
        """Write something else into a task of ours."""
        data = self.tasks()[name]
        assert old in data, data
        answer = self.ask("PUT", f"afterword/{name}", data.replace(old, new), **{"content-type": "text/calendar"})
        assert answer.status_code in (200, 201, 204), answer.text
