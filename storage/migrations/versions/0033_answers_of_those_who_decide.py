"""Answers to what a step asks of those who decide it; earlier decisions were asked nothing."""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0029"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("decision", sa.Column("answers", sa.JSON(), nullable=False, server_default="{}"))
