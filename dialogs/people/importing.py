"""People and units from a table: the empty one, and what became of one that was sent."""

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button

from dialogs.here import Here, here
from dialogs.importing import KEPT, Importing
from dialogs.pages import Data, window_text
from dialogs.people.clicks import on_menu
from dialogs.people.invitation_links import hand_over_all
from dialogs.people.look import look, refused
from dialogs.people.states import People
from dialogs.table import TableSheet, padded
from dialogs.widgets import bold
from workflow.errors import Refusal
from workflow.imports.importable import Imported
from workflow.imports.table_reading import imported
from workflow.people import staff
from workflow.work import Work

UNIT_COLUMNS = ("key", "title", "english", "kind", "parent", "site", "owner", "site_en", "owner_en")


async def _sheets(manager: DialogManager) -> list[TableSheet]:
    at = here(manager)
    return await at.app.ask(lambda work: _sheets_of(at, work))


def _sheets_of(at: Here, work: Work) -> list[TableSheet]:
    columns = ("name", "address", "role", "unit")
    roles = [at.value(role.title) for role in work.rulebook.spec.roles.values()]
    titles = [at.value(unit.title) for unit in staff.units(work)]
    height = max(len(roles), len(titles), len(staff.ADDRESSES))
    known = [padded(words, height) for words in (staff.ADDRESSES, roles, titles)]
    return [
        TableSheet(at.say("people-sheet-people"), tuple(at.say(f"people-column-{c}") for c in columns)),
        TableSheet(
            at.say("people-sheet-units"),
            tuple(at.say(f"people-column-{c}") for c in UNIT_COLUMNS),
        ),
        TableSheet(
            at.say("people-sheet-known"),
            tuple(at.say(f"people-known-{c}") for c in columns[1:]),
            tuple(zip(*known, strict=True)),
        ),
    ]


async def _done(manager: DialogManager, _: Imported) -> None:
    await manager.switch_to(People.imported)


async def _imported(manager: DialogManager) -> Imported | None:
    """The end of the file. Returns None where it is not known, or to somebody who does not administer."""
    at, kept = here(manager), int(manager.dialog_data.get(KEPT, 0))
    try:
        return await look(manager, lambda work: imported(work, work.require_person(at.actor), kept))
    except Refusal:
        return None


async def get_imported(dialog_manager: DialogManager, **_: object) -> Data:
    at, done = here(dialog_manager), await _imported(dialog_manager)
    if done is None:
        return {**refused(dialog_manager, "import-gone"), "alive": True, "has_links": False}
    lacking = len(done.people)
    lines = [at.say("people-imported", **done.counts)]
    lines += [at.say("people-imported-links", count=lacking)] if lacking else []
    text = window_text(dialog_manager, bold(at.say("import-title-people")), *lines)
    return {**text, "has_links": lacking > 0}


async def on_links(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    done = await _imported(manager)
    await hand_over_all(manager, done.people if done else ())


STAFF = Importing("people", "administration", People.table, People.preview, _sheets, on_menu, _done)
