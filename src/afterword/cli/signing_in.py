"""Signing in by OAuth at the terminal: in the browser here, in one elsewhere, or by a code."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import click

from afterword.cli import common
from afterword.errors import AfterwordError, BadInput

if TYPE_CHECKING:
    from afterword.mail.account import Account, OAuthClient
    from afterword.mail.oauth import Grant

_SAYING = ("oauth", "client_id", "client_file", "device", "paste", "authorize_url", "token_url", "device_url", "scope")


def wanted(told: dict[str, Any]) -> bool:
    """Whether one of the options is about OAuth."""
    return any(told[each] for each in _SAYING)


def sign_in(folder: Path, account: Account, told: dict[str, Any]) -> tuple[Account, str]:
    """The account with whom it signs in by, and the grant as it is kept. Raises `BadInput` and `OutsideFailed`."""
    client_id, client_secret = _client_file(told["client_file"]) if told["client_file"] else ("", "")
    client = _client(account, told["client_id"] or client_id, told)
    client_secret = client_secret or _known_secret(folder, account, client)
    if told["device"]:
        grant = _by_code(client, client_secret)
    elif told["paste"]:
        grant = _by_paste(client, account.address, client_secret)
    else:
        grant = _by_browser(client, account.address, client_secret)
    return replace(account, sign_in="token", oauth=client), grant.as_text()


def _client(account: Account, client_id: str, told: dict[str, Any]) -> OAuthClient:
    """Whose tokens, and as which program: as told, as known before, or as known of the provider."""
    from afterword.mail.account import OAuthClient, is_loopback
    from afterword.mail.issuers import client_of
    from afterword.mail.providers import provider, sending_by

    if told["token_url"]:
        if not (client_id and told["scope"] and (told["authorize_url"] or told["device"])):
            raise BadInput("For an issuer of your own give --client-id, --authorize-url, --token-url and --scope.")
        return OAuthClient(
            issuer=urlsplit(told["token_url"]).hostname or "", client_id=client_id, token_url=told["token_url"],
            authorize_url=told["authorize_url"] or told["token_url"], device_url=told["device_url"] or "",
            scope=told["scope"],
        )  # fmt: skip
    if account.oauth:
        return replace(account.oauth, client_id=client_id or account.oauth.client_id)
    known = sending_by(account.smtp_host, account.smtp_port, is_loopback(account.smtp_host)) or provider(
        account.address
    )
    if known is None or not known.oauth:
        raise BadInput(
            f"{known.name if known else account.smtp_host} is not known to take OAuth; use a password, or give "
            "--authorize-url, --token-url and --scope."
        )
    return client_of(known.oauth, client_id)


def _client_file(path: str) -> tuple[str, str]:
    """The client id and secret in the file that Google gives out; no word of it is ever shown."""
    try:
        body = json.loads(common.read_text(path, 100_000))
        (inner,) = (body[each] for each in ("installed", "web") if each in body)
        client_id, client_secret = inner["client_id"], inner.get("client_secret", "")
    except (ValueError, TypeError, KeyError, RecursionError):
        client_id = client_secret = None
    if not (isinstance(client_id, str) and client_id and isinstance(client_secret, str)):
        raise BadInput(f"{path} is no client file of Google. Download it anew, for a desktop program.")
    return client_id, client_secret


def _known_secret(folder: Path, account: Account, client: OAuthClient) -> str:
    """The secret that came with the client id the last time; most issuers give none to programs like this one."""
    from afterword.mail.oauth import Grant
    from afterword.mail.secrets import kept_secret

    if account.oauth is None or account.oauth.client_id != client.client_id:
        return ""
    try:
        return Grant.from_text(kept_secret(folder, account)).client_secret
    except AfterwordError:  # nothing is kept, or nothing that can be read: then it is asked for anew by --client-file
        return ""


def _by_browser(client: OAuthClient, address: str, client_secret: str) -> Grant:
    import webbrowser

    from afterword.cli.house import has_a_screen
    from afterword.mail import oauth
    from afterword.mail.redirect import listening

    with listening(client) as listener:
        asking = oauth.ask_in_browser(client, address, listener.redirect)
        click.echo(f"Sign in as {address} at {client.issuer}, on this page:\n{asking.page}", err=True)
        if has_a_screen():
            webbrowser.open(asking.page)
        code = listener.wait(asking)
    return oauth.grant_for(client, asking, code, client_secret)


def _by_paste(client: OAuthClient, address: str, client_secret: str) -> Grant:
    from afterword.mail import oauth

    asking = oauth.ask_in_browser(client, address, f"http://{client.redirect_host}:1/")
    click.echo(f"Sign in as {address} at {client.issuer}, on this page:\n{asking.page}", err=True)
    click.echo("The browser ends at a page that does not open. Copy its whole address.", err=True)
    came_back = click.prompt("That address", hide_input=True, err=True)
    return oauth.grant_for(client, asking, oauth.code_in(asking, came_back), client_secret)


def _by_code(client: OAuthClient, client_secret: str) -> Grant:
    from afterword.mail import oauth

    code = oauth.ask_for_code(client, client_secret)
    click.echo(f"Open {code.page} in a browser, on any machine, and type: {code.user_code}", err=True)
    return oauth.wait_for_grant(client, code, client_secret)
