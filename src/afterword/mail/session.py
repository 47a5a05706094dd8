"""The standard library's SMTP session, with an ear that tires: a reply that does not end is no reply.

`smtplib` bounds each line of a reply and not how many there are, so a server, or whoever stands in between, could keep
a sender busy for ever and fill its memory. Sources: RFC 5321, 4.2.1 (replies of several lines) and 4.5.3.1.5 (their
length).
"""

from __future__ import annotations

import smtplib
import time
from typing import Any

LINES = 200
"""Lines of one reply. EHLO has some twenty; a greeting may have a page of terms."""
OCTETS = 64_000
"""Octets of one reply."""
LINE = 4_096
"""Octets of one line. RFC 5321 has 512, and some servers put whole sentences into one."""
PATIENCE = 4
"""A reply of several lines may take so many times as long as the wait for one."""

ENDLESS = "its answer had no end"


class Session(smtplib.SMTP):
    """It remembers how it was greeted."""

    greeting = b""

    def connect(self, *where: Any, **how: Any) -> tuple[int, bytes]:
        """Connect, and hear the greeting."""
        code, self.greeting = super().connect(*where, **how)
        return code, self.greeting

    def getreply(self) -> tuple[int, bytes]:
        """Code and words of the server's reply; -1 for what is none. Raises `SMTPServerDisconnected`, as the original
        does, when the line is dead, and when the reply does not end.
        """
        if self.file is None:
            assert self.sock is not None
            self.file = self.sock.makefile("rb")
        wait = self.sock.gettimeout() if self.sock else None
        end = time.monotonic() + PATIENCE * wait if wait else float("inf")
        words: list[bytes] = []
        left = OCTETS
        while True:
            line = self._line()
            left -= len(line)
            words.append(line[4:].strip())
            if not line[:3].isdigit():
                return -1, b"\n".join(words)
            if line[3:4] != b"-":
                return int(line[:3]), b"\n".join(words)
            if len(words) >= LINES or left < 0 or time.monotonic() > end:
                self.close()
                raise smtplib.SMTPServerDisconnected(ENDLESS)

    def _line(self) -> bytes:
        assert self.file is not None
        try:
            line: bytes = self.file.readline(LINE + 1)
        except OSError as error:
            self.close()
            raise smtplib.SMTPServerDisconnected(f"Connection unexpectedly closed: {error}") from None
        if not line or len(line) > LINE:
            self.close()
            raise smtplib.SMTPServerDisconnected(ENDLESS if line else "Connection unexpectedly closed")
        return line


class SessionInTls(Session, smtplib.SMTP_SSL):
    """The same, encrypted from the start."""
