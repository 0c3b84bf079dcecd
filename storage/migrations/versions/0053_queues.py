"""Queues: what a post has in hand, by the rows that say who has it."""

import sqlalchemy as sa
from alembic import op

revision = "0053"
down_revision = "0052"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("post", "type", "unit", "day"):
        op.add_column("holding", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.add_column("holding", sa.Column("due_at", sa.DateTime(timezone=True), nullable=True))
    op.create_index("ix_holding_post_until", "holding", ["post", "until"], unique=False)
