"""A requester who does not answer, a colleague who answers instead, a release that was a mistake."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from sandbox.client import Shown
from tests.kit.day import on
from tests.kit.office import Office, open_office
from tests.stories.conftest import all_is_well
from tests.stories.steps import (
    LINK,
    PATIENCE,
    TITLE,
    VI,
    answer,
    card,
    decide,
    edit,
    pick,
    press,
    publish,
    see,
    submit,
    supplement,
    to_publishing,
    with_reason,
)
from tests.stories.test_rounds import at

pytestmark = pytest.mark.asyncio(loop_scope="session")

WHY = "Thiếu thông tin"


@pytest_asyncio.fixture(loop_scope="session")
async def december(way: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    """An office with a second clerk, whose clock is moved by starting the bot again."""
    async with open_office(tmp_path_factory.mktemp("office"), webhook=way == "webhook") as office:
        await office.hire("ngân", "Bùi Kim Ngân", "Cô", [("staff", "economics")])
        await office.start()
        yield office
        await all_is_well(office, 0)
        assert await office.stop() == 0


def number_of(office: Office, reference: str) -> int:
    return int(office.ask("SELECT id FROM request WHERE reference = ?", reference)[0][0])


async def look(office: Office, who: str, reference: str) -> Shown:
    """The request in full, by the link of a card."""
    person = office.people[who]
    await person.start(f"see-{number_of(office, reference)}")
    return await see(person, lambda m: reference in m.words and m.button("Đóng") is not None)


@on("2026-12-01T10:00")
async def test_a_requester_who_does_not_answer(december: Office) -> None:
    """Asked on Tuesday: reminded on Thursday and Friday morning, over on Friday at the close."""
    office = december
    goes_on, ends = await submit(office, "hạnh"), await submit(office, "hạnh", "Tin thứ hai")
    for reference in (goes_on, ends):
        await with_reason(office, "khang", reference, "Yêu cầu bổ sung", WHY)
        asked = await card(office, "hạnh", reference, "Hạn bổ sung: 16:30 Thứ Sáu 04/12")
        assert f"Thầy Khang yêu cầu bổ sung: “{WHY}”" in asked.words
        waiting = await card(office, "khang", reference, "Yêu cầu bổ sung")
        assert waiting.labels == [["Xem"]]

    await at(office, "2026-12-03T07:31")
    told = await see(office.people["hạnh"], f"16:30 Thứ Sáu 04/12: bổ sung “{TITLE}” ({goes_on}): “{WHY}”")
    assert ends in told.words  # one message for both
    await office.people["hạnh"].say("/viec")
    await see(office.people["hạnh"], "Cần bổ sung, hạn 16:30 Thứ Sáu 04/12")

    await at(office, "2026-12-04T16:31")
    shown = await card(office, "khang", goes_on, "Quá hạn bổ sung", label="Xử lý tiếp")
    assert "Cô Hạnh được yêu cầu bổ sung lúc 10:" in shown.words
    assert shown.labels == [["Xử lý tiếp"], ["Đóng yêu cầu"]]
    await card(office, "hạnh", goes_on, "Đã quá hạn bổ sung từ 16:30 Thứ Sáu 04/12")
    await at(office, "2026-12-07T07:31")
    await see(office.people["khang"], "Quá hạn từ 16:30 Thứ Sáu 04/12: Cô Hạnh chưa bổ sung “")

    await decide(office, "khang", goes_on, "Xử lý tiếp")
    again = await card(office, "khang", goes_on, "Chờ đơn vị xác nhận", label="Xác nhận")
    assert "đã cho xử lý tiếp lúc" in again.words
    await decide(office, "khang", goes_on, "Xác nhận", "đã cho xử lý tiếp")
    await card(office, "yến", goes_on, label="Duyệt")

    await press(office, "khang", ends, "Đóng yêu cầu")
    asked = await card(office, "khang", ends, "Đóng sẽ kết thúc yêu cầu.", label="Nhập lý do khác")
    assert asked.labels[0] == [WHY]
    await press(office, "khang", ends, "Nhập lý do khác")
    await see(office.people["khang"], "Chọn hoặc nhập lý do đóng")
    await answer(office.people["khang"], "Tin đã cũ", f"{ends} · Đã đóng yêu cầu.")
    closed = await card(office, "hạnh", ends, "Đã đóng, chưa bổ sung", label="Sửa và gửi lại")
    assert "Thủ trưởng đơn vị (Thầy Khang) đã đóng yêu cầu lúc 07:" in closed.words
    assert "“Tin đã cũ”" in closed.words


@on("2026-12-01T10:00")
async def test_a_colleague_answers_for_a_requester_who_is_away(december: Office) -> None:
    office = december
    reference = await submit(office, "hạnh")
    await decide(office, "khang", reference, "Xác nhận")
    await with_reason(office, "yến", reference, "Yêu cầu bổ sung", WHY)
    ngan = office.people["ngân"]
    await ngan.start(f"see-{number_of(office, reference)}")
    await see(ngan, "Không tìm thấy nội dung này")  # while the author is here it is nobody else's business
    await answer(office.people["hạnh"], "/vang đến 18/12/2026", "Đúng không?")
    await pick(office.people["hạnh"], "Đúng", "Đã ghi nhận vắng mặt")

    await at(office, "2026-12-02T07:31")
    await see(ngan, f"trả lời thay Cô Hạnh về “{TITLE}” ({reference})")
    await ngan.say("/viec")
    await see(ngan, "Cần người trả lời thay, hạn 16:30 Thứ Sáu 04/12")
    await pick(ngan, f"1. {reference} Hội thảo logistics xanh…", "Yêu cầu bổ sung")
    pressed = await ngan.press("Nhận trả lời thay", within=PATIENCE, timeout=PATIENCE)
    assert pressed.answer_text == f"{reference}: đã nhận trả lời thay."
    mine = await card(office, "ngân", reference, "Hạn bổ sung: 16:30 Thứ Hai 07/12", label="Bổ sung")
    assert f"Cô Yến yêu cầu bổ sung: “{WHY}”" in mine.words
    await see(office.people["hạnh"], f"{reference} · Cô Ngân đã nhận trả lời thay")
    theirs = await card(office, "hạnh", reference, "Cô Ngân đã nhận trả lời thay lúc")
    assert theirs.labels == [["Xem"]]
    lan = office.people["lan"]
    await lan.start(f"see-{number_of(office, reference)}")
    await see(lan, "Cô Ngân đã nhận trả lời thay")
    assert (await see(lan, reference)).button("Nhận trả lời thay") is None

    await supplement(office, "ngân", reference, "Nội dung", "Hội thảo có 250 đại biểu.")
    shown = await card(office, "yến", reference, "250 đại biểu", label="Duyệt")
    assert "Trả lời thay người gửi: Cô Ngân" in shown.words
    await decide(office, "yến", reference, "Duyệt")
    await decide(office, "minh", reference, "Phê duyệt")
    await publish(office, "đạt", reference)
    await decide(office, "ngân", reference, "Xác nhận đúng")
    await card(office, "hạnh", reference, "Đã đăng, đã kiểm tra lại")


async def test_refused_by_mistake(december: Office) -> None:
    """Reopened from the card, asked once more; everybody who was told rings again."""
    office = december
    reference = await submit(office, "hạnh")
    await decide(office, "khang", reference, "Xác nhận")
    await decide(office, "yến", reference, "Duyệt")
    await press(office, "minh", reference, "Từ chối")
    await press(office, "minh", reference, "Thiếu thông tin")
    await decide(office, "minh", reference, "Từ chối", "với lý do “Thiếu thông tin”?")
    ended = await card(office, "hạnh", reference, "Đã từ chối", label="Sửa và gửi lại")
    minh = office.people["minh"]
    await card(office, "minh", reference, "Mở lại được đến", label="Mở lại")
    assert (await card(office, "thu", reference, "Đã từ chối")).button("Mở lại") is None  # she did not
    await press(office, "minh", reference, "Mở lại")
    asked = await see(minh, "thời hạn của bước tính lại từ đầu")
    assert TITLE in asked.words
    await pick(minh, "Giữ nguyên", "chưa ghi nhận gì")
    await look(office, "minh", reference)
    await pick(minh, "Mở lại", "thời hạn của bước tính lại từ đầu")
    await pick(minh, "Mở lại", f"{reference} · Đã mở lại.")
    why = "Ban Giám hiệu (Thầy Minh) đã mở lại lúc"
    again = await card(office, "hạnh", reference, why, label="Bổ sung")
    assert again.message_id > ended.message_id
    for who in ("khang", "yến"):
        await card(office, who, reference, why)
    await decide(office, "minh", reference, "Phê duyệt", why)


async def test_released_by_mistake(december: Office) -> None:
    """Recalled by the leader who released it, then by the desk; corrected after the request was closed."""
    office = december
    reference = await submit(office, "hạnh")
    await to_publishing(office, reference)
    await decide(office, "đạt", reference, f"Nhận đăng: {VI}")
    await press(office, "đạt", reference, f"Trả kết quả: {VI}")
    await see(office.people["đạt"], "dán đường dẫn của bài đã đăng")
    assert (await look(office, "thu", reference)).button("Thu hồi") is None  # she did not release it
    assert (await card(office, "thu", reference)).button("Thu hồi phê duyệt") is None
    minh = office.people["minh"]
    await press(office, "minh", reference, "Thu hồi phê duyệt")  # on his card
    await see(minh, "Chọn hoặc nhập lý do thu hồi")
    await pick(minh, "Thông tin chưa chính xác", "với lý do “Thông tin chưa chính xác”")
    await pick(minh, "Giữ nguyên", "chưa ghi nhận gì")
    await press(office, "minh", reference, "Thu hồi phê duyệt")
    await see(minh, "Chọn hoặc nhập lý do thu hồi")
    await pick(minh, "Thông tin chưa chính xác", "việc đăng tải dừng ngay")
    await pick(minh, "Thu hồi", f"{reference} · Đã thu hồi.")
    why = "Ban Giám hiệu (Thầy Minh) đã thu hồi lúc"
    for who in ("hạnh", "khang", "yến"):
        told = await card(office, who, reference, why)
        assert "“Thông tin chưa chính xác”" in told.words
    stop = await card(office, "đạt", reference, "Dừng đăng tải.")
    assert why in stop.words
    await office.people["đạt"].say(LINK)
    await see(office.people["đạt"], "Nội dung hiện tại chưa được phê duyệt để đăng")
    await card(office, "minh", reference, why, label="Phê duyệt")

    await decide(office, "minh", reference, "Phê duyệt")
    await look(office, "yến", reference)
    await pick(office.people["yến"], "Thu hồi", "Chọn hoặc nhập lý do thu hồi")
    await answer(
        office.people["yến"], "Sai số đại biểu", "với lý do “Sai số đại biểu”: việc đăng tải dừng ngay"
    )
    await pick(office.people["yến"], "Thu hồi", f"{reference} · Đã thu hồi.")
    await edit(office, "yến", reference, "Nội dung", "Hội thảo có 250 đại biểu.")
    await decide(office, "yến", reference, "Duyệt", "250 đại biểu.")
    await decide(office, "thu", reference, "Phê duyệt", "250 đại biểu.")
    await publish(office, "đạt", reference)
    await decide(office, "hạnh", reference, "Xác nhận đúng")

    closed = await look(office, "yến", reference)
    assert closed.button("Thu hồi") is None
    await pick(office.people["yến"], "Đính chính", "Chọn hoặc nhập chỗ sai và nội dung đúng")
    await answer(office.people["yến"], "Đúng là 205 đại biểu", f"{reference} · Đã mở đính chính.")
    for who in ("hạnh", "khang", "thu", "đạt"):
        told = await card(office, who, reference, "Cô Yến) đã mở đính chính lúc")
        assert told.words.startswith("Đính chính, chờ duyệt · ")
        assert "“Đúng là 205 đại biểu”" in told.words
    await edit(office, "yến", reference, "Nội dung", "Hội thảo có 205 đại biểu.")
    await decide(office, "yến", reference, "Duyệt", "205 đại biểu.")
    await decide(office, "thu", reference, "Phê duyệt", "205 đại biểu.")
    await publish(office, "đạt", reference, VI, f"{LINK}-2")
    await decide(office, "hạnh", reference, "Xác nhận đúng")


@on("2026-12-01T10:00")
async def test_a_taken_task_changes_hands(december: Office) -> None:
    """A colleague takes it over from its taker, gives it back to the role, and the first takes it again."""
    office = december
    await office.hire("kiên", "Lê Trung Kiên", "Anh", [("webmaster", "communications")])
    reference = await submit(office, "hạnh")
    await to_publishing(office, reference)
    await decide(office, "đạt", reference, f"Nhận đăng: {VI}")
    await card(office, "kiên", reference, "Anh Đạt đã nhận", label="Xem")
    await look(office, "kiên", reference)
    pressed = await office.people["kiên"].press(f"Nhận thay: {VI}", timeout=PATIENCE)
    assert pressed.answer_text == f"{reference}: đã nhận việc."
    await see(office.people["đạt"], f"{reference} · Đã có người nhận thay\nAnh Kiên nhận thay việc: {VI}.")
    await card(office, "đạt", reference, "Anh Kiên đã nhận", label="Xem")
    await see(office.people["kiên"], lambda m: m.button(f"Bỏ nhận: {VI}") is not None)
    pressed = await office.people["kiên"].press(f"Bỏ nhận: {VI}", timeout=PATIENCE)
    assert pressed.answer_text == f"{reference}: đã bỏ nhận việc."
    told = await see(office.people["đạt"], f"Cần người nhận việc đăng · {reference}")
    assert "Trước đó Anh Kiên nhận." in told.words
    await decide(office, "đạt", reference, f"Nhận đăng: {VI}")
    await publish(office, "đạt", reference)
    await decide(office, "hạnh", reference, "Xác nhận đúng")
