"""Tables that are imported, in a record; what dialogs kept of them goes."""

import json

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

KEPT = ("tables", "rows", "problems", "file", "imported")


def upgrade() -> None:
    op.create_table(
        "import",
        sa.Column("id", sa.Integer(), autoincrement=True, nullable=False),
        sa.Column("organisation", sa.Integer(), server_default="1", nullable=False),
        sa.Column("owner", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("file", sa.Text(), nullable=False),
        sa.Column("tables", sa.JSON(), nullable=False),
        sa.Column("problems", sa.JSON(), nullable=False),
        sa.Column("state", sa.String(length=255), nullable=False),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("people", sa.JSON(), nullable=False),
        sa.Column("read_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("over_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["owner"], ["person.id"], name=op.f("fk_import_owner")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import")),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_import_owner_state", "import", ["owner", "state"], unique=False)
    _forget_what_dialogs_kept()


def _forget_what_dialogs_kept() -> None:
    """A window of an import that is open says that the table is to be sent again."""
    states = sa.table("dialog_state", sa.column("key", sa.Text), sa.column("data", sa.Text))
    connection = op.get_bind()
    for key, data in connection.execute(sa.select(states.c.key, states.c.data)).all():
        kept = json.loads(data)
        window, own = str(kept.get("state") or ""), kept.get("dialog_data")
        if window.startswith(("People:", "Events:")) and own and any(name in own for name in KEPT):
            kept["dialog_data"] = {name: value for name, value in own.items() if name not in KEPT}
            changed = sa.update(states).where(states.c.key == key)
            connection.execute(changed.values(data=json.dumps(kept, ensure_ascii=False)))
