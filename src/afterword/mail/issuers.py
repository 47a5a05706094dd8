"""Who issues OAuth tokens for mailboxes, beside those of one's own. Pages and scopes as their makers publish them:
ispdb/googlemail.com and ispdb/office365.com (see `providers`), learn.microsoft.com on IMAP and SMTP by OAuth, and
developers.google.com/identity/protocols/oauth2/native-app."""

from __future__ import annotations

from dataclasses import dataclass

from afterword.errors import BadInput
from afterword.mail.account import OAuthClient


@dataclass(frozen=True, slots=True, kw_only=True)
class Issuer:
    """One who issues tokens. `redirect_host`: Microsoft takes any port of "localhost", Google of the number.
    `page`: where one makes a client id of one's own."""

    name: str
    authorize_url: str
    token_url: str
    scope: str
    page: str
    device_url: str = ""
    redirect_host: str = "127.0.0.1"


ISSUERS: dict[str, Issuer] = {
    "google": Issuer(  # the scope of mail is not among those that Google gives to devices
        name="Google",
        authorize_url="https://accounts.google.com/o/oauth2/v2/auth",
        token_url="https://oauth2.googleapis.com/token",
        scope="https://mail.google.com/",
        page="https://console.cloud.google.com/auth/clients",
    ),
    "microsoft": Issuer(
        name="Microsoft",
        authorize_url="https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
        token_url="https://login.microsoftonline.com/common/oauth2/v2.0/token",
        device_url="https://login.microsoftonline.com/common/oauth2/v2.0/devicecode",
        scope="https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access",
        page="https://entra.microsoft.com/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade",
        redirect_host="localhost",
    ),
}


def client_of(issuer: str, client_id: str) -> OAuthClient:
    """The candidate's own client at an issuer of the table. Raises `BadInput`, saying where one makes a client id."""
    known = ISSUERS[issuer]
    if not client_id:
        raise BadInput(f"Make a client id of your own at {known.page} and give it with --client-id.")
    return OAuthClient(
        issuer=known.name, client_id=client_id, authorize_url=known.authorize_url, token_url=known.token_url,
        scope=known.scope, device_url=known.device_url, redirect_host=known.redirect_host,
    )  # fmt: skip
