"""What a mail says that frauds say too. Nothing in a mail is ever done; this only says aloud what to look at twice."""

from __future__ import annotations

import re

from afterword.mail.reading.reader import Hearing

_CAUTIONS = (
    (
        ("bank", "account number", "routing", "sort code", "iban", "card", "cvv"),
        r"\b(?:bank (?:account )?(?:details|number|information|login)|account number|routing number|sort code|iban|"
        r"credit card|debit card|card number|cvv)\b",
        "It speaks of bank or card details: give them to nobody "
        "before a signed contract, and ask by a "
        "number that you know.",
    ),
    (
        ("social", "ssn", "passport", "insurance"),
        r"\b(?:social security number|ssn\b|passport number|national insurance number)\b",
        "It speaks of a number that identity thieves want: make sure who asks before you send it.",
    ),
    (
        ("gift", "union", "gram", "coin", "crypto", "wire", "che", "fee", "pay for"),
        r"\b(?:gift cards?|western union|moneygram|bitcoin|crypto(?:currency)?|wire (?:the|a) (?:money|transfer)|"
        r"cash(?:ier'?s)? che(?:ck|que)|deposit the che(?:ck|que)|processing fee|training fee|registration "
        r"fee|pay for (?:your|the) (?:equipment|training|background))\b",
        "It speaks of money that you would pay: an employer never asks for that.",
    ),
    (
        ("password", "verify", "log in", "login"),
        r"\b(?:your password|verify your (?:account|password|identity)|log ?in (?:with|using) your (?:email|bank|"
        r"google|microsoft) (?:password|account))\b",
        "It asks you to sign in somewhere: go there by an address that you know, not by its link.",
    ),
    (
        ("telegram", "whatsapp", "signal", "wire me", "hangout"),
        r"\b(?:telegram|whatsapp|signal|wire me|google hangouts?)\b.{0,60}\b(?:interview|hr|recruiter|manager|"
        r"contact|message)\b",
        "It moves the talk to a messenger, as people do who are not who they say: check with the employer.",
    ),
)
"""By words of which one stands in each: what is said, and the caution. Most mails have none of the words."""


def cautions(heard: Hearing) -> tuple[str, ...]:
    """Sentences about what a mail says that frauds say too."""
    return tuple(
        sentence
        for words, pattern, sentence in _CAUTIONS
        if any(each in heard.whole for each in words) and re.search(pattern, heard.whole)
    )
