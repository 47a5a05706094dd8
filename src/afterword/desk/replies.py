"""Replies: taken in once, shown with what they seem to say and why they belong there, and believed on your word.

A bounce and an automatic absence are believed at once, since their form makes them certain. Everything can be undone:
the facts are taken back, and the plan is what it was.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from typing import Any

from afterword.core.nudges import Kind
from afterword.core.value import Value
from afterword.core.value import replace as with_
from afterword.desk import sending
from afterword.desk.believing import believe, disbelieve, reopen
from afterword.desk.house import House, replan, same_everywhere, stories_of, story_of
from afterword.desk.proposing import CERTAIN, SAID, SURE, Heard, corrected, hear, in_words, of_ours, proposals_of
from afterword.desk.sought import own_addresses
from afterword.desk.unanswered import hold_letters, release_letters
from afterword.errors import BadInput, NotFound
from afterword.mail.matching import Match
from afterword.store import nudges, plans, replies, settings
from afterword.store.database import Tx
from afterword.store.nudges import Told
from afterword.store.replies import Proposal, Reply

SETTING = "replies"
MOVING = frozenset({"decision_expected", "told_to_check_back", "put_on_hold", "out_of_office"})
"""Kinds of facts that move a date."""
LONGEST_KEPT = 20_000
"""Characters of a reply's own text that are shown."""


class Incoming(Value):
    """A mail, and where it seems to belong. `message_id` is what it is known by; `at` is when it was sent, aware.

    `to` is the address that a mail of the candidate's own went to.
    """

    account: str
    message_id: str
    name: str
    address: str
    subject: str
    at: datetime
    data: bytes
    match: Match
    to: str = ""


class Said(Value):
    """A reply with what it seems to say."""

    reply: Reply
    proposals: tuple[Proposal, ...] = ()

    @property
    def in_doubt(self) -> bool:
        """Whether it is not known where it belongs."""
        return self.reply.candidacy is None and bool(self.reply.body.get("doubts"))

    @property
    def open(self) -> bool:
        """Whether the candidate is asked something."""
        return self.in_doubt or any(each.state == "open" for each in self.proposals)


def reply_id(account: str, message_id: str) -> str:
    """The id of a reply: the same on every machine, however often it is fetched."""
    return same_everywhere("reply", account.lower(), message_id)


# -- taking in --------------------------------------------------------------------------------------------------------


def unknown(house: House, account: str, message_ids: Collection[str]) -> set[str]:
    """Those that were not taken in before."""
    with house.store.reading() as tx:
        known = replies.known(tx, [reply_id(account, each) for each in message_ids])
    return {each for each in message_ids if reply_id(account, each) not in known}


def take(house: House, mail: Incoming, now: datetime, *, asked: bool = False) -> Said | None:
    """Take a mail in, once. None where it was taken in before, or has nothing to do with the candidacy after all.

    `asked`: the candidate brought it themselves, so it is kept whatever it says.
    """
    id, match = reply_id(mail.account, mail.message_id), mail.match
    if match.letter:
        sending.named(house, match.letter, "A mail that came back names it, so it went.", now)
    with house.store.reading() as tx:  # nobody has to wait while a long mail is read
        if replies.known(tx, [id]):
            return None
        heard = hear(tx, mail.data, match.candidacy or match.doubts[0], next(iter(own_addresses(tx)), ""), now)
    certain = match.kind in ("thread", "report", "invitation", "address", "sent") or asked
    if heard.about == "unrelated" and not heard.kinds and not certain:
        return None
    reply = Reply(id=id, candidacy=match.candidacy, message_id=mail.message_id, at=min(mail.at, now), noted=now,
                  body=_body(mail, heard))  # fmt: skip
    with house.store.transaction() as tx:
        plans.alone_with(tx, id)
        if replies.known(tx, [id]) or (match.kind == "sent" and match.candidacy and not of_ours(tx, reply)):
            return None
        replies.add(tx, reply, mail.data)
        said = _propose(tx, reply, heard, match, now)
        if not asked:  # who brings a mail has read it
            _mention(tx, said, now)
        return said


def _body(mail: Incoming, heard: Heard) -> dict[str, Any]:
    match = mail.match
    return {
        "name": mail.name, "address": mail.address, "subject": mail.subject, "about": heard.about,
        "kept": heard.kept[:LONGEST_KEPT], "confidence": heard.confidence, "reason": match.reason, "match": match.kind,
        "doubts": list(match.doubts), "letter": match.letter,
        **({"to": mail.to, "kinds": ["letter_sent"]} if match.kind == "sent" else {"kinds": list(heard.kinds)}),
        **({"cautions": list(heard.cautions)} if heard.cautions else {}),
        **({"trouble": heard.trouble} if heard.trouble else {}),
    }  # fmt: skip


def _propose(tx: Tx, reply: Reply, heard: Heard, match: Match, now: datetime) -> Said:
    """Write down what it seems to say, and believe at once what its form or a setting makes certain."""
    if reply.candidacy is None:
        for candidacy in match.doubts:
            hold_letters(tx, candidacy)
        return Said(reply=reply)
    found = of_ours(tx, reply) if match.kind == "sent" else proposals_of(tx, reply, heard, match)
    replies.propose(tx, found)
    for each in found:
        if by := _believed(tx, each, heard, match):
            believe(tx, each, by, now)
    replan(tx, reply.candidacy)
    hold_letters(tx, reply.candidacy)
    return Said(reply=reply, proposals=replies.proposals(tx, of=reply.id))


def _mention(tx: Tx, said: Said, now: datetime) -> None:
    """Let it be spoken of: that it waits for a word, or that it moved a date without asking."""
    kind: Kind | None = "reply" if said.open else None
    if kind is None and any(each.state == "confirmed" and each.kind in MOVING for each in said.proposals):
        kind = "moved"
    if kind:
        nudges.mention(tx, Told(kind=kind, about=said.reply.id, candidacy=said.reply.candidacy), now)


def _believed(tx: Tx, proposal: Proposal, heard: Heard, match: Match) -> str:
    """By whose word a proposal is believed without asking: "form" or "setting"; or nothing."""
    if proposal.kind in CERTAIN and heard.about == "automatic":
        ours = match.kind in ("thread", "report")  # a bounce that names no letter of ours is anybody's claim
        if ours or proposal.kind == "out_of_office":
            return "form"
    kinds = (settings.get(tx, SETTING) or {}).get("confirm", [])
    if proposal.kind in kinds and heard.confidence >= SURE and match.kind in ("thread", "address"):
        return "setting"
    return ""


# -- the candidate's word ---------------------------------------------------------------------------------------------


def confirm(house: House, name: str, now: datetime, number: int | None = None) -> Said:
    """What it says is so: all of it, or the one point of that number. Raises `NotFound`, `BadInput`."""
    with house.store.transaction() as tx:
        said = _named(tx, name)
        for each in _points(said, number):
            if each.state != "confirmed":
                believe(tx, each, "candidate", now)
        return _settled(tx, said)


def reject(house: House, name: str, now: datetime, number: int | None = None) -> Said:
    """It says nothing of the kind: nothing of it, or not the point of that number. What was believed is taken back."""
    with house.store.transaction() as tx:
        said = _named(tx, name)
        if said.in_doubt and number is None:
            # Only that it was seen stays, so that it is not fetched again.
            replies.change(tx, said.reply.id, None, {"reason": "You said that it belongs nowhere."}, empty=True)
            for candidacy in said.reply.body["doubts"]:
                release_letters(tx, candidacy)
            return _again(tx, said.reply.id)
        for each in _points(said, number):
            disbelieve(tx, each, now)
            replies.put(tx, each.id, with_(each, state="rejected", by="candidate"))
        return _settled(tx, said)


def correct(
    house: House, name: str, now: datetime, *, kind: str | None = None, changes: Mapping[str, Any] | None = None,
    number: int | None = None,
) -> Said:  # fmt: skip
    """It says something else: another `kind`, or other values of its keys, such as a day. It then counts as said so.

    A mail in which nothing was heard gets a point of its own. Raises `NotFound`, `BadInput`.
    """
    with house.store.transaction() as tx:
        said = _named(tx, name)
        points = [each for each in said.proposals if number is None or each.number == number - 1]
        if len(points) > 1:
            raise BadInput(f"It says {len(points)} things. Name the one that you mean: --point 1 to {len(points)}.")
        old = points[0] if points else _blank(tx, said, kind or "acknowledged", number)
        new = corrected(old, kind or old.kind, changes or {})
        disbelieve(tx, old, now)
        replies.put(tx, old.id, new)
        believe(tx, new, "candidate", now)
        return _settled(tx, said)


def undo(house: House, name: str, now: datetime, number: int | None = None) -> Said:
    """Take your last word on it back, or what was believed without asking: the question is open again."""
    with house.store.transaction() as tx:
        said = _named(tx, name)
        points = [each for each in _points(said, number) if each.state != "open"]
        if not points:
            raise BadInput("Nothing was said about that reply yet, so there is nothing to take back.")
        for each in points:
            disbelieve(tx, each, now)
            reopen(tx, each)
        return _settled(tx, said)


def belongs(house: House, name: str, candidacy: str, now: datetime) -> Said:
    """It belongs to that candidacy. What was believed elsewhere is taken back, and it is read again for this one."""
    with house.store.transaction() as tx:
        said = _named(tx, name)
        story_of(tx, candidacy)
        for each in said.proposals:
            disbelieve(tx, each, now)
        replies.drop_proposals(tx, said.reply.id)
        data, before = replies.data(tx, said.reply.id), said.reply.candidacy
        ours = said.reply.body.get("match") == "sent"
        body = {**said.reply.body, "doubts": [], "reason": "You said that it belongs here.",
                "match": "sent" if ours else "hand"}  # fmt: skip
        replies.change(tx, said.reply.id, candidacy, body)
        heard = hear(tx, data, candidacy, next(iter(own_addresses(tx)), ""), now)
        match = Match(
            kind=body["match"], reason=body["reason"], candidacy=candidacy, letter=str(body.get("letter", ""))
        )
        found = _propose(tx, with_(said.reply, candidacy=candidacy, body=body), heard, match, now)
        for other in {before, *said.reply.body.get("doubts", ())} - {candidacy, None}:
            replan(tx, other)
            release_letters(tx, other)
        release_letters(tx, candidacy)
        return found


# -- looking ----------------------------------------------------------------------------------------------------------


def everything(house: House, *, only_open: bool = False) -> tuple[Said, ...]:
    """The replies, the newest first; or only those that ask something of the candidate."""
    with house.store.reading() as tx:
        found: dict[str, list[Proposal]] = {}
        for each in replies.proposals(tx):
            found.setdefault(each.reply, []).append(each)
        said = tuple(
            Said(reply=each, proposals=tuple(found.get(each.id, ())))
            for each in replies.everything(tx)
            if "name" in each.body
        )
    return tuple(each for each in said if each.open) if only_open else said


def one(house: House, name: str) -> Said:
    """The reply whose id begins so. Raises `NotFound`, `BadInput` where several do."""
    with house.store.reading() as tx:
        return _named(tx, name)


def in_sentences(house: House, each: Iterable[Said]) -> dict[str, str]:
    """What the proposals of these replies say, by their ids."""
    proposals = [one for said in each for one in said.proposals]
    with house.store.reading() as tx:
        told = stories_of(tx, sorted({one.candidacy for one in proposals}))
    return {one.id: in_words(told[one.candidacy], one) for one in proposals}


def confirmed_by_setting(house: House) -> tuple[str, ...]:
    """The kinds that are believed without asking, where they were read with confidence from somebody known."""
    with house.store.reading() as tx:
        return tuple((settings.get(tx, SETTING) or {}).get("confirm", []))


def confirm_by_setting(house: House, kinds: Collection[str]) -> None:
    """Believe these kinds without asking from now on. Raises `BadInput` for what must be asked."""
    wrong = sorted(set(kinds) - set(MAY_BE_BELIEVED))
    if wrong:
        raise BadInput(f"{wrong[0][:40]!r} is always asked. Without asking: {', '.join(MAY_BE_BELIEVED)}.")
    with house.store.transaction() as tx:
        settings.put(tx, SETTING, {"confirm": sorted(set(kinds))} if kinds else None)


MAY_BE_BELIEVED = ("acknowledged", "asked_for", "decision_expected", "invited", "put_on_hold", "told_to_check_back")
"""What a setting may confirm. A no, an offer and "do not write" change too much to be taken from a machine."""


def _named(tx: Tx, name: str) -> Said:
    found = replies.beginning_with(tx, name.strip().lower()) if name.strip() else ()
    if not found:
        raise NotFound(f"There is no reply {name[:40]!r}. See: afterword replies.")
    if len(found) > 1:
        raise BadInput(f"Several replies begin with {name[:40]!r}; write more of it.")
    return _again(tx, found[0].id)


def _again(tx: Tx, id: str) -> Said:
    (reply,) = replies.beginning_with(tx, id)
    return Said(reply=reply, proposals=replies.proposals(tx, of=id))


def _points(said: Said, number: int | None) -> tuple[Proposal, ...]:
    if said.in_doubt:
        doubts = ", ".join(said.reply.body["doubts"])
        raise BadInput(f"Say first where it belongs: --about one of {doubts}.")
    found = tuple(each for each in said.proposals if number is None or each.number == number - 1)
    if not found:
        what = f"no point {number}" if number else "nothing that could be confirmed"
        raise BadInput(f"There is {what} in that reply. Say what it says: --as KIND, one of {', '.join(SAID)}.")
    return found


def _settled(tx: Tx, said: Said) -> Said:
    candidacy = str(said.reply.candidacy)
    replan(tx, candidacy)
    release_letters(tx, candidacy)
    hold_letters(tx, candidacy)
    return _again(tx, said.reply.id)


def _blank(tx: Tx, said: Said, kind: str, number: int | None) -> Proposal:
    """A point that nobody heard."""
    if said.in_doubt or number is not None or said.reply.candidacy is None:
        _points(said, number)
    story = story_of(tx, str(said.reply.candidacy))
    known = next((each.id for each in story.people if said.reply.body.get("address") in each.emails), None)
    body = {
        "fact": kind, "candidacy": story.candidacy.id, "at": story.calendar.local(said.reply.at).isoformat(),
        "source": "reply", "reply": said.reply.id, **({"by": known} if known else {}),
    }  # fmt: skip
    blank = Proposal(id=same_everywhere("said", said.reply.id, kind, "0"), reply=said.reply.id,
                     candidacy=story.candidacy.id, number=0, kind=kind, body=body, before={"made": True})  # fmt: skip
    replies.propose(tx, [blank])
    return blank
