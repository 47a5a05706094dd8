"""The candidate's own calendars on a CalDAV server, by the caldav library, which signs in, finds them and reads what
the server says. Ours are the bounds: encrypted, one house, one size, one time; and that nothing is written over unseen.

Sources: RFC 4791 (CalDAV), RFC 6578 (sync), RFC 9110 section 13 (If-Match). A server's words are hostile input.
"""

from __future__ import annotations

import logging
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, unquote, urljoin, urlsplit
from xml.sax.saxutils import escape

from afterword.calendars.feed import when
from afterword.errors import BadInput, OutsideFailed
from afterword.writing.expressions import pattern

if TYPE_CHECKING:  # it takes most of a second to load
    from caldav.response import DAVResponse

LARGEST, LONGEST = 10_000_000, 60.0
"""Bytes and seconds of one answer."""
AT_A_TIME, PAGES = 50, 100
"""Things that are asked for at once, and pieces that a long answer may come in."""
CALENDAR_TYPE = {"Content-Type": "text/calendar; charset=utf-8"}
XML_TYPE = {"Content-Type": "application/xml; charset=utf-8"}
_SHARED = pattern(r"(?:ac|co|com|edu|gov|net|or|org)\.[a-z]{2}")
_DAV = 'xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav"'


class Refused(OutsideFailed):
    """The server does not let us in."""


class Changed(Exception):
    """What stands there is not what we thought it was: somebody changed or removed it, or put one there."""


class Forgotten(Exception):
    """The server does not know the mark of the last look, or has none: all has to be looked at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A calendar or a list of tasks there; `holds` is VEVENT, VTODO or both, and empty where nobody says."""

    url: str
    name: str
    holds: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Thing:
    """An event or a task there: the last piece of its address, its mark, and its text."""

    name: str
    etag: str
    data: str


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """What changed since the last look, marks by name, and what is gone; `whole` when it is all there is."""

    etags: Mapping[str, str]
    gone: tuple[str, ...]
    token: str
    whole: bool


class Calendars:
    """A connection to one server; close it when done. Every method raises `OutsideFailed` when the server does not do
    its part, and `Refused` when it lets nobody in."""

    def __init__(self, url: str, user: str, password: str, *, direct: bool, timeout: int = 20) -> None:
        """`url` is one that a password may go to; `direct` where no proxy is to stand between."""
        self._url = url
        with _worded(self._url):
            from caldav.davclient import DAVClient

            from afterword.calendars.bounded import Bounded

            logging.getLogger("caldav").setLevel(logging.CRITICAL + 1)
            logging.getLogger("caldav.response").setLevel(logging.CRITICAL)  # else it sets up the root logger
            self._client: Any = DAVClient(
                url=self._url, username=user, password=password, timeout=timeout, enable_rfc6764=False,
                rate_limit_handle=False,
            )  # fmt: skip
            self._client.session.close()
            self._client.session = Bounded(self._url, LARGEST, LONGEST, _of_one_house, direct=direct)

    def close(self) -> None:
        """Hang up."""
        self._client.close()

    def __enter__(self) -> Calendars:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def collections(self) -> tuple[Place, ...]:
        """The calendars and lists that the candidate has there."""
        with _worded(self._url):
            found = [
                Place(url=str(each.url), name=str(each.get_display_name() or _last(str(each.url)))[:100],
                            holds=tuple(str(kind) for kind in each.get_supported_components()))
                for each in self._found()[:200]
            ]  # fmt: skip
        return tuple(found)

    def _found(self) -> list[Any]:
        try:
            return list(self._client.get_principal().get_calendars())
        except Refused:
            raise
        except Exception as error:
            from caldav.lib.error import AuthorizationError

            if isinstance(error, AuthorizationError) or urlsplit(self._url).path.strip("/"):
                raise
            from caldav.lib.url import URL

            self._client.url = URL.objectify(urljoin(self._url, "/.well-known/caldav"))
            self._client._principal = None
            return list(self._client.get_principal().get_calendars())

    def make(self, name: str, id: str) -> str:
        """Make a list for tasks, and give its address."""
        with _worded(self._url):
            made = self._client.get_principal().make_calendar(
                name=name, cal_id=id, supported_calendar_component_set=["VTODO"]
            )
            return str(made.url)

    # -- one collection ------------------------------------------------------------------------------------------------

    def news(self, collection: str, token: str) -> News:
        """What changed since `token`, which is empty the first time. Raises `Forgotten` where it is to be left out, or
        where the server knows no such mark at all."""
        etags: dict[str, str] = {}
        gone: list[str] = []
        first = token
        for _ in range(PAGES):
            body = (f"<sync-collection {_DAV}><sync-token>{escape(token)}</sync-token><sync-level>1</sync-level>"
                    "<prop><getetag/></prop></sync-collection>")  # fmt: skip
            with _worded(self._url, forgotten=True):
                response = self._client.request(collection, "REPORT", body, {**XML_TYPE, "Depth": "0"})
                if response.status != 207:
                    raise Forgotten
                said = response.parse_sync_collection()
            for each in said.changed:
                if _name(each.href, collection) and each.etag:
                    etags[_name(each.href, collection)] = _mark(each.etag)
            gone += [_name(each, collection) for each in said.deleted if _name(each, collection)]
            token = said.sync_token or ""
            if not said.truncated:
                return News(etags=etags, gone=tuple(gone), token=token, whole=not first)
        raise OutsideFailed(f"The calendar at {_host(self._url)} does not come to an end. It is looked at again later.")

    def everything(self, collection: str) -> News:
        """The marks of all that stands there, where the server keeps none of its own."""
        body = f"<propfind {_DAV}><prop><getetag/></prop></propfind>"
        with _worded(self._url):
            response = self._client.request(collection, "PROPFIND", body, {**XML_TYPE, "Depth": "1"})
            _expect(response, 207)
            found = response.parse_propfind()
        etags = {name: _mark(str(mark)) for each in found if (name := _name(each.href, collection))
                 if (mark := each.properties.get("{DAV:}getetag"))}  # fmt: skip
        return News(etags=etags, gone=(), token="", whole=True)

    def fetch(self, collection: str, names: Collection[str]) -> Iterator[Thing]:
        """The texts of these; those that are gone meanwhile are left out."""
        every = sorted(names)
        for some in (every[first : first + AT_A_TIME] for first in range(0, len(every), AT_A_TIME)):
            hrefs = "".join(f"<href>{escape(_path(collection, name))}</href>" for name in some)
            body = f"<C:calendar-multiget {_DAV}><prop><getetag/><C:calendar-data/></prop>{hrefs}</C:calendar-multiget>"
            yield from self._report(collection, body)

    def events(self, collection: str, since: datetime, until: datetime) -> Iterator[Thing]:
        """The events there between two moments (aware)."""
        span = f'<C:time-range start="{when(since.astimezone(UTC))}" end="{when(until.astimezone(UTC))}"/>'
        body = (f"<C:calendar-query {_DAV}><prop><getetag/><C:calendar-data/></prop><C:filter>"
                f'<C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">{span}</C:comp-filter></C:comp-filter>'
                "</C:filter></C:calendar-query>")  # fmt: skip
        yield from self._report(collection, body)

    def _report(self, collection: str, body: str) -> list[Thing]:
        with _worded(self._url):
            response = self._client.request(collection, "REPORT", body, {**XML_TYPE, "Depth": "1"})
            _expect(response, 207)
            found = response.parse_calendar_query()
        return [Thing(name=_name(each.href, collection), etag=_mark(each.etag or ""), data=each.calendar_data)
                for each in found if each.calendar_data and _name(each.href, collection)]  # fmt: skip

    def get(self, collection: str, name: str) -> Thing | None:
        """One of them as it stands now; None where there is none."""
        with _worded(self._url):
            response = self._client.request(_path(collection, name), "GET", "", {"Accept": "text/calendar"})
            if response.status in (404, 410):
                return None
            _expect(response, 200)
            data = response.raw
        return Thing(name=name, etag=_mark(response.headers.get("ETag", "")), data=data)

    def put(self, collection: str, name: str, data: str, etag: str, *, blind: bool = False) -> Thing:
        """Write it, in place of the one with that mark, or as a new one where it has none; `blind` whatever stands
        there, which is for servers without marks that can be compared. Gives it as it then stands.

        Raises `Changed` where another stands there, or none any more.
        """
        match = {"If-Match": etag} if etag else {} if blind else {"If-None-Match": "*"}
        with _worded(self._url):
            response = self._client.request(_path(collection, name), "PUT", data, {**CALENDAR_TYPE, **match})
            if response.status in (404, 409, 412):
                raise Changed
            _expect(response, 200, 201, 204)
            mark = _mark(response.headers.get("ETag", ""))
        if mark:
            return Thing(name=name, etag=mark, data=data)
        found = self.get(collection, name)  # it was changed by the server, which then gives no mark
        if found is None:
            raise Changed
        return found

    def delete(self, collection: str, name: str, etag: str) -> None:
        """Take it away; what is gone already is gone. Raises `Changed` where it was changed."""
        match = {"If-Match": etag} if etag else {}
        with _worded(self._url):
            response = self._client.request(_path(collection, name), "DELETE", "", match)
            if response.status == 412:
                raise Changed
            if response.status not in (404, 410):
                _expect(response, 200, 202, 204)


def _of_one_house(first: str, other: str) -> bool:
    """Whether a password for the first address may go to the other: the same host, or one beside it, encrypted."""
    one, two = urlsplit(first), urlsplit(other)
    if (one.scheme, one.hostname, one.port) == (two.scheme, two.hostname, two.port):
        return True
    if two.scheme != "https" or not one.hostname or not two.hostname or pattern(r"[\d.:]+").fullmatch(one.hostname):
        return False
    if one.hostname == two.hostname:
        return one.scheme == "https"
    parent = one.hostname.partition(".")[2]
    return "." in parent and not _SHARED.fullmatch(parent) and two.hostname.endswith(f".{parent}")


@contextmanager
def _worded(url: str, *, forgotten: bool = False) -> Iterator[None]:
    """What goes wrong at a server, as one sentence; with none of its words, which are anybody's."""
    try:
        yield
    except (OutsideFailed, Changed, Forgotten, BadInput):
        raise
    except ImportError:
        raise BadInput(
            "Calendars both ways need a library more. Install it: pip install 'afterword[caldav]'."
        ) from None
    except Exception as error:  # noqa: BLE001 - two libraries and what they read: each with errors of its own
        from caldav.lib.error import AuthorizationError, DAVError, NotFoundError

        host = _host(url)
        status = getattr(error, "status", None) or getattr(getattr(error, "response", None), "status_code", None)
        if isinstance(error, AuthorizationError):
            if forgotten and status != 401 and "401" not in str(error):  # RFC 6578: 403 with valid-sync-token
                raise Forgotten from None
            raise Refused(
                f"{host} does not let you in. Check the user's name, and the password for calendar programs."
            ) from None
        if isinstance(error, NotFoundError):
            raise OutsideFailed(f"There is no calendar at that address of {host} any more. Connect it again.") from None
        what = (
            "said something that no calendar server says"
            if isinstance(error, DAVError | ValueError | SyntaxError | AssertionError)
            else "does not answer"
        )
        raise OutsideFailed(f"{host} {what} ({type(error).__name__}). It is tried again.") from None


def _expect(response: DAVResponse, *wanted: int) -> None:
    if response.status not in wanted:
        raise OutsideFailed(f"The calendar server answers with {response.status}, and nothing was changed.")


def _host(url: str) -> str:
    return urlsplit(url).hostname or "The calendar server"


def _mark(etag: str) -> str:
    """A mark as `If-Match` compares it: a weak one never would."""
    etag = etag.strip()[:390]
    return "" if etag.startswith("W/") or not etag.isprintable() else etag


def _last(url: str) -> str:
    return unquote(urlsplit(url).path.rstrip("/").rpartition("/")[2])


def _name(href: str, collection: str) -> str:
    """The last piece of an address beneath the collection; empty for the collection itself, and for any other."""
    path = unquote(urlsplit(href).path if "://" in href else href)
    base = unquote(urlsplit(collection).path).rstrip("/") + "/"
    name = path.removeprefix(base)
    return name[:400] if path.startswith(base) and name and "/" not in name else ""


def _path(collection: str, name: str) -> str:
    """The whole address: the password goes to the collection's host, whatever a name holds."""
    parts = urlsplit(collection)
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}/{quote(name, safe='@')}"
