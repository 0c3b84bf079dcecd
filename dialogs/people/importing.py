"""What presses and the file do in the windows of an import."""

import asyncio
import io
from dataclasses import asdict

from aiogram.exceptions import TelegramAPIError
from aiogram.types import BufferedInputFile, CallbackQuery, Document, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button
from aiohttp import ClientError

from dialogs.here import Here, here
from dialogs.outcome import carry_out, hint
from dialogs.people import table
from dialogs.people.links import bot_of, chat_of, hand_over_all, move_on
from dialogs.people.look import look
from dialogs.people.states import People
from dialogs.people.table import Sheet
from workflow import people
from workflow.actions.import_people import ImportPeople, preview, sort_tables
from workflow.form import Problem
from workflow.model import Unit
from workflow.tables import RowProblem
from workflow.text import clean
from workflow.work import Work

FILE_NAME = 60


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
    book = await asyncio.to_thread(table.template, sheets)
    file = BufferedInputFile(book, at.say("people-template-file"))
    await bot_of(manager).send_document(chat_of(manager), file, caption=at.say("people-template"))
    await hint(manager, at.say("people-template-sent"))


def _sheets(at: Here, work: Work) -> list[Sheet]:
    columns = ("name", "address", "role", "unit")
    units = sorted(work.store.all(Unit), key=lambda unit: people.sort_key(unit.title_vi))
    roles = [at.value(role.title) for role in work.rulebook.spec.roles.values()]
    titles = [unit.title(at.language) for unit in units]
    height = max(len(roles), len(titles), len(people.ADDRESSES))
    known = [_padded(words, height) for words in (people.ADDRESSES, roles, titles)]
    return [
        Sheet(at.say("people-sheet-people"), tuple(at.say(f"people-column-{c}") for c in columns)),
        Sheet(
            at.say("people-sheet-units"),
            tuple(at.say(f"people-column-{c}") for c in ("key", "title", "english")),
        ),
        Sheet(
            at.say("people-sheet-known"),
            tuple(at.say(f"people-known-{c}") for c in columns[1:]),
            tuple(zip(*known, strict=True)),
        ),
    ]


def _padded(words: tuple[str, ...] | list[str], height: int) -> tuple[str, ...]:
    return (*words, *("",) * (height - len(words)))


async def on_table(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """The file is fetched within bounds and read in a thread; nothing changes before it is confirmed."""
    at, file = here(manager), message.document
    if file is None:
        await hint(manager, at.say("people-table-how"))
        return
    read = await received(manager, file)
    if read.problem:
        await hint(manager, at.say(f"problem-{read.problem.code}", **read.problem.values))
        return
    if await _keep(manager, clean(file.file_name or ""), read):
        await move_on(manager, People.preview)


async def received(manager: DialogManager, file: Document) -> table.Read:
    """The tables of a sent file, or why they cannot be read."""
    name = clean(file.file_name or "")
    if problem := table.check(name, file.file_size or 0):
        return table.Read(problem=problem)
    data = await _fetch(manager, file)
    if data is None:
        return table.Read(problem=Problem("table-lost"))
    return await asyncio.to_thread(table.read, name, data)


async def _fetch(manager: DialogManager, file: Document) -> bytes | None:
    kept = io.BytesIO()
    try:
        await bot_of(manager).download(file, kept)
    except (TelegramAPIError, ClientError, TimeoutError):
        return None
    return kept.getvalue()


async def _keep(manager: DialogManager, name: str, read: table.Read) -> bool:
    """Keep the rows that can be imported, or else the problems alone."""
    tables = sort_tables(read.tables)
    if isinstance(tables, RowProblem):
        problems = [tables]
    else:
        found = await look(manager, lambda work: preview(work, tables.people, tables.units))
        if found is None:
            await hint(manager, here(manager).say("refusal-not-administrator"))
            return False
        problems = found.problems
    for key in ("tables", "problems"):
        manager.dialog_data.pop(key, None)
    manager.dialog_data.update(file=name[:FILE_NAME], page=0)
    if isinstance(tables, RowProblem) or problems:
        manager.dialog_data["problems"] = [[p.row, p.code, p.value] for p in problems]
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
