"""An opinion asked and given on a platform of plain text, by numbers and words."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.plain import PlainOffice
from tests.kit.plain_platform import open_plain
from tests.rules.opinion_steps import QUESTION, RULES, WORDS
from workflow.model import Decision, Opinion


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[PlainOffice]:
    async with open_plain(tmp_path, RULES) as opened:
        await opened.product.submit()
        await opened.settle()
        await opened.chooses("head", "Xác nhận")
        yield opened


async def test_a_post_is_asked_and_answers(office: PlainOffice) -> None:
    asked = await office.chooses("desk", "Xin ý kiến")
    assert "Xin ý kiến ai?" in asked
    assert ". Phòng Truyền thông" not in asked
    assert "Cần Văn phòng Trường cho ý kiến về điều gì?" in await office.chooses("desk", "Văn phòng Trường")
    assert "Đã xin ý kiến Văn phòng Trường." in await office.says("desk", QUESTION)
    await office.settle()
    assert f"Anh/Chị Desk xin ý kiến của Anh/Chị: “{QUESTION}”" in office.last("office")
    assert "Đoạn một, đoạn hai." in office.last("office")
    assert f"“{QUESTION}”" in await office.chooses("office", "Trả lời")
    assert "Đã gửi ý kiến." in await office.says("office", WORDS)
    await office.settle()
    assert f"Ý kiến của Anh/Chị Office: “{WORDS}”" in office.last("desk", "Chờ duyệt")
    assert f"“{WORDS}”" in office.last("desk", "Có ý kiến của Anh/Chị Office")
    await office.chooses("desk", "Duyệt")
    assert f"Ý kiến của Anh/Chị Office: “{WORDS}”" in office.last("board")


async def test_a_person_is_found_by_name_and_may_have_no_opinion(office: PlainOffice) -> None:
    await office.chooses("desk", "Xin ý kiến")
    assert "Không có vị trí hay người nào mang tên “không rõ”" in await office.says("desk", "không rõ")
    assert "Không tự xin ý kiến của mình" in await office.says("desk", "Người Desk")
    several = await office.says("desk", "board")
    assert "Người Board" in several
    assert "Người Second Board" in several
    await office.chooses("desk", "Người Second Board")
    assert "Đã xin ý kiến Anh/Chị Board." in await office.says("desk", "bỏ qua")
    await office.settle()
    said = await office.chooses("second board", "Không có ý kiến")
    assert "đã trả lời không có ý kiến." in said
    opinion = await office.product.newest(Opinion)
    assert (opinion.state, opinion.question) == ("none", "")


async def test_a_late_answer_is_told_that_the_step_is_over(office: PlainOffice) -> None:
    await office.chooses("desk", "Xin ý kiến")
    await office.chooses("desk", "Văn phòng Trường")
    await office.says("desk", QUESTION)
    await office.settle()
    before = office.last("office")
    assert "Trả lời" in before
    await office.chooses("office", "Trả lời")
    await office.chooses("desk", "Duyệt")
    assert "Bước này đã xong nên không cần ý kiến nữa." in await office.says("office", WORDS)
    assert len(await office.product.all(Decision)) == 2
