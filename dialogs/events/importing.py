"""A table of events: the empty one, the preview of one that was sent, carrying it out."""

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button

from dialogs import upload
from dialogs.events.clicks import to_list
from dialogs.events.look import look, units_of
from dialogs.events.states import Events
from dialogs.here import Here, here
from dialogs.outcome import carry_out, hint, move_on
from dialogs.pages import Data, page_line, page_of, window_text
from dialogs.table import TableSheet
from dialogs.table_problems import keep_problems, kept_problems, problem_lines
from dialogs.widgets import bold
from workflow.actions import ImportEvents
from workflow.events import event_table, listing
from workflow.events.event_table import EventChange, EventPreview, pick_table, preview
from workflow.model import Person
from workflow.people import staff
from workflow.people.sent_tables import RowProblem, Rows
from workflow.text import cut
from workflow.work import Work

LINES = 15
TITLE = 80
COLUMNS = ("title", "unit", "first", "last", "hour", "place", "important")


async def on_import(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    for key in ("rows", "problems", "file"):
        manager.dialog_data.pop(key, None)
    await manager.switch_to(Events.table)


async def on_template(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """An empty table with the right headings, and the units it may name."""
    at = here(manager)
    units = [at.value(title) for _key, title in await look(manager, units_of)]
    sheets = [
        TableSheet(at.say("events-sheet"), tuple(at.say(f"events-column-{column}") for column in COLUMNS)),
        TableSheet(at.say("events-sheet-known"), (at.say("events-column-unit"),), tuple((u,) for u in units)),
    ]
    await upload.hand_out(manager, sheets, at.say("events-template-file"), at.say("events-template"))
    await hint(manager, at.say("events-template-sent"))


async def get_table(dialog_manager: DialogManager, **_: object) -> Data:
    at = here(dialog_manager)
    return window_text(dialog_manager, bold(at.say("events-importing")), at.say("events-table-how"))


async def on_table(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """Nothing changes before it is confirmed."""
    read = await upload.receive(message, manager, "events-table-how", event_table.COLUMNS)
    if read:
        await _keep(manager, *read)
        await move_on(manager, Events.preview)


async def _keep(manager: DialogManager, name: str, found: tuple[Rows, ...]) -> None:
    """Keep the rows that can be imported, or else the problems alone."""
    data, table = manager.dialog_data, pick_table(found)
    for key in ("rows", "problems"):
        data.pop(key, None)
    data.update(file=name, page=0)
    problems = [table] if isinstance(table, RowProblem) else []
    if not isinstance(table, RowProblem):
        problems = (await look(manager, lambda work, person: preview(work, person, table))).problems
    if problems:
        keep_problems(data, problems)
    else:
        data["rows"] = [list(row) for row in table] if not isinstance(table, RowProblem) else []


def rows_of(data: Data) -> Rows:
    return tuple(tuple(row) for row in data["rows"])


async def get_preview(dialog_manager: DialogManager, **_: object) -> Data:
    """What the file would add and move, read against what there is now; every problem by its row."""
    at, data = here(dialog_manager), dialog_manager.dialog_data

    def question(work: Work, person: Person) -> tuple[EventPreview, list[str]]:
        if "problems" in data:
            found = EventPreview(problems=kept_problems(data))
        else:
            found = preview(work, person, rows_of(data))
        return found, [_change_line(at, work, each) for each in found.changes]

    found, changes = await look(dialog_manager, question)
    problems = problem_lines(at, found.problems)
    chosen, _start, where = page_of(dialog_manager, problems or changes, LINES)
    head, counted = bold(at.say("events-preview", file=data["file"])), _counted(at, found, len(problems))
    blocks = [head, counted, "\n".join(chosen)]
    text = window_text(dialog_manager, *blocks, page_line(at, where), between="\n\n")
    return {**text, "can_import": bool(found.changes), **where}


def _counted(at: Here, found: EventPreview, problems: int) -> str:
    if problems:
        return at.say("events-problems", count=problems)
    if not found.changes:
        return at.say("events-nothing-new", unchanged=found.unchanged)
    kinds = [change.kind for change in found.changes]
    counts = {kind: kinds.count(kind) for kind in ("add", "move", "change")}
    return at.say("events-counts", **counts, unchanged=found.unchanged)


def _change_line(at: Here, work: Work, change: EventChange) -> str:
    """What a row does: a day that is over says so."""
    event, title = change.event, cut(change.event.title, TITLE)
    days = at.line(listing.said_days(work, event))
    before = at.line(listing.said_days(work, change.before)) if change.before else ""
    unit = staff.unit_title(work, event.unit)
    past = "yes" if event.ends_on < work.today.isoformat() else "no"
    return at.say(
        f"events-row-{change.kind}",
        row=change.row,
        title=title,
        days=days,
        before=before,
        unit=unit,
        past=past,
    )


async def on_carry_out(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """All of the file, or nothing."""
    at = here(manager)
    done = await carry_out(manager, ImportEvents(at.actor, rows_of(manager.dialog_data)))
    if done is None:
        return
    said = at.say("events-imported", add=done.added, move=done.moved, change=done.changed)
    late = at.say("events-late-now", count=done.late) if done.late else ""
    await hint(manager, "\n".join(filter(None, (said, late))))
    manager.show_mode = ShowMode.AUTO
    manager.dialog_data["left_at"] = 0
    await to_list(manager)
