"""Which action an effect is of; empty for one that was kept before."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("effect", sa.Column("action", sa.String(64), nullable=False, server_default=""))
