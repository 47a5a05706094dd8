"""Which candidacy a mail belongs to, and why; or that it belongs to none. Pure.

What is certain comes first: a conversation that we began, an invitation that is known, the address of somebody met.
Then what only points there: the employer's domain, its name where others send its mail. Where two candidacies fit, or
the sign is weak, nothing is guessed: the candidate is asked.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime, timedelta
from typing import Literal

from afterword.calendars.people import domain
from afterword.calendars.words import LEGAL, PRIVATE_DOMAINS
from afterword.core.value import Value, once
from afterword.mail.heads import Head
from afterword.mail.message import thread_ids

Kind = Literal["thread", "report", "invitation", "address", "domain", "name", "hand", "sent"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


SENDERS_FOR_OTHERS = _words(
    """
    greenhouse.io greenhouse-mail.io lever.co workday.com myworkday.com myworkdayjobs.com icims.com smartrecruiters.com
    ashbyhq.com workable.com workablemail.com jobvite.com taleo.net oraclecloud.com successfactors.com successfactors.eu
    sapsf.com sapsf.eu bamboohr.com breezy.hr recruitee.com teamtailor.com teamtailor-mail.com personio.de personio.com
    personio-mail.com jazz.co applytojob.com resumatorapi.com avature.net brassring.com pinpointhq.com rippling.com
    gem.com goodtime.io calendly.com modernloop.io hirevue.com indeed.com indeedemail.com linkedin.com xing.com
    stepstone.de join.com softgarden.io softgarden.de umantis.com eightfold.ai phenompeople.com phenom.com ultipro.com
    adp.com paylocity.com paycomonline.net zohorecruit.com zohorecruit.eu freshteam.com comeet.co
    comeet-notifications.com homerun.co bullhornstaffing.com jobdiva.com applicantstack.com clearcompany.com
    cornerstoneondemand.com csod.com
    hibob.com factorialhr.com google.com googlemail.com office365.com outlook.com microsoft.com zoom.us webex.com
    hackerrank.com codility.com testgorilla.com hirebridge.com jobs2web.com trac.jobs tal.net networxrecruitment.com
    civilservicejobs.service.gov.uk vacancy-filler.co.uk wellfound.com angel.co hired.com otta.com
    welcometothejungle.com
    """
)
"""Domains by which applicants' software, calendars and job boards send for many employers: the domain says nothing."""

EARLIER = timedelta(days=1)
"""Clocks differ: a mail may be so much older than the first thing that is known of a candidacy."""
MOST_OCTETS = 2_000_000
"""Of a report or an invitation that is looked into for what it names."""


class Known(Value):
    """Somebody of a candidacy: the name as its owner writes it, how they are addressed, and the address."""

    name: str
    greeting: str = ""
    address: str = ""


class Wrote(Value):
    """A letter of ours: its Message-ID, how they are addressed to whom it went, and the day in words.

    `doubtful`: nobody knows whether it went, or it lies among the candidate's drafts.
    """

    id: str
    name: str
    day: str
    doubtful: bool = False


class Sought(Value):
    """What tells that a mail belongs to one candidacy. `since` (aware): older mail does not, unless it answers us.

    `letters` are ours, by every id under which they may be answered, `others` are Message-IDs of mails that are here
    already, `invitations` the UIDs of calendars.
    """

    candidacy: str
    employer: str
    since: datetime
    people: tuple[Known, ...] = ()
    letters: Mapping[str, Wrote] = {}
    others: frozenset[str] = frozenset()
    invitations: frozenset[str] = frozenset()


class Match(Value):
    """Where a mail belongs, and why. Without a candidacy it may be any of `doubts`, and the candidate is asked.

    `letter` is the Message-ID of ours that it answers or reports on, where there is one.
    """

    kind: Kind
    reason: str
    candidacy: str | None = None
    doubts: tuple[str, ...] = ()
    letter: str = ""


class Register:
    """All that is looked for, so that one mail is judged by a few look-ups. `me`: the candidate's own addresses."""

    def __init__(self, sought: Iterable[Sought], me: Iterable[str]) -> None:
        self.each = {one.candidacy: one for one in sought}
        self.me = frozenset(address.lower() for address in me if address)
        self._own = {domain(each) for each in self.me}
        self._letters: dict[str, set[str]] = {}
        self._people: dict[str, dict[str, Known]] = {}
        self._full_names: dict[str, dict[str, Known]] = {}
        self._domains: dict[str, set[str]] = {}
        for one in self.each.values():
            for id in (*one.letters, *one.others):
                self._letters.setdefault(id, set()).add(one.candidacy)
            for person in one.people:
                self._note(one.candidacy, person)

    def _note(self, candidacy: str, person: Known) -> None:
        if len(person.name.split()) > 1:
            self._full_names.setdefault(folded(person.name), {})[candidacy] = person
        address = person.address.lower()
        if "@" not in address or address in self.me:
            return
        self._people.setdefault(address, {})[candidacy] = person
        house = domain(address)
        if not is_shared(house) and house not in self._own:
            self._domains.setdefault(house, set()).add(candidacy)

    @once
    def digest(self) -> str:
        """Changes when there is somebody new to look for, so that mail which was passed over is looked at again."""
        each = (
            f"{one.candidacy}\n{one.since.date()}\n{folded(one.employer)}\n{sorted(one.invitations)}\n"
            f"{sorted((each.address.lower(), folded(each.name)) for each in one.people)}"
            for one in self.each.values()
        )
        return hashlib.sha256("\n\n".join(sorted(each)).encode()).hexdigest()

    @once
    def _employers(self) -> tuple[re.Pattern[str], Mapping[str, set[str]]] | None:
        """The names of all employers as one expression, and the candidacies by name."""
        names: dict[str, set[str]] = {}
        for one in self.each.values():
            if len(name := short_name(one.employer)) > 2:
                names.setdefault(name, set()).add(one.candidacy)
        if not names:
            return None
        longest_first = sorted(names, key=lambda name: (-len(name), name))
        return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)"), names

    # -- what each sign says -----------------------------------------------------------------------------------------

    def by_thread(self, ids: Iterable[str]) -> Match | None:
        """What a conversation says that names Message-IDs of ours."""
        for id in ids:
            if id in self._letters:
                return self._thread(id, self._letters[id])
        return None

    def _thread(self, id: str, candidacies: set[str]) -> Match:
        name = min(candidacies)
        wrote = self.each[name].letters.get(id)
        if wrote is None:
            return _found("thread", "It goes on with a conversation that is here.", candidacies)
        return _found("thread", f"It answers your letter of {wrote.day} to {wrote.name}.", candidacies, wrote.id)

    def doubtful(self, ids: Iterable[str]) -> str:
        """The letter of which nobody knows whether it went, and which a mail in Sent is by one of its ids."""
        for id in ids:
            for candidacy in self._letters.get(id, ()):
                wrote = self.each[candidacy].letters.get(id)
                if wrote and wrote.doubtful:
                    return wrote.id
        return ""

    def by_address(self, address: str, at: datetime | None) -> Match | None:
        """Whose address it is."""
        people = self._people.get(address)
        if not people:
            return None
        candidacies = self._in_time(people, at)
        known = next(iter(people.values()))
        return _found("address", f"It comes from the address of {known.name}.", candidacies) if candidacies else None

    def by_domain(self, address: str, at: datetime | None) -> Match | None:
        """Whose house it comes from."""
        labels = domain(address).split(".")[-8:]
        for first in range(len(labels) - 1):
            house = ".".join(labels[first:])
            if candidacies := self._in_time(self._domains.get(house, ()), at):
                reason = f"It comes from {house}, as do people of {self._employer(candidacies)}."
                return _found("domain", reason, candidacies)
        return None

    def by_name(self, head: Head, at: datetime | None) -> Match | None:
        """What the names in it say: of the employer, or of somebody met who writes from elsewhere."""
        house = domain(head.address)
        name, address = head.person
        people = self._full_names.get(folded(name)) if name else None
        if people and (candidacies := self._in_time(people, at)):
            who = next(iter(people.values())).name
            return _asked("name", f"It bears the name of {who}, but no address that is known here.", candidacies)
        named = self._named(name)
        if is_for_others(house):
            if candidacies := self._in_time(named or self._named(head.subject), at):
                reason = f"It comes through {house} and names {self._employer(candidacies)}."
                return _found("name", reason, candidacies)
            return None
        if head.bulk or house in self._own:
            return None  # a shop's newsletter bears its name too
        if house in PRIVATE_DOMAINS:
            candidacies = self._in_time(named or self._named(head.subject), at)
        else:
            candidacies = self._in_time(named, at)
        if not candidacies:
            return None
        reason = f"It names {self._employer(candidacies)}, and comes from {house or address}."
        return _asked("name", reason, candidacies)

    def _named(self, words: str) -> set[str]:
        if not words or self._employers is None:
            return set()
        pattern, names = self._employers
        return {id for found in pattern.findall(folded(words)) for id in names[found]}

    def _in_time(self, candidacies: Iterable[str], at: datetime | None) -> set[str]:
        return {id for id in candidacies if at is None or at >= self.each[id].since - EARLIER}

    def _employer(self, candidacies: set[str]) -> str:
        return self.each[min(candidacies)].employer or "the employer"


def match(register: Register, head: Head) -> Match | None:
    """Where a received mail belongs by its head alone; None when it belongs nowhere, or cannot be told so."""
    if by_thread := register.by_thread(head.thread):
        return by_thread
    at = head.sent
    if head.address in register.me:
        return None
    for address in (head.address, head.reply_to):
        if by_address := register.by_address(address, at):
            return by_address
    return register.by_domain(head.address, at) or register.by_name(head, at)


def match_ours(register: Register, head: Head) -> Match | None:
    """Where a mail from the candidate's own Sent belongs that did not go out from here; by whom it is to."""
    if head.address not in register.me or register.by_thread((head.message_id, head.original)):
        return None
    for address in head.to[:20]:
        if found := register.by_address(address, head.sent):
            return _found("sent", "You wrote it in another program.", {found.candidacy or "", *found.doubts} - {""})
    return None


def may_hold_more(head: Head) -> bool:
    """Whether what tells where it belongs may stand inside: a report names our letter there, an invitation its UID."""
    return head.is_report or head.may_invite


def match_inside(register: Register, head: Head, data: bytes) -> Match | None:
    """Where a report or an invitation belongs by what it holds, when its head does not say."""
    text = data[:MOST_OCTETS]
    if head.is_report:
        found = register.by_thread(id for line in _id_lines(text) for id in thread_ids(line))
        if found:
            reason = found.reason.replace("It answers", "It reports on", 1)
            return Match(kind="report", reason=reason, candidacy=found.candidacy, doubts=found.doubts,
                         letter=found.letter)  # fmt: skip
    if head.may_invite and b"BEGIN:VCALENDAR" in text:
        uids = set(re.findall(r"(?im)^UID:(.{1,400})$", _unfolded(text)))
        whose = {one.candidacy for one in register.each.values() if uids & one.invitations}
        if whose:
            return _found("invitation", "It is about an interview that is in your calendar here.", whose)
    return None


def _id_lines(data: bytes) -> Iterator[str]:
    """The values of fields that name a mail which came back."""
    for found in _NAMES_OURS.finditer(data):
        yield found[1].decode("ascii", "replace")


_NAMES_OURS = re.compile(
    rb"(?im)^(?:x-original-|x-microsoft-original-)?(?:message-id|in-reply-to):[ \t]*(?:\r?\n[ \t]+)?([^\r\n]{1,998})"
)


def _unfolded(data: bytes) -> str:
    return re.sub(r"\r?\n[ \t]", "", data.decode("utf-8", "replace")).replace("\r", "")


def _found(kind: Kind, reason: str, candidacies: set[str], letter: str = "") -> Match:
    if len(candidacies) == 1:
        return Match(kind=kind, reason=reason, candidacy=next(iter(candidacies)), letter=letter)
    return Match(kind=kind, reason=reason, doubts=tuple(sorted(candidacies)), letter=letter)


def _asked(kind: Kind, reason: str, candidacies: set[str]) -> Match:
    return Match(kind=kind, reason=reason, doubts=tuple(sorted(candidacies)))


def is_for_others(house: str) -> bool:
    """Whether mail from that domain is sent for many employers."""
    labels = house.split(".")[-6:]
    return any(".".join(labels[first:]) in SENDERS_FOR_OTHERS for first in range(len(labels) - 1))


def is_shared(house: str) -> bool:
    """Whether that domain says nothing about for whom somebody works."""
    return not house or house in PRIVATE_DOMAINS or is_for_others(house)


def folded(words: str) -> str:
    """Words to compare: without case, on one line."""
    return " ".join(words.casefold().split())


def short_name(employer: str) -> str:
    """The employer as people write it: folded, without Ltd or GmbH."""
    words = [word for each in folded(employer).split() if (word := each.strip(".,()"))]
    while len(words) > 1 and words[-1] in LEGAL:
        words.pop()
    return " ".join(words)
