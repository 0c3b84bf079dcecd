"""From a request to its publication, and the ways in which it comes back or ends."""

import pytest

from tests.kit.office import Office
from tests.stories.conftest import on_both_engines
from tests.stories.steps import (
    EN,
    PATIENCE,
    TITLE,
    VI,
    answer,
    cannot_decide,
    card,
    decide,
    pick,
    press,
    publish,
    see,
    send,
    submit,
    supplement,
    to_publishing,
    with_reason,
)

pytestmark = [pytest.mark.asyncio(loop_scope="session"), on_both_engines]

SURE = f"Từ chối “{TITLE}” với lý do “Không thuộc phạm vi đăng tải”? Yêu cầu sẽ kết thúc."


async def test_straight_to_publication(office: Office) -> None:
    reference = await submit(office, "hạnh", photos=3, event=office.typed(20))
    receipt = await card(office, "hạnh", reference, "Chờ đơn vị xác nhận")
    assert f"{reference} · đã nhận toàn văn và 3 ảnh" in receipt.words
    assert "Đang ở: Thầy Khang (Thủ trưởng đơn vị), chậm nhất" in receipt.words
    await to_publishing(office, reference)
    await card(office, "hạnh", reference, "Chờ đăng tải")
    await decide(office, "đạt", reference, f"Nhận đăng: {VI}")
    await publish(office, "đạt", reference)
    asked = await card(office, "hạnh", reference, "Đề nghị kiểm tra lại bài đã đăng")
    assert "https://bien-xanh.example.vn/tin/" in asked.words
    await decide(office, "hạnh", reference, "Xác nhận đúng")
    kept = await card(office, "hạnh", reference, "Đã đăng, đã kiểm tra lại")
    windows = []
    for _ in range(2):  # a press in one's own chat, with no link and no /start
        assert (await press(office, "hạnh", reference, "Xem")).url is None
        windows.append(await see(office.people["hạnh"], "Hơn 200 đại biểu tham dự."))
    first, second = windows
    assert kept.message_id < first.message_id < second.message_id
    seen = {m.message_id: m.labels for m in await office.people["hạnh"].read()}
    assert seen[kept.message_id] == kept.labels
    assert seen[first.message_id] == []
    assert seen[second.message_id] != []


async def test_in_two_languages_the_recheck_waits_for_both_channels(office: Office) -> None:
    reference = await submit(office, "hạnh", english=True)
    await to_publishing(office, reference)
    await publish(office, "đạt", reference, VI)
    waiting = await card(office, "hạnh", reference, f"{VI}: https://")
    assert "Chờ đăng tải" in waiting.words
    assert f"{EN}: chờ đăng tải, chậm nhất" in waiting.words
    await publish(office, "đạt", reference, EN, "https://bien-xanh.example.vn/en/green-logistics")
    asked = await card(office, "hạnh", reference, "Đề nghị kiểm tra lại")
    assert f"{VI}: https://bien-xanh.example.vn/tin/" in asked.words
    assert f"{EN}: https://bien-xanh.example.vn/en/" in asked.words
    await decide(office, "hạnh", reference, "Xác nhận đúng")


async def test_more_is_asked_for_and_sent(office: Office) -> None:
    reference = await submit(office, "hạnh")
    await with_reason(office, "khang", reference, "Yêu cầu bổ sung", "Thiếu thông tin")
    asked = await card(office, "hạnh", reference, "Yêu cầu bổ sung")
    assert "Thầy Khang yêu cầu bổ sung: “Thiếu thông tin”" in asked.words
    await cannot_decide(office, "khang", reference, "Yêu cầu bổ sung")
    await supplement(office, "hạnh", reference, "Nội dung", "Hội thảo diễn ra tại hội trường A1.")
    again = await card(office, "khang", reference, "tại hội trường A1", label="Xác nhận")
    assert "Cô Hạnh đã bổ sung" in again.words
    await to_publishing(office, reference)
    await card(office, "đạt", reference, "tại hội trường A1")


async def test_returned_to_the_unit(office: Office) -> None:
    reference = await submit(office, "hạnh")
    await decide(office, "khang", reference, "Xác nhận")
    await with_reason(office, "yến", reference, "Trả lại", "Thông tin chưa chính xác")
    again = await card(office, "khang", reference, "đã trả lại lúc", label="Xác nhận")
    assert "Phòng Truyền thông (Cô Yến) đã trả lại" in again.words
    assert "“Thông tin chưa chính xác”" in again.words
    await card(office, "hạnh", reference, "Chờ đơn vị xác nhận")
    await to_publishing(office, reference)


async def test_refused_with_a_ready_reason_asked_once_more(office: Office) -> None:
    reference = await submit(office, "hạnh")
    await decide(office, "khang", reference, "Xác nhận")
    await press(office, "yến", reference, "Từ chối")
    await press(office, "yến", reference, "Không thuộc phạm vi")
    await press(office, "yến", reference, "Quay lại", SURE)
    await press(office, "yến", reference, "Không thuộc phạm vi", "Chọn lý do từ chối")
    asked = await card(office, "yến", reference, SURE)
    assert asked.labels == [["Quay lại", "Yêu cầu bổ sung"], ["Từ chối"]]
    await decide(office, "yến", reference, "Từ chối", SURE)
    ended = await card(office, "hạnh", reference, "Đã từ chối")
    assert "“Không thuộc phạm vi đăng tải”" in ended.words
    assert ended.labels == [["Sửa và gửi lại"]]
    for who in ("khang", "yến"):
        await cannot_decide(office, who, reference, "Đã từ chối")


async def test_refused_with_a_typed_reason_and_sent_again(office: Office) -> None:
    reference = await submit(office, "hạnh")
    head, author = office.people["khang"], office.people["hạnh"]
    await press(office, "khang", reference, "Từ chối")
    await press(office, "khang", reference, "Nhập lý do khác")
    await see(head, "Nhập lý do từ chối")
    await answer(head, "Hội thảo đã dời.", f"Từ chối “{TITLE}” với lý do “Hội thảo đã dời.”?")
    await pick(head, "Quay lại", "Nhập lý do từ chối")
    await answer(head, "Hội thảo đã dời sang học kỳ sau.", "Hội thảo đã dời sang học kỳ sau.")
    assert office.ask(
        "SELECT count(*) FROM decision WHERE verdict = 'refuse' AND request = "
        "(SELECT id FROM request WHERE reference = ?)",
        reference,
    ) == [(0,)]
    await pick(head, "Từ chối", f"{reference} · Đã từ chối.")
    await card(office, "hạnh", reference, "“Hội thảo đã dời sang học kỳ sau.”")
    await press(office, "hạnh", reference, "Sửa và gửi lại")
    await see(author, "Xem lại trước khi gửi")
    second = await send(author)
    assert second != reference
    await card(office, "khang", second, label="Xác nhận")


async def test_a_reason_left_open_is_not_a_refusal(office: Office) -> None:
    reference = await submit(office, "hạnh")
    await press(office, "khang", reference, "Từ chối")
    await press(office, "khang", reference, "Quay lại")
    await press(office, "khang", reference, "Yêu cầu bổ sung")
    await press(office, "khang", reference, "Nhập lý do khác")
    await see(office.people["khang"], "Nhập nội dung cần bổ sung")
    for stray in ("/huy", "/hủy", "/thoat@ai_do"):
        await answer(office.people["khang"], stray, "Không có lệnh này nên chưa ghi gì.")
    assert office.ask("SELECT count(*) FROM decision WHERE reason LIKE '/%'") == [(0,)]
    await answer(office.people["khang"], "/Viec", "Việc của tôi · Cần xử lý")
    await press(office, "khang", reference, "Nhập lý do khác")
    await see(office.people["khang"], "Nhập nội dung cần bổ sung")
    await pick(office.people["khang"], "Hủy", "Đã đóng, chưa ghi nhận gì.")
    await press(office, "khang", reference, "Quay lại")
    await decide(office, "khang", reference, "Xác nhận")


async def test_the_list_of_work_leads_to_the_card(office: Office) -> None:
    reference = await submit(office, "hạnh")
    head = office.people["khang"]
    await head.say("/viec")
    await see(head, "Việc của tôi · Cần xử lý")
    item = next(b for b in await head.buttons() if reference in b)
    await pick(head, item, "Hơn 200 đại biểu tham dự.")
    pressed = await head.press("Gửi lại thẻ", within=PATIENCE, timeout=PATIENCE)
    assert pressed.answer_text == "Đã gửi lại thẻ."
    await office.settle()  # the card above has no buttons any more once the one below is there
    await decide(office, "khang", reference, "Xác nhận")
