"""Answers to what steps and tasks ask of those who do them; until now they were asked nothing."""

import sqlalchemy as sa
from alembic import op

revision = "0033"
down_revision = "0032"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table in ("decision", "task"):
        op.add_column(table, sa.Column("answers", sa.JSON(), nullable=False, server_default="{}"))
