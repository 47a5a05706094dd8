"""What is typed into a debrief before it is finished."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.create_table(
        "under_way",
        sa.Column("candidacy", sa.String(400), primary_key=True),
        sa.Column("interview", sa.String(400), primary_key=True),
        sa.Column("body", sa.Text, nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
