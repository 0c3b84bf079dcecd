"""Days and times in the form: as people type them, in a month, spelled out; and events that come too late."""

import dialogs
from tests.chat.desk import Desk, Reader
from tests.chat.steps import answers
from tests.kit.day import on, on_monday
from workflow import model
from workflow.actions import StartDraft

pytestmark = on_monday


async def begin(desk: Desk, type: str = "banner") -> Reader:
    """Cô Hạnh before the first question of a type."""
    id = (await desk.act("hạnh", StartDraft, type, "economics")).id
    hanh = desk.people["hạnh"]
    await hanh.enter(lambda m: dialogs.open_draft(m, id))
    return hanh


async def test_the_list_of_types_says_what_each_is_for_and_which_events_are_in_time(desk: Desk) -> None:
    hanh = desk.people["hạnh"]
    shown = await hanh.enter(dialogs.start_new)
    assert hanh.labels == ["Tin bài", "Băng rôn", "Mời báo chí", "Đưa tin sự kiện", "Đóng"]
    assert shown.text.split("\n") == [
        "<b>Gửi yêu cầu · Khoa Kinh tế</b>",
        "Chọn loại yêu cầu.",
        "Tin bài: đăng tin, bài đã viết lên website",
        "Băng rôn: treo băng rôn, banner, pano. Gửi hôm nay kịp cho sự kiện từ Thứ Ba 01/12",
        "Mời báo chí: mời báo, đài dự sự kiện, cần có dự thảo. Gửi hôm nay kịp cho sự kiện từ Thứ Sáu 27/11",
        "Đưa tin sự kiện: đề nghị cử người đến viết tin, chụp ảnh."
        " Gửi hôm nay kịp cho sự kiện từ Thứ Năm 26/11",
    ]
    assert "Bước 1/8 · Ngày diễn ra sự kiện" in (await hanh.press("Băng rôn")).text


async def test_a_day_in_words_is_spelled_out_before_it_is_kept(desk: Desk) -> None:
    hanh = await begin(desk)
    shown = await hanh.say("thứ sáu tuần sau")
    assert "Đã ghi nhận: Thứ Sáu 04/12/2026. Đúng không?" in shown.text
    assert hanh.labels == ["Đúng", "Nhập lại"]
    assert await answers(desk) == {}
    assert "Chưa ghi “Thứ Sáu 04/12/2026”. Đề nghị nhập lại." in (await hanh.press("Nhập lại")).text
    assert await answers(desk) == {}
    await hanh.say("4/12")
    await hanh.press("Đúng")
    assert await answers(desk) == {"event_date": "2026-12-04"}


@on("2026-12-31T10:00")
async def test_months_ahead_are_spelled_out_at_the_end_of_a_month(desk: Desk) -> None:
    hanh = await begin(desk)
    shown = await hanh.say("1 tháng nữa")
    assert "Đã ghi nhận: Chủ Nhật 31/01/2027. Đúng không?" in shown.text
    shown = await hanh.say("2 tháng nữa")
    assert "“2 tháng nữa” có thể là nhiều ngày. Chọn một ngày" in shown.text
    assert hanh.labels[:2] == ["Chủ Nhật 28/02/2027", "Thứ Hai 01/03/2027"]
    assert await answers(desk) == {}


async def test_what_is_not_clear_is_asked_with_what_may_have_been_meant(desk: Desk) -> None:
    hanh = await begin(desk, "news")
    for text in ("Tên", "Nội dung", "đào tạo", "không"):
        await hanh.say(text)
    await hanh.press("Ngày diễn ra sự kiện")
    shown = await hanh.say("20/11")
    assert "“20/11” có thể là nhiều ngày. Chọn một ngày" in shown.text
    assert hanh.labels[:2] == ["Thứ Sáu 20/11/2026", "Thứ Bảy 20/11/2027"]
    assert "event_date" not in await answers(desk)
    shown = await hanh.say("tuần sau")
    assert "chưa chỉ rõ ngày nào" in shown.text
    assert "Thứ Sáu 20/11/2026" not in hanh.labels
    await hanh.say("20/11/2026")
    assert "“20/11/2026” đã qua. Nếu đúng ý, chọn ngày ở nút bên dưới" in hanh.window.text
    assert "sự kiện: Thứ Sáu 20/11/2026" in (await hanh.press("Thứ Sáu 20/11/2026")).text
    assert (await answers(desk))["event_date"] == "2026-11-20"


async def test_a_month_marks_days_without_work_and_names_holidays(desk: Desk) -> None:
    hanh = await begin(desk)
    shown = await hanh.press("Chọn trên lịch")
    assert "Tháng 11/2026: chọn một ngày" in shown.text
    assert "24/11 Ngày Văn hóa Việt Nam" in shown.text
    rows = [[b.text for b in row] for row in shown.rows]
    assert rows[0] == ["T2", "T3", "T4", "T5", "T6", "T7", "CN"]
    assert rows[1] == ["–"] * 6 + ["·1·"]
    assert rows[5] == ["23", "·24·", "25", "26", "27", "·28·", "·29·"]
    assert rows[7] == ["◀ Tháng 10/2026", "Tháng 12/2026 ▶"]
    await hanh.press("T2")
    await hanh.press("Tháng 12/2026")
    assert "Đã ghi nhận: Thứ Sáu 04/12/2026. Đúng không?" in (await hanh.press("4")).text
    await hanh.press("Đúng")
    assert (await answers(desk))["event_date"] == "2026-12-04"


async def test_a_month_in_english(desk: Desk) -> None:
    await desk.speak("hạnh", "en")
    hanh = await begin(desk)
    shown = await hanh.press("Choose in a month")
    assert "November 2026: choose a day" in shown.text
    assert hanh.labels[:7] == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


async def up_to_range(desk: Desk) -> Reader:
    """The last question of a banner: from when to when it hangs."""
    hanh = await begin(desk)
    await hanh.say("4/12/2026")
    await hanh.press("Đúng")
    await hanh.say("Ngày hội việc làm")
    await hanh.press("Pano")
    for text in ("Chữ trên băng rôn", "6 m x 0,8 m", "2", "Cổng chính"):
        await hanh.say(text)
    return hanh


async def test_from_a_day_to_a_day_typed_and_picked(desk: Desk) -> None:
    hanh = await up_to_range(desk)
    shown = await hanh.say("từ 2/12 đến 5/12")
    assert "Đã ghi nhận: Thứ Tư 02/12/2026 đến Thứ Bảy 05/12/2026. Đúng không?" in shown.text
    await hanh.press("Nhập lại")
    await hanh.press("Chọn trên lịch")
    await hanh.press("Tháng 12/2026")
    assert "từ Thứ Năm 03/12/2026, chọn ngày cuối" in (await hanh.press("3")).text
    assert "từ Thứ Tư 02/12/2026, chọn ngày cuối" in (await hanh.press("2")).text
    assert "Thứ Tư 02/12/2026 đến Thứ Sáu 04/12/2026" in (await hanh.press("4")).text
    shown = await hanh.press("Đúng")
    assert "Xem lại trước khi gửi" in shown.text
    assert "Ngày treo và ngày gỡ: Thứ Tư 02/12/2026 đến Thứ Sáu 04/12/2026" in shown.text
    assert (await answers(desk))["shown"] == "2026-12-02/2026-12-04"


async def test_a_range_that_has_begun_is_asked_about(desk: Desk) -> None:
    hanh = await up_to_range(desk)
    assert "đã bắt đầu hoặc đã qua" in (await hanh.say("20/11/2026 đến 5/12/2026")).text
    assert (
        "Thứ Sáu 20/11/2026 đến Thứ Bảy 05/12/2026. Đúng không?"
        in (await hanh.press("Thứ Sáu 20/11/2026")).text
    )
    await hanh.press("Đúng")
    assert (await answers(desk))["shown"] == "2026-11-20/2026-12-05"


async def test_a_time_of_day(desk: Desk) -> None:
    hanh = await begin(desk, "press")
    await hanh.say("4/12/2026")
    await hanh.press("Đúng")
    assert "Bước 3/5 · Giờ bắt đầu" in (await hanh.say("Ngày hội việc làm")).text
    assert "có thể là nhiều giờ khác nhau" in (await hanh.say("2 giờ")).text
    assert {"02:00", "14:00"} <= set(hanh.labels)
    assert "Đã ghi nhận: 14:30. Đúng không?" in (await hanh.say("2 rưỡi chiều")).text
    assert "Bước 4/5" in (await hanh.press("Đúng")).text
    assert (await answers(desk))["time"] == "14:30"


async def test_an_event_in_time_is_said_to_be(desk: Desk) -> None:
    hanh = await begin(desk)
    await hanh.say("1/12")
    shown = await hanh.press("Đúng")
    assert shown.text.startswith(
        "Sự kiện Thứ Ba 01/12: còn kịp. Băng rôn phải đề xuất chậm nhất 16:30 Thứ Hai 23/11 "
        "(5 ngày làm việc; 24/11 nghỉ lễ)."
    )
    assert "Bước 2/8" in shown.text


LATE = (
    "Sự kiện Thứ Sáu 27/11: băng rôn phải đề xuất chậm nhất 16:30 Thứ Năm 19/11 "
    "(5 ngày làm việc; 24/11 nghỉ lễ). Hôm nay, Thứ Hai 23/11, đã quá hạn 2 ngày làm việc.\n"
    "Vẫn gửi được theo diện trễ hạn, kèm lý do.\n"
    "Nếu các bước dùng hết thời hạn, có kết quả chậm nhất 16:30 Thứ Hai 30/11, không kịp trước sự kiện "
    "Thứ Sáu 27/11.\n"
    "Gửi đi thì người duyệt được báo điều này trên thẻ."
)


async def test_too_late_with_a_reason(desk: Desk) -> None:
    hanh = await begin(desk)
    await hanh.say("27/11")
    assert (await hanh.press("Đúng")).text == LATE
    assert hanh.labels == ["Đổi ngày sự kiện", "Hủy", "Gửi diện trễ hạn"]
    assert "Nhập lý do gửi trễ hạn" in (await hanh.press("Gửi diện trễ hạn")).text
    assert "chưa có nội dung" in (await hanh.say("\u200b")).text
    assert "Bước 2/8" in (await hanh.say("Kế hoạch của đối tác vừa thay đổi")).text
    assert (await desk.one(model.Draft)).late == "Kế hoạch của đối tác vừa thay đổi"


async def test_too_late_and_another_day(desk: Desk) -> None:
    hanh = await begin(desk)
    await hanh.say("27/11")
    await hanh.press("Đúng")
    assert "Bước 1/8 · Ngày diễn ra sự kiện" in (await hanh.press("Đổi ngày sự kiện")).text
    await hanh.say("4/12")
    assert "còn kịp" in (await hanh.press("Đúng")).text


async def test_too_late_and_given_up(desk: Desk) -> None:
    hanh = await begin(desk)
    await hanh.say("27/11")
    await hanh.press("Đúng")
    assert (await hanh.press("Hủy")).text == desk.wording.text("vi", "dialog-left")
    assert (await desk.one(model.Draft)).sent_at is not None


async def test_a_type_that_is_not_taken_late(desk: Desk) -> None:
    hanh = await begin(desk, "coverage")
    await hanh.say("Hội thảo")
    await hanh.say("24/11")
    assert "Loại yêu cầu này không nhận sau thời hạn" in (await hanh.press("Đúng")).text
    assert hanh.labels == ["Đổi ngày sự kiện", "Để sau"]


async def test_a_draft_that_became_late_is_led_to_its_reason(desk: Desk) -> None:
    """In time when the day was given, too late when it is sent: said, asked for, sent."""
    reason = "Đối tác xác nhận muộn"
    draft = await desk.draft(type="banner", event_date="01/12/2026")
    hanh = desk.people["hạnh"]
    await hanh.enter(lambda m: dialogs.open_draft(m, draft))
    desk.clock.moment = desk.clock.moment.replace(hour=10)  # 17:00 in Hanoi: the office has closed
    shown = await hanh.press("Gửi yêu cầu")
    assert desk.line.alerts[-1].startswith("Sự kiện Thứ Ba 01/12 phải đề xuất chậm nhất 16:30 Thứ Hai 23/11")
    assert "Bây giờ là 17:00 Thứ Hai 23/11, đã quá hạn." in shown.text
    await hanh.press("Gửi diện trễ hạn")
    shown = await hanh.say(reason)
    assert "TRỄ HẠN · Xem lại trước khi gửi" in shown.text
    assert f"Gửi sau thời hạn đề xuất, lý do: “{reason}”" in shown.text
    await hanh.press("Gửi yêu cầu")
    assert desk.line.alerts[-1] == "YC-2026-0001: đã gửi yêu cầu."
    assert (await desk.one(model.Request)).late == reason
    assert "YC-2026-0001 · TRỄ HẠN" in (await hanh.enter(dialogs.my_work)).text


async def test_another_day_in_a_supplement_is_measured_and_the_same_day_is_not(desk: Desk) -> None:
    request = await desk.request(type="banner", event_date="01/12/2026")
    desk.clock.moment = desk.clock.moment.replace(day=25)
    hanh = desk.people["hạnh"]
    await hanh.enter(lambda m: dialogs.supplement(m, request))
    for day, then in (("1/12/2026", "YC-2026-0001 · Bổ sung"), ("30/11/2026", "đã quá hạn 2 ngày làm việc")):
        await hanh.press("Sửa một mục")
        await hanh.press("✓ Ngày diễn ra sự kiện")
        await hanh.say(day)
        assert then in (await hanh.press("Đúng")).text
    await hanh.press("Gửi diện trễ hạn")
    await hanh.say("Sự kiện dời lên một ngày")
    assert "Đã gửi bổ sung" in (await hanh.press("Gửi bổ sung")).text
    assert (await desk.get(model.Request, request)).late == "Sự kiện dời lên một ngày"


async def test_what_is_kept_of_a_reason_given_before(desk: Desk) -> None:
    hanh = await begin(desk)
    await hanh.say("27/11")
    await hanh.press("Đúng")
    await hanh.press("Gửi diện trễ hạn")
    await hanh.say("Lý do <cũ>")
    await hanh.press("Quay lại")
    await hanh.say("26/11")
    await hanh.press("Đúng")
    shown = await hanh.press("Gửi diện trễ hạn")
    assert "Đã trả lời: Lý do &lt;cũ&gt;" in shown.text
    assert "Bước 2/8" in (await hanh.press("Giữ nguyên")).text
