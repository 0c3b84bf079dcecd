"""A request with an answer of each kind of the second edition, on a platform of plain text."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.leaflet import LEAFLET
from tests.kit.plain import PlainOffice
from tests.kit.plain_platform import open_plain
from workflow.model import Draft, Request


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[PlainOffice]:
    async with open_plain(tmp_path, LEAFLET) as opened:
        yield opened


async def test_each_kind_is_answered_by_numbers_and_words(office: PlainOffice) -> None:
    await office.says("author", "/dexuat")
    await office.chooses("author", "Tờ rơi")
    assert "Mục này không nhận chữ “cc”" in await office.says("author", "Gửi cc các khoa")
    await office.says("author", "Tờ rơi tuyển sinh")
    assert "Chọn chủ đề, một hoặc nhiều mục (tối đa 2)" in await office.says("author", "1.000 bản")
    assert "Đã trả lời: Nghiên cứu" in await office.chooses("author", "Nghiên cứu")
    assert "✓ Nghiên cứu" in await office.chooses("author", "Đào tạo")
    assert "Đơn vị in" in await office.says("author", "1, 3")
    await office.says("author", "khoa")
    assert "Người liên hệ" in await office.chooses("author", "Khoa Kinh tế")
    await office.says("author", "colleague")
    assert "Điện thoại" in await office.chooses("author", "Đúng")
    await office.says("author", "0912.345.678")
    assert "Đúng quy định đăng tải" in await office.says("author", "2 triệu")
    assert "Mục này phải được đánh dấu" in await office.says("author", "chưa đúng")
    await office.chooses("author", "Đánh dấu")
    draft = await office.product.newest(Draft)
    look = await office.chooses("author", "Xem lại")
    assert "Điện thoại: 0912 345 678" in look
    await office.chooses("author", "Gửi yêu cầu")
    request = await office.product.newest(Request)
    assert request.subject == "Tờ rơi tuyển sinh"
    assert {key: value for key, value in draft.answers.items() if key not in ("maker", "contact")} == {
        "name": "Tờ rơi tuyển sinh",
        "copies": "1000",
        "topics": "training,union",
        "phone": "0912345678",
        "budget": "2000000",
        "fits": True,
    }
    assert draft.answers["maker"] == "economics|Khoa Kinh tế|Faculty of Economics"
    await office.settle()
    assert "Đã ẩn 1 mục." in office.last("head")
    assert "Kinh phí" not in office.last("head")
