"""From bytes to a mail that can be read: headers, the words, the calendar, the reports. Nothing is run or loaded.

Every size is bounded before the standard library's parser sees it, since nesting costs it a generator a level and a
header's parameters the square of their number. Sources: RFC 5322, RFC 2045 to 2047, RFC 3464 (delivery reports).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.errors import MessageError
from email.header import decode_header
from email.message import Message
from email.utils import getaddresses, parsedate_to_datetime

from afterword.calendars.envelope import decoded, is_mail
from afterword.core.value import Value
from afterword.errors import BadInput
from afterword.mail.reading.chats import chat
from afterword.writing.expressions import pattern

MOST_BYTES = 30_000_000
"""No mail server takes more."""

MOST_WORDS = 100_000
"""Characters of a text that are read."""

_TROUBLE = (ValueError, LookupError, TypeError, AttributeError, RecursionError, AssertionError, MessageError)
_CALENDARS = frozenset({"text/calendar", "application/ics", "text/x-vcalendar", "application/calendar"})
_KEPT = frozenset(
    {
        *("auto-submitted", "x-autoreply", "x-autorespond", "x-autoresponse", "x-autoreply-from", "x-mail-autoreply"),
        *("precedence", "x-auto-response-suppress", "return-path", "list-unsubscribe", "list-id", "content-type"),
        *("x-failed-recipients", "from", "x-mlserver", "in-reply-to", "references", "message-id", "reply-to"),
    }
)


class Mail(Value):
    """One mail, or a text that somebody pasted (then without any header).

    `sent` is aware, on the clock that the Date header names; None without one. `headers` are those that tell a
    machine from a person, by lower-case name. `report` is the machine-readable part of a delivery report, `returned`
    the head of the mail that came back. `calendar` says whether a calendar is in it; `page` is HTML where no plain
    text stands beside it.
    """

    subject: str = ""
    name: str = ""
    sender: str = ""
    to: tuple[tuple[str, str], ...] = ()
    sent: datetime | None = None
    headers: Mapping[str, str] = {}
    kinds: tuple[str, ...] = ()
    text: str = ""
    page: str = ""
    report: str = ""
    returned: str = ""
    calendar: bool = False
    pasted: bool = False


def each_mail(data: bytes) -> Iterator[bytes]:
    """The mails of an mbox file, or the one file as it is. "From " begins a mail at the start and after an empty line.

    An mbox is told from a mail by its first line; ">From " in it is "From " again (RFC 4155).
    """
    if not re.match(rb"From \S+[^\n]{0,200}\d{4}", data):
        yield data
        return
    starts = [found.end() for found in re.finditer(rb"(?:\A|\n\r?\n)(?=From \S+[^\n]{0,200}\d{4})", data)]
    for start, end in zip(starts, [*starts[1:], len(data)], strict=True):
        body = data[start:end].partition(b"\n")[2]
        yield re.sub(rb"(?m)^>(>*From )", rb"\1", body)


def open_mail(data: bytes, name: str) -> Mail:
    """The mail, or the pasted text, in `data`. Raises `BadInput` with `name` for what is too large, empty or a trap."""
    if len(data) > MOST_BYTES:
        raise BadInput(f"{name} is larger than {MOST_BYTES // 1_000_000} MB; save the mail without its attachments.")
    head = decoded(data[:40_000])
    if not head.strip():
        raise BadInput(f"{name} is empty: save the mail again, or paste its text.")
    if not is_mail(head) or _NO_MAIL.match(head.lstrip("\ufeff \r\n")):
        if b"\x00" in data[:2000] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
            raise BadInput(f"{name} is no mail and no text: save the mail as .eml, or paste its words.")
        text = decoded(data[: MOST_WORDS * 4])[:MOST_WORDS]
        if told := chat(text):
            return Mail(text=told.text, name=told.who, sent=told.sent, pasted=True)
        return Mail(text=text, pasted=True, calendar="BEGIN:VCALENDAR" in text[:2000].upper())
    _refuse_traps(data, name)
    try:
        message = message_from_bytes(data.removeprefix(b"\xef\xbb\xbf").lstrip(), policy=policy.compat32)
        mail = _mail(message)
        return _mail(inner) if (inner := _came_along(message, mail)) else mail
    except _TROUBLE:
        raise BadInput(f"{name} cannot be read as a mail: save it again as .eml, or paste its text.") from None


_NO_MAIL = pattern(r"(?i)from:[^\n@\d]{1,60}\d[^\n@]{1,40}\r?\n(?![a-z-]{2,30}:|[ \t])")
"""A message copied out of a telephone may begin with who wrote it and when, and has no header."""


def _refuse_traps(data: bytes, name: str) -> None:
    headers = re.finditer(rb"(?im)^content-(?:type|disposition):[^\n]*(?:\n[ \t][^\n]*)*", data)
    if (
        len(re.findall(rb"(?i)multipart/|message/", data[:2_000_000])) > 200
        or data.count(b"\n--") > 5000
        or any(len(found[0]) > 20_000 for found in headers)
    ):
        raise BadInput(f"{name} has too many parts, or is nested too deeply, to be read.")


def _mail(message: Message) -> Mail:
    senders, to = _people(message, "From"), _people(message, "To")
    parts = list(_parts(message))
    texts = [(part.get_content_type(), part) for part in parts if not _attached(part)]
    plain = [_content(part) for kind, part in texts if kind == "text/plain"][:20]
    pages = [_content(part) for kind, part in texts if kind == "text/html"][:5]
    text = next((each for each in plain if each.strip()), "")
    if text and pages and len(text.strip()) < 300 and len(pages[0]) > 2 * len(text) and _PLACEHOLDER.search(text):
        text = ""  # "Please view this message in a browser that shows HTML"
    elif len(plain) > 1 and not pages:
        text = "\n".join(plain)
    return Mail(
        subject=heading(message, "Subject"),
        name=senders[0][0] if senders else _named_alone(_raw(message, "From")),
        sender=senders[0][1].casefold() if senders else "",
        to=tuple((name, address.casefold()) for name, address in to),
        sent=_sent(message),
        headers={
            key.lower(): " ".join(str(value).split())[:500]
            for key, value in message.raw_items()
            if key.lower() in _KEPT
        },
        kinds=tuple(dict.fromkeys(part.get_content_type() for part in [message, *parts])),
        text=text[:MOST_WORDS],
        page="" if text.strip() else next((each for each in pages if each.strip()), "")[: 5 * MOST_WORDS],
        report="\n".join(_report(message))[:MOST_WORDS],
        returned=_returned(message),
        calendar=any(part.get_content_type() in _CALENDARS for part in parts)
        or any("BEGIN:VCALENDAR" in each[:200_000].upper() for each in plain),
    )


MOST_BESIDE = 12
"""Words of somebody who passes on a mail and leaves the telling to it; a signature is among them."""
_PLACEHOLDER = pattern(r"(?i)\bhtml\b|browser|view (?:this|it) online")


def _came_along(message: Message, mail: Mail) -> Message | None:
    """The one mail that came along, where whoever passes it on says next to nothing: "See below"."""
    if message.get_content_type() == "multipart/report" or len((mail.text or mail.page).split()) > MOST_BESIDE:
        return None
    along = [part for part in list(message.walk())[:300] if part.get_content_type() == "message/rfc822"]
    payload = along[0].get_payload() if len(along) == 1 else None
    return payload[0] if isinstance(payload, list) and payload and isinstance(payload[0], Message) else None


def _parts(message: Message) -> Iterator[Message]:
    """The parts that are no box of others, but not those of a mail that came along."""
    if message.get_content_maintype() == "message" and message.get_content_type() != "message/external-body":
        return
    if not message.is_multipart():
        yield message
        return
    for part in message.get_payload():
        if isinstance(part, Message):
            yield from _parts(part)


def _attached(part: Message) -> bool:
    return part.get_content_disposition() == "attachment" or part.get_content_maintype() != "text"


def _content(part: Message) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    words = decoded(payload[: 10 * MOST_WORDS], str(part.get_content_charset() or ""))
    flowed = str(part.get_param("format", "")).lower() == "flowed"
    return _unwrapped(words) if flowed else words


def _unwrapped(text: str) -> str:
    """Lines that the sender's program wrapped in one again, those of one depth of quotation each (RFC 3676)."""
    lines: list[str] = []
    for line in text.split("\n"):
        bare = line[1:] if line.startswith(" ") else line
        flows = bool(lines) and lines[-1].endswith(" ") and lines[-1] != "-- "
        depth = pattern(">*").match(bare)
        if flows and bare and depth and pattern(">*").match(lines[-1])[0] == depth[0]:  # type: ignore[index]
            lines[-1] += bare[len(depth[0]) :].lstrip(" ") if depth[0] else bare
        else:
            lines.append(bare)
    return "\n".join(lines)


def heading(message: Message, key: str) -> str:
    """A header's words on one line, encoded words decoded, whatever its bytes are."""
    raw = _raw(message, key)
    if "=?" not in raw:
        return raw
    try:
        pieces = [
            words if isinstance(words, str) else decoded(words, charset or "") for words, charset in decode_header(raw)
        ]
    except _TROUBLE:
        return raw
    return " ".join("".join(pieces).split())


def _raw(message: Message, key: str) -> str:
    value = next((str(value) for name, value in message.raw_items() if name.lower() == key.lower()), "")[:5000]
    return " ".join(value.encode("utf-8", "surrogateescape").decode("utf-8", "replace").split())


def _people(message: Message, key: str) -> list[tuple[str, str]]:
    """Names and addresses; a name's encoded words are decoded after the addresses are told apart."""
    found = []
    for name, address in getaddresses([_raw(message, key)])[:200]:
        if "@" in address:
            bare = Message()
            bare["X"] = name
            found.append((heading(bare, "X").strip("'\" "), address))
    return found


_SENT = ("Date", "Sent", "Gesendet", "Envoyé", "Enviado", "Datum", "Fecha")
"""Who copies a mail by hand copies the words of their program."""


def _sent(message: Message) -> datetime | None:
    try:
        sent = parsedate_to_datetime(_raw(message, "Date"))
    except (*_TROUBLE, OverflowError, IndexError):
        return _day_sent(next((told for key in _SENT if (told := _raw(message, key))), ""))
    return sent if sent.tzinfo is not None and 1980 < sent.year < 2200 else None


def _named_alone(written: str) -> str:
    """A sender without an address, as somebody copied it: "Connie (Ozark Ridge Stone)"."""
    return written if 1 < len(written) <= 80 and "@" not in written else ""


def _day_sent(written: str) -> datetime | None:
    """The noon of a day that somebody copied without its hour: "Mon, Mar 8, 2027"."""
    found = _DAY_SENT.search(written)
    for form in ("%b %d %Y", "%d %b %Y") if found else ():
        try:
            return datetime.strptime(" ".join(each for each in found.groups() if each), form).replace(  # type: ignore[union-attr]
                hour=12, tzinfo=UTC
            )
        except ValueError:
            continue
    return None


_DAY_SENT = pattern(r"(?:([A-Z][a-z]{2})[a-z]*\.? (\d{1,2})|(\d{1,2})\.? ([A-Z][a-z]{2})[a-z]*\.?),? (\d{4})")


def _report(message: Message) -> Iterator[str]:
    for part in list(message.walk())[:300]:
        if part.get_content_type() in ("message/delivery-status", "message/global-delivery-status"):
            payload = part.get_payload()
            blocks = payload if isinstance(payload, list) else [payload]
            yield "\n\n".join(str(block) for block in blocks[:100])


def _returned(message: Message) -> str:
    """The head of the mail that a report sends back."""
    for part in list(message.walk())[:300]:
        kind = part.get_content_type()
        if kind in ("message/rfc822", "message/global"):
            payload = part.get_payload()
            inner = payload[0] if isinstance(payload, list) and payload else None
            return (
                "\n".join(f"{key}: {value}" for key, value in inner.raw_items())[:20_000]
                if isinstance(inner, Message)
                else ""
            )
        if kind in ("text/rfc822-headers", "message/rfc822-headers"):
            return str(part.get_payload())[:20_000]
    return ""
