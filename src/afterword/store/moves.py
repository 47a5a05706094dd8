"""What is asked of the outbox for every letter that goes out, put together once.

Building a statement takes longer than a database needs to do it. Each of these is one move of the fence or one look
before it; what they mean stands where they are used, in `store.outbox`.
"""

from sqlalchemy import String, and_, bindparam, func, literal_column, or_, select, update

from afterword.store import replies
from afterword.store.ready import Ready
from afterword.store.schema import outbox, step

_OTHER = outbox.alias()
_SENDING, _APPROVED = literal_column("'sending'", String), literal_column("'approved'", String)
"""In plain words: SQLite has indexes of some states alone, and would plan a statement anew for each value put here."""
SENDING = outbox.c.state == _SENDING
_NOBODY_SENDS = ~(select(_OTHER.c.id).where(_OTHER.c.sender == outbox.c.sender, _OTHER.c.state == _SENDING).exists())
_MAY_COUNT_AS_SENT = ("approved", "sending", "uncertain", "drafted", "failed", "held", "taken_back")

_NAMED = outbox.c.id == bindparam("one")
ONE = select(outbox).where(_NAMED)
_IN_TIME = or_(step.c.lapses >= bindparam("now"), step.c.lapses < outbox.c.send_at)
_OWED = select(step.c.key).where(step.c.key == outbox.c.step, _IN_TIME).exists()
_BESIDE = and_(
    outbox.c.employer != "",  # first: letters to nobody known would all be looked at
    select(_OTHER.c.id)
    .where(_OTHER.c.employer == outbox.c.employer, _OTHER.c.id != outbox.c.id, _OTHER.c.left_at > bindparam("since"))
    .exists(),
)
_CLEAR = and_(_OWED, ~_BESIDE, ~replies.may_wait_for_a_word(outbox.c.candidacy))
FACING = select(outbox, _CLEAR.label("clear")).where(_NAMED)
CLAIM = (
    update(outbox)
    .where(_NAMED, outbox.c.state == _APPROVED,
           outbox.c.generation == bindparam("as_read"), _NOBODY_SENDS)
    .values(state="sending", phase="pre", owner=bindparam("by"), lease_until=bindparam("until"),
            attempts=outbox.c.attempts + 1)
)  # fmt: skip
CLAIM_IF_CLEAR = Ready(CLAIM.where(_CLEAR).returning(*outbox.c))
_STILL_HELD = (
    SENDING, outbox.c.owner == bindparam("by"), outbox.c.attempts == bindparam("attempt"),
    outbox.c.generation == bindparam("as_read"),
)  # fmt: skip
BEGIN_BODY = Ready(
    update(outbox).where(_NAMED, *_STILL_HELD, outbox.c.phase == "pre").values(phase="body", left_at=bindparam("now"))
)
_SENT = (
    update(outbox)
    .where(_NAMED)
    .values(state="sent", phase="", words=bindparam("said"), sent_at=bindparam("at"), filed=bindparam("stands"),
            search_at=None)
)  # fmt: skip
SENT_AS_AWAITED = Ready(_SENT.where(SENDING))  # its place is its own, so that no index can refuse it
SENT_AFTER_ALL = _SENT.where(outbox.c.state.in_(_MAY_COUNT_AS_SENT))
LAST_LEFT = select(func.max(outbox.c.left_at)).where(
    outbox.c.employer == bindparam("with_them"), outbox.c.left_at > bindparam("since"), outbox.c.id != bindparam("but")
)
