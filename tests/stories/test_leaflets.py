"""A leaflet: each kind of field of the second edition in one request, from its questions to its package."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.kit.leaflet import LEAFLET
from tests.kit.office import Office
from tests.stories.conftest import all_is_well, running
from tests.stories.steps import PREVIEW, TOGETHER, answer, begin, card, decide, pick, press, see, send

pytestmark = pytest.mark.asyncio(loop_scope="session")

PHONE, MASKED = "Điện thoại: 0912 345 678", "Điện thoại: 09xx xxx 678"
BUDGET, HIDDEN = "Kinh phí: 1.500.000 đồng", "Đã ẩn 1 mục."


@pytest_asyncio.fixture(loop_scope="session")
async def leaflets(way: str, tmp_path: Path) -> AsyncIterator[Office]:
    """An office whose groups see whole cards, with leaflets among its requests."""
    async with running(way, tmp_path, LEAFLET.replace("desk_cards: short", "desk_cards: full")) as office:
        await office.group("Khoa Kinh tế", ["khang"], role="unit_head", unit="economics")
        yield office
        await all_is_well(office, 0)


async def test_a_leaflet_with_an_answer_of_each_kind(leaflets: Office) -> None:
    author = leaflets.people["hạnh"]
    await begin(author, "Tờ rơi")
    await answer(
        author, "Tuyển sinh, xem bienxanh.edu.vn", "Mục này không nhận đường dẫn. Bỏ “bienxanh.edu.vn”"
    )
    await answer(author, "Tờ rơi tuyển sinh", "Bước 2/8")
    await answer(author, "1,000", "“1,000” chưa rõ là số nào")
    await pick(author, "1.000 bản", "Bước 3/8")
    await pick(author, "Nghiên cứu", "Đã trả lời: Nghiên cứu")
    await pick(author, "Đào tạo", "Đã trả lời: Đào tạo; Nghiên cứu")
    await pick(author, "Xong", "Bước 4/8")
    await answer(author, "phong dao", "Đã ghi nhận: Phòng Đào tạo. Đúng không?")
    await pick(author, "Đúng", "Bước 5/8")
    await answer(author, "hanh", "Đã ghi nhận: Lương Thị Hạnh (Khoa Kinh tế). Đúng không?")
    await pick(author, "Đúng", "Bước 6/8")
    await answer(author, "+84 912-345-678", "Bước 7/8")
    await answer(author, "1,5 triệu", "Bước 8/8")
    await answer(author, "không", "Mục này phải được đánh dấu")
    await pick(author, "Đánh dấu", TOGETHER)
    look = (await pick(author, "Xem lại", PREVIEW)).words
    assert "Số bản: 1.000 bản\nChủ đề: Đào tạo; Nghiên cứu\nĐơn vị in: Phòng Đào tạo" in look
    assert BUDGET in look
    reference = await send(author)
    group = leaflets.groups["Khoa Kinh tế"]
    shown = (await card(leaflets, "khang", reference, MASKED, group=group)).words
    assert HIDDEN in shown
    assert "Kinh phí" not in shown
    await decide(leaflets, "khang", reference, "Xác nhận", group=group)
    desk = (await card(leaflets, "yến", reference, BUDGET, label="Duyệt")).words
    assert PHONE in desk
    assert HIDDEN not in desk
    await decide(leaflets, "yến", reference, "Duyệt")
    await card(leaflets, "minh", reference, BUDGET, label="Phê duyệt")
    await decide(leaflets, "minh", reference, "Phê duyệt")
    assert PHONE in (await card(leaflets, "đạt", reference, "Chờ đăng tải")).words
    await press(leaflets, "đạt", reference, "Trả kết quả: Website tiếng Anh")  # where the box is ticked
    await see(leaflets.people["đạt"], "dán đường dẫn của bài đã đăng")
