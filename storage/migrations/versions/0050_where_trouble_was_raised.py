"""The request at which another one was raised, as a fault at a livestream, and the way to all of them."""

import sqlalchemy as sa
from alembic import op

revision = "0050"
down_revision = "0049"
branch_labels = None
depends_on = None

WHOLE = sa.Integer().with_variant(sa.BigInteger(), "postgresql")


def upgrade() -> None:
    op.add_column("request", sa.Column("during", WHOLE, nullable=True))
    op.create_index("ix_request_during", "request", ["during"])
