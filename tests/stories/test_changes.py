"""Changes by the desk, by the author, after publishing. The released text is published."""

import pytest

from tests.chat.people import document
from tests.kit.office import Office
from tests.stories.conftest import on_both_engines
from tests.stories.steps import (
    LINK,
    PATIENCE,
    VI,
    answer,
    cannot_decide,
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

pytestmark = [pytest.mark.asyncio(loop_scope="session"), on_both_engines]


async def test_the_desk_edits_and_everyone_after_sees_it(office: Office) -> None:
    reference = await submit(office, "hạnh")
    await decide(office, "khang", reference, "Xác nhận")
    await edit(office, "yến", reference, "Tiêu đề", "Hội thảo quốc tế logistics xanh 2026")
    await decide(office, "yến", reference, "Duyệt", "Hội thảo quốc tế")
    for who in ("minh", "thu"):
        assert "Cô Yến đã biên tập 1 chỗ" in (await card(office, who, reference, label="Phê duyệt")).words
    await press(office, "minh", reference, "Xem chỗ sửa")
    changes = await card(office, "minh", reference, "Các chỗ đã sửa:")
    assert "Tiêu đề: … Hội thảo [thêm: quốc tế]" in changes.words
    read = await office.people["minh"].read()
    assert not any(message.documents and reference in message.words for message in read)
    await press(office, "minh", reference, "Ẩn chỗ sửa")
    await decide(office, "minh", reference, "Phê duyệt")
    await card(office, "đạt", reference, "Hội thảo quốc tế logistics xanh 2026")
    assert "quốc tế" in (await card(office, "hạnh", reference, "Chờ đăng tải")).words


async def test_a_difference_that_no_card_has_room_for_comes_as_a_page(office: Office) -> None:
    """A short one is in the card alone; a long one comes once, whole, to whoever asked for it."""
    was = " ".join(f"Phiên thứ {n} của hội thảo bàn về cảng số {n}." for n in range(40))
    reference = await submit(office, "hạnh", body=was)
    await decide(office, "khang", reference, "Xác nhận")
    await edit(office, "yến", reference, "Nội dung", was.replace("cảng số", "bến số"))
    await decide(office, "yến", reference, "Duyệt", "bến số")
    await press(office, "minh", reference, "Xem chỗ sửa")
    minh = office.people["minh"]
    page = f"{reference}: toàn văn với các chỗ sửa, vì thẻ không đủ chỗ."
    sent = await minh.wait_for(lambda m: page in m.words and bool(m.documents), timeout=PATIENCE, since=0)
    assert sent.documents[0]["file_name"] == f"{reference}-cho-sua.html"
    whole = (await document(office, minh, page)).decode()
    assert whole.count("<del>cảng</del> <ins>bến</ins>") == 40
    assert "Phiên thứ 39 của hội thảo bàn về" in whole
    assert "Cô Yến đã biên tập 40 chỗ" in whole
    await press(office, "minh", reference, "Ẩn chỗ sửa")
    await decide(office, "minh", reference, "Phê duyệt")


async def test_an_unchanged_save_makes_no_revision(office: Office) -> None:
    reference = await submit(office, "hạnh")
    await decide(office, "khang", reference, "Xác nhận")
    desk = office.people["yến"]
    await press(office, "yến", reference, "Biên tập")
    await see(desk, f"{reference} · Biên tập")
    await desk.press("Lưu biên tập")
    await see(desk, "Nội dung không đổi nên không có bản mới.")
    query = "SELECT count(*) FROM revision JOIN request ON request.id = request WHERE reference = ?"
    assert office.ask(query, reference) == [(1,)]


async def test_the_author_adds_while_the_board_has_it(office: Office) -> None:
    reference = await submit(office, "hạnh")
    await decide(office, "khang", reference, "Xác nhận")
    await decide(office, "yến", reference, "Duyệt")
    before = await card(office, "minh", reference, label="Phê duyệt")
    old = before.button("Phê duyệt")
    assert old is not None
    await supplement(office, "hạnh", reference, "Nội dung", "Hội thảo có 300 đại biểu.")
    after = await card(office, "minh", reference, "Hội thảo có 300 đại biểu.", label="Phê duyệt")
    assert "Cô Hạnh đã bổ sung" in after.words
    refused = await office.people["minh"].press_data(old.data or "", None, after.message_id)
    assert refused.alert
    assert "Nội dung đã sửa sau khi gửi thẻ này nên quyết định chưa được ghi." in (refused.answer_text or "")
    await card(office, "hạnh", reference, "Chờ phê duyệt")
    await decide(office, "minh", reference, "Phê duyệt", "Hội thảo có 300 đại biểu.")
    await publish(office, "đạt", reference)


async def test_a_sentence_is_added_to_a_long_article(office: Office) -> None:
    article = ("Hội thảo về logistics xanh. " * 100).strip()
    reference = await submit(office, "hạnh", body=article)
    author = office.people["hạnh"]
    await with_reason(office, "khang", reference, "Yêu cầu bổ sung", "Thiếu thông tin")
    await press(office, "hạnh", reference, "Bổ sung")
    await see(author, f"{reference} · Bổ sung")
    await pick(author, "Sửa một mục", "Chọn mục cần sửa")
    await pick(author, "✓ Nội dung", "Sửa · Nội dung")
    asked = await answer(author, "Khách mời: ông A, bà B.", "Đoạn vừa gửi có 23 ký tự")
    assert "Cần bổ sung: “Thiếu thông tin”" in asked.words
    await pick(author, "Thêm vào cuối", "Đã nhận")
    await pick(author, "Xong", "Nội dung: từ 2.799 lên 2.824 ký tự")
    await pick(author, "Gửi bổ sung", f"{reference} · Đã gửi bổ sung.")
    await card(office, "khang", reference, "Nội dung: từ 2.799 lên 2.824 ký tự", label="Xác nhận")
    await to_publishing(office, reference)


async def test_a_correction_after_publishing(office: Office) -> None:
    reference = await submit(office, "hạnh")
    await to_publishing(office, reference)
    await publish(office, "đạt", reference)
    author = office.people["hạnh"]
    await press(office, "hạnh", reference, "Báo sai sót")
    await see(author, "Nhập chỗ sai sót và nội dung đúng")
    await answer(author, "Đúng là 250 đại biểu.", f"{reference} · Đã báo sai sót, đang chờ đính chính.")
    fix = await card(office, "yến", reference, "Đính chính, chờ duyệt", label="Biên tập")
    assert "Người gửi báo sai sót: “Đúng là 250 đại biểu.”" in fix.words
    await edit(office, "yến", reference, "Nội dung", "Hội thảo có 250 đại biểu.")
    await decide(office, "yến", reference, "Duyệt", "250 đại biểu.\n")
    await card(office, "minh", reference, "Đính chính, chờ phê duyệt")
    await with_reason(office, "thu", reference, "Trả lại", "Thông tin chưa chính xác")
    await decide(office, "đạt", reference, "Duyệt")
    await decide(office, "minh", reference, "Phê duyệt")
    await publish(office, "đạt", reference, VI, f"{LINK}-dinh-chinh")
    asked = await card(office, "hạnh", reference, "Đề nghị kiểm tra lại")
    assert f"{LINK}-dinh-chinh" in asked.words
    await decide(office, "hạnh", reference, "Xác nhận đúng")
    await card(office, "hạnh", reference, "Đã đính chính, đã kiểm tra lại")


async def test_an_objection_to_a_link_goes_with_the_right_one(office: Office) -> None:
    reference = await submit(office, "hạnh")
    await to_publishing(office, reference)
    webmaster = office.people["đạt"]
    await press(office, "đạt", reference, f"Trả kết quả: {VI}")
    await see(webmaster, "dán đường dẫn của bài đã đăng")
    await answer(webmaster, "bien-xanh", "Chưa đúng dạng đường dẫn")
    await answer(webmaster, LINK, f"{reference} · Đã ghi đường dẫn.")
    await office.settle()
    assert [m.words for m in await webmaster.read() if "Chưa đúng dạng" in m.words] == []


async def test_only_a_released_text_is_published(office: Office) -> None:
    reference = await submit(office, "hạnh")
    await to_publishing(office, reference)
    number = office.ask("SELECT id FROM request WHERE reference = ?", reference)[0][0]
    office.change(
        "INSERT INTO revision (request, piece, n, answers, digest, by, at, why)"
        " SELECT request, piece, n + 1, answers, 'something else', by, at, why FROM revision"
        " WHERE request = ?",
        number,
    )
    webmaster = office.people["đạt"]
    await press(office, "đạt", reference, f"Trả kết quả: {VI}")
    await see(webmaster, "dán đường dẫn của bài đã đăng")
    await answer(webmaster, LINK, "Nội dung hiện tại chưa được phê duyệt để đăng")
    assert office.ask("SELECT state FROM task WHERE request = ?", number) == [("open",)]
    assert office.ask("SELECT count(*) FROM audit WHERE kind = 'refused.not-released'") == [(1,)]
    office.change("DELETE FROM revision WHERE request = ? AND digest = 'something else'", number)
    await publish(office, "đạt", reference)


STAGES = {
    "unit": ("khang", []),
    "desk": ("yến", [("khang", "Xác nhận")]),
    "board": ("minh", [("khang", "Xác nhận"), ("yến", "Duyệt")]),
    "publishing": ("đạt", [("khang", "Xác nhận"), ("yến", "Duyệt"), ("minh", "Phê duyệt")]),
}


@pytest.mark.parametrize("stage", STAGES)
async def test_withdrawn(office: Office, stage: str) -> None:
    holder, before = STAGES[stage]
    reference = await submit(office, "hạnh")
    for who, label in before:
        await decide(office, who, reference, label)
    await card(office, holder, reference)
    await press(office, "hạnh", reference, "Rút yêu cầu")
    asked = await card(office, "hạnh", reference, "Xác nhận rút?")
    assert asked.labels == [["Quay lại"], ["Xác nhận rút"]]
    await decide(office, "hạnh", reference, "Xác nhận rút")
    await card(office, "hạnh", reference, "Đã rút")
    await cannot_decide(office, holder, reference, "Đã rút")


async def test_a_link_for_what_was_withdrawn_meanwhile(office: Office) -> None:
    reference = await submit(office, "hạnh")
    await to_publishing(office, reference)
    webmaster = office.people["đạt"]
    await press(office, "đạt", reference, f"Trả kết quả: {VI}")
    await see(webmaster, "dán đường dẫn của bài đã đăng")
    await press(office, "hạnh", reference, "Rút yêu cầu")
    await decide(office, "hạnh", reference, "Xác nhận rút")
    await webmaster.say(LINK)
    await see(webmaster, "chưa ghi được kết quả")
    assert office.ask("SELECT outcome FROM request WHERE reference = ?", reference) == [("withdrawn",)]
