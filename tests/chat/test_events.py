"""Events in the chat: entering, asking for what they need, moving, cancelling."""

from datetime import timedelta

import pytest

import dialogs
from tests.chat.desk import Desk, Reader
from tests.kit.day import on_monday
from wording import Wording
from workflow import model
from workflow.actions import PlanEvent, SendDraft
from workflow.ports import Store

pytestmark = on_monday


async def enter(reader: Reader, title: str, when: str, *, important: bool = True) -> None:
    """From the list to the last look, for somebody of one unit."""
    await reader.enter(dialogs.events)
    await reader.press("Thêm sự kiện")
    assert "Nhập tên sự kiện" in reader.window.text
    await reader.say(title)
    await reader.say(when)
    await reader.press("Đúng")
    await reader.say("Hội trường A")
    await reader.press("Quan trọng" if important else "Không")


async def test_days_that_are_called_wrong_are_dropped_which_is_said(desk: Desk) -> None:
    hanh = desk.people["hạnh"]
    await hanh.enter(dialogs.events)
    await hanh.press("Thêm sự kiện")
    await hanh.say("Lễ kỷ niệm")
    await hanh.say("5/12")
    assert "Chưa ghi. Đề nghị nhập lại." in (await hanh.press("Nhập lại")).text
    await hanh.say("6/12")
    await hanh.press("Đúng")
    assert "Chưa ghi" not in (await hanh.press("Quay lại")).text


async def test_an_event_from_the_title_to_its_needs(desk: Desk) -> None:
    hanh = desk.people["hạnh"]
    assert "Chưa có sự kiện nào" in (await hanh.enter(dialogs.events)).text
    await hanh.press("Thêm sự kiện")
    await hanh.say("Lễ kỷ niệm <b>&")
    assert (await hanh.say("8h 5/12")).text.endswith("Đã ghi nhận: 08:00 Thứ Bảy 05/12/2026. Đúng không?")
    await hanh.press("Đúng")
    asked = (await hanh.say("Hội trường A")).text
    needs = "tin giới thiệu sự kiện, tin trong sự kiện, băng rôn, mời báo chí"
    assert f"Sự kiện quan trọng phải gửi thêm: {needs}. Đây có phải sự kiện quan trọng?" in asked
    shown = await hanh.press("Quan trọng")
    for line in (
        "Lễ kỷ niệm &lt;b&gt;&amp;",
        "08:00 Thứ Bảy 05/12 · Khoa Kinh tế",
        "Địa điểm: Hội trường A",
        "· tin giới thiệu sự kiện: đăng chậm nhất 16:30 Thứ Tư 25/11",
        "· tin trong sự kiện: đăng chậm nhất 16:30 Thứ Hai 07/12",
        "· tin sau sự kiện: đăng chậm nhất 16:30 Thứ Tư 09/12",
    ):
        assert line in shown.text, shown.text
    assert await desk.find(model.Event) is None
    shown = await hanh.press("Lưu sự kiện")
    assert shown.text.startswith("Đã ghi sự kiện.")
    assert hanh.labels == [
        "Đề xuất: tin giới thiệu sự kiện", "Đề xuất: băng rôn", "Đề xuất: mời báo chí",
        "Đề xuất: tin trong sự kiện", "Đề xuất: tin sau sự kiện",
        "Danh sách sự kiện", "Dời ngày", "Hủy sự kiện",
    ]  # fmt: skip
    shown = await hanh.press("Danh sách sự kiện")
    assert "1. Lễ kỷ niệm" in shown.text
    assert "· tin sau sự kiện: chờ đề xuất, đăng chậm nhất 16:30 Thứ Tư 09/12" in shown.text
    khang = desk.people["khang"]
    assert "Sự kiện sắp tới · 1" in (await khang.enter(dialogs.events)).text
    assert "Chưa có sự kiện" in (await desk.people["sơn"].enter(dialogs.events)).text


async def test_a_need_opens_a_request_that_is_filled_in(desk: Desk) -> None:
    hanh = desk.people["hạnh"]
    await enter(hanh, "Lễ kỷ niệm", "5/12")
    await hanh.press("Lưu sự kiện")
    shown = await hanh.press("Đề xuất: tin sau sự kiện")
    assert "Bước 2/4 · Nội dung" in shown.text
    about = "Lễ kỷ niệm, Thứ Bảy 05/12: đề xuất tin sau sự kiện, đăng chậm nhất 16:30 Thứ Tư 09/12"
    assert about in shown.text.split("\n")
    draft = await desk.one(model.Draft)
    assert draft.answers == {"title": "Lễ kỷ niệm", "event_date": "2026-12-05"}
    await hanh.say("Đoạn một.")
    await hanh.press("Khác")
    assert "Bước 4/4" in hanh.window.text
    await hanh.press("Không")
    await hanh.press("Xem lại")
    assert "Ngày diễn ra sự kiện: Thứ Bảy 05/12/2026" in hanh.window.text
    await hanh.enter(dialogs.events)
    assert "tin sau sự kiện: đang soạn, đăng chậm nhất" in hanh.window.text
    await desk.act("hạnh", SendDraft, draft.id)
    shown = await hanh.enter(dialogs.events)
    assert "tin sau sự kiện: đã gửi YC-2026-0001" in shown.text
    assert await desk.find(model.Request, need=draft.need)


async def test_the_button_of_a_reminder_and_one_that_is_met(desk: Desk) -> None:
    hanh = desk.people["hạnh"]
    await enter(hanh, "Lễ kỷ niệm", "5/12", important=False)
    await hanh.press("Lưu sự kiện")
    need = await desk.one(model.EventNeed)
    await hanh.enter(lambda m: dialogs.begin_need(m, need.id))
    assert "Bước 2/4" in hanh.window.text
    shown = await desk.people["sơn"].enter(lambda m: dialogs.begin_need(m, need.id))
    assert shown.text == desk.wording.text("vi", "refusal-may-not-plan")
    shown = await hanh.enter(lambda m: dialogs.begin_need(m, 99))
    assert shown.text == desk.wording.text("vi", "refusal-event-gone")


async def test_moving_says_what_is_late_and_what_stays(desk: Desk) -> None:
    hanh, khang = desk.people["hạnh"], desk.people["khang"]
    await enter(hanh, "Lễ kỷ niệm", "25/12")
    await hanh.press("Lưu sự kiện")
    await hanh.press("Đề xuất: tin giới thiệu")
    await desk.act("hạnh", SendDraft, await complete(desk))
    await khang.enter(dialogs.events)
    await khang.press("1. Lễ kỷ niệm")
    assert "tin giới thiệu sự kiện: đã gửi YC-2026-0001" in khang.window.text
    await khang.press("Dời ngày")
    assert "Dời ngày · Lễ kỷ niệm · Thứ Sáu 25/12" in khang.window.text
    await khang.say("20/11/2026")
    assert "Thứ Sáu 20/11/2026. Đúng không?" in khang.window.text
    await khang.say("20-21/11/2026")
    assert "Thứ Sáu 20/11/2026 đến Thứ Bảy 21/11/2026. Đúng không?" in khang.window.text
    shown = await khang.press("Đúng")
    assert "Yêu cầu đã gửi giữ nguyên nội dung: YC-2026-0001." in shown.text
    assert "· tin sau sự kiện: đăng chậm nhất 16:30 Thứ Năm 26/11" in shown.text
    await khang.press("Quay lại")
    await khang.say("30/11")
    await khang.press("Đúng")
    shown = await khang.press("Xác nhận dời")
    assert "Đã dời sự kiện." in shown.text
    assert "tin sau sự kiện: chờ đề xuất, đăng chậm nhất 16:30 Thứ Năm 03/12" in shown.text
    assert (await desk.one(model.Event)).starts_on == "2026-11-30"


async def complete(desk: Desk) -> int:
    """The newest draft with the answers it lacks."""
    draft = await desk.one(model.Draft)

    def fill(store: Store) -> None:
        answers = {"body": "Đoạn.", "category": "other", "english": False}
        store.change(draft, answers={**draft.answers, **answers})

    await desk.database.write(fill)
    return draft.id


async def test_cancelling_asks_once_more_and_names_what_was_sent(desk: Desk) -> None:
    hanh = desk.people["hạnh"]
    await enter(hanh, "Lễ kỷ niệm", "25/12")
    await hanh.press("Lưu sự kiện")
    await hanh.press("Đề xuất: tin sau")
    await desk.act("hạnh", SendDraft, await complete(desk))
    await hanh.enter(dialogs.events)
    await hanh.press("1. Lễ")
    await hanh.press("Hủy sự kiện")
    assert "giữ nguyên nội dung: YC-2026-0001" in hanh.window.text
    await hanh.press("Quay lại")
    await hanh.press("Hủy sự kiện")
    shown = await hanh.press("Xác nhận hủy")
    assert "Đã hủy sự kiện." in shown.text
    assert "YC-2026-0001" in shown.text
    assert "Chưa có sự kiện nào" in shown.text
    assert (await desk.one(model.Event)).state == "cancelled"


async def test_of_the_past_only_what_is_ahead_is_kept_and_that_is_said(desk: Desk) -> None:
    hanh = desk.people["hạnh"]
    await enter(hanh, "Lễ kỷ niệm", "20/11/2026")
    assert "3 yêu cầu đã qua hạn cùng sự kiện nên không ghi." in hanh.window.text
    shown = await hanh.press("Lưu sự kiện")
    assert "3 yêu cầu đã qua hạn" in shown.text
    await enter(hanh, "Hội thảo", "27/11")
    assert "hạn 16:30 Thứ Ba 17/11 đã qua, vẫn gửi được" in hanh.window.text
    shown = await hanh.press("Lưu sự kiện")
    assert "2 yêu cầu đã quá hạn, vẫn gửi được." in shown.text
    assert "tin giới thiệu sự kiện: chờ đề xuất, đăng chậm nhất 16:30 Thứ Ba 17/11 (đã quá hạn)" in shown.text


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("hôm nào đó", "Chưa đọc được ngày trong “hôm nào đó”"),
        ("32/1/2027", "Chưa đọc được ngày"),
        ("31/2/2027", "Có thể hiểu nhiều cách. Chọn ngày đúng."),
        ("20-21/11", "có thể là nhiều ngày"),
        ("từ 7/12/2026 đến 5/12/2026", "ngày cuối đứng trước ngày đầu"),
        ("mùng 5 tháng giêng", "có thể là ngày âm lịch"),
        ("5/12 lúc 3h", "Có thể hiểu nhiều cách. Chọn ngày đúng."),
    ],
)
async def test_days_that_are_not_clear_are_asked_again(desk: Desk, typed: str, said: str) -> None:
    hanh = desk.people["hạnh"]
    await hanh.enter(dialogs.events)
    await hanh.press("Thêm sự kiện")
    await hanh.say("Lễ kỷ niệm")
    assert said in (await hanh.say(typed)).text, hanh.window.text


async def test_one_of_several_meanings_is_chosen(desk: Desk) -> None:
    hanh = desk.people["hạnh"]
    await hanh.enter(dialogs.events)
    await hanh.press("Thêm sự kiện")
    await hanh.say("Lễ kỷ niệm")
    await hanh.say("5/12 lúc 3h")
    await hanh.press("15:00 Thứ Bảy 05/12/2026")
    await hanh.press("Bỏ qua")
    assert "15:00 Thứ Bảy 05/12" in (await hanh.press("Không")).text


async def test_somebody_of_two_units_chooses_and_one_without_a_unit_is_refused(desk: Desk) -> None:
    son = desk.people["sơn"]
    await son.enter(dialogs.events)
    await son.press("Thêm sự kiện")
    await son.press("Phòng Đào tạo")
    await son.say("x" * 151)
    assert "tối đa 150 ký tự" in son.window.text
    shown = await desk.people["minh"].enter(dialogs.events)
    assert shown.text == desk.wording.text("vi", "refusal-may-not-plan")


async def test_the_same_event_again_is_refused_where_one_looks(desk: Desk) -> None:
    hanh = desk.people["hạnh"]
    for _ in range(2):
        await enter(hanh, "Lễ kỷ niệm", "5/12")
        await hanh.press("Lưu sự kiện")
    assert "Đã có sự kiện “Lễ kỷ niệm” của đơn vị vào ngày này" in desk.line.alerts[-1]


@pytest.mark.parametrize("language", Wording.languages)
async def test_every_window_is_drawn_in_pages_and_in_both_languages(desk: Desk, language: str) -> None:
    await desk.speak("hạnh", language)
    hanh = desk.people["hạnh"]

    def say(key: str) -> str:
        return desk.wording.text(language, key)

    for n in range(5):
        day = f"2026-12-{n + 1:02}"
        title = "Tên rất dài " * 12 if n == 0 else f"Hội thảo {n}"
        await desk.act("hạnh", PlanEvent, "economics", title, day, day, "", "", True)
    desk.clock.moment += timedelta(days=10)
    shown = await hanh.enter(dialogs.events)
    assert len(shown.text) < 4096
    await hanh.press(say("dialog-do-next"))
    await hanh.press("5. Hội thảo 4")
    await hanh.press(say("events-do-cancel"))
    await hanh.press(say("dialog-do-back"))
    await hanh.press(say("events-do-move"))
    await hanh.press(say("dialog-do-back"))
    await hanh.press(say("events-do-list"))
    assert "5. Hội thảo 4" in hanh.window.text
    await hanh.press(say("events-do-import"))
    assert say("import-title-events") in hanh.window.text
    await hanh.say("x")
    await hanh.press(say("dialog-do-back"))
    await hanh.press(say("dialog-do-close"))
    assert hanh.window.text == say("events-closed")


@pytest.mark.parametrize("language", Wording.languages)
def test_labels_fit_a_button(language: str, desk: Desk) -> None:
    from tests.rules.said_texts import texts

    keys = [key for key in texts(language, ("events.ftl",)) if key.startswith("events-do-")]
    assert len(keys) == 12
    assert [key for key in keys if not 0 < len(desk.wording.text(language, key)) <= 20] == []


async def test_a_past_event_is_said_to_be_past(desk: Desk) -> None:
    hanh = desk.people["hạnh"]
    await enter(hanh, "Lễ kỷ niệm", "5/12")
    await hanh.press("Lưu sự kiện")
    desk.clock.moment += timedelta(days=19)
    shown = await hanh.enter(dialogs.events)
    assert shown.text.startswith("<b>Sự kiện của đơn vị · 0 sắp tới, 1 đã qua</b>")
    assert "1. Lễ kỷ niệm · Thứ Bảy 05/12 · Khoa Kinh tế · quan trọng · đã qua" in shown.text
