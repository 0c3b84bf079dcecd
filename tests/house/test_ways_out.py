"""The way out of every window. A question can be left for later with everything kept; a window that only asks
about what was just pressed or sent leads back to its question. Neither changes anything. An offer waits until
its time is over without a press, and a closing line has nothing to leave.
"""

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from aiogram.fsm.state import State

import dialogs
from dialogs.events.states import Events
from dialogs.figures.states import Figures
from dialogs.office_days.states import Days
from dialogs.people.states import People
from dialogs.queue.states import Queue
from dialogs.states import Closing, Conversing, MyWork, Offer
from dialogs.units.states import Units
from tests.chat.desk import Desk, Reader, open_desk
from tests.house.asking import RULES
from tests.house.entrances import entrances
from tests.house.stage import Stage, put_at
from tests.house.test_windows import STATES
from tests.kit.day import on_monday
from workflow.model import (
    Decision,
    Draft,
    Event,
    Invitation,
    Membership,
    OfficeDay,
    Opinion,
    Person,
    Request,
    Task,
    Visit,
)

pytestmark = on_monday

LATER, CANCEL, CLOSE = LEAVING = ("Để sau", "Hủy", "Đóng")
BACK, AGAIN, LEAVE_OUT, KEEP = ("Quay lại", "Nhập lại", "Bỏ", "Giữ bản cũ")
HELD = ("Bỏ đoạn này", "Bỏ tệp này")
MENU, LIST = OVERVIEWS = ("Quản lý cán bộ", "Danh sách sự kiện")
MOST = 3  # presses from any window until the dialog is left
PARTS = 4  # of the windows, for as many workers
STEPS = 7  # where one question leads back to the one before
STEPWISE = (People, Events, Days, Units, Figures, Conversing)
UNLEFT = (Offer.window, Offer.which, Closing.line)
# each question of a conversation has one of these
ASKED = (LATER, CANCEL, CLOSE, BACK, AGAIN, "Giữ nguyên", *HELD, KEEP)

WAYS: dict[State, str] = {
    # questions
    # what was just pressed
    **dict.fromkeys((Conversing.month, Conversing.photos_less, Conversing.photos_caption), BACK),
    # what was just sent
    # one question each, with nothing to be kept for later
    **dict.fromkeys((MyWork.lists, MyWork.found, MyWork.request), CLOSE),
    MyWork.withdraw: BACK,
    Queue.list: CLOSE,
    Queue.types: BACK,
    Queue.units: BACK,
    # what administrators and units keep
    **dict.fromkeys((People.menu, Events.list, Days.list), CLOSE),
    **dict.fromkeys((People.table, People.preview, People.list, People.which, People.sure), BACK),
    **dict.fromkeys((People.away, People.waiting, People.waiting_unit, People.invitation), BACK),
    **dict.fromkeys((People.imported, People.person), MENU),
    **dict.fromkeys((Events.cancel, Events.table, Events.preview), BACK),
    Events.event: LIST,
    **dict.fromkeys((Days.which, Days.revoke), BACK),
    Units.list: CLOSE,
    Figures.report: CLOSE,
    **dict.fromkeys((Figures.figure, Figures.unit), BACK),
    **dict.fromkeys((Units.one, Units.rules, Units.ending), BACK),
}


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with open_desk(tmp_path, RULES) as desk:
        yield desk


def test_every_window_has_its_way_out() -> None:
    assert {*WAYS, *UNLEFT, Conversing.asked} == set(STATES)


async def kept(desk: Desk) -> list[Any]:
    """All that a press could have changed."""

    def look(work: Any) -> list[Any]:
        drafts = [(d.id, d.answers, d.late) for d in work.store.all(Draft)]
        others = [(row.id, row.state, row.photos) for row in work.store.all(Task)]
        visits = [(row.id, row.outcome) for row in work.store.all(Visit)]
        those = (Decision, Event, Invitation, Membership, OfficeDay, Opinion, Person)
        whole = [work.store.all(kind) for kind in those]
        return [drafts, others, visits, [(row.id, row.status) for row in work.store.all(Request)], whole]

    return await desk.app.ask(look)


async def leave(reader: Reader, first: str, most: int) -> int:
    """Press the way out of this window, and of each that follows. Return how many presses it took."""
    way = first
    for n in range(1, most + 1):
        await reader.press(way)
        if not reader.has_dialog or not reader.labels:
            return n
        shown = [each for each in (*LEAVING, BACK, *OVERVIEWS, AGAIN) if each in reader.labels]
        way = next(iter(shown), LEAVE_OUT if any(x.startswith(LEAVE_OUT) for x in reader.labels) else "")
        assert way, f"no way out of {reader.window.text!r}: {reader.labels}"
    raise AssertionError(f"still there: {reader.window.text!r}")


@pytest.mark.parametrize("part", range(PARTS))
async def test_every_window_is_left_with_nothing_changed(desk: Desk, part: int) -> None:
    stage = await Stage(desk).set()
    ways_in = [each for each in entrances(stage) if each[1] not in UNLEFT]
    assert {state for _, state, _ in ways_in} == {*WAYS, Conversing.asked}
    asked = set()
    for name, state, data in ways_in[part::PARTS]:
        reader = desk.people[name]
        before = await kept(desk)
        await put_at(reader, state, data)
        if state is Conversing.asked and tuple(reader.labels) in asked:
            continue  # a conversation with the same buttons was left
        asked.add(tuple(reader.labels))
        way = WAYS.get(state) or next((each for each in ASKED if each in reader.labels), "")
        assert way, (state, data, reader.window.text, reader.labels)
        await leave(reader, way, STEPS if state.group in STEPWISE else MOST)
        assert await kept(desk) == before, (state, data)


async def test_a_name_that_was_questioned_is_typed_anew(desk: Desk) -> None:
    """No press was left that would not keep one of both."""
    draft = await desk.draft(title="Hội thảo logistics xanh 2026")
    reader = desk.people["hạnh"]
    await reader.enter(lambda m: dialogs.open_draft(m, draft))
    await reader.press("Sửa một mục")
    await reader.press("✓ Tiêu đề")
    await reader.say("HỘI NGHỊ")
    asked = await reader.press("Nhập lại")
    assert "Chưa ghi" in asked.text
    assert LATER in reader.labels
    assert (await desk.get(Draft, draft)).answers["title"] == "Hội thảo logistics xanh 2026"
