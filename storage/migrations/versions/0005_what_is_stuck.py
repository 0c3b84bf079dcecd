"""Stuck work, and accounts found by their person."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "stuck",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("organisation", sa.Integer(), server_default="1", nullable=False),
        sa.Column("subject", sa.String(length=255), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_stuck")),
        sa.UniqueConstraint("subject", "subject_id", name="uq_stuck_subject_subject_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_account_person", "account", ["person"], unique=False)
