"""The tables. Instants are UTC milliseconds; texts that a machine reads are JSON.

Three kinds of data with three rules: `line` holds records (edited in place) and facts (only ever appended), `step` and
`held_back` are views of them that can be dropped and made again, and `letter` and `outbox` are what is being written
and what is on its way. `reply` and `proposal` are what came back and what it seems to say; `cursor` remembers how far a
folder of the mailbox was looked through, `nudge` what was spoken of already. `found` is what can be found by its words,
`under_way` what is typed into a debrief before it is finished.
"""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Column,
    ColumnElement,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    UniqueConstraint,
    and_,
)

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
Serial = BigInteger().with_variant(Integer(), "sqlite")

line = Table(
    "line",
    metadata,
    Column("position", Serial, primary_key=True, autoincrement=True),
    Column("sort", String(40), nullable=False),  # "fact", or the kind of record: ids are unique within a sort
    Column("kind", String(40), nullable=False),
    Column("id", String(400), nullable=False),
    Column("candidacy", String(400)),  # of a candidacy its own id; of the candidate none
    Column("body", Text, nullable=False),  # the object as the journal file holds it
    UniqueConstraint("sort", "id"),
    Index("ix_line_candidacy", "candidacy"),
)

step = Table(
    "step",
    metadata,
    Column("key", String(1200), primary_key=True),
    Column("candidacy", String(400), nullable=False),
    Column("number", Integer, nullable=False),  # its place in the plan
    Column("purpose", String(40), nullable=False),
    Column("opens", BigInteger, nullable=False),
    Column("due", BigInteger, nullable=False),
    Column("lapses", BigInteger, nullable=False),
    Column("nudge_at", BigInteger),  # when it is to be spoken of next, as far as the plan alone knows
    Column("body", Text, nullable=False),
    Index("ix_step_candidacy", "candidacy"),
    Index("ix_step_nudge_at", "nudge_at"),
    Index("ix_step_opens", "opens"),
    Index("ix_step_due", "due"),
)

held_back = Table(
    "held_back",
    metadata,
    Column("number", Serial, primary_key=True, autoincrement=True),
    Column("candidacy", String(400), nullable=False),
    Column("key", String(1200), nullable=False),
    Column("body", Text, nullable=False),
    Index("ix_held_back_candidacy", "candidacy"),
)

letter = Table(
    "letter",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("candidacy", String(400), nullable=False),
    Column("step", String(1200), nullable=False),
    Column("body", Text, nullable=False),  # the shape of the contract, section 4
    Column("written", BigInteger, nullable=False),
    UniqueConstraint("step"),
    Index("ix_letter_candidacy", "candidacy"),
)

enclosure = Table(
    "enclosure",
    metadata,
    Column("number", Serial, primary_key=True, autoincrement=True),
    Column("letter", String(40), nullable=False),  # the draft that it goes with, and with which it is dropped
    Column("name", String(400), nullable=False),
    Column("kind", String(200), nullable=False),
    Column("size", Integer, nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("data", LargeBinary, nullable=False),
    UniqueConstraint("letter", "name"),
)

outbox = Table(
    "outbox",
    metadata,
    Column("id", String(40), primary_key=True),
    Column("letter", String(40), nullable=False),
    Column("candidacy", String(400), nullable=False),
    Column("step", String(1200), nullable=False),
    Column("body", Text, nullable=False),  # the letter as approved, for the fact and for the page
    Column("state", String(20), nullable=False),  # as in `rows.Going`
    Column("phase", String(10), nullable=False, server_default=""),  # of sending: pre or body
    Column("generation", Integer, nullable=False, server_default="1"),
    Column("message_id", String(400), nullable=False),
    Column("sha256", String(64), nullable=False),
    Column("data", LargeBinary, nullable=False),  # the bytes that go out, and no others
    Column("sender", String(400), nullable=False),
    Column("recipient", String(400), nullable=False),
    Column("approved_at", BigInteger, nullable=False),
    Column("send_at", BigInteger, nullable=False),
    Column("owner", String(200), nullable=False, server_default=""),
    Column("lease_until", BigInteger, nullable=False, server_default="0"),
    Column("attempts", Integer, nullable=False, server_default="0"),
    Column("words", Text, nullable=False, server_default=""),  # the mail server's last words
    Column("sent_at", BigInteger),
    Column("filed", Integer, nullable=False, server_default="0"),  # 0 not yet, 1 claimed, 2 stands in Sent
    Column("searches", Integer, nullable=False, server_default="0"),
    Column("search_at", BigInteger),
    Column("way", String(10), nullable=False, server_default="send"),  # or draft: laid into Drafts
    Column("employer", String(200), nullable=False, server_default=""),  # letters to one are kept apart
    Column("left_at", BigInteger),  # when its body began to leave, for the last time
    UniqueConstraint("message_id"),
    Index("ix_outbox_state_send_at", "state", "send_at"),
    Index("ix_outbox_employer_left_at", "employer", "left_at"),
    Index("ix_outbox_candidacy", "candidacy"),
)
LIVE = ("approved", "sending", "uncertain", "sent", "drafted")
"""States of a letter that is out, on its way, or may be. One step has at most one such letter: the database says so."""


def _partial(name: str, column: Column[Any], where: ColumnElement[bool], unique: bool = True) -> None:
    Index(name, column, unique=unique, sqlite_where=where, postgresql_where=where)


_partial("uq_outbox_live_step", outbox.c.step, outbox.c.state.in_(LIVE))
_partial("ix_line_decided", line.c.candidacy, line.c.kind == "decided", unique=False)
# One sender at a time for each account: mail servers count connections, and a candidate's letters keep their order.
_partial("uq_outbox_sending_sender", outbox.c.sender, outbox.c.state == "sending")
_partial("ix_outbox_unfiled", outbox.c.sent_at, and_(outbox.c.state == "sent", outbox.c.filed < 2), unique=False)

setting = Table(
    "setting",
    metadata,
    Column("name", String(100), primary_key=True),
    Column("body", Text, nullable=False),
)

cursor = Table(
    "cursor",
    metadata,
    Column("account", String(400), primary_key=True),
    Column("folder", String(1000), primary_key=True),
    Column("uidvalidity", BigInteger, nullable=False),
    Column("uid", BigInteger, nullable=False),  # the last that was looked at
    Column("since", BigInteger, nullable=False),  # how far back the look goes
    Column("sought", String(64), nullable=False),  # the digest of whom it was for: somebody new makes it look again
)

reply = Table(
    "reply",
    metadata,
    Column("id", String(40), primary_key=True),  # made of the account and the Message-ID
    Column("candidacy", String(400)),  # none while it may belong to several
    Column("message_id", String(400), nullable=False),
    Column("at", BigInteger, nullable=False),
    Column("noted", BigInteger, nullable=False),
    Column("body", Text, nullable=False),  # from whom, what it says, and why it belongs there
    Column("data", LargeBinary, nullable=False),  # the mail, compressed and without its end where that is long
    Index("ix_reply_candidacy", "candidacy"),
    Index("ix_reply_message_id", "message_id"),
)

proposal = Table(
    "proposal",
    metadata,
    Column("id", String(40), primary_key=True),  # that of the fact, once it is one
    Column("reply", String(40), nullable=False),
    Column("candidacy", String(400), nullable=False),
    Column("number", Integer, nullable=False),  # its place in the mail
    Column("kind", String(40), nullable=False),
    Column("state", String(20), nullable=False),  # open, confirmed, rejected
    Column("by", String(20), nullable=False, server_default=""),  # whose word that is: candidate, form, setting
    Column("body", Text, nullable=False),  # the fact as the journal would hold it
    Column("before", Text),  # of what confirming changed in records: what stood there
    Index("ix_proposal_reply", "reply"),
    Index("ix_proposal_candidacy_state", "candidacy", "state"),
)

known_as = Table(
    "known_as",
    metadata,
    Column("message_id", String(400), primary_key=True),  # what the mail server made of it
    Column("original", String(400), nullable=False),  # what we had written
)

session = Table(
    "session",
    metadata,
    Column("hash", String(64), primary_key=True),  # SHA-256 of what the browser or the link holds
    Column("way", String(10), nullable=False),  # paired, passphrase; or link, which may become a paired device once
    Column("name", String(100), nullable=False),  # what the candidate calls the device
    Column("made_at", BigInteger, nullable=False),
    Column("seen_at", BigInteger, nullable=False),
    Column("ends_at", BigInteger, nullable=False),
)

nudge = Table(
    "nudge",
    metadata,
    Column("id", String(16), primary_key=True),  # a digest of what it is about and why, so that it is said once
    Column("kind", String(20), nullable=False),
    Column("about", String(1200), nullable=False),  # the key of a step, or the id of a reply or a letter
    Column("candidacy", String(400)),
    Column("state", String(10), nullable=False),  # waiting, claimed, said
    Column("at", BigInteger, nullable=False),  # when it is to be said; once it is claimed, when that was
    Index("ix_nudge_state_at", "state", "at"),
    Index("ix_nudge_about", "about"),
)

found = Table(
    "found",
    metadata,
    Column("number", Serial, primary_key=True, autoincrement=True),
    Column("candidacy", String(400), nullable=False),  # empty for a mail that may belong to several
    Column("kind", String(20), nullable=False),
    Column("id", String(400), nullable=False),
    Column("at", BigInteger, nullable=False),  # what is newer stands first
    Column("title", Text, nullable=False),
    Column("about", Text, nullable=False),
    Column("text", Text, nullable=False),
    Column("words", Text, nullable=False),  # each once, as they are looked for; indexed in the migration
    Index("ix_found_candidacy", "candidacy"),
)

found_due = Table(
    "found_due",
    metadata,
    Column("number", Serial, primary_key=True, autoincrement=True),
    Column("candidacy", String(400), nullable=False),  # it changed, and is to be looked at before the next search
    Index("ix_found_due_candidacy", "candidacy"),
)

under_way = Table(
    "under_way",
    metadata,
    Column("candidacy", String(400), primary_key=True),
    Column("interview", String(400), primary_key=True),
    Column("body", Text, nullable=False),  # by field of the debrief: its texts, and which device had seen which
    Column("at", BigInteger, nullable=False),
)

calendar_entry = Table(
    "calendar_entry",
    metadata,
    Column("uid", String(64), primary_key=True),  # by which calendar programs know it again
    Column("names", Integer, primary_key=True),  # 1 where it names people, as what it says may change apart
    Column("about", String(1200), nullable=False),  # the key of a step, or the id of an interview
    Column("candidacy", String(400), nullable=False),
    Column("digest", String(64), nullable=False),  # of what it says
    Column("sequence", Integer, nullable=False),
    Column("changed_at", BigInteger, nullable=False),
    Column("gone_at", BigInteger),  # since when it is called off
    Column("body", Text, nullable=False),  # what it said last, for while it is called off
    Index("ix_calendar_entry_candidacy", "candidacy"),
)

calendar_task = Table(
    "calendar_task",
    metadata,
    Column("uid", String(64), primary_key=True),
    Column("step", String(1200), nullable=False),
    Column("candidacy", String(400), nullable=False),
    Column("state", String(10), nullable=False),  # as in `store.calendar.Task`
    Column("at", BigInteger, nullable=False),  # when it came to that; of one put back later, until when it is away
    Column("etag", String(400), nullable=False),  # of what stands there; empty when nobody knows
    Column("body", Text, nullable=False),  # what was last written there
    Column("data", Text, nullable=False),  # what stands there, with all that others added
    Index("ix_calendar_task_candidacy", "candidacy"),
)

calendar_found = Table(
    "calendar_found",
    metadata,
    Column("uid", String(64), primary_key=True),  # a digest of the event's own
    Column("state", String(10), nullable=False),  # open, taken, no
    Column("digest", String(64), nullable=False),  # of what it says: something new asks again
    Column("at", BigInteger, nullable=False),
    Column("data", Text, nullable=False),  # the event as it stands in the candidate's calendar
)
