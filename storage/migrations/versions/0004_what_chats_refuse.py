"""Refusals of chats: a group or an account that takes nothing, a card without the refused parts."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for table, name in (("chat", "refuses"), ("account", "refuses"), ("card", "refused"), ("card", "tried")):
        op.add_column(table, sa.Column(name, sa.Text(), server_default="", nullable=False))
    op.add_column("card", sa.Column("without", sa.JSON(), server_default="[]", nullable=False))
