"""Rows of the things wanted of people are of rounds and of events too; they are told apart by their subject.

Those of what is open are written by the look of a night, whose first part falls due with the next start.
"""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0043"
down_revision = "0042"
branch_labels = None
depends_on = None

KEPT = sa.table(
    "to_do",
    *(sa.column(name, sa.Integer()) for name in ("organisation", "request", "person")),
    *(sa.column(name, sa.String()) for name in ("wanted", "day")),
    sa.column("due_at", sa.DateTime(timezone=True)),
)
ROUND = sa.table("duty_round", sa.column("closed_at", sa.DateTime(timezone=True)))
NEED = sa.table("event_need", sa.column("state", sa.String()))
DEADLINE = sa.table(
    "deadline",
    *(sa.column(name, sa.String()) for name in ("subject", "kind", "rule", "why")),
    *(sa.column(name, sa.Integer()) for name in ("subject_id", "ordinal", "attempts")),
    sa.column("due_at", sa.DateTime(timezone=True)),
)
WHOLE = sa.Integer().with_variant(sa.BigInteger(), "postgresql")
BEFORE = datetime(2026, 1, 1, tzinfo=UTC)  # due by any clock


def upgrade() -> None:
    connection = op.get_bind()
    of_requests = sa.select(KEPT.c.request.label("subject_id"), *(c for c in KEPT.c if c.name != "request"))
    kept = [dict(row) for row in connection.execute(of_requests).mappings()]
    op.drop_table("to_do")
    made = op.create_table(
        "to_do",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("organisation", sa.Integer(), server_default="1", nullable=False),
        sa.Column("subject", sa.String(length=255), nullable=False),
        sa.Column("subject_id", WHOLE, nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("wanted", sa.String(length=255), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("day", sa.String(length=255), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_to_do_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_to_do")),
        sa.UniqueConstraint("subject_id", "subject", "person", name="uq_to_do_subject_id_subject_person"),
        sqlite_autoincrement=True,
    )
    columns = ["person", "subject", "wanted", "due_at", "day", "subject_id"]
    op.create_index(f"ix_to_do_{'_'.join(columns)}", "to_do", columns)
    if kept:
        connection.execute(sa.insert(made), [{"subject": "request", **row} for row in kept])
    _look_through(connection)


def _look_through(connection: sa.Connection) -> None:
    """Plan the look, where a round or a need is open and none is planned."""
    part = {"subject": "office", "subject_id": 0, "kind": "nightly", "ordinal": 2}
    rounds = sa.select(sa.literal(1)).select_from(ROUND).where(ROUND.c.closed_at.is_(None))
    needs = sa.select(sa.literal(1)).select_from(NEED).where(NEED.c.state == "open")
    waits = sa.select(sa.literal(1)).where(*(DEADLINE.c[name] == value for name, value in part.items()))
    is_open = any(connection.execute(each).first() for each in (rounds, needs))
    if is_open and not connection.execute(waits).first():
        row = {**part, "due_at": BEFORE, "rule": "", "attempts": 0, "why": ""}
        connection.execute(sa.insert(DEADLINE).values(row))
