"""The pages of a house, served for as long as something is measured."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

import uvicorn

from afterword.desk.house import House
from afterword.web.app import create_app
from afterword.web.local_network import door_at


@contextmanager
def served(house: House, now: datetime) -> Iterator[int]:
    """The port of the loopback on which the house answers until the end of the block, as if it were `now` (aware)."""
    door = door_at("127.0.0.1")
    door.bind(("127.0.0.1", 0))
    door.listen()
    port = int(door.getsockname()[1])
    app = create_app(house, clock=lambda: now, allowed_hosts=(f"127.0.0.1:{port}",))
    server = uvicorn.Server(uvicorn.Config(app, access_log=False, log_level="error", lifespan="off"))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [door]})
    thread.start()
    try:
        yield port
    finally:
        app.state.live.hang_up()
        server.should_exit = True
        thread.join()
