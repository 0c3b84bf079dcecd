"""The windows that are open when a dump is made, and what their people do in them afterwards.

`opened` is played by `tests.upgrade.make` and changes no dump that has landed; `then` is played by today's
program on every dump, so it follows what today's windows say.
"""

from dataclasses import dataclass

from sandbox.client import Person, Photo
from tests.kit.pictures import png
from tests.stories.steps import BODY, PATIENCE, PREVIEW, TITLE, TOGETHER, see

STAFF = [("staff", "economics")]
ADMINISTRATOR = [("administrator", "training")]
TEXT = (
    f"{TITLE}\n{BODY}\n"
    "Hội thảo nhận 45 bài tham luận của các trường đại học, cảng biển và doanh nghiệp vận tải.\n"
    "Ban tổ chức sẽ in kỷ yếu trong tháng 12, gửi các đại biểu và thư viện của trường."
)


@dataclass(frozen=True)
class Say:
    """Type something, and wait for what comes."""

    text: str
    then: str

    async def do(self, person: Person) -> None:
        await person.say(self.text)
        await see(person, self.then)


@dataclass(frozen=True)
class Push:
    """Press a button of the newest window that has it, and wait for what comes."""

    label: str
    then: str

    async def do(self, person: Person) -> None:
        await person.press(self.label, within=PATIENCE, timeout=PATIENCE)
        await see(person, self.then)


@dataclass(frozen=True)
class Give:
    """Send photos, and wait for what comes."""

    count: int
    then: str

    async def do(self, person: Person) -> None:
        await person.photos([Photo(png(n, 8, 8), caption=f"Ảnh số {n}") for n in range(1, self.count + 1)])
        await see(person, self.then)


Step = Say | Push | Give


@dataclass(frozen=True)
class Window:
    """A person with a window open in their chat."""

    full: str
    opened: tuple[Step, ...]
    then: tuple[Step, ...]
    roles: tuple[tuple[str, str | None], ...] = tuple(STAFF)


NEWS = (Say("/moi", "Chọn loại yêu cầu"), Push("Tin bài", "Bước 1/4"))
TITLED = (*NEWS, Say(TITLE, "Bước 2/4"))
WRITTEN = (*TITLED, Say(BODY, "Bước 3/4"))
CHOSEN = (*WRITTEN, Push("Nghiên cứu", "Bước 4/4"))
ANSWERED = (*CHOSEN, Push("Không", TOGETHER))
REVIEWED = (*ANSWERED, Push("Xem lại", PREVIEW))
SENT = Push("Gửi yêu cầu", "đã nhận toàn văn")
DATED = (*ANSWERED, Push("Ngày diễn ra sự kiện", "Thêm · Ngày diễn ra"), Say("11/12/2026", "Đúng không?"))
EVENT = (
    Say("/sukien", "ự kiện"),
    Push("Thêm sự kiện", "Nhập tên sự kiện"),
    Say("Hội thảo cảng biển", "ngày"),
)
DAYS = (Say("/lich", "Lịch nghỉ và làm bù"), Push("Nhập thông báo", "Nhập hoặc dán các ngày"))
INVITING = (
    Say("/nguoi", "Quản lý cán bộ"),
    Push("Mời một người", "vai trò"),
    Push("Cán bộ", "đơn vị"),
    Push("Khoa Hàng hải", "Nhập họ và tên"),
)

SENDING = (SENT,)
REVIEWING = (Push("Xem lại", PREVIEW), *SENDING)
SPEAKING = (Push("Không", TOGETHER), *REVIEWING)
CHOOSING = (Push("Nghiên cứu", "Bước 4/4"), *SPEAKING)
WRITING = (Say(BODY, "Bước 3/4"), *CHOOSING)
TITLING = (Say(TITLE, "Bước 2/4"), *WRITING)

WINDOWS = {
    "Form:type": Window(
        "Nghiêm Thị An", NEWS[:1], (Push("Tin bài", "Bước 1/4"), Say(TITLE, "Bước 2/4"), *WRITING)
    ),
    "Form:text": Window("Nghiêm Thị Bích", NEWS, TITLING),
    "Form:long_text": Window("Nghiêm Thị Chi", TITLED, WRITING),
    "Form:choice": Window("Nghiêm Thị Diệp", WRITTEN, CHOOSING),
    "Form:yes_no": Window("Nghiêm Thị Giang", CHOSEN, SPEAKING),
    "Form:extras": Window("Nghiêm Thị Hà", ANSWERED, REVIEWING),
    "Form:preview": Window("Nghiêm Thị Hoa", REVIEWED, SENDING),
    "Form:sure": Window("Nghiêm Thị Kim", DATED, (Push("Đúng", TOGETHER), *REVIEWING)),
    "Form:photos": Window(
        "Nghiêm Thị Lam",
        (*ANSWERED, Push("Ảnh", "Thêm · Ảnh"), Give(2, "Đã nhận 2/10 ảnh")),
        (Push("Xong", TOGETHER), *REVIEWING),
    ),
    "Form:fields": Window(
        "Nghiêm Thị Liên",
        (*REVIEWED, Push("Sửa một mục", "Chọn mục cần sửa")),
        (Push("✓ Tiêu đề", "Sửa · Tiêu đề"), Say("Hội thảo năng lượng xanh", PREVIEW), *SENDING),
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
        (Push("Đúng", "Đã ghi nhận vắng mặt"),),
    ),
    "Events:when": Window(
        "Nghiêm Thị Phượng",
        EVENT,
        (
            Say("8h 25/12/2026", "Đúng không?"),
            Push("Đúng", "địa điểm"),
            Say("Hội trường A", "quan trọng"),
            Push("Không", "Hội trường A"),
            Push("Lưu sự kiện", "Đã ghi sự kiện."),
        ),
    ),
    "Days:document": Window(
        "Nghiêm Văn Quân",
        (*DAYS, Say("nghỉ 24/12/2026", "Nhập số văn bản")),
        (Say("12/TB-BX", "Xem trước thông báo"), Push("Xác nhận", "Đã ghi 1 ngày")),
        ADMINISTRATOR,
    ),
    "People:name": Window(
        "Nghiêm Văn Sang",
        INVITING,
        (
            Say("Ngô Thị Mai", "xưng hô"),
            Push("Cô", "Cô Ngô Thị Mai"),
            Push("Tạo đường dẫn", "Đường dẫn mời của Ngô Thị Mai"),
        ),
        ADMINISTRATOR,
    ),
}
