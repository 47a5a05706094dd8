"""A language model on loopback that speaks chat completions as it is told to: well, badly, or with malice."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from afterword.model import Endpoint

Answer = Callable[[dict[str, Any]], tuple[int, bytes]]


class Model:
    """A server that answers as it is told to, and remembers what it was asked."""

    def __init__(self) -> None:
        self.answers: list[Answer] = []
        self.asked: list[dict[str, Any]] = []
        self.headers: list[dict[str, str]] = []
        model = self

        class Door(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                model.asked.append({"path": self.path, **body})
                model.headers.append(dict(self.headers))
                status, data = model.answers.pop(0)(body)
                self.send_response(status)
                self.send_header("Content-Length", str(len(data)))
                if status == 302:
                    self.send_header("Location", "http://127.0.0.1:9/elsewhere")
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_: object) -> None:
                """Says nothing."""

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Door)
        self.thread = threading.Thread(target=self.server.serve_forever, daemon=True)
        self.thread.start()

    @property
    def endpoint(self) -> Endpoint:
        return Endpoint(url=f"http://127.0.0.1:{self.server.server_port}/v1", model="small", key="k-123")

    def close(self) -> None:
        self.server.shutdown()
        self.server.server_close()
        self.thread.join()


@contextmanager
def listening() -> Iterator[Model]:
    """A model, until it is no longer needed."""
    model = Model()
    try:
        yield model
    finally:
        model.close()


def says(text: str) -> Answer:
    return lambda _: (200, json.dumps({"choices": [{"message": {"role": "assistant", "content": text}}]}).encode())


def rewords(before: str, after: str) -> Answer:
    """An obedient model: it finds the body in what it was asked, and changes these words."""

    def answer(body: dict[str, Any]) -> tuple[int, bytes]:
        told = json.loads(body["messages"][1]["content"])["body"]
        return says(json.dumps({"body": told.replace(before, after, 1)}))(body)

    return answer
