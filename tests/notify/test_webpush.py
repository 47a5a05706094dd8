"""Web Push, to a push service on this machine that opens what it gets as a browser would."""

from __future__ import annotations

import json
import socket
import threading
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import http_ece
import pytest
from cryptography.hazmat.primitives.asymmetric import ec, utils
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from afterword.errors import BadInput
from afterword.notify import webpush
from afterword.notify.reminders import Reminder
from afterword.notify.webpush import Subscriber

NOW = datetime(2026, 11, 12, 16, 40, tzinfo=UTC)
WORDS = Reminder(title="A letter waits", body="Until 18:30.", link="https://192.168.1.5:7323/nudge/0123456789abcdef",
                 tag="0123456789abcdef")  # fmt: skip
OURS = ec.generate_private_key(ec.SECP256R1())
POINT = urlsafe_b64encode(OURS.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)).decode()
SECRET = "BTBZMqHH6r4Tts7J_aSIgg"


def raw(words: str) -> bytes:
    return urlsafe_b64decode(words + "=" * (-len(words) % 4))


@contextmanager
def push_service(status: int = 201) -> Iterator[tuple[Subscriber, list[tuple[dict[str, str], bytes]]]]:
    """A subscriber at a push service that gives this answer, and what came there."""
    arrived: list[tuple[dict[str, str], bytes]] = []

    class Door(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            arrived.append(({**{key.lower(): value for key, value in self.headers.items()}, "path": self.path}, body))
            self.send_response(status)
            self.send_header("Location", "/elsewhere")
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *words: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Door)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        endpoint = f"http://127.0.0.1:{server.server_port}/send/one?a=b"
        yield Subscriber(endpoint=endpoint, p256dh=POINT, auth=SECRET), arrived
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def opened(body: bytes) -> dict[str, str]:
    """What the browser reads."""
    said: dict[str, str] = json.loads(http_ece.decrypt(body, private_key=OURS, auth_secret=raw(SECRET)))
    return said


@pytest.fixture
def loopback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(webpush, "LOOPBACK", True)


def test_a_browser_can_open_it_and_the_push_service_can_only_tell_who_sends(loopback: None) -> None:
    key = webpush.new_key()
    with push_service() as (subscriber, arrived):
        webpush.check(subscriber)
        webpush.send(key, subscriber, WORDS, NOW)
        ((headers, body),) = arrived
        assert opened(body) == {"title": "A letter waits", "body": "Until 18:30.", "link": "/nudge/0123456789abcdef",
                                "tag": "0123456789abcdef"}  # fmt: skip
        told = {name: headers[name] for name in ("path", "ttl", "urgency", "topic", "content-encoding")}
        assert told == {"path": "/send/one?a=b", "ttl": "43200", "urgency": "high", "topic": "0123456789abcdef",
                        "content-encoding": "aes128gcm"}  # fmt: skip
        scheme, _, rest = headers["authorization"].partition(" ")
        parts = dict(each.split("=", 1) for each in rest.split(","))
        assert (scheme, parts["k"]) == ("vapid", webpush.public(key))
        signed, _, signature = parts["t"].rpartition(".")
        half = len(raw(signature)) // 2
        numbers = (int.from_bytes(each, "big") for each in (raw(signature)[:half], raw(signature)[half:]))
        public = ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), raw(parts["k"]))
        public.verify(utils.encode_dss_signature(*numbers), signed.encode(), ec.ECDSA(SHA256()))
        claims = json.loads(raw(signed.split(".")[1]))
        assert claims["aud"] == subscriber.endpoint.partition("/send")[0]
        assert claims["exp"] == (NOW + timedelta(hours=12)).timestamp()
        assert claims["sub"].startswith("mailto:")

        long = Reminder(title="é" * 5000, body="阮\n" * 5000)
        webpush.send(key, subscriber, long, NOW)
        assert len(arrived[1][1]) < 4096
        assert opened(arrived[1][1])["link"] == "/"


@pytest.mark.parametrize(
    ("status", "outcome"), [(404, webpush.Gone), (410, webpush.Gone), (302, webpush.Unsent), (429, webpush.Unsent)]
)
def test_what_the_push_service_answers(loopback: None, status: int, outcome: type[Exception]) -> None:
    with push_service(status) as (subscriber, arrived):
        with pytest.raises(outcome):
            webpush.send(webpush.new_key(), subscriber, WORDS, NOW)
        assert len(arrived) == 1, "it is followed nowhere"


def test_nobody_there(loopback: None) -> None:
    with push_service() as (subscriber, _):
        pass
    with pytest.raises(webpush.Unsent, match="could not be reached"):
        webpush.send(webpush.new_key(), subscriber, WORDS, NOW)


@pytest.mark.parametrize("address", ["192.168.1.1", "127.0.0.1", "100.100.1.1", "169.254.169.254", "::1", "fe80::1%eth0", "fd00::1",
                                     "::ffff:10.0.0.1", "2002:c0a8:101::1", "224.0.0.1", "0.0.0.0"])  # fmt: skip
def test_a_name_that_leads_into_our_own_network_is_not_followed(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    """Not even where another of its addresses is public."""
    kind = socket.AF_INET6 if ":" in address else socket.AF_INET
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("93.184.216.34", 443)), (kind, 1, 6, "", (address, 443))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    monkeypatch.setattr(socket, "create_connection", lambda *_: pytest.fail("it was followed"))
    subscriber = Subscriber(endpoint="https://push.example.net/x", p256dh=POINT, auth=SECRET)
    with pytest.raises(webpush.Unsent, match="network of your own"):
        webpush.send(webpush.new_key(), subscriber, WORDS, NOW)


@pytest.mark.parametrize(("p256dh", "auth"), [(POINT[:-8], SECRET), (POINT, SECRET[:-4]), ("A" * 87, SECRET), ("é", SECRET),
                                              (POINT, ""), (POINT * 50, SECRET), (POINT, "A")],
                         ids=["short", "half", "no-point", "no-ascii", "none", "long", "one-letter"])  # fmt: skip
def test_keys_that_are_none_are_refused(p256dh: str, auth: str) -> None:
    with pytest.raises(BadInput):
        webpush.check(Subscriber(endpoint="https://push.example.net/x", p256dh=p256dh, auth=auth))
