"""Stories on a platform of plain text: from the first message to the confirmed link, in words and numbers.

It has private chats and messages of text; no buttons, edits, albums or files.
"""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.builders import LINK
from tests.kit.plain import PlainOffice
from tests.kit.plain_platform import open_plain
from tests.stories.plain_steps import TITLE, ask_for_news, decide
from workflow.model import Revision

DECIDED = ("head", "Xác nhận"), ("desk", "Duyệt"), ("board", "Phê duyệt")


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[PlainOffice]:
    async with open_plain(tmp_path) as opened:
        yield opened


async def publish(office: PlainOffice) -> None:
    """The webmaster returns the link, and the author looks at it."""
    await office.chooses("webmaster", "Nhận đăng: Website tiếng Việt")
    await office.chooses("webmaster", "Trả kết quả: Website tiếng Việt")
    assert "Đã ghi đường dẫn." in await office.says("webmaster", LINK)
    assert LINK in office.last("author")


async def confirm(office: PlainOffice) -> None:
    assert "đã xác nhận đúng, yêu cầu kết thúc." in await office.chooses("author", "Xác nhận đúng")
    request = await office.product.request()
    assert (request.status, request.outcome) == ("closed", "confirmed")


async def test_a_news_item_is_approved_and_published(office: PlainOffice) -> None:
    await ask_for_news(office)
    await decide(office, *DECIDED)
    await publish(office)
    await confirm(office)


async def test_more_is_asked_for_and_a_leader_returns_it(office: PlainOffice) -> None:
    """The author changes one answer; the text that is released is the one with the change."""
    await ask_for_news(office)
    await office.chooses("head", "Yêu cầu bổ sung")
    await office.chooses("head", "Nhập lý do khác")
    await office.says("head", "Thiếu tên diễn giả")
    look = await office.chooses("author", "Bổ sung")
    assert "Cần bổ sung: “Thiếu tên diễn giả”" in look
    await office.chooses("author", "Sửa một mục")
    await office.chooses("author", "✓ Tiêu đề")
    changed = f"{TITLE} với TS An"
    assert changed in await office.says("author", changed)
    assert "Đã gửi bổ sung." in await office.chooses("author", "Gửi bổ sung")
    await decide(office, *DECIDED[:2])
    menu = await office.chooses("board", "Trả lại")
    number, _, reason = menu.split("Gửi một số để chọn:\n")[1].splitlines()[0].partition(". ")
    await office.says("board", number)
    assert reason in office.last("desk")
    await decide(office, *DECIDED[1:])
    assert (await office.product.newest(Revision)).answers["title"] == changed
    await publish(office)
    await confirm(office)


async def test_an_absent_head_is_represented_and_a_wrong_link_corrected(office: PlainOffice) -> None:
    await office.says("head", "/vang")
    await office.says("head", office.days(0, 9))
    assert "vắng mặt" in await office.chooses("head", "Đúng")
    await ask_for_news(office)
    await decide(office, ("deputy head", "Xác nhận"), *DECIDED[1:])
    await publish(office)
    await office.chooses("author", "Báo sai sót")
    assert "đang chờ đính chính" in await office.says("author", "Sai tên hội thảo")
    await office.chooses("desk", "Biên tập")
    await office.chooses("desk", "Sửa một mục")
    await office.chooses("desk", "✓ Tiêu đề")
    assert f"{TITLE} lần 2" in await office.says("desk", f"{TITLE} lần 2")
    assert "Đã lưu biên tập." in await office.chooses("desk", "Lưu biên tập")
    await decide(office, ("desk", "Duyệt"), ("board", "Phê duyệt"))
    assert "Đính chính" in office.last("webmaster")
    await publish(office)
    await confirm(office)
