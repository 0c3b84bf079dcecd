"""Files handed in and out: a table, an empty table to fill in, a text."""

import asyncio
import io
from collections.abc import Sequence

from aiogram.exceptions import TelegramAPIError
from aiogram.types import BufferedInputFile, Document, Message
from aiogram_dialog import DialogManager

from dialogs import table
from dialogs.here import bot_of, chat_of, here
from dialogs.outcome import hint
from dialogs.table import TableSheet
from workflow.form.problem import Problem
from workflow.media import contents
from workflow.media.files import SentFile, short_name
from workflow.people.sent_tables import Rows
from workflow.text import clean

FILE_NAME = 60


async def receive(
    message: Message, manager: DialogManager, how: str, known: dict[str, str]
) -> tuple[str, tuple[Rows, ...]] | None:
    """The name and the tables of a file, fetched within bounds and read in a thread; else why not is said."""
    at, file = here(manager), message.document
    if file is None:
        await hint(manager, at.say(how))
        return None
    name = clean(file.file_name or "")
    data = b""
    problem = table.check(name, file.file_size or 0)
    if problem is None:
        fetched = await fetch(manager, file)
        data, problem = (b"", Problem("file-lost")) if fetched is None else (fetched, None)
    read = table.Read(problem=problem) if problem else await asyncio.to_thread(table.read, name, data, known)
    if read.problem:
        await hint(manager, at.say(f"problem-{read.problem.code}", **read.problem.values))
        return None
    return short_name(name, FILE_NAME), read.tables


async def contents_problem(manager: DialogManager, file: SentFile) -> Problem | None:
    """Why a document's bytes do not fit its name; what its name or size refuses is not fetched."""
    if not contents.is_checked(file) or file.too_large():
        return None
    data = await fetch(manager, file.handle)
    return Problem("file-lost") if data is None else await asyncio.to_thread(contents.problem, file, data)


async def fetch(manager: DialogManager, file: Document | str) -> bytes | None:
    """The bytes of a file; nothing where they cannot be had."""
    kept = io.BytesIO()
    try:
        await bot_of(manager).download(file, kept)
    except TelegramAPIError:
        return None
    return kept.getvalue()


async def hand_out_text(manager: DialogManager, title: str, text: str, key: str = "dialog-whole") -> None:
    """The whole text of a field as a file: a mark at its beginning tells any editor how it is written."""
    at = here(manager)
    content = BufferedInputFile(text.encode("utf-8-sig"), f"{title}.txt")
    caption = at.say(key, title=title, length=len(text))
    await bot_of(manager).send_document(chat_of(manager), content, caption=caption)


async def hand_out(manager: DialogManager, sheets: Sequence[TableSheet], name: str, caption: str) -> None:
    """An empty workbook to fill in."""
    book = await asyncio.to_thread(table.workbook, sheets)
    await bot_of(manager).send_document(chat_of(manager), BufferedInputFile(book, name), caption=caption)
