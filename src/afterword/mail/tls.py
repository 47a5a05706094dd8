"""Encryption as every connection here has it."""

from __future__ import annotations

import ssl


def context() -> ssl.SSLContext:
    """TLS 1.2 or newer, the certificate verified against what this system trusts, and against the host's name."""
    made = ssl.create_default_context()
    made.minimum_version = ssl.TLSVersion.TLSv1_2
    return made
