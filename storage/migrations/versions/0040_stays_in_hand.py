"""The index by which an absence finds the stays that somebody took, whatever else is open."""

from alembic import op

revision = "0040"
down_revision = "0039"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_visit_assignee_left_at", "visit", ["assignee", "left_at"])
