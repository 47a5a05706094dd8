"""Where the servers of a domain are, asked of the domain itself: Thunderbird's XML over HTTPS, and SRV records (RFC
6186, RFC 8314). It is asked only when a person said so, and what comes back is hostile until it is read here.

The XML is authenticated by the certificate of the domain, DNS by nobody: what it names outside the domain is to be
confirmed by a person (RFC 6186, 6), and `Found.vouched` says whether that is needed.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any
from xml.etree import ElementTree

from afterword.errors import OutsideFailed
from afterword.mail import providers, tls
from afterword.mail.account import Account, at_provider
from afterword.mail.message import wire_address
from afterword.mail.providers import Security

LARGEST = 100_000
"""Bytes of an XML file that are read; those of providers have a few thousand."""
SECONDS = 8
"""For each question."""
MOST_RECORDS = 50

_HOST = re.compile(r"(?=.{1,253}\Z)(?:(?!-)[a-z0-9-]{1,63}(?<!-)\.)+(?!-)[a-z0-9-]{2,63}(?<!-)")
_SECURITY: dict[str, Security] = {"SSL": "tls", "STARTTLS": "starttls"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Server:
    """One door: host in lower case, port, and how it is encrypted; `user` is empty where nothing was said of it."""

    host: str
    port: int
    security: Security
    user: str = ""
    by_token: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An account as its domain has it, and who said so. `vouched`: the domain's own certificate stands behind it, or
    the servers are its own; else a person has to look at it."""

    account: Account
    by: str
    vouched: bool


Records = Callable[[str, str], Iterable[Any]]
"""The records of a name and a type; nothing where there are none. Raises `OutsideFailed`."""
Fetch = Callable[[str], bytes | None]
"""The file at an address; None where there is none."""


def look_up(
    address: str, name: str = "", *, fetch: Fetch | None = None, records: Records | None = None
) -> Found | None:
    """Ask the domain of `address` where its servers are: the XML, then SRV, then whose exchangers take its mail. None
    where it says nothing. Raises `BadInput` for what is no address, `OutsideFailed` where the network fails."""
    address = wire_address(address)
    domain = address.rpartition("@")[2]
    fetch, records = fetch or fetched, records or resolved
    for url in pages(domain):
        if (data := fetch(url)) is not None and (account := read_config(data, address, name)):
            return Found(account=account, by=url, vouched=True)
    servers = [_best(records(f"{service}.{domain}", "SRV"), security) for service, security in _SERVICES]
    imap, smtp = servers[0] or servers[1], servers[2] or servers[3]
    if imap and smtp:
        account = _account(address, name, imap, smtp)
        own = all(f".{each.host}".endswith(f".{domain}") for each in (imap, smtp))
        return Found(account=account, by=f"SRV records of {domain}", vouched=own)
    if known := providers.exchanging(exchangers(records(domain, "MX"))):
        return Found(account=at_provider(known, address, name), by=f"MX records of {domain}", vouched=False)
    return None


_SERVICES: tuple[tuple[str, Security], ...] = (
    ("_imaps._tcp", "tls"),
    ("_imap._tcp", "starttls"),
    ("_submissions._tcp", "tls"),
    ("_submission._tcp", "starttls"),
)


def pages(domain: str) -> tuple[str, ...]:
    """The addresses of that file (draft-ietf-mailmaint-autoconfig). The mail address is told to none of them."""
    return (
        f"https://autoconfig.{domain}/mail/config-v1.1.xml",
        f"https://{domain}/.well-known/autoconfig/mail/config-v1.1.xml",
    )


def read_config(data: bytes, address: str, name: str = "") -> Account | None:
    """The account in a client configuration, by the first IMAP and SMTP servers with encryption; None where it holds
    none, or is no such file. No entity is ever expanded: a file with a document type is not read at all."""
    if len(data) > LARGEST:
        return None
    try:
        text = data.decode("utf-8-sig")
        if "<!DOCTYPE" in text or "<!ENTITY" in text:
            return None
        root = ElementTree.fromstring(text)
    except (UnicodeDecodeError, ElementTree.ParseError, ValueError):
        return None
    imap = next(_servers(root, "incomingServer", "imap", address), None)
    smtp = next(_servers(root, "outgoingServer", "smtp", address), None)
    return _account(address, name, imap, smtp) if imap and smtp else None


def exchangers(records: Iterable[Any]) -> tuple[str, ...]:
    """The hosts of MX records, the preferred one first."""
    found = []
    for record in list(records)[:MOST_RECORDS]:
        if host := _host(str(record.exchange)):
            found.append((int(record.preference), host))
    return tuple(host for _, host in sorted(found))


def fetched(url: str) -> bytes | None:
    """The file at `url`, over HTTPS all the way; None where there is none. A domain without such a page is usual, and
    has no server of that name, a foreign certificate, or a page for everything."""
    import httpx

    try:
        with httpx.Client(
            verify=tls.context(), timeout=SECONDS, follow_redirects=False, headers={"User-Agent": "afterword"}
        ) as session:
            for _ in range(4):
                end = time.monotonic() + SECONDS
                with session.stream("GET", url, headers={"Accept-Encoding": "identity"}) as answer:
                    if answer.next_request is not None:
                        url = str(answer.next_request.url)
                        if not url.startswith("https://"):
                            return None
                        continue
                    data = b""
                    for part in answer.iter_raw():
                        data += part
                        if len(data) > LARGEST or time.monotonic() > end:
                            return None
                    return data if answer.status_code == 200 else None
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError, ValueError):
        return None
    return None


def resolved(name: str, kind: str, nameserver: tuple[str, int] | None = None) -> list[Any]:
    """The DNS records of that name, by this machine's resolver or by `nameserver`. Raises `OutsideFailed` where nobody
    answers."""
    import dns.exception
    import dns.resolver

    try:
        resolver = dns.resolver.Resolver(configure=nameserver is None)
        if nameserver:
            resolver.nameservers, resolver.port = [nameserver[0]], nameserver[1]
        resolver.lifetime = SECONDS
        return list(resolver.resolve(name, kind, search=False))
    except (dns.resolver.NXDOMAIN, dns.resolver.NoAnswer, dns.resolver.YXDOMAIN):
        return []
    except dns.exception.DNSException as error:
        words = f"The DNS did not say where the mail servers are ({type(error).__name__})."
        raise OutsideFailed(f"{words} Try again, or give --smtp and --imap.") from None


def _servers(root: ElementTree.Element, tag: str, kind: str, address: str) -> Iterator[Server]:
    """The usable servers of one kind, in the order in which the provider prefers them."""
    for element in root.findall(f"emailProvider/{tag}"):
        security = _SECURITY.get((element.findtext("socketType") or "").strip())
        host = _host(element.findtext("hostname") or "")
        port = _port((element.findtext("port") or "").strip())
        ways = {(each.text or "").strip() for each in element.findall("authentication")}
        if element.get("type") != kind or not (security and host and port):
            continue
        if not ways & {"OAuth2", "password-cleartext", "password-encrypted"}:
            continue
        user = _user((element.findtext("username") or "").strip(), address)
        if user is not None:
            yield Server(host=host, port=port, security=security, user=user, by_token=ways == {"OAuth2"})


def _best(records: Iterable[Any], security: Security) -> Server | None:
    """The record with the least priority, and of those the one with the most weight; none where the target is a dot."""
    found = []
    for record in list(records)[:MOST_RECORDS]:
        host, port = _host(str(record.target)), int(record.port)
        if host and 0 < port < 65536:
            found.append((int(record.priority), -int(record.weight), host, port))
    return Server(host=min(found)[2], port=min(found)[3], security=security) if found else None


def _account(address: str, name: str, imap: Server, smtp: Server) -> Account:
    return Account(
        address=address, name=name, user=smtp.user or imap.user or address,
        sign_in="token" if smtp.by_token or imap.by_token else "password",
        smtp_host=smtp.host, smtp_port=smtp.port, smtp_security=smtp.security,
        imap_host=imap.host, imap_port=imap.port, imap_security=imap.security,
    )  # fmt: skip


def _host(words: str) -> str:
    """A host name in its plain form, or nothing: no number, no port, nothing that could be more than a name."""
    plain = words.strip().lower().rstrip(".")
    return plain if _HOST.fullmatch(plain) and not plain.rpartition(".")[2].isdigit() else ""


def _port(words: str) -> int:
    return int(words) if words.isascii() and words.isdigit() and len(words) <= 5 and 0 < int(words) < 65536 else 0


def _user(words: str, address: str) -> str | None:
    """The user's name with its placeholders filled in; None for one that cannot be used."""
    local, _, domain = address.rpartition("@")
    for mark, meant in (("%EMAILADDRESS%", address), ("%EMAILLOCALPART%", local), ("%EMAILDOMAIN%", domain)):
        words = words.replace(mark, meant)
    return words if words.isprintable() and "%" not in words and len(words) <= 320 else None
