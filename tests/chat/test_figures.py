"""Figures in the chat: a month in words, its periods, a unit, and the cases of each figure (A01, A28)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

import dialogs
from tests.chat.desk import Desk, open_desk
from tests.kit.builders import CONFIG
from tests.kit.day import on_monday
from tests.kit.editions import second

pytestmark = on_monday
FIGURES = f"{second(CONFIG)}\nfigures: {{seen_by: [board, unit_head]}}\n"


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with open_desk(tmp_path, FIGURES) as opened:
        yield opened


async def test_a_leader_opens_the_month_a_figure_a_case(desk: Desk) -> None:
    await desk.request(title="Ngày hội việc làm 2026")
    leader = desk.people["minh"]
    report = await leader.enter(dialogs.figures)
    assert report.text.startswith("<b>Số liệu tháng 11/2026 · Trường Đại học Biển Xanh</b>")
    assert "1. Cân đối: tồn đầu kỳ 0 + tiếp nhận 1 = hoàn thành 0" in report.text
    assert "Kỳ sau" not in leader.labels
    opened = await leader.press("1. Cân đối")
    assert "Cân đối · tháng 11/2026" in opened.text
    assert "Tiếp nhận · 1" in opened.text
    case = await leader.press(next(label for label in leader.labels if label.startswith("1. ")))
    assert "Ngày hội việc làm 2026" in case.text


async def test_months_quarters_years_and_units(desk: Desk) -> None:
    leader = desk.people["minh"]
    await leader.enter(dialogs.figures)
    assert "tháng 10/2026" in (await leader.press("Kỳ trước")).text
    assert "quý 4/2026" in (await leader.press("Theo quý")).text
    assert "năm 2026" in (await leader.press("Theo năm")).text
    await leader.press("Chọn đơn vị")
    await leader.say("kinh te")
    chosen = await leader.press("Khoa Kinh tế")
    assert chosen.text.startswith("<b>Số liệu năm 2026 · Khoa Kinh tế</b>")


async def test_a_head_sees_the_own_unit_and_others_see_nothing(desk: Desk) -> None:
    head = desk.people["khang"]
    assert "· Khoa Kinh tế" in (await head.enter(dialogs.figures)).text
    await head.press("Chọn đơn vị")
    assert [label for label in head.labels if label != "Quay lại"] == ["Khoa Kinh tế"]
    author = desk.people["hạnh"]
    refused = await author.enter(dialogs.figures)
    assert "dành cho vai trò" in refused.text
