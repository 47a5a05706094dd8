"""Letters as drafts, one sender at a time for each account, and letters to one employer kept apart."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

LIVE = sa.text("state IN ('approved', 'sending', 'uncertain', 'sent', 'drafted')")
SENDING = sa.text("state = 'sending'")
UNFILED = sa.text("state = 'sent' AND filed < 2")


def upgrade() -> None:
    op.add_column("outbox", sa.Column("way", sa.String(10), nullable=False, server_default="send"))
    op.add_column("outbox", sa.Column("employer", sa.String(200), nullable=False, server_default=""))
    op.add_column("outbox", sa.Column("left_at", sa.BigInteger))
    op.execute("UPDATE outbox SET left_at = sent_at, employer = candidacy")
    # Two may be under way by the old rules. Those that are lose nothing by being looked at as after a crash.
    op.execute("UPDATE outbox SET state = 'approved', phase = '' WHERE state = 'sending' AND phase = 'pre'")
    op.execute(
        "UPDATE outbox SET state = 'uncertain', phase = '', search_at = lease_until "
        "WHERE state = 'sending' AND phase = 'body'"
    )
    op.create_index("ix_outbox_employer_left_at", "outbox", ["employer", "left_at"])
    op.drop_index("uq_outbox_live_step", "outbox")
    op.create_index("uq_outbox_live_step", "outbox", ["step"], unique=True, sqlite_where=LIVE, postgresql_where=LIVE)
    op.create_index(
        "uq_outbox_sending_sender", "outbox", ["sender"], unique=True, sqlite_where=SENDING, postgresql_where=SENDING
    )
    op.create_index("ix_outbox_unfiled", "outbox", ["sent_at"], sqlite_where=UNFILED, postgresql_where=UNFILED)
