"""The authority of our own: made once, for local networks alone; the server's certificate as devices want it."""

from __future__ import annotations

import plistlib
import ssl
import stat
import threading
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID

from afterword.errors import OutsideFailed
from afterword.web.addresses import in_the_local_network, is_local, own_names
from afterword.web.authority import Authority

NOW = datetime(2026, 11, 26, 8, tzinfo=UTC)
NAMES = ("192.168.1.5", "fd00::2", "desk", "desk.local", "localhost")


def served(file: Path) -> x509.Certificate:
    return x509.load_pem_x509_certificate(file.read_bytes())


def test_it_is_made_once_however_many_ask_and_is_its_owner_s_alone(tmp_path: Path) -> None:
    made: list[str] = []
    threads = [threading.Thread(target=lambda: made.append(Authority(tmp_path, "desk", NOW).fingerprint()))
               for _ in range(4)]  # fmt: skip
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(made) == 4
    assert len(set(made)) == 1
    assert [each.name for each in tmp_path.iterdir()] == ["authority.pem"]
    assert stat.S_IMODE((tmp_path / "authority.pem").stat().st_mode) == 0o600


def test_the_certificate_is_as_devices_want_it(tmp_path: Path) -> None:
    authority = Authority(tmp_path, "desk", NOW)
    file, renewed = authority.server([*NAMES, "bank.example", "203.0.113.7"], NOW)
    found = served(file)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    names = found.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.IPAddress) == [ip_address("192.168.1.5"), ip_address("fd00::2")]
    assert names.get_values_for_type(x509.DNSName) == ["desk", "desk.local", "localhost"]
    assert found.not_valid_after_utc - found.not_valid_before_utc <= timedelta(days=397)
    uses = found.extensions.get_extension_for_class(x509.ExtendedKeyUsage).value
    assert list(uses) == [ExtendedKeyUsageOID.SERVER_AUTH]
    assert NOW < renewed < found.not_valid_after_utc
    ca = authority.certificate.extensions
    assert ca.get_extension_for_class(x509.BasicConstraints).value == x509.BasicConstraints(ca=True, path_length=0)
    assert ca.get_extension_for_class(x509.NameConstraints).critical


def test_it_is_made_anew_when_it_ends_or_no_longer_fits_and_at_no_other_time(tmp_path: Path) -> None:
    authority = Authority(tmp_path, "desk", NOW)
    first = served(authority.server(NAMES, NOW)[0])
    assert served(Authority(tmp_path, "other", NOW).server(NAMES, NOW + timedelta(days=200))[0]) == first
    moved = served(authority.server(["10.0.0.7", *NAMES[1:]], NOW)[0])
    assert moved != first
    assert served(authority.server(["10.0.0.7", *NAMES[1:]], NOW + timedelta(days=365))[0]) != moved
    (tmp_path / "server.pem").write_text("not one")
    authority.server(NAMES, NOW)
    ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER).load_cert_chain(tmp_path / "server.pem")
    (tmp_path / "authority.pem").unlink()
    assert served(Authority(tmp_path, "desk", NOW).server(NAMES, NOW)[0]).issuer == first.issuer
    served(tmp_path / "server.pem").verify_directly_issued_by(Authority(tmp_path, "desk", NOW).certificate)


def test_what_is_no_authority_is_said(tmp_path: Path) -> None:
    (tmp_path / "authority.pem").write_text("not one")
    with pytest.raises(OutsideFailed, match="Move it away"):
        Authority(tmp_path, "desk", NOW)


def test_the_profile_holds_the_certificate(tmp_path: Path) -> None:
    authority = Authority(tmp_path, "desk", NOW)
    read = plistlib.loads(authority.profile())
    inner = read["PayloadContent"][0]
    assert inner["PayloadType"] == "com.apple.security.root"
    assert inner["PayloadContent"] == authority.certificate.public_bytes(Encoding.DER)
    assert read["PayloadDisplayName"] == "Afterword on desk, 2026-11-26"


@pytest.mark.parametrize(("address", "local"), [
    ("192.168.1.5", True), ("100.100.1.1", True), ("[fe80::1]", True), ("::1", True), ("fd12::1", True),
    ("8.8.8.8", False), ("203.0.113.7", False), ("2001:db8::1", False), ("0.0.0.0", False), ("::", False),
    ("desk.local", False), ("", False),
])  # fmt: skip
def test_what_is_a_local_network(address: str, local: bool) -> None:
    assert is_local(address) is local


def test_the_addresses_that_are_found_are_local(monkeypatch: pytest.MonkeyPatch) -> None:
    assert all(is_local(each) and not ip_address(each).is_loopback for each in in_the_local_network())
    monkeypatch.setattr("socket.gethostname", lambda: "Desk.fritz.box")
    assert own_names() == ("desk", "desk.local")
    monkeypatch.setattr("socket.gethostname", lambda: "a*b")
    assert own_names() == ()
