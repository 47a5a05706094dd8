"""What Lighthouse 12 says of every page of a filled house, on a phone and on a wide screen.

`python -m benchmarks.lighthouse [PATH…]` takes it from npm (Node 20) and uses Debian's Chromium; no part of
`make bench`, since a page takes ten seconds and more. Lighthouse loads each page once, with a slow network and a slow
processor simulated on a phone. Aims: accessibility 100, best practices 100, performance 95.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

from tests import filled

from afterword.core import clock
from afterword.desk.house import House
from afterword.store.database import open_store
from benchmarks.serving import served

NOW = datetime(2026, 11, 12, 16, 40, tzinfo=clock.zone("Europe/London"))
LIGHTHOUSE = ("npm", "exec", "--yes", "--package=lighthouse@12", "--", "lighthouse")
CHROME = (
    "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
)
TRIED = 3
"""Times that a page is loaded, when the browser does not come to it on a busy machine."""
AIMS = {"accessibility": 100, "best-practices": 100, "performance": 95}


def main(paths: list[str]) -> int:
    """Print the table; 1 where an aim is missed."""
    missed = False
    with tempfile.TemporaryDirectory() as folder, closing(open_store(f"sqlite:///{folder}/afterword.db")) as store:
        house = House(Path(folder), store)
        filled.fill(house, NOW)
        with served(house, NOW) as port:
            print(f"{'':44}{'phone':>20}{'wide':>20}   (accessibility, best practices, performance)", flush=True)
            for path in paths or [each for several in filled.addresses(house, NOW).values() for each in several]:
                reports = [_report(f"http://127.0.0.1:{port}{path}", wide) for wide in (False, True)]
                scores = [[_score(report, category) for category in AIMS] for report in reports]
                print(f"{path[:43]:44}" + "".join(f"{'{:4} {:4} {:4}'.format(*each):>20}" for each in scores))
                for report, each in zip(reports, scores, strict=True):
                    missed |= any(score < aim for score, aim in zip(each, AIMS.values(), strict=True))
                    for line in _failed(report):
                        print(f"    {line}", flush=True)
    return int(missed)


def _report(address: str, wide: bool) -> dict[str, Any]:
    for _ in range(TRIED):
        done = _run(address, wide)
        if not done.returncode:
            found: dict[str, Any] = json.loads(done.stdout)
            return found
    raise SystemExit(f"Lighthouse stopped at {address}: {done.stderr.decode()[-400:]}")


def _run(address: str, wide: bool) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*LIGHTHOUSE, address, "--quiet", "--output=json", f"--only-categories={','.join(AIMS)}",
         f"--chrome-flags={CHROME}", *(["--preset=desktop"] if wide else [])],
        env={**os.environ, "CHROME_PATH": str(shutil.which("chromium"))}, capture_output=True, check=False,
    )  # fmt: skip


def _score(report: dict[str, Any], category: str) -> int:
    return round((report["categories"][category]["score"] or 0) * 100)


def _failed(report: dict[str, Any]) -> list[str]:
    """What is wrong, of that which counts where the aim is missed."""
    return [
        f"{audit['id']}: {audit['title']} {audit.get('displayValue', '')}"
        for category, aim in AIMS.items()
        if _score(report, category) < aim
        for each in report["categories"][category]["auditRefs"]
        if each["weight"] and (audit := report["audits"][each["id"]])["score"] is not None and audit["score"] < 0.9
    ]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
