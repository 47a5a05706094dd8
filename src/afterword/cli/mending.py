"""A file mended in its place: JSON, mail or text stays what it was, and is never left half written."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence

from afterword.cli import common
from afterword.cli.reviewing import is_mail
from afterword.errors import BadInput
from afterword.writing.letter import Letter
from afterword.writing.review import Finding, mended


def mend_file(name: str, letters: Sequence[Letter], findings: Sequence[Finding]) -> None:
    """Write the file with every safe fix made. Raises `BadInput` for standard input and for mails of several parts."""
    if name == "-":
        raise BadInput("What comes from standard input cannot be mended in its place. Name a file.")
    data = common.read_bytes(name)
    fixed = [mended(letter, [each for each in findings if each.letter == n]) for n, letter in enumerate(letters)]
    if data.lstrip()[:1] in (b"{", b"["):
        body = json.loads(data)
        bodies = body if isinstance(body, list) else [body]
        for each, (subject, text) in zip(bodies, fixed, strict=True):
            each.update({"text": text} | ({"subject": subject} if "subject" in each else {}))
        _put(name, json.dumps(body, ensure_ascii=False, indent=1).encode() + b"\n")
    elif is_mail(data, name):
        from afterword.mail.message import with_text

        _put(name, with_text(data, *fixed[0]))
    else:
        ends = "\r\n" if b"\r\n" in data else "\n"
        _put(name, fixed[0][1].replace("\n", ends).encode())


def _put(name: str, data: bytes) -> None:
    """In one step, with the file's own mode."""
    beside = f"{name}.{os.getpid()}.part"
    try:
        mode = os.stat(name).st_mode & 0o777
        with open(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode), "wb") as file:
            file.write(data)
        os.replace(beside, name)
    except OSError as error:
        raise BadInput(f"{name} cannot be written: {error.strerror}.") from None
