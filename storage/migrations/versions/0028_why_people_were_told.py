"""The reason of each reminder, and each time that somebody was told, which is kept.

A reminder from before reasons were kept says so: what it came from is in no row.
"""

import sqlalchemy as sa
from alembic import op

revision = "0028"
down_revision = "0027"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("nudge", sa.Column("why", sa.Text(), nullable=False, server_default="unknown"))
    op.add_column("nudge", sa.Column("deadline", sa.Integer(), nullable=True))
    op.add_column("nudge", sa.Column("nth", sa.Integer(), nullable=False, server_default="0"))
    op.create_table(
        "telling",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("organisation", sa.Integer(), server_default="1", nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("subject", sa.String(length=255), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("deadline", sa.Integer(), nullable=True),
        sa.Column("nth", sa.Integer(), nullable=False),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("rules", sa.Integer(), nullable=True),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("rests_on", sa.Text(), nullable=False),
        sa.Column("line", sa.Integer(), nullable=False),
        sa.Column("notice", sa.Integer(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["notice"], ["outbox.id"], name=op.f("fk_telling_notice")),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_telling_person")),
        sa.ForeignKeyConstraint(["rules"], ["rule_version.id"], name=op.f("fk_telling_rules")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_telling")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_telling_subject_subject_id", "telling", ["subject", "subject_id"], unique=False)
    op.create_index("ix_telling_person", "telling", ["person"], unique=False)
