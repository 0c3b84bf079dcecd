"""Which event a request is about: one of the unit's register by a button, any other by its title."""

from datetime import date

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Select

from dialogs.fields.clicks import on_text
from dialogs.fields.cursor import draft_id, field_key, find, go_on, look_up
from dialogs.fields.getters import get_question
from dialogs.fields.lead import tell_lead
from dialogs.here import here
from dialogs.outcome import carry_out, is_kept
from dialogs.pages import Data, labels, page_of
from workflow.actions import ChooseEvent
from workflow.events.listing import offered
from workflow.form.short_answers import is_one_of
from workflow.model import Event
from workflow.work import Work

ROWS = 6


async def get_event(dialog_manager: DialogManager, **_: object) -> Data:
    """The question, and a page of the unit's coming events."""
    at, id = here(dialog_manager), draft_id(dialog_manager)

    def question(work: Work) -> tuple[list[Event], int | None]:
        found = look_up(work, at.actor, id)
        return (offered(work, found[0]), found[0].event) if found else ([], None)

    coming, chosen = await at.app.ask(question)
    page, _start, where = page_of(dialog_manager, coming, ROWS)
    options = labels(at, [(event.id, _label(event, chosen=event.id == chosen)) for event in page])
    return {**await get_question(dialog_manager), "options": options, **where}


def _label(event: Event, *, chosen: bool) -> str:
    day = f"{date.fromisoformat(event.starts_on):%d/%m} {event.title}"
    return f"✓ {day}" if chosen else day


async def on_title(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """The title of one coming event chooses it; any other is an event of its own."""
    at, id, typed = here(manager), draft_id(manager), message.text or ""

    def named(work: Work) -> list[int]:
        found = look_up(work, at.actor, id)
        coming = offered(work, found[0]) if found else []
        return [event.id for event in coming if is_one_of(typed, (event.title,))]

    events = await at.app.ask(named)
    if len(events) == 1:
        await _choose(manager, events[0])
    else:
        await on_text(message, widget, manager)


async def on_event(_: CallbackQuery, __: Select[int], manager: DialogManager, id: int) -> None:
    await _choose(manager, id)


async def _choose(manager: DialogManager, id: int) -> None:
    """Where its day was taken over, whether that is in time is said at once."""
    before = await find(manager)
    chosen = ChooseEvent(here(manager).actor, draft_id(manager), field_key(manager), id)
    if not await is_kept(manager, await carry_out(manager, chosen)):
        return
    after = await find(manager)
    rule = after[1].lead_time if after else None
    if before and after and rule and before[0].answers.get(rule.before) != after[0].answers.get(rule.before):
        manager.dialog_data["field"] = rule.before
        await tell_lead(manager)
    else:
        await go_on(manager)
