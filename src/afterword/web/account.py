"""The mail account on the page: set up, tried out, tested with a letter to oneself, forgotten."""

from __future__ import annotations

from typing import Any

from litestar import Response
from litestar.types import ControllerRouterHandler

from afterword.desk import accounts, doctor, profile
from afterword.errors import AfterwordError, BadInput, Stopped
from afterword.mail.account import Account, guess, is_loopback
from afterword.mail.message import wire_address
from afterword.web.forms import Form, Sent
from afterword.web.here import Asked, action_at, go, here
from afterword.web.start import start_page
from afterword.web.tongue import _

PATIENCE = 20
"""Seconds that the page waits for a letter to oneself; after that it may still come."""


@action_at("/start/account")
def set_up(request: Asked, form: Sent) -> Response[Any]:
    """Keep the account, once both of its servers let us in with it. Else nothing is kept."""
    _only_here(request)
    house, password = here(request).house, form.whole("password").rstrip("\r\n")
    try:
        wire_address(form.text("address"))
    except BadInput:
        return start_page(request, mail=form, errors={"address": _("Enter the address that your letters come from")})
    try:
        account = _account(request, form)
    except BadInput as error:
        return start_page(request, mail=form, errors={"smtp": str(error)})
    if account.sign_in == "token" and not account.oauth:
        return start_page(request, mail=form, errors={"password": account.advice})
    try:
        accounts.try_out(house, account, password or None)
        accounts.set_up(house, account, password or None)
    except AfterwordError as error:
        refused = isinstance(error, BadInput) or account.advice in str(error)
        return start_page(request, mail=form, errors={"password" if refused else "smtp": str(error)})
    return go("/start", at="mail", said="account")


@action_at("/start/account/letter")
def test(request: Asked) -> Response[Any]:
    """Send a letter to oneself, and say whether it came."""
    for line in doctor.send_test(here(request).house, here(request).clock, seconds=PATIENCE):
        if line.state == "outside":
            return start_page(request, errors={"letter": f"{line.sentence} {line.mend}".strip()})
    return go("/start", at="mail", said="letter")


@action_at("/start/account/forget")
def forget(request: Asked) -> Response[Any]:
    """Forget the account here, and what opens it."""
    accounts.remove(here(request).house)
    return go("/start", at="mail", said="forgotten")


def _account(request: Asked, form: Form) -> Account:
    house, address = here(request).house, form.text("address")
    known, candidate = accounts.account(house), profile.profile(house)
    name = candidate.name if candidate else ""
    base = known if known and known.address == address else guess(address, name)
    smtp, imap = form.text("smtp"), form.text("imap")
    if base is None and not (smtp and imap):
        raise BadInput(_("Its servers are not known. Enter both, as mail.example.org:465."))
    return accounts.as_told(base, address, name, smtp=smtp, imap=imap)


def _only_here(request: Asked) -> None:
    """A password crosses no network to get here."""
    if not is_loopback(request.url.hostname or ""):
        raise Stopped(_("Set the account up on the machine that it is for, or in a terminal: afterword account."))


PAGES: tuple[ControllerRouterHandler, ...] = (set_up, test, forget)
