"""Events from a table: the empty one, and what became of one that was sent."""

from aiogram_dialog import DialogManager, ShowMode

from dialogs.events.clicks import on_list, to_list
from dialogs.events.look import look, units_of
from dialogs.events.states import Events
from dialogs.here import here
from dialogs.importing import Importing
from dialogs.outcome import hint
from dialogs.table import TableSheet
from workflow.imports.importable import Imported

COLUMNS = ("title", "unit", "first", "last", "hour", "place", "important")


async def _sheets(manager: DialogManager) -> list[TableSheet]:
    at = here(manager)
    units = [at.value(title) for _key, title in await look(manager, units_of)]
    return [
        TableSheet(at.say("events-sheet"), tuple(at.say(f"events-column-{column}") for column in COLUMNS)),
        TableSheet(at.say("events-sheet-known"), (at.say("events-column-unit"),), tuple((u,) for u in units)),
    ]


async def _done(manager: DialogManager, imported: Imported) -> None:
    at, late = here(manager), imported.counts["late"]
    said = [at.say("events-imported", **imported.counts)]
    said += [at.say("events-late-now", count=late)] if late else []
    await hint(manager, "\n".join(said))
    manager.show_mode = ShowMode.AUTO
    manager.dialog_data["left_at"] = 0
    await to_list(manager)


EVENTS = Importing("events", "events", Events.table, Events.preview, _sheets, on_list, _done)
