"""The windows of a table: the empty one, sending one, its preview, carrying it out."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any  # aiogram-dialog hands windows untyped handlers

from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Row

from dialogs import upload
from dialogs.here import here
from dialogs.outcome import carry_out, hint, move_on, refuse
from dialogs.pages import Data, page_line, page_of, window_text
from dialogs.table import TableSheet
from dialogs.widgets import GOOD, Keyed, PressButton, back, bold, pager, window
from workflow.actions import ImportTable, admit
from workflow.errors import Refusal
from workflow.imports.importable import Imported
from workflow.imports.table_kinds import KINDS
from workflow.imports.table_reading import read_table, view
from workflow.model import ImportKind

KEPT = "import"  # in a dialog's data: the number of the file
LINES = 15


@dataclass(frozen=True)
class Importing:
    """A kind of table, the door in front of it, and what is particular to it."""

    kind: ImportKind
    door: str
    table: State
    preview: State
    sheets: Callable[[DialogManager], Awaitable[Sequence[TableSheet]]]  # of the empty table
    leave: Callable[..., Any]
    done: Callable[[DialogManager, Imported], Awaitable[None]]

    def windows(self, template: str, sure: str) -> list[Window]:
        """Both windows; the labels of the empty table and of carrying out are keys."""
        empty = PressButton(Keyed(template), "template", self.on_template)
        return [
            window(self.table, self.get_table, empty, back(self.leave), on_message=self.on_table),
            window(
                self.preview,
                self.get_preview,
                pager(),
                PressButton(Keyed(sure), "sure", self.on_carry_out, "can_import", GOOD),
                Row(empty, back(self.on_import)),
                on_message=self.on_table,
            ),
        ]

    async def on_import(self, _: CallbackQuery, __: Button, manager: DialogManager) -> None:
        await manager.switch_to(self.table)

    async def on_template(self, _: CallbackQuery, __: Button, manager: DialogManager) -> None:
        """An empty table with the right headings, and the words it may hold."""
        at = here(manager)
        try:
            await admit(at.app, at.actor, self.door)
        except Refusal as refusal:
            await refuse(manager, refusal)
            return
        name, caption = at.say(f"import-file-{self.kind}"), at.say(f"import-template-{self.kind}")
        await upload.hand_out(manager, await self.sheets(manager), name, caption)
        await hint(manager, at.say(f"import-sent-{self.kind}"))

    async def get_table(self, dialog_manager: DialogManager, **_: object) -> Data:
        at = here(dialog_manager)
        try:
            await admit(at.app, at.actor, self.door)
        except Refusal as refusal:
            return _refused(dialog_manager, refusal)
        head = bold(at.say(f"import-title-{self.kind}"))
        return window_text(dialog_manager, head, at.say(f"import-how-{self.kind}"))

    async def on_table(self, message: Message, _: MessageInput, manager: DialogManager) -> None:
        """Nothing changes before it is confirmed."""
        at = here(manager)
        how, columns = f"import-how-{self.kind}", KINDS[self.kind].columns
        read = await upload.receive(message, manager, how, columns)
        if read is None:
            return
        try:
            await admit(at.app, at.actor, self.door)
            kept = await read_table(at.app, at.actor, self.kind, *read)
        except Refusal as refusal:
            await refuse(manager, refusal)
            return
        manager.dialog_data.update({KEPT: kept, "page": 0})
        await move_on(manager, self.preview)

    async def get_preview(self, dialog_manager: DialogManager, **_: object) -> Data:
        """The changes that the file would make as things are now; or every problem by its row."""
        at, kept = here(dialog_manager), int(dialog_manager.dialog_data.get(KEPT, 0))
        try:
            await admit(at.app, at.actor, self.door)
            found = await at.app.ask(lambda work: view(work, work.require_person(at.actor), kept))
        except Refusal as refusal:
            return {**_refused(dialog_manager, refusal), "can_import": False}
        chosen, _start, where = page_of(dialog_manager, found.lines, LINES)
        head = bold(at.say(f"import-preview-{self.kind}", file=found.file))
        counted = at.line(found.counted) if found.counted else ""
        lines = "\n".join(at.line(line) for line in chosen)
        text = window_text(dialog_manager, head, counted, lines, page_line(at, where), between="\n\n")
        return {**text, "can_import": found.can_import, **where}

    async def on_carry_out(self, _: CallbackQuery, __: Button, manager: DialogManager) -> None:
        """All of the file, or nothing."""
        kept = int(manager.dialog_data.get(KEPT, 0))
        imported = await carry_out(manager, ImportTable(here(manager).actor, kept))
        if imported is not None:
            await self.done(manager, imported)


def _refused(manager: DialogManager, refusal: Refusal) -> Data:
    """The refusal; in the place of a file that is gone another can be sent."""
    text = window_text(manager, here(manager).say(f"refusal-{refusal.code}"))
    return {**text, "alive": refusal.code == "import-gone", "has_previous": False, "has_next": False}
