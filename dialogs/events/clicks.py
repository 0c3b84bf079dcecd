"""What presses and messages do in the windows of events, importing apart."""

from dataclasses import astuple

from aiogram.types import CallbackQuery, Message
from aiogram_dialog import DialogManager, ShowMode, StartMode
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs import entrances, letters
from dialogs.events.look import chosen, is_moving, look, options_of, units_of
from dialogs.events.states import Events
from dialogs.finding import forget_search
from dialogs.here import here
from dialogs.outcome import ask_anew, carry_out, close, hint, move_on, passes
from dialogs.widgets import on_other
from workflow.actions import CancelEvent, MoveEvent, PlanEvent
from workflow.dates import Unclear
from workflow.events import register
from workflow.events.arranging import Arranged
from workflow.events.typed_days import read_days
from workflow.form import questions
from workflow.form.short_answers import chosen as named
from workflow.form.short_answers import is_none, yes_or_no
from workflow.people.staff import plain_name
from workflow.spec import Words

UNCLEAR = {
    "range-reversed": "events-days-reversed",
    "date-lunar": "events-days-lunar",
    "date-ambiguous": "events-days-several",
}


async def open_list(manager: DialogManager) -> None:
    """The coming events of the person's units."""
    if await passes(manager, "events"):
        await manager.start(Events.list, mode=StartMode.RESET_STACK)


async def on_list(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await to_list(manager)


async def to_list(manager: DialogManager) -> None:
    """What was being entered is forgotten, but not what is still to be said, nor the page."""
    kept = {key: manager.dialog_data[key] for key in ("hints", "left_at") if key in manager.dialog_data}
    manager.dialog_data.clear()
    manager.dialog_data.update(kept, page=kept.get("left_at", 0))
    await manager.switch_to(Events.list)


async def on_close(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await close(manager, "events-closed")


async def on_event(_: CallbackQuery, __: Select[int], manager: DialogManager, id: int) -> None:
    if not await passes(manager, "event", id):
        return
    manager.dialog_data.update(event=id, left_at=manager.dialog_data.get("page", 0))
    await manager.switch_to(Events.event)


async def on_back_to_event(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data.pop("moving", None)
    await manager.switch_to(Events.event)


async def on_need(_: CallbackQuery, __: Select[int], manager: DialogManager, id: int) -> None:
    await entrances.begin_need(manager, id)


async def on_cancel(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(Events.cancel)


async def on_cancel_sure(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    at = here(manager)
    cancelled = await carry_out(manager, CancelEvent(at.actor, int(manager.dialog_data["event"])))
    if cancelled is None:
        return
    await hint(manager, at.say("events-cancelled"))
    if cancelled.sent:
        await hint(manager, at.say("events-sent-stay", references=", ".join(cancelled.sent)))
    manager.show_mode = ShowMode.AUTO
    await to_list(manager)


# entering and moving


async def on_add(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Asks for the unit where there is a choice."""
    units = await look(manager, units_of)
    manager.dialog_data.update(left_at=manager.dialog_data.get("page", 0), page=0)
    manager.dialog_data.pop("moving", None)
    if len(units) == 1:
        manager.dialog_data["unit"] = units[0][0]
        await manager.switch_to(Events.title)
    elif units:
        forget_search(manager)
        await manager.switch_to(Events.unit)


async def on_unit(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    units = await look(manager, units_of)
    if number < len(units):
        manager.dialog_data["unit"] = units[number][0]
        await manager.switch_to(Events.title)


async def on_title(message: Message, _: MessageInput, manager: DialogManager) -> None:
    title = plain_name(message.text or "")
    if not title or len(title) > register.LENGTH:
        await hint(manager, here(manager).say("refusal-event-words"))
    elif problem := questions.letters_problem(title):
        await letters.ask(manager, Events.letters, problem)
    else:
        manager.dialog_data["title"] = title
        await move_on(manager, Events.when)


async def keep_title(manager: DialogManager, title: str) -> None:
    """The title in the letters that were chosen."""
    manager.dialog_data["title"] = title
    await move_on(manager, Events.when)


async def on_back_to_title(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Back from the days: to the title, or to the event that was to be moved."""
    if is_moving(manager):
        await on_back_to_event(_, __, manager)
    else:
        await manager.switch_to(Events.title)


async def on_move(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data["moving"] = manager.dialog_data["event"]
    await manager.switch_to(Events.when)


async def on_when(message: Message, _: MessageInput, manager: DialogManager) -> None:
    """The days as typed; whatever was understood is confirmed before it counts."""
    at = here(manager)
    found = read_days(message.text or "", at.now)
    if isinstance(found, Unclear):
        await hint(manager, at.say(UNCLEAR.get(found.code, "events-days-unread"), **found.values))
        return
    manager.dialog_data["days"] = [list(astuple(each)) for each in found]
    await move_on(manager, Events.when_sure)


async def on_when_again(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await ask_anew(manager, Events.when)


async def on_back_to_when(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(Events.when)


async def on_days(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    await choose(manager, number)


async def on_right(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await choose(manager, 0)


async def choose(manager: DialogManager, number: int) -> None:
    """Take the days with this number for what was meant."""
    options = options_of(manager)
    if number < len(options):
        manager.dialog_data["chosen"] = list(astuple(options[number]))
        await move_on(manager, Events.sure if is_moving(manager) else Events.place)


async def on_place(message: Message, _: MessageInput, manager: DialogManager) -> None:
    place = plain_name(message.text or "")
    if is_none(place):
        manager.dialog_data["place"] = ""
        await move_on(manager, Events.important)
        return
    if not place or len(place) > register.LENGTH:
        await hint(manager, here(manager).say("events-place-words"))
        return
    manager.dialog_data["place"] = place
    await move_on(manager, Events.important)


async def on_no_place(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    manager.dialog_data["place"] = ""
    await manager.switch_to(Events.important)


async def on_back_to_place(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(Events.place)


async def on_important(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _to_sure(manager, important=True)


async def on_ordinary(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await _to_sure(manager, important=False)


async def on_typed_important(message: Message, widget: MessageInput, manager: DialogManager) -> None:
    """Typed instead of pressed: the name of a button, or yes and no."""
    at, text = here(manager), message.text or ""
    buttons = {key: Words(vi=at.say(f"events-do-{key}")) for key in ("important", "ordinary")}
    button = named(text, buttons)
    important = button == "important" if button else yes_or_no(text)
    if important is None:
        await on_other(message, widget, manager)
    else:
        await _to_sure(manager, important=important)


async def _to_sure(manager: DialogManager, *, important: bool) -> None:
    manager.dialog_data["important"] = important
    await move_on(manager, Events.sure)


async def on_back_from_sure(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(Events.when if is_moving(manager) else Events.important)


async def on_sure(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    """Save what was entered, or move; what is late now is said with the event."""
    actor, data, when = here(manager).actor, manager.dialog_data, chosen(manager)
    if is_moving(manager):
        hour = when.hour or None
        done = await carry_out(manager, MoveEvent(actor, int(data["moving"]), when.first, when.last, hour))
    else:
        plan = PlanEvent(
            actor, data["unit"], data["title"], when.first, when.last, when.hour,
            data["place"], data["important"],
        )  # fmt: skip
        done = await carry_out(manager, plan)
    if done is not None:
        await _say_done(manager, done)
        data.pop("moving", None)
        data["event"] = done.event
        await manager.switch_to(Events.event)


async def _say_done(manager: DialogManager, done: Arranged) -> None:
    at = here(manager)
    lines = [at.say("events-moved" if is_moving(manager) else "events-saved")]
    lines += [at.say("events-late-now", count=len(done.late))] if done.late else []
    lines += [at.say("events-over", count=done.over)] if done.over else []
    if is_moving(manager) and done.sent:
        lines.append(at.say("events-sent-stay", references=", ".join(done.sent)))
    await hint(manager, "\n".join(lines))
    manager.show_mode = ShowMode.AUTO
