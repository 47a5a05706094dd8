"""What calendar programs were told, the tasks in the candidate's own calendar, and interviews found in others."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    op.create_table(
        "calendar_entry",
        sa.Column("uid", sa.String(64), primary_key=True),
        sa.Column("names", sa.Integer, primary_key=True),
        sa.Column("about", sa.String(1200), nullable=False),
        sa.Column("candidacy", sa.String(400), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("sequence", sa.Integer, nullable=False),
        sa.Column("changed_at", sa.BigInteger, nullable=False),
        sa.Column("gone_at", sa.BigInteger),
        sa.Column("body", sa.Text, nullable=False),
    )
    op.create_index("ix_calendar_entry_candidacy", "calendar_entry", ["candidacy"])
    op.create_table(
        "calendar_task",
        sa.Column("uid", sa.String(64), primary_key=True),
        sa.Column("step", sa.String(1200), nullable=False),
        sa.Column("candidacy", sa.String(400), nullable=False),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("etag", sa.String(400), nullable=False),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("data", sa.Text, nullable=False),
    )
    op.create_index("ix_calendar_task_candidacy", "calendar_task", ["candidacy"])
    op.create_table(
        "calendar_found",
        sa.Column("uid", sa.String(64), primary_key=True),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
        sa.Column("data", sa.Text, nullable=False),
    )
