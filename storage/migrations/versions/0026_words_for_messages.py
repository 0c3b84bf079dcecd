"""The words of a platform for its messages, which were whole numbers so far: Telegram's.

Numbers of choices know from when on it is asked whether anything offers them still.
"""

import sqlalchemy as sa
from alembic import op

revision = "0026"
down_revision = "0025"
branch_labels = None
depends_on = None

PART = sa.table("card_part", sa.column("id"), sa.column("others", sa.JSON))


def upgrade() -> None:
    op.add_column("outbox", sa.Column("said", sa.Text(), nullable=True))
    op.add_column("card_part", sa.Column("said", sa.String(255), nullable=False, server_default=""))
    op.drop_index("ix_card_part_place_message", table_name="card_part")
    for table in ("outbox", "card_part"):
        op.execute(f"UPDATE {table} SET said = CAST(message AS VARCHAR(255)) WHERE message IS NOT NULL")  # noqa: S608 - names of ours
        op.drop_column(table, "message")
        op.alter_column(table, "said", new_column_name="message")
    op.create_index("ix_card_part_place_message", "card_part", ["place", "message"], unique=False)
    _others()
    long_ago = sa.Column(
        "look_at", sa.DateTime(timezone=True), nullable=False, server_default="2026-01-01 00:00:00"
    )
    op.add_column("choice_number", long_ago)
    op.create_index("ix_choice_number_look_at", "choice_number", ["look_at"], unique=False)


def _others() -> None:
    """The further messages of albums."""
    connection = op.get_bind()
    for id, others in connection.execute(sa.select(PART.c.id, PART.c.others)).all():
        if others:
            words = sa.update(PART).where(PART.c.id == id).values(others=[str(each) for each in others])
            connection.execute(words)
