"""When a result was put up, by the word of whoever put it up; of earlier ones only the return is known."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("task", sa.Column("posted_at", sa.DateTime(timezone=True), nullable=True))
