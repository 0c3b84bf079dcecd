"""For whom and in which capacity an opinion was given, and a step outside the path of a request taken."""

import sqlalchemy as sa
from alembic import op

revision = "0047"
down_revision = "0046"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("opinion", sa.Column("given_as", sa.Text(), nullable=False, server_default=""))
    for table in ("opinion", "intervention"):
        # SQLite adds a column that refers to a table only in its own words
        refers = f"CONSTRAINT fk_{table}_acted_for REFERENCES person (id)"
        op.execute(f"ALTER TABLE {table} ADD COLUMN acted_for INTEGER {refers}")
        op.add_column(table, sa.Column("capacity", sa.Text(), nullable=False, server_default=""))
