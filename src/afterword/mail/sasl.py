"""What both mail protocols say to sign in with a token, and how a refusal is read. Nothing here talks to anybody."""

from __future__ import annotations

import base64
import json
from urllib.parse import quote

MECHANISMS = ("XOAUTH2", "OAUTHBEARER")
"""In the order in which they are chosen: Google and Microsoft describe the first, RFC 7628 the second."""

GIVING_UP = {"XOAUTH2": b"", "OAUTHBEARER": b"\x01"}
"""What answers the server's reason for its refusal, and lets it refuse in full."""


def bearer(mechanism: str, user: str, host: str, port: int, token: str) -> bytes:
    """The first and only message of that mechanism: developers.google.com/workspace/gmail/imap/xoauth2-protocol, and
    RFC 7628, 3.1. `user` goes through the name escape of RFC 5801."""
    if mechanism == "XOAUTH2":
        return "\x01".join((f"user={user}", f"auth=Bearer {token}", "", "")).encode()
    name = user.replace("=", "=3D").replace(",", "=2C")
    return "\x01".join((f"n,a={name},", f"host={host}", f"port={port}", f"auth=Bearer {token}", "", "")).encode()


def reason(challenge: bytes) -> str:
    """What the server says of its refusal, as "invalid_token" or "401"; empty where it says nothing that can be read.
    `challenge` is JSON as RFC 7628, 3.2.2 has it, and hostile."""
    try:
        said = json.loads(challenge[:10_000])
        status = said.get("status", "") if isinstance(said, dict) else ""
    except (ValueError, RecursionError):
        return ""
    words = str(status) if isinstance(status, str | int) else ""
    return words if words.isascii() and words.replace("_", "").isalnum() and len(words) <= 40 else ""


def hidden(words: str, *secrets: str) -> str:
    """`words` without the secrets in them, however a server wrote them: as they are, in Base64, or as in an address."""
    forms = set()
    for secret in secrets:
        plain = base64.b64encode(secret.encode()).decode()
        forms |= {secret, quote(secret, safe=""), plain, plain.rstrip("=")}
    for form in sorted(forms, key=len, reverse=True):
        if len(form) >= 4:  # a shorter one would tear holes into any words, and is no secret
            words = words.replace(form, "…")
    return words
