"""First promises, due times with what moved them, and waivers."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None

# The part that was kept before: the newest due time of each clock, and the people who accepted late requests.
DUE_TIMES = """
INSERT INTO due_time (organisation, subject, subject_id, due_at, rule, anchor, cause, at)
SELECT organisation, subject, subject_id, due_at, rule, anchor, 'found', strftime('%Y-%m-%d %H:%M:%f', 'now')
FROM deadline WHERE kind = 'late' AND anchor IS NOT NULL ORDER BY id
"""
WAIVERS = """
INSERT INTO waiver (organisation, request, person, role, reason, at)
SELECT r.organisation, r.id, audit.actor, json_extract(audit.body, '$.role'), r.late, audit.at
FROM audit JOIN request AS r ON r.reference = audit.subject
WHERE audit.kind = 'waived' AND audit.actor IS NOT NULL ORDER BY audit.id
"""


def upgrade() -> None:
    op.create_table(
        "promise",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("organisation", sa.Integer(), server_default="1", nullable=False),
        sa.Column("request", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["request"], ["request.id"], name=op.f("fk_promise_request")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_promise")),
        sa.UniqueConstraint("request", name="uq_promise_request"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "due_time",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("organisation", sa.Integer(), server_default="1", nullable=False),
        sa.Column("subject", sa.String(length=255), nullable=False),
        sa.Column("subject_id", sa.Integer(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("anchor", sa.DateTime(timezone=True), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("by", sa.Integer(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["by"], ["person.id"], name=op.f("fk_due_time_by")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_due_time")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_due_time_subject_subject_id", "due_time", ["subject", "subject_id"], unique=False)
    op.create_table(
        "waiver",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("organisation", sa.Integer(), server_default="1", nullable=False),
        sa.Column("request", sa.Integer(), nullable=False),
        sa.Column("person", sa.Integer(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["person"], ["person.id"], name=op.f("fk_waiver_person")),
        sa.ForeignKeyConstraint(["request"], ["request.id"], name=op.f("fk_waiver_request")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_waiver")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_waiver_request", "waiver", ["request"], unique=False)
    op.execute(DUE_TIMES)
    op.execute(WAIVERS)
