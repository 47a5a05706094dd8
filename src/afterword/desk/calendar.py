"""The candidate's own calendar, both ways: where it is, what it asks, and what the candidate answers.

What is ticked there is a question here and never an answer: nobody's letter counts as sent because of a tick.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from afterword.calendars.invitations import Invitation, read_invitations
from afterword.calendars.people import domain, private
from afterword.calendars.words import INTERVIEW
from afterword.core import agenda as words
from afterword.core.preferences import preferences_of
from afterword.core.records import Person
from afterword.core.steps import Step
from afterword.core.value import Value, replace
from afterword.desk import agenda, calls, candidacies, elsewhere, nudging
from afterword.desk.candidacies import Particulars, Taken
from afterword.desk.house import House, candidate_in, same_everywhere
from afterword.errors import BadInput, NotFound, Stopped
from afterword.mail.account import is_loopback
from afterword.mail.secrets import NoSecret, forget_secret, kept_secret, store_secret
from afterword.store import calendar as store
from afterword.store import lines, plans, settings
from afterword.store.calendar import Found, Task
from afterword.store.database import Tx
from afterword.store.rows import milliseconds

if TYPE_CHECKING:
    from afterword.calendars.dav import Calendars, Place

SETTING, LAST = "calendar", "calendar last"
LIST, LIST_ID = "Afterword", "afterword"
"""What our list of tasks is called there, and the last piece of its address where we make it."""
WAYS = ("email", "post", "linkedin", "phone", "supplied", "later", "skip", "back")
"""What the candidate may answer: sent by one of three ways, said on the phone, sent what was asked for; or not today,
not at all, and: put it back, it is still to be done."""
MOST_CALENDARS = 20


class Reading(Value):
    """A calendar in which interviews are looked for, and how far it was looked through."""

    url: str
    name: str
    token: str = ""


class Connection(Value):
    """Where the candidate's calendars are, without the password. `collection` is our list of tasks there."""

    url: str
    user: str
    collection: str
    token: str = ""
    reads: tuple[Reading, ...] = ()

    @property
    def host(self) -> str:
        """The name of the server."""
        return urlsplit(self.url).hostname or ""

    @property
    def address(self) -> str:
        """By what name the password is kept: apart from that of a mail account with the same name."""
        return f"calendar:{self.user}@{self.host}"

    @property
    def oauth(self) -> None:
        """One signs in by a password alone."""
        return


class Question(Value):
    """What was done with a task there, and what may be answered. `done` is "ticked" or "deleted"."""

    id: str
    done: str
    title: str
    about: str
    step: Step
    at: datetime
    ways: tuple[str, ...]


class Offer(Value):
    """What looks like an interview in a calendar of the candidate's. `known` where it is here, and says otherwise."""

    id: str
    invitation: Invitation
    known: bool


# -- where it is -------------------------------------------------------------------------------------------------------


def connection(house: House) -> Connection | None:
    """Where the calendars are; None before they were connected."""
    with house.store.reading() as tx:
        body = settings.get(tx, SETTING)
    return Connection(**{**body, "reads": tuple(Reading(**each) for each in body["reads"])}) if body else None


def needed(house: House) -> Connection:
    """The same. Raises `Stopped`, saying how to connect one."""
    found = connection(house)
    if found is None:
        raise Stopped("No calendar is connected. Do it with: afterword calendar connect URL --user NAME.")
    return found


def connect(house: House, url: str, user: str, password: str, now: datetime) -> tuple[Connection, str]:
    """Sign in, find our list there or make it, and keep all that; gives the sentence that says where the password is.

    Raises `BadInput` for what is no address, `OutsideFailed` where the server does not do its part.
    """
    made = Connection(url=checked(url), user=user.strip(), collection="")
    if not made.user or not made.user.isprintable() or len(made.user) > 200:
        raise BadInput("Say by which name you sign in there: --user NAME.")
    with _calendars(made, password) as there:
        found = there.collections()
        ours = next((each.url for each in found if each.name == LIST and "VTODO" in each.holds), None)
        ours = ours or there.make(LIST, LIST_ID)
    made = replace(made, collection=ours)
    before = connection(house)
    said = store_secret(house.folder, made, password)
    with house.store.transaction() as tx:
        if before is None or before.collection != ours:
            store.drop_tasks(tx)
        elif before:
            made = replace(made, reads=before.reads)
        keep(tx, made)
        ask(tx, now)
    return made, said


def disconnect(house: House) -> Connection:
    """Forget where it is, its password, and what was found there. What stands there stays. Raises `Stopped`."""
    gone = needed(house)
    forget_secret(house.folder, gone)
    with house.store.transaction() as tx:
        store.drop_tasks(tx)
        store.drop_found(tx)
        settings.put(tx, SETTING, None)
        settings.put(tx, LAST, None)
    return gone


def checked(url: str) -> str:
    """An address that a password may go to: https, or this machine. Raises `BadInput`."""
    url = url.strip() if "://" in url else f"https://{url.strip()}"
    try:
        parts = urlsplit(url)
        host, scheme, _ = parts.hostname or "", parts.scheme, parts.port
    except ValueError:
        parts, host, scheme = urlsplit(""), "", ""
    if not host or not url.isprintable() or " " in url or len(url) > 1000 or parts.username or parts.fragment:
        raise BadInput(f"{url[:100]!r} is no address of a calendar. Write it as https://cloud.example.org/dav/.")
    if scheme != "https" and not (scheme == "http" and is_loopback(host)):
        there = f"https://{host}{parts.path}"
        raise BadInput(f"Your password would go to {host} in the clear. Write {there}.")
    return url


def keep(tx: Tx, there: Connection) -> None:
    """Remember where it is, and how far it was looked through."""
    body = {"url": there.url, "user": there.user, "collection": there.collection, "token": there.token,
            "reads": [{"url": each.url, "name": each.name, "token": each.token} for each in there.reads]}  # fmt: skip
    settings.put(tx, SETTING, body)


@contextmanager
def opened(house: House) -> Iterator[Calendars]:
    """The calendars, signed in. Raises `Stopped`, `BadInput` without a password, `OutsideFailed`."""
    there = needed(house)
    try:
        password = kept_secret(house.folder, there)
    except NoSecret:
        raise BadInput(f"There is no password for your calendar at {there.host}. Connect it again.") from None
    with _calendars(there, password) as calendars:
        yield calendars


@contextmanager
def _calendars(there: Connection, password: str) -> Iterator[Calendars]:
    from afterword.calendars.dav import Calendars

    with Calendars(there.url, there.user, password, direct=is_loopback(there.host)) as calendars:
        yield calendars


def on_offer(house: House) -> tuple[Place, ...]:
    """The calendars there in which interviews could be looked for. Asks the server."""
    ours = needed(house).collection
    with opened(house) as calendars:
        found = calendars.collections()
    return tuple(each for each in found if each.url != ours and (not each.holds or "VEVENT" in each.holds))


def choose(house: House, wanted: Sequence[str], now: datetime) -> Connection:
    """Look for interviews in these calendars from now on, by name or address, and in no others. Raises `NotFound`."""
    known = on_offer(house) if wanted else ()
    reads: list[Reading] = []
    for name in wanted[:MOST_CALENDARS]:
        found = next((each for each in known if name in (each.url, each.name)), None)
        if found is None:
            there = ", ".join(each.name for each in known) or "none"
            raise NotFound(f"There is no calendar called {name[:60]!r}. There are: {there}.")
        reads.append(Reading(url=found.url, name=found.name))
    made = replace(needed(house), reads=tuple(reads))
    with house.store.transaction() as tx:
        keep(tx, made)
        ask(tx, now)
    return made


def last(house: House) -> dict[str, Any]:
    """The last look there: `at` and `asked` in milliseconds, `failures` in a row, and in `words` what was wrong."""
    with house.store.reading() as tx:
        return settings.get(tx, LAST) or {}


def ask(tx: Tx, now: datetime) -> None:
    """Look there as soon as may be."""
    settings.put(tx, LAST, {**(settings.get(tx, LAST) or {}), "asked": milliseconds(now)})


# -- what it asks ------------------------------------------------------------------------------------------------------


def questions(house: House) -> tuple[Question, ...]:
    """What was ticked or deleted there and is still owed here."""
    with house.store.reading() as tx:
        if not (asking := store.asking(tx)):
            return ()
        people = {each.id: each for each in lines.records(tx, "person").people}
        places = {each.id: each for each in lines.records(tx, "candidacy").candidacies}
        found = [(each, plans.find(tx, each.step)) for each in asking]
    told: list[Question] = []
    for task, step in found:
        if isinstance(step, Step):
            (item,) = words.agenda([step], (), places, people, task.at).due
            told.append(Question(id=task.uid, done=task.state, title=item.title, about=item.about, step=step,
                                 at=task.at, ways=_ways(task, step, people.get(step.to or ""))))  # fmt: skip
    return tuple(told)


def _ways(task: Task, step: Step, person: Person | None) -> tuple[str, ...]:
    if task.state == "deleted":
        return ("later", "skip", "back")
    if step.purpose in elsewhere.SUPPLIED:
        return ("supplied", "back")
    if elsewhere.may_be_elsewhere(step):
        return (*elsewhere.CHANNELS, *(("phone",) if person else ()), "back")
    return ("skip", "back")


def answer(house: House, id: str, way: str, now: datetime) -> Question:
    """The candidate's word on a tick or a deletion; the task there follows with the next look. Raises `NotFound`,
    `BadInput` for what is no answer to that, and as the verbs behind it do."""
    asked = next((each for each in questions(house) if len(id) > 3 and each.id.startswith(id)), None)
    if asked is None:
        raise NotFound("That was answered, or is not owed any more. See: afterword calendar.")
    if way not in asked.ways:
        raise BadInput(f"Say one of {', '.join(asked.ways)}, not {way[:20]!r}.")
    step, note, until = asked.step, same_everywhere("ticked", asked.id, asked.at.isoformat()), now
    if way in elsewhere.CHANNELS:
        elsewhere.sent_elsewhere(house, step.key, way, now, id=note)
    elif way == "phone":
        calls.note(house, str(step.to), "spoke", now, key=step.key, purpose=step.purpose, id=note)
    elif way == "supplied":
        elsewhere.supplied(house, step.key, now, id=note)
    elif way == "skip":
        agenda.skip(house, step.key, "", now)
    elif way == "later":
        with house.store.reading() as tx:
            until = nudging.not_today(now, preferences_of(candidate_in(tx)))
        nudging.snooze(house, [step.key], until, now)
    with house.store.transaction() as tx:
        store.turn(tx, asked.id, "back" if way in ("later", "back") else "done", until)
        ask(tx, now)
    return asked


# -- interviews that stand there ---------------------------------------------------------------------------------------


def noticed(tx: Tx, data: str, now: datetime) -> bool:
    """Remember an event that looks like an interview, to be asked about; whether it is something new. By its words, or
    by somebody whose address is known here. Anything at all may stand in a calendar, so what cannot be read is none."""
    invitation = _read(tx, data)
    if invitation is None or invitation.uid.endswith("@afterword"):
        return False
    known = lines.find(tx, "fact", same_everywhere("interview", invitation.uid))
    if known is None and (invitation.cancelled or not (_says_so(invitation, data) or _from_there(tx, invitation))):
        return False
    if known is not None and not invitation.cancelled and _same(tx, invitation):
        return False
    uid, said = (
        store.digest(invitation.uid),
        store.digest(
            invitation.start.isoformat(), invitation.end.isoformat(), str(invitation.cancelled), str(known is not None)
        ),
    )
    before = store.found_one(tx, uid)
    if before is not None and before.digest == said:
        return False
    store.put_found(tx, Found(uid=uid, state="open", digest=said, at=now, data=data))
    return True


def _read(tx: Tx, data: str) -> Invitation | None:
    me = candidate_in(tx)
    try:
        found = read_invitations(data.encode("utf-8", "replace"), "The event", me.email if me else None,
                                 me.zone if me else None)  # fmt: skip
    except BadInput:
        return None
    return found[0] if found else None


def _says_so(invitation: Invitation, data: str) -> bool:
    """Whether its words say that it is one. In a whole calendar somebody's trade beside a name is not enough."""
    return invitation.likely and INTERVIEW.search(re.sub(r"\r?\n[ \t]", "", data)) is not None


def _from_there(tx: Tx, invitation: Invitation) -> bool:
    met = {each.email.casefold() for each in lines.records(tx, "person").people if each.email}
    houses = {domain(each) for each in met if not private(each)}
    asked = [each.email.casefold() for each in invitation.people if each.email]
    return any(each in met or domain(each) in houses for each in asked)


def _same(tx: Tx, invitation: Invitation) -> bool:
    held = next((each for each in store.interviews(tx)
                 if each.id == same_everywhere("interview", invitation.uid)), None)  # fmt: skip
    return held is not None and (held.start, held.at) == (invitation.start, invitation.end)


def offers(house: House) -> tuple[Offer, ...]:
    """What looks like an interview in the candidate's calendars, and waits for their word."""
    with house.store.reading() as tx:
        found = [(each, _read(tx, each.data)) for each in store.found(tx, "open")]
        known = {each.id for each in store.interviews(tx)} if found else set()
    return tuple(
        Offer(id=each.uid, invitation=invitation, known=same_everywhere("interview", invitation.uid) in known)
        for each, invitation in found
        if invitation
    )


def take(house: House, id: str, now: datetime, employer: str = "") -> Taken:
    """It is an interview: take it in. The same event is one, however often. Raises `NotFound`, and `BadInput` where
    nobody knows the employer."""
    offer = _offered(house, id)
    taken = candidacies.take_in(house, offer.invitation, Particulars(employer=employer), now)
    _settle(house, offer, "taken")
    return taken


def refuse(house: House, id: str) -> Offer:
    """It is none. Nobody asks again, unless its time changes. Raises `NotFound`."""
    offer = _offered(house, id)
    _settle(house, offer, "no")
    return offer


def _offered(house: House, id: str) -> Offer:
    found = next((each for each in offers(house) if len(id) > 3 and each.id.startswith(id)), None)
    if found is None:
        raise NotFound("That was answered already. See: afterword calendar.")
    return found


def _settle(house: House, offer: Offer, state: str) -> None:
    with house.store.transaction() as tx:
        found = store.found_one(tx, offer.id)
        if found is not None:
            store.put_found(tx, replace(found, state=state))
