"""The window of a line asks every kind of field that is typed and read, as CONTRIBUTING.md says.

Dates stand for a kind that has no window of its own.
"""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

import dialogs
from tests.chat.desk import Desk, Reader, open_desk
from tests.chat.steps import answers
from tests.kit.answered import Choose
from tests.kit.builders import CONFIG
from tests.kit.day import on_monday
from workflow.actions import GiveText, StartDraft
from workflow.form.kinds.dated import DateField

pytestmark = on_monday
DAY = "      event_date:\n        kind: date\n"
RULES = CONFIG.replace(DAY, DAY + "        required: true\n", 1)


@pytest.fixture
async def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Desk]:
    monkeypatch.setattr(DateField, "input", "line")
    async with open_desk(tmp_path, RULES) as desk:
        yield desk


async def begin(desk: Desk) -> Reader:
    """Cô Hạnh, at the day of a news item whose text is there."""
    id = (await desk.act("hạnh", StartDraft, "news", "economics")).id
    await desk.act("hạnh", GiveText, id, "title", "Hội thảo logistics xanh")
    await desk.act("hạnh", GiveText, id, "body", "Đoạn một.")
    await desk.act("hạnh", Choose, id, "category", "research")
    hanh = desk.people["hạnh"]
    shown = await hanh.enter(lambda m: dialogs.open_draft(m, id))
    assert "Ngày diễn ra sự kiện" in shown.text
    return hanh


async def test_an_answer_is_shown_before_it_is_kept(desk: Desk) -> None:
    hanh = await begin(desk)
    shown = await hanh.say("thứ sáu tuần sau")
    assert "Đã ghi nhận: Thứ Sáu 04/12/2026. Đúng không?" in shown.text
    assert "event_date" not in await answers(desk)
    await hanh.press("Đúng")
    assert (await answers(desk))["event_date"] == "2026-12-04"


async def test_unclear_words_are_asked_about_with_each_meaning(desk: Desk) -> None:
    hanh = await begin(desk)
    shown = await hanh.say("20/11")
    assert "20/11" in shown.text
    assert hanh.labels[:2] == ["Thứ Sáu 20/11/2026", "Thứ Bảy 20/11/2027"]
    await hanh.press("Thứ Bảy 20/11/2027")
    assert (await answers(desk))["event_date"] == "2027-11-20"


async def test_what_is_no_answer_is_refused(desk: Desk) -> None:
    hanh = await begin(desk)
    before = hanh.labels
    assert (await hanh.say("chưa rõ")).text != ""
    assert hanh.labels == before
    assert "event_date" not in await answers(desk)


async def test_a_paragraph_is_offered_to_the_text(desk: Desk) -> None:
    hanh = await begin(desk)
    await hanh.say("Hội thảo có hơn một trăm đại biểu của các doanh nghiệp cảng tham dự.")
    assert "Thêm vào cuối" in hanh.labels
    await hanh.press("Thêm vào cuối")
    assert "một trăm đại biểu" in str((await answers(desk))["body"])
