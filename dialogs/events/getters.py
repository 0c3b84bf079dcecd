"""The content of the windows of events."""

from aiogram_dialog import DialogManager

from dialogs import drawn_list
from dialogs.events.look import gone, look
from dialogs.here import here
from dialogs.pages import Data, labels, window_text
from dialogs.widgets import bold
from workflow.events import listing as event_listing
from workflow.events import register, running
from workflow.events.listing import SeenEvent
from workflow.lines import Line
from workflow.model import Person
from workflow.work import Work


async def get_list(dialog_manager: DialogManager, **_: object) -> Data:
    """A page of the coming events, each with what it needs."""
    page = drawn_list.page(dialog_manager)
    found = await look(dialog_manager, lambda work, person: event_listing.register_page(work, person, page))
    return drawn_list.draw(dialog_manager, found)


async def get_event(dialog_manager: DialogManager, **_: object) -> Data:
    """One event, with a button for each need that can be asked for."""
    at, id = here(dialog_manager), int(dialog_manager.dialog_data["event"])

    def question(work: Work, person: Person) -> tuple[SeenEvent, list[Line]] | None:
        found = event_listing.see(work, person, id)
        return (found, running.kept(work, person, found.event)) if found else None

    seen = await look(dialog_manager, question)
    if seen is None:
        return gone(dialog_manager)
    found, kept = seen
    needs = [at.line(event_listing.need_line(need)) for need in found.needs] or [at.say("events-no-needs")]
    text = window_text(
        dialog_manager,
        bold(found.event.title),
        *map(at.line, event_listing.described(found)),
        *needs,
        *map(at.line, kept),
    )
    begun = [(n.need.id, at.say("do-begin-need", need=n.title)) for n in found.offered]
    return {**text, "options": labels(at, begun)}


async def get_cancel(dialog_manager: DialogManager, **_: object) -> Data:
    at, id = here(dialog_manager), int(dialog_manager.dialog_data["event"])

    def question(work: Work, person: Person) -> tuple[SeenEvent, list[str]] | None:
        found = event_listing.see(work, person, id)
        return (found, register.references(work, found.event)) if found else None

    found = await look(dialog_manager, question)
    if found is None:
        return gone(dialog_manager)
    seen, sent = found
    stays = at.say("events-sent-stay", references=", ".join(sent)) if sent else ""
    days = at.say("events-when", days=seen.days, unit=seen.unit)
    return window_text(dialog_manager, bold(seen.event.title), days, at.say("events-cancel-sure"), stays)
