"""How Alembic reaches the database: one connection, one transaction for the whole upgrade."""

from typing import Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry, NullPool

from storage.tables import Utc, metadata

url = context.config.get_main_option("sqlalchemy.url") or ""
engine = create_engine(url, poolclass=NullPool)


@event.listens_for(engine, "connect")
def transactional(connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
    """SQLite can roll DDL back, once its driver stops committing before each statement."""
    connection.isolation_level = None


def render(kind: str, item: object, _: AutogenContext) -> str | Literal[False]:
    """Migrations say what the database holds, not which class reads it."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, Utc) else False


with engine.connect() as connection:
    connection.exec_driver_sql("BEGIN")
    context.configure(
        connection=connection, target_metadata=metadata, transactional_ddl=False, render_item=render
    )
    context.run_migrations()
    connection.commit()
engine.dispose()
