"""The person of a role who took what is to be decided."""

from alembic import op

revision = "0015"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # SQLite adds a column that refers to a table only in its own words
    refers = "CONSTRAINT fk_visit_assignee REFERENCES person (id)"
    op.execute(f"ALTER TABLE visit ADD COLUMN assignee INTEGER {refers}")
