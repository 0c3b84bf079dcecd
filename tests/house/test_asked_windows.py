"""Questions of steps and tasks, window by window: each asked once, left for later and gone on with."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

import dialogs
from dialogs.form.ways_in import resume
from tests.chat.desk import Desk, Reader, open_desk
from tests.house.asking import ASKED, RULES, Asking
from tests.kit.day import on_monday
from workflow import model

pytestmark = on_monday

LATER = "Để sau"
TYPED = {
    "text": "Được",
    "date": "27/11/2026",
    "time": "14:30",
    "date_range": "5-7/12/2026",
    "link": "https://vidu.edu.vn/tin",
    "number": "1000000000000",
    "telephone": "0912 345 678",
    "rows": "Báo A; chị Lan; 10:15",
}


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with open_desk(tmp_path, RULES) as desk:
        yield desk


async def walked(desk: Desk, reader: Reader) -> list[str]:
    """The questions up to a last look or the result; each but the first is left and gone on with."""
    found = list[str]()
    while (kept := await desk.one(model.Conversation)).at.startswith("asked-"):
        key = kept.at.removeprefix("asked-")
        assert key not in found
        found.append(key)
        if found[1:]:
            await later(reader, kept.id)
            assert (await desk.one(model.Conversation)).at == kept.at
        await answer(desk, reader, key.partition("_")[2])
    await later(reader, kept.id)
    return found


async def later(reader: Reader, conversation: int) -> None:
    window = reader.window.text
    assert "Đã lưu" in (await reader.press(LATER)).text
    assert (await reader.enter(lambda m: resume(m, conversation))).text == window


async def answer(desk: Desk, reader: Reader, kind: str) -> None:
    """Type an answer, or press the first that is offered, and agree to it where it is shown first."""
    if kind in TYPED:
        await reader.say(TYPED[kind])
    else:
        await reader.press(reader.labels[0])
    if (await desk.one(model.Conversation)).echo:
        await reader.press("Đúng")


async def test_a_step_asks_each_question_once_and_any_can_be_left_for_later(desk: Desk) -> None:
    asking, reader = await Asking(desk).set(), desk.people["yến"]
    await reader.enter(lambda m: dialogs.ask_pass(m, asking.visit, asking.revision))

    assert await walked(desk, reader) == ASKED
    await reader.press("Thống nhất")

    given = (await desk.one(model.Decision)).answers
    assert [name for name in ASKED if given[name] is None] == []
    assert not reader.has_dialog


async def test_a_task_asks_each_question_once_and_its_result_last(desk: Desk) -> None:
    asking, reader = await Asking(desk).set(), desk.people["đạt"]
    await reader.enter(lambda m: dialogs.ask_result(m, asking.task))

    assert await walked(desk, reader) == ASKED
    await reader.say("https://vidu.edu.vn/tin/1")

    task = await desk.get(model.Task, asking.task)
    assert (task.state, [name for name in ASKED if task.answers[name] is None]) == ("done", [])


async def test_an_opinion_is_asked_of_somebody_about_something_and_given(desk: Desk) -> None:
    asking, asker, asked = await Asking(desk).set(), desk.people["yến"], desk.people["đạt"]
    assert "ai?" in (await asker.enter(lambda m: dialogs.ask_opinion(m, asking.visit))).text
    await asker.say("Tô Khắc Đạt")
    assert "Đã xin ý kiến" in (await asker.say("Đăng ở mục nào?")).text
    opinion = await desk.one(model.Opinion)

    shown = await asked.enter(lambda m: dialogs.ask_advice(m, opinion.id))
    assert "“Đăng ở mục nào?”" in shown.text
    assert "Đã gửi ý kiến" in (await asked.say("Mục Tin tức")).text
    assert (await desk.get(model.Opinion, opinion.id)).words == "Mục Tin tức"
