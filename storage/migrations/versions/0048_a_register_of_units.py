"""Units as a register: their kind, who answers for their sites, and since when they have ended."""

import sqlalchemy as sa
from alembic import op

revision = "0048"
down_revision = "0047"
branch_labels = None
depends_on = None

UNIT = sa.table("unit", sa.column("key", sa.Text()), sa.column("registered", sa.Boolean()))
AUDIT = sa.table("audit", sa.column("kind", sa.Text()), sa.column("subject", sa.Text()))


def upgrade() -> None:
    op.add_column("unit", sa.Column("kind", sa.Text(), nullable=False, server_default="office"))
    op.add_column("unit", sa.Column("owner_vi", sa.Text(), nullable=True))
    op.add_column("unit", sa.Column("owner_en", sa.Text(), nullable=True))
    op.add_column("unit", sa.Column("registered", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("unit", sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True))
    # those that came from a table, as the log says: the rules keep the others at each start
    came = sa.select(AUDIT.c.subject).where(AUDIT.c.kind == "unit.added")
    op.execute(UNIT.update().values(registered=True).where(sa.literal("unit/").concat(UNIT.c.key).in_(came)))
