"""Waits for a requester, substitutes who answer, and steps outside the ordinary path."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # SQLite adds a column that refers to a table only in its own words
    refers = "CONSTRAINT fk_request_taken_by REFERENCES person (id)"
    op.execute(f"ALTER TABLE request ADD COLUMN taken_by INTEGER {refers}")
    op.create_index("ix_request_taken_by", "request", ["taken_by"], unique=False)
    op.create_table(
        "inquiry",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("organisation", sa.Integer(), server_default="1", nullable=False),
        sa.Column("visit", sa.Integer(), nullable=False),
        sa.Column("request", sa.Integer(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("late_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["request"], ["request.id"], name=op.f("fk_inquiry_request")),
        sa.ForeignKeyConstraint(["visit"], ["visit.id"], name=op.f("fk_inquiry_visit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inquiry")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_inquiry_visit", "inquiry", ["visit"], unique=False)
    op.create_index("ix_inquiry_closed_at", "inquiry", ["closed_at"], unique=False)
    op.create_table(
        "intervention",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("organisation", sa.Integer(), server_default="1", nullable=False),
        sa.Column("request", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_intervention_person")),
        sa.ForeignKeyConstraint(["request"], ["request.id"], name=op.f("fk_intervention_request")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_intervention")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_intervention_request", "intervention", ["request"], unique=False)
