"""How a word takes effect: a proposal becomes a fact, or an interview, and is taken back without leaving a trace.

Facts are only ever appended. What is believed, doubted and believed again is a chain of retractions, each of the last.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from afterword.core.value import replace as with_
from afterword.desk.candidacies import Particulars, written_down
from afterword.desk.house import fact, same_everywhere, story_of
from afterword.desk.proposing import hear, line_of
from afterword.desk.sought import own_addresses
from afterword.errors import BadInput
from afterword.store import lines, replies
from afterword.store.database import Tx
from afterword.store.replies import INTERVIEW, Proposal


def believe(tx: Tx, proposal: Proposal, by: str, now: datetime) -> None:
    """It becomes a fact, or an interview; one that was taken back stands again."""
    if proposal.kind == INTERVIEW:
        proposal = with_(proposal, before=_interview(tx, proposal, now))
    elif lines.find(tx, "fact", proposal.id) is None:
        lines.append(tx, line_of(proposal, now))
    elif not _stands(tx, proposal.id):
        _turn(tx, proposal.id, proposal.candidacy, now)
    replies.put(tx, proposal.id, with_(proposal, state="confirmed", by=by))


def disbelieve(tx: Tx, proposal: Proposal, now: datetime) -> None:
    """What was believed is taken back: its facts are retracted, and what stood in the records stands there again."""
    if proposal.state != "confirmed":
        return
    if proposal.kind != INTERVIEW:
        _turn(tx, proposal.id, proposal.candidacy, now)
        return
    before = proposal.before or {}
    for id in before.get("facts", ()):
        if _stands(tx, id):
            _turn(tx, id, proposal.candidacy, now)
    for record in before.get("records", ()):
        lines.put(tx, record)
    for id in before.get("people", ()):
        lines.forget_record(tx, "person", id)


def reopen(tx: Tx, proposal: Proposal) -> None:
    """The question as it was before any word of the candidate's."""
    original = proposal.before if proposal.kind != INTERVIEW else None
    if original and original.get("made"):
        replies.drop_proposals(tx, proposal.reply)  # they had said it themselves, of a mail in which nothing was heard
        return
    opened = with_(proposal, state="open", by="", before=None)
    if original:
        opened = with_(opened, id=original["id"], kind=original["kind"], body=original["body"])
    replies.put(tx, proposal.id, opened)


def _interview(tx: Tx, proposal: Proposal, now: datetime) -> dict[str, Any]:
    """Take the interview in as any invitation is; what stood there before, to be able to undo it."""
    candidacy = proposal.candidacy
    data = replies.data(tx, proposal.reply)
    heard = hear(tx, data, candidacy, next(iter(own_addresses(tx)), ""), now)
    position = int(proposal.body.get("position", 0))
    if position >= len(heard.interviews):
        raise BadInput("The interview cannot be read out of that mail any more. Add it: afterword add FILE.")
    found = heard.interviews[position]
    if not found.uid:
        found = replace(found, uid=_uid(tx, candidacy, found.start) or f"reply:{proposal.reply}:{proposal.number}")
    old = lines.of_candidacies(tx, [candidacy])
    written_down(tx, found, Particulars(candidacy=candidacy), now)
    new = lines.of_candidacies(tx, [candidacy])
    known = {(line.get("record") or "fact", line["id"]): line for line in old.lines}
    added = [line for line in new.lines if (line.get("record") or "fact", line["id"]) not in known]
    return {
        "facts": [line["id"] for line in added if "fact" in line],
        "people": [line["id"] for line in added if line.get("record") == "person"],
        "records": [line for line in old.lines if "record" in line and line not in new.lines],
    }


def _uid(tx: Tx, candidacy: str, start: datetime) -> str:
    """The event that words without a calendar are about: an interview that is known for the same time."""
    story = story_of(tx, candidacy)
    return next((str(uid) for each in story.interviews if each.start == start and (uid := each.raw.get("uid"))), "")


def _stands(tx: Tx, id: str) -> bool:
    """Whether a fact stands that may have been taken back, and put back, any number of times."""
    return lines.find(tx, "fact", id) is not None and len(_turns(tx, id)) % 2 == 0


def _turn(tx: Tx, id: str, candidacy: str, now: datetime) -> None:
    """Take a fact back, or take that back: each time the last word is retracted."""
    target = (_turns(tx, id) or [id])[-1]
    new = same_everywhere("taken back", target)
    lines.append(tx, fact("retracted", candidacy, now, now, id=new, target=target))


def _turns(tx: Tx, id: str) -> list[str]:
    found = []
    while lines.find(tx, "fact", id := same_everywhere("taken back", id)) is not None:
        found.append(id)
    return found
