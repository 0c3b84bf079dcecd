"""Indexes by which what is open is read a part at a time, and what people hold is found by the person."""

from alembic import op

revision = "0027"
down_revision = "0026"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index("ix_request_status", "request", ["status"])
    op.create_index("ix_visit_left_at", "visit", ["left_at"])
    op.create_index("ix_task_state", "task", ["state"])
    op.create_index("ix_task_afterwards_state", "task", ["afterwards", "state"])
    op.create_index("ix_task_assignee_state", "task", ["assignee", "state"])
    op.create_index("ix_deadline_kind_fired_at", "deadline", ["kind", "fired_at"])
    op.create_index("ix_event_by_state", "event", ["by", "state"])
    # beside an index of all that is open, so that what is open of one thing is found by the thing
    op.create_index("ix_task_request_state", "task", ["request", "state"])
    op.create_index("ix_inquiry_visit_closed_at", "inquiry", ["visit", "closed_at"])
    op.create_index("ix_recheck_request_answer", "recheck", ["request", "answer"])
