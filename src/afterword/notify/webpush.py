"""Web Push: a reminder to a browser or an installed app, by the push service that this browser named (RFC 8030).

The words are encrypted for the browser (RFC 8291) and the request is signed with a key of the house (RFC 8292), so the
service in between learns that something was said, and when. The address of that service comes from outside: it is
asked over TLS alone, at public addresses alone, and nowhere that it sends us on to.
"""

from __future__ import annotations

import http.client
import ipaddress
import json
import re
import socket
import ssl
from base64 import urlsafe_b64decode, urlsafe_b64encode
from datetime import datetime, timedelta
from importlib.util import find_spec
from typing import Any
from urllib.parse import SplitResult, urlsplit

from afterword.core.value import Value
from afterword.errors import BadInput, OutsideFailed
from afterword.notify.reminders import Reminder

TIMEOUT = 8.0
"""Seconds that a push service has for each step."""
KEPT = timedelta(hours=12)
"""So long a push service keeps what it cannot hand over yet. A reminder of yesterday helps nobody."""
SIGNED_FOR = timedelta(hours=12)
LONGEST_TITLE, LONGEST_BODY = 300, 2000
"""Octets. What is encrypted may have 3,993 in all (RFC 8291, section 4)."""
LONGEST_ENDPOINT = 1000
CONTACT = "mailto:noreply@example.com"
"""Whom a push service may write to. Nobody needs to know whose house this is; Apple refuses names that cannot be, such
as localhost or .invalid, and takes this one (web-push-libs/web-push issue 947 and its likes)."""
LOOPBACK = False
"""Whether this machine itself counts as a push service, without TLS too. For tests, which turn it on."""


class Subscriber(Value):
    """A browser that wants to be told: the address at its push service, and its keys in base64 (urlsafe)."""

    endpoint: str
    p256dh: str
    auth: str


class Gone(OutsideFailed):
    """The browser wants no more of it, or is no more."""


class Unsent(OutsideFailed):
    """The push service did not take it."""


def available() -> bool:
    """Whether the extra is installed that pushing needs."""
    return find_spec("pywebpush") is not None


def new_key() -> str:
    """A private key of the house, in base64. Browsers hold its public half, so it is made once."""
    from cryptography.hazmat.primitives.asymmetric import ec

    number = ec.generate_private_key(ec.SECP256R1()).private_numbers().private_value
    return _base64(number.to_bytes(32, "big"))


def public(key: str) -> str:
    """Its public half as browsers take it: the point, uncompressed, in base64."""
    from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

    return _base64(_private(key).public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint))


def check(subscriber: Subscriber) -> None:
    """Raises `BadInput` for one that nothing could be sent to, whatever the network does."""
    from cryptography.hazmat.primitives.asymmetric import ec

    _place(subscriber.endpoint)
    try:
        ec.EllipticCurvePublicKey.from_encoded_point(ec.SECP256R1(), _bytes(subscriber.p256dh))
        right = len(_bytes(subscriber.p256dh)) == 65 and len(_bytes(subscriber.auth)) == 16
    except ValueError:
        right = False
    if not right:
        raise BadInput("Your browser sent keys that are none. Turn notifications on once more.")


def send(key: str, subscriber: Subscriber, reminder: Reminder, now: datetime) -> None:
    """Send it; a later one with the same tag takes the place of one that is not yet handed over.

    Raises `Gone` where nobody wants it any more, `Unsent` where it did not leave, `BadInput` without the extra.
    """
    place = _place(subscriber.endpoint)
    data = _encrypted(subscriber, _payload(reminder))
    headers = {
        "Authorization": _signed(key, place, now), "Content-Encoding": "aes128gcm", "Topic": reminder.tag,
        "Urgency": "high", "Content-Type": "application/octet-stream", "TTL": str(KEPT // timedelta(seconds=1)),
    }  # fmt: skip
    try:
        status = _post(place, data, headers)
    except (OSError, http.client.HTTPException) as error:
        raise Unsent(f"{place.hostname} could not be reached ({type(error).__name__}).") from None
    if status in (404, 410):
        raise Gone(f"{place.hostname} says that this browser is told no more.")
    if not 200 <= status < 300:
        raise Unsent(f"{place.hostname} did not take it ({status}).")


def _payload(reminder: Reminder) -> bytes:
    """What the service worker shows. The link is a path: the browser knows by which name it reached us."""
    path = urlsplit(reminder.link).path or "/"
    said = {"title": _short(reminder.title, LONGEST_TITLE), "body": _short(reminder.body, LONGEST_BODY)}
    return json.dumps({**said, "link": path, "tag": reminder.tag}, ensure_ascii=False).encode()


def _encrypted(subscriber: Subscriber, data: bytes) -> bytes:
    try:
        # loaded only here: it brings two clients for HTTP along
        from pywebpush import WebPusher  # type: ignore[import-untyped]
    except ModuleNotFoundError:
        raise BadInput("Notifications in a browser need an extra. Install it: pip install 'afterword[push]'") from None
    keys = {"p256dh": subscriber.p256dh, "auth": subscriber.auth}
    return bytes(WebPusher({"endpoint": subscriber.endpoint, "keys": keys}).encode(data)["body"])


def _signed(key: str, place: SplitResult, now: datetime) -> str:
    from py_vapid import Vapid02  # type: ignore[import-untyped]

    ends = int((now + SIGNED_FOR).timestamp())
    claims = {"sub": CONTACT, "aud": f"{place.scheme}://{place.netloc}", "exp": ends}
    return str(Vapid02(_private(key)).sign(claims)["Authorization"])


def _post(place: SplitResult, data: bytes, headers: dict[str, str]) -> int:
    """The status of the answer. It is followed nowhere, and nothing else of it is read."""
    host, port = str(place.hostname), place.port or (443 if place.scheme == "https" else 80)
    connection = http.client.HTTPConnection(host, port, timeout=TIMEOUT)
    plain = socket.create_connection((_address(host, port), port), TIMEOUT)
    try:
        secure = place.scheme == "https"
        connection.sock = ssl.create_default_context().wrap_socket(plain, server_hostname=host) if secure else plain
        path = (place.path or "/") + (f"?{place.query}" if place.query else "")
        connection.request("POST", path, data, {"Host": place.netloc, **headers})
        return connection.getresponse().status
    finally:
        connection.close()
        plain.close()


def _address(host: str, port: int) -> str:
    """An address of that host. All that it has must be public: else what came from outside could make us ask a router
    or a printer. It is this address that is connected to, so that no second answer can be another."""
    found = [str(each[4][0]) for each in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)]
    if not all(_is_public(each) for each in found):
        raise Unsent(f"{host} is no push service: it lies in a network of your own.")
    return found[0]


def _is_public(address: str) -> bool:
    known = ipaddress.ip_address(address.partition("%")[0])
    if LOOPBACK and known.is_loopback:
        return True
    if isinstance(known, ipaddress.IPv6Address) and (known.ipv4_mapped or known.sixtofour or known.teredo):
        return False
    return known.is_global and not known.is_multicast


def _place(endpoint: str) -> SplitResult:
    """The address of a push service, taken apart. Raises `BadInput` for what is none."""
    try:
        place = urlsplit(endpoint) if re.fullmatch(rf"[!-~]{{1,{LONGEST_ENDPOINT}}}", endpoint) else urlsplit("")
        host, _ = place.hostname or "", place.port
        own = _is_own(host)
    except ValueError:
        place, host, own = urlsplit(""), "", True
    fine = place.scheme == "https" or (LOOPBACK and place.scheme == "http")
    if not (fine and host and "@" not in place.netloc and not own):
        raise BadInput("Your browser named no push service that can be used. Another browser may.")
    return place


def _is_own(host: str) -> bool:
    """Whether it is plain to see that this host is in a network of one's own."""
    try:
        return not _is_public(host)
    except ValueError:  # a name, which is looked up when it is written to
        return "." not in host


def _private(key: str) -> Any:
    from cryptography.hazmat.primitives.asymmetric import ec

    return ec.derive_private_key(int.from_bytes(_bytes(key), "big"), ec.SECP256R1())


def _short(words: str, octets: int) -> str:
    return words.encode()[:octets].decode("utf-8", "ignore")


def _base64(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def _bytes(words: str) -> bytes:
    """Raises `ValueError` for what is no base64."""
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,200}={0,2}", words):
        raise ValueError("no base64")
    return urlsafe_b64decode(words.rstrip("=") + "=" * (-len(words.rstrip("=")) % 4))
