"""What a reply holds before anybody has looked at it: a letter must not leave behind a no that lies there unread."""

from __future__ import annotations

from afterword.core import facts, planner
from afterword.core.story import Story
from afterword.core.suppositions import with_facts
from afterword.desk.house import story_of
from afterword.desk.proposing import INTERVIEW
from afterword.store import replies
from afterword.store.database import Tx
from afterword.store.replies import Proposal

ENDING = frozenset({"rejected", "asked_not_to_contact"})
"""What holds every letter of a candidacy that has not left."""


def reason_to_wait(tx: Tx, candidacy: str, step: str) -> str:
    """Why a letter for that step may not go before the candidate has answered a proposal; or nothing.

    Two kinds hold everything. Of the others each is supposed to be true: what would then not be owed, waits.
    """
    unanswered = replies.proposals(tx, candidacy=candidacy, state="open")
    for each in unanswered:
        if each.kind in ENDING:
            return _sentence(each.reply, each.kind)
    for reply in replies.in_doubt(tx):
        kinds = ENDING.intersection(reply.body.get("kinds", ()))
        if kinds and candidacy in reply.body.get("doubts", ()):
            return _sentence(reply.id, min(kinds))
    supposed = [each for each in unanswered if each.kind != INTERVIEW]
    if not supposed:
        return ""
    story = story_of(tx, candidacy)
    return next((_sentence(each.reply, each.kind) for each in supposed if not _still_owed(story, each, step)), "")


def _still_owed(story: Story, proposal: Proposal, step: str) -> bool:
    fact = facts.read({**proposal.body, "id": proposal.id})
    return any(each.key == step for each in planner.plan_one(with_facts(story, fact)).steps)


def _sentence(reply: str, kind: str) -> str:
    return f"{WHAT.get(kind, 'They may have answered')}. Say what is so first: afterword replies {reply[:8]}."


WHAT = {
    "rejected": "They may have said no",
    "asked_not_to_contact": "They may have asked not to be written to",
    "offered": "They may have made an offer",
    "invited": "They may have invited you again",
    "asked_for": "They may have asked for something",
    "told_to_check_back": "They may have said when to ask again",
    "put_on_hold": "They may have paused",
    "letter_sent": "You may have written this already, in another program",
}
"""What an unanswered proposal may mean, as the beginning of a sentence."""
