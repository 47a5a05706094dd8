"""Files that go with a letter: a name that is safe anywhere, a type by that name, and how they stand in a mail. Pure.

Sources: RFC 2046 (parts of a mail), RFC 2183 (Content-Disposition), RFC 2231 (names that are not ASCII), RFC 5322.
"""

from __future__ import annotations

import base64
import hashlib
import mimetypes
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from urllib.parse import quote

from afterword.errors import BadInput

MOST_BYTES = 5_000_000
"""Bytes of one file."""
MOST_TOGETHER = 7_000_000
"""Bytes of all files of a letter. In a mail they take 37 % more, and Postfix as it comes takes mails of 10,240,000."""
MOST = 10
"""Files of a letter."""
LONGEST_NAME = 100
"""Characters of a file's name, its ending among them."""

REFUSED = frozenset({
    "ade", "adp", "apk", "appx", "bat", "cab", "chm", "cmd", "com", "cpl", "dll", "dmg", "exe", "hta", "iso", "jar",
    "js", "jse", "lib", "lnk", "mde", "msc", "msi", "msp", "mst", "nsh", "pif", "ps1", "scr", "sct", "shb", "sys", "vb",
    "vbe", "vbs", "vhd", "vxd", "wsc", "wsf", "wsh",
})  # fmt: skip
"""Endings of programs. Gmail sends such a mail back: https://support.google.com/mail/answer/6590"""
_TYPES = mimetypes.MimeTypes()
"""The table that Python brings, and not the machine's: the same file has the same type on each."""
_OFFICE = "application/vnd.openxmlformats-officedocument."
for _ending, _kind in {
    ".docx": f"{_OFFICE}wordprocessingml.document", ".xlsx": f"{_OFFICE}spreadsheetml.sheet",
    ".pptx": f"{_OFFICE}presentationml.presentation", ".odt": "application/vnd.oasis.opendocument.text",
    ".ods": "application/vnd.oasis.opendocument.spreadsheet", ".odp": "application/vnd.oasis.opendocument.presentation",
    ".rtf": "application/rtf", ".md": "text/markdown",
}.items():  # fmt: skip
    _TYPES.add_type(_kind, _ending)
_KINDS = re.compile(r"(?:application|audio|font|image|model|text|video)/[a-z0-9.+-]+")
_NO_NAMES = re.compile(r"(?i)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)")  # devices, to Windows


@dataclass(frozen=True, slots=True, kw_only=True)
class Enclosure:
    """One file. `kind` is its type in a mail, such as "application/pdf"."""

    name: str
    kind: str
    data: bytes

    @property
    def sha256(self) -> str:
        """The digest of its bytes, in hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()


def enclosure(name: str, data: bytes) -> Enclosure:
    """The file that somebody chose. Raises `BadInput` for one that is empty, too large, or a program."""
    safe = safe_name(name)
    if not data:
        raise BadInput(f"{safe} is empty. Choose the file again.")
    if len(data) > MOST_BYTES:
        raise BadInput(
            f"{safe} has {megabytes(len(data))}, and a file of a letter has {megabytes(MOST_BYTES)} at most. Make it "
            "smaller, or write a link to it."
        )
    ending = safe.rpartition(".")[2].casefold()
    if ending in REFUSED:
        raise BadInput(f"Mail servers send letters with a program (.{ending}) back. Write a link to {safe} instead.")
    return Enclosure(name=safe, kind=kind_of(safe), data=data)


def fitting(sizes: Iterable[int]) -> None:
    """Raises `BadInput` where files of these sizes (bytes) are too many, or too large, for one letter."""
    each = tuple(sizes)
    if len(each) > MOST:
        raise BadInput(f"A letter goes with {MOST} files at most. Put several into one, or write a link.")
    if sum(each) > MOST_TOGETHER:
        raise BadInput(
            f"Together the files would have {megabytes(sum(each))}, and many mail servers take no more than "
            f"{megabytes(MOST_TOGETHER)}. Make them smaller, or write a link."
        )


def safe_name(name: str) -> str:
    """The last part of a path, without what a header, a file system or a reader's eye could stumble on; never empty.

    Marks that turn the direction of writing are left out: with one of those `gpj.exe` reads as `exe.jpg`.
    """
    last = re.split(r"[/\\]", name)[-1]
    plain = "".join(
        " " if unicodedata.category(each)[0] in "CZ" else each for each in unicodedata.normalize("NFC", last)
    )
    words = " ".join(re.sub(r"[<>:\"|?*;]", "_", plain).split()).strip(". ")
    stem, dot, ending = words.rpartition(".")
    if dot and len(ending) < 16:
        words = f"{stem[: LONGEST_NAME - len(ending) - 1].rstrip()}.{ending}"
    words = words[:LONGEST_NAME].rstrip(". ")
    return f"_{words}" if _NO_NAMES.match(words) else words or "file"


def kind_of(name: str) -> str:
    """The type that a name speaks of; the general one for what nobody knows, or a mail would not carry as it is."""
    kind, packed = _TYPES.guess_type(f"x.{name.rpartition('.')[2]}")
    return kind if kind and not packed and _KINDS.fullmatch(kind) else "application/octet-stream"


def megabytes(size: int) -> str:
    """A size in bytes as people read it: "240 kB", "3.4 MB"."""
    return (
        f"{max(1, round(size / 1000))} kB" if size < 999_500 else f"{size / 1_000_000:.1f} MB".replace(".0 MB", " MB")
    )


def boundary(message_id: str) -> str:
    """What parts the parts: nobody can have written it before, and no encoded line holds `=_`."""
    return f"=_{hashlib.sha256(message_id.encode()).hexdigest()[:32]}"


def parts(words: tuple[str, str], files: Sequence[Enclosure], message_id: str) -> str:
    """The body of a mail with files, lines ended by CRLF: first the words (transfer encoding, encoded text)."""
    encoding, text = words
    first = f'Content-Type: text/plain; charset="utf-8"\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n'
    lines = text.replace("\r\n", "\n").replace("\n", "\r\n")
    line = f"--{boundary(message_id)}"
    return "".join(f"{line}\r\n{each}\r\n" for each in (first + lines, *map(_part, files))) + f"{line}--\r\n"


def _part(file: Enclosure) -> str:
    head = f"Content-Type: {file.kind}\r\nContent-Disposition: attachment{_file_name(file.name)}\r\n"
    data = base64.encodebytes(file.data).decode().replace("\n", "\r\n").removesuffix("\r\n")
    return f"{head}Content-Transfer-Encoding: base64\r\n\r\n{data}"


def _file_name(name: str) -> str:
    """The parameter, each piece on a line of its own that is far from the length that is folded."""
    if name.isascii() and len(name) <= 60:
        return f';\r\n filename="{name}"'
    pieces: list[str] = []
    piece = ""
    for each in name:
        coded = quote(each, safe="")
        if len(piece) + len(coded) > 56:
            pieces, piece = [*pieces, piece], ""
        piece += coded
    pieces.append(piece)
    pieces[0] = f"utf-8''{pieces[0]}"
    if len(pieces) == 1:
        return f";\r\n filename*={pieces[0]}"
    return "".join(f";\r\n filename*{number}*={each}" for number, each in enumerate(pieces))
