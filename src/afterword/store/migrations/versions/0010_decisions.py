"""Which candidacies something was decided in, as every plan asks: a decision in one may be about all."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    decided = sa.text("kind = 'decided'")
    op.create_index("ix_line_decided", "line", ["candidacy"], sqlite_where=decided, postgresql_where=decided)
