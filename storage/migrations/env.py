"""How Alembic reaches the database: over the connection it is handed, in one transaction for the upgrade."""

from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from storage.tables import Key, Utc, Words, metadata


def render(kind: str, item: object, _: AutogenContext) -> str | Literal[False]:
    """Migrations say what the database holds, not which class reads it."""
    if kind == "type" and isinstance(item, Utc):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(item, Key):
        return f"sa.String(length={item.length})"
    return "sa.Text()" if kind == "type" and isinstance(item, Words) else False


connection = context.config.attributes["connection"]
context.configure(
    connection=connection, target_metadata=metadata, transactional_ddl=False, render_item=render
)
context.run_migrations()
