"""A session of the library beneath caldav that reads no more than so much, for no longer than so long, and brings a
password nowhere but where it belongs. Loaded with caldav alone."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any
from urllib.parse import urljoin, urlsplit

import niquests

from afterword.errors import OutsideFailed

HOPS = 5


class Bounded(niquests.Session):
    """Every answer is read whole within `largest` bytes and `longest` seconds; `may_ask` says which addresses may be
    asked, and no proxy is between where it is `direct`.

    Raises `OutsideFailed` for what is too large, too slow or leads elsewhere.
    """

    def __init__(
        self, home: str, largest: int, longest: float, may_ask: Callable[[str, str], bool], *, direct: bool
    ) -> None:
        super().__init__()
        self._home, self._largest, self._longest, self._may_ask = home, largest, longest, may_ask
        self.trust_env = not direct

    def request(self, method: str, url: str, **options: Any) -> Any:  # type: ignore[override]
        """One answer, redirections followed with the same method: a calendar is often found by one (RFC 6764)."""
        for _ in range(HOPS):
            if not self._may_ask(self._home, url):
                raise OutsideFailed(
                    f"{_host(self._home)} leads to {_host(url)}, and your password does not go there. Connect that "
                    "address itself, if it is yours."
                )
            response = super().request(method, url, **{**options, "stream": True, "allow_redirects": False})
            self._read(response)
            where = response.headers.get("Location")
            if response.status_code not in (301, 302, 307, 308) or not where or method in ("PUT", "DELETE"):
                return self._sound(method, response)
            url = urljoin(url, str(where))
        raise OutsideFailed(f"{_host(self._home)} leads in a circle.")

    def _sound(self, method: str, response: Any) -> Any:
        """The answer, where it is one that a calendar server gives: a page to sign in by is none."""
        asked = method in ("PROPFIND", "REPORT") and response.status_code < 400
        if asked and not (response.status_code == 207 and response.content):
            raise OutsideFailed(f"{_host(self._home)} does not answer as a calendar server does. Check the address.")
        return response

    def _read(self, response: Any) -> None:
        until, size = time.monotonic() + self._longest, 0
        pieces: list[bytes] = []
        for piece in response.iter_content(65_536):
            pieces.append(piece)
            size += len(piece)
            if size > self._largest or time.monotonic() > until:
                response.close()
                raise OutsideFailed(
                    f"{_host(self._home)} sends more than any calendar holds, or too slowly. It is left."
                )
        body = b"".join(pieces)
        xml = body.lstrip()[:1] == b"<" and b"<!DOCTYPE" not in body[:1000]  # no entities, and no pages for browsers
        text = str(response.headers.get("Content-Type", "")).startswith("text/calendar")
        response._content = body if (xml or text) else b""
        response._content_consumed = True


def _host(url: str) -> str:
    return urlsplit(url).hostname or "The calendar server"
