"""Until when a delegation may concern somebody, so that nobody else is asked for theirs."""

import sqlalchemy as sa
from alembic import op

revision = "0042"
down_revision = "0041"
branch_labels = None
depends_on = None

FILL = """
    UPDATE person SET delegated_until = (
        SELECT max(until) FROM delegation WHERE ended_at IS NULL AND person.id IN (giver, receiver)
    )
"""


def upgrade() -> None:
    op.add_column("person", sa.Column("delegated_until", sa.DateTime(timezone=True), nullable=True))
    op.execute(FILL)
