"""Words by which requests are found, and the index of each engine over them.

Those of the requests that there are come from their rules: they are written in parts after the next start.
"""

from datetime import UTC, datetime

import sqlalchemy as sa
from alembic import op

revision = "0051"
down_revision = "0050"
branch_labels = None
depends_on = None

REQUEST = sa.table("request", sa.column("id", sa.Integer()))
DEADLINE = sa.table(
    "deadline",
    *(sa.column(name, sa.String()) for name in ("subject", "kind", "rule", "why")),
    *(sa.column(name, sa.Integer()) for name in ("subject_id", "ordinal", "attempts")),
    sa.column("due_at", sa.DateTime(timezone=True)),
)
BEFORE = datetime(2026, 1, 1, tzinfo=UTC)  # due by any clock
SQLITE = (
    "CREATE VIRTUAL TABLE request_found USING fts5(words, content='request_words',"
    " content_rowid='request', detail=none, columnsize=0, tokenize=\"ascii tokenchars '_.@-'\")",
    "CREATE TRIGGER request_found_added AFTER INSERT ON request_words BEGIN"
    " INSERT INTO request_found (rowid, words) VALUES (new.request, new.words); END",
    "CREATE TRIGGER request_found_removed AFTER DELETE ON request_words BEGIN"
    " INSERT INTO request_found (request_found, rowid, words) VALUES ('delete', old.request, old.words); END",
    "CREATE TRIGGER request_found_changed AFTER UPDATE ON request_words BEGIN"
    " INSERT INTO request_found (request_found, rowid, words) VALUES ('delete', old.request, old.words);"
    " INSERT INTO request_found (rowid, words) VALUES (new.request, new.words); END",
)
POSTGRESQL = (
    "CREATE INDEX ix_request_words_found ON request_words USING gin ((array_to_tsvector("
    "string_to_array(words || ' _n' || CAST(request / 8192 AS text), ' '))))",
)


def upgrade() -> None:
    op.create_table(
        "request_words",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("organisation", sa.Integer(), server_default="1", nullable=False),
        sa.Column("request", sa.Integer(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["request"], ["request.id"], name=op.f("fk_request_words_request")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_request_words")),
        sa.UniqueConstraint("request", name="uq_request_words_request"),
        sqlite_autoincrement=True,
    )
    connection = op.get_bind()
    for statement in SQLITE if connection.dialect.name == "sqlite" else POSTGRESQL:
        op.execute(statement)
    if connection.execute(sa.select(REQUEST.c.id).limit(1)).first():
        row = {"subject": "office", "subject_id": 0, "kind": "words", "ordinal": 0, "due_at": BEFORE}
        connection.execute(sa.insert(DEADLINE).values({**row, "rule": "", "attempts": 0, "why": ""}))
