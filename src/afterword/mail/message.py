"""Letters and their RFC 5322 bytes, both ways. Pure but for `new_message_id`.

A letter is turned into bytes once, when it is approved; those bytes are hashed, sent and filed. So nothing here looks
at a clock or rolls a boundary, and the same letter gives the same bytes.
"""

from __future__ import annotations

import hashlib
import re
import secrets
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from email import policy, quoprimime
from email.header import Header, decode_header
from email.headerregistry import Address
from email.message import EmailMessage, Message
from email.utils import getaddresses, parsedate_to_datetime
from html import unescape
from typing import Any

from afterword.errors import BadInput
from afterword.mail.enclosed import Enclosure, boundary, fitting, parts

LARGEST = 10_000_000
"""Bytes of a mail that `read_letter` takes: one of ours with all the files that it may have."""
LONGEST_HEADING = 500
"""Characters of a name or a subject; a header line may hold 998 octets."""

_MESSAGE_ID = re.compile(r"<[!#-;=?-\[\]-~]{1,900}>")  # printable ASCII without space, quotes, backslash and brackets
_ATOM = r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~\x80-\U0010ffff-]+"
_LABEL = r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
_LOCAL = re.compile(rf"{_ATOM}(\.{_ATOM})*")
_DOMAIN = re.compile(rf"(?!.*\.[0-9]+$)({_LABEL}\.)+{_LABEL}|localhost")
_SHAKY = frozenset("ßς\u200c\u200d")  # IDNA 2003 and 2008 send these to different domains


@dataclass(frozen=True, slots=True, kw_only=True)
class Outgoing:
    """A letter to one person, as it was approved. `references` are Message-IDs, oldest first, each in its brackets;
    `files` go with it, in that order."""

    sender_name: str
    sender_address: str
    to_name: str
    to_address: str
    subject: str
    text: str
    in_reply_to: str = ""
    references: tuple[str, ...] = ()
    files: tuple[Enclosure, ...] = ()


class _Wire(policy.EmailPolicy):
    """`policy.SMTP` with lines of 998, since a long References would otherwise be folded into encoded words and break
    its thread. With such lines the standard library writes encoded words of any length, where RFC 2047 allows 75
    characters; so subjects and names are encoded here."""

    def fold_binary(self, name: str, value: Any) -> bytes:
        if name == "Subject":
            words = _encoded(str(value), "Subject: ")
        elif name in ("From", "To"):
            (person,) = value.addresses
            words = _mailbox(person, f"{name}: ")
        else:
            return super().fold_binary(name, value)
        return f"{name}: {words}\r\n".encode()


_WIRE = _Wire(linesep="\r\n", max_line_length=998)


def seal(letter: Outgoing, *, message_id: str, date: datetime) -> bytes:
    """The letter's final bytes, lines ended by CRLF; `date` is aware and becomes Date. The same input gives the same
    bytes. Raises `BadInput` with one sentence where a part cannot stand in a mail."""
    if date.tzinfo is None:
        raise BadInput("The letter's date needs an offset, such as +01:00.")
    message = EmailMessage(_WIRE)
    message["From"] = _person(letter.sender_name, letter.sender_address, "The sender's name")
    message["To"] = _person(letter.to_name, letter.to_address, "The recipient's name")
    subject = _heading(letter.subject, "The subject")
    # What looks like an encoded word would be decoded here, and is not what was written.
    message["Subject"] = Header(subject, "utf-8", maxlinelen=9999).encode() if "=?" in subject else subject
    message["Date"] = date
    message["Message-ID"] = _known_id(message_id, "The Message-ID")
    if letter.in_reply_to:
        message["In-Reply-To"] = _known_id(letter.in_reply_to, "In-Reply-To")
    if letter.references:
        message["References"] = " ".join(_known_id(each, "References") for each in letter.references)
    message["MIME-Version"] = "1.0"
    encoding, body = _body(letter.text)
    if letter.files:
        fitting(len(each.data) for each in letter.files)
        message["Content-Type"] = f'multipart/mixed; boundary="{boundary(message_id)}"'
        message.set_payload(parts((encoding, body), letter.files, message_id))
        return message.as_bytes()
    message["Content-Type"] = 'text/plain; charset="utf-8"'
    message["Content-Transfer-Encoding"] = encoding
    message.set_payload(body)
    return message.as_bytes()


def new_message_id(sender_address: str) -> str:
    """A fresh Message-ID in the sender's own domain, of 160 random bits. Raises `BadInput` for what is no address."""
    return f"<{secrets.token_hex(20)}@{wire_address(sender_address).rpartition('@')[2]}>"


def thread_token(message_id: str) -> str:
    """A second name for that letter, to stand in its References: some servers write the Message-ID anew, and whoever
    edits a draft gives it another, but References stay. Who knows the Message-ID can work it out, and nobody else."""
    domain = message_id.rpartition("@")[2]
    return f"<{hashlib.sha256(message_id.encode()).hexdigest()[:40]}@{domain}"


def wire_address(address: str) -> str:
    """`address` as it goes into a header or an envelope, its domain in ASCII. Raises `BadInput` when it is no address.

    What is before the @ stays as written; where that is not ASCII, the mail server must offer SMTPUTF8."""
    shown = ascii(address)[:80]
    local, _, domain = address.rpartition("@")
    if not _LOCAL.fullmatch(local) or any(unicodedata.category(each)[0] in "CZ" for each in local):
        raise BadInput(f"{shown} is no mail address; write one such as ada@example.com.")
    if _SHAKY & set(domain):
        raise BadInput(f"The domain of {shown} can be read in two ways; write it in its xn-- form.")
    try:
        plain = domain.lower() if domain.isascii() else domain.encode("idna").decode("ascii").lower()
    except UnicodeError:
        plain = ""
    if not _DOMAIN.fullmatch(plain) or len(plain) > 253 or len(local.encode()) > 64:
        raise BadInput(f"{shown} is no mail address; write one such as ada@example.com.")
    return f"{local}@{plain}"


def thread_ids(header: str) -> tuple[str, ...]:
    """The Message-IDs that a received References or In-Reply-To holds and that `seal` can repeat; never raises."""
    return tuple(dict.fromkeys(_MESSAGE_ID.findall(header)))


def _person(name: str, address: str, what: str) -> Address:
    local, _, domain = wire_address(address).rpartition("@")
    return Address(display_name=_heading(name, what, needed=False), username=local, domain=domain)


def _heading(words: str, what: str, *, needed: bool = True) -> str:
    """One line for a header. A line feed in it would let a name write headers of its own."""
    if any(unicodedata.category(each) in ("Cc", "Cs", "Zl", "Zp") for each in words):
        raise BadInput(f"{what} holds a line break or a control character; leave it out: {ascii(words)[:60]}.")
    if len(words) > LONGEST_HEADING:
        raise BadInput(f"{what} is longer than {LONGEST_HEADING} characters; shorten it.")
    if needed and not words.strip():
        raise BadInput(f"{what} is empty; write one.")
    return words.strip()


def _known_id(words: str, what: str) -> str:
    if not _MESSAGE_ID.fullmatch(words):
        raise BadInput(f"{what} needs a Message-ID such as <token@example.com>, found {ascii(words)[:60]}.")
    return words


def _encoded(words: str, before: str) -> str:
    """Plain where it may be, else RFC 2047 words of at most 75 characters; `before` shares the first line."""
    if words.isascii() and "=?" not in words:
        return words
    return Header(words, "utf-8", maxlinelen=76, header_name=before.rstrip(": ")).encode(linesep="\r\n")


def _mailbox(person: Address, before: str) -> str:
    name = person.display_name
    if not name or (name.isascii() and "=?" not in name):
        return str(person)
    words, address = _encoded(name, before), f"<{person.addr_spec}>"
    fits = len(before + words.rpartition("\n")[2] + address) < 76
    return f"{words} {address}" if fits else f"{words}\r\n {address}"


def _body(text: str) -> tuple[str, str]:
    """Transfer encoding and encoded body. 7bit only for what no relay has a reason to touch: short lines without
    spaces at their ends, and no line that an mbox would quote (`From `)."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").rstrip("\n")
    if not lines.strip():
        raise BadInput("The letter is empty; write it first.")
    if any(unicodedata.category(each) in ("Cc", "Cs") and each not in "\n\t" for each in lines):
        raise BadInput("The letter holds a character that no mail can carry; delete it and type it anew.")
    if lines.isascii() and not re.search(r"(?m)[ \t]$|^From |^.{79}", lines):
        return "7bit", lines + "\n"
    # Lines end up at 76 at most: 74, and two more where an F is encoded.
    quoted = quoprimime.body_encode(lines.encode().decode("latin-1") + "\n", maxlinelen=74)
    return "quoted-printable", re.sub(r"(?m)^From ", "=46rom ", quoted)


def read_letter(data: bytes) -> dict[str, Any]:
    """An .eml read as a letter: `from`, `to` (an address, or a list when there are several), `subject`, `text`,
    `attachments` (file names), `channel`, and `send_at` where the mail has a Date. Raises `BadInput` and nothing else.
    """
    if len(data) > LARGEST:
        raise BadInput(f"This mail is larger than {LARGEST // 1_000_000} MB; save it without its attachments.")
    # Nesting is parsed one generator inside another, and a header's parameters in the square of their number.
    headers = re.finditer(rb"(?im)^content-(?:type|disposition):[^\n]*(?:\n[ \t][^\n]*)*", data)
    if (
        len(re.findall(rb"(?i)multipart/|message/", data)) > 200
        or data.count(b"\n--") > 5000
        or any(len(found[0]) > 20_000 for found in headers)
    ):
        raise BadInput("This mail has too many parts, or is nested too deeply, to be read.")
    try:
        return _letter(data)
    except BadInput:
        raise
    except (RecursionError, ValueError, LookupError, TypeError, AttributeError, AssertionError):
        raise BadInput("This mail cannot be read; save it again as .eml, or paste its text into a file.") from None


def with_text(data: bytes, subject: str, text: str) -> bytes:
    """The mail with another subject and text, and everything else as it was. Raises `BadInput` for one of several
    parts, which would have to be put together anew.
    """
    from email import message_from_bytes

    message = message_from_bytes(data, policy=policy.compat32)
    if message.is_multipart() or message.get_content_type() != "text/plain":
        raise BadInput("This mail has more than one plain text, so it is not changed. Mend it in your mail program.")
    encoding, body = _body(text)
    for name, value in (
        ("Subject", _encoded(subject, "Subject: ")),
        ("Content-Type", "text/plain; charset=utf-8"),
        ("Content-Transfer-Encoding", encoding),
    ):
        if message[name] is None:
            message[name] = value
        elif name != "Subject" or _words(message, name) != subject:
            message.replace_header(name, value)
    message.set_payload(body)
    ends = "\r\n" if b"\r\n" in data else "\n"
    return message.as_bytes(policy=policy.compat32.clone(linesep=ends, max_line_length=None))


def _letter(data: bytes) -> dict[str, Any]:
    from email import message_from_bytes

    # compat32: the modern policy parses each header when it is asked for, and takes minutes over a hostile one.
    message = message_from_bytes(data.removeprefix(b"\xef\xbb\xbf"), policy=policy.compat32)
    if not any(name in message for name in ("From", "To", "Subject")):
        raise BadInput("This is no mail: it has neither From, To nor Subject.")
    parts = [part for part in message.walk() if not part.is_multipart()]
    attached = [part for part in parts if _attached(part)]
    to = list(dict.fromkeys(_addresses(message, "To") + _addresses(message, "Cc")))
    letter: dict[str, Any] = {
        "from": (_addresses(message, "From") or [""])[0],
        "to": to[0] if len(to) == 1 else to or "",
        "subject": _words(message, "Subject"),
        "text": _text([part for part in parts if part not in attached]),
        "attachments": [_file_name(part) for part in attached],
        "channel": "email",
    }
    with suppress(ValueError, TypeError, OverflowError, IndexError):
        sent = parsedate_to_datetime(_raw(message, "Date"))
        if sent.tzinfo is not None:
            letter["send_at"] = sent.isoformat()
    return letter


def _raws(message: Message, name: str) -> list[str]:
    """The headers of that name, each on one line; bytes that are no ASCII are read as UTF-8."""
    found = [str(value) for key, value in message.raw_items() if key.lower() == name.lower()][:10]
    return [" ".join(_unescaped(value[:10_000]).split()) for value in found]


def _raw(message: Message, name: str) -> str:
    return next(iter(_raws(message, name)), "")


def _unescaped(words: str) -> str:
    return words.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _words(message: Message, name: str) -> str:
    """A header's text, encoded words decoded."""
    pieces: list[str] = []
    try:
        for words, charset in decode_header(_raw(message, name)):
            pieces.append(words if isinstance(words, str) else _decoded(words, charset or "utf-8"))
    except ValueError:
        return _raw(message, name)
    return " ".join("".join(pieces).split())


def _addresses(message: Message, name: str) -> list[str]:
    return list(dict.fromkeys(address for _, address in getaddresses(_raws(message, name)) if "@" in address))


def _attached(part: Message) -> bool:
    inline = part.get_content_maintype() == "text" and part.get_content_disposition() != "attachment"
    return not inline or bool(_file_name(part))


def _file_name(part: Message) -> str:
    try:
        name = part.get_filename() or ""
    except (ValueError, LookupError, TypeError):
        name = ""
    pieces = [words if isinstance(words, str) else _decoded(words, charset or "utf-8")
              for words, charset in decode_header(str(name)[:1000])] if "=?" in name else [str(name)]  # fmt: skip
    found = re.split(r"[/\\]", "".join(pieces).strip())[-1]
    return found or ("" if part.get_content_maintype() == "text" else part.get_content_type())


def _text(parts: list[Message]) -> str:
    """The first plain part; without one the first HTML part as text."""
    kinds = ("text/plain", "text/html")
    part = next((each for kind in kinds for each in parts if each.get_content_type() == kind), None)
    payload = part.get_payload(decode=True) if part else b""
    if part is None or not isinstance(payload, bytes):
        return ""
    words = _decoded(payload, part.get_content_charset() or "utf-8").replace("\r\n", "\n").replace("\r", "\n")
    if part.get_content_subtype() == "html":
        words = _without_tags(words)
    elif str(part.get_param("format", "")).lower() == "flowed":
        words = _joined(words)
    return words.strip("\n")


def _decoded(data: bytes, charset: str) -> str:
    try:
        return data.decode(charset, "replace")
    except (LookupError, ValueError):  # a charset that nobody knows, or one that is no text encoding
        return data.decode("utf-8", "replace")


def _joined(text: str) -> str:
    """Lines that the sender's program wrapped (RFC 3676, format=flowed) in one again."""
    return re.sub(r"(?m)(?<!^--) \n(?!\n)", " ", re.sub(r"(?m)^ ", "", text))


def _without_tags(page: str) -> str:
    """The words of an HTML page, a line for each block. Linear in its length, unlike the standard library's parser,
    which a few hundred kilobytes of `<!--` keep busy for minutes."""
    words: list[str] = []
    silent = ""  # what ends the part that nobody sees
    for piece in re.split(r"(<[^<>]*>)", page[:1_000_000]):
        tag = re.match(r"<(/?[a-z0-9]+|!--)", piece.lower())
        name = tag[1] if tag and piece.endswith(">") else ""
        if silent:
            silent = "" if name == silent or (silent == "-->" and "-->" in piece) else silent
        elif name in ("script", "style"):
            silent = "/" + name
        elif name == "!--":
            silent = "" if piece.endswith("-->") else "-->"
        elif name in _BREAKS:
            words.append(_BREAKS[name])
        elif not name:
            words.append(" ".join(f".{piece}.".split())[1:-1])
    lines = unescape("".join(words)).split("\n")
    return re.sub(r"\n{3,}", "\n\n", "\n".join(" ".join(line.split()) for line in lines))


_BREAKS = dict.fromkeys(("br", "div", "tr", "li"), "\n") | {
    f"/{name}": "\n\n" for name in ("p", "h1", "h2", "h3", "ul", "ol", "table", "blockquote")
}
