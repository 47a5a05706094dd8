"""An authority of our own for TLS in the local network. It is made once, signs for the local network and nothing else,
and its key never leaves the house; the certificate of the server is made anew when it ends or no longer fits."""

from __future__ import annotations

import ipaddress
import os
import plistlib
import uuid
from collections.abc import Sequence
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from afterword.errors import OutsideFailed
from afterword.web.addresses import LOCAL_NAMES, LOCAL_NETWORKS

YEARS = timedelta(days=3650)
"""How long the authority holds. Each device has to be told of it by hand, so it should outlive them."""
LASTS = timedelta(days=390)
"""How long a certificate of the server holds. Apple's devices take none that holds for more than 398 days."""
RENEWED = timedelta(days=30)
"""It is made anew when so little of that is left."""
BEFORE = timedelta(days=1)
"""The clock of a phone may be slow by so much."""
AUTHORITY, SERVER = "authority.pem", "server.pem"
"""Files in the house, each a key and its certificate; only its owner can read them."""


class Authority:
    """The authority of one house, found there or made. `name` is what this machine is called; `now` is aware.

    Raises `OutsideFailed` when the house cannot be read or written.
    """

    def __init__(self, folder: Path, name: str, now: datetime) -> None:
        self._folder = folder
        try:
            known = _found(folder / AUTHORITY)
            ended = known is not None and known[1].not_valid_after_utc < now + LASTS
            if known is None or ended:
                known = _made(folder / AUTHORITY, name, now, anew=ended)
            self._key, self.certificate = known
        except (OSError, ValueError) as error:
            raise OutsideFailed(
                f"{folder / AUTHORITY} cannot be used: {error}. Move it away, and a new one is made; devices then have "
                f"to be told of that."
            ) from None

    def der(self) -> bytes:
        """The certificate as devices take it in."""
        return self.certificate.public_bytes(Encoding.DER)

    def fingerprint(self) -> str:
        """SHA-256, as devices show it: pairs of hex digits."""
        return self.certificate.fingerprint(hashes.SHA256()).hex(":").upper()

    def profile(self) -> bytes:
        """The same as a profile for iPhone and iPad, which says what it is. Apple's keys and kinds."""
        name = str(self.certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)[0].value)
        seen = self.certificate.fingerprint(hashes.SHA256())
        about = f"afterword.{seen[:8].hex()}"
        inner = {
            "PayloadType": "com.apple.security.root", "PayloadVersion": 1, "PayloadContent": self.der(),
            "PayloadIdentifier": f"{about}.root", "PayloadUUID": str(uuid.UUID(bytes=seen[:16])),
            "PayloadDisplayName": name, "PayloadCertificateFileName": "afterword.crt",
        }  # fmt: skip
        return plistlib.dumps({
            "PayloadType": "Configuration", "PayloadVersion": 1, "PayloadContent": [inner],
            "PayloadIdentifier": about, "PayloadUUID": str(uuid.UUID(bytes=seen[16:])), "PayloadDisplayName": name,
            "PayloadDescription": "Lets this device know your own Afterword. It signs for local networks alone.",
        })  # fmt: skip

    def server(self, names: Sequence[str], now: datetime) -> tuple[Path, datetime]:
        """A file with the server's key and certificate for these names and addresses, made anew when it has to be, and
        when that will be. Names that it may not sign for are left out."""
        wanted = _alternatives([name for name in names if self.covers(name)])
        file = self._folder / SERVER
        try:
            with suppress(ValueError):  # one that cannot be read is made anew, as one that ends
                known = _found(file)
                if known and self._fits(known[1], wanted, now):
                    return file, known[1].not_valid_after_utc - RENEWED
            key = ec.generate_private_key(ec.SECP256R1())
            made = self._sign(key, wanted, now)
            _write(file, key, made)
        except OSError as error:
            raise OutsideFailed(f"{file} cannot be written: {error.strerror}.") from None
        return file, made.not_valid_after_utc - RENEWED

    def covers(self, name: str) -> bool:
        """Whether it may sign for that name or address at all."""
        kept = self.certificate.extensions.get_extension_for_class(x509.NameConstraints).value.permitted_subtrees or ()
        address = _address(name)
        if address:
            networks = [each.value for each in kept if isinstance(each, x509.IPAddress)]
            return any(address in each for each in networks if each.version == address.version)  # type: ignore[operator]
        names = [each.value for each in kept if isinstance(each, x509.DNSName)]
        return any(name.lower() == each or name.lower().endswith(f".{each}") for each in names)

    def _fits(self, known: x509.Certificate, wanted: list[x509.GeneralName], now: datetime) -> bool:
        names = known.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
        try:
            known.verify_directly_issued_by(self.certificate)
        except (InvalidSignature, TypeError, ValueError):
            return False  # that of another authority
        in_time = known.not_valid_before_utc <= now < known.not_valid_after_utc - RENEWED
        return in_time and set(wanted) == set(names)

    def _sign(self, key: ec.EllipticCurvePrivateKey, names: list[x509.GeneralName], now: datetime) -> x509.Certificate:
        issuer = self.certificate.extensions.get_extension_for_class(x509.SubjectKeyIdentifier).value
        return (
            _certificate("Afterword", self.certificate.subject, key, now, LASTS)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(x509.SubjectAlternativeName(names), critical=False)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .add_extension(_usage("digital_signature"), critical=True)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(issuer), critical=False)
            .sign(self._key, hashes.SHA256())
        )


def _made(file: Path, name: str, now: datetime, anew: bool) -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate]:
    """A new authority, in that file. Of two who make one at the same time, both have the one that was there first."""
    key = ec.generate_private_key(ec.SECP256R1())
    called = f"Afterword on {name}, {now:%Y-%m-%d}"[:64]
    own = [name.lower()] if name and not _address(name) else []
    permitted: list[x509.GeneralName] = [x509.DNSName(each) for each in dict.fromkeys([*LOCAL_NAMES, *own])]
    permitted += [x509.IPAddress(each) for each in LOCAL_NETWORKS]
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, called)])
    made = (
        _certificate(called, subject, key, now, YEARS)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.NameConstraints(permitted_subtrees=permitted, excluded_subtrees=None), critical=True)
        .add_extension(_usage("key_cert_sign", "crl_sign"), critical=True)
        .sign(key, hashes.SHA256())
    )
    _write(file, key, made, anew=anew)
    return _found(file) or (key, made)


def _certificate(
    called: str, issuer: x509.Name, key: ec.EllipticCurvePrivateKey, now: datetime, lasts: timedelta
) -> x509.CertificateBuilder:
    """What every certificate has."""
    return (
        x509.CertificateBuilder()
        .subject_name(x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, called)]))
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - BEFORE)
        .not_valid_after(now + lasts)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    )


def _usage(*wanted: str) -> x509.KeyUsage:
    uses = ("digital_signature", "content_commitment", "key_encipherment", "data_encipherment", "key_agreement",
            "key_cert_sign", "crl_sign", "encipher_only", "decipher_only")  # fmt: skip
    return x509.KeyUsage(**{each: each in wanted for each in uses})


def _found(file: Path) -> tuple[ec.EllipticCurvePrivateKey, x509.Certificate] | None:
    """The key and the certificate in that file. Raises `ValueError` for a file that holds something else."""
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        return None
    key = load_pem_private_key(data, None)
    certificate = x509.load_pem_x509_certificate(data)
    if not isinstance(key, ec.EllipticCurvePrivateKey) or certificate.public_key() != key.public_key():
        raise ValueError("its key and its certificate do not belong together")
    return key, certificate


def _write(file: Path, key: ec.EllipticCurvePrivateKey, certificate: x509.Certificate, anew: bool = True) -> None:
    """Both in one file for its owner alone, at once and whole. Without `anew` one that is there stays."""
    data = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    beside = file.with_name(f"{file.name}.{os.getpid()}.{uuid.uuid4().hex[:8]}")
    try:
        with open(os.open(beside, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as new:
            new.write(data + certificate.public_bytes(Encoding.PEM))
        if anew:
            beside.replace(file)
        else:
            with suppress(FileExistsError):
                os.link(beside, file)
    finally:
        beside.unlink(missing_ok=True)


def _alternatives(names: Sequence[str]) -> list[x509.GeneralName]:
    return [x509.IPAddress(found) if (found := _address(name)) else x509.DNSName(name.lower())
            for name in dict.fromkeys(names)]  # fmt: skip


def _address(name: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        return ipaddress.ip_address(name.strip("[]"))
    except ValueError:
        return None
