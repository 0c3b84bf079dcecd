"""Rows of things wanted of people in requests, which lists are read from, however much is open.

They are written for all that is open by the look of a night, whose first part falls due with the next start.
"""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0036"
down_revision = "0035"
branch_labels = None
depends_on = None

REQUEST = sa.table("request", sa.column("status", sa.String()))
DEADLINE = sa.table(
    "deadline",
    *(sa.column(name, sa.String()) for name in ("subject", "kind", "rule", "why")),
    *(sa.column(name, sa.Integer()) for name in ("subject_id", "ordinal", "attempts")),
    sa.column("due_at", sa.DateTime(timezone=True)),
)
BEFORE = datetime(2026, 1, 1, tzinfo=UTC)  # due by any clock


def upgrade() -> None:
    op.create_table(
        "to_do",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("organisation", sa.Integer(), server_default="1", nullable=False),
        sa.Column("request", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("wanted", sa.String(length=255), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("day", sa.String(length=255), nullable=False),
        sa.ForeignKeyConstraint(["request"], ["request.id"], name=op.f("fk_to_do_request")),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_to_do_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_to_do")),
        sa.UniqueConstraint("request", "person", name="uq_to_do_request_person"),
        sqlite_autoincrement=True,
    )
    op.create_index(
        "ix_to_do_person_wanted_due_at_day_request", "to_do", ["person", "wanted", "due_at", "day", "request"]
    )
    _look_through()


def _look_through() -> None:
    """Plan the look, where anything is open and none is planned."""
    connection, part = op.get_bind(), {"subject": "office", "subject_id": 0, "kind": "nightly", "ordinal": 2}
    is_open = sa.select(sa.literal(1)).select_from(REQUEST).where(REQUEST.c.status != "closed")
    waits = sa.select(sa.literal(1)).where(*(DEADLINE.c[name] == value for name, value in part.items()))
    if connection.execute(is_open).first() and not connection.execute(waits).first():
        row = {**part, "due_at": BEFORE, "rule": "", "attempts": 0, "why": ""}
        connection.execute(sa.insert(DEADLINE).values(row))
