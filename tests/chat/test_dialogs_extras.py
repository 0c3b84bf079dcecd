"""The optional questions on one window: what is sent there goes where only it can be meant for."""

import pytest

import dialogs
from tests.chat.desk import Desk, Reader, document, photo
from tests.chat.steps import answers
from tests.kit.day import on_monday
from workflow import model
from workflow.actions import Clear, StartDraft

pytestmark = on_monday

WINDOW = "Mục không bắt buộc"
PARAGRAPH = "Hơn hai trăm đại biểu từ các doanh nghiệp cảng đã tham dự hội thảo. " * 2


async def at_extras(desk: Desk) -> Reader:
    """Cô Hạnh, the required questions of a news item answered."""
    id = (await desk.act("hạnh", StartDraft, "news", "economics")).id
    hanh = desk.people["hạnh"]
    await hanh.enter(lambda m: dialogs.open_draft(m, id))
    for typed in ("Hội thảo logistics xanh 2026", "Đoạn một.", "hợp tác", "không"):
        await hanh.say(typed)
    return hanh


async def test_all_of_them_stand_on_one_window(desk: Desk) -> None:
    hanh = await at_extras(desk)
    assert hanh.window.text == "\n".join(
        (
            "Đã trả lời: Không",
            "",
            "<b>Tin bài · Mục không bắt buộc</b>",
            "Gửi ảnh, gửi tệp, dán đường dẫn, nhập ngày vào đây; không có thì chọn “Xem lại”.",
            "Ngày diễn ra sự kiện: chưa có",
            "Đường dẫn nguồn: chưa có",
            "Ảnh: chưa có",
            "Tệp bản thảo: chưa có",
        )
    )


TAKEN = [
    ("20/11/2026", "event_date", "2026-11-20", "Ngày diễn ra sự kiện: Thứ Sáu 20/11/2026"),
    ("hôm qua", "event_date", "2026-11-22", "Ngày diễn ra sự kiện: Chủ Nhật 22/11/2026"),
    (
        "https://bienxanh.example/1",
        "source",
        "https://bienxanh.example/1",
        "nguồn: https://bienxanh.example/1",
    ),
]


@pytest.mark.parametrize(("typed", "key", "kept", "shown"), TAKEN)
async def test_what_can_be_meant_for_one_of_them_alone_is_taken(
    desk: Desk, typed: str, key: str, kept: str, shown: str
) -> None:
    hanh = await at_extras(desk)
    window = (await hanh.say(typed)).text
    assert WINDOW in window
    assert shown in window
    assert (await answers(desk))[key] == kept


ASKED = [
    ("4/12", "event_date", "2026-12-04", "Ngày diễn ra sự kiện: Thứ Sáu 04/12/2026. Đúng không?"),
    ("hôm nay", "event_date", "2026-11-23", "Ngày diễn ra sự kiện: Thứ Hai 23/11/2026. Đúng không?"),
    (
        "bienxanh.example/tin",
        "source",
        "https://bienxanh.example/tin",
        "https://bienxanh.example/tin. Đúng không?",
    ),
]


@pytest.mark.parametrize(("typed", "key", "kept", "asked"), ASKED)
async def test_the_rest_is_echoed_first(desk: Desk, typed: str, key: str, kept: str, asked: str) -> None:
    hanh = await at_extras(desk)
    window = (await hanh.say(typed)).text
    assert WINDOW in window
    assert asked in window
    assert "Xem lại" not in hanh.labels
    assert key not in await answers(desk)
    await hanh.say("đúng rồi")
    assert (await answers(desk))[key] == kept
    assert "Xem lại" in hanh.labels


async def test_a_photo_meanwhile_leaves_the_echo_open(desk: Desk) -> None:
    hanh = await at_extras(desk)
    await hanh.say("4/12")
    await hanh.give(**document("ban-thao.pdf"))
    assert "Tệp bản thảo: ban-thao.pdf" in hanh.window.text
    assert "Thứ Sáu 04/12/2026. Đúng không?" in hanh.window.text
    await hanh.press("Đúng")
    assert (await answers(desk))["event_date"] == "2026-12-04"


async def test_an_order_about_photos_is_carried_out_beside_the_others(desk: Desk) -> None:
    hanh = await at_extras(desk)
    draft = await desk.one(model.Draft)
    for n in (1, 2, 3):
        await desk.photo(draft.id, f"photo {n}", n)
    shown = (await hanh.say("bỏ 3")).text
    assert "Đã bỏ ảnh 3. Còn 2 ảnh" in shown
    assert WINDOW in shown
    photos = (await answers(desk))["photos"]
    assert isinstance(photos, list)
    assert len(photos) == 2


async def test_again_leads_to_the_question_and_says_what_was_not_kept(desk: Desk) -> None:
    hanh = await at_extras(desk)
    await hanh.say("4/12")
    shown = (await hanh.press("Nhập lại")).text
    assert shown.startswith("Chưa ghi “Thứ Sáu 04/12/2026”. Đề nghị nhập lại.")
    assert "Thêm · Ngày diễn ra sự kiện" in shown
    await hanh.press("Quay lại")
    assert WINDOW in hanh.window.text
    assert "Xem lại" in hanh.labels


async def test_a_day_that_may_be_several_is_asked_about(desk: Desk) -> None:
    hanh = await at_extras(desk)
    assert "“20/11” có thể là nhiều ngày" in (await hanh.say("20/11")).text
    assert WINDOW in (await hanh.press("Thứ Sáu 20/11/2026")).text
    assert (await answers(desk))["event_date"] == "2026-11-20"


@pytest.mark.parametrize("typed", ["Chào cô", "12", "sai"])
async def test_words_for_several_questions_or_none_ask_which_one(desk: Desk, typed: str) -> None:
    hanh = await at_extras(desk)
    before = await answers(desk)
    assert WINDOW in (await hanh.say(typed)).text
    assert "Chọn mục trước, rồi gửi lại." in hanh.window.text
    assert await answers(desk) == before


@pytest.mark.parametrize("typed", [PARAGRAPH, PARAGRAPH + "https://bienxanh.example/1"])
async def test_a_later_part_of_the_text_is_offered_to_it(desk: Desk, typed: str) -> None:
    hanh = await at_extras(desk)
    assert "Thêm vào cuối nội dung?" in (await hanh.say(typed)).text
    await hanh.press("Thêm vào cuối")
    assert WINDOW in hanh.window.text
    assert (await answers(desk))["body"] == f"Đoạn một.\n\n{typed.strip()}"


async def test_whatever_has_no_answer_is_left_out_and_can_be_given_later(desk: Desk) -> None:
    hanh = await at_extras(desk)
    assert "Xem lại trước khi gửi" in (await hanh.press("Xem lại")).text
    given = await answers(desk)
    assert [given[key] for key in ("event_date", "source", "photos", "attachment")] == [None] * 4
    await hanh.press("Sửa một mục")
    await hanh.press("Đường dẫn nguồn")
    assert "Xem lại trước khi gửi" in (await hanh.say("https://bienxanh.example/1")).text


async def test_an_optional_text_alone_is_typed_there(desk: Desk) -> None:
    """A press invitation: outlets are its only optional question."""
    id = await desk.draft(type="press")
    await desk.act("hạnh", Clear, id, "outlets")
    hanh = desk.people["hạnh"]
    await hanh.enter(lambda m: dialogs.open_draft(m, id))
    assert "Chọn mục cần thêm" in hanh.window.text
    assert "Cơ quan báo chí cần mời: Báo Biển Xanh" in (await hanh.say("Báo Biển Xanh")).text


async def test_every_step_can_be_left_for_later(desk: Desk) -> None:
    id = (await desk.act("hạnh", StartDraft, "press", "economics")).id
    hanh = desk.people["hạnh"]
    await hanh.enter(lambda m: dialogs.open_draft(m, id))
    seen = set()
    for typed in ("4/12/2026", "đúng", "Ngày hội việc làm", "14:30", "đúng", "Hội trường A"):
        if "Đúng" not in hanh.labels:
            assert "Để sau" in hanh.labels, hanh.window.text
            seen.add(hanh.window.text)
        await hanh.say(typed)
    assert len(seen) == 4
    assert "Dự thảo thông tin báo chí" in hanh.window.text
    assert (await hanh.press("Để sau")).text == desk.wording.text("vi", "dialog-kept")


async def test_of_a_shuffled_album_the_photo_that_was_not_taken_is_named_by_its_place(desk: Desk) -> None:
    draft = await desk.draft(photos=None)
    hanh = desk.people["hạnh"]
    await hanh.enter(lambda m: dialogs.open_draft(m, draft))
    await hanh.press("Sửa một mục")
    await hanh.press("Ảnh")
    for place in (3, 1, 2):  # as they arrive
        sent = document("bài.docx") if place == 3 else photo(f"p{place}")
        await hanh.give(**sent, message_id=5000 + place, media_group_id="g")
    shown = await hanh.say("!redraw")
    assert "Ảnh thứ 3 trong 3 ảnh vừa gửi không được nhận." in shown.text
