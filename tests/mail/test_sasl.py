"""What is said to sign in with a token, and what is never repeated."""

from __future__ import annotations

import base64

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.mail.sasl import bearer, hidden, reason


def test_the_words_are_those_of_the_documents() -> None:
    """The example of Google's page, and that of RFC 7628, 4.1."""
    said = bearer("XOAUTH2", "someuser@example.com", "", 0, "ya29.vF9dft4qmTc2Nvb3RlckBhdHRhdmlzdGEuY29tCg")
    assert base64.b64encode(said).decode() == (
        "dXNlcj1zb21ldXNlckBleGFtcGxlLmNvbQFhdXRoPUJlYXJlciB5YTI5LnZGOWRmdDRxbVRjMk52YjNSbGNrQmhkSFJoZG1semRHRXVZMjl0Q2cBAQ=="
    )
    said = bearer(
        "OAUTHBEARER", "user@example.com", "server.example.com", 143, "vF9dft4qmTc2Nvb3RlckBhbHRhdmlzdGEuY29tCg=="
    )
    assert base64.b64encode(said).decode() == (
        "bixhPXVzZXJAZXhhbXBsZS5jb20sAWhvc3Q9c2VydmVyLmV4YW1wbGUuY29tAXBvcnQ9MTQzAWF1dGg9QmVhcmVyIHZGOWRmdDRxbVRjMk52YjNSbGNr"
        "QmhiSFJoZG1semRHRXVZMjl0Q2c9PQEB"
    )


def test_a_name_with_a_comma_stays_one_name() -> None:
    assert bearer("OAUTHBEARER", "a,b=c", "h", 1, "t").startswith(b"n,a=a=2Cb=3Dc,\x01")


@pytest.mark.parametrize(
    ("challenge", "words"),
    [
        (b'{"status":"invalid_token","scope":"mail"}', "invalid_token"), (b'{"status":"400","schemes":"Bearer"}', "400"),
        (b'{"status":401}', "401"), (b"{}", ""), (b"[]", ""), (b"", ""), (b"\xff", ""), (b"[" * 9_999, ""),
        (b'{"status":"\\u001b[2J"}', ""), (b'{"status":["a"]}', ""), (b'{"status":"' + b"a" * 50 + b'"}', ""),
    ],
)  # fmt: skip
def test_why_a_server_refused(challenge: bytes, words: str) -> None:
    assert reason(challenge) == words


@given(st.binary(max_size=200))
def test_no_reason_does_harm(challenge: bytes) -> None:
    assert reason(challenge).isprintable()


@given(st.text(min_size=4, max_size=40), st.text(max_size=30), st.text(max_size=30))
def test_a_secret_is_hidden_however_it_is_written(secret: str, before: str, after: str) -> None:
    secret = secret.encode("utf-8", "ignore").decode()
    if len(secret) < 4 or secret in before + after:
        return
    encoded = base64.b64encode(secret.encode()).decode()
    for form in (secret, encoded):
        told = hidden(f"{before}|{form}|{after}", secret)
        assert form not in told.replace(before, "", 1)
    assert hidden("535 Authentication failed", "pw") == "535 Authentication failed"
