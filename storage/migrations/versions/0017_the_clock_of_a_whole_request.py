"""Until when a whole request is to be published, and since when that is over."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("due_at", "late_at"):
        op.add_column("request", sa.Column(name, sa.DateTime(timezone=True), nullable=True))
