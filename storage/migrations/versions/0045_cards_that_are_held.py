"""Cards that came to somebody with many others, of which one message tells: they wait to be opened."""

import sqlalchemy as sa
from alembic import op

revision = "0045"
down_revision = "0044"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("card", sa.Column("held", sa.Boolean(), nullable=False, server_default=sa.false()))
