"""Tasks of which there is one for each value of an answer: the value. Several of one name may be open."""

import sqlalchemy as sa
from alembic import op

revision = "0037"
down_revision = "0036"
branch_labels = None
depends_on = None


def upgrade() -> None:
    with op.batch_alter_table("task", table_kwargs={"sqlite_autoincrement": True}) as task:
        task.add_column(sa.Column("value", sa.String(length=255), nullable=False, server_default=""))
        task.drop_constraint("uq_task_request_channel_name_n", type_="unique")
        key = ["request", "channel", "name", "value", "n"]
        task.create_unique_constraint("uq_task_request_channel_name_value_n", key)
