"""Leaders of a unit of the technology university (B): the six items of its site, and acting for its head."""

from collections.abc import Callable

import pytest

from sandbox.client import Shown
from tests.kit.day import on_monday
from tests.profiles.profile_office import Given, ProfileOffice, open_profile, send
from tests.profiles.profile_steps import act, answers, heard, said
from tests.stories.steps import PATIENCE, card

pytestmark = [pytest.mark.asyncio(loop_scope="session"), pytest.mark.xdist_group("profile-b3"), on_monday]

UNIT = "Tin lên website đơn vị"
ROUND = "Cập nhật website đơn vị tháng 12/2026"
HEAD = f"{ROUND} · Khoa Cơ khí"
ITEMS = ("Giới thiệu", "Danh bạ", "Địa chỉ", "Cán bộ", "Thành tích", "Hoạt động")


async def on_round(office: ProfileOffice, who: str, *labels: str, says: str = "") -> str:
    """Press one button after another of somebody's card of the month. Returns its words once it `says` so."""
    person = office.people[who]
    for label in labels:
        shown = await person.wait_for(_card(label), timeout=PATIENCE, since=0)
        await person.press(label, None, shown.message_id, PATIENCE)
        await office.settle()
    return (await person.wait_for(_card(says=says), timeout=PATIENCE, since=0)).words


def _card(label: str = "", says: str = "") -> Callable[[Shown], bool]:
    def fits(shown: Shown) -> bool:
        button = not label or shown.button(label) is not None
        return HEAD in shown.words.split("\n")[0] and says in shown.words and button

    return fits


async def test_each_of_six_items_is_answered_by_itself(tmp_path_factory: pytest.TempPathFactory) -> None:
    """B06 B07: right, updated or help for each; with five of six answered the month does not close."""
    async with open_profile(tmp_path_factory.mktemp("items"), "technology_university") as office:
        head = office.who("unit_head", "machines")
        await office.at("2026-12-01T08:30")
        assert "Còn 6/6 mục" in await on_round(office, head)
        await on_round(office, head, "Xác nhận từng mục")
        for item in ITEMS[:4]:
            await on_round(office, head, item, "Đúng")
        await on_round(office, head, ITEMS[4], "Đã cập nhật")
        await answers(office, head, "https://cokhi.doithong.example/thanh-tich")
        shown = await on_round(office, head, says="Còn 1/6 mục chưa xác nhận: hoạt động")
        assert (
            "Anh Kiên xác nhận không đổi lúc 08:30 Thứ Ba 01/12: giới thiệu, danh bạ, địa chỉ, cán bộ"
            in shown
        )
        assert "Thành tích: Anh Kiên đã cập nhật, https://cokhi.doithong.example/thanh-tich" in shown
        await office.at("2026-12-31T16:31")
        await on_round(office, head, says="Đã quá hạn từ 16:30 Thứ Năm 31/12")
        assert await said(office, office.who("board"), "✗ Khoa Cơ khí: còn hoạt động")
        await on_round(office, head, "Xác nhận từng mục", ITEMS[5], "Đề nghị hỗ trợ", says="Đã trả lời đủ")
        webmaster = office.who("webmaster")
        assert await said(office, webmaster, "Đề nghị hỗ trợ", "Anh Kiên đề nghị hỗ trợ: hoạt động")


async def test_whoever_the_head_authorised_reviews_on_those_days_alone(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    """B28: from a day to a day, and the record says by whose authority."""
    async with open_profile(tmp_path_factory.mktemp("delegated"), "technology_university") as office:
        head, sender = office.who("unit_head", "machines"), office.who("sender", "machines")
        given: Given = {"Tiêu đề": "Ngày hội", "Nội dung": "Khoa mở hội.", "Cần bản tiếng Anh": "Không"}
        contributor = office.who("contributor", "machines")
        waiting = await send(office, contributor, UNIT, given)
        name = office.troupe.people[sender].name
        steps = (f"{name} (Khoa Cơ khí)", "Toàn bộ", "đến 27/11/2026", "Đúng", "TUQ. (thừa ủy quyền)")
        await answers(office, head, "/uyquyen", *steps, "Ủy quyền")
        await act(office, sender, waiting, "Duyệt", "Đánh dấu", "Duyệt")
        signed = "TUQ. TRƯỞNG ĐƠN VỊ (Anh Đức, theo ủy quyền của Anh Kiên) đã duyệt lúc"
        await card(office, contributor, waiting, signed)
        await office.at("2026-11-28T09:00")
        later = await send(office, contributor, UNIT, given)
        assert await said(office, sender, "Hết hạn ủy quyền")
        assert not any(later in m.words and m.button("Duyệt") for m in await heard(office, sender))
        await act(office, head, later, "Duyệt", "Đánh dấu", "Duyệt")
