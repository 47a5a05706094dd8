"""An issuer of OAuth tokens on the loopback that speaks the real protocol: the page of a sign-in, codes with PKCE, device
codes, renewal with rotation, introspection for a mail server; and, on request, answers of a broken or hostile one."""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Self
from urllib.parse import parse_qs, urlencode, urlsplit
from urllib.request import HTTPRedirectHandler, build_opener

from afterword.mail.account import OAuthClient

CLIENT_ID = "lea-and-her-laptop"
SCOPE = "mail offline_access"


@dataclass(frozen=True)
class Raw:
    """An answer as it stands, whatever was asked."""

    body: bytes
    status: int = 200
    kind: str = "application/json"
    date: str = ""


class Issuer:
    """Signs `user` in. `answers` come in place of the next answers of the token page; `heard` is what it was asked;
    `secrets` every secret it gave out, for whoever looks for leaks."""

    def __init__(self, user: str = "ada", client_secret: str = "") -> None:
        self.user, self.client_secret = user, client_secret
        self.answers: list[Raw] = []
        self.heard: list[tuple[str, dict[str, str]]] = []
        self.secrets: list[str] = []
        self.expires_in: Any = 3600
        self.pending = 1  # so often a device is told to wait
        self.says_no = ""
        self.date = ""
        self._codes: dict[str, tuple[str, str]] = {}
        self.refresh: set[str] = set()
        self.access: dict[str, str] = {}
        self._devices: dict[str, int] = {}
        issuer = self

        class Page(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                issuer._authorize(self)

            def do_POST(self) -> None:
                data = self.rfile.read(int(self.headers["Content-Length"])).decode()
                form = {name: values[0] for name, values in parse_qs(data, keep_blank_values=True).items()}
                path = urlsplit(self.path).path
                issuer.heard.append((path, form))
                issuer._answer(self, issuer._pages[path](form))

            def log_message(self, *_: Any) -> None:
                pass

            def date_time_string(self, timestamp: float | None = None) -> str:
                return issuer.date or super().date_time_string(timestamp)

        self._pages: dict[str, Callable[[dict[str, str]], Raw]] = {
            "/token": self._token, "/device": self._device, "/introspect": self._introspect,
        }  # fmt: skip
        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
        self._server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,))

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(10)

    def client(self, **changes: str) -> OAuthClient:
        """How the candidate's program knows it."""
        given = {
            "issuer": "Example", "client_id": CLIENT_ID, "authorize_url": f"{self.url}/authorize", "scope": SCOPE,
            "token_url": f"{self.url}/token", "device_url": f"{self.url}/device",
        }  # fmt: skip
        return OAuthClient(**{**given, **changes})

    def asked(self, path: str) -> list[dict[str, str]]:
        """What that page was asked."""
        return [form for each, form in self.heard if each == path]

    def sign_in(self, page: str) -> str:
        """Sign in in a browser that follows one redirect, and say where it ended, without going there."""
        return _browser(page)

    def revoke(self) -> None:
        """Take everything back that was given."""
        self.refresh.clear()
        self.access.clear()

    def _authorize(self, page: BaseHTTPRequestHandler) -> None:
        asked = {name: values[0] for name, values in parse_qs(urlsplit(page.path).query).items()}
        assert asked["response_type"] == "code"
        assert asked["client_id"] == CLIENT_ID
        assert asked["code_challenge_method"] == "S256"
        assert asked["redirect_uri"].startswith(("http://127.0.0.1:", "http://localhost:"))
        if self.says_no:
            back = {"error": self.says_no, "state": asked["state"]}
        else:
            code = self._fresh()
            self._codes[code] = (asked["code_challenge"], asked["redirect_uri"])
            back = {"code": code, "state": asked["state"]}
        page.send_response(302)
        page.send_header("Location", f"{asked['redirect_uri']}?{urlencode(back)}")
        page.end_headers()

    def _token(self, form: dict[str, str]) -> Raw:
        if self.answers:
            return self.answers.pop(0)
        if form.get("client_id") != CLIENT_ID or form.get("client_secret", "") != self.client_secret:
            return _error("invalid_client", f"No client {form}")  # some repeat all that they were sent
        kind = form["grant_type"]
        if kind == "authorization_code":
            challenge, redirect = self._codes.pop(form["code"], ("", ""))
            hashed = base64.urlsafe_b64encode(hashlib.sha256(form["code_verifier"].encode()).digest())
            if hashed.rstrip(b"=").decode() != challenge or form["redirect_uri"] != redirect:
                return _error("invalid_grant", f"No such code: {form['code']}")
        elif kind == "refresh_token":
            if form["refresh_token"] not in self.refresh:
                return _error("invalid_grant", f"Token {form['refresh_token']} has been expired or revoked.")
            self.refresh.discard(form["refresh_token"])  # it rotates, and a token is taken once
        else:
            if form["device_code"] not in self._devices:
                return _error("invalid_grant", "No such device")
            self._devices[form["device_code"]] += 1
            if self.says_no:
                return _error(self.says_no, "")
            if self._devices[form["device_code"]] <= self.pending:
                return _error("authorization_pending", "")
        return self._grant()

    def _grant(self) -> Raw:
        access, refresh = self._fresh(), self._fresh()
        self.refresh.add(refresh)
        self.access[access] = self.user
        said = {"access_token": access, "refresh_token": refresh, "token_type": "Bearer", "expires_in": self.expires_in}
        return Raw(json.dumps(said).encode())

    def _device(self, form: dict[str, str]) -> Raw:
        if self.answers:
            return self.answers.pop(0)
        code = self._fresh()
        self._devices[code] = 0
        said = {"device_code": code, "user_code": "BCDF-GHJK", "verification_uri": "https://example.test/device",
                "expires_in": 900, "interval": 1}  # fmt: skip
        return Raw(json.dumps(said).encode())

    def _introspect(self, form: dict[str, str]) -> Raw:
        user = self.access.get(form.get("token", ""))
        return Raw(json.dumps({"active": True, "username": user} if user else {"active": False}).encode())

    def _fresh(self) -> str:
        self.secrets.append(f"tok-{secrets.token_urlsafe(24)}")
        return self.secrets[-1]

    def _answer(self, page: BaseHTTPRequestHandler, raw: Raw) -> None:
        page.send_response(raw.status)
        page.send_header("Content-Type", raw.kind)
        page.send_header("Content-Length", str(len(raw.body)))
        page.end_headers()
        page.wfile.write(raw.body)


class _Stopping(HTTPRedirectHandler):
    def redirect_request(self, *given: Any) -> None:
        return None


def _browser(page: str) -> str:
    from urllib.error import HTTPError

    try:
        build_opener(_Stopping).open(page, timeout=10)
    except HTTPError as answer:
        with answer:
            return str(answer.headers["Location"])
    raise AssertionError("the issuer sent the browser nowhere")


def _error(code: str, words: str) -> Raw:
    return Raw(json.dumps({"error": code, "error_description": words}).encode(), 400)
