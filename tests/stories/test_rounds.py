"""A month of a unit's site: asked on its first working day, reminded, one unit silent, the leaders told."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from sandbox.client import Shown
from tests.kit import day
from tests.kit.office import Office
from tests.stories.conftest import all_is_well, on_both_engines, open_by
from tests.stories.steps import PATIENCE, answer, see

pytestmark = [pytest.mark.asyncio(loop_scope="session"), on_both_engines, day.on("2026-11-30T15:00")]

TITLE = "Cập nhật website tháng 12/2026 · "
ECONOMICS, NAVIGATION = f"{TITLE}Khoa Kinh tế", f"{TITLE}Khoa Hàng hải"
PAGE = "https://kinhte.bienxanh.example/danh-ba"


@pytest_asyncio.fixture(loop_scope="session")
async def month(way: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    """An office with a second head, whose clock is moved by starting the bot again."""
    async with open_by(way, tmp_path_factory.mktemp("office")) as office:
        await office.hire("nam", "Đinh Hải Nam", "Thầy", [("unit_head", "navigation")])
        yield office
        await all_is_well(office, 0)
        assert await office.stop() == 0


async def at(office: Office, moment: str) -> None:
    """The office clock says `moment`; what has fallen due by then is done."""
    if office.runs:
        await office.settle()
        assert await office.stop() == 0
    office.set_clock(day.moment(moment))
    await office.start()
    await office.settle()


async def card(office: Office, who: str, head: str, says: str = "", label: str = "") -> Shown:
    """The card of a round in the chat of `who`, once it says that and has that button."""

    def fits(message: Shown) -> bool:
        button = not label or message.button(label) is not None
        return message.words.startswith(head) and says in message.words and button

    return await office.people[who].wait_for(fits, timeout=PATIENCE, since=0)


async def press(office: Office, who: str, head: str, label: str) -> str:
    shown = await card(office, who, head, label=label)
    pressed = await office.people[who].press(label, None, shown.message_id, PATIENCE)
    return pressed.answer_text or ""


async def chat_of(office: Office, who: str) -> str:
    return "\n".join(message.words for message in await office.people[who].read())


async def test_a_month_from_its_first_day_to_the_red_list(month: Office) -> None:
    office = month
    await office.start()
    assert office.ask("SELECT count(*) FROM duty_round") == [(0,)]

    await at(office, "2026-12-01T07:30:10")
    shown = await card(office, "nam", NAVIGATION, "Còn 6/6 mục chưa xác nhận: giới thiệu, danh bạ")
    assert "Hạn: 16:30 Thứ Năm 31/12. Quá hạn sẽ nêu trong báo cáo gửi Ban Giám hiệu." in shown.words
    told = await chat_of(office, "quản trị")
    assert "Không ai xử lý được · 1 việc" in told
    assert "Cập nhật website tháng 12/2026 · Khoa Công nghệ thông tin: “Thủ trưởng đơn vị”" in told
    await answers(office)

    await at(office, "2026-12-11T12:00:00")
    await at(office, "2026-12-11T13:00:10")
    await office.people["nam"].wait_for("Nhắc việc · 1 việc", timeout=PATIENCE, since=0)
    reminded = "xác nhận cập nhật website tháng 12/2026 của Khoa Hàng hải, còn 6/6 mục"
    assert reminded in await chat_of(office, "nam")
    assert "Nhắc việc" not in await chat_of(office, "khang")

    await at(office, "2026-12-31T16:30:10")
    for who in ("minh", "thu"):
        listed = await chat_of(office, who)
        assert listed.count("Chưa xác nhận cập nhật website tháng 12/2026: 2/3 đơn vị") == 1
        assert "✗ Khoa Hàng hải: còn giới thiệu, danh bạ, địa chỉ, nhân sự, thành tích, hoạt động" in listed
        assert "✓ Đã đủ: Khoa Kinh tế" in listed

    await card(office, "nam", f"Quá hạn · {NAVIGATION}", "Vẫn xác nhận được, ghi “muộn”.")
    await press(office, "nam", f"Quá hạn · {NAVIGATION}", "Xác nhận không đổi")
    assert await press(office, "nam", "Quá hạn", "Đúng, không đổi") == "Đã ghi nhận xác nhận không đổi."
    await card(office, "nam", f"Đã đủ, muộn · {NAVIGATION}", "Thầy Nam xác nhận không đổi lúc 16:")
    await looks(office)


async def answers(office: Office) -> None:
    """One item with a link, help with another, the rest unchanged."""
    khang = office.people["khang"]
    await press(office, "khang", ECONOMICS, "Xác nhận từng mục")
    await press(office, "khang", ECONOMICS, "Danh bạ")
    await press(office, "khang", ECONOMICS, "Đã cập nhật")
    await see(khang, "Danh bạ: dán đường dẫn của trang đã cập nhật")
    await answer(khang, "danh bạ mới", "Chưa đúng dạng đường dẫn.")
    await answer(khang, PAGE, "Đã ghi đường dẫn. Còn 5 mục chưa xác nhận.")
    await card(office, "khang", ECONOMICS, f"Danh bạ: Thầy Khang đã cập nhật, {PAGE}")
    await press(office, "khang", ECONOMICS, "Đề nghị hỗ trợ")
    assert "đã chuyển đề nghị hỗ trợ" in await press(office, "khang", ECONOMICS, "Nhân sự")
    helper = await office.people["đạt"].wait_for("Đề nghị hỗ trợ · Cập nhật", timeout=PATIENCE, since=0)
    assert "Thầy Khang đề nghị hỗ trợ: nhân sự" in helper.words
    await press(office, "khang", ECONOMICS, "Quay lại")
    await press(office, "khang", ECONOMICS, "Xác nhận không đổi")
    await press(office, "khang", ECONOMICS, "Đúng, không đổi")
    await card(office, "khang", f"Chờ hỗ trợ · {ECONOMICS}", "Thầy Khang xác nhận không đổi lúc 07:3")
    said = await press(office, "đạt", f"Đề nghị hỗ trợ · {ECONOMICS}", "Đã hỗ trợ xong")
    assert said == "Đã ghi nhận hỗ trợ xong. Thẻ đã gửi lại để đơn vị xác nhận."
    await card(office, "đạt", f"Không còn mục cần hỗ trợ · {ECONOMICS}")
    await card(office, "khang", ECONOMICS, "Anh Đạt đã hỗ trợ xong, chờ đơn vị xác nhận lại: nhân sự")
    await press(office, "khang", ECONOMICS, "Xác nhận không đổi")
    await press(office, "khang", ECONOMICS, "Đúng, không đổi")
    await card(office, "khang", f"Đã đủ · {ECONOMICS}")


async def looks(office: Office) -> None:
    """The leaders and a unit look at the table."""
    minh, hanh, tra = (office.people[who] for who in ("minh", "hạnh", "quản trị"))
    await minh.say("/website")
    shown = await see(minh, "Cập nhật website · tháng 12/2026")
    worst_first = "✗ Khoa Công nghệ thông tin: thiếu 6/6 mục\n● Khoa Hàng hải: đủ, muộn\n✓ Khoa Kinh tế: đủ"
    assert f"Đã đủ 2/3 đơn vị\n{worst_first}" in shown.words
    assert shown.photos
    await hanh.say("/website")
    own = await see(hanh, "Cập nhật website · tháng 12/2026")
    assert own.words == "Cập nhật website · tháng 12/2026\n✓ Khoa Kinh tế: đủ"
    await tra.say("/trogiup")
    await see(tra, "/dinhky · Tình hình việc định kỳ của đơn vị")
