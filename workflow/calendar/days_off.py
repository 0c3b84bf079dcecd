"""The days off that moved a due time, as people call them: a holiday, a swapped day, the office's own."""

from itertools import groupby

from workflow.calendar import Due, WorkCalendar
from workflow.lines import Line, Value, line
from workflow.text import cut, lowered

WHY = 60  # units of the office's own name of a day


def said(calendar: WorkCalendar, due: Due) -> Value:
    """“24/11 nghỉ lễ; 26/11 nghỉ: Ngày truyền thống”; empty where no day off moved it."""
    found: Line | None = None
    kinds = [(day, calendar.kind_off(day), why) for day, why in due.skipped]
    for (kind, why), run in groupby(kinds, lambda each: (each[1], each[2] if each[1] == "own" else "")):
        days = [f"{day:%d/%m}" for day, _, _ in run]
        name = cut(lowered(why) if why.casefold().startswith("nghỉ") else why, WHY)
        own = "off-named" if name.startswith("nghỉ") else "off-own"
        key = own if kind == "own" else f"off-{kind}"
        part = line(key, days=", ".join(days), why=name)
        found = line("off-and", before=found, next=part) if found else part
    return found or ""
