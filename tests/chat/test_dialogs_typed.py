"""Words typed where buttons are, or instead of an answer: taken where they name an option, and said."""

import pytest

import dialogs
from tests.chat.desk import Desk, Reader
from tests.chat.steps import answers
from tests.kit.day import on_monday
from workflow import model
from workflow.actions import PlanEvent, StartDraft

pytestmark = on_monday


async def begin(desk: Desk, type: str = "news") -> Reader:
    id = (await desk.act("hạnh", StartDraft, type, "economics")).id
    hanh = desk.people["hạnh"]
    await hanh.enter(lambda m: dialogs.open_draft(m, id))
    return hanh


async def begin_text(desk: Desk) -> Reader:
    """Cô Hạnh at the category of a news item."""
    hanh = await begin(desk)
    await hanh.say("Hội thảo logistics xanh 2026")
    await hanh.say("Đoạn một.")
    return hanh


async def test_a_whole_form_is_typed_and_what_was_understood_is_said(desk: Desk) -> None:
    hanh = await begin_text(desk)
    shown = await hanh.say("hop tac")
    assert "Đã trả lời: Hợp tác" in shown.text
    assert "Bước 4/4" in shown.text
    assert "Đã trả lời: Không" in (await hanh.say("ko ạ")).text
    await hanh.press("Ngày diễn ra sự kiện")
    assert "Ngày diễn ra sự kiện: để trống." in (await hanh.say("không có")).text
    assert "Xem lại trước khi gửi" in (await hanh.say("Không có ạ")).text
    given = await answers(desk)
    assert (given["category"], given["english"]) == ("cooperation", False)
    assert [given[key] for key in ("event_date", "source", "photos", "attachment")] == [None] * 4


async def test_names_of_buttons_at_the_last_look_are_pressed(desk: Desk) -> None:
    """From the look to one answer, and to a draft that is dropped."""
    draft = await desk.draft(title="Hội thảo", body="Đoạn một.", category="cooperation", english="có")
    hanh = desk.people["hạnh"]
    await hanh.enter(lambda m: dialogs.open_draft(m, draft))
    assert "Xem lại trước khi gửi" in (await hanh.say("Không có ạ")).text
    assert "Chọn mục cần sửa" in (await hanh.say("sua mot muc")).text
    assert "Sửa · Tiêu đề" in (await hanh.say("✓ Tiêu đề")).text
    assert "Xem lại trước khi gửi" in (await hanh.say("Hội thảo logistics xanh 2026")).text
    await hanh.say("bỏ bản nháp")
    assert (await hanh.say("bỏ hẳn")).text == desk.wording.text("vi", "dialog-dropped")
    assert await desk.app.ask(lambda work: work.store.all(model.Draft, sent_at=None)) == []


@pytest.mark.parametrize("typed", ["hợp", "hộp tác", "3", "không", "Đào, Hợp"])
async def test_words_that_name_no_option_leave_the_answer(desk: Desk, typed: str) -> None:
    hanh = await begin_text(desk)
    assert "Bước 3/4" in (await hanh.say(typed)).text
    assert "category" not in await answers(desk)


async def test_nothing_to_say_where_something_was_given_is_asked_first(desk: Desk) -> None:
    id = await desk.draft()
    await desk.photo(id, "one", 1)
    hanh = desk.people["hạnh"]
    await hanh.enter(lambda m: dialogs.open_draft(m, id))
    await hanh.press("Sửa một mục")
    await hanh.press("✓ Ảnh")
    assert "Xác nhận bỏ trống?" in (await hanh.say("không có")).text
    assert (await answers(desk))["photos"]
    assert "Đã nhận 1/10 ảnh" in (await hanh.press("Quay lại")).text
    await hanh.say("không có")
    assert "Xem lại trước khi gửi" in (await hanh.press("Xác nhận bỏ trống")).text
    assert (await answers(desk))["photos"] is None


async def test_a_required_question_is_not_left_out(desk: Desk) -> None:
    hanh = await begin(desk, "banner")
    assert "Mục này bắt buộc nên không bỏ qua được" in (await hanh.say("chưa có")).text
    assert await answers(desk) == {}


async def test_the_title_of_a_coming_event_chooses_it(desk: Desk) -> None:
    await desk.act("hạnh", PlanEvent, "economics", "Hội thảo logistics xanh", "2026-12-04", "2026-12-04")
    for day in ("2026-12-10", "2026-12-18"):
        await desk.act("hạnh", PlanEvent, "economics", "Lễ trao bằng", day, day)
    hanh = await begin(desk, "coverage")
    assert "Bước 3/5 · Giờ bắt đầu" in (await hanh.say("hoi thao logistics xanh")).text
    event = await desk.one(model.Event, title="Hội thảo logistics xanh")
    draft = await desk.one(model.Draft)
    assert (draft.event, draft.answers["event_date"]) == (event.id, "2026-12-04")
    for _ in range(2):
        await hanh.press("Quay lại")
    await hanh.say("Lễ trao bằng")
    assert (await desk.one(model.Draft)).event is None


@pytest.mark.parametrize(
    ("typed", "kept"), [("đúng rồi", True), ("ok", True), ("sai", False), ("không", False), ("5/12", None)]
)
async def test_right_or_wrong_is_typed_under_the_echo(desk: Desk, typed: str, kept: bool | None) -> None:
    hanh = await begin(desk, "banner")
    await hanh.say("4/12")
    shown = await hanh.say(typed)
    assert ("Bước 2/8" in shown.text) == (kept is True)
    assert ("Nhập ngày, ví dụ" in shown.text) == (kept is False)
    assert ("Thứ Bảy 05/12/2026. Đúng không?" in shown.text) == (kept is None)
    assert await answers(desk) == ({"event_date": "2026-12-04"} if kept else {})


async def test_a_link_is_completed_or_taken_out_of_a_sentence_and_shown_once(desk: Desk) -> None:
    hanh = await begin_text(desk)
    await hanh.press("Đào tạo")
    await hanh.press("Không")
    shown = await hanh.say("kinhte.bienxanh.example/danh-ba")
    assert "Đường dẫn nguồn: https://kinhte.bienxanh.example/danh-ba. Đúng không?" in shown.text
    assert hanh.labels[:2] == ["Đúng", "Nhập lại"]
    assert "Xem lại" not in hanh.labels
    shown = await hanh.say("Nguồn: https://bienxanh.example/tin/1, cô xem nhé")
    assert "Đường dẫn nguồn: https://bienxanh.example/tin/1. Đúng không?" in shown.text
    assert "source" not in await answers(desk)
    await hanh.say("sai")
    assert "Có nhiều đường dẫn" in (await hanh.say("https://a.example/1 https://b.example/2")).text
    await hanh.say("https://bienxanh.example/tin/2.")
    assert "Đường dẫn nguồn: https://bienxanh.example/tin/2" in (await hanh.press("Đúng")).text
    assert (await answers(desk))["source"] == "https://bienxanh.example/tin/2"
    assert (
        "Đường dẫn nguồn: https://bienxanh.example/tin/3"
        in (await hanh.say("https://bienxanh.example/tin/3")).text
    )
    assert (await answers(desk))["source"] == "https://bienxanh.example/tin/3"


CAPITALS = "HỘI THẢO LOGISTICS XANH CỦA CLB K65"


@pytest.mark.parametrize(
    ("press", "kept"), [("Viết thường", "Hội thảo logistics xanh của CLB K65"), ("Giữ nguyên", CAPITALS)]
)
async def test_a_title_in_capitals_is_asked_about(desk: Desk, press: str, kept: str) -> None:
    hanh = await begin(desk)
    shown = await hanh.say(CAPITALS)
    assert "Viết thường thành “Hội thảo logistics xanh của CLB K65”?" in shown.text
    assert hanh.labels == ["Viết thường", "Giữ nguyên", "Nhập lại"]
    assert await answers(desk) == {}
    assert "Bước 2/4" in (await hanh.press(press)).text
    assert (await answers(desk))["title"] == kept


async def test_a_title_that_was_asked_about_is_typed_again(desk: Desk) -> None:
    hanh = await begin(desk)
    assert "Viết hoa chữ đầu thành “Hội thảo logistics”?" in (await hanh.say("hội thảo logistics")).text
    assert "viết hoa toàn bộ" in (await hanh.say("HỘI THẢO HẢI PHÒNG")).text
    assert "Bước 2/4" in (await hanh.say("Hội thảo Hải Phòng")).text
    assert (await answers(desk))["title"] == "Hội thảo Hải Phòng"


@pytest.mark.parametrize("typed", ["Giữ nguyên", "giu nguyen ạ", "Không"])
async def test_a_title_in_capitals_stays_by_a_word(desk: Desk, typed: str) -> None:
    hanh = await begin(desk)
    await hanh.say(CAPITALS)
    assert "Bước 2/4" in (await hanh.say(typed)).text
    assert (await answers(desk))["title"] == CAPITALS


@pytest.mark.parametrize("typed", ["Viết thường", "Có", "Đúng rồi"])
async def test_a_title_in_capitals_is_written_otherwise_by_a_word(desk: Desk, typed: str) -> None:
    hanh = await begin(desk)
    await hanh.say(CAPITALS)
    assert "Bước 2/4" in (await hanh.say(typed)).text
    assert (await answers(desk))["title"] == "Hội thảo logistics xanh của CLB K65"


async def test_a_title_in_capitals_is_typed_again_by_a_word(desk: Desk) -> None:
    hanh = await begin(desk)
    await hanh.say(CAPITALS)
    assert "Bước 1/4" in (await hanh.say("Nhập lại")).text
    assert await answers(desk) == {}


@pytest.mark.parametrize(("typed", "shows"), [
    ("Để sau", "bản nháp"), ("de sau nhé", "bản nháp"), ("Quay lại", "Bước 1/4"),
])  # fmt: skip
async def test_the_name_of_a_way_out_is_no_text(desk: Desk, typed: str, shows: str) -> None:
    hanh = await begin(desk)
    await hanh.say("Hội thảo logistics xanh 2026")
    assert shows in (await hanh.say(typed)).text
    assert await answers(desk) == {"title": "Hội thảo logistics xanh 2026"}


async def test_done_is_no_part_of_a_text(desk: Desk) -> None:
    id = await desk.draft()
    hanh = desk.people["hạnh"]
    await hanh.enter(lambda m: dialogs.open_draft(m, id))
    await hanh.press("Sửa một mục")
    await hanh.press("✓ Nội dung")
    await hanh.say("Đoạn ba.")
    await hanh.press("Thêm vào cuối")
    assert "Xem lại trước khi gửi" in (await hanh.say("Xong ạ")).text
    assert (await answers(desk))["body"] == "Đoạn một.\n\nĐoạn hai.\n\nĐoạn ba."


async def test_words_to_be_printed_stay_as_they_are_typed(desk: Desk) -> None:
    id = await desk.draft(type="banner")
    hanh = desk.people["hạnh"]
    await hanh.enter(lambda m: dialogs.open_draft(m, id))
    await hanh.press("Sửa một mục")
    await hanh.press("✓ Nội dung chữ")
    assert "Xem lại trước khi gửi" in (await hanh.say("CHÀO MỪNG NGÀY HỘI VIỆC LÀM")).text


async def test_the_title_of_an_event_is_asked_about_and_its_place_left_out(desk: Desk) -> None:
    hanh = desk.people["hạnh"]
    await hanh.enter(dialogs.events)
    await hanh.press("Thêm sự kiện")
    await hanh.say("lễ trao bằng")
    await hanh.press("Viết hoa chữ đầu")
    assert "08:30 Thứ Tư 02/12/2026" in (await hanh.say("8g30-11g30 ngày 2/12/2026")).text
    await hanh.press("Đúng")
    await hanh.say("không có")
    await hanh.press("Không")
    await hanh.press("Lưu sự kiện")
    event = await desk.one(model.Event)
    assert (event.title, event.place, event.starts_at) == ("Lễ trao bằng", "", "08:30")


@pytest.mark.parametrize(("typed", "important"), [
    ("Quan trọng", True), ("có", True), ("Không", False), ("ko", False),
])  # fmt: skip
async def test_an_event_is_entered_in_words_alone(desk: Desk, typed: str, important: bool) -> None:
    hanh = desk.people["hạnh"]
    await hanh.enter(dialogs.events)
    await hanh.press("Thêm sự kiện")
    await hanh.say("lễ trao bằng")
    await hanh.say("viết hoa chữ đầu")
    await hanh.say("2/12/2026")
    assert "Chưa ghi. Đề nghị nhập lại." in (await hanh.say("sai")).text
    await hanh.say("4/12/2026")
    await hanh.say("đúng")
    await hanh.say("Hội trường A")
    assert "chọn một mục bên dưới" in (await hanh.say("chắc vậy")).text
    await hanh.say(typed)
    await hanh.press("Lưu sự kiện")
    event = await desk.one(model.Event)
    assert (event.title, event.starts_on, event.important) == ("Lễ trao bằng", "2026-12-04", important)


async def test_the_unit_and_the_type_are_typed(desk: Desk) -> None:
    son = desk.people["sơn"]
    await son.enter(dialogs.start_new)
    assert "Không có mục nào khớp" in (await son.say("khoa kinh te")).text  # not a unit of his
    assert "Chọn loại yêu cầu" in (await son.say("phong dao tao")).text
    assert "Phần này trả lời bằng cách chọn một mục bên dưới." in (await son.say("băng")).text
    assert "Bước 1/4 · Tiêu đề" in (await son.say("tin bài ạ")).text
    assert (await desk.one(model.Draft)).unit == "training"
