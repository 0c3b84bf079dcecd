"""The month in which days are picked instead of typed; they are spelled out before they are kept."""

from calendar import monthrange
from datetime import date

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.form.doing import do
from dialogs.form.getters import asked_now, conversation_of
from dialogs.here import Here, here
from dialogs.pages import Data, window_text
from dialogs.states import Conversing
from dialogs.widgets import bold, shown
from workflow.actions import PickDays
from workflow.calendar import WorkCalendar
from workflow.errors import Refusal
from workflow.form.other_answers import DaysAsked

NOTHING = "–"  # a place of the grid without a day: the platform refuses a blank button
FARTHEST = 36  # months from today, either way
Month = tuple[int, int]


async def open_month(manager: DialogManager) -> None:
    """The month of the answer there is, or this one."""
    for left in ("month", "first"):
        manager.dialog_data.pop(left, None)
    await manager.switch_to(Conversing.month)


async def on_back(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    await manager.switch_to(Conversing.asked)


async def on_month(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    if abs(number - _number(here(manager).now.date())) <= FARTHEST:
        manager.dialog_data["month"] = number


async def on_day(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    """A picked day. Of a range the first is picked, then the last; one before the first is a new first."""
    found = await asked_now(manager)
    if isinstance(found, Refusal) or found.days is None or not 0 < number <= date.max.toordinal():
        return
    at, day = here(manager), date.fromordinal(number)
    if abs(_number(day) - _number(at.now.date())) > FARTHEST:
        return
    first = _first(manager) if found.days.is_range else day
    if first is None or first > day:
        manager.dialog_data["first"] = f"{day}"
    else:
        await do(manager, PickDays(at.actor, conversation_of(manager), first, day))


def _first(manager: DialogManager) -> date | None:
    """The first day of a range that was picked."""
    first = manager.dialog_data.get("first")
    return date.fromisoformat(first) if first else None


async def get_month(dialog_manager: DialogManager, **_: object) -> Data:
    """A month, days without work marked, its holidays by name."""
    at, found = here(dialog_manager), await asked_now(dialog_manager)
    if isinstance(found, Refusal):
        return {"text": shown(at.say(f"refusal-{found.code}", **found.values)), "alive": False}
    calendar = await at.app.ask(lambda work: work.calendar)
    month, first = _month(dialog_manager, at, found.days), _first(dialog_manager)
    is_range = found.days is not None and found.days.is_range
    pick = "day" if not is_range else "last" if first else "first"
    lines = [
        bold(at.value(found.head)) if found.head else "",
        at.say(f"dialog-pick-{pick}", month=_named(at, month), first=first),
        *holidays(at, calendar, month),
    ]
    return {
        **window_text(dialog_manager, *lines),
        "days": grid(at, calendar, month),
        "months": _neighbours(at, month),
    }


def _month(manager: DialogManager, at: Here, days: DaysAsked | None) -> Month:
    """The month turned to, else that of the answer, else this one."""
    turned, today = manager.dialog_data.get("month"), at.now.date()
    if turned is not None:
        return int(turned) // 12, int(turned) % 12 + 1
    given = days.given if days else None
    day = given if given and abs(_number(given) - _number(today)) <= FARTHEST else today
    return day.year, day.month


def _number(day: date) -> int:
    """Months since the beginning, so that a month can be turned by counting."""
    return day.year * 12 + day.month - 1


def _named(at: Here, month: Month) -> str:
    return at.say("dialog-month", month=month[1], year=str(month[0]))


def _neighbours(at: Here, month: Month) -> list[tuple[str, int]]:
    """The months before and after, as far as one may turn."""
    this, today = _number(date(*month, 1)), _number(at.now.date())
    found = []
    for label, number in (("◀ {}", this - 1), ("{} ▶", this + 1)):
        if abs(number - today) <= FARTHEST:
            found.append((label.format(_named(at, (number // 12, number % 12 + 1))), number))
    return found


def grid(at: Here, calendar: WorkCalendar, month: Month) -> list[tuple[str, int]]:
    """Seven to a row, Monday first: weekdays, then the days; “·20·” is a day without work."""
    first, length = date(*month, 1), monthrange(*month)[1]
    days = [date(*month, number) for number in range(1, length + 1)]
    cells = [(at.say(f"dialog-weekday-{n}"), 0) for n in range(7)]
    cells += [(NOTHING, 0)] * first.weekday()
    cells += [(f"{d.day}" if calendar.is_working_day(d) else f"·{d.day}·", d.toordinal()) for d in days]
    return cells + [(NOTHING, 0)] * (-len(cells) % 7)


def holidays(at: Here, calendar: WorkCalendar, month: Month) -> list[str]:
    """“24/11 Ngày Văn hóa Việt Nam”, for each holiday of the month."""
    days = (date(*month, number) for number in range(1, monthrange(*month)[1] + 1))
    return [f"{day:%d/%m} {why}" for day in days if (why := calendar.why_off(day))]
