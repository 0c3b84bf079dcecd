"""Promises that break a rule, and needs that are done when they are published."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


# A need was done when its request was closed, and is when it is published.
DONE = """
UPDATE event_need SET state = 'done' WHERE state = 'sent' AND id IN
(SELECT need FROM request WHERE status = 'rechecking')
"""


def upgrade() -> None:
    op.add_column("promise", sa.Column("breaks", sa.DateTime(timezone=True), nullable=True))
    op.execute(DONE)
