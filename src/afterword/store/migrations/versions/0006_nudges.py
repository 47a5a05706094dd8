"""When steps are spoken of, and what was."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    with op.batch_alter_table("step") as step:
        step.add_column(sa.Column("nudge_at", sa.BigInteger))
    op.create_index("ix_step_nudge_at", "step", ["nudge_at"])
    op.execute("UPDATE step SET nudge_at = opens")  # the next look finds out when it is really to be spoken of
    op.create_table(
        "nudge",
        sa.Column("id", sa.String(16), primary_key=True),
        sa.Column("kind", sa.String(20), nullable=False),
        sa.Column("about", sa.String(1200), nullable=False),
        sa.Column("candidacy", sa.String(400)),
        sa.Column("state", sa.String(10), nullable=False),
        sa.Column("at", sa.BigInteger, nullable=False),
    )
    op.create_index("ix_nudge_state_at", "nudge", ["state", "at"])
    op.create_index("ix_nudge_about", "nudge", ["about"])
    op.execute("DELETE FROM setting WHERE name = 'reminded'")
