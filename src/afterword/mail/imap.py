"""The mailbox: is a letter in Sent, and put it there once. Folders are opened with EXAMINE and bodies are only peeked
at, so nothing here marks a mail as read or changes one."""

from __future__ import annotations

import re
import ssl
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from types import TracebackType
from typing import Any, Literal, Self

from imapclient import IMAPClient
from imapclient.exceptions import CapabilityError, IMAPClientError, LoginError

from afterword.errors import BadInput, OutsideFailed
from afterword.mail import sasl, tls
from afterword.mail.account import Account
from afterword.mail.message import LARGEST, thread_ids, thread_token

SENT_NAMES = (
    "sent", "sent items", "sent messages", "sent mail", "sent-mail", "gesendet", "gesendete elemente",
    "gesendete objekte", "gesendete nachrichten", "envoyés", "éléments envoyés", "messages envoyés", "enviados",
    "elementos enviados", "mensajes enviados", "itens enviados", "inviata", "posta inviata", "elementi inviati",
    "verzonden", "verzonden items", "verzonden berichten", "skickat", "skickade", "sendt", "sendte elementer",
    "wysłane", "elementy wysłane",
)  # fmt: skip
"""Last part of a folder's name, lower case, for servers that do not mark \\Sent (iCloud may not)."""

_ID_HEADERS = ("Message-ID", "X-Microsoft-Original-Message-ID")  # Outlook writes its own and keeps ours in the second
_THREAD_HEADERS = ("References", "In-Reply-To")  # these survive where the Message-ID is written anew
_PEEK = "BODY.PEEK[HEADER.FIELDS (MESSAGE-ID X-MICROSOFT-ORIGINAL-MESSAGE-ID REFERENCES IN-REPLY-TO)]"
_MOST_HITS = 50
DRAFTS_NAMES = (
    "drafts", "draft", "entwürfe", "brouillons", "borradores", "rascunhos", "bozze", "concepten", "utkast", "kladder",
    "wersje robocze", "szkice",
)  # fmt: skip
"""As `SENT_NAMES`, for drafts."""


class Mailbox:
    """A signed-in IMAP connection, opened by `with`. Every method raises `OutsideFailed` with one sentence. Not for
    several threads at once; `timeout` is in seconds, for connecting and for each answer."""

    def __init__(self, account: Account, secret: str, *, timeout: float = 60) -> None:
        self._account = account
        self._secret = secret
        self._timeout = timeout
        self._client: IMAPClient | None = None
        self._sent = ""

    def __enter__(self) -> Self:
        with self._talking("could not be reached"):
            client = self._open()
            try:
                self._sign_in(client)
            except BaseException:
                _close(client)
                raise
        self._client = client
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        client, self._client = self._client, None
        if client is not None:
            with suppress(OSError, IMAPClientError):
                if kind is None:
                    client.logout()
            _close(client)

    def sent_folder(self) -> str:
        """The folder of sent mail: as the account names it, else marked \\Sent, else by its name."""
        if not self._sent:
            self._sent = self._account.sent_folder or self._find(b"\\sent", SENT_NAMES, "sent mail")
        return self._sent

    def drafts_folder(self) -> str:
        """The folder of drafts: marked \\Drafts, else known by its name."""
        return self._find(b"\\drafts", DRAFTS_NAMES, "drafts")

    def find(self, message_id: str, folders: Literal["sent", "everywhere"] = "sent") -> bool:
        """Whether a mail with that Message-ID is in Sent, or anywhere but Drafts and Junk; there a mail that names it,
        as an answer does, counts as well. No proof of its absence. Raises `BadInput` for what is no Message-ID."""
        if thread_ids(message_id) != (message_id,):
            raise BadInput(f"{ascii(message_id)[:60]} is no Message-ID such as <token@example.com>.")
        sent = self.sent_folder()
        if self._hits(sent, message_id):
            return True
        others = self._others(sent) if folders == "everywhere" else ()
        return any(self._hits(each, message_id, must_open=False, answers=True) for each in others)

    def mails(self, folder: str, message_id: str) -> tuple[bytes, ...]:
        """The mails in that folder which have that Message-ID or bear our token for it, newest last; whole, unless one
        is larger than `LARGEST`."""
        hits = self._hits(folder, message_id)[-3:]
        if not hits:
            return ()
        with self._talking(f"did not give the mail in “{folder}”"):
            answers = self._signed_in.fetch(hits, [f"BODY.PEEK[]<0.{LARGEST}>"])
        return tuple(part for _, answer in sorted(answers.items())
                     for key, part in answer.items() if key.startswith(b"BODY["))  # fmt: skip

    def lay_into_drafts(self, data: bytes, message_id: str) -> bool:
        """Put `data` among the drafts unless it is there, or was sent meanwhile; whether it was put there. After an
        error as `file_in_sent`."""
        drafts = self.drafts_folder()
        if self._hits(drafts, message_id) or self.find(message_id, "everywhere"):
            return False
        with self._talking("did not take the draft"):
            self._signed_in.append(drafts, data, flags=(b"\\Draft", b"\\Seen"))
        return True

    def file_in_sent(self, data: bytes, message_id: str, date: datetime) -> bool:
        """Put `data` into Sent, read, dated `date` (aware), unless it is there; whether it was put there.

        After an error nobody knows whether the copy is there; calling again looks first. Two callers at once may both
        find nothing: let one alone file a letter."""
        if self.find(message_id):
            return False
        with self._talking("did not take the copy for Sent"):
            self._signed_in.append(self.sent_folder(), data, flags=(b"\\Seen",), msg_time=date)
        return True

    def check(self) -> str:
        """One sentence for the person: who is in, and where sent letters are kept."""
        sent = self.sent_folder()
        with self._talking(f"could not open “{sent}”"):
            self._signed_in.select_folder(sent, readonly=True)
        return f"{self._account.imap_host} let {self._account.user} in; sent letters are in “{sent}”."

    @property
    def _signed_in(self) -> IMAPClient:
        if self._client is None:
            raise OutsideFailed(f"The mailbox of {self._account.address} is not open.")
        return self._client

    def _open(self) -> IMAPClient:
        """Connected, and encrypted as the account asks; no password goes out before that."""
        host, port, security = self._account.imap_host, self._account.imap_port, self._account.imap_security
        context = tls.context()
        client = IMAPClient(host, port, ssl=security == "tls", ssl_context=context, timeout=self._timeout)
        client._imap.debug = 0  # it would tell a log at the level of DEBUG every mail, word for word
        if security == "starttls":
            try:
                client.starttls(context)
            except BaseException:
                _close(client)
                raise
        return client

    def _sign_in(self, client: IMAPClient) -> None:
        user = self._account.user
        if self._account.sign_in == "token":
            self._sign_in_with_token(client)
        elif client.has_capability("AUTH=PLAIN"):  # LOGIN would take ASCII passwords only
            client.plain_login(user, self._secret)
        else:
            client.login(user, self._secret)

    def _sign_in_with_token(self, client: IMAPClient) -> None:
        """The token is said once: what a server answers before it refuses gets no second one."""
        offered = [each for each in sasl.MECHANISMS if client.has_capability(f"AUTH={each}")]
        if not offered:
            raise CapabilityError("no way to sign in with a token")
        account = self._account
        reasons: list[str] = []
        said = sasl.bearer(offered[0], account.user, account.imap_host, account.imap_port, self._secret)

        def answer(challenge: bytes) -> bytes:
            if not reasons:
                reasons.append("")
                return said
            reasons.append(sasl.reason(challenge))
            return sasl.GIVING_UP[offered[0]]

        try:
            client.sasl_login(offered[0], answer)
        except IMAPClient.AbortError:
            raise
        except IMAPClientError as error:
            raise LoginError(f"{_words(error)} {reasons[-1] if reasons else ''}".strip()) from None

    def _told(self, error: Exception) -> str:
        """The server's words, without what it was told in confidence."""
        account, secret = self._account, self._secret
        told = (sasl.bearer(each, account.user, account.imap_host, account.imap_port, secret).decode()
                for each in sasl.MECHANISMS)  # fmt: skip
        return sasl.hidden(_words(error), secret, f"\0{account.user}\0{secret}", *told)

    def _folders(self) -> list[tuple[tuple[bytes, ...], str, str]]:
        """Flags, separator and name of each folder that can be opened."""
        with self._talking("did not list its folders"):
            listed = self._signed_in.list_folders()
        folders = [(tuple(flag.lower() for flag in flags), (by or b"/").decode("ascii", "replace"), str(name))
                   for flags, by, name in listed]  # fmt: skip
        return [each for each in folders if not {b"\\noselect", b"\\nonexistent"} & set(each[0])]

    def _find(self, mark: bytes, names: tuple[str, ...], what: str) -> str:
        folders = self._folders()
        marked = [name for flags, _, name in folders if mark in flags]
        named = sorted((names.index(last), name) for _, by, name in folders
                       if (last := name.rpartition(by)[2].lower()) in names)  # fmt: skip
        if not marked and not named:
            raise OutsideFailed(f"{self._account.imap_host} has no folder for {what}; name one in the account.")
        return marked[0] if marked else named[0][1]

    def _others(self, sent: str) -> Iterator[str]:
        """All Mail where there is such a folder, else every other one, Archive first. A draft is no sent letter."""
        folders = [each for each in self._folders() if not {b"\\drafts", b"\\junk"} & set(each[0]) and each[2] != sent]
        everything = [name for flags, _, name in folders if b"\\all" in flags]
        archived = [name for flags, _, name in folders if b"\\archive" in flags]
        return iter(dict.fromkeys(everything or [*archived, "INBOX", *(name for _, _, name in folders)]))

    def _hits(self, folder: str, message_id: str, *, must_open: bool = True, answers: bool = False) -> list[int]:
        """Mails with that Message-ID, or with our token for it; with `answers` those that name it. Searched by the
        server, then compared by us: SEARCH finds parts of words, and some servers guess. A folder that need not open
        holds nothing when it went away since it was listed."""
        token = thread_token(message_id)
        wanted = [(each, message_id) for each in _ID_HEADERS] + [(_THREAD_HEADERS[0], token)]
        wanted += [(each, message_id) for each in _THREAD_HEADERS] if answers else []
        with self._talking(f"could not search “{folder}”"):
            client = self._signed_in
            try:
                client.select_folder(folder, readonly=True)
            except IMAPClientError as error:
                if must_open or isinstance(error, IMAPClient.AbortError):
                    raise
                return []
            for header, id in wanted:
                found = client.search(["HEADER", header, id])[-_MOST_HITS:]
                heads = client.fetch(found, [_PEEK]) if found else {}
                if hits := [uid for uid, answer in sorted(heads.items()) if id in _ids_in(answer, header)]:
                    return hits
        return []

    @contextmanager
    def _talking(self, told: str) -> Iterator[None]:
        """Whatever goes wrong inside, in one sentence; `told` is what the server did not do."""
        host, port = self._account.imap_host, self._account.imap_port
        try:
            yield
        except LoginError as error:
            words, user = self._told(error), self._account.user
            raise OutsideFailed(
                f"{host}, port {port}, did not let {user} in: {words}. {self._account.advice}"
            ) from None
        except CapabilityError:
            raise OutsideFailed(
                f"{host}, port {port}, offers no encryption (STARTTLS), or no such way to sign in, so no password was "
                "sent; check port and security."
            ) from None
        except ssl.SSLCertVerificationError as error:
            raise OutsideFailed(
                f"The certificate of {host}, port {port}, cannot be trusted ({error.verify_message})."
            ) from None
        except TimeoutError:
            raise OutsideFailed(f"{host}, port {port}, {told}: no answer in time.") from None
        except (OSError, IMAPClientError, ValueError) as error:
            words = self._told(error)
            raise OutsideFailed(f"{host}, port {port}, {told}: {words}.") from None


def _ids_in(answer: Any, header: str) -> tuple[str, ...]:
    """The Message-IDs that one header of a fetched mail holds."""
    heads = b"".join(part for key, part in answer.items() if key.startswith(b"BODY[HEADER"))
    unfolded = re.sub(r"\r?\n(?=[ \t])", "", heads.decode("ascii", "replace"))
    lines = (line.partition(":") for line in unfolded.splitlines())
    return tuple(id for name, _, ids in lines if name.strip().lower() == header.lower() for id in thread_ids(ids))


def _close(client: IMAPClient) -> None:
    with suppress(OSError, IMAPClientError):
        client.shutdown()


def _words(error: Exception) -> str:
    """The server's words in one printable line of at most 200 characters."""
    text = re.sub(r"\bb'([^']*)'?", r"\1", str(error))  # imaplib shows bytes as Python writes them
    return " ".join("".join(each if each.isprintable() else " " for each in text).split())[:200].rstrip(".")
