"""An administrator tries a type of request in the chat, and reads who would have it until when."""

import pytest

from tests.kit.day import on
from tests.kit.office import Office
from tests.stories.steps import answer, pick, see

pytestmark = [pytest.mark.asyncio(loop_scope="session"), on("2027-01-28T09:00")]


async def test_a_banner_is_tried(own: Office) -> None:
    administrator = own.people["quản trị"]
    await administrator.say("/dithu")
    await see(administrator, "Loại yêu cầu nào?")
    await pick(administrator, "Băng rôn", "Đơn vị nào gửi?")
    await pick(administrator, "Khoa Kinh tế", "Ngày sự kiện nào?")
    await answer(administrator, "15/02/2027", "Gửi lúc nào?")
    shown = await answer(administrator, "17h 29/1/2027", "Đi thử: Băng rôn, gửi lúc 17:00 Thứ Sáu 29/01/2027")
    assert "1. Xác nhận · Thủ trưởng đơn vị (Thầy Khang): chậm nhất 16:30 Thứ Ba 02/02" in shown.words
    assert "tính từ 07:30 Thứ Hai 01/02, không tính ngày nhận, quy tắc B-01 bản 1" in shown.words
    assert max(map(len, shown.words.splitlines())) < 200
    assert own.ask("SELECT count(*) FROM request") == [(0,)]
    await pick(administrator, "Đóng", lambda message: message.button("Đóng") is None)
