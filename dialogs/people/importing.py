"""What presses and the file do in the windows of an import."""

from dataclasses import asdict

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from dialogs import upload
from dialogs.here import Here, here
from dialogs.outcome import carry_out, hint, move_on
from dialogs.people.invitation_links import hand_over_all
from dialogs.people.look import look
from dialogs.people.states import People
from dialogs.table import TableSheet, padded
from dialogs.table_problems import keep_problems
from workflow.actions import ImportPeople
from workflow.people import staff
from workflow.people.sent_tables import RowProblem, Rows
from workflow.people.staff_table import KNOWN, preview, sort_tables
from workflow.work import Work


async def on_import(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    for key in ("tables", "problems", "file", "imported"):
        manager.dialog_data.pop(key, None)
    await manager.switch_to(People.table)


async def on_template(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """An empty table with the right headings, and the words it may hold."""
    at = here(manager)
    sheets = await look(manager, lambda work: _sheets(at, work))
    if sheets is None:
        return
    await upload.hand_out(manager, sheets, at.say("people-template-file"), at.say("people-template"))
    await hint(manager, at.say("people-template-sent"))


def _sheets(at: Here, work: Work) -> list[TableSheet]:
    columns = ("name", "address", "role", "unit")
    roles = [at.value(role.title) for role in work.rulebook.spec.roles.values()]
    titles = [at.value(unit.title) for unit in staff.units(work)]
    height = max(len(roles), len(titles), len(staff.ADDRESSES))
    known = [padded(words, height) for words in (staff.ADDRESSES, roles, titles)]
    return [
        TableSheet(at.say("people-sheet-people"), tuple(at.say(f"people-column-{c}") for c in columns)),
        TableSheet(
            at.say("people-sheet-units"),
            tuple(at.say(f"people-column-{c}") for c in ("key", "title", "english", "site")),
        ),
        TableSheet(
            at.say("people-sheet-known"),
            tuple(at.say(f"people-known-{c}") for c in columns[1:]),
            tuple(zip(*known, strict=True)),
        ),
    ]


async def on_table(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """Nothing changes before it is confirmed."""
    read = await upload.receive(message, manager, "people-table-how", KNOWN)
    if read and await _keep(manager, *read):
        await move_on(manager, People.preview)


async def _keep(manager: DialogManager, name: str, found: tuple[Rows, ...]) -> bool:
    """Keep the rows that can be imported, or else the problems alone."""
    tables = sort_tables(found)
    if isinstance(tables, RowProblem):
        problems = [tables]
    else:
        would = await look(manager, lambda work: preview(work, tables.people, tables.units))
        if would is None:
            await hint(manager, here(manager).say("refusal-not-administrator"))
            return False
        problems = would.problems
    for key in ("tables", "problems"):
        manager.dialog_data.pop(key, None)
    manager.dialog_data.update(file=name, page=0)
    if isinstance(tables, RowProblem) or problems:
        keep_problems(manager.dialog_data, problems)
    else:
        manager.dialog_data["tables"] = asdict(tables)
    return True


async def on_carry_out(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """All of the file, or nothing."""
    kept = manager.dialog_data["tables"]
    rows, units = (tuple(tuple(row) for row in kept[name]) for name in ("people", "units"))
    imported = await carry_out(manager, ImportPeople(here(manager).actor, rows, units))
    if imported is not None:
        manager.dialog_data.pop("tables", None)
        manager.dialog_data["imported"] = asdict(imported)
        await manager.switch_to(People.imported)


async def on_links(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await hand_over_all(manager, manager.dialog_data["imported"]["people"])
