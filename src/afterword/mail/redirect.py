"""Where the browser comes back to after a sign-in: one page on this machine, for one answer, for some minutes
(RFC 8252, 7.3)."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

from afterword.errors import AfterwordError, BadInput, OutsideFailed
from afterword.mail.account import OAuthClient
from afterword.mail.oauth import Asking, code_in

MINUTES = 5
"""As long somebody may take to sign in."""
_SLOW = 3
"""Seconds that one connection may take: a browser opens some that it never uses, and they would hold up the answer."""
_DONE = "You are signed in. This window can be closed; the rest is in the terminal."
_NOT = "That was no answer to a sign-in under way here. The terminal says what to do."


class Listener:
    """A page on this machine that waits for the browser. Its address is `redirect`."""

    def __init__(self, client: OAuthClient) -> None:
        self._asking: Asking | None = None
        self._code = ""
        self._trouble: AfterwordError | None = None
        listener = self

        class Page(BaseHTTPRequestHandler):
            timeout = _SLOW

            def do_GET(self) -> None:
                taken = listener._take(self.path)
                data = (_DONE if taken else _NOT).encode()
                self.send_response(200 if taken else 400)
                self.send_header("Content-Type", "text/plain; charset=utf-8")
                self.send_header("Content-Length", str(len(data)))
                self.send_header("Cache-Control", "no-store")
                self.send_header("Referrer-Policy", "no-referrer")
                self.send_header("Connection", "close")
                self.end_headers()
                self.wfile.write(data)

            def log_message(self, *_: Any) -> None:
                """Nothing: the address holds the code."""

        self._server = _Server(("127.0.0.1", 0), Page)
        self.redirect = f"http://{client.redirect_host}:{self._server.server_address[1]}/"

    def wait(self, asking: Asking, *, minutes: float = MINUTES, clock: Callable[[], float] = time.monotonic) -> str:
        """The code that the browser brings. Raises `OutsideFailed` when nobody comes, or somebody said no."""
        self._asking, end = asking, clock() + minutes * 60
        while (left := end - clock()) > 0:
            self._server.timeout = min(left, 1)
            self._server.handle_request()
            if self._trouble:
                raise self._trouble
            if self._code:
                return self._code
        raise OutsideFailed("Nobody signed in within five minutes. Start the sign-in again.")

    def close(self) -> None:
        """Listen no more."""
        self._server.server_close()

    def _take(self, path: str) -> bool:
        """Whether that request was the answer. Any page may call this one, so what does not fit changes nothing."""
        assert self._asking is not None
        try:
            self._code = code_in(self._asking, path)
        except BadInput:
            return False
        except AfterwordError as error:
            self._trouble = error
            return False
        return True


class _Server(HTTPServer):
    def handle_error(self, *_: Any) -> None:
        """A connection that broke off is none of ours."""


@contextmanager
def listening(client: OAuthClient) -> Iterator[Listener]:
    """A page that listens until the end of the block. Raises `OutsideFailed` where none can be opened."""
    try:
        listener = Listener(client)
    except OSError as error:
        raise OutsideFailed(f"No page could be opened on this machine ({error.strerror}). Use --paste.") from None
    try:
        yield listener
    finally:
        listener.close()
