"""Duties of other rhythms than months, and such as holders of a role have: whose turn a round is.

The row of the next month becomes that of the next opening, whatever opens then. It looks at what opens after
its anchor.
"""

from datetime import timedelta

import sqlalchemy as sa
from alembic import op

revision = "0038"
down_revision = "0037"
branch_labels = None
depends_on = None

DEADLINE = sa.table(
    "deadline",
    *(sa.column(name, sa.String()) for name in ("kind", "rule")),
    sa.column("id", sa.Integer()),
    *(sa.column(name, sa.DateTime(timezone=True)) for name in ("due_at", "anchor")),
)
DUE_TIME = sa.table("due_time", sa.column("rule", sa.String()))


def upgrade() -> None:
    with op.batch_alter_table("duty_round", table_kwargs={"sqlite_autoincrement": True}) as turn:
        turn.add_column(sa.Column("holder", sa.Integer(), nullable=False, server_default="0"))
        turn.drop_constraint("uq_duty_round_duty_unit_period", type_="unique")
        turn.create_unique_constraint(
            "uq_duty_round_duty_unit_holder_period", ["duty", "unit", "holder", "period"]
        )
    connection = op.get_bind()
    for table in (DEADLINE, DUE_TIME):
        written = sa.literal("period ") + sa.func.substr(table.c.rule, 7) + sa.literal(" last working day")
        connection.execute(sa.update(table).where(table.c.rule.like("month %")).values(rule=written))
    months = sa.select(DEADLINE.c.id, DEADLINE.c.due_at).where(DEADLINE.c.kind == "month")
    for id, due_at in connection.execute(months).all():
        values = {"kind": "rounds", "anchor": due_at - timedelta(minutes=1)}
        connection.execute(sa.update(DEADLINE).where(DEADLINE.c.id == id).values(values))
