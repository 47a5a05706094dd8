"""A certificate authority of one's own, and servers on the loopback that are encrypted as badly as asked for."""

from __future__ import annotations

import contextlib
import socket
import ssl
import threading
import warnings
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from typing import Self

import trustme


class Authority:
    """Signs certificates. Whoever trusts `bundle` trusts them."""

    def __init__(self, folder: Path) -> None:
        self._ca = trustme.CA()
        self._folder = folder
        self._count = 0

    @cached_property
    def bundle(self) -> Path:
        path = self._folder / "authority.pem"
        self._ca.cert_pem.write_to_path(str(path))
        return path

    def pair(self, *names: str, ends: datetime | None = None) -> tuple[Path, Path]:
        """Files with a certificate for these names, and its key."""
        made = self._ca.issue_cert(*names, not_before=datetime(2020, 1, 1, tzinfo=UTC), not_after=ends)
        self._count += 1
        cert, key = (self._folder / f"{self._count}.{kind}" for kind in ("pem", "key"))
        made.private_key_pem.write_to_path(str(key))
        cert.write_bytes(b"".join(each.bytes() for each in made.cert_chain_pems))
        return cert, key


class Encrypted:
    """A server that speaks TLS from the first byte, says `line`, and notes what it `heard`; with `old` it knows TLS 1.1
    and nothing newer."""

    def __init__(self, pair: tuple[Path, Path], line: bytes = b"", *, old: bool = False) -> None:
        self.heard = bytearray()
        self._line = line
        self._context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self._context.load_cert_chain(*pair)
        if old:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", DeprecationWarning)
                self._context.minimum_version = self._context.maximum_version = ssl.TLSVersion.TLSv1_1
            self._context.set_ciphers("DEFAULT:@SECLEVEL=0")
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port = self._listening.getsockname()[1]
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        with contextlib.suppress(OSError):
            self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join(10)

    def _serve(self) -> None:
        while True:
            try:
                raw, _ = self._listening.accept()
            except OSError:
                return
            raw.settimeout(5)
            with contextlib.suppress(OSError), self._context.wrap_socket(raw, server_side=True) as connection:
                connection.sendall(self._line)
                while part := connection.recv(4096):
                    self.heard += part
            raw.close()
