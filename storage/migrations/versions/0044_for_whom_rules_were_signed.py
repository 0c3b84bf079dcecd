"""For whom and in which capacity rules were signed, and why an administrator signed for a role."""

import sqlalchemy as sa
from alembic import op

revision = "0044"
down_revision = "0043"
branch_labels = None
depends_on = None


def upgrade() -> None:
    refers = "CONSTRAINT fk_rule_signature_acted_for REFERENCES person (id)"
    op.execute(f"ALTER TABLE rule_signature ADD COLUMN acted_for INTEGER {refers}")
    op.add_column("rule_signature", sa.Column("capacity", sa.Text(), nullable=False, server_default=""))
    op.add_column("rule_signature", sa.Column("instead", sa.Text(), nullable=True))
