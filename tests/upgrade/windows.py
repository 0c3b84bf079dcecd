"""The windows that are open when a dump is made, and what their people do in them afterwards.

`opened` is played by `tests.upgrade.make` and changes no dump that has landed; `then` is played by today's
program on every dump, so it follows what today's windows say.
"""

from tests.stories.steps import BODY, PREVIEW, TITLE, TOGETHER
from tests.upgrade.acts import Again, Give, Push, Say, Step, Window

ADMINISTRATOR = (("administrator", "training"),)
TEXT = (
    f"{TITLE}\n{BODY}\n"
    "Hội thảo nhận 45 bài tham luận của các trường đại học, cảng biển và doanh nghiệp vận tải.\n"
    "Ban tổ chức sẽ in kỷ yếu trong tháng 12, gửi các đại biểu và thư viện của trường."
)


NEWS = (Say("/moi", "Chọn loại yêu cầu"), Push("Tin bài", "Bước 1/4"))
TITLED = (*NEWS, Say(TITLE, "Bước 2/4"))
WRITTEN = (*TITLED, Say(BODY, "Bước 3/4"))
CHOSEN = (*WRITTEN, Push("Nghiên cứu", "Bước 4/4"))
ANSWERED = (*CHOSEN, Push("Không", TOGETHER))
REVIEWED = (*ANSWERED, Push("Xem lại", PREVIEW))
SENT = Push("Gửi yêu cầu", "đã nhận toàn văn")
DATED = (*ANSWERED, Push("Ngày diễn ra sự kiện", "Thêm · Ngày diễn ra"), Say("11/12/2026", "Đúng không?"))
EVENT = (Say("/sukien", "ự kiện"), Push("Thêm sự kiện", "Nhập tên sự kiện"))
ENTERED = 2  # steps until a notice is being entered
DAYS = (Say("/lich", "Lịch nghỉ và làm bù"), Push("Nhập thông báo", "Nhập hoặc dán các ngày"))
INVITING = (
    Say("/nguoi", "Quản lý cán bộ"),
    Push("Mời một người", "vai trò"),
    Push("Cán bộ", "đơn vị"),
    Push("Khoa Hàng hải", "Nhập họ và tên"),
)
INVITED = 2  # steps until somebody is being invited

BANNER = (Say("/moi", "Chọn loại yêu cầu"), Push("Băng rôn", "Bước 1/8"))
LATE = (*BANNER, Say("3/12/2026", "Đúng không?"), Push("Đúng", "đã quá hạn"))
DESCRIBED = (
    Say("Lễ hội cảng biển", "Bước 3/8"),
    Push("Pano", "Bước 4/8"),
    Say("Chào mừng ngày hội", "Bước 5/8"),
    Say("6 m x 0,8 m", "Bước 6/8"),
    Say("2", "Bước 7/8"),
    Say("Cổng chính", "Bước 8/8"),
)
TEXT_AGAIN = (
    *REVIEWED,
    Push("Sửa một mục", "Chọn mục cần sửa"),
    Push("✓ Nội dung", "Sửa · Nội dung"),
)
SHORTER = (*TEXT_AGAIN, Say("Hội thảo có hơn 250 đại biểu.", "chưa được ghi"))
SPOT = (*TEXT_AGAIN, Push("Sửa một chỗ", "Nhập chữ sai"))
PHOTOS = (*ANSWERED, Push("Ảnh", "Thêm · Ảnh"), Give(3, "Đã nhận 3/10 ảnh"))
STAFFING = (Say("/nguoi", "Quản lý cán bộ"),)

SENDING = (SENT,)
REVIEWING = (Push("Xem lại", PREVIEW), *SENDING)
SPEAKING = (Push("Không", TOGETHER), *REVIEWING)
CHOOSING = (Push("Nghiên cứu", "Bước 4/4"), *SPEAKING)
WRITING = (Say(BODY, "Bước 3/4"), *CHOOSING)
TITLING = (Say(TITLE, "Bước 2/4"), *WRITING)
HANGING = (
    Say("23/12/2026 đến 27/12/2026", "Đúng không?"),
    Push("Đúng", PREVIEW),
    Push("Gửi yêu cầu", "đã nhận đủ nội dung"),
)
DESCRIBING = (*DESCRIBED, *HANGING)
EXPLAINING = (Say("Đối tác vừa xác nhận", "Bước 2/8"), *DESCRIBING)


def led_on(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """The steps in a window that is a conversation now: its buttons are drawn anew before one is pressed."""
    first = steps[0]
    return (Again(first.label), *steps) if isinstance(first, Push) else steps


def event_window(full: str, title: str, opened: int) -> Window:
    """An event being planned, left after so many steps."""
    steps: tuple[Step, ...] = (
        *EVENT,
        Say(title, "ngày"),
        Say("8h 25/12/2026", "Đúng không?"),
        Push("Đúng", "địa điểm"),
        Say("Hội trường A", "quan trọng"),
        Push("Không", "Hội trường A"),
        Push("Lưu sự kiện", "Đã ghi sự kiện."),
    )
    return Window(full, steps[:opened], led_on(steps[opened:]))


def invitation_window(full: str, name: str, opened: int) -> Window:
    """Somebody being invited, left after so many steps."""
    steps: tuple[Step, ...] = (
        *INVITING,
        Say(name, "xưng hô"),
        Push("Cô", f"Cô {name}"),
        Push("Tạo đường dẫn", f"Đường dẫn mời của {name}"),
    )
    then = steps[opened:] if opened < INVITED else led_on(steps[opened:])
    return Window(full, steps[:opened], then, ADMINISTRATOR)


def days_window(full: str, day: str, opened: int) -> Window:
    """A day off being announced, left after so many steps."""
    steps: tuple[Step, ...] = (
        *DAYS,
        Say(f"nghỉ {day}", "Nhập số văn bản"),
        Say("12/TB-BX", "Xem trước thông báo"),
        Push("Xác nhận", "Đã ghi 1 ngày"),
    )
    then = steps[opened:] if opened < ENTERED else led_on(steps[opened:])
    return Window(full, steps[:opened], then, ADMINISTRATOR)


WINDOWS = {
    "Form:type": Window(
        "Nghiêm Thị An", NEWS[:1], led_on((Push("Tin bài", "Bước 1/4"), Say(TITLE, "Bước 2/4"), *WRITING))
    ),
    "Form:text": Window(
        "Nghiêm Thị Bích",
        NEWS,
        led_on((Push("Quay lại", "Chọn loại yêu cầu"), Push("Tin bài", "Bước 1/4"), *TITLING)),
    ),
    "Form:long_text": Window("Nghiêm Thị Chi", TITLED, WRITING),
    "Form:choice": Window("Nghiêm Thị Diệp", WRITTEN, led_on(CHOOSING)),
    "Form:yes_no": Window("Nghiêm Thị Giang", CHOSEN, led_on(SPEAKING)),
    "Form:extras": Window("Nghiêm Thị Hà", ANSWERED, led_on(REVIEWING)),
    "Form:preview": Window("Nghiêm Thị Hoa", REVIEWED, led_on(SENDING)),
    "Form:sure": Window("Nghiêm Thị Kim", DATED, led_on((Push("Đúng", TOGETHER), *REVIEWING))),
    "Form:photos": Window(
        "Nghiêm Thị Lam",
        (*ANSWERED, Push("Ảnh", "Thêm · Ảnh"), Give(2, "Đã nhận 2/10 ảnh")),
        led_on((Push("Xong", TOGETHER), *REVIEWING)),
    ),
    "Form:fields": Window(
        "Nghiêm Thị Liên",
        (*REVIEWED, Push("Sửa một mục", "Chọn mục cần sửa")),
        led_on((Push("✓ Tiêu đề", "Sửa · Tiêu đề"), Say("Hội thảo năng lượng xanh", PREVIEW), *SENDING)),
    ),
    "Offer:window": Window(
        "Nghiêm Thị Mai",
        (Say(TEXT, "chưa gửi cho ai."),),
        (Push("Tạo yêu cầu", "Bước 3/"), *CHOOSING),
    ),
    "MyWork:lists": Window("Nghiêm Thị Nga", (Say("/viec", "Việc của tôi"),), (Push("Đóng", "Đã đóng"),)),
    "Away:sure": Window(
        "Nghiêm Thị Oanh",
        (Say("/vang đến 18/12/2026", "Đúng không?"),),
        led_on((Push("Đúng", "Đã ghi nhận vắng mặt"),)),
    ),
    "Form:unit": Window(
        "Nghiêm Thị Quế",
        (Say("/moi", "Chọn đơn vị gửi yêu cầu"),),
        led_on((Push("Khoa Kinh tế", "Chọn loại yêu cầu"), Push("Tin bài", "Bước 1/4"), *TITLING)),
        (("staff", "economics"), ("staff", "navigation")),
    ),
    "Form:drafts": Window(
        "Nghiêm Thị Sen",
        (*TITLED, Say("/moi", "Còn 1 bản nháp")),
        led_on((Push(TITLE, "Bước 2/4"), *WRITING)),
    ),
    "Form:held": Window(
        "Nghiêm Thị Tâm", SHORTER, led_on((Push("Thêm vào cuối", "Đã nhận"), Push("Xong", PREVIEW), *SENDING))
    ),
    "Form:replace_sure": Window(
        "Nghiêm Thị Thanh",
        (*SHORTER, Push("Thay cả bài", "Xác nhận thay?")),
        led_on((Push("Thay cả bài", "Đã nhận"), Push("Xong", PREVIEW), *SENDING)),
    ),
    "Form:spot": Window("Nghiêm Thị Thảo", SPOT, (Say("200 -> 250", "Đúng không?"),)),
    "Form:spot_sure": Window(
        "Nghiêm Thị Thu",
        (*SPOT, Say("200 -> 250", "Đúng không?")),
        led_on((Push("Nhập lại", "Nhập chữ sai"),)),
    ),
    "Form:date": Window(
        "Nghiêm Thị Thúy",
        BANNER,
        (Say("25/12/2026", "Đúng không?"), Push("Đúng", "Bước 2/8"), *DESCRIBING),
    ),
    "Form:calendar": Window(
        "Nghiêm Thị Trà",
        (*BANNER, Push("Chọn trên lịch", "chọn một ngày")),
        led_on((Push("28", "Đúng không?"), Push("Đúng", "Bước 2/8"), *DESCRIBING)),
    ),
    "Form:late": Window(
        "Nghiêm Thị Trang", LATE, led_on((Push("Gửi diện trễ hạn", "Nhập lý do gửi trễ hạn"), *EXPLAINING))
    ),
    "Form:late_reason": Window(
        "Nghiêm Thị Uyên", (*LATE, Push("Gửi diện trễ hạn", "Nhập lý do gửi trễ hạn")), EXPLAINING
    ),
    "Form:date_range": Window(
        "Nghiêm Thị Vân",
        (*BANNER, Say("25/12/2026", "Đúng không?"), Push("Đúng", "Bước 2/8"), *DESCRIBED),
        HANGING,
    ),
    "Form:time": Window(
        "Nghiêm Thị Xuân",
        (
            NEWS[0],
            Push("Mời báo chí", "Bước 1/5"),
            Say("25/12/2026", "Đúng không?"),
            Push("Đúng", "Bước 2/5"),
            Say("Lễ hội cảng biển", "Bước 3/5"),
        ),
        (Say("8 giờ sáng", "Đúng không?"), Push("Đúng", "Bước 4/5")),
    ),
    "Form:photos_less": Window(
        "Nghiêm Thị Yên",
        (*PHOTOS, Push("Bỏ ảnh", "Chọn số của ảnh cần bỏ")),
        led_on((Push("Quay lại", "Đã nhận 3/10 ảnh"), Push("Xong", TOGETHER), *REVIEWING)),
    ),
    "Form:photos_caption": Window(
        "Nghiêm Thị Yến",
        (*PHOTOS, Push("Chú thích", "Nhập chú thích chung")),
        (
            Say("Toàn cảnh hội thảo", "Đã nhận 3/10 ảnh"),
            Push("Xong", TOGETHER),
            *REVIEWING,
        ),
    ),
    "Form:file": Window(
        "Nghiêm Văn An", (*ANSWERED, Push("Tệp", "Gửi tệp")), led_on((Push("Quay lại", TOGETHER), *REVIEWING))
    ),
    "Form:drop": Window(
        "Nghiêm Văn Bách",
        (*REVIEWED, Push("Bỏ bản nháp", "Bỏ hẳn?")),
        led_on((Push("Quay lại", PREVIEW), *SENDING)),
    ),
    "Away:ask": Window(
        "Nghiêm Văn Cường",
        (Say("/vang", "Đang ghi nhận có mặt."),),
        (Say("7/12 đến 9/12", "Đúng không?"), Push("Đúng", "Sẽ ghi nhận vắng mặt")),
    ),
    "Events:list": Window("Nghiêm Văn Dân", EVENT[:1], (Push("Thêm sự kiện", "Nhập tên sự kiện"),)),
    "Events:title": event_window("Nghiêm Văn Đông", "Hội thảo năng lượng", 2),
    "Events:when": event_window("Nghiêm Thị Phượng", "Hội thảo cảng biển", 3),
    "Events:when_sure": event_window("Nghiêm Văn Giáp", "Hội thảo đóng tàu", 4),
    "Events:place": event_window("Nghiêm Văn Hải", "Hội thảo hàng hải", 5),
    "Events:important": event_window("Nghiêm Văn Hiếu", "Hội thảo khí tượng", 6),
    "Events:sure": event_window("Nghiêm Văn Hùng", "Hội thảo thủy sản", 7),
    "Days:list": days_window("Nghiêm Văn Kha", "22/12/2026", 1),
    "Days:enter": days_window("Nghiêm Văn Lâm", "21/12/2026", 2),
    "Days:document": days_window("Nghiêm Văn Quân", "24/12/2026", 3),
    "Days:preview": days_window("Nghiêm Văn Long", "23/12/2026", 4),
    "People:menu": invitation_window("Nghiêm Văn Minh", "Ngô Thị An", 1),
    "People:role": invitation_window("Nghiêm Văn Nam", "Ngô Thị Bích", 2),
    "People:unit": invitation_window("Nghiêm Văn Phúc", "Ngô Thị Chi", 3),
    "People:name": invitation_window("Nghiêm Văn Sang", "Ngô Thị Mai", 4),
    "People:address": invitation_window("Nghiêm Văn Tài", "Ngô Thị Duyên", 5),
    "People:invite_sure": invitation_window("Nghiêm Văn Thắng", "Ngô Thị Giang", 6),
    "People:table": Window(
        "Nghiêm Văn Trí",
        (*STAFFING, Push("Nhập danh sách", "Gửi tệp")),
        (Push("Quay lại", "Quản lý cán bộ"),),
        ADMINISTRATOR,
    ),
    "People:list": Window(
        "Nghiêm Văn Trung",
        (*STAFFING, Push("Danh sách cán bộ", "Danh sách cán bộ ·")),
        (Say("Khang", "Vũ Hoàng Khang"), Push("1. Vũ Hoàng Khang", "Vũ Hoàng Khang")),
        ADMINISTRATOR,
    ),
    "People:waiting": Window(
        "Nghiêm Văn Việt",
        (*STAFFING, Push("Chưa vào hệ thống", "Chưa vào hệ thống ·")),
        (Push("Quay lại", "Quản lý cán bộ"),),
        ADMINISTRATOR,
    ),
}
