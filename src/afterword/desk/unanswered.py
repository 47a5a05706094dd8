"""What a reply holds before anybody has looked at it: a letter must not leave behind a no that lies there unread."""

from __future__ import annotations

from contextlib import suppress

from afterword.core import facts, planner
from afterword.core.steps import Step
from afterword.core.story import Story
from afterword.core.suppositions import with_facts
from afterword.desk.house import story_of
from afterword.errors import Stopped
from afterword.store import outbox, plans, replies
from afterword.store.database import Tx
from afterword.store.replies import INTERVIEW, Proposal

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


def hold_letters(tx: Tx, candidacy: str) -> None:
    """Hold the approved letters of a candidacy that a reply makes doubtful, before their time comes."""
    for each in outbox.everything(tx, candidacy, states=("approved",)):
        if reason := reason_to_wait(tx, candidacy, each.step):
            outbox.hold(tx, each.id, reason)


def release_letters(tx: Tx, candidacy: str) -> None:
    """Let go again what waited for an answer that is given now, where it is still owed; each as it was approved."""
    for each in outbox.everything(tx, candidacy, states=("held",)):
        waits = ASKED in each.words and not reason_to_wait(tx, candidacy, each.step)
        if waits and isinstance(plans.find(tx, each.step), Step):
            with suppress(Stopped):  # another letter took its place meanwhile
                outbox.release(tx, each.id, "approved", each.send_at)


def _still_owed(story: Story, proposal: Proposal, step: str) -> bool:
    fact = facts.read({**proposal.body, "id": proposal.id})
    return any(each.key == step for each in planner.plan_one(with_facts(story, fact)).steps)


def _sentence(reply: str, kind: str) -> str:
    return f"{WHAT.get(kind, 'They may have answered')}. {ASKED} {reply[:8]}."


ASKED = "Say what is so first: afterword replies"
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
