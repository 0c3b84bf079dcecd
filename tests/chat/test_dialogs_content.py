"""Texts that people really send: in parts, too long, with markup, none where one is asked."""

import pytest

from tests.chat.dialog_office import DAY, PREVIEW, SOURCE, TOGETHER, Form, Newcomer, newcomer, office
from tests.chat.sandbox.helpers import png
from tests.kit.office import Office

__all__ = ["newcomer", "office"]
pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.xdist_group("content")]


async def test_a_long_paste_comes_in_three_messages(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to("Nội dung")
    parts = [f"Đoạn {n}. " + "Nội dung của hội thảo. " * times for n, times in ((1, 170), (2, 170), (3, 15))]
    for part in parts[:2]:
        await person.say(part)
    assert (await person.wait_for("2 đoạn")).labels[0] == ["Xong", "Nhập lại"]
    await person.say(parts[2])
    text = "\n\n".join(part.strip() for part in parts)
    shown = await person.wait_for("Bước 3/4")
    assert f"Nội dung: đã nhận {len(text):,} ký tự.".replace(",", ".") in shown.words
    assert form.answers()["body"] == text


async def test_a_text_in_several_messages_loses_none_of_them(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to("Nội dung")
    for part in ("Đoạn một.", "Đoạn hai của bài.", "Tin, ảnh: Anh Sơn"):
        await person.say(part)
    assert "nội dung" in (await person.wait_for("Đoạn 36 ký tự vừa gửi chưa được ghi")).words
    await person.press("Thêm vào cuối")
    await person.wait_for("Bước 3/4")
    assert form.answers()["body"] == "Đoạn một.\n\nĐoạn hai của bài.\n\nTin, ảnh: Anh Sơn"
    await person.press("Hợp tác")
    await person.wait_for("Bước 4/4")


async def test_a_text_is_begun_anew(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to("Nội dung")
    await person.say("Bản cũ")
    await person.wait_for("Bước 3/4")
    await person.press("Quay lại")
    await person.wait_for("Bước 2/4")
    await person.say("Bản mới")
    await person.press("Thay cả bài")
    await person.wait_for("Đã nhận")
    assert form.answers()["body"] == "Bản mới"


async def test_a_paste_of_fifty_thousand_letters(office: Office, newcomer: Newcomer) -> None:
    """It arrives in parts; what fits is kept, what does not is said, and the window is drawn once."""
    person = await newcomer()
    form = Form(office, person)
    await form.up_to("Nội dung")
    before = len(await office.sandbox.calls("sendMessage", chat=person.id))
    for n in range(12):
        await person.say(f"{n:02d}" + "ă" * 3998)
    await person.say("Phần cuối, ngắn, vừa chỗ nhưng không được nối sau chỗ hổng.")
    shown = await person.wait_for("Các tin nhắn sau đoạn quá dài cũng chưa được ghi")
    assert "Đã nhận 16.006/20.000 ký tự · 4 đoạn" in shown.words
    assert len(str(form.answers()["body"])) == 16_006
    await form.window()
    assert len(await office.sandbox.calls("sendMessage", chat=person.id)) - before <= 3


async def test_a_title_that_is_too_long_or_empty(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.begin()
    await person.say("d" * 4000)
    await person.wait_for("Nội dung dài 4.000 ký tự, tối đa 150 ký tự")
    await person.say("\u200b\u200e")
    await person.wait_for("Câu trả lời chưa có nội dung")
    await person.say("/khongco")
    await person.wait_for("Không có lệnh này")
    assert form.answers() == {}
    assert "Bước 1/4" in (await form.window()).words


@pytest.mark.parametrize(
    ("question", "wrong", "objection", "right", "then"),
    [
        ("Tiêu đề", "d" * 200, "tối đa 150 ký tự", "Tiêu đề", "Bước 2/4"),
        (DAY, "hôm nào đó", "Chưa đọc được ngày", "ngày mai", "Đúng không?"),
        (SOURCE, "bien-xanh", "Chưa đúng dạng đường dẫn", "https://vidu.edu.vn", TOGETHER),
    ],
)
async def test_an_objection_goes_with_the_right_answer(
    office: Office, newcomer: Newcomer, question: str, wrong: str, objection: str, right: str, then: str
) -> None:
    person = await newcomer()
    await Form(office, person).up_to(question)
    await person.say(wrong)
    await person.wait_for(objection)
    await person.say(right)
    await person.wait_for(then)
    await office.settle()
    assert [m.words for m in await person.read() if m.from_bot and objection in m.words] == []


async def test_a_window_without_an_objection_stays(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    await Form(office, person).up_to(DAY)
    await person.say("hôm nào đó")
    await person.wait_for("Chưa đọc được ngày")
    await person.press("Quay lại")
    await person.wait_for(TOGETHER)
    await person.press(SOURCE)
    await person.say("https://vidu.edu.vn")
    await person.wait_for(TOGETHER)
    await office.settle()
    assert [m.words for m in await person.read() if m.from_bot and f"Thêm · {SOURCE}" in m.words]


async def test_a_sticker_a_voice_and_a_photo_where_text_is_asked(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.begin()
    for give in (person.sticker, person.voice, lambda: person.photos([png()])):
        await give()
        await person.wait_for("Mục này cần trả lời bằng chữ")
    shown = await form.window()
    assert shown.words.count("Mục này cần trả lời bằng chữ") == 1
    assert "Bước 1/4" in shown.words
    await person.say("Tiêu đề")
    await person.wait_for("Bước 2/4")


async def test_text_where_buttons_answer(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to("Chuyên mục")
    await person.say("Quốc tế")
    await person.wait_for("Mục này trả lời bằng cách chọn")
    await person.press("Hợp tác")
    await person.wait_for("Bước 4/4")
    await form.up_to(PREVIEW)
    await person.say("gửi giúp")
    await person.wait_for("Phần này trả lời bằng cách chọn một mục bên dưới.")
    assert "Gửi yêu cầu" in [label for row in (await form.window()).labels for label in row]


async def test_markup_and_direction_marks_stay_text(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    title = "<b>A & B</b> &amp; [c](d) _e_"
    preview = await form.up_to(PREVIEW, title=f"\u202e{title}\u200f")
    assert f"Tiêu đề: {title}" in preview.words
    at = preview.words.index("Tiêu đề: ")
    marks = [e for e in preview.entities if e["offset"] + e["length"] > at]
    assert {e["type"] for e in marks} - {"bot_command"} == {"blockquote"}  # “/b” looks like a command
    assert form.answers()["title"] == title


async def test_a_day_picked_in_a_month(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to(DAY)
    await person.press("Chọn trên lịch")
    await person.wait_for("chọn một ngày")
    await person.press("Tháng")
    await person.press(next(label for label in await person.buttons() if "15" in label))
    await person.wait_for("Đã ghi nhận: ")
    await person.press("Đúng")
    await person.wait_for(TOGETHER)
    assert str(form.answers()["event_date"]).endswith("-15")


async def test_typing_a_text_anew_replaces_it_and_going_back_keeps_it(
    office: Office, newcomer: Newcomer
) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to("Nội dung")
    await person.say("Bản đầu.")
    await person.wait_for("Bước 3/4")
    await person.press("Quay lại")
    assert "Loa hỏi trước khi ghi" in (await person.wait_for("Bản đầu.")).words
    await person.say("Bản hai, dài hơn.")
    await person.press("Thay cả bài")
    await person.say("Đoạn nối.")
    await person.wait_for("Bước 3/4")
    await person.press("Quay lại")
    await person.press("Quay lại")
    await person.press("Giữ nguyên")
    await person.wait_for("Bước 3/4")
    assert form.answers()["body"] == "Bản hai, dài hơn.\n\nĐoạn nối."
