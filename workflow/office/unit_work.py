"""What is to be done for a unit besides requests: its round of the month, what its events need (B03, B06)."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from workflow.calendar import months
from workflow.events import listing, register
from workflow.lines import Line, line
from workflow.model import DutyRound, Event, EventNeed, Person
from workflow.people import permissions, staff
from workflow.rounds import turns
from workflow.work import Work


@dataclass(frozen=True)
class UnitItem:
    """Something a person may do for a unit, and until when."""

    kind: Literal["round", "need"]
    id: int
    said: Line
    label: Line
    due_at: datetime

    def is_late(self, now: datetime) -> bool:
        return self.due_at < now


def unit_items(work: Work, person: Person) -> list[UnitItem]:
    """The most urgent first. A need counts while nobody has begun its request."""
    found = [_round(work, turn) for turn in turns.waiting_for(work, person)]
    units = tuple(permissions.units_to_submit(work, person))
    planned = work.store.all(Event, unit=units, state="planned") if units else []
    for event in planned:
        if register.days(event)[1] >= work.today:
            found += _needs(work, person, event)
    return sorted(found, key=lambda item: (item.due_at, item.kind, item.id))


def round_line(work: Work, turn: DutyRound) -> Line:
    """“Cập nhật website tháng 12/2026 · Khoa Kinh tế: còn 2/6 mục, hạn …”."""
    duty, left = turns.duty_of(work, turn), turns.left(work, turn)
    return line(
        "unit-round",
        title=duty.title,
        unit=staff.unit_title(work, turn.unit),
        month=months.said(turn.period),
        left=len(left),
        total=len(duty.items),
        due=turn.due_at,
    )


def round_work(work: Work, turn: DutyRound) -> Line:
    """“xác nhận cập nhật website tháng 12/2026 của Khoa Kinh tế, còn 2/6 mục”."""
    said = round_line(work, turn)
    return line("digest-round", **said.values | {"title": turns.duty_of(work, turn).title.within_sentence()})


def _round(work: Work, turn: DutyRound) -> UnitItem:
    label = line("do-round", title=turns.duty_of(work, turn).title, month=months.said(turn.period))
    return UnitItem("round", turn.id, round_line(work, turn), label, turn.due_at)


def _needs(work: Work, person: Person, event: Event) -> list[UnitItem]:
    waiting = work.store.all(EventNeed, event=event.id, state="open")
    return [
        UnitItem(
            "need",
            need.id,
            listing.said_need(work, need),
            listing.need_label(work, need),
            need.due_at,
        )
        for need in waiting
        if listing.open_need(work, person, need.id)
    ]
