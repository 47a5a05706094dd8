"""Mail providers known by name: where their servers are, and how one gets in.

`source` says where hosts, ports and kind of password were read: "ispdb/NAME" is Thunderbird's database of mail servers
(github.com/thunderbird/autoconfig), anything else a page of the provider. Read in November 2026. Whether a server
itself files what it sends is published by Google alone (support.google.com/mail/answer/78892: it does); what is known
of the others comes from the reports of other programs, and is None where there are none or they differ, as of iCloud
(both are told in 2026). Then Sent is searched before a copy is filed, as it always is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Security = Literal["tls", "starttls", "none"]
Needs = Literal["password", "app password", "OAuth", "bridge password"]
"""What opens the mailbox to a mail program: the password itself, one made for the program, or a sign-in in the browser.
"password" may become an app password where somebody turned on two-factor sign-in; `advice` says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Provider:
    """What is known of a mail provider. `smtp` and `imap` are host, port and security; `mx` are the domains of its mail
    exchangers, by which the domains of firms are known; `also` are further SMTP hosts that behave the same; `oauth`
    names an entry of `oauth.ISSUERS`; `user` is what stands for the person, the address or what is before its @."""

    name: str
    domains: tuple[str, ...]
    smtp: tuple[str, int, Security]
    imap: tuple[str, int, Security]
    needs: Needs
    advice: str
    page: str
    source: str
    saves_sent: bool | None = None
    also: tuple[str, ...] = ()
    mx: tuple[str, ...] = ()
    oauth: str = ""
    user: Literal["address", "local"] = "address"


_MICROSOFT = (
    "Microsoft takes no passwords from mail programs any more: sign in by `afterword account add --oauth`, with a "
    "client id of your own."
)
_OF_A_FIRM = (
    f"{_MICROSOFT} Many firms have SMTP AUTH turned off: whoever runs the mail there has to allow it for your mailbox."
)
_UNITED = "Allow IMAP first, in the settings under POP3/IMAP; with two-factor sign-in make an app password there."
_ZOHO = "Allow IMAP in the settings; with two-factor sign-in make an application-specific password."
_OWN = "The password is the one that you sign in with on the web."


def _ionos(land: str) -> Provider:
    """IONOS has one pair of servers a country, and its customers' own domains."""
    return Provider(
        name=f"IONOS ({land})", domains=(), mx=(f"ionos.{land}", *(("kundenserver.de",) if land == "de" else ())),
        smtp=(f"smtp.ionos.{land}", 465, "tls"), imap=(f"imap.ionos.{land}", 993, "tls"), needs="password",
        advice="The password is that of the mailbox, not that of your IONOS account.",
        page=f"https://www.ionos.{land}/", source="ionos.fr/assistance/email (serveur entrant)",
    )  # fmt: skip


PROVIDERS: tuple[Provider, ...] = (
    Provider(
        name="Gmail", domains=("gmail.com", "googlemail.com"), mx=("google.com", "googlemail.com"),
        smtp=("smtp.gmail.com", 465, "tls"), imap=("imap.gmail.com", 993, "tls"), needs="app password", oauth="google",
        advice="Turn on 2-Step Verification, then make an app password at https://myaccount.google.com/apppasswords.",
        page="https://myaccount.google.com/apppasswords", source="ispdb/googlemail.com", saves_sent=True,
    ),
    Provider(
        name="Outlook.com", mx=("olc.protection.outlook.com",), saves_sent=True, also=("smtp.office365.com",),
        domains=("outlook.com", "hotmail.com", "live.com", "msn.com", "windowslive.com", "outlook.at", "outlook.be",
                 "outlook.de", "outlook.dk", "outlook.es", "outlook.fr", "outlook.ie", "outlook.in", "outlook.it",
                 "outlook.jp", "outlook.pt", "outlook.com.au", "outlook.com.br", "hotmail.be", "hotmail.ca",
                 "hotmail.ch", "hotmail.de", "hotmail.dk", "hotmail.es", "hotmail.fi", "hotmail.fr", "hotmail.it",
                 "hotmail.nl", "hotmail.no", "hotmail.se", "hotmail.co.in", "hotmail.co.jp", "hotmail.co.uk",
                 "hotmail.com.au", "hotmail.com.br", "live.at", "live.be", "live.ca", "live.de", "live.dk", "live.fr",
                 "live.ie", "live.in", "live.it", "live.nl", "live.no", "live.se", "live.co.uk", "live.com.au"),
        smtp=("smtp-mail.outlook.com", 587, "starttls"), imap=("outlook.office365.com", 993, "tls"), needs="OAuth",
        oauth="microsoft", advice=_MICROSOFT, source="ispdb/hotmail.com",
        page="https://support.office.com/article/pop-imap-and-smtp-settings-for-outlook-com-"
             "d088b986-291d-42b8-9564-9c414e2aa040",
    ),
    Provider(
        name="Microsoft 365", domains=("onmicrosoft.com", "office365.com"), mx=("mail.protection.outlook.com",),
        smtp=("smtp.office365.com", 587, "starttls"), imap=("outlook.office365.com", 993, "tls"), needs="OAuth",
        oauth="microsoft", advice=_OF_A_FIRM, saves_sent=True,
        source="ispdb/office365.com; learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/"
               "authenticated-client-smtp-submission",
        page="https://learn.microsoft.com/exchange/client-developer/legacy-protocols/"
             "how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth",
    ),
    Provider(  # reports differ on whether it files
        name="iCloud", domains=("icloud.com", "me.com", "mac.com"), mx=("mail.icloud.com",),
        smtp=("smtp.mail.me.com", 587, "starttls"), imap=("imap.mail.me.com", 993, "tls"), needs="app password",
        advice="Make an app-specific password at https://account.apple.com, under Sign-In and Security.",
        page="https://support.apple.com/en-us/102654", source="ispdb/me.com; support.apple.com/en-us/102525",
    ),
    Provider(
        name="Fastmail", domains=("fastmail.com", "fastmail.fm", "fastmail.net", "fastmail.org", "fastmail.co.uk",
                                  "fastmail.de", "fastmail.es", "fastmail.fr", "fastmail.com.au", "sent.com"),
        smtp=("smtp.fastmail.com", 465, "tls"), imap=("imap.fastmail.com", 993, "tls"), needs="app password",
        advice="Make an app password in the settings, under Privacy & Security, with access to mail (IMAP and SMTP).",
        page="https://www.fastmail.help/hc/en-us/articles/1500000279921-IMAP-POP-and-SMTP", saves_sent=False,
        source="ispdb/messagingengine.com", mx=("messagingengine.com",),
    ),
    Provider(
        name="Yahoo", mx=("am0.yahoodns.net",),
        domains=("yahoo.com", "yahoo.co.uk", "yahoo.de", "yahoo.fr", "yahoo.es", "yahoo.it", "yahoo.se", "yahoo.ca",
                 "yahoo.co.nz", "yahoo.com.au", "yahoo.com.ar", "yahoo.com.br", "yahoo.com.mx", "yahoo.co.in",
                 "yahoo.in", "ymail.com", "myyahoo.com", "rocketmail.com"),
        smtp=("smtp.mail.yahoo.com", 465, "tls"), imap=("imap.mail.yahoo.com", 993, "tls"), needs="app password",
        advice="Make an app password in your Yahoo account, under Security, External connections. Yahoo offers it "
               "only in a browser that you have signed in with for some days.", source="ispdb/yahoo.com",
        page="https://help.yahoo.com/kb/generate-manage-rd-party-passwords-sln15241.html",
    ),
    Provider(
        name="AOL", mx=("mail.gm0.yahoodns.net",),
        domains=("aol.com", "aim.com", "netscape.net", "compuserve.com", "aol.de", "aol.it", "aol.fr", "aol.es",
                 "aol.se", "aol.co.uk", "aol.co.nz", "aol.com.au", "aol.com.ar", "aol.com.br", "aol.com.mx"),
        smtp=("smtp.aol.com", 465, "tls"), imap=("imap.aol.com", 993, "tls"), needs="app password",
        advice="Make an app password in your AOL account, under Account Security.", source="ispdb/aol.com",
        page="https://help.aol.com/articles/"
             "how-do-i-use-other-email-applications-to-send-and-receive-my-aol-mail",
    ),
    Provider(
        name="GMX", domains=("gmx.de", "gmx.net", "gmx.at", "gmx.ch", "gmx.eu", "gmx.org", "gmx.info"),
        smtp=("mail.gmx.net", 465, "tls"), imap=("imap.gmx.net", 993, "tls"), needs="password", advice=_UNITED,
        page="https://hilfe.gmx.net/pop-imap/einschalten.html", source="ispdb/gmx.net", saves_sent=False,
    ),
    Provider(
        name="GMX International",
        domains=("gmx.com", "gmx.us", "gmx.co.uk", "gmx.fr", "gmx.es", "gmx.it", "gmx.ie", "gmx.pt", "gmx.se"),
        smtp=("mail.gmx.com", 465, "tls"), imap=("imap.gmx.com", 993, "tls"), needs="password", advice=_UNITED,
        page="https://support.gmx.com/pop-imap/imap/imap.html", source="ispdb/gmx.com", saves_sent=False,
    ),
    Provider(
        name="WEB.DE", domains=("web.de",), user="local", needs="password", advice=_UNITED, saves_sent=False,
        smtp=("smtp.web.de", 587, "starttls"), imap=("imap.web.de", 993, "tls"),
        page="https://hilfe.web.de/pop-imap/einschalten.html", source="ispdb/web.de",
    ),
    Provider(  # of its hundreds of domains those that Thunderbird calls big; the others are found by their exchanger
        name="mail.com", mx=("mail.com", "gmx.com"), needs="password", source="ispdb/mail.com",
        domains=("mail.com", "mail.org", "email.com", "post.com", "usa.com", "accountant.com", "consultant.com",
                 "dr.com", "engineer.com", "cheerful.com", "techie.com", "linuxmail.org", "europe.com", "london.com",
                 "uymail.com", "myself.com", "iname.com", "writeme.com"),
        smtp=("smtp.mail.com", 465, "tls"), imap=("imap.mail.com", 993, "tls"), advice=_UNITED, saves_sent=False,
        page="https://support.mail.com/",
    ),
    Provider(
        name="Zoho", domains=("zoho.com", "zohomail.com"), mx=("zoho.com",), saves_sent=True, needs="password",
        smtp=("smtp.zoho.com", 465, "tls"), imap=("imap.zoho.com", 993, "tls"), also=("smtppro.zoho.com",),
        advice=_ZOHO, page="https://www.zoho.com/mail/help/imap-access.html", source="ispdb/zoho.com",
    ),
    Provider(
        name="Zoho Europe", domains=("zoho.eu", "zohomail.eu"), mx=("zoho.eu",), saves_sent=True, needs="password",
        smtp=("smtp.zoho.eu", 465, "tls"), imap=("imap.zoho.eu", 993, "tls"), also=("smtppro.zoho.eu",),
        advice=_ZOHO, page="https://www.zoho.com/mail/help/imap-access.html", source="ispdb/zoho.com, for its region",
    ),
    Provider(  # on this machine only, so nothing crosses a network; the Bridge's certificate is its own
        name="Proton Mail Bridge", domains=("proton.me", "protonmail.com", "protonmail.ch", "pm.me"), saves_sent=True,
        mx=("protonmail.ch",),
        smtp=("127.0.0.1", 1025, "none"), imap=("127.0.0.1", 1143, "none"), needs="bridge password",
        advice="Start Proton Mail Bridge on this machine and use the password that it shows, not that of your account.",
        page="https://proton.me/mail/bridge", source="proton.me/support/macos-certificate-warning",
    ),
    Provider(
        name="T-Online", domains=("t-online.de", "magenta.de"), needs="app password", source="ispdb/t-online.de",
        smtp=("securesmtp.t-online.de", 465, "tls"), imap=("secureimap.t-online.de", 993, "tls"),
        advice="Telekom wants an e-mail password for mail programs, which is not that of the website: set one in the "
               "customer centre.",
        page="https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-verwalten",
    ),
    Provider(
        name="Orange", domains=("orange.fr", "wanadoo.fr"), needs="password", advice=_OWN, source="ispdb/orange.fr",
        smtp=("smtp.orange.fr", 465, "tls"), imap=("imap.orange.fr", 993, "tls"), page="https://assistance.orange.fr/",
    ),
    Provider(
        name="Free", domains=("free.fr",), needs="password", user="local", source="ispdb/free.fr",
        smtp=("smtp.free.fr", 465, "tls"), imap=("imap.free.fr", 993, "tls"),
        advice="Allow authenticated SMTP first, in the settings of your mailbox at Free.",
        page="https://assistance.free.fr/articles/configurer-de-maniere-avancee-mon-logiciel-de-messagerie-609",
    ),
    Provider(
        name="freenet", domains=("freenet.de",), needs="password", source="ispdb/freenet.de",
        smtp=("mx.freenet.de", 465, "tls"), imap=("mx.freenet.de", 993, "tls"),
        advice="Allow POP3, IMAP and SMTP first, in the settings of your mailbox.",
        page="https://kundenservice.freenet.de/faq/e-mail-client-mail/pop3-imap-und-smtp-aktivieren/",
    ),
    Provider(
        name="mailbox.org", domains=("mailbox.org",), mx=("mailbox.org",), needs="password",
        smtp=("smtp.mailbox.org", 465, "tls"), imap=("imap.mailbox.org", 993, "tls"),
        advice=f"{_OWN} With two-factor sign-in make an application password.", source="ispdb/mailbox.org",
        page="https://kb.mailbox.org/de/privat/e-mail/e-mail-konfiguration/",
    ),
    Provider(
        name="Posteo", needs="password", source="ispdb/posteo.de", mx=("posteo.de",),
        domains=("posteo.de", "posteo.net", "posteo.org", "posteo.eu", "posteo.at", "posteo.ch", "posteo.be",
                 "posteo.es", "posteo.it", "posteo.nl", "posteo.pl", "posteo.co.uk", "posteo.uk", "posteo.us"),
        smtp=("posteo.de", 465, "tls"), imap=("posteo.de", 993, "tls"),
        advice=f"{_OWN} With additional mailbox protection allow mail programs in the settings.",
        page="https://posteo.de/hilfe/wie-richte-ich-posteo-in-einem-mailprogramm-ein-pop3-imap-und-smtp",
    ),
    Provider(
        name="1&1", domains=("online.de", "onlinehome.de", "sofortsurf.de", "go4more.de"), needs="password",
        smtp=("smtp.1und1.de", 465, "tls"), imap=("imap.1und1.de", 993, "tls"), source="ispdb/1und1.de",
        advice="The password is that of the mailbox, not that of your contract.", page="https://hilfe-center.1und1.de/",
    ),
    *(_ionos(land) for land in ("de", "com", "co.uk", "fr")),
)  # fmt: skip


def provider(address: str) -> Provider | None:
    """The provider of that address, by its domain; None for a domain that is not in the table."""
    domain = address.rpartition("@")[2].lower()
    return next((each for each in PROVIDERS if _within(domain, each.domains)), None)


def named(name: str) -> Provider | None:
    """The provider of that name, however it is written: "gmail", "Outlook.com", "ionos (de)"."""
    wanted = _plain(name)
    return next((each for each in PROVIDERS if wanted and wanted == _plain(each.name)), None)


def exchanging(hosts: tuple[str, ...]) -> Provider | None:
    """The provider whose mail exchangers these are, the preferred one first; None where nobody known has them."""
    for host in hosts:
        found = [(len(own), each) for each in PROVIDERS for own in each.mx if _within(host.lower().rstrip("."), (own,))]
        if found:
            return max(found, key=lambda pair: pair[0])[1]
    return None


def sending_by(host: str, port: int, here: bool) -> Provider | None:
    """The provider with that SMTP host. On this machine (`here`) any server may listen, so the port counts too."""
    for each in PROVIDERS:
        if host in (each.smtp[0], *each.also) and (not here or port == each.smtp[1]):
            return each
    return None


def _within(host: str, domains: tuple[str, ...]) -> bool:
    return any(f".{host}".endswith(f".{own}") for own in domains)


def _plain(name: str) -> str:
    return "".join(each for each in name.casefold() if each.isalnum())
