"""Signing in without a password, against an issuer that speaks the protocol, and against some that do not."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from afterword.errors import AfterwordError, BadInput, OutsideFailed
from afterword.mail import oauth
from afterword.mail.account import OAuthClient
from afterword.mail.issuers import ISSUERS, client_of
from afterword.mail.oauth import Grant, SignInLost
from issuer import Issuer, Raw

REDIRECT = "http://127.0.0.1:4711/"


@pytest.fixture
def issuer() -> Iterator[Issuer]:
    with Issuer() as running:
        yield running


def signed_in(issuer: Issuer, client_secret: str = "") -> Grant:
    asking = oauth.ask_in_browser(issuer.client(), "ada@example.test", REDIRECT)
    code = oauth.code_in(asking, issuer.sign_in(asking.page))
    return oauth.grant_for(issuer.client(), asking, code, client_secret)


def test_a_sign_in_in_the_browser(issuer: Issuer) -> None:
    grant = signed_in(issuer)
    assert issuer.access[grant.access_token] == "ada"
    assert grant.refresh_token in issuer.refresh
    assert grant.holds(time.time())
    (asked,) = issuer.asked("/token")
    assert "client_secret" not in asked
    assert 43 <= len(asked["code_verifier"]) <= 128  # RFC 7636, 4.1


def test_the_page_asks_for_what_is_needed_and_tells_no_secret(issuer: Issuer) -> None:
    first, second = (oauth.ask_in_browser(issuer.client(), "ada@example.test", REDIRECT) for _ in range(2))
    asked = parse_qs(urlsplit(first.page).query)
    assert asked["scope"] == ["mail offline_access"]
    assert asked["login_hint"] == ["ada@example.test"]
    assert first.verifier not in first.page
    assert (first.state, first.verifier) != (second.state, second.verifier)


def test_a_client_secret_goes_along_where_there_is_one() -> None:
    with Issuer(client_secret="of-the-desktop") as issuer:
        grant = signed_in(issuer, "of-the-desktop")
        assert oauth.renewed(issuer.client(), grant).client_secret == "of-the-desktop"


def test_a_token_is_renewed_and_the_refresh_token_changes(issuer: Issuer) -> None:
    old = signed_in(issuer)
    new = oauth.renewed(issuer.client(), old)
    assert new.access_token != old.access_token
    assert new.refresh_token in issuer.refresh
    with pytest.raises(SignInLost):
        oauth.renewed(issuer.client(), old)


def test_a_refresh_token_that_is_not_given_anew_stays(issuer: Issuer) -> None:
    old = signed_in(issuer)
    issuer.answers = [Raw(b'{"access_token": "fresh", "token_type": "bearer", "expires_in": "3599"}')]
    new = oauth.renewed(issuer.client(), old)
    assert (new.access_token, new.refresh_token) == ("fresh", old.refresh_token)
    assert new.expires_at - time.time() == pytest.approx(3599, abs=5)


def test_a_sign_in_that_was_taken_back_is_said_in_a_sentence_with_what_to_do(issuer: Issuer) -> None:
    grant = signed_in(issuer)
    issuer.revoke()
    with pytest.raises(SignInLost) as lost:
        oauth.renewed(issuer.client(), grant)
    assert str(lost.value) == (
        "Example says that the sign-in ran out or was taken back (invalid_grant). "
        "Sign in again: afterword account add --oauth."
    )
    assert lost.value.exit_status == 3


def test_without_a_refresh_token_only_a_person_can_go_on(issuer: Issuer) -> None:
    with pytest.raises(SignInLost, match=r"ran out\. Sign in again"):
        oauth.renewed(issuer.client(), Grant(access_token="x", expires_at=0))
    assert issuer.heard == []


def test_a_refusal_repeats_nothing_that_was_sent(issuer: Issuer) -> None:
    with pytest.raises(OutsideFailed, match="invalid_client") as refused:
        signed_in(issuer, "a-secret/with%odd&marks")
    assert "a-secret" not in str(refused.value)
    assert not any(each in str(refused.value) for each in issuer.secrets)
    assert "Check the client id" in str(refused.value)


def test_by_a_code_that_is_typed_elsewhere(issuer: Issuer) -> None:
    issuer.pending = 3
    pauses: list[float] = []
    code = oauth.ask_for_code(issuer.client())
    assert (code.user_code, code.page) == ("BCDF-GHJK", "https://example.test/device")
    grant = oauth.wait_for_grant(issuer.client(), code, pause=pauses.append)
    assert grant.access_token in issuer.access
    assert pauses == [1, 1, 1, 1]


def test_a_code_is_asked_for_more_slowly_when_told_to(issuer: Issuer) -> None:
    code = oauth.ask_for_code(issuer.client())
    issuer.answers = [Raw(b'{"error": "slow_down"}', 400)]
    pauses: list[float] = []
    oauth.wait_for_grant(issuer.client(), code, pause=pauses.append)
    assert pauses == [1, 6, 6]


@pytest.mark.parametrize(("no", "words"), [("access_denied", "not allowed"), ("expired_token", "Nobody typed")])
def test_a_code_that_comes_to_nothing(issuer: Issuer, no: str, words: str) -> None:
    code = oauth.ask_for_code(issuer.client())
    issuer.says_no = no
    with pytest.raises(OutsideFailed, match=words):
        oauth.wait_for_grant(issuer.client(), code, pause=lambda _: None)


def test_nobody_types_the_code(issuer: Issuer) -> None:
    issuer.pending = 10**6
    ticks = iter(range(0, 10**6, 100))
    code = oauth.ask_for_code(issuer.client())
    with pytest.raises(OutsideFailed, match="Nobody typed"):
        oauth.wait_for_grant(issuer.client(), code, pause=lambda _: None, clock=lambda: next(ticks))


def test_google_gives_no_code_for_mail() -> None:
    with pytest.raises(BadInput, match="Google gives no code for mail programs; sign in by the browser"):
        oauth.ask_for_code(client_of("google", "id"))


def test_the_person_says_no(issuer: Issuer) -> None:
    issuer.says_no = "access_denied"
    asking = oauth.ask_in_browser(issuer.client(), "ada@example.test", REDIRECT)
    with pytest.raises(OutsideFailed, match=r"not allowed \(access_denied\)"):
        oauth.code_in(asking, issuer.sign_in(asking.page))


@pytest.mark.parametrize(
    "came_back",
    ["", "/", "/?code=x", "/?state=&code=x", "/?state=wrong&code=x", "/?state=STATE", "/?state=STATE&code=",
     "/?state=STATE&code=a&code=b", "/?state=STATE&state=STATE&code=x", "/?state=STATE&code=%01", "http://[/?state=STATE",
     "/?state=STATE&code=" + "x" * 30_000, "?" + "&".join(f"a{n}=1" for n in range(60)), "/?error=access_denied"],
)  # fmt: skip
def test_what_is_no_answer_to_this_sign_in(issuer: Issuer, came_back: str) -> None:
    asking = oauth.ask_in_browser(issuer.client(), "ada@example.test", REDIRECT)
    with pytest.raises(BadInput):
        oauth.code_in(asking, came_back.replace("STATE", asking.state))


def test_a_code_of_another_program_is_worth_nothing(issuer: Issuer) -> None:
    mine = oauth.ask_in_browser(issuer.client(), "ada@example.test", REDIRECT)
    theirs = oauth.ask_in_browser(issuer.client(), "ada@example.test", REDIRECT)
    code = oauth.code_in(mine, issuer.sign_in(mine.page))
    with pytest.raises(SignInLost):
        oauth.grant_for(issuer.client(), theirs, code)


HOSTILE = [
    Raw(b""), Raw(b"null"), Raw(b"[]"), Raw(b"{}"), Raw(b"not json"), Raw(b"\xff\xfe"), Raw(b'"text"'), Raw(b"[" * 50_000),
    Raw(b"{" + b'"a":{' * 9_000), Raw(b" " * 200_000), Raw(b"<html>Sign in to the hotel's network</html>", kind="text/html"),
    Raw(b'{"access_token": 1}'), Raw(b'{"access_token": ""}'), Raw(b'{"access_token": null, "token_type": "Bearer"}'),
    Raw(b'{"access_token": "a\\u0001auth=Bearer b", "token_type": "Bearer"}'), Raw(b'{"access_token": "a\\r\\nQUIT"}'),
    Raw('{"access_token": "tökén"}'.encode()), Raw(b'{"access_token": "' + b"a" * 30_000 + b'"}'),
    Raw(b'{"access_token": "a", "token_type": "mac"}'), Raw(b'{"access_token": "a", "token_type": 3}'),
    Raw(b'{"access_token": "a", "refresh_token": ["b"]}'), Raw(b'{"access_token": "a", "refresh_token": "b\\n"}'),
    Raw(b'{"error": {"code": 1}}', 400), Raw(b'{"error": "a b\\u001b[31m"}', 400), Raw(b'{"error": ' + b"9" * 5_000 + b"}", 400),
    Raw(b'{"error": "x", "error_description": "\\u001b[2J' + b"w" * 9_000 + b'"}', 400), Raw(b"{}", 500), Raw(b"", 204),
    Raw(b'{"access_token": "a"}', 302), Raw(b'{"access_token": "a"}', 401),
]  # fmt: skip


@pytest.mark.parametrize("answer", HOSTILE, ids=lambda raw: f"{raw.status} {raw.body[:30]!r}")
def test_a_broken_or_hostile_answer(issuer: Issuer, answer: Raw) -> None:
    grant = Grant(access_token="old", expires_at=0, refresh_token="remember-me")
    issuer.answers = [answer]
    began = time.monotonic()
    with pytest.raises(OutsideFailed) as failed:
        oauth.renewed(issuer.client(), grant)
    assert time.monotonic() - began < 2
    assert str(failed.value).isprintable()
    assert len(str(failed.value)) < 400
    assert "remember-me" not in str(failed.value)
    assert not isinstance(failed.value, SignInLost), "a hotel's network takes no sign-in away"


@pytest.mark.parametrize("said", ["soon", -5, 1e400, None, True, [], "1e9", 10**30, float("nan")])
def test_how_long_a_token_holds_is_bounded(issuer: Issuer, said: Any) -> None:
    issuer.expires_in = said
    grant = signed_in(issuer)
    assert 0 <= grant.expires_at - int(time.time()) <= 90 * 86_400


def test_nobody_is_there() -> None:
    client = OAuthClient(issuer="Example", client_id="x", scope="mail", authorize_url="http://127.0.0.1:1/a",
                         token_url="http://127.0.0.1:1/token")  # fmt: skip
    with pytest.raises(OutsideFailed, match=r"127.0.0.1 could not be reached \(ConnectError\)"):
        oauth.renewed(client, Grant(access_token="x", expires_at=0, refresh_token="y"))


@given(st.binary(max_size=400) | st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.dictionaries(st.sampled_from(
        ["access_token", "refresh_token", "token_type", "expires_in", "error", "error_description"]), inner),
    max_leaves=8,
).map(lambda body: json.dumps(body).encode()), st.sampled_from([200, 400, 401, 500]))  # fmt: skip
def test_no_answer_does_more_than_fail(body: bytes, status: int) -> None:
    issuer = RUNNING[0] if RUNNING else RUNNING.append(Issuer().__enter__()) or RUNNING[0]
    issuer.answers = [Raw(body, status)]
    try:
        grant = oauth.renewed(issuer.client(), Grant(access_token="o", expires_at=0, refresh_token="remember-me"))
    except AfterwordError as error:
        assert str(error).isprintable()
        assert "remember-me" not in str(error)
    else:
        assert grant.access_token.isascii()
        assert grant.access_token.isprintable()
        assert " " not in grant.access_token


RUNNING: list[Issuer] = []


@pytest.fixture(autouse=True, scope="module")
def stopping() -> Iterator[None]:
    yield
    for each in RUNNING:
        each.__exit__()


@given(st.text(max_size=300), st.text(max_size=300))
def test_no_address_that_comes_back_does_more_than_fail(state: str, code: str) -> None:
    client = OAuthClient(
        issuer="E", client_id="x", scope="m", authorize_url="https://e.test/a", token_url="https://e.test/t"
    )
    asking = oauth.ask_in_browser(client, "ada@example.test", REDIRECT)
    for words in (
        state,
        urlencode({"state": state, "code": code}, errors="replace"),
        f"?state={asking.state}&code={code}",
    ):
        try:
            assert oauth.code_in(asking, words).isprintable()
        except AfterwordError as error:
            assert str(error)


def test_a_grant_is_kept_as_one_line_and_shows_no_secret() -> None:
    grant = Grant(access_token="aaa", expires_at=5, refresh_token="bbb", client_secret="ccc")
    assert "\n" not in grant.as_text()
    assert Grant.from_text(grant.as_text()) == grant
    assert not any(each in repr(grant) for each in ("aaa", "bbb", "ccc"))


@pytest.mark.parametrize("text", ["", "a password", "[]", "{}", '{"access_token": "x"}', "[" * 100_000, "null",
                                  '{"access_token": "x", "expires_at": "y", "refresh_token": "", "client_secret": ""}'])  # fmt: skip
def test_what_is_no_grant(text: str) -> None:
    with pytest.raises(BadInput, match="Sign in again"):
        Grant.from_text(text)


@pytest.mark.parametrize("changes", [
    {"token_url": "http://login.example.test/token"}, {"token_url": "ftp://127.0.0.1/"}, {"authorize_url": ""},
    {"token_url": "https://user:word@login.example.test/token"}, {"token_url": "https://a b/"}, {"client_id": ""},
    {"redirect_host": "login.example.test"}, {"device_url": "http://login.example.test/device"}, {"scope": "a\nb"},
    {"token_url": "https://login.example.test/#x"}, {"token_url": "https:///token"}, {"issuer": 3},
])  # fmt: skip
def test_an_issuer_that_cannot_be_used(issuer: Issuer, changes: dict[str, Any]) -> None:
    with pytest.raises(BadInput):
        issuer.client(**changes)


@pytest.mark.parametrize("name", ISSUERS)
def test_the_issuers_that_are_known(name: str) -> None:
    client = client_of(name, "an-id")
    assert client.token_url.startswith("https://")
    with pytest.raises(BadInput, match=f"Make a client id of your own at {ISSUERS[name].page.split('#')[0]}"):
        client_of(name, "")
