"""Signing in without giving the password away (OAuth 2.0): in the browser with PKCE (RFC 6749, 7636, 8252), by a code
that one types elsewhere (RFC 8628), and again when a token runs out. Whatever an issuer answers is hostile until it is
read here, and no error repeats a token: what is refused is said by its code.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import parse_qs, urlencode, urlsplit

from afterword.errors import BadInput, OutsideFailed
from afterword.mail import tls
from afterword.mail.account import OAuthClient
from afterword.mail.sasl import hidden

LARGEST = 100_000
"""Bytes of an answer that are read; tokens have a few thousand."""
LONGEST_TOKEN = 20_000
SECONDS = 20
"""For each step of asking."""
UNSAID = 600
"""Seconds that a token is used whose issuer does not say how long it holds."""
EARLY = 300
"""Seconds before its end at which a token is renewed: a letter has to leave while it still holds."""

Heard = Callable[[datetime], None]
"""Told the issuer's clock, for whoever compares it with this machine's."""


class SignInLost(OutsideFailed):
    """The grant ran out or was taken back. Only a person can sign in again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """What an issuer gave: secrets all, so that showing it shows none. `expires_at`: seconds of Unix time."""

    access_token: str = field(repr=False)
    expires_at: int
    refresh_token: str = field(default="", repr=False)
    client_secret: str = field(default="", repr=False)

    def as_text(self) -> str:
        """One line, for where secrets are kept."""
        return json.dumps({name: getattr(self, name) for name in self.__slots__})

    @classmethod
    def from_text(cls, text: str) -> Grant:
        """What `as_text` wrote. Raises `BadInput` for anything else, and repeats nothing of it."""
        try:
            body = json.loads(text)
            grant = cls(**{name: body[name] for name in cls.__slots__})
        except (ValueError, TypeError, KeyError, RecursionError):
            grant = None
        if grant is None or not isinstance(grant.expires_at, int) or not _is_token(grant.access_token):
            raise BadInput("What is kept of the sign-in cannot be read. Sign in again: afterword account add --oauth.")
        return grant

    def holds(self, now: float) -> bool:
        """Whether the access token can still be used at `now`, in seconds of Unix time."""
        return self.expires_at - EARLY > now


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """One sign-in in the browser, under way: `page` is to be opened, `state` and `verifier` prove that the answer is to
    this question and came here."""

    page: str
    redirect: str
    state: str = field(repr=False)
    verifier: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceCode:
    """What the person types at `page`, and how often (seconds) and how long the issuer may be asked."""

    user_code: str
    page: str
    device_code: str = field(repr=False)
    interval: float
    expires_in: int


def ask_in_browser(client: OAuthClient, address: str, redirect: str) -> Asking:
    """The page at which `address` signs in; the browser then goes to `redirect` on this machine."""
    state, verifier = secrets.token_urlsafe(32), secrets.token_urlsafe(64)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()
    asked = {
        "response_type": "code", "client_id": client.client_id, "redirect_uri": redirect, "scope": client.scope,
        "state": state, "code_challenge": challenge, "code_challenge_method": "S256", "login_hint": address,
        "access_type": "offline", "prompt": "consent",  # without these two Google gives no refresh token
    }  # fmt: skip
    joint = "&" if urlsplit(client.authorize_url).query else "?"
    return Asking(
        page=f"{client.authorize_url}{joint}{urlencode(asked)}", redirect=redirect, state=state, verifier=verifier
    )


def code_in(asking: Asking, came_back: str) -> str:
    """The code in the address at which the browser came back. Raises `BadInput` for an answer to something else, and
    `OutsideFailed` where the issuer or the person said no."""
    try:
        came_back = came_back.strip() if len(came_back) <= LONGEST_TOKEN else ""
        said = parse_qs(urlsplit(came_back).query, max_num_fields=50)
    except ValueError:
        said = {}
    state, code = said.get("state", [""]), said.get("code", [""])
    if not hmac.compare_digest(state[0].encode("utf-8", "replace"), asking.state.encode()) or len(state) > 1:
        raise BadInput("That is no answer to this sign-in. Start it again, and use the page that it names.")
    if "error" in said:
        raise OutsideFailed(f"The sign-in was not allowed ({_code(said['error'][0])}). Start it again.")
    if len(code) > 1 or not _is_token(code[0]):
        raise BadInput("The browser came back without a code. Start the sign-in again.")
    return code[0]


def grant_for(client: OAuthClient, asking: Asking, code: str, client_secret: str = "") -> Grant:
    """The code's worth. Raises `OutsideFailed`."""
    form = {
        "grant_type": "authorization_code", "code": code, "redirect_uri": asking.redirect,
        "code_verifier": asking.verifier,
    }  # fmt: skip
    status, said, _ = _post(client, client.token_url, form, client_secret)
    if status != 200:
        raise _refused(client, said, (code, asking.verifier, client_secret))
    return _granted(client, said, Grant(access_token="", expires_at=0, client_secret=client_secret))


def ask_for_code(client: OAuthClient, client_secret: str = "") -> DeviceCode:
    """A code to type in a browser anywhere. Raises `BadInput` where the issuer gives none for mail."""
    if not client.device_url:
        raise BadInput(f"{client.issuer} gives no code for mail programs; sign in by the browser, or with --paste.")
    status, said, _ = _post(client, client.device_url, {"scope": client.scope}, client_secret)
    if status != 200:
        raise _refused(client, said, (client_secret,))
    page = said.get("verification_uri") or said.get("verification_url")  # Google's older name
    user_code, device_code = said.get("user_code"), said.get("device_code")
    fine = all(isinstance(each, str) and each.isprintable() for each in (page, user_code))
    if not fine or not str(page).startswith(("https://", "http://127.0.0.1")) or len(f"{page}{user_code}") > 500:
        raise _unreadable(client)
    if not _is_token(device_code):
        raise _unreadable(client)
    return DeviceCode(
        user_code=str(user_code), page=str(page), device_code=str(device_code),
        interval=_number(said.get("interval"), 5, 1, 60), expires_in=_number(said.get("expires_in"), 600, 1, 1800),
    )  # fmt: skip


def wait_for_grant(
    client: OAuthClient,
    code: DeviceCode,
    client_secret: str = "",
    *,
    pause: Callable[[float], None] = time.sleep,
    clock: Callable[[], float] = time.monotonic,
) -> Grant:
    """Ask until the person typed the code. Raises `OutsideFailed` when they said no, or the time for it is over."""
    interval, end = code.interval, clock() + code.expires_in
    form = {"grant_type": "urn:ietf:params:oauth:grant-type:device_code", "device_code": code.device_code}
    while clock() < end:
        pause(interval)
        status, said, _ = _post(client, client.token_url, form, client_secret)
        if status == 200:
            return _granted(client, said, Grant(access_token="", expires_at=0, client_secret=client_secret))
        if said.get("error") == "slow_down":
            interval = min(interval + 5, 60)
        elif said.get("error") != "authorization_pending":
            raise _refused(client, said, (code.device_code, client_secret))
    raise OutsideFailed("Nobody typed the code in time. Start the sign-in again.")


def renewed(client: OAuthClient, grant: Grant, heard: Heard | None = None) -> Grant:
    """A fresh access token. Raises `SignInLost` where only signing in again helps, else `OutsideFailed`."""
    if not grant.refresh_token:
        raise SignInLost(f"The sign-in at {client.issuer} ran out. {_AGAIN}")
    form = {"grant_type": "refresh_token", "refresh_token": grant.refresh_token, "scope": client.scope}
    status, said, date = _post(client, client.token_url, form, grant.client_secret)
    if heard and date:
        heard(date)
    if status != 200:
        raise _refused(client, said, (grant.refresh_token, grant.client_secret, grant.access_token))
    return _granted(client, said, grant)


_AGAIN = "Sign in again: afterword account add --oauth."
_LOST = {"invalid_grant", "interaction_required", "login_required", "consent_required"}
_OURS = {"invalid_client", "unauthorized_client", "invalid_scope", "unsupported_grant_type", "redirect_uri_mismatch"}


def _post(
    client: OAuthClient, url: str, form: dict[str, str], client_secret: str
) -> tuple[int, dict[str, Any], datetime | None]:
    """Status, JSON object and Date of one answer. Redirects are not followed: a token goes where it was meant to."""
    import httpx

    form = {**form, "client_id": client.client_id, **({"client_secret": client_secret} if client_secret else {})}
    headers = {"Accept": "application/json", "Accept-Encoding": "identity", "User-Agent": "afterword"}
    try:
        with (
            httpx.Client(verify=tls.context(), timeout=SECONDS, follow_redirects=False) as session,
            session.stream("POST", url, data=form, headers=headers) as answer,
        ):
            data, end = b"", time.monotonic() + 3 * SECONDS
            for part in answer.iter_raw():
                data += part
                if len(data) > LARGEST or time.monotonic() > end:
                    raise _unreadable(client)
            status, date = answer.status_code, answer.headers.get("Date", "")
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError, OSError) as error:
        raise _unreachable(client, error) from None
    try:
        said = json.loads(data)
    except (ValueError, RecursionError):
        said = None
    if not isinstance(said, dict):
        raise OutsideFailed(f"{client.issuer} did not answer the sign-in ({status}). Try again later.")
    return status, said, _moment(date)


def _granted(client: OAuthClient, said: dict[str, Any], before: Grant) -> Grant:
    """What an answer grants. A refresh token that is not given anew stays (RFC 6749, 6)."""
    token, kind, refresh = said.get("access_token"), said.get("token_type", "Bearer"), said.get("refresh_token")
    if not _is_token(token) or not isinstance(kind, str) or kind.lower() != "bearer":
        raise _unreadable(client)
    if refresh is not None and not _is_token(refresh):
        raise _unreadable(client)
    return Grant(
        access_token=str(token), client_secret=before.client_secret, refresh_token=refresh or before.refresh_token,
        expires_at=int(time.time()) + _number(said.get("expires_in"), UNSAID, 0, 90 * 86_400),
    )  # fmt: skip


def _refused(client: OAuthClient, said: dict[str, Any], used: tuple[str, ...]) -> OutsideFailed:
    """A refusal in one sentence with what to do. Issuers may repeat what they were sent, and that is hidden."""
    code = _code(said.get("error"))
    if code in _LOST:
        return SignInLost(f"{client.issuer} says that the sign-in ran out or was taken back ({code}). {_AGAIN}")
    if code == "access_denied":
        return OutsideFailed("The sign-in was not allowed (access_denied). Start it again.")
    if code == "expired_token":
        return OutsideFailed("Nobody typed the code in time. Start the sign-in again.")
    told = said.get("error_description")
    more = hidden(" ".join(told.split()), *(each for each in used if each))[:200] if isinstance(told, str) else ""
    more = "".join(each if each.isprintable() else " " for each in more).strip(" .")
    if code in _OURS:
        mend = "Check the client id, its kind (a desktop program) and what it may do."
    else:
        mend = "Try again later."
    return OutsideFailed(f"{client.issuer} refused the sign-in ({code}{': ' if more else ''}{more}). {mend}")


def _unreadable(client: OAuthClient) -> OutsideFailed:
    return OutsideFailed(f"{client.issuer} answered the sign-in with something that is no token. Try again later.")


def _unreachable(client: OAuthClient, error: Exception) -> OutsideFailed:
    where = urlsplit(client.token_url).hostname
    if "CERTIFICATE_VERIFY_FAILED" in str(error):
        return OutsideFailed(f"The certificate of {where} cannot be trusted, so nothing was sent to {client.issuer}.")
    return OutsideFailed(f"{where} could not be reached ({type(error).__name__}). Try again later.")


def _code(words: object) -> str:
    """An error's code (RFC 6749, 5.2), or that it is none."""
    fine = isinstance(words, str) and words.isascii() and words.replace("_", "").isalnum() and len(words) <= 40
    return str(words) if fine else "no reason that can be read"


def _is_token(words: object) -> bool:
    """Printable ASCII of some length and no more: a control character could end the line that carries it."""
    return isinstance(words, str) and 0 < len(words) <= LONGEST_TOKEN and all("!" <= each <= "~" for each in words)


def _number(said: object, otherwise: int, least: int, most: int) -> int:
    """A number of seconds; some issuers write it as text."""
    try:
        found = int(float(said)) if isinstance(said, str | int | float) and not isinstance(said, bool) else otherwise
    except (ValueError, OverflowError):
        found = otherwise
    return max(least, min(found, most))


def _moment(words: str) -> datetime | None:
    try:
        found = parsedate_to_datetime(words)
    except (ValueError, TypeError, IndexError):
        return None
    return found if found.tzinfo else None
