"""Tokens at real servers: Dovecot asks the issuer whether a token holds, and Postfix asks Dovecot."""

from __future__ import annotations

import base64
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import servers
from afterword.errors import OutsideFailed
from afterword.mail import oauth, outcomes, smtp
from afterword.mail.account import Account
from afterword.mail.imap import Mailbox
from afterword.mail.message import Outgoing, new_message_id, seal
from afterword.mail.oauth import Grant
from afterword.mail.secrets import load_secret, store_secret
from issuer import Issuer

NEW = """
auth_mechanisms = {mechanisms}
oauth2 {{
  introspection_mode = post
  introspection_url = {url}/introspect
  username_attribute = username
  active_attribute = active
  active_value = true
}}
"""
OLD = """
auth_mechanisms = {mechanisms}
passdb {{
  driver = oauth2
  mechanisms = xoauth2 oauthbearer
  args = {file}
}}
"""
OLD_FILE = """
introspection_mode = post
introspection_url = {url}/introspect
username_attribute = username
active_attribute = active
active_value = true
"""


@pytest.fixture(scope="module")
def issuer() -> Iterator[Issuer]:
    with Issuer() as running:
        yield running


@pytest.fixture(scope="module", params=["xoauth2", "oauthbearer", "xoauth2 oauthbearer"])
def dovecot(issuer: Issuer, request: pytest.FixtureRequest) -> Iterator[servers.Dovecot]:
    """A Dovecot that takes tokens by these mechanisms, and passwords too."""
    server = servers.Dovecot()
    mechanisms = f"plain {request.param}"
    if server.version < (2, 4):
        file = server.directory / "oauth2.conf"
        file.write_text(OLD_FILE.format(url=issuer.url))
        more = OLD.format(mechanisms=mechanisms, file=file)
    else:
        more = NEW.format(mechanisms=mechanisms, url=issuer.url)
    server.config.write_text(server.config.read_text() + more)
    try:
        yield server.start()
    finally:
        server.stop()


@pytest.fixture
def ada(dovecot: servers.Dovecot, issuer: Issuer) -> servers.Mailbox:
    me = dovecot.user()
    issuer.user = me.user
    return me


def signed_in(issuer: Issuer, **more: Any) -> Grant:
    asking = oauth.ask_in_browser(issuer.client(), "ada@example.test", "http://127.0.0.1:9/")
    return oauth.grant_for(issuer.client(), asking, oauth.code_in(asking, issuer.sign_in(asking.page)))


def account(me: servers.Mailbox, issuer: Issuer, **more: Any) -> Account:
    return servers.account(me, sign_in="token", oauth=issuer.client(), **more)


def letter(me: servers.Mailbox, message_id: str) -> bytes:
    given = Outgoing(
        sender_name="Ada", sender_address=me.address, to_name="", to_address=me.address, subject="Hi", text="Hi."
    )
    return seal(given, message_id=message_id, date=datetime.now(UTC))


def test_from_a_token_that_ran_out_to_the_mailbox(
    dovecot: servers.Dovecot, issuer: Issuer, ada: servers.Mailbox, tmp_path: Path
) -> None:
    mine = account(ada, issuer, imap=dovecot.imap)
    old = signed_in(issuer)
    issuer.access.pop(old.access_token)
    store_secret(
        tmp_path,
        mine,
        Grant(access_token=old.access_token, expires_at=int(time.time()), refresh_token=old.refresh_token).as_text(),
    )
    with Mailbox(mine, load_secret(tmp_path, mine)) as mailbox:
        assert mailbox.sent_folder() == "Sent"


def test_a_token_that_was_taken_back_is_said_with_what_to_do(
    dovecot: servers.Dovecot, issuer: Issuer, ada: servers.Mailbox
) -> None:
    token = signed_in(issuer).access_token
    issuer.revoke()
    taken_back = f"did not let {ada.user} in.*Sign in again: afterword account add"
    with pytest.raises(OutsideFailed, match=taken_back) as refused:  # noqa: SIM117
        with Mailbox(account(ada, issuer, imap=dovecot.imap), token):
            pass
    assert "invalid_token" in str(refused.value) or "401" in str(refused.value)
    assert token not in str(refused.value)


def test_a_token_of_somebody_else_opens_nothing(dovecot: servers.Dovecot, issuer: Issuer, ada: servers.Mailbox) -> None:
    issuer.user = dovecot.user().user
    with pytest.raises(OutsideFailed, match="did not let"):  # noqa: SIM117
        with Mailbox(account(ada, issuer, imap=dovecot.imap), signed_in(issuer).access_token):
            pass


def test_a_password_still_opens_it(dovecot: servers.Dovecot, ada: servers.Mailbox) -> None:
    with Mailbox(servers.account(ada, imap=dovecot.imap), ada.password) as mailbox:
        assert mailbox.sent_folder() == "Sent"


def test_postfix_takes_a_letter_by_token(dovecot: servers.Dovecot, issuer: Issuer, ada: servers.Mailbox) -> None:
    token, id = signed_in(issuer).access_token, new_message_id(ada.address)
    with servers.postfix_server(dovecot) as postfix:
        mine = account(ada, issuer, imap=dovecot.imap, smtp=postfix.smtp)
        smtp.transmit(
            mine, token, sender=ada.address, recipient=ada.address, data=letter(ada, id), before_body=lambda: None
        )
        (mail,) = servers.inbox(dovecot, ada.user, at_least=1)
        assert id.encode() in mail
        issuer.revoke()
        began = time.monotonic()
        with pytest.raises(outcomes.NotSent, match=r"535.*Sign in again: afterword account add --oauth\.") as refused:
            smtp.check(mine, token)
        assert time.monotonic() - began < 10
        assert token not in str(refused.value)


@pytest.mark.parametrize("mechanism", ["XOAUTH2", "OAUTHBEARER"])
def test_a_refusal_with_a_reason_is_heard_to_its_end_and_the_token_said_once(mechanism: str) -> None:
    """Google and Microsoft answer with a reason first, and refuse when that was answered."""
    challenge = base64.b64encode(b'{"status":"400","schemes":"Bearer","scope":"https://mail.google.com/"}')
    me = servers.Mailbox("ada", "ada@example.test", "a-token-of-ada")
    lines = (b"220 mx", f"250-mx\r\n250 AUTH {mechanism}".encode(), b"334 " + challenge, b"535 5.7.8 no", b"221 bye")
    with servers.Scripted(*lines) as server:
        with pytest.raises(outcomes.NotSent, match="535"):
            smtp.check(servers.account(me, smtp=server.port, sign_in="token"), me.password, timeout=5)
        heard = b"".join(server.heard)
    assert heard.count(b"AUTH ") == 1
    assert server.heard[2] == {"XOAUTH2": b"\r\n", "OAUTHBEARER": b"AQ==\r\n"}[mechanism]
    lines = (b"* OK hi", f"* CAPABILITY IMAP4rev1 AUTH={mechanism}\r\nTAG OK done".encode(), b"+ ", b"+ " + challenge)
    with servers.Scripted(*lines) as server:
        with pytest.raises(OutsideFailed):  # noqa: SIM117
            with Mailbox(servers.account(me, imap=server.port, sign_in="token"), me.password, timeout=2):
                pass
        heard = [base64.b64decode(line) for line in server.heard[2:4]]
    assert b"a-token-of-ada" in heard[0]
    assert heard[1] == {"XOAUTH2": b"", "OAUTHBEARER": b"\x01"}[mechanism]


def test_a_server_that_repeats_what_it_was_told_is_not_repeated() -> None:
    secret = "correct-horse-battery"
    me = servers.Mailbox("ada", "ada@example.test", secret)
    encoded = base64.b64encode(f"\0ada\0{secret}".encode()).decode()
    lines = (b"220 mx", b"250-mx\r\n250 AUTH PLAIN", f"535 no {secret} nor {encoded} opens this".encode(), b"221 bye")
    with servers.Scripted(*lines) as server, pytest.raises(outcomes.NotSent) as refused:
        smtp.check(servers.account(me, smtp=server.port), secret, timeout=5)
    assert "no … nor … opens this" in str(refused.value)
    assert secret not in refused.value.words
    lines = (
        b"* OK [CAPABILITY IMAP4rev1] hi",
        b"* CAPABILITY IMAP4rev1\r\nTAG OK done",
        f"TAG NO {secret} and {encoded}".encode(),
        b"* BYE",
    )
    with servers.Scripted(*lines) as server, pytest.raises(OutsideFailed) as failed:  # noqa: SIM117
        with Mailbox(servers.account(me, imap=server.port), secret, timeout=2):
            pass
    assert secret not in str(failed.value)
    assert encoded not in str(failed.value)
