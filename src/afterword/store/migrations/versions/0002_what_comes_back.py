"""What comes back: how far the mailbox was looked through, the replies, and what they seem to say."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    op.create_table(
        "cursor",
        sa.Column("account", sa.String(400), nullable=False),
        sa.Column("folder", sa.String(1000), nullable=False),
        sa.Column("uidvalidity", sa.BigInteger, nullable=False),
        sa.Column("uid", sa.BigInteger, nullable=False),
        sa.Column("since", sa.BigInteger, nullable=False),
        sa.Column("sought", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("account", "folder", name="pk_cursor"),
    )
    op.create_table(
        "reply",
        sa.Column("id", sa.String(40), nullable=False),
        sa.Column("candidacy", sa.String(400)),
        sa.Column("message_id", sa.String(400), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("noted", sa.BigInteger, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_reply"),
    )
    for column in ("candidacy", "message_id"):
        op.create_index(f"ix_reply_{column}", "reply", [column])
    op.create_table(
        "proposal",
        sa.Column("id", sa.String(40), nullable=False),
        sa.Column("reply", sa.String(40), nullable=False),
        sa.Column("candidacy", sa.String(400), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("by", sa.String(20), nullable=False, server_default=""),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("before", sa.Text),
        sa.PrimaryKeyConstraint("id", name="pk_proposal"),
    )
    op.create_index("ix_proposal_reply", "proposal", ["reply"])
    op.create_index("ix_proposal_candidacy_state", "proposal", ["candidacy", "state"])
    op.create_table(
        "known_as",
        sa.Column("message_id", sa.String(400), nullable=False),
        sa.Column("original", sa.String(400), nullable=False),
        sa.PrimaryKeyConstraint("message_id", name="pk_known_as"),
    )
