"""Keep the payload of an update apart from its row of the inbox.

No database of this engine has a row at this number: nothing is brought along.
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
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["id"], ["inbox.id"], name=op.f("fk_inbox_payload_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_inbox_payload")),
    )
    op.drop_column("inbox", "payload")
