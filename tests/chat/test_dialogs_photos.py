"""Photos by their numbers: left out, put in order, given captions; which were not taken, and why."""

import pytest

from sandbox.client import Photo
from tests.chat.dialog_office import PHOTOS, PREVIEW, Form, Newcomer, newcomer, office
from tests.chat.sandbox.helpers import png
from tests.kit.files import PDF
from tests.kit.office import Office

__all__ = ["newcomer", "office"]
pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.xdist_group("photos")]


def pictures(count: int, start: int = 0, caption: str = "") -> list[Photo]:
    return [Photo(png(shade=n), caption=caption or None) for n in range(start, start + count)]


async def sheet(form: Form) -> tuple[int, int, int]:
    """The message of the one window, and the size of the sheet on it."""
    window = await form.window()
    return window.message_id, window.photos[0]["width"], window.photos[0]["height"]


async def asked(office: Office, newcomer: Newcomer, count: int) -> Form:
    """Somebody at the question for photos, who has sent some, each named by its number."""
    form = Form(office, await newcomer())
    await form.up_to(PHOTOS)
    await form.person.photos([Photo(png(shade=n), caption=f"Cảnh {n}") for n in range(1, count + 1)])
    await form.person.wait_for(f"Đã nhận {count}/10 ảnh")
    return form


def captions(form: Form) -> list[str]:
    return [media.caption for media in form.media("photos")]


def scenes(*numbers: int) -> list[str]:
    return [f"Cảnh {n}" for n in numbers]


@pytest.mark.parametrize(
    ("typed", "said", "left"),
    [
        ("bỏ 3, 7", "Đã bỏ ảnh 3, 7. Còn 6 ảnh, đánh số lại từ 1.", (1, 2, 4, 5, 6, 8)),
        ("3 lên đầu", "Thứ tự mới theo số cũ: 3, 1, 2, 4, 5, 6, 7, 8.", (3, 1, 2, 4, 5, 6, 7, 8)),
        ("3 sau 5", "Thứ tự mới theo số cũ: 1, 2, 4, 5, 3, 6, 7, 8.", (1, 2, 4, 5, 3, 6, 7, 8)),
        ("đổi 2 và 4", "Thứ tự mới theo số cũ: 1, 4, 3, 2, 5, 6, 7, 8.", (1, 4, 3, 2, 5, 6, 7, 8)),
        ("bỏ 9", "Không có ảnh 9: hiện có 8 ảnh", tuple(range(1, 9))),
        ("3, 7", "Chưa rõ cần làm gì với “3, 7”", tuple(range(1, 9))),
        ("bỏ 3 ảnh cuối", "Chưa rõ cần làm gì với “bỏ 3 ảnh cuối”", tuple(range(1, 9))),
    ],
)
async def test_a_typed_order(
    office: Office, newcomer: Newcomer, typed: str, said: str, left: tuple[int, ...]
) -> None:
    form = await asked(office, newcomer, 8)
    await form.person.say(typed)
    await form.person.wait_for(said)
    assert captions(form) == scenes(*left)


async def test_a_caption_by_the_number_of_its_photo(office: Office, newcomer: Newcomer) -> None:
    form = await asked(office, newcomer, 3)
    long = "Toàn cảnh hội trường A trong phiên khai mạc sáng nay, hơn 300 đại biểu"
    await form.person.say(f"3: {long}")
    shown = await form.person.wait_for("Đã ghi chú thích ảnh 3.")
    assert "1: Cảnh 1\n2: Cảnh 2\n3: Toàn cảnh hội trường A" in shown.words
    assert captions(form) == ["Cảnh 1", "Cảnh 2", long]
    await form.person.say("2: không")
    await form.person.wait_for("Đã bỏ chú thích ảnh 2.")
    assert captions(form) == ["Cảnh 1", "", long]


async def test_one_caption_for_all(office: Office, newcomer: Newcomer) -> None:
    """An album has the caption of its first photo only; it is taken for all, or another is typed."""
    person = await newcomer()
    form = Form(office, person)
    await form.up_to(PHOTOS)
    await person.photos([*pictures(1, 20, "Lễ khai giảng"), *pictures(2, 21)])
    await person.wait_for("Đã nhận 3/10 ảnh, 1 ảnh có chú thích")
    await person.press("Chú thích chung")
    await person.wait_for("Nhập chú thích chung cho 3 ảnh.")
    await person.press("Dùng cho mọi ảnh")
    await person.wait_for("Đã ghi chú thích ảnh 1, 2, 3.")
    assert captions(form) == ["Lễ khai giảng"] * 3
    await person.press("Chú thích chung")
    await person.wait_for("3 ảnh đang có chú thích riêng, sẽ được thay")
    await person.say("Lễ trao bằng")
    await person.wait_for("3: Lễ trao bằng")
    assert captions(form) == ["Lễ trao bằng"] * 3
    await person.press("Chú thích chung")
    await person.say("bỏ 2")
    await person.wait_for("Đã bỏ ảnh 2.")
    assert captions(form) == ["Lễ trao bằng"] * 2


async def test_any_photo_is_left_out_by_a_press(office: Office, newcomer: Newcomer) -> None:
    form = await asked(office, newcomer, 3)
    await form.person.press("Bỏ ảnh")
    await form.person.press("2")
    await form.person.wait_for("Đã bỏ ảnh 2. Còn 2 ảnh")
    assert captions(form) == scenes(1, 3)
    await form.person.press("Bỏ ảnh")
    await form.person.say("1")
    await form.person.wait_for("Đã bỏ ảnh 1. Còn 1 ảnh")
    assert captions(form) == scenes(3)


async def test_to_leave_out_all_is_asked_about(office: Office, newcomer: Newcomer) -> None:
    form = await asked(office, newcomer, 3)
    await form.person.say("bỏ 1-3")
    await form.person.wait_for("Xác nhận bỏ trống?")
    assert captions(form) == scenes(1, 2, 3)


async def test_what_comes_after_an_order_stands_after_it(office: Office, newcomer: Newcomer) -> None:
    form = await asked(office, newcomer, 3)
    await form.person.say("3 lên đầu")
    await form.person.wait_for("Đã xếp lại.")
    await form.person.photos(pictures(1, 30, "Cảnh 4"))
    await form.person.wait_for("Đã nhận 4/10 ảnh")
    assert captions(form) == scenes(3, 1, 2, 4)
    await form.person.say("bỏ 3")
    await form.person.wait_for("Đã bỏ ảnh 3.")
    await form.person.photos([Photo(png(shade=2), caption="Cảnh 2")])
    await form.person.wait_for("Đã nhận 4/10 ảnh")
    assert captions(form) == scenes(3, 1, 4, 2)


async def test_which_of_twelve_were_not_taken(office: Office, newcomer: Newcomer) -> None:
    """The album is answered once."""
    person = await newcomer()
    form = Form(office, person)
    await form.up_to(PHOTOS)
    before = len(await office.sandbox.calls(chat=person.id))
    await person.photos([Photo(png(shade=n), caption=f"Cảnh {n}") for n in range(1, 13)])
    shown = await person.wait_for("Đã nhận 10/10 ảnh")
    assert "2 ảnh gửi sau cùng không được nhận vì đã đủ 10." in shown.words
    assert captions(form) == scenes(*range(1, 11))
    assert len(await office.sandbox.calls(chat=person.id)) - before <= 2


async def test_one_that_is_none_among_twelve(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to(PHOTOS)
    album = [Photo(png(shade=n)) for n in range(1, 12)]
    await person.photos([*album[:4], Photo(PDF), *album[4:]], as_files=True)
    shown = await person.wait_for("Đã nhận 10/10 ảnh")
    assert "Ảnh thứ 5 trong 12 ảnh vừa gửi không được nhận. Tệp này không phải ảnh." in shown.words
    assert "1 ảnh gửi sau cùng không được nhận vì đã đủ 10." in shown.words


async def test_a_part_of_the_text_is_still_offered_to_it(office: Office, newcomer: Newcomer) -> None:
    form = await asked(office, newcomer, 2)
    await form.person.say("2. Hội thảo còn nhận bài đến hết tháng sau, gửi về Phòng Khoa học.")
    await form.person.wait_for("Thêm vào cuối nội dung?")


async def test_the_sheet_is_edited_in_place(office: Office, newcomer: Newcomer) -> None:
    """Three across, a row less when there are fewer; the album is not sent again."""
    form = await asked(office, newcomer, 7)
    message, wide, high = await sheet(form)
    for typed, said, rows in (
        ("bỏ 7", "Đã bỏ ảnh 7.", 2),
        ("3 lên đầu", "Đã xếp lại.", 2),
        ("bỏ 4, 5, 6", "Đã bỏ ảnh 4, 5, 6.", 1),
        ("1: Khai mạc", "Đã ghi chú thích ảnh 1.", 1),
        ("3, 7", "Chưa rõ", 1),
    ):
        await form.person.say(typed)
        await form.person.wait_for(said)
        assert await sheet(form) == (message, wide, 266 + 256 * (rows - 1))
    assert (wide, high) == (820, 778)
    await form.person.press("Bỏ ảnh")
    await form.person.wait_for("Chọn số của ảnh cần bỏ")
    assert await sheet(form) == (message, wide, 266)
    assert not await office.sandbox.calls("sendMediaGroup", chat=form.person.id)


async def test_the_preview_shows_the_sheet_and_the_captions(office: Office, newcomer: Newcomer) -> None:
    form = await asked(office, newcomer, 4)
    await form.person.press("Xong")
    await form.person.press("Xem lại")
    await form.person.wait_for(PREVIEW)
    shown = await form.window()
    assert shown.photos
    assert "Chú thích ảnh:\n1: Cảnh 1\n2: Cảnh 2\n3: Cảnh 3\n4: Cảnh 4" in shown.words
    assert shown.button("Gửi yêu cầu")


async def test_of_a_long_text_the_first_page_has_the_sheet(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to("Nội dung")
    text = "\n".join(f"Câu số {n} của bài, đủ dài để chiếm chỗ." for n in range(120))
    await person.say(text[:4000])
    await person.press("Xong")
    for label in ("Hợp tác", "Có"):
        await person.press(label)
    await person.photos(pictures(3))
    await person.wait_for("Ảnh: 3")
    await person.press("Xem lại")
    first = await person.wait_for("Trang 1/3")
    assert first.photos
    seen = [first.words]
    for page in (2, 3):
        await person.press("Trang sau ▶")
        shown = await person.wait_for(f"Trang {page}/3")
        assert not shown.photos
        seen.append(shown.words)
    await form.window()
    assert all(f"Câu số {n} của bài" in "".join(seen) for n in range(90))
    await person.press("◀ Trang trước")
    await person.wait_for("Trang 2/3")


async def test_a_picture_that_cannot_be_drawn_is_a_number(office: Office, newcomer: Newcomer) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to(PHOTOS)
    bomb = png(width=9000, height=900)
    await person.photos([Photo(png(shade=41)), Photo(bomb), Photo(png(shade=42))])
    await person.wait_for("Đã nhận 3/10 ảnh")
    assert (await sheet(form))[1:] == (820, 266)
    await person.say("bỏ 1, 3")
    await person.wait_for("Đã bỏ ảnh 1, 3.")
    assert not (await form.window()).photos


async def test_a_sheet_that_the_platform_refuses_keeps_nobody_waiting(
    office: Office, newcomer: Newcomer
) -> None:
    person = await newcomer()
    form = Form(office, person)
    await form.up_to(PHOTOS)
    rule = await office.sandbox.fault("refused", "sendPhoto", chat=person.id, words="IMAGE_PROCESS_FAILED")
    await person.photos(pictures(2, 50))
    await person.wait_for("Đã nhận 2/10 ảnh")
    assert not (await form.window()).photos
    await office.sandbox.clear_faults(rule)


async def test_photos_that_cannot_be_fetched_leave_the_form_going(office: Office, newcomer: Newcomer) -> None:
    """The window comes without them, and with them when it is drawn next."""
    person = await newcomer()
    form = Form(office, person)
    await form.up_to(PHOTOS)
    rule = await office.sandbox.fault("refused", "getFile", words="file is temporarily unavailable")
    await person.photos(pictures(2, 60))
    await person.wait_for("Đã nhận 2/10 ảnh")
    assert not (await form.window()).photos
    await office.sandbox.clear_faults(rule)
    await person.say("2 lên đầu")
    await person.wait_for("Đã xếp lại.")
    assert (await form.window()).photos
