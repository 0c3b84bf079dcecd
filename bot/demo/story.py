"""The life of one request, step by step: what is done, and what must be seen."""

from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from bot.demo.moves import ClockTo, Move, Press, PressAtOnce, Say, See, SendPhotos
from bot.demo.organisation import GROUP

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
TITLE = "Hội thảo logistics xanh 2026"
BODY = (
    "Ngày 27/11/2026, Khoa Kinh tế tổ chức hội thảo “Logistics xanh: từ cảng biển đến chuỗi cung ứng” "
    "tại Hội trường A.\n\nHội thảo có 12 tham luận; diễn giải chính là chuyên gia của Hiệp hội Cảng xanh. "
    "Sinh viên đăng ký tại văn phòng khoa trước ngày 25/11."
)
CORRECTED = BODY.replace("diễn giải", "diễn giả")
LINK = "https://bienxanh.example/tin-tuc/hoi-thao-logistics-xanh-2026"


@dataclass(frozen=True)
class Step:
    """A step the reader sees as one: its title, and its moves in order."""

    title: str
    moves: tuple[Move, ...]


STEPS = (
    Step(
        "Cô Hạnh soạn tin: mỗi câu hỏi một bước",
        (
            Say("hạnh", "/moi"),
            See("hạnh", "Chọn loại yêu cầu", labels=("Tin bài", "Băng rôn", "Mời báo chí")),
            Press("hạnh", "Tin bài"),
            See("hạnh", "Bước 1/8 · Tiêu đề"),
            Say("hạnh", TITLE),
            See("hạnh", "Bước 2/8 · Nội dung"),
            Say("hạnh", BODY),
            Press("hạnh", "Xong"),
            See("hạnh", "Bước 3/8 · Chuyên mục"),
            Press("hạnh", "Nghiên cứu"),
            See("hạnh", "Bước 4/8 · Ngày diễn ra sự kiện"),
            Say("hạnh", "27/11"),
            See("hạnh", "Thứ Sáu 27/11/2026. Đúng không?"),
            Press("hạnh", "Đúng"),
            See("hạnh", "Bước 5/8 · Cần bản tiếng Anh"),
            Press("hạnh", "Không"),
            See("hạnh", "Bước 6/8 · Đường dẫn nguồn"),
            Press("hạnh", "Bỏ qua"),
            See("hạnh", "Bước 7/8 · Ảnh"),
            SendPhotos("hạnh", 3),
            See("hạnh", "Đã nhận 3/10 ảnh", labels=("Xong",)),
            Press("hạnh", "Xong"),
            See("hạnh", "Bước 8/8 · Tệp bản thảo"),
            Press("hạnh", "Bỏ qua"),
        ),
    ),
    Step(
        "Cô Hạnh xem trước và gửi",
        (
            See("hạnh", "Xem lại trước khi gửi", labels=("Gửi yêu cầu",)),
            Press("hạnh", "Gửi yêu cầu"),
            See("hạnh", "Chờ đơn vị xác nhận", labels=("Xem", "Bổ sung", "Rút yêu cầu")),
        ),
    ),
    Step(
        "Trưởng khoa xác nhận",
        (
            See("khang", "Chờ đơn vị xác nhận", labels=("Xác nhận",), photos=3),
            Press("khang", "Xác nhận", toast="đã xác nhận"),
            See(
                "yến",
                f"Chờ duyệt · {TITLE}",
                GROUP,
                labels=("Duyệt", "Biên tập", "Trả lại", "Từ chối"),
                photos=3,
            ),
        ),
    ),
    Step(
        "Phòng Truyền thông sửa một chữ rồi duyệt",
        (
            Press("yến", "Biên tập", GROUP),
            See("yến", "Biên tập", labels=("Sửa một mục",)),
            Press("yến", "Sửa một mục"),
            Press("yến", "✓ Nội dung"),
            Press("yến", "Nhập lại"),
            Say("yến", CORRECTED),
            Press("yến", "Xong"),
            Press("yến", "Lưu biên tập"),
            See("yến", "Cô Yến đã biên tập 1 chỗ", GROUP, labels=("Xem chỗ sửa",)),
            Press("yến", "Duyệt", GROUP, toast="đã duyệt"),
        ),
    ),
    Step(
        "Sáng thứ Tư chưa ai phê duyệt: mỗi người được nhắc một tin",
        (
            See("minh", "Chờ phê duyệt", labels=("Phê duyệt",), photos=3),
            ClockTo(datetime(2026, 11, 25, 7, 30, tzinfo=ZONE)),
            See("minh", "Nhắc việc · 1 việc đang chờ", labels=("Việc của tôi", "Đã nắm")),
            Press("minh", "Đã nắm", toast="không nhắc lại"),
        ),
    ),
    Step(
        "Quá hạn: Phó Hiệu trưởng phụ trách cùng xử lý",
        (
            ClockTo(datetime(2026, 11, 25, 16, 30, tzinfo=ZONE)),
            See("minh", "Đã quá hạn từ 16:30 Thứ Tư 25/11", labels=("Phê duyệt",)),
            See("dũng", "Đã quá hạn từ", labels=("Phê duyệt",), photos=3),
            See("hạnh", "Đã chuyển Phó Hiệu trưởng phụ trách"),
        ),
    ),
    Step(
        "Hai người bấm cùng lúc, một quyết định được ghi",
        (
            See("thu", "Cô Yến đã biên tập 1 chỗ", labels=("Phê duyệt", "Xem chỗ sửa"), photos=3),
            Press("thu", "Xem chỗ sửa"),
            See("thu", "Các chỗ đã sửa", labels=("Phê duyệt",)),
            PressAtOnce(("dũng", "thu"), "Phê duyệt", wins="đã phê duyệt.", loses="phê duyệt lúc"),
        ),
    ),
    Step(
        "Anh Đạt nhận việc, đăng bài, trả đường dẫn",
        (
            See("đạt", f"Chờ đăng tải · {TITLE}", GROUP, labels=("Nhận đăng",)),
            Press("đạt", "Nhận đăng", GROUP, toast="đã nhận việc"),
            See("đạt", "Anh Đạt đã nhận", GROUP),
            Press("đạt", "Trả kết quả", GROUP),
            See("đạt", "dán đường dẫn"),
            Say("đạt", LINK),
            See("đạt", "Đã ghi đường dẫn"),
        ),
    ),
    Step(
        "Cô Hạnh kiểm tra lại bài đã đăng, yêu cầu khép lại",
        (
            See("hạnh", LINK, labels=("Xác nhận đúng", "Báo sai sót")),
            Press("hạnh", "Xác nhận đúng", toast="đã xác nhận đúng"),
            See("hạnh", "Đã đăng, đã kiểm tra lại"),
        ),
    ),
    Step(
        "Đầu tháng: mỗi đơn vị rà soát website của mình",
        (
            ClockTo(datetime(2026, 12, 1, 7, 30, tzinfo=ZONE), at_once=True),
            See("khang", "Cập nhật website tháng 12/2026 · Khoa Kinh tế", labels=("Xác nhận không đổi",)),
            Press("khang", "Xác nhận không đổi"),
            See("khang", "Xác nhận bằng tên mình", labels=("Đúng, không đổi",)),
            Press("khang", "Đúng, không đổi"),
            See("khang", "Đã đủ · Cập nhật website tháng 12/2026"),
        ),
    ),
    Step(
        "Cuối tháng: đơn vị chưa xác nhận được nêu với lãnh đạo",
        (
            ClockTo(datetime(2026, 12, 31, 16, 31, tzinfo=ZONE), at_once=True),
            See("minh", "Chưa xác nhận cập nhật website tháng 12/2026"),
        ),
    ),
)
