"""The pages over a real server on this machine, with 2,000 candidacies: each beside a bare Litestar page in turns.

The bare page asks SQLite for the same rows, with the same statements and without SQLAlchemy, and renders the same
template with what our page gave it. So the ratio is what reading, deciding and checking cost beyond that.
`python -m benchmarks.web [CANDIDACIES]`.
"""

from __future__ import annotations

import itertools
import re
import sqlite3
import subprocess
import sys
import tempfile
import threading
import time
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path
from statistics import quantiles
from typing import Any

import uvicorn
from litestar import Litestar, get
from litestar.concurrency import sync_to_thread
from litestar.config.csrf import CSRFConfig
from litestar.plugins.jinja import JinjaTemplateEngine
from litestar.response import Template
from litestar.template.config import TemplateConfig
from litestar.testing import TestClient
from sqlalchemy import event

from afterword.core import clock
from afterword.desk import demo, letters
from afterword.desk.house import House, replan_each
from afterword.store import letters as drafts
from afterword.store import lines
from afterword.store.database import Store, open_store
from afterword.web import here
from afterword.web.app import create_app
from afterword.web.local_network import door_at
from afterword.web.server import settle
from benchmarks import seeded
from benchmarks.serving import served
from benchmarks.store import _fill

CANDIDACIES = 2_000
NOW = seeded.NOW.astimezone(clock.zone("Europe/London"))
ROUNDS, TURN = 12, 5
"""Turns, and pages asked for in each."""
SECONDS, AT_ONCE = 2.0, 4
AT_MOST, TIMES, LIGHT = 200.0, 2.0, 150_000
"""Milliseconds of any page, times the bare page, and bytes of a first load without fonts."""
PAGES = {
    "Today": "/", "Letters": "/letters/{most}", "Openings": "/openings", "One opening": "/openings/{most}",
    "Outbox": "/outbox", "Figures": "/figures", "People": "/people", "Replies": "/replies",
    "Debrief": "/debrief/{most}", "Search": "/search?q=ada", "Settings": "/start",
}  # fmt: skip


def main(candidacies: int = CANDIDACIES) -> None:
    """Print the table, and what a first load weighs."""
    with tempfile.TemporaryDirectory() as folder:
        most = _filled(Path(folder), candidacies)
        pages = {name: path.format(most=most) for name, path in PAGES.items()}
        with subprocess.Popen(
            [sys.executable, "-m", "benchmarks.web", "serve", folder, *pages.values()],
            stdout=subprocess.PIPE,
            text=True,
        ) as server:
            assert server.stdout
            port = int(server.stdout.readline())
            try:
                _times(server.pid, port, pages, candidacies)
                _weights(port, pages, f"{candidacies:,} candidacies")
            finally:
                server.terminate()
    with tempfile.TemporaryDirectory() as folder, closing(open_store(f"sqlite:///{folder}/afterword.db")) as store:
        own = House(Path(folder), store)
        demo.fill_in(own, NOW)
        letters.draft(own, NOW)
        _first_loads(own)


def _filled(folder: Path, candidacies: int) -> str:
    """A house with so many candidacies and every letter that is owed; the one with the most letters."""
    with closing(open_store(f"sqlite:///{folder / 'afterword.db'}")) as store:
        house = House(folder, store)
        _fill(store, seeded.candidacies(candidacies))
        with store.transaction() as tx:
            replan_each(tx, sorted(lines.ids(tx, "candidacy")))
        letters.draft(house, NOW)
        with store.reading() as tx:
            owners = [each.candidacy for each in drafts.everything(tx)]
        return max(owners, key=owners.count)


# -- the server -------------------------------------------------------------------------------------------------------


def serve(folder: str, paths: list[str]) -> None:
    """Serve the house, and under `/bare/N` the page N of `paths` without it; says its port."""
    store = open_store(f"sqlite:///{folder}/afterword.db")
    door = door_at("127.0.0.1")
    door.bind(("127.0.0.1", 0))
    door.listen()
    port = int(door.getsockname()[1])
    names = ("127.0.0.1", f"127.0.0.1:{port}")
    ours = create_app(House(Path(folder), store), clock=lambda: NOW, allowed_hosts=names)
    bare = _bare(ours, store, folder, paths)

    async def either(scope: Any, receive: Any, send: Any) -> None:
        await (bare if scope.get("path", "").startswith("/bare/") else ours)(scope, receive, send)

    settle()
    print(port, flush=True)
    uvicorn.Server(uvicorn.Config(either, access_log=False, log_level="error", lifespan="off")).run(sockets=[door])


def _bare(ours: Litestar, store: Store, folder: str, paths: list[str]) -> Litestar:
    """Each page as it was given once, with the statements that were asked for it."""
    given: list[tuple[str, dict[str, Any]]] = []
    asked: list[str] = []

    class Noted(Template):
        def __init__(self, **said: Any) -> None:
            given.append((said["template_name"], said["context"]))
            super().__init__(**said)

    here.Template = Noted  # type: ignore[misc]

    def listens(connection: sqlite3.Connection, _record: object) -> None:
        connection.set_trace_callback(asked.append)  # each statement, with the values in it

    event.listen(store.engine, "connect", listens)
    store.engine.dispose()  # so that every connection is a new one
    kept: list[tuple[tuple[str, dict[str, Any]], list[str]]] = []
    with TestClient(ours, base_url="http://127.0.0.1") as client:
        for path in paths:
            client.get(path)  # once for what is worked out only once
            asked.clear()
            assert client.get(path).status_code == 200, path
            kept.append((given[-1], [each for each in asked if _of_a_page(each)]))
    event.remove(store.engine, "connect", listens)
    store.engine.dispose()
    here.Template = Template  # type: ignore[misc]
    local = threading.local()

    def rows(number: int) -> Template:
        if not hasattr(local, "connection"):
            local.connection = sqlite3.connect(f"file:{folder}/afterword.db?mode=ro", uri=True)
        (name, context), statements = kept[number]
        for each in statements:
            local.connection.execute(each).fetchall()
        return Template(template_name=name, context=context, media_type="text/html")

    @get("/bare/{number:int}")
    async def page(number: int) -> Template:
        return await sync_to_thread(rows, number)

    engine = ours.template_engine
    assert isinstance(engine, JinjaTemplateEngine)
    return Litestar(
        [page], template_config=TemplateConfig(instance=JinjaTemplateEngine.from_environment(engine.engine)),
        csrf_config=CSRFConfig(secret="bare"), openapi_config=None, logging_config=None,
    )  # fmt: skip


def _of_a_page(statement: str) -> bool:
    """Whether it asks for rows, and not beside the pages whether something changed (`crc` is of our connections)."""
    return statement.lstrip().upper().startswith("SELECT") and "crc(" not in statement


# -- what is measured -------------------------------------------------------------------------------------------------


def _times(server: int, port: int, pages: dict[str, str], candidacies: int) -> None:
    """One after the other, ours and the bare one in turns; then several at once. `server` is its process."""
    asked = ROUNDS * TURN
    print(f"\nPages with {candidacies:,} candidacies; {asked} in turns with a bare page, then {AT_ONCE} at once")
    print(f"{'':14}{'p50':>9}{'p99':>9}{'processor':>11}{'bare':>9}{'ratio':>8}{'a second':>10}{'page':>9}")
    for number, (name, path) in enumerate(pages.items()):
        spent, worked, sizes = _in_turns(server, port, (path, f"/bare/{number}"))
        middle, last = _percentiles(spent[0])
        ours, bare = (each / asked * 1000 for each in worked)
        missed = " *" if ours > AT_MOST or ours > bare * TIMES else ""
        print(
            f"{name:14}{middle:7.1f}ms{last:7.1f}ms{ours:9.1f}ms{bare:7.1f}ms{ours / bare:7.1f}x"
            f"{_a_second(port, path):10.0f}{sizes[0] / 1000:7.0f}kB{missed}"
        )


def _in_turns(server: int, port: int, both: tuple[str, str]) -> tuple[list[list[float]], list[float], list[int]]:
    """Of each address the milliseconds of every answer, the seconds of the processor in all, and its size in bytes."""
    spent: list[list[float]] = [[], []]
    worked, sizes = [0.0, 0.0], [0, 0]
    with closing(HTTPConnection("127.0.0.1", port)) as connection:
        for turn, (place, path) in itertools.product(range(ROUNDS + 1), enumerate(both)):
            before = _processor(server)
            for _ in range(TURN):
                began = time.perf_counter()
                sizes[place] = len(_get(connection, path))
                if turn:  # the first warms up
                    spent[place].append((time.perf_counter() - began) * 1000)
            worked[place] += _processor(server) - before if turn else 0.0
    return spent, worked, sizes


def _processor(process: int) -> float:
    """Seconds of the processor that a process has used; its clock is numbered after it on Linux."""
    return time.clock_gettime((~process << 3) | 2)


def _percentiles(spent: list[float]) -> tuple[float, float]:
    """The median and the 99th."""
    hundred = quantiles(spent, n=100, method="inclusive")
    return hundred[49], hundred[98]


def _a_second(port: int, path: str) -> float:
    done: list[int] = []

    def ask() -> None:
        with closing(HTTPConnection("127.0.0.1", port)) as connection:
            until, count = time.monotonic() + SECONDS, 0
            while time.monotonic() < until:
                _get(connection, path)
                count += 1
            done.append(count)

    threads = [threading.Thread(target=ask) for _ in range(AT_ONCE)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sum(done) / SECONDS


def _weights(port: int, pages: dict[str, str], title: str) -> None:
    """The bytes of each page with what it is drawn with, as a browser asks for them, without fonts."""
    with closing(HTTPConnection("127.0.0.1", port)) as connection:
        weights = {name: _weight(connection, path) for name, path in pages.items()}
    print(f"First load without fonts, {title} (aim: under {LIGHT // 1000} kB)")
    print(", ".join(f"{name} {weight / 1000:.0f} kB" for name, weight in weights.items()))


def _weight(connection: HTTPConnection, path: str) -> int:
    page = _get(connection, path)
    drawn = set(re.findall(r'(?:src|href)="(/static/(?!fonts/)[^"]+)"', page.decode()))  # the type is asked for as well
    return len(page) + sum(len(_get(connection, each)) for each in drawn)


def _first_loads(house: House) -> None:
    """The same of the invented example, which is as large as most houses are."""
    with served(house, NOW) as port:
        _weights(port, {name: path.format(most="demo-tidewater-rail") for name, path in PAGES.items()}, "the example")


def _get(connection: HTTPConnection, path: str) -> bytes:
    """The body as it comes over the line, packed where it is."""
    connection.request("GET", path, headers={"accept-encoding": "gzip"})
    answer = connection.getresponse()
    body = answer.read()
    assert answer.status == 200, (path, answer.status)
    return body


if __name__ == "__main__":
    if sys.argv[1:2] == ["serve"]:
        serve(sys.argv[2], sys.argv[3:])
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else CANDIDACIES)
