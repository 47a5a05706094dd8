"""The page that the browser comes back to: for one answer, and nobody else's."""

from __future__ import annotations

import socket
import threading
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from afterword.errors import OutsideFailed
from afterword.mail import oauth, redirect
from afterword.mail.oauth import Asking
from afterword.mail.redirect import Listener, listening
from issuer import Issuer


@pytest.fixture
def issuer() -> Iterator[Issuer]:
    with Issuer() as running:
        yield running


def get(url: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            return answer.status, answer.read().decode()
    except urllib.error.HTTPError as error:
        with error:
            return error.code, error.read().decode()


def while_waiting(listener: Listener, asking: Asking, browser: Callable[[], Any], **how: Any) -> str:
    """Wait for the answer here, while the browser does its part elsewhere."""
    thread = threading.Thread(target=browser)
    thread.start()
    try:
        return listener.wait(asking, **how)
    finally:
        thread.join(20)


def test_a_sign_in_from_page_to_token(issuer: Issuer) -> None:
    seen: list[Any] = []
    with listening(issuer.client()) as listener:
        assert listener.redirect.startswith("http://127.0.0.1:")
        asking = oauth.ask_in_browser(issuer.client(), "ada@example.test", listener.redirect)
        code = while_waiting(listener, asking, lambda: seen.append(get(issuer.sign_in(asking.page))))
    assert oauth.grant_for(issuer.client(), asking, code).access_token in issuer.access
    ((status, words),) = seen
    assert status == 200
    assert "You are signed in" in words
    assert code not in words


def test_microsoft_wants_the_name_of_this_machine(issuer: Issuer) -> None:
    with listening(issuer.client(redirect_host="localhost")) as listener:
        assert listener.redirect.startswith("http://localhost:")


def test_what_another_page_sends_changes_nothing(issuer: Issuer) -> None:
    seen: list[int] = []
    with listening(issuer.client()) as listener:
        asking = oauth.ask_in_browser(issuer.client(), "ada@example.test", listener.redirect)

        def browser() -> None:
            for path in ("favicon.ico", "?code=mine&state=guessed", "?error=access_denied&state=guessed"):
                seen.append(get(listener.redirect + path)[0])
            with socket.create_connection(("127.0.0.1", int(listener.redirect.split(":")[2].strip("/"))), 5) as raw:
                raw.sendall(b"\x16\x03\x01 no HTTP at all\r\n\r\n")
            seen.append(get(issuer.sign_in(asking.page))[0])

        code = while_waiting(listener, asking, browser)
    assert seen == [400, 400, 400, 200]
    assert code in issuer.secrets


def test_a_connection_that_says_nothing_holds_nobody_up(issuer: Issuer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redirect, "_SLOW", 0.3)
    with listening(issuer.client()) as listener:
        asking = oauth.ask_in_browser(issuer.client(), "ada@example.test", listener.redirect)
        with socket.create_connection(("127.0.0.1", int(listener.redirect.split(":")[2].strip("/"))), 5):
            assert while_waiting(listener, asking, lambda: get(issuer.sign_in(asking.page)))


def test_the_person_says_no(issuer: Issuer) -> None:
    issuer.says_no = "access_denied"
    with listening(issuer.client()) as listener:
        asking = oauth.ask_in_browser(issuer.client(), "ada@example.test", listener.redirect)
        with pytest.raises(OutsideFailed, match="access_denied"):
            while_waiting(listener, asking, lambda: get(issuer.sign_in(asking.page)))


def test_nobody_comes(issuer: Issuer) -> None:
    with listening(issuer.client()) as listener:
        asking = oauth.ask_in_browser(issuer.client(), "ada@example.test", listener.redirect)
        with pytest.raises(OutsideFailed, match="Nobody signed in within five minutes"):
            listener.wait(asking, minutes=0.002)
