"""What a mail seems to say, as facts that nobody has confirmed yet. Read again it says the same, by the same ids."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from afterword.calendars.invitations import Invitation
from afterword.core import facts, journal
from afterword.core.facts import LetterSent
from afterword.core.steps import Step
from afterword.core.story import Story
from afterword.core.telling import fact_in_words, listed, moment
from afterword.core.value import Value, replace
from afterword.desk.house import same_everywhere, story_of
from afterword.desk.noting import ELSEWHERE
from afterword.errors import BadInput
from afterword.mail.matching import Match
from afterword.mail.reading.known import known_from
from afterword.mail.reading.reading import Reading, read
from afterword.store import lines, plans
from afterword.store.database import Tx
from afterword.store.replies import INTERVIEW, Proposal, Reply

log = logging.getLogger("afterword.desk")

CERTAIN = frozenset({"bounced", "out_of_office"})
"""What the form of a mail makes certain: a mail server's report, an automatic answer."""
SURE = 0.8
"""From this confidence on a reading may be confirmed by a setting of the candidate's."""


class Heard(Value):
    """What a mail says, read. `trouble`: it could not be read."""

    about: str = "reply"
    facts: tuple[Mapping[str, Any], ...] = ()
    interviews: tuple[Invitation, ...] = ()
    kept: str = ""
    confidence: float = 0.0
    cautions: tuple[str, ...] = ()
    trouble: str = ""

    @property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of all that it seems to say."""
        return (*(str(each["fact"]) for each in self.facts), *([INTERVIEW] if self.interviews else []))


def hear(tx: Tx, data: bytes, candidacy: str, me: str, now: datetime) -> Heard:
    """Read a mail as one of that candidacy. Whatever is in it, this comes to an end and raises nothing.

    A mail that trips the reader is kept and shown, and not skipped: the candidate can read it where it lies.
    """
    known = known_from(lines.of_candidacies(tx, [candidacy]), candidacy, now=now)
    try:
        readings = read(data, "The mail", replace(known, me=me or known.me))
    except BadInput as error:
        return Heard(trouble=str(error))
    except Exception as error:  # noqa: BLE001 - one mail of a stranger's must not keep the others from being read
        log.warning("A mail could not be read: %s.", type(error).__name__)
        return Heard(trouble="This mail could not be read. Open it in your mail program.")
    return _as_one(readings)


def _as_one(readings: tuple[Reading, ...]) -> Heard:
    """The readings of one mail together: a calendar may hold several interviews."""
    first = readings[0]
    told: list[Mapping[str, Any]] = []
    for reading in readings:
        told += [fact for fact in reading.as_json()["facts"] if fact not in told]
    return Heard(
        about=first.about,
        facts=tuple(told),
        interviews=tuple(each.interview for each in readings if each.interview),
        kept=first.kept,
        confidence=min(each.confidence for each in readings),
        cautions=first.cautions,
    )


def proposals_of(tx: Tx, reply: Reply, heard: Heard, match: Match) -> tuple[Proposal, ...]:
    """The proposals that a mail of a candidacy makes, in their order."""
    story = story_of(tx, str(reply.candidacy))
    found = [_proposal(reply, number, body) for number, body in enumerate(_facts(story, reply, heard, match))]
    for position, interview in enumerate(heard.interviews):
        body = {
            "fact": INTERVIEW,
            "interview": interview.as_json(),
            "position": position,
            "at": _local(story, reply.at),
        }
        found.append(_proposal(reply, len(found), body))
    return tuple(found)


def _facts(story: Story, reply: Reply, heard: Heard, match: Match) -> Iterator[dict[str, Any]]:
    known = set(story.by_id)
    letter = next((each for each in story.of(LetterSent) if match.letter and each.message_id == match.letter), None)
    at = max(reply.at, letter.at) if letter else reply.at  # clocks differ, and an answer never comes first
    for said in heard.facts:
        details = {key: value for key, value in said.items() if value is not None}
        if details.get("by") not in known and "by" in details:
            details["from"] = details.pop("by")  # somebody new: it is said by no one who could be written to yet
        if said["fact"] == "bounced" and letter and details.get("to") not in known:
            details["to"] = letter.to
        body = {**details, "candidacy": story.candidacy.id, "at": _local(story, at), "source": "reply",
                "reply": reply.id}  # fmt: skip
        try:
            journal.check({"id": "?", **body})
        except BadInput:
            log.warning("Something that a mail seems to say makes no fact: %s.", said["fact"])
            continue
        yield body


def of_ours(tx: Tx, reply: Reply) -> tuple[Proposal, ...]:
    """The proposal that a mail of the candidate's own makes: a letter that was owed went out from another program."""
    story, address = story_of(tx, str(reply.candidacy)), str(reply.body.get("to", ""))
    to = next((each.id for each in story.people if address.casefold() in each.emails), "")
    owed = [each for each in plans.of_candidacy(tx, story.candidacy.id).steps if _could_be(each, to, reply.at)]
    if not owed:
        return ()
    body = {
        "fact": "letter_sent", "candidacy": story.candidacy.id, "at": _local(story, reply.at), "source": ELSEWHERE,
        "to": to, "purpose": owed[0].purpose, "channel": "email", "message_id": reply.message_id,
        "subject": str(reply.body.get("subject", "")), "text": str(reply.body.get("kept", "")), "reply": reply.id,
        "step": owed[0].key,
    }  # fmt: skip
    return (_proposal(reply, 0, body),)


def _could_be(step: Step, to: str, at: datetime) -> bool:
    return step.written and step.to == to and step.window.opens <= at <= step.window.lapses


def corrected(proposal: Proposal, kind: str, changes: Mapping[str, Any]) -> Proposal:
    """The proposal as the candidate sets it right; its id is another, since it is another fact. Raises `BadInput`."""
    if proposal.kind == INTERVIEW:
        raise BadInput("An interview is set right where it stands: confirm it, then change it with: afterword add.")
    before = proposal.before or {"id": proposal.id, "kind": proposal.kind, "body": proposal.body}
    body = {key: value for key, value in {**proposal.body, **changes, "fact": kind}.items() if value is not None}
    if kind not in facts.FACTS:
        raise BadInput(f"There is no fact {kind[:40]!r}. There are: {', '.join(SAID)}.")
    digest = json.dumps(body, sort_keys=True, ensure_ascii=False)
    id = same_everywhere("said", proposal.reply, kind, str(proposal.number), digest)
    journal.check({**body, "id": id})
    return Proposal(
        id=id, reply=proposal.reply, candidacy=proposal.candidacy, number=proposal.number, kind=kind,
        state=proposal.state, by=proposal.by, body=body, before=before,
    )  # fmt: skip


SAID = (
    "acknowledged", "decision_expected", "told_to_check_back", "asked_not_to_contact", "asked_for", "invited",
    "offered", "rejected", "put_on_hold", "out_of_office", "bounced", "letter_sent",
)  # fmt: skip
"""The kinds of facts that a mail can tell."""


def in_words(story: Story, proposal: Proposal) -> str:
    """What a proposal says, as a sentence, with the words that it rests on."""
    body = proposal.body
    if proposal.kind == INTERVIEW:
        told = body["interview"]
        start = moment(story, datetime.fromisoformat(told["start"]))
        everybody = listed([each["name"] or each["email"] for each in told["people"]][:6])
        if told["cancelled"]:
            return (
                f"An interview is cancelled: {start}, with {everybody}."
                if everybody
                else (f"An interview is cancelled: {start}.")
            )
        return f"An interview: {start}, with {everybody}." if everybody else f"An interview: {start}."
    sentence = fact_in_words(story, facts.read({**body, "id": proposal.id}))
    words = " ".join(str(body.get("words", "")).split())
    return sentence if not words or words.rstrip(".") in sentence else f"{sentence} “{words}”"


def line_of(proposal: Proposal, now: datetime) -> dict[str, Any]:
    """The line of the journal that a proposal becomes."""
    body = dict(proposal.body)
    kind, candidacy, at = body.pop("fact"), body.pop("candidacy"), body.pop("at")
    noted = now.isoformat(timespec="seconds")
    return {"fact": kind, "id": proposal.id, "candidacy": candidacy, "at": at, "noted": noted, **body}


def _proposal(reply: Reply, number: int, body: dict[str, Any]) -> Proposal:
    kind = str(body["fact"])
    whole = json.dumps(body, ensure_ascii=False).encode("utf-8", "replace").decode()  # half a surrogate is no text
    return Proposal(
        id=same_everywhere("said", reply.id, kind, str(number)), reply=reply.id, candidacy=str(reply.candidacy),
        number=number, kind=kind, body=json.loads(whole),
    )  # fmt: skip


def _local(story: Story, at: datetime) -> str:
    return story.calendar.local(at).isoformat(timespec="seconds")
