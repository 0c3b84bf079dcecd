"""The form with the real bot: one question at a time, back, skip, change one answer, send, go on later."""

import asyncio
from pathlib import Path

import pytest

from tests.chat.dialog_office import (
    DAY,
    FILE,
    PHOTOS,
    PREVIEW,
    SOURCE,
    TOGETHER,
    Form,
    Newcomer,
    enrol,
    newcomer,
    office,
    reference_in,
)
from tests.chat.sandbox.helpers import png
from tests.kit.files import PDF
from tests.kit.office import Office, open_office
from tests.stories.steps import data_of
from wording.dates import say_day

__all__ = ["newcomer", "office"]
pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.xdist_group("form")]


async def test_one_question_at_a_time_and_then_sent(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    begun = await office.sandbox.calls(chat=person.id)
    preview = await form.up_to(PREVIEW)
    assert "Tiêu đề: Hội thảo logistics xanh 2026" in preview.words
    assert "Cần bản tiếng Anh: Có" in preview.words
    assert "Căn cứ: Quy định đăng tải tin bài, Điều 5" in preview.words
    sent = [c for c in await office.sandbox.calls("sendMessage", chat=person.id) if c not in begun]
    assert len(sent) <= 5
    pressed = await person.press("Gửi yêu cầu")
    card = await person.wait_for("Chờ đơn vị xác nhận")
    assert pressed.answer_text == f"{reference_in(card.words)}: đã gửi yêu cầu."
    await office.settle()
    windows = [m for m in await person.read() if m.from_bot and m.buttons]
    assert [m.message_id for m in windows] == [card.message_id]


async def test_each_question_is_asked_with_its_own_noun(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    assert "Nhập tiêu đề, tối đa 150 ký tự." in (await form.begin()).words
    await person.say("Hội thảo logistics xanh 2026")
    assert "Nhập hoặc dán nội dung, tối đa 20.000 ký tự." in (await person.wait_for("Bước 2/4")).words
    await person.say("Toàn văn của tin.")
    assert "Chọn chuyên mục." in (await person.wait_for("Bước 3/4")).words


async def test_a_whole_form_is_typed(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to("Chuyên mục")
    day = office.date(41)
    for typed, said in (
        ("hop tac", "Đã trả lời: Hợp tác"),
        ("ko", "Đã trả lời: Không"),
        (f"{day.day} thg {day.month}, {day.year}", f"{say_day(day, 'vi')}. Đúng không?"),
        ("đúng rồi ạ", f"{DAY}: {say_day(day, 'vi')}"),
        ("kinhte.bienxanh.example/tin", "https://kinhte.bienxanh.example/tin. Đúng không?"),
        ("ok", f"{SOURCE}: https://kinhte.bienxanh.example/tin"),
        ("không có", PREVIEW),
    ):
        await person.say(typed)
        await person.wait_for(said)
    assert (await form.window()).button("Gửi yêu cầu")
    given = form.answers()
    assert (given["category"], given["event_date"]) == ("cooperation", day.isoformat())
    assert (given["english"], given["photos"], given["attachment"]) == (False, None, None)
    assert given["source"] == "https://kinhte.bienxanh.example/tin"


async def test_required_questions_cannot_be_skipped(office: Office, newcomer: Newcomer) -> None:
    form = Form(office, await newcomer())
    first = await form.begin()
    assert first.labels == [["Quay lại", "Để sau"]]
    together = await form.up_to(TOGETHER)
    assert together.labels == [[DAY, SOURCE], [PHOTOS, FILE], ["Xem lại"], ["Quay lại", "Để sau"]]
    await form.person.press(DAY)
    date = await form.person.wait_for(f"Thêm · {DAY}")
    assert date.labels == [["Chọn trên lịch"], ["Quay lại", "Để sau"]]


async def test_back_keeps_every_answer(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to(TOGETHER)
    for step in (4, 3, 2, 1):
        await person.press("Quay lại")
        await person.wait_for(f"Bước {step}/4")
    shown = await form.window()
    assert "Đã trả lời: Hội thảo logistics xanh 2026" in shown.words
    assert shown.labels == [["Quay lại", "Giữ nguyên"], ["Để sau"]]
    await person.press("Giữ nguyên")
    await person.wait_for(TOGETHER)
    assert form.answers()["category"] == "cooperation"


async def test_one_answer_is_changed_alone(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to(PREVIEW)
    before = form.answers()
    await person.press("Sửa một mục")
    chosen = await person.wait_for("Chọn mục cần sửa")
    assert ["✓ Tiêu đề"] in chosen.labels
    assert ["Ảnh"] in chosen.labels
    await person.press("✓ Tiêu đề")
    asked = await person.wait_for("Sửa · Tiêu đề")
    assert asked.labels == [["Quay lại", "Để sau"]]
    await person.say("Tên khác")
    assert "Tiêu đề: Tên khác" in (await person.wait_for("Xem lại trước khi gửi")).words
    assert form.answers() == {**before, "title": "Tên khác"}


async def test_an_optional_answer_can_be_emptied(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to(SOURCE)
    await person.say("https://vidu.edu.vn/nguon")
    await person.wait_for(f"{SOURCE}: https://vidu.edu.vn/nguon")
    await person.press(SOURCE)
    asked = await person.wait_for("Đã trả lời: https://vidu.edu.vn/nguon")
    assert asked.labels == [["Quay lại", "Bỏ trống mục này"], ["Để sau"]]
    await person.press("Bỏ trống mục này")
    await person.wait_for(f"{SOURCE}: chưa có")
    assert form.answers()["source"] is None


@pytest.mark.parametrize(("question", "kept"), [(PHOTOS, "Đã nhận 3/10 ảnh"), (FILE, "Tệp: ban-thao.pdf")])
async def test_photos_and_files_are_left_out_only_after_asking(
    office: Office, newcomer: Newcomer, question: str, kept: str
) -> None:
    person = await newcomer()
    form, key = Form(office, person), "photos" if question == PHOTOS else "attachment"
    await form.up_to(question)
    if question == PHOTOS:
        await person.photos([png(shade=n) for n in range(3)])
        await person.wait_for(kept)
    else:
        await person.file("ban-thao.pdf", PDF)
        await person.wait_for(TOGETHER)
        await person.press(FILE)
    before = form.answers()[key]
    await person.press("Bỏ trống mục này")
    asked = await person.wait_for("Xác nhận bỏ trống?")
    assert kept in asked.words
    assert asked.labels == [["Quay lại", "Xác nhận bỏ trống"]]
    await person.press("Quay lại")
    await person.wait_for(lambda m: kept in m.words and m.button("Bỏ trống mục này") is not None)
    assert form.answers()[key] == before
    await person.press("Bỏ trống mục này")
    await person.wait_for("Xác nhận bỏ trống?")
    await person.press("Xác nhận bỏ trống")
    await person.wait_for(TOGETHER)
    assert form.answers()[key] is None


async def test_a_date_is_spelled_out_and_can_be_typed_again(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to(DAY)
    await person.say("ngày đẹp trời")
    await person.wait_for("Chưa đọc được ngày trong “ngày đẹp trời”")
    first, second = office.date(40), office.date(41)
    await person.say(f"{first:%d/%m/%Y}")
    assert (await person.wait_for(f"{say_day(first, 'vi')}. Đúng không?")).labels == [["Đúng", "Nhập lại"]]
    await person.press("Nhập lại")
    await person.wait_for(f"Chưa ghi “{say_day(first, 'vi')}”. Đề nghị nhập lại.")
    await person.say("ngày mai")
    await person.wait_for("Đúng không?")
    assert "event_date" not in form.answers()
    await person.say(f"{second:%d.%m.%Y}")
    await person.wait_for(say_day(second, "vi"))
    await person.press("Đúng")
    await person.wait_for(TOGETHER)
    assert form.answers()["event_date"] == second.isoformat()


async def test_two_quick_presses_pass_one_question(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to("Chuyên mục")
    for step in (2, 1):
        await person.press("Quay lại")
        shown = await person.wait_for(f"Bước {step}/4")
    keep = data_of(shown, "Giữ nguyên")
    presses = [person.press_data(keep, message_id=shown.message_id) for _ in range(2)]
    await asyncio.gather(*presses)
    assert "Bước 3/4" in (await form.window()).words


async def test_a_draft_is_left_and_taken_up_again(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.begin()
    await person.press("Để sau")
    assert not (await person.wait_for("Đã đóng, chưa ghi nhận gì")).buttons
    await form.up_to("Chuyên mục")
    await person.say("/moi")
    shown = await person.wait_for("Còn 1 bản nháp chưa gửi")
    assert shown.labels == [["Hội thảo logistics xanh 2026"], ["Đóng", "Yêu cầu mới"]]
    await person.press("Hội thảo")
    await person.wait_for("Bước 3/4")
    await person.say("/viec")
    await person.wait_for("Bản nháp chưa gửi: 1")
    await person.press("1. Hội thảo")
    await person.wait_for("Bước 3/4")
    await form.window()


async def test_a_draft_is_thrown_away_only_after_asking(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to(PREVIEW)
    await person.press("Bỏ bản nháp")
    assert (await person.wait_for("không lấy lại được")).labels == [["Quay lại", "Bỏ hẳn"]]
    await person.press("Quay lại")
    await person.wait_for("Xem lại trước khi gửi")
    await person.press("Bỏ bản nháp")
    await person.press("Bỏ hẳn")
    await person.wait_for("Đã bỏ bản nháp")
    await person.say("/moi")
    await person.wait_for("Chọn loại yêu cầu")


async def test_a_draft_survives_a_crash(tmp_path: Path) -> None:
    async with open_office(tmp_path) as office:
        await office.start()
        person = await enrol(office)
        form = Form(office, person)
        await form.up_to(DAY)
        await office.settle()
        await office.kill()
        await person.say(office.typed(40))
        await office.start()
        await person.wait_for(say_day(office.date(40), "vi"), timeout=30)
        await person.press("Đúng")
        await person.wait_for(TOGETHER)
        await person.say("/moi")
        await person.press("Hội thảo")
        await person.wait_for(TOGETHER)
        assert await office.stop() == 0
