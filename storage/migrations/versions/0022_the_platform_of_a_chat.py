"""The platform of a chat where a chat is kept, and of a file that is fetched from it; numbers of choices."""

import sqlalchemy as sa
from alembic import op

revision = "0022"
down_revision = "0021"
branch_labels = None
depends_on = None

ALL_SO_FAR = "telegram"


def upgrade() -> None:
    for table in ("card_part", "media"):
        op.add_column(table, sa.Column("platform", sa.Text(), nullable=False, server_default=ALL_SO_FAR))
    with op.batch_alter_table("pace") as pace:
        pace.add_column(sa.Column("platform", sa.String(32), nullable=False, server_default=ALL_SO_FAR))
        pace.drop_constraint("pk_pace", type_="primary")
        pace.create_primary_key("pk_pace", ["platform", "place"])
    op.create_table(
        "choice_number",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("organisation", sa.Integer(), server_default="1", nullable=False),
        sa.Column("platform", sa.String(length=255), nullable=False),
        sa.Column("place", sa.String(length=255), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("data", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_choice_number")),
        sa.UniqueConstraint("platform", "place", "number", name="uq_choice_number_platform_place_number"),
        sqlite_autoincrement=True,
    )
