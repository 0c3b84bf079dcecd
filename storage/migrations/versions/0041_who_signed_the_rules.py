"""Signatures under versions of the rules, and why one was refused."""

import sqlalchemy as sa
from alembic import op

revision = "0041"
down_revision = "0040"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "rule_signature",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("organisation", sa.Integer(), server_default="1", nullable=False),
        sa.Column("offer", sa.Integer(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["offer"], ["rule_offer.id"], name=op.f("fk_rule_signature_offer")),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_rule_signature_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_rule_signature")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_rule_signature_offer", "rule_signature", ["offer"], unique=False)
    op.add_column("rule_offer", sa.Column("note", sa.Text(), nullable=False, server_default=""))
