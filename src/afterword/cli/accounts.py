"""The mail account: set it up, show it, try it, forget it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any, TypeVar

import click

from afterword.cli import common
from afterword.cli.common import as_json
from afterword.errors import BadInput

if TYPE_CHECKING:  # they bring the database and the mail libraries with them
    from afterword.desk.house import House
    from afterword.mail.account import Account

F = TypeVar("F", bound=Callable[..., Any])

_OPTIONS = (
    click.option("--address", help="The address that letters come from."),
    click.option("--provider", metavar="NAME", help="Whose servers to use, such as gmail, for a domain of your own."),
    click.option("--look-up", is_flag=True, help="Ask the domain of the address where its servers are."),
    click.option("--smtp", metavar="HOST:PORT", help="Where letters are handed over."),
    click.option("--imap", metavar="HOST:PORT", help="Where Sent is."),
    click.option("--security", type=click.Choice(["tls", "starttls", "none"]), help="`none` only on this machine."),
    click.option("--user", help="The name to sign in with, where it is not the address."),
    click.option("--sent-folder", help="The folder of sent mail, where it is not marked as such."),
    click.option("--password-stdin", is_flag=True, help="Read the password from standard input."),
    click.option("--oauth", is_flag=True, help="Sign in in the browser, with a client id of your own."),
    click.option("--client-id", metavar="ID", help="That client id."),
    click.option("--client-file", metavar="FILE", help="The JSON file that Google gives for it, secret and all."),
    click.option("--device", is_flag=True, help="Sign in by a code that you type on another machine."),
    click.option("--paste", is_flag=True, help="Sign in in a browser anywhere, and paste where it ended."),
    click.option("--authorize-url", metavar="URL", help="Of an issuer other than Google and Microsoft."),
    click.option("--token-url", metavar="URL", help="Of that issuer."),
    click.option("--device-url", metavar="URL", help="Of that issuer, for --device."),
    click.option("--scope", metavar="WORDS", help="What to ask that issuer for."),
    click.option("--test/--no-test", default=True, help="Try to sign in on both servers."),
)


def _set_up_options(command: F) -> F:
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


@click.group("account", invoke_without_command=True)
@_set_up_options
@as_json
@click.pass_context
def account_command(context: click.Context, /, test: bool, as_json: bool, **told: Any) -> None:
    """Set up the mail account that letters leave by, and test it. Without options it shows and tests what is there."""
    if context.invoked_subcommand:
        if any(told.values()):
            raise BadInput(f"Put the options behind the verb: afterword account {context.invoked_subcommand} …")
        return
    with common.open_house() as (house, _):
        from afterword.desk import accounts

        known = accounts.account(house)
        if known is None and not any(told.values()) and not common.at_a_terminal():
            raise BadInput("No mail account is set up. Give --address, and --smtp and --imap where it is no known one.")
        if known is None or any(told.values()):
            _add(house, told, test, as_json)
        else:
            _show(house, known, test, as_json)


@account_command.command("add")
@_set_up_options
@as_json
def add_command(test: bool, as_json: bool, **told: Any) -> None:
    """Set it up, or change it, and test it."""
    with common.open_house() as (house, _):
        _add(house, told, test, as_json)


@account_command.command("show")
@as_json
def show_command(as_json: bool) -> None:
    """Say which one it is, and ask nobody."""
    from afterword.desk import accounts

    with common.open_house() as (house, _):
        _show(house, accounts.needed_account(house), False, as_json)


@account_command.command("test")
@as_json
def test_command(as_json: bool) -> None:
    """Sign in on both servers, and send nothing."""
    from afterword.desk import accounts

    with common.open_house() as (house, _):
        said = accounts.try_out(house, accounts.needed_account(house))
    if as_json:
        common.print_json({"said": said})
    else:
        click.echo("\n".join(said))


@account_command.command("remove")
@as_json
def remove_command(as_json: bool) -> None:
    """Forget the account and what opens it. Your mail stays as it is."""
    from afterword.desk import accounts

    with common.open_house() as (house, _):
        gone, had_secret = accounts.remove(house)
    if as_json:
        common.print_json({"removed": gone.address, "secret_removed": had_secret})
        return
    what = " and what opens it are" if had_secret else " is"
    click.echo(f"The account {gone.address}{what} forgotten here. Letters that are approved wait for another.")
    if gone.oauth:
        click.echo(f"Take the permission back at {gone.oauth.issuer}, too, in the settings of your account there.")


@account_command.command("providers")
@as_json
def providers_command(as_json: bool) -> None:
    """List the providers that are known by name."""
    from afterword.mail.providers import PROVIDERS

    if as_json:
        keys = ("name", "domains", "smtp", "imap", "needs", "advice", "page", "saves_sent", "source")
        common.print_json([{key: getattr(each, key) for key in keys} for each in PROVIDERS])
        return
    for each in PROVIDERS:
        click.echo(f"{each.name:20} {each.needs:16} {', '.join(each.domains[:3]) or 'domains of their customers'}")
        more = "" if each.page in each.advice else f" {each.page}"
        click.echo(common.quiet(common.wrapped(f"{each.advice}{more}", "  ")))


def _add(house: House, told: dict[str, Any], test: bool, as_json: bool) -> None:
    from afterword.cli import signing_in
    from afterword.desk import accounts
    from afterword.desk.profile import profile

    known, candidate = accounts.account(house), profile(house)
    address = told["address"] or (known.address if known else candidate.email if candidate else "")
    if not address:
        raise BadInput("Say whose mail account it is: --address you@example.org.")
    account = _account(known, address, candidate.name if candidate else "", told)
    if told["user"] or told["sent_folder"]:
        account = replace(
            account, user=told["user"] or account.user, sent_folder=told["sent_folder"] or account.sent_folder
        )
    if signing_in.wanted(told):
        account, grant = signing_in.sign_in(house.folder, account, told)
        secret: str | None = grant
    else:
        secret = _password(told["password_stdin"], account)
        if secret and account.sign_in == "token":
            account = replace(account, sign_in="password", oauth=None)
    said = accounts.set_up(house, account, secret)
    if said:
        click.echo(said, err=as_json)
    _show(house, account, test, as_json)


def _show(house: House, account: Account, test: bool, as_json: bool) -> None:
    from afterword.desk import accounts

    said = list(accounts.try_out(house, account)) if test else []
    if as_json:
        common.print_json(accounts.described(house, account))
        return
    way = f" by {account.oauth.issuer}" if account.oauth else ""
    servers = f"{account.smtp_host}:{account.smtp_port}, Sent on {account.imap_host}:{account.imap_port}"
    said = said or [f"{account.address} signs in with a {account.sign_in}{way} at {servers}."]
    click.echo("\n".join(said))


def _account(known: Account | None, address: str, name: str, told: dict[str, Any]) -> Account:
    """The account as told, on the ground of what was known or of what is known of the provider."""
    from afterword.desk.accounts import as_told
    from afterword.mail.account import at_provider, guess
    from afterword.mail.providers import PROVIDERS, named, provider

    smtp, imap, security = told["smtp"], told["imap"], told["security"]
    if told["provider"]:
        chosen = named(told["provider"])
        if chosen is None:
            raise BadInput(f"There is no provider {told['provider']!r}. Known: {', '.join(p.name for p in PROVIDERS)}.")
        base: Account | None = at_provider(chosen, address, name)
    else:
        base = known if known and known.address == address else guess(address, name)
        if base is None and not (smtp and imap):
            base = _looked_up(address, name, told["look_up"])
        chosen = provider(address) if base and not known and not (smtp or imap) else None
    if chosen:
        more = "" if chosen.page in chosen.advice else f" More: {chosen.page}"
        click.echo(f"{chosen.name}: {chosen.advice}{more}", err=True)
    return as_told(base, address, name, smtp=smtp or "", imap=imap or "", security=security or "")


def _looked_up(address: str, name: str, told_to: bool) -> Account:
    """The account as its domain says, once a person agreed to ask it, and to what it names outside itself."""
    from afterword.mail import autoconfig

    domain = address.rpartition("@")[2]
    unknown = f"The servers of {address} are not known. Give --smtp HOST:PORT and --imap HOST:PORT"
    asked = f"Ask {domain} where they are, over the network?"
    if not told_to and not (common.at_a_terminal() and click.confirm(f"{unknown.split('. ')[0]}. {asked}")):
        raise BadInput(f"{unknown}, or let {domain} be asked with --look-up.")
    pages = " and ".join(autoconfig.pages(domain))
    click.echo(f"Asking {pages}, then the DNS of {domain} …", err=True)
    found = autoconfig.look_up(address, name)
    if found is None:
        raise BadInput(f"{domain} does not say where its servers are. Give --smtp HOST:PORT and --imap HOST:PORT.")
    account = found.account
    smtp, imap = f"{account.smtp_host}:{account.smtp_port}", f"{account.imap_host}:{account.imap_port}"
    click.echo(f"Found by {found.by}: letters to {smtp}, Sent on {imap}.", err=True)
    if not found.vouched and not (common.at_a_terminal() and click.confirm("Are these servers the right ones?")):
        raise BadInput(
            f"Nobody vouches for {smtp} and {imap}, which are not of {domain}. If they are the right ones, "
            f"say so: --smtp {smtp} --imap {imap}."
        )
    return account


def _password(from_stdin: bool, account: Account) -> str | None:
    if from_stdin:
        return sys.stdin.readline().rstrip("\r\n")
    if common.at_a_terminal():
        question = f"Password of {account.user} (it is kept in the keyring)"
        words: str = click.prompt(question, hide_input=True, default="", show_default=False)
        return words or None
    return None
