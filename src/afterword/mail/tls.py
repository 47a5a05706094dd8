"""Encryption as every connection here has it, and what it shows of the other side."""

from __future__ import annotations

import re
import ssl
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from typing import Any

_DATE = re.compile(r"[A-Z][a-z]{2}, [0-9 ]?[0-9] [A-Z][a-z]{2} [0-9]{4} [0-9]{2}:[0-9]{2}:[0-9]{2} [+-][0-9]{4}")


def context() -> ssl.SSLContext:
    """TLS 1.2 or newer, the certificate verified against what this system trusts, and against the host's name."""
    made = ssl.create_default_context()
    made.minimum_version = ssl.TLSVersion.TLSv1_2
    return made


def seen(socket: Any) -> tuple[str, datetime | None]:
    """The version of TLS and when the other's certificate ends; nothing of a connection that is not encrypted."""
    if not isinstance(socket, ssl.SSLSocket):
        return "", None
    ends = (socket.getpeercert() or {}).get("notAfter")
    moment = datetime.fromtimestamp(ssl.cert_time_to_seconds(ends), UTC) if isinstance(ends, str) else None
    return socket.version() or "", moment


def moment_in(words: bytes) -> datetime | None:
    """The moment that a mail server tells in its greeting, as some do; None where there is none that can be read."""
    found = _DATE.search(words[:1000].decode("ascii", "replace"))
    try:
        return parsedate_to_datetime(found[0]) if found else None
    except ValueError:
        return None
