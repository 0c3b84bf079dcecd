"""Indexes by which lists and absences find what is open, whatever else is open or was finished."""

from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.drop_index("ix_request_status", "request")
    op.create_index("ix_request_status_rules", "request", ["status", "rules"])
    op.create_index("ix_request_unit_status", "request", ["unit", "status"])
    op.create_index("ix_recheck_answer", "recheck", ["answer"])
    op.create_index("ix_nudge_said_at", "nudge", ["said_at"])
