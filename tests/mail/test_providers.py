"""The providers that are known: complete, consistent, and found by domain, name and mail exchanger."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest

from afterword.mail.account import at_provider, guess
from afterword.mail.issuers import ISSUERS
from afterword.mail.providers import PROVIDERS, Provider, exchanging, named, provider


@pytest.mark.parametrize("known", PROVIDERS, ids=lambda each: each.smtp[0])
def test_every_provider_is_complete(known: Provider) -> None:
    for domain in known.domains:
        account = guess(f"ada@{domain}", "Ada")
        assert account is not None
        assert provider(account.address) is known
        assert account.server_files_sent is known.saves_sent
    assert known.advice.endswith(".")
    assert len(known.advice) > 40


@pytest.mark.parametrize("known", PROVIDERS, ids=lambda each: each.name)
def test_every_provider_says_how_one_gets_in_and_where_that_was_read(known: Provider) -> None:
    account = at_provider(known, "ada@firm.example")
    assert account.smtp_security != "none" or known.smtp[0] == "127.0.0.1"
    assert account.sign_in == ("token" if known.needs == "OAuth" else "password")
    assert known.needs != "OAuth" or known.oauth
    assert not known.oauth or known.oauth in ISSUERS
    assert urlsplit(known.page).scheme == "https"
    assert known.source
    assert known.domains or known.mx
    assert {465: "tls", 587: "starttls", 1025: "none"}[known.smtp[1]] == known.smtp[2]
    assert {993: "tls", 1143: "none"}[known.imap[1]] == known.imap[2]
    assert named(known.name.upper()) is known


def test_no_domain_and_no_name_has_two_providers() -> None:
    domains = [domain for each in PROVIDERS for domain in each.domains]
    assert len(domains) == len(set(domains))
    assert len({each.name.casefold() for each in PROVIDERS}) == len(PROVIDERS)


def test_names_are_known_however_they_are_written() -> None:
    assert named("gmail") is provider("ada@gmail.com")
    assert named("Outlook.COM") is named("outlook com")
    assert named("mailbox org") is provider("ada@mailbox.org")
    assert named("") is None
    assert named("nobody") is None


@pytest.mark.parametrize(
    ("hosts", "name"),
    [
        (("aspmx.l.google.com.", "alt1.aspmx.l.google.com."), "Gmail"),
        (("firm-example.mail.protection.outlook.com",), "Microsoft 365"),
        (("hotmail-com.olc.protection.outlook.com",), "Outlook.com"),
        (("in1-smtp.messagingengine.com",), "Fastmail"),
        (("mx01.mail.icloud.com",), "iCloud"),
        (("mx00.kundenserver.de",), "IONOS (de)"),
        (("mx00.ionos.co.uk",), "IONOS (co.uk)"),
        (("mx1.mailbox.org",), "mailbox.org"),
        (("mail.protonmail.ch",), "Proton Mail Bridge"),
    ],
)
def test_a_firm_is_known_by_who_takes_its_mail(hosts: tuple[str, ...], name: str) -> None:
    found = exchanging(hosts)
    assert found is not None
    assert found.name == name


def test_nobody_known_takes_it() -> None:
    assert exchanging(()) is None
    assert exchanging(("mx.notgoogle.com", "google.com.evil.example")) is None
