"""Dates and times: typed as people type them, or picked in a month; spelled out before they are kept."""

from calendar import monthrange
from datetime import date
from typing import Any  # aiogram-dialog hands getters untyped data

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Button, Select

from dialogs.fields.cursor import draft_id, field_key, is_alone
from dialogs.fields.echo import propose
from dialogs.fields.getters import head, question
from dialogs.fields.hearing import spec_of
from dialogs.here import Here, here
from dialogs.states import Form
from dialogs.widgets import shown, with_hints
from workflow.calendar import WorkCalendar
from workflow.form import kinds
from workflow.model import Answer
from workflow.spec import FieldSpec

NOTHING = "–"  # a place of the grid without a day: the platform refuses a blank button
FARTHEST = 36  # months from today, either way
Data = dict[str, Any]
Month = tuple[int, int]


# the month


async def on_calendar(_: CallbackQuery, __: Button, manager: DialogManager) -> None:
    for left in ("offered", "month", "first"):
        manager.dialog_data.pop(left, None)
    await manager.switch_to(Form.calendar)


async def on_month(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    if abs(number - _number(here(manager).now.date())) <= FARTHEST:
        manager.dialog_data["month"] = number


async def on_day(_: CallbackQuery, __: Select[int], manager: DialogManager, number: int) -> None:
    """A picked day. Of a range the first is picked, then the last; one before the first is a new first."""
    spec = await spec_of(manager)
    if spec is None or not 0 < number <= date.max.toordinal():
        return
    day, first = date.fromordinal(number), manager.dialog_data.get("first")
    if abs(_number(day) - _number(here(manager).now.date())) > FARTHEST:
        return
    if kinds.of(spec).describe().input == "day":
        await propose(manager, f"{day}")
    elif first is None or date.fromisoformat(first) > day:
        manager.dialog_data["first"] = f"{day}"
    else:
        await propose(manager, kinds.of(spec).of_days(date.fromisoformat(first), day))


async def get_calendar(dialog_manager: DialogManager, **_: object) -> Data:
    """A month, days without work marked, its holidays by name."""
    at, draft, key = here(dialog_manager), draft_id(dialog_manager), field_key(dialog_manager)
    asked, calendar = await at.app.ask(lambda work: (question(work, at.actor, draft, key), work.calendar))
    if asked is None:
        return {"text": shown(at.say("refusal-draft-gone")), "alive": False}
    month = _month(dialog_manager, at, asked.spec, asked.answer)
    first = dialog_manager.dialog_data.get("first")
    pick = "day" if asked.asking.input == "day" else "last" if first else "first"
    since = date.fromisoformat(first) if first else None
    lines = [
        head(at, asked, is_alone(dialog_manager))[0],
        at.say(f"dialog-pick-{pick}", month=_named(at, month), first=since),
        *holidays(at, calendar, month),
    ]
    return {
        "text": with_hints(dialog_manager, shown(*lines)),
        "alive": True,
        "days": grid(at, calendar, month),
        "months": _neighbours(at, month),
    }


def _month(manager: DialogManager, at: Here, spec: FieldSpec, answer: Answer) -> Month:
    """The month turned to, else that of the answer, else this one."""
    turned = manager.dialog_data.get("month")
    if turned is not None:
        return int(turned) // 12, int(turned) % 12 + 1
    days = kinds.of(spec).days(answer)
    day = days[0] if days and abs(_number(days[0]) - _number(at.now.date())) <= FARTHEST else at.now.date()
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
