"""Opinions that are asked of a role or a person while a visit is decided."""

import sqlalchemy as sa
from alembic import op

revision = "0032"
down_revision = "0031"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "opinion",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("organisation", sa.Integer(), server_default="1", nullable=False),
        sa.Column("request", sa.Integer(), nullable=False),
        sa.Column("visit", sa.Integer(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=True),
        sa.Column("question", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("late_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("nobody_since", sa.DateTime(timezone=True), nullable=True),
        sa.Column("state", sa.String(length=255), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("saw", sa.Text(), nullable=False),
        sa.Column("given_by", sa.Integer(), nullable=True),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["request"], ["request.id"], name=op.f("fk_opinion_request")),
        sa.ForeignKeyConstraint(["visit"], ["visit.id"], name=op.f("fk_opinion_visit")),
        sa.ForeignKeyConstraint(["by"], ["person.id"], name=op.f("fk_opinion_by")),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_opinion_person")),
        sa.ForeignKeyConstraint(["given_by"], ["person.id"], name=op.f("fk_opinion_given_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_opinion")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_opinion_request", "opinion", ["request"], unique=False)
    op.create_index("ix_opinion_state", "opinion", ["state"], unique=False)
