"""The mailbox as it is read: folders of received mail, heads first, bodies one by one, and waiting for what comes.

Folders are opened with EXAMINE and everything is peeked at, so no mail is ever marked as read. Memory holds a batch of
heads at a time, and no head or body beyond a bound. Sources: RFC 9051 (IMAP), RFC 2177 (IDLE), RFC 6154 (special use).
"""

from __future__ import annotations

import hashlib
import time
from array import array
from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from imapclient import IMAPClient

from afterword.core.value import Value
from afterword.errors import OutsideFailed
from afterword.mail.heads import FIELDS, LONGEST, Head, read_head
from afterword.mail.imap import Mailbox

MOST_BODY = 2_000_000
"""Octets of a mail that are fetched. The words of a person stand before what is attached."""
MOST_FOLDERS = 300
AT_ONCE = 5000
"""UIDs that are asked for in one search."""
RENEWED = 300.0
"""Seconds after which IDLE is begun anew. Some providers hang up after ten minutes, though the standard says 29."""
SLICE = 1.0
"""Seconds after which somebody who waits looks whether they should stop."""

_ESSENTIAL = ("MESSAGE-ID", "FROM", "DATE", "IN-REPLY-TO")
_NOT_RECEIVED = frozenset({b"\\sent", b"\\drafts", b"\\trash", b"\\flagged", b"\\important"})


def _names(text: str) -> frozenset[str]:
    return frozenset(each.strip() for each in text.split(","))


_NOT_RECEIVED_NAMES = _names(
    """
    drafts, draft, trash, bin, outbox, notes, contacts, calendar, tasks, journal, templates, deleted items,
    deleted messages, entwürfe, papierkorb, postausgang, notizen, kontakte, kalender, aufgaben, vorlagen,
    gelöschte elemente, gelöschte objekte, brouillons, corbeille, éléments supprimés, borradores, papelera,
    elementos eliminados, bozze, cestino, posta eliminata, concepten, prullenbak, verwijderde items, utkast,
    papperskorg, kladder, papirkurv, szkice, kosz
    """
)
_JUNK_NAMES = _names(
    """
    junk, spam, junk email, junk e-mail, bulk mail, spamverdacht, junk-e-mail, courrier indésirable,
    correo no deseado, posta indesiderata, ongewenste e-mail
    """
)
"""Last parts of the names of folders, lower case, for servers that do not say what a folder is for."""


class Opened(Value):
    """A folder that is open. UIDs mean something only together with `uidvalidity`; `next` is the UID that the next mail
    will have, 0 where the server does not say."""

    name: str
    uidvalidity: int
    mails: int
    next: int = 0


class Arrived(Value):
    """One mail in a folder: its head, and when it came (aware). `id` is its Message-ID, or what stands for one."""

    uid: int
    came: datetime
    head: Head
    id: str


class Received(Mailbox):
    """A mailbox to read in. Every method raises `OutsideFailed` with one sentence when the line or the server fails."""

    def received_folders(self, *, junk: bool = False) -> tuple[str, ...]:
        """Where received mail is: All Mail where the server has it, else the inbox and every folder for keeping.

        Sent, drafts and trash are none, nor is junk unless asked for.
        """
        folders = [(set(flags), name, name.rpartition(by)[2].lower()) for flags, by, name in self._folders()]
        spam = [name for flags, name, last in folders if b"\\junk" in flags or last in _JUNK_NAMES]
        everything = [name for flags, name, _ in folders if b"\\all" in flags]
        sent = self.sent_or_none() if not everything else ""
        kept = [
            name
            for flags, name, last in folders
            if not flags & _NOT_RECEIVED and last not in _NOT_RECEIVED_NAMES and name not in (*spam, sent)
        ]
        inbox = [name for name in kept if name.upper() == "INBOX"]
        found = everything or [*inbox, *(name for name in kept if name not in inbox)]
        return tuple([*found, *(spam if junk else [])][:MOST_FOLDERS])

    def sent_or_none(self) -> str:
        """The folder of sent mail; empty where the server has none that could be told."""
        try:
            return self.sent_folder()
        except OutsideFailed:  # a dead line fails again with the next command
            return ""

    def look(self, folder: str) -> Opened | None:
        """Open a folder to look at it only; None when it went away meanwhile."""
        with self._talking("could not open a folder"):
            client = self._signed_in
            client.normalise_times = False
            try:
                said = client.select_folder(folder, readonly=True)
            except IMAPClient.AbortError:
                raise
            except IMAPClient.Error:
                return None
        numbers = {"uidvalidity": b"UIDVALIDITY", "mails": b"EXISTS", "next": b"UIDNEXT"}
        return Opened(name=folder, **{name: int(said.get(key, 0)) for name, key in numbers.items()})

    def newer(self, folder: Opened, after: int, since: date) -> Sequence[int]:
        """UIDs of the open folder above `after`, of mails that came on `since` or later; ascending.

        Asked for by and by, so that the list of a hundred thousand takes no more than their numbers do.
        """
        found: array[int] = array("L")
        span = AT_ONCE
        while after + 1 < folder.next or not folder.next:
            until = str(after + span) if folder.next else "*"  # "n:*" always names the last one too
            with self._talking("did not list its mails"):
                some = self._signed_in.search(["UID", f"{after + 1}:{until}", "SINCE", since])
            found.extend(sorted(uid for uid in some if uid > after))
            if not folder.next:
                break
            after += span
            span = AT_ONCE if len(some) > AT_ONCE // 2 else span * 2  # there may be few mails among many numbers
        return found

    def heads(self, uids: Sequence[int], *, ours: bool = False) -> list[Arrived]:
        """The heads of these mails; with To where they are `ours`. Mails that are gone are left out."""
        fields = (*FIELDS, "TO") if ours else FIELDS
        found = self._fetch(uids, fields, LONGEST)
        cut = [uid for uid, (_, data) in found.items() if len(data) >= LONGEST]  # what matters may be behind the cut
        for uid, (came, data) in self._fetch(cut, _ESSENTIAL, LONGEST).items():
            found[uid] = (came, data.rstrip(b"\r\n") + b"\r\n" + found[uid][1])
        return [_arrived(uid, came, data) for uid, (came, data) in sorted(found.items())]

    def body(self, uid: int) -> bytes:
        """The whole mail, up to `MOST_BODY`; empty when it is gone."""
        with self._talking("did not hand out a mail"):
            answers = self._signed_in.fetch([uid], [f"BODY.PEEK[]<0.{MOST_BODY}>"])
        return b"".join(
            part for answer in answers.values() for key, part in answer.items() if key.startswith(b"BODY[]") and part
        )

    def wait(self, seconds: float, stopped: Callable[[], bool]) -> bool:
        """Wait in the open folder until something changes in it; False after `seconds`, or when `stopped` says so.

        A server that cannot tell is waited for, and then counts as having told. Raises `OutsideFailed` when it said
        BYE, or when the line is dead: then it answers at once, and with nothing.
        """
        with self._talking("hung up"):
            client = self._signed_in
            if not client.has_capability("IDLE"):
                return _slept(seconds, stopped)
            client.idle()
            came = self._changed(client, time.monotonic() + seconds, stopped)
            client.idle_done()
            return came

    def _changed(self, client: IMAPClient, end: float, stopped: Callable[[], bool]) -> bool:
        while not stopped() and (left := end - time.monotonic()) > 0:
            patience, began = min(SLICE, left), time.monotonic()
            said = client.idle_check(timeout=patience)
            if any(each[0] == b"BYE" for each in said) or (not said and time.monotonic() - began < patience / 2):
                raise IMAPClient.AbortError("the connection was closed")
            if any(len(each) > 1 and each[1] in (b"EXISTS", b"RECENT") for each in said):
                return True
        return False

    def _fetch(self, uids: Sequence[int], fields: Iterable[str], longest: int) -> dict[int, tuple[datetime, bytes]]:
        if not uids:
            return {}
        asked = f"BODY.PEEK[HEADER.FIELDS ({' '.join(fields)})]<0.{longest}>"
        with self._talking("did not hand out the heads of mails"):
            answers: dict[int, dict[bytes, Any]] = self._signed_in.fetch(uids, ["INTERNALDATE", asked])
        found = {}
        for uid, answer in answers.items():
            data = next((part for key, part in answer.items() if key.startswith(b"BODY[HEADER")), None)
            if data is not None:
                found[uid] = (_aware(answer.get(b"INTERNALDATE")), data)
        return found


def _arrived(uid: int, came: datetime, data: bytes) -> Arrived:
    head = read_head(data)
    return Arrived(uid=uid, came=came, head=head, id=head.message_id or "sha256:" + hashlib.sha256(data).hexdigest())


def _aware(came: object) -> datetime:
    """INTERNALDATE as the server has it; a server that sends none has mail of an unknown, and so of an old, date."""
    if isinstance(came, datetime):
        return came if came.tzinfo else came.replace(tzinfo=UTC)
    return datetime.fromtimestamp(0, UTC)


def _slept(seconds: float, stopped: Callable[[], bool]) -> bool:
    end = time.monotonic() + seconds
    while not stopped() and (left := end - time.monotonic()) > 0:
        time.sleep(min(SLICE, left))
    return not stopped()


def when_sent(arrived: Arrived) -> datetime:
    """When it was sent: as it says itself, where its arrival does not make that a mistake or a lie."""
    said = arrived.head.sent
    if said is None or not arrived.came - timedelta(days=7) <= said <= arrived.came + timedelta(hours=1):
        return arrived.came
    return said
