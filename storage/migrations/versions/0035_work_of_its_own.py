"""Tasks that are done for no channel: their name in the rules. Several of a release may have none."""

import sqlalchemy as sa
from alembic import op

revision = "0035"
down_revision = "0034"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("task", table_kwargs={"sqlite_autoincrement": True}) as task:
        task.add_column(sa.Column("name", sa.String(length=255), nullable=False, server_default=""))
        task.drop_constraint("uq_task_request_channel_n", type_="unique")
        task.create_unique_constraint("uq_task_request_channel_name_n", ["request", "channel", "name", "n"])
