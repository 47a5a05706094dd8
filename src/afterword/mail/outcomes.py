"""What a transmission came to where the letter was not taken, as sentences for people."""

from __future__ import annotations

import ssl

from afterword.errors import OutsideFailed
from afterword.mail import sasl
from afterword.mail.account import Account


class NotSent(OutsideFailed):
    """Provably unsent. `permanent`: trying again as it stands is of no use. `words` are the server's, if it spoke.

    `everybody`: it is no fault of this letter; another by the same account would fare no better now."""

    everybody = False

    def __init__(self, sentence: str, permanent: bool = False, words: str = "") -> None:
        super().__init__(sentence)
        self.permanent = permanent
        self.words = words


class Uncertain(OutsideFailed):
    """The letter may be on its way and may not be; nobody can know. `words` say what was seen last."""

    def __init__(self, sentence: str, words: str = "") -> None:
        super().__init__(sentence)
        self.words = words


def refused(account: Account, what: str, code: int, reply: bytes | str, mend: str = "") -> NotSent:
    """The server said no to `what`, for good with a reply of 500 or more."""
    words = clean(code, reply)
    return NotSent(f"{account.smtp_host} refused {what}: {words.rstrip('.')}.{mend}", 500 <= code < 600, words)


def unknown(account: Account, seen: str) -> Uncertain:
    """The connection ended, or the reply made no sense, when the letter could be theirs already."""
    words = clean(0, seen) or "the connection ended"
    return Uncertain(
        f"Nobody can know whether {account.smtp_host} has the letter ({words.rstrip('.')}); "
        "look into Sent, or ask whether it arrived, before sending it again.", words,
    )  # fmt: skip


def unreachable(account: Account, error: Exception, secret: str = "") -> NotSent:
    """A network's failure: another moment or another network may do."""
    where = f"{account.smtp_host}, port {account.smtp_port}"
    if isinstance(error, ssl.SSLCertVerificationError):
        return NotSent(f"The certificate of {where} cannot be trusted ({error.verify_message}), so nothing was sent.")
    if isinstance(error, ssl.SSLError):
        return NotSent(f"{where} does not speak TLS as asked for ({error.reason}); check port and security.")
    if isinstance(error, TimeoutError) or "timed out" in str(error):
        return NotSent(f"{where} did not answer in time; nothing was sent.")
    words = sasl.hidden(clean(0, getattr(error, "strerror", None) or str(error)), *([secret] if secret else ()))
    return NotSent(f"{where} could not be talked to ({words.rstrip('.')}); nothing was sent.")


def clean(code: int, reply: bytes | str) -> str:
    """A server's words for people: one line, printable, at most 300 characters."""
    text = reply.decode("utf-8", "replace") if isinstance(reply, bytes) else reply
    words = " ".join("".join(each if each.isprintable() else " " for each in text).split())
    return f"{code} {words}"[:300].strip() if code > 0 else words[:300]
