"""In which role a task was done or waived, for whom and in which capacity."""

import sqlalchemy as sa
from alembic import op

revision = "0046"
down_revision = "0045"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("task", sa.Column("done_as", sa.Text(), nullable=False, server_default=""))
    # SQLite adds a column that refers to a table only in its own words
    refers = "CONSTRAINT fk_task_acted_for REFERENCES person (id)"
    op.execute(f"ALTER TABLE task ADD COLUMN acted_for INTEGER {refers}")
    op.add_column("task", sa.Column("capacity", sa.Text(), nullable=False, server_default=""))
