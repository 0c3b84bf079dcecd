"""Delegations of a role from person to person, and for whom and how a decision was signed."""

import sqlalchemy as sa
from alembic import op

revision = "0039"
down_revision = "0038"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "delegation",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("organisation", sa.Integer(), server_default="1", nullable=False),
        sa.Column("giver", sa.Integer(), nullable=False),
        sa.Column("receiver", sa.Integer(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("unit", sa.Text(), nullable=True),
        sa.Column("since", sa.DateTime(timezone=True), nullable=False),
        sa.Column("until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("scope", sa.Text(), nullable=False),
        sa.Column("names", sa.JSON(), nullable=False),
        sa.Column("capacity", sa.Text(), nullable=False),
        sa.Column("given_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("ended_by", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["giver"], ["person.id"], name=op.f("fk_delegation_giver")),
        sa.ForeignKeyConstraint(["receiver"], ["person.id"], name=op.f("fk_delegation_receiver")),
        sa.ForeignKeyConstraint(["ended_by"], ["person.id"], name=op.f("fk_delegation_ended_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_delegation")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_delegation_ended_at", "delegation", ["ended_at"], unique=False)
    # SQLite adds a column that refers to a table only in its own words
    refers = "CONSTRAINT fk_decision_acted_for REFERENCES person (id)"
    op.execute(f"ALTER TABLE decision ADD COLUMN acted_for INTEGER {refers}")
    op.add_column("decision", sa.Column("capacity", sa.Text(), nullable=False, server_default=""))
