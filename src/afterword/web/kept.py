"""What was typed, carried over signing in: a form that met a door which had closed meanwhile goes with the page that
says so, signed, and is shown again afterwards. The server keeps nothing for those who are not let in."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import zlib
from collections.abc import Mapping

import msgspec

from afterword.web.forms import Form

LONGEST = 1_000_000
"""Characters that are carried, packed. What is longer stays in the page that it was typed in, one step back."""
NEVER = ("_csrf_token", "password", "passphrase", "again", "current")
"""Fields that are typed anew."""


class Kept(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A form that did not arrive: where it was going, and its fields."""

    path: str
    fields: Mapping[str, list[str]]

    @property
    def texts(self) -> tuple[str, ...]:
        """What was written in it at length."""
        return tuple(each for values in self.fields.values() for each in values if len(each) > 30 or "\n" in each)


def keep(secret: str, path: str, form: Form) -> str:
    """The form as one field of a page; empty when it is too long to be carried. Its files are not carried."""
    fields = {name: values for name, values in form.fields.items() if name not in NEVER}
    packed = zlib.compress(msgspec.json.encode(Kept(path=path, fields=fields)))
    words = base64.urlsafe_b64encode(packed).decode("ascii")
    return f"{_signed(secret, words)}.{words}" if len(words) <= LONGEST else ""


def kept(secret: str, words: str) -> Kept | None:
    """What a page carried; None for anything that we did not write."""
    signature, _, packed = words.partition(".")
    if len(packed) > LONGEST or not hmac.compare_digest(signature.encode(), _signed(secret, packed).encode()):
        return None
    try:
        return msgspec.json.decode(zlib.decompress(base64.urlsafe_b64decode(packed)), type=Kept)
    except (binascii.Error, zlib.error, msgspec.DecodeError, ValueError):
        return None  # signed by us in another version


def _signed(secret: str, words: str) -> str:
    key = hashlib.sha256(f"kept form {secret}".encode()).digest()  # no signature of other forms serves for this
    return hmac.new(key, words.encode("utf-8", "replace"), hashlib.sha256).hexdigest()
