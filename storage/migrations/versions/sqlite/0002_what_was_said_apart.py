"""Keep the payload of an update apart from its row of the inbox.

A payload of some thousand letters fills a page, and leaves it nearly empty when the update is done: the rows
stay thirty days. In a table of its own the page is free again at once.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "inbox_payload",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["inbox.id"], name=op.f("fk_inbox_payload_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbox_payload")),
    )
    # The table is made anew, so that its rows stand close together. Numbers must go on where they were:
    # a number that was given before would stand for what an old row did.
    op.execute("CREATE TEMPORARY TABLE numbers AS SELECT seq FROM sqlite_sequence WHERE name = 'inbox'")
    op.execute("CREATE TEMPORARY TABLE said AS SELECT id, payload FROM inbox WHERE state IN ('new', 'dead')")
    with op.batch_alter_table(
        "inbox", recreate="always", table_kwargs={"sqlite_autoincrement": True}
    ) as batch:
        batch.drop_column("payload")
    op.execute("INSERT INTO inbox_payload (id, payload) SELECT id, payload FROM said")
    op.execute("DELETE FROM sqlite_sequence WHERE name = 'inbox'")
    op.execute("INSERT INTO sqlite_sequence (name, seq) SELECT 'inbox', seq FROM numbers")
    op.execute("DROP TABLE said")
    op.execute("DROP TABLE numbers")
