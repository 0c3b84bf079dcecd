"""A sent message is edited: the answer that it was changes, and the window shows it."""

import pytest

from sandbox.client import Photo
from tests.chat.dialog_office import DAY, PHOTOS, PREVIEW, SOURCE, TOGETHER, Form, Newcomer, newcomer, office
from tests.kit.office import Office
from tests.kit.pictures import png
from wording.dates import say_day

__all__ = ["newcomer", "office"]
pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.xdist_group("edited")]

NOT_KEPT = "không được ghi nhận"


async def test_a_title_is_mended_while_the_next_question_waits(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.begin()
    title = await person.say("Hội thảo logistic xanh")
    shown = await person.wait_for("Bước 2/4")
    await person.edit(title, "Hội thảo logistics xanh")
    assert (await form.window()).message_id == shown.message_id
    assert form.answers()["title"] == "Hội thảo logistics xanh"


async def test_a_part_of_a_text_is_mended(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to("Nội dung")
    _first, second, _third = [await person.say(f"Đoạn thứ {n}.") for n in ("nhất", "hia", "ba")]
    await person.wait_for("Đoạn 27 ký tự vừa gửi chưa được ghi")
    await person.press("Thêm vào cuối")
    await person.wait_for("Bước 3/4")
    await person.edit(second, "Đoạn thứ hai, dài hơn.")
    await form.window()
    assert form.answers()["body"] == "Đoạn thứ nhất.\n\nĐoạn thứ hai, dài hơn.\n\nĐoạn thứ ba."


async def test_the_preview_shows_what_was_mended(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to(SOURCE)
    link = await person.say("https://vidu.edu.vn/nguon-cu")
    await person.wait_for("nguon-cu")
    await person.press("Xem lại")
    await person.wait_for(PREVIEW)
    await person.edit(link, "https://vidu.edu.vn/nguon-moi")
    assert "nguon-moi" in (await form.window()).words
    assert form.answers()["source"] == "https://vidu.edu.vn/nguon-moi"


async def test_what_is_held_is_mended(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to("Chuyên mục")
    await person.press("Quay lại")
    sent = await person.say("Khách mời: ông A.")
    await person.wait_for("Đoạn vừa gửi có 17 ký tự")
    await person.edit(sent, "Khách mời: ông A, bà B.")
    assert "Đoạn vừa gửi có 23 ký tự" in (await form.window()).words
    await person.press("Thêm vào cuối")
    await person.wait_for("Đã nhận")
    assert str(form.answers()["body"]).endswith("\n\nKhách mời: ông A, bà B.")


async def test_what_was_refused_is_read_again(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.begin()
    title = await person.say("d" * 200)
    await person.wait_for("tối đa 150 ký tự")
    await person.edit(title, "Hội thảo logistics xanh")
    await person.wait_for("Bước 2/4")
    assert form.answers()["title"] == "Hội thảo logistics xanh"


async def test_a_day_that_is_not_confirmed_is_read_again(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to(DAY)
    first, second = office.date(40), office.date(41)
    typed = await person.say(f"{first:%d/%m/%Y}")
    await person.wait_for(say_day(first, "vi"))
    await person.edit(typed, f"{second:%d/%m/%Y}")
    await person.wait_for(say_day(second, "vi"))
    await person.press("Đúng")
    await person.wait_for(TOGETHER)
    assert form.answers()["event_date"] == second.isoformat()


async def test_a_name_that_is_asked_about_is_read_again(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.begin()
    title = await person.say("hội thảo logistics xanh")
    await person.wait_for("viết thường toàn bộ")
    await person.edit(title, "Hội thảo logistics xanh")
    await person.wait_for("Bước 2/4")
    assert form.answers()["title"] == "Hội thảo logistics xanh"


@pytest.mark.parametrize(
    ("first", "then", "kept"),
    [("hợp tác", "dao tao", "training"), ("Hợp tác", "khong co", "cooperation")],
)
async def test_an_option_that_was_typed_is_mended(
    office: Office, newcomer: Newcomer, first: str, then: str, kept: str
) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to("Chuyên mục")
    typed = await person.say(first)
    await person.wait_for("Bước 4/4")
    await person.edit(typed, then)
    await form.window()
    assert form.answers()["category"] == kept


async def test_a_question_that_was_left_out_in_words_is_answered(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to(SOURCE)
    typed = await person.say("không có")
    await person.wait_for(TOGETHER)
    await person.edit(typed, "https://vidu.edu.vn/nguon")
    await form.window()
    assert form.answers()["source"] == "https://vidu.edu.vn/nguon"


@pytest.mark.parametrize("text", ["d" * 200, "\u200b"])
async def test_an_edit_that_will_not_do_says_why(office: Office, newcomer: Newcomer, text: str) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.begin()
    title = await person.say("Hội thảo")
    await person.wait_for("Bước 2/4")
    await person.edit(title, text)
    assert ("tối đa 150 ký tự" if text[0] == "d" else "chưa có nội dung") in (await form.window()).words
    assert form.answers()["title"] == "Hội thảo"


async def test_an_answer_given_anew_is_not_changed_by_the_old_message(
    office: Office, newcomer: Newcomer
) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.begin()
    old = await person.say("Tên đầu")
    await person.wait_for("Bước 2/4")
    await person.press("Quay lại")
    await person.say("Tên sau")
    await person.wait_for("Bước 2/4")
    await person.edit(old, "Tên khác")
    assert "phần sửa chưa được ghi" in (await form.window()).words
    assert form.answers()["title"] == "Tên sau"


async def test_a_caption_is_mended(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to(PHOTOS)
    first, second = await person.photos([Photo(png(1), caption="Toàn cảnh hội trưởng"), png(2)])
    await person.wait_for("Đã nhận 2/10 ảnh")
    await person.edit(first, "Toàn cảnh hội trường")
    await person.edit(second, "Ký kết hợp tác")
    assert "Toàn cảnh hội trường" in (await form.window()).words
    assert [m.caption for m in form.media("photos")] == ["Toàn cảnh hội trường", "Ký kết hợp tác"]


async def test_a_caption_given_since_is_not_changed_by_its_photo(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to(PHOTOS)
    [photo] = await person.photos([Photo(png(1), caption="Hội trường")])
    await person.wait_for("Đã nhận 1/10 ảnh")
    await person.say("1: Lễ khai mạc")
    await person.wait_for("Lễ khai mạc")
    await person.edit(photo, "Hội trường A")
    assert "phần sửa chưa được ghi" in (await form.window()).words
    assert [m.caption for m in form.media("photos")] == ["Lễ khai mạc"]


async def test_what_is_offered_is_mended(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    text = "Sáng nay, Khoa Kinh tế tổ chức hội thảo về logistic xanh. " * 5
    sent = await person.say(text)
    await person.wait_for("chưa gửi cho ai")
    await person.say("Ban tổ chức sẽ in kỷ yếu.")
    [photo] = await person.photos([Photo(png(1), caption="Hội trưởng")])
    await person.wait_for("và 1 ảnh")
    await person.edit(sent, text.replace("logistic xanh", "logistics xanh"))
    await person.edit(photo, "Hội trường")
    body = f"{text.strip()}\n\nBan tổ chức sẽ in kỷ yếu.".replace("logistic xanh", "logistics xanh")
    assert f"Đã nhận bài {len(body)} ký tự" in (await form.window()).words
    assert form.answers()["body"] == body
    assert [m.caption for m in form.media("photos")] == ["Hội trường"]


async def test_a_caption_that_is_the_text_is_mended(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    text = "Sáng nay, Khoa Kinh tế tổ chức hội thảo về logistic xanh. " * 4
    [photo, _] = await person.photos([Photo(png(1), caption=text), png(2)])
    await person.wait_for("và 2 ảnh, chưa gửi cho ai")
    await person.edit(photo, text.replace("logistic", "logistics"))
    await form.window()
    assert form.answers()["body"] == text.strip().replace("logistic", "logistics")


async def test_any_other_message_is_none_of_it(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    command = await person.say("/moi")
    await person.wait_for("Chọn loại yêu cầu")
    await person.edit(command, "/viec")
    await person.wait_for(NOT_KEPT)
    await form.begin()
    title = await person.say("Hội thảo")
    await person.wait_for("Bước 2/4")
    await person.say("/viec")
    await person.wait_for("Việc của tôi")
    await person.edit(title, "Hội nghị")
    await person.wait_for(NOT_KEPT)
    assert form.answers()["title"] == "Hội thảo"
