"""Tables that people send: read, kept and carried out."""

from collections.abc import Sequence

from workflow.actions import ImportTable
from workflow.app import App
from workflow.imports.importable import Imported
from workflow.imports.table_reading import read_table
from workflow.model import ImportKind
from workflow.people.sent_tables import Rows
from workflow.work import Actor

FILE = "ds.xlsx"


async def import_tables(app: App, actor: Actor, kind: ImportKind, tables: Sequence[Rows]) -> Imported:
    """Return what became of a file with these tables."""
    return await app.do(ImportTable(actor, await read_table(app, actor, kind, FILE, tables)))
