"""The hash of a photo as it came, beside that of what may leave the house."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("media", sa.Column("original", sa.Text(), nullable=True))
