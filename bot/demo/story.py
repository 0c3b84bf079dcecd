"""The life of one request, step by step: what is done, and what must be seen."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from bot.demo.organisation import GROUP
from bot.demo.tour_moves import ClockTo, Move, Press, PressAtOnce, Say, See, SendPhotos
from wording.dates import say_day, say_moment
from workflow.calendar import WorkCalendar, periods
from workflow.spec import PeriodDay, Quantity
from workflow.spec.period_day import LAST

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
ONE_WORKING_DAY = Quantity(amount=1, unit="working_day")  # in which the board approves, by its rules
TEN = datetime(2026, 11, 23, 10, 0, tzinfo=ZONE)
LINK = "https://bienxanh.example/tin-tuc/hoi-thao-logistics-xanh-2026"


@dataclass(frozen=True)
class Step:
    """A step the reader sees as one: its title, and its moves in order. `of` so many, where that is known."""

    title: str
    moves: tuple[Move, ...]
    of: int = 0
    english: str = ""

    def numbered(self, number: int) -> str:
        return f"{number}/{self.of}" if self.of else f"{number}"


@dataclass(frozen=True)
class Days:
    """The days of a story that begins at a moment: what is said of them, and where the clock goes."""

    event: date
    due: datetime  # of the approval: the end of the next working day
    morning: datetime  # of that day
    month: date  # the first month that begins after that day
    opens: datetime  # its first working day
    over: datetime  # just after its last one

    @property
    def title(self) -> str:
        return f"Hội thảo logistics xanh {self.event.year}"

    @property
    def round(self) -> str:
        return f"Cập nhật website tháng {self.month:%m/%Y}"

    @property
    def body(self) -> str:
        return (
            f"Ngày {self.event:%d/%m/%Y}, Khoa Kinh tế tổ chức hội thảo “Logistics xanh: từ cảng biển đến "
            "chuỗi cung ứng” tại Hội trường A.\n\nHội thảo có 12 tham luận; diễn giải chính là chuyên gia "
            "của Hiệp hội Cảng xanh. Sinh viên đăng ký tại văn phòng khoa trước ngày "
            f"{self.event - timedelta(days=2):%d/%m}."
        )


def days_of(begin: datetime, calendar: WorkCalendar) -> Days:
    """The days of the story that begins then."""
    due = calendar.due(begin, ONE_WORKING_DAY).at
    month = (due.date().replace(day=1) + timedelta(days=31)).replace(day=1)
    period = periods.around("month", month)
    first = periods.day_of(calendar, PeriodDay(), period)
    return Days(
        event=begin.date() + timedelta(days=4),
        due=due,
        morning=calendar.opens(due.date()),
        month=month,
        opens=calendar.opens(first),
        over=periods.closes(calendar, PeriodDay(LAST), period) + timedelta(minutes=1),
    )


def _writing(days: Days) -> tuple[Step, ...]:
    """Cô Hạnh writes and sends."""
    return (
        Step(
            "Cô Hạnh soạn tin: bốn câu hỏi, rồi ngày và ảnh",
            (
                Say("hạnh", "/moi"),
                See("hạnh", "Chọn loại yêu cầu", labels=("Tin bài", "Băng rôn", "Mời báo chí")),
                Press("hạnh", "Tin bài"),
                See("hạnh", "Bước 1/4 · Tiêu đề"),
                Say("hạnh", days.title),
                See("hạnh", "Bước 2/4 · Nội dung"),
                Say("hạnh", days.body),
                See("hạnh", "Bước 3/4 · Chuyên mục"),
                Press("hạnh", "Nghiên cứu"),
                See("hạnh", "Bước 4/4 · Cần bản tiếng Anh"),
                Press("hạnh", "Không"),
                See("hạnh", "Mục không bắt buộc"),
                Say("hạnh", f"{days.event:%d/%m}"),
                See("hạnh", f"{say_day(days.event, 'vi')}. Đúng không?"),
                Press("hạnh", "Đúng"),
                See("hạnh", f"Ngày diễn ra sự kiện: {say_day(days.event, 'vi')}"),
                SendPhotos("hạnh", 3),
                See("hạnh", "Ảnh: 3", labels=("Xem lại",)),
                Press("hạnh", "Xem lại"),
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
    )


def _edited(days: Days) -> Step:
    """The desk takes it, mends a word and passes it."""
    return Step(
        "Cô Yến nhận xử lý, sửa một chữ rồi duyệt",
        (
            Press("yến", "Nhận xử lý", GROUP, toast="đã nhận xử lý"),
            See("yến", "Cô Yến nhận lúc", GROUP, labels=("Nhận thay",)),
            See(
                "yến",
                f"Chờ duyệt · {days.title}",
                labels=("Duyệt", "Biên tập", "Trả lại", "Từ chối"),
                photos=3,
            ),
            Press("yến", "Biên tập"),
            See("yến", "Biên tập", labels=("Sửa một mục",)),
            Press("yến", "Sửa một mục"),
            Press("yến", "✓ Nội dung"),
            Press("yến", "Sửa một chỗ"),
            Say("yến", "diễn giải → diễn giả"),
            See("yến", "Đúng không?", labels=("Đúng, sửa",)),
            Press("yến", "Đúng, sửa"),
            Press("yến", "Xong"),
            Press("yến", "Lưu biên tập"),
            See("yến", "Cô Yến đã biên tập 1 chỗ", labels=("Xem chỗ sửa",)),
            Press("yến", "Duyệt", toast="đã duyệt"),
        ),
    )


def _deciding(days: Days) -> tuple[Step, ...]:
    """It is decided by the unit and the desk, and waits for the board."""
    return (
        Step(
            "Trưởng khoa xác nhận",
            (
                See("khang", "Chờ đơn vị xác nhận", labels=("Xác nhận",), photos=3),
                Press("khang", "Xác nhận", toast="đã xác nhận"),
                See(
                    "yến",
                    f"Chờ duyệt · {days.title}",
                    GROUP,
                    labels=("Nhận xử lý", "Xem đủ", "Duyệt"),
                ),
            ),
        ),
        _edited(days),
        Step(
            "Sáng ngày hạn chưa ai phê duyệt: mỗi người được nhắc một tin",
            (
                See("minh", "Chờ phê duyệt", labels=("Phê duyệt",), photos=3),
                ClockTo(days.morning),
                See("minh", "Nhắc việc · 1 việc", labels=("Việc của tôi", "Đã nắm")),
                Press("minh", "Đã nắm", toast="không nhắc lại"),
            ),
        ),
    )


def _late(days: Days) -> tuple[Step, ...]:
    """It is late, decided by two at once, and published."""
    return (
        Step(
            "Quá hạn: Phó Hiệu trưởng phụ trách cùng xử lý",
            (
                ClockTo(days.due),
                See("minh", f"Đã quá hạn từ {say_moment(days.due, ZONE, 'vi')}", labels=("Phê duyệt",)),
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
                See("đạt", f"Chờ đăng tải · {days.title}", GROUP, labels=("Nhận đăng",)),
                Press("đạt", "Nhận đăng", GROUP, toast="đã nhận việc"),
                See("đạt", "Anh Đạt đã nhận", GROUP),
                Press("đạt", "Trả kết quả", GROUP),
                See("đạt", "dán đường dẫn"),
                Say("đạt", LINK),
                See("đạt", "Đã ghi đường dẫn"),
            ),
        ),
    )


def _ending(days: Days) -> tuple[Step, ...]:
    """It is confirmed, and a month of the units' sites goes by."""
    return (
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
                ClockTo(days.opens, at_once=True),
                See(
                    "khang",
                    f"Cập nhật website tháng {days.month:%m/%Y} · Khoa Kinh tế",
                    labels=("Xác nhận không đổi",),
                ),
                Press("khang", "Xác nhận không đổi"),
                See("khang", "Xác nhận bằng tên mình", labels=("Đúng, không đổi",)),
                Press("khang", "Đúng, không đổi"),
                See("khang", f"Đã đủ · {days.round}"),
            ),
        ),
        Step(
            "Cuối tháng: đơn vị chưa xác nhận được nêu với lãnh đạo",
            (
                ClockTo(days.over, at_once=True),
                See("minh", f"Chưa xác nhận cập nhật website tháng {days.month:%m/%Y}"),
            ),
        ),
    )


def steps(days: Days) -> tuple[Step, ...]:
    """The story on its days."""
    return (*_writing(days), *_deciding(days), *_late(days), *_ending(days))
