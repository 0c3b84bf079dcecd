"""Indexes on the moments by which the figures of a period are found, however much is kept."""

from alembic import op

revision = "0049"
down_revision = "0048"
branch_labels = None
depends_on = None

MOMENTS = (
    ("request", "created_at"),
    ("request", "closed_at"),
    ("promise", "due_at"),
    ("event", "ends_on"),
    ("duty_round", "due_at"),
)


def upgrade() -> None:
    for table, column in MOMENTS:
        op.create_index(f"ix_{table}_{column}", table, [column])
