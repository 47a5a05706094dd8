"""Asking a domain where its servers are: what is taken from it, and what is not."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, Self

import dns.flags
import dns.message
import dns.rcode
import dns.rdatatype
import dns.rrset
import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.errors import BadInput, OutsideFailed
from afterword.mail import autoconfig
from afterword.mail.autoconfig import exchangers, fetched, look_up, pages, read_config, resolved
from authority import Authority, Encrypted

ADA = "ada@firm.example"


def server(tag: str = "incomingServer", kind: str = "imap", host: str = "mail.firm.example", port: str = "993",
           socket: str = "SSL", user: str = "%EMAILADDRESS%", ways: Iterable[str] = ("password-cleartext",)) -> str:  # fmt: skip
    """One server of such a file."""
    by = "".join(f"<authentication>{way}</authentication>" for way in ways)
    return (f'<{tag} type="{kind}"><hostname>{host}</hostname><port>{port}</port><socketType>{socket}</socketType>'
            f"<username>{user}</username>{by}</{tag}>")  # fmt: skip


def smtp(**changes: Any) -> str:
    return server(**{"tag": "outgoingServer", "kind": "smtp", "port": "465", **changes})


def config(*servers: str, head: str = '<?xml version="1.0" encoding="UTF-8"?>') -> bytes:
    inner = "".join(servers)
    return f'{head}<clientConfig version="1.1"><emailProvider id="firm">{inner}</emailProvider></clientConfig>'.encode()


def test_a_file_as_thunderbird_has_them() -> None:
    data = config(
        server(kind="pop3", port="995"), server(port="143", socket="STARTTLS", user="%EMAILLOCALPART%"), server(),
        smtp(port="25", socket="plain"), smtp(port="587", socket="STARTTLS", user="%EMAILLOCALPART%"), smtp(),
    )  # fmt: skip
    account = read_config(data, ADA, "Ada")
    assert account is not None
    assert (account.imap_host, account.imap_port, account.imap_security) == ("mail.firm.example", 143, "starttls")
    assert (account.smtp_host, account.smtp_port, account.smtp_security) == ("mail.firm.example", 587, "starttls")
    assert (account.user, account.sign_in, account.name) == ("ada", "password", "Ada")


def test_servers_that_take_tokens_alone() -> None:
    account = read_config(config(server(ways=["OAuth2"]), smtp(ways=["OAuth2", "password-cleartext"])), ADA)
    assert account is not None
    assert account.sign_in == "token"


LAUGHS = '<!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol1 "' + "&lol;" * 10 + '">]>'
FILE = '<!DOCTYPE x [<!ENTITY file SYSTEM "file:///etc/passwd">]>'


@pytest.mark.parametrize(
    "data",
    [
        b"", b"<", b"<a/>", b"not xml", b"\xff\xfe<", b"\0" * 100, config(), config(server()), config(smtp()),
        config(server(), smtp(), head=LAUGHS), config(server(host="&lol1;"), smtp(), head=LAUGHS),
        config(server(host="&file;"), smtp(), head=FILE), config(server(), smtp(), head='<!DOCTYPE x SYSTEM "http://evil.example/x">'),
        config(server(), smtp(), head=LAUGHS).decode().encode("utf-16"), config(server(), smtp(), "<x>" * 30_000),
        config(server(), smtp(), "x" * 100_000), b"<a>" * 30_000, b"<a>" * 14_000 + b"</a>" * 14_000, config(server(socket="plain"), smtp()), config(server(), smtp(socket="none")),
        config(server(port="0"), smtp()), config(server(port="65536"), smtp()), config(server(port="９９３"), smtp()),
        config(server(port="-1"), smtp()), config(server(port="1" * 5_000), smtp()), config(server(host=""), smtp()),
        config(server(host="localhost"), smtp()), config(server(host="127.0.0.1"), smtp()), config(server(host="mail.firm.example:993"), smtp()),
        config(server(host="a b.example"), smtp()), config(server(host="https://mail.firm.example"), smtp()), config(server(host="x" * 300 + ".example"), smtp()),
        config(server(host="mäil.firm.example"), smtp()), config(server(user="%PASSWORD%"), smtp()), config(server(user="a&#10;b"), smtp()),
        config(server(ways=["GSSAPI"]), smtp()), config(server(ways=[]), smtp()), config(server(kind="exchange"), smtp()),
    ],
    ids=lambda data: repr(data[:60]),
)  # fmt: skip
def test_what_is_no_such_file_or_cannot_be_used(data: bytes) -> None:
    assert read_config(data, ADA) is None


@given(st.binary(max_size=500))
def test_no_bytes_do_harm(data: bytes) -> None:
    assert read_config(data, ADA) is None


WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="<>&"), max_size=30) | st.sampled_from(
    ["mail.firm.example", "993", "SSL", "STARTTLS", "%EMAILADDRESS%", "%EMAILLOCALPART%", "password-cleartext", "OAuth2"]
)  # fmt: skip


@given(st.lists(st.fixed_dictionaries({"kind": st.sampled_from(["imap", "smtp"]), "host": WORDS, "port": WORDS,
                                       "socket": WORDS, "user": WORDS, "ways": st.lists(WORDS, max_size=2)}), max_size=4))  # fmt: skip
def test_whatever_such_a_file_says_an_account_of_it_can_be_used(said: list[dict[str, Any]]) -> None:
    data = config(*(smtp(**each) if each["kind"] == "smtp" else server(**each) for each in said))
    account = read_config(data, ADA)
    if account is not None:
        assert {account.smtp_security, account.imap_security} <= {"tls", "starttls"}
        assert account.smtp_host.isascii()


class Nameserver:
    """A DNS server on the loopback that knows `zone`: by name and type the records as they are written. `mangle` turns
    its answers into something else."""

    def __init__(self, zone: dict[tuple[str, str], list[str]], mangle: Any = lambda data: data) -> None:
        self.zone, self.mangle, self.asked = zone, mangle, []  # type: ignore[var-annotated]
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind(("127.0.0.1", 0))
        self.at = self._socket.getsockname()
        self._thread = threading.Thread(target=self._serve, daemon=True)

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._socket.sendto(b"", self.at)
        self._thread.join(10)
        self._socket.close()

    def records(self, name: str, kind: str) -> list[Any]:
        return resolved(name, kind, self.at)

    def _serve(self) -> None:
        while True:
            data, whence = self._socket.recvfrom(4096)
            if not data:
                return
            query = dns.message.from_wire(data)
            (question,) = query.question
            name, kind = question.name.to_text(True), dns.rdatatype.to_text(question.rdtype)
            self.asked.append((name, kind))
            answer = dns.message.make_response(query)
            answer.flags |= dns.flags.RA
            if records := self.zone.get((name, kind)):
                answer.answer = [dns.rrset.from_text(question.name, 60, "IN", kind, *records)]
            else:
                answer.set_rcode(dns.rcode.NXDOMAIN)
            self._socket.sendto(self.mangle(answer.to_wire()), whence)


ZONE = {
    ("_imaps._tcp.firm.example", "SRV"): ["20 0 993 second.firm.example.", "10 1 993 light.firm.example.", "10 9 1993 Heavy.firm.example."],
    ("_submissions._tcp.firm.example", "SRV"): ["0 0 465 mail.firm.example."],
    ("_imap._tcp.starttls.example", "SRV"): ["0 0 143 mail.host.example."],
    ("_submission._tcp.starttls.example", "SRV"): ["0 0 587 mail.host.example."],
    ("_imaps._tcp.starttls.example", "SRV"): ["0 0 0 ."],
    ("workspace.example", "MX"): ["10 alt1.aspmx.l.google.com.", "1 aspmx.l.google.com."],
    ("own.example", "MX"): ["10 mx.own.example."],
}  # fmt: skip


def nothing(url: str) -> bytes | None:
    return None


@pytest.fixture(scope="module")
def nameserver() -> Iterator[Nameserver]:
    with Nameserver(ZONE) as running:
        yield running


def test_the_records_of_a_domain(nameserver: Nameserver) -> None:
    found = look_up(ADA, "Ada", fetch=nothing, records=nameserver.records)
    assert found is not None
    account = found.account
    assert (account.imap_host, account.imap_port, account.imap_security) == ("heavy.firm.example", 1993, "tls")
    assert (account.smtp_host, account.smtp_port, account.smtp_security) == ("mail.firm.example", 465, "tls")
    assert account.user == ADA
    assert found.vouched, "its own servers"
    assert found.by == "SRV records of firm.example"


def test_records_that_name_others_are_for_a_person_to_look_at(nameserver: Nameserver) -> None:
    found = look_up("ada@starttls.example", fetch=nothing, records=nameserver.records)
    assert found is not None
    assert (found.account.imap_port, found.account.imap_security) == (143, "starttls")
    assert not found.vouched


def test_a_firm_whose_mail_somebody_known_takes(nameserver: Nameserver) -> None:
    found = look_up("ada@workspace.example", fetch=nothing, records=nameserver.records)
    assert found is not None
    assert found.account.smtp_host == "smtp.gmail.com"
    assert found.account.user == "ada@workspace.example"
    assert not found.vouched


@pytest.mark.parametrize("domain", ["own.example", "nowhere.example"])
def test_a_domain_that_says_nothing(nameserver: Nameserver, domain: str) -> None:
    assert look_up(f"ada@{domain}", fetch=nothing, records=nameserver.records) is None


def test_the_file_comes_first_and_is_not_told_whose_address_it_is(nameserver: Nameserver) -> None:
    asked = []

    def fetch(url: str) -> bytes | None:
        asked.append(url)
        return config(server(host="mail.elsewhere.example"), smtp()) if "well-known" in url else None

    nameserver.asked.clear()
    found = look_up(ADA, fetch=fetch, records=nameserver.records)
    assert found is not None
    assert found.vouched
    assert found.account.imap_host == "mail.elsewhere.example"
    assert tuple(asked) == pages("firm.example")
    assert all(url.startswith("https://") and "ada" not in url for url in asked)
    assert nameserver.asked == []


def test_what_is_no_address_is_not_asked_for() -> None:
    with pytest.raises(BadInput):
        look_up("ada@firm.example/../x", fetch=nothing, records=lambda name, kind: [])


@pytest.mark.parametrize("mangle", [lambda data: data[:10], lambda data: data[:2] + b"\xff" * 40, lambda data: b""],
                         ids=["cut", "garbage", "silent"])  # fmt: skip
def test_a_nameserver_that_answers_nonsense(mangle: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(autoconfig, "SECONDS", 1)
    with Nameserver(ZONE, mangle) as broken, pytest.raises(OutsideFailed, match="The DNS did not say"):
        look_up(ADA, fetch=nothing, records=broken.records)


class Record:
    """A record as hostile as it can be written."""

    def __init__(self, target: str, port: int, priority: int, weight: int) -> None:
        self.target = self.exchange = target
        self.port, self.priority, self.weight, self.preference = port, priority, weight, priority


RECORDS = st.lists(
    st.builds(Record, st.text(max_size=300) | st.sampled_from([".", "mail.firm.example.", "127.0.0.1.", "a..b."]),
              st.integers(0, 65535), st.integers(0, 65535), st.integers(0, 65535)), max_size=60)  # fmt: skip


@given(RECORDS, RECORDS, RECORDS)
def test_no_records_do_harm(imap: list[Record], submission: list[Record], mx: list[Record]) -> None:
    given = {"_imaps": imap, "_submissions": submission}
    found = look_up(
        ADA, fetch=nothing, records=lambda name, kind: mx if kind == "MX" else given.get(name.split(".")[0], [])
    )
    for host in exchangers(mx):
        assert host.isascii()
    if found is not None:
        assert found.account.imap_security == "tls"
        assert 0 < found.account.imap_port < 65536


@pytest.fixture
def authority(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Authority:
    made = Authority(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(made.bundle))
    return made


def page(body: bytes, status: str = "200 OK", more: bytes = b"") -> bytes:
    return b"HTTP/1.1 %s\r\nContent-Length: %d\r\n%s\r\n%s" % (status.encode(), len(body), more, body)


@pytest.mark.parametrize(
    ("answer", "wanted"),
    [
        (page(b"<xml/>"), b"<xml/>"), (page(b"no", "404 Not Found"), None), (page(b"x" * 100_001), None), (b"nonsense\r\n\r\n", None),
        (page(b"", "302 Found", b"Location: http://127.0.0.1:1/\r\n"), None), (page(b"", "302 Found", b"Location: /again\r\n"), None),
        (page(b"", "302 Found", b"Location: ://[\r\n"), None), (b"", None),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffffffffffff\r\n", None),
    ],
)  # fmt: skip
def test_pages_that_are_fetched(
    authority: Authority, answer: bytes, wanted: bytes | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(autoconfig, "SECONDS", 1)
    with Encrypted(authority.pair("localhost"), answer) as running:
        assert fetched(f"https://localhost:{running.port}/mail/config-v1.1.xml") == wanted
