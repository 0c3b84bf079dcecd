"""Lines become words: the samples of the voice, dates, and what happens when a text is not there."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from bot.delivery.telegram.telegram_limits import TELEGRAM
from tests.kit.verbs import APPROVE, CONFIRM
from wording import Wording, notice
from workflow.lines import Line, line
from workflow.spec import Words

wording = Wording(ZoneInfo("Asia/Ho_Chi_Minh"))

OFF = line("off-holiday", days="24/11")
FRIDAY = datetime(2026, 11, 27, 9, 30, tzinfo=UTC)
WEDNESDAY = datetime(2026, 12, 2, 9, 30, tzinfo=UTC)
NUMBER, NAMED = "YC-2026-0042", {"subject": "Hội thảo logistics xanh 2026"}
LINK = "https://bienxanh.example/tin/hoi-thao"
WEBSITE = Words(vi="Website tiếng Việt", en="Vietnamese website")
DEPUTY = Words(vi="Phó Hiệu trưởng phụ trách", en="Deputy Rector in charge")


SAMPLES = [
    (line("state-verb", **CONFIRM, **NAMED), "Chờ đơn vị xác nhận · Hội thảo logistics xanh 2026"),
    (line("state-verb", **APPROVE, **NAMED), "Chờ phê duyệt · Hội thảo logistics xanh 2026"),
    (line("state-rechecking", **NAMED), "Đã đăng · Hội thảo logistics xanh 2026"),
    (
        line("card-number", reference=NUMBER, unit=Words(vi="Khoa Kinh tế"), kind=Words(vi="Tin bài")),
        "YC-2026-0042 · Khoa Kinh tế · Tin bài",
    ),
    (line("card-received", reference=NUMBER, photos=5), "YC-2026-0042 · đã nhận toàn văn và 5 ảnh"),
    (line("card-received", reference=NUMBER, photos=0), "YC-2026-0042 · đã nhận toàn văn"),
    (
        line("card-next", role="Trưởng khoa Kinh tế", names="Cô Hạnh", due=FRIDAY, off=OFF),
        "Đang ở: Cô Hạnh (Trưởng khoa Kinh tế), chậm nhất 16:30 Thứ Sáu 27/11 (24/11 nghỉ lễ)",
    ),
    (
        line("card-next", role=DEPUTY, names="", due=FRIDAY, off=""),
        "Đang ở: Phó Hiệu trưởng phụ trách, chậm nhất 16:30 Thứ Sáu 27/11",
    ),
    (line("card-promise", due=FRIDAY), "Dự kiến đăng: 16:30 Thứ Sáu 27/11"),
    (line("promise-how", rule="W-01"), "Dự kiến theo quy tắc W-01, nếu các bước đúng hạn"),
    (line("card-due", due=FRIDAY, off="", then=None), "Hạn: 16:30 Thứ Sáu 27/11"),
    (
        line("card-due", due=FRIDAY, off=OFF, then=DEPUTY),
        "Hạn: 16:30 Thứ Sáu 27/11 (24/11 nghỉ lễ), sau đó chuyển thêm Phó Hiệu trưởng phụ trách",
    ),
    (line("card-edited", who="Phòng Truyền thông", count=3), "Phòng Truyền thông đã biên tập 3 chỗ"),
    (line("task-open", channel=WEBSITE, due=None), "Website tiếng Việt: chờ đăng tải"),
    (line("task-link", channel=WEBSITE, link=LINK), f"Website tiếng Việt: {LINK}"),
    (line("recheck-please"), "Đề nghị kiểm tra lại bài đã đăng:"),
    (
        line("recheck-silence", due=WEDNESDAY, off=""),
        "Không phản hồi đến 16:30 Thứ Tư 02/12, yêu cầu sẽ đóng và ghi “chưa xác nhận”.",
    ),
    (
        line("refusal-not-decider"),
        "Bước này do người duyệt được phân công quyết định. Thao tác của Anh/Chị không có hiệu lực.",
    ),
    (
        line("refusal-decided-pass", **APPROVE, who="Thầy Minh", at=datetime(2026, 11, 27, 3, 2, tzinfo=UTC)),
        "Yêu cầu đã được Thầy Minh phê duyệt lúc 10:02 Thứ Sáu 27/11. Không cần thao tác thêm.",
    ),
    (
        line("notice-unexpected", code="7F3A"),
        "Có lỗi ngoài dự kiến, mã 7F3A. Nội dung đã nhập vẫn còn trong bản nháp. Vui lòng thử lại; "
        "nếu vẫn lỗi, gửi mã này cho quản trị viên.",
    ),
    (line("said-nothing"), ""),
    (line("do-verb", **APPROVE), "Phê duyệt"),
    (line("do-more"), "Yêu cầu bổ sung"),
    (line("do-refuse"), "Từ chối"),
    (line("do-show-changes"), "Xem chỗ sửa"),
    (line("do-right"), "Xác nhận đúng"),
    (line("do-wrong"), "Báo sai sót"),
    (line("do-see"), "Xem"),
    (line("do-supplement"), "Bổ sung"),
    (line("do-withdraw"), "Rút yêu cầu"),
]


@pytest.mark.parametrize(("said", "words"), SAMPLES, ids=[words[:40] for _, words in SAMPLES])
def test_it_speaks_as_agreed(said: Line, words: str) -> None:
    assert wording.say("vi", said) == words


@pytest.mark.parametrize(
    ("said", "words"),
    [
        (line("card-due", due=FRIDAY, off="", then=None), "Due: 16:30 Friday 27/11"),
        (line("card-edited", who="Desk", count=1), "Desk edited 1 place"),
        (line("card-edited", who="Desk", count=2), "Desk edited 2 places"),
        (line("attached-both", photos=2, files=1), "2 photos and 1 file"),
    ],
)
def test_english_says_the_same(said: Line, words: str) -> None:
    assert wording.say("en", said) == words


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (23, "Thứ Hai"), (24, "Thứ Ba"), (25, "Thứ Tư"), (26, "Thứ Năm"),
        (27, "Thứ Sáu"), (28, "Thứ Bảy"), (29, "Chủ Nhật"),
    ],
)  # fmt: skip
def test_days_have_their_names(day: int, words: str) -> None:
    assert wording.value("vi", date(2026, 11, day)) == f"{words} {day}/11/2026"


def test_a_moment_is_told_on_the_office_clock() -> None:
    late = datetime(2026, 11, 27, 18, 5, tzinfo=UTC)
    assert wording.value("vi", late) == "01:05 Thứ Bảy 28/11"
    assert Wording(ZoneInfo("UTC")).value("vi", late) == "18:05 Thứ Sáu 27/11"


def test_a_line_can_hold_a_line() -> None:
    attached = line("attached-photos", photos=5)
    assert wording.text("vi", "card-body-above", attached=attached) == "Toàn văn và 5 ảnh ở phía trên"
    assert wording.text("vi", "card-body-above", attached=None) == "Toàn văn ở phía trên"


def test_long_numbers_are_grouped() -> None:
    assert "20.000" in wording.text("vi", "problem-answer-too-long", limit=20_000, length=20_001)
    assert "20,000" in wording.text("en", "problem-answer-too-long", limit=20_000, length=20_001)


def test_a_very_long_value_is_shortened_not_lost() -> None:
    said = wording.text("vi", "task-link", channel=WEBSITE, link="https://a.example/" + "x" * 9000)
    assert said.startswith("Website tiếng Việt: https://a.example/xxx")
    assert said.endswith("…")


@pytest.mark.parametrize(
    ("language", "key", "values"),
    [
        ("vi", "no-such-text", {}),
        ("vi", "part-off-missing", {"off": ""}),
        ("fr", "do-approve", {}),
        ("vi", "card-due", {}),
        ("vi", "card-due", {"off": ""}),
    ],
)
def test_a_text_that_cannot_be_said_is_an_error(language: str, key: str, values: dict[str, str]) -> None:
    with pytest.raises(KeyError):
        wording.text(language, key, **values)


def test_a_notice_is_said_in_the_readers_language() -> None:
    values = {"reference": "YC-2026-0042", "role": "Ban Giám hiệu"}
    vi = notice("notice-substitute", values, "vi", wording, TELEGRAM)
    en = notice("notice-substitute", values, "en", wording, TELEGRAM)
    assert vi.text.startswith("YC-2026-0042 · Đã chuyển người quyết định thay\n")
    assert en.text.startswith("YC-2026-0042 · Passed to a substitute\n")
    assert vi.buttons == en.buttons == ()
