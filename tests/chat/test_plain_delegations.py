"""A delegation on a platform of plain text: to whom, for what, on which days, and its end."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.day import on_monday
from tests.kit.plain import PlainOffice
from tests.kit.plain_platform import open_plain
from workflow.model import Delegation

pytestmark = on_monday


@pytest.fixture
async def office(tmp_path: Path) -> AsyncIterator[PlainOffice]:
    async with open_plain(tmp_path) as opened:
        yield opened


async def test_some_types_are_delegated_one_after_another(office: PlainOffice) -> None:
    assert "Thủ trưởng đơn vị, Khoa Kinh tế: ủy quyền cho ai?" in await office.says("head", "/uyquyen")
    assert "toàn bộ việc của vai trò" in await office.chooses("head", "Người Deputy Head (Khoa Kinh tế)")
    assert "Chọn mục được ủy quyền." in await office.chooses("head", "Một số loại yêu cầu")
    more = await office.chooses("head", "Tin bài")
    assert "Đã chọn: Tin bài" in more
    assert ". Tin bài" not in more
    assert "Đã chọn: Tin bài, Băng rôn" in await office.chooses("head", "Băng rôn")
    assert "trong những ngày nào?" in await office.chooses("head", "Bỏ qua")
    assert "Đúng không?" in await office.says("head", "đến 27/11")
    assert "với tư cách nào?" in await office.chooses("head", "Đúng")
    look = await office.chooses("head", "KT. (ký thay)")
    assert ", ký KT." in look
    assert "(chỉ: Tin bài, Băng rôn), từ Thứ Hai 23/11" in look
    assert "Đã ủy quyền cho" in await office.chooses("head", "Ủy quyền")
    kept = await office.product.newest(Delegation)
    assert (kept.scope, kept.names) == ("types", ["news", "banner"])
    await office.settle()
    assert "(chỉ: Tin bài, Băng rôn)" in office.last("deputy head", "Nhận ủy quyền")
    assert "đang có hiệu lực" in await office.says("deputy head", "/uyquyen")
    await office.chooses("deputy head", "Kết thúc: Người Head → Người Deputy Head")
    assert "Đã kết thúc ủy quyền." in await office.chooses("deputy head", "Kết thúc ủy quyền")
    assert (await office.product.newest(Delegation)).ended_by == office.product.ids["deputy head"]


async def test_whoever_has_nothing_to_delegate_is_told(office: PlainOffice) -> None:
    assert "không giữ vai trò nào ủy quyền được" in await office.says("author", "/uyquyen")
