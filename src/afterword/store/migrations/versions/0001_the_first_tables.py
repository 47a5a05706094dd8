"""The first tables: journal, plan, letters, outbox, settings."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None

Serial = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
LIVE = sa.text("state IN ('approved', 'sending', 'uncertain', 'sent')")


def upgrade() -> None:
    op.create_table(
        "line",
        sa.Column("position", Serial, autoincrement=True, nullable=False),
        sa.Column("sort", sa.String(40), nullable=False),
        sa.Column("kind", sa.String(40), nullable=False),
        sa.Column("id", sa.String(400), nullable=False),
        sa.Column("candidacy", sa.String(400)),
        sa.Column("body", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("position", name="pk_line"),
        sa.UniqueConstraint("sort", "id", name="uq_line_sort_id"),
    )
    op.create_index("ix_line_candidacy", "line", ["candidacy"])
    op.create_table(
        "step",
        sa.Column("key", sa.String(1200), nullable=False),
        sa.Column("candidacy", sa.String(400), nullable=False),
        sa.Column("number", sa.Integer, nullable=False),
        sa.Column("purpose", sa.String(40), nullable=False),
        sa.Column("opens", sa.BigInteger, nullable=False),
        sa.Column("due", sa.BigInteger, nullable=False),
        sa.Column("lapses", sa.BigInteger, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("key", name="pk_step"),
    )
    for column in ("candidacy", "opens", "due"):
        op.create_index(f"ix_step_{column}", "step", [column])
    op.create_table(
        "held_back",
        sa.Column("number", Serial, autoincrement=True, nullable=False),
        sa.Column("candidacy", sa.String(400), nullable=False),
        sa.Column("key", sa.String(1200), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_held_back"),
    )
    op.create_index("ix_held_back_candidacy", "held_back", ["candidacy"])
    op.create_table(
        "letter",
        sa.Column("id", sa.String(40), nullable=False),
        sa.Column("candidacy", sa.String(400), nullable=False),
        sa.Column("step", sa.String(1200), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("written", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_letter"),
        sa.UniqueConstraint("step", name="uq_letter_step"),
    )
    op.create_index("ix_letter_candidacy", "letter", ["candidacy"])
    op.create_table(
        "outbox",
        sa.Column("id", sa.String(40), nullable=False),
        sa.Column("letter", sa.String(40), nullable=False),
        sa.Column("candidacy", sa.String(400), nullable=False),
        sa.Column("step", sa.String(1200), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("state", sa.String(20), nullable=False),
        sa.Column("phase", sa.String(10), nullable=False, server_default=""),
        sa.Column("generation", sa.Integer, nullable=False, server_default="1"),
        sa.Column("message_id", sa.String(400), nullable=False),
        sa.Column("sha256", sa.String(64), nullable=False),
        sa.Column("data", sa.LargeBinary, nullable=False),
        sa.Column("sender", sa.String(400), nullable=False),
        sa.Column("recipient", sa.String(400), nullable=False),
        sa.Column("approved_at", sa.BigInteger, nullable=False),
        sa.Column("send_at", sa.BigInteger, nullable=False),
        sa.Column("owner", sa.String(200), nullable=False, server_default=""),
        sa.Column("lease_until", sa.BigInteger, nullable=False, server_default="0"),
        sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
        sa.Column("words", sa.Text, nullable=False, server_default=""),
        sa.Column("sent_at", sa.BigInteger),
        sa.Column("filed", sa.Integer, nullable=False, server_default="0"),
        sa.Column("searches", sa.Integer, nullable=False, server_default="0"),
        sa.Column("search_at", sa.BigInteger),
        sa.PrimaryKeyConstraint("id", name="pk_outbox"),
        sa.UniqueConstraint("message_id", name="uq_outbox_message_id"),
    )
    op.create_index("ix_outbox_state_send_at", "outbox", ["state", "send_at"])
    op.create_index("ix_outbox_candidacy", "outbox", ["candidacy"])
    op.create_index("uq_outbox_live_step", "outbox", ["step"], unique=True, sqlite_where=LIVE, postgresql_where=LIVE)
    op.create_table(
        "setting",
        sa.Column("name", sa.String(100), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_setting"),
    )
