"""The windows of the kinds of field of the second edition."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

import dialogs
from tests.chat.desk import Desk, Reader, open_desk
from tests.chat.steps import answers
from tests.kit.day import on_monday
from tests.kit.leaflet import LEAFLET
from workflow.actions import GiveText, StartDraft

pytestmark = on_monday
REST = (("contact", "Lương Thị Hạnh"), ("phone", "0912345678"), ("budget", "2 triệu"))
BEFORE = (("copies", "10"), ("topics", "1"))


@pytest.fixture
async def desk(tmp_path: Path) -> AsyncIterator[Desk]:
    async with open_desk(tmp_path, LEAFLET) as desk:
        yield desk


async def begin(desk: Desk, *given: tuple[str, str]) -> Reader:
    """Cô Hạnh, at the first question of a leaflet that has no answer."""
    id = (await desk.act("hạnh", StartDraft, "leaflet", "economics")).id
    for key, text in (("name", "Tờ rơi tuyển sinh"), *given):
        await desk.act("hạnh", GiveText, id, key, text)
    hanh = desk.people["hạnh"]
    await hanh.enter(lambda m: dialogs.open_draft(m, id))
    return hanh


async def test_a_number_is_typed_and_an_unclear_one_chosen(desk: Desk) -> None:
    hanh = await begin(desk)
    shown = await hanh.say("1,000")
    assert "“1,000” chưa rõ là số nào" in shown.text
    assert hanh.labels[:2] == ["1 bản", "1.000 bản"]
    await hanh.press("1.000 bản")
    assert (await answers(desk))["copies"] == "1000"


async def test_options_are_marked_one_after_another_until_done(desk: Desk) -> None:
    hanh = await begin(desk, ("copies", "10"))
    assert hanh.labels[:3] == ["Đào tạo", "Nghiên cứu", "Công đoàn"]
    assert "Xong" not in hanh.labels
    await hanh.press("Công đoàn")
    await hanh.press("Đào tạo")
    assert hanh.labels[:4] == ["✓ Đào tạo", "Nghiên cứu", "✓ Công đoàn", "Xong"]
    await hanh.press("Nghiên cứu")
    assert "tối đa 2 mục, đang chọn 3" in desk.line.alerts[-1]
    await hanh.press("✓ Đào tạo")
    shown = await hanh.press("Xong")
    assert "Đơn vị in" in shown.text
    assert (await answers(desk))["topics"] == "union"


async def test_several_options_are_typed_at_once(desk: Desk) -> None:
    hanh = await begin(desk, ("copies", "10"))
    shown = await hanh.say("1, 2")
    assert "Đã trả lời: Đào tạo; Nghiên cứu" in shown.text
    assert (await answers(desk))["topics"] == "training,research"


async def test_a_box_is_ticked_by_its_button_or_in_words(desk: Desk) -> None:
    hanh = await begin(desk, *BEFORE, ("maker", "Khoa Kinh tế"), *REST)
    assert "phải được đánh dấu" in (await hanh.say("không")).text
    assert "fits" not in await answers(desk)
    await hanh.press("Đánh dấu")
    assert (await answers(desk))["fits"] is True


async def test_a_unit_is_one_of_the_buttons_or_typed_in_part(desk: Desk) -> None:
    hanh = await begin(desk, *BEFORE)
    assert "Khoa Hàng hải" in hanh.labels
    await hanh.say("khoa")
    assert hanh.labels[:2] == ["Khoa Công nghệ thông tin", "Khoa Hàng hải"]
    assert "Phòng Đào tạo" not in hanh.labels
    await hanh.press("Khoa Hàng hải")
    assert (await answers(desk))["maker"] == "navigation|Khoa Hàng hải|Faculty of Navigation"


async def test_a_listed_unit_is_pressed(desk: Desk) -> None:
    hanh = await begin(desk, *BEFORE)
    await hanh.press("Phòng Đào tạo")
    assert str((await answers(desk))["maker"]).startswith("training|")


async def test_a_person_is_found_by_a_part_of_the_name_without_marks(desk: Desk) -> None:
    hanh = await begin(desk, *BEFORE, ("maker", "Khoa Kinh tế"))
    shown = await hanh.say("nobody")
    assert "Chưa có ai tên “nobody”" in shown.text
    assert "Hạnh (Khoa Kinh tế). Đúng không?" in (await hanh.say("hanh")).text
    await hanh.press("Đúng")
    assert "Hạnh" in str((await answers(desk))["contact"])
