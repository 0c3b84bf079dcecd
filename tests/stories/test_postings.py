"""When a text was put up: said with its link, or afterwards, and told to whoever reads the result."""

import pytest

from tests.kit.day import on
from tests.kit.office import Office
from tests.stories.steps import LINK, VI, answer, card, press, publish, see, submit, to_publishing
from tests.stories.test_rounds import at
from tests.stories.test_taking_down import winter

__all__ = ["winter"]
pytestmark = [pytest.mark.asyncio(loop_scope="session"), on("2026-11-23T10:00")]
ASKED = "Đăng từ trước thì ghi thêm giờ, ví dụ: 09:15 https://…"


async def test_put_up_an_hour_before_the_link_came_back(winter: Office) -> None:
    office = winter
    await office.start()
    reference = await submit(office, "hạnh")
    await to_publishing(office, reference)
    dat, minh = office.people["đạt"], office.people["minh"]
    await dat.say("09:15")
    assert "đã ghi thời điểm" not in (await see(dat, "/viec")).words, "nothing was returned yet"
    await at(office, "2026-11-23T11:30")
    await press(office, "đạt", reference, f"Trả kết quả: {VI}")
    await see(dat, ASKED)
    await answer(dat, f"{LINK} đăng lúc 16h", "16:00 Thứ Hai 23/11 chưa đến.")
    await answer(dat, f"{LINK} đăng lúc 10h15", "Đã ghi đường dẫn. Thời điểm đăng: 10:15 Thứ Hai 23/11.")
    told = "theo lời người báo; trả kết quả 11:30 Thứ Hai 23/11)"
    await card(office, "hạnh", reference, f"{LINK} (đăng 10:15 Thứ Hai 23/11 {told}")
    await answer(dat, "nhầm, 10h20", "/viec")
    await answer(dat, "đăng lúc 10h20", f"{reference} · {VI}: đã ghi thời điểm 10:20 Thứ Hai 23/11.")
    await card(office, "hạnh", reference, f"{LINK} (đăng 10:20 Thứ Hai 23/11 {told}")
    await minh.say("/nhatky")
    await see(
        minh, "Anh Đạt, đăng 10:20 Thứ Hai 23/11 theo lời người báo, trả kết quả 11:30 Thứ Hai 23/11): "
    )
    office.make_due("kind = 'log'")
    await see(minh, lambda m: "Niêm phong: " in m.words and "đăng 10:20" in m.words)
    await answer(dat, "10:25", "Kết quả này đã được chốt trong nhật ký đăng tải Thứ Hai 23/11/2026")


async def test_without_a_word_it_was_put_up_just_now(winter: Office) -> None:
    office = winter
    await office.start()
    reference = await submit(office, "hạnh")
    await to_publishing(office, reference)
    await publish(office, "đạt", reference)
    await card(office, "hạnh", reference, f"{LINK} (đăng 10:0")
    await answer(office.people["đạt"], "hôm qua 16h", "16:00 Chủ Nhật 22/11 là trước lúc nội dung")
