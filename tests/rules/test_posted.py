"""When a result was put up: read as whoever put it up says it, or refused with the cause."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from workflow.form.problem import Problem
from workflow.requests.publishing import posted

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
NOW = datetime(2026, 11, 23, 10, 2, 40, tzinfo=ZONE)  # a Monday
RELEASED = datetime(2026, 11, 20, 15, 30, 20, tzinfo=ZONE)
LINK = "https://bienxanh.example.edu.vn/tin/2026/09-15"

READ = [
    # nothing said
    (LINK, None),
    (f"Em đăng rồi ạ {LINK}", None),
    (f"vừa đăng xong: {LINK}", None),
    (f"Hội thảo logistics xanh 2026 {LINK}", None),
    (f"Khai giảng ngày 5/9\n{LINK}", None),
    (f"Tin 3: khai giảng\n{LINK}", None),
    ("(bienxanh.example.edu.vn/tin/1)", None),
    ("a" * 4000 + ".", None),
    # an hour of today
    (f"09:15 {LINK}", "23/11 09:15"),
    (f"{LINK} đăng lúc 9h15", "23/11 09:15"),
    (f"{LINK} dang luc 9h15", "23/11 09:15"),
    (f"Đã đăng 9 giờ 15: {LINK}", "23/11 09:15"),
    (f"Em đăng lúc 9h rồi ạ {LINK}", "23/11 09:00"),
    (f"{LINK}\n(09:15)", "23/11 09:15"),
    (f"sáng nay 8 rưỡi {LINK}", "23/11 08:30"),
    (f"posted at 9:15 {LINK}", "23/11 09:15"),
    ("10:02", "23/11 10:02"),
    ("đăng lúc 9h15", "23/11 09:15"),
    ("5h sáng", "23/11 05:00"),
    ("5h", "23/11 05:00"),  # 17:00 is not yet
    # counted from now
    (f"{LINK} đăng 5 phút trước", "23/11 09:57"),
    (f"mới đăng 1 tiếng trước {LINK}", "23/11 09:02"),
    (f"posted 20 minutes ago {LINK}", "23/11 09:42"),
    # another day
    (f"hôm qua 16h {LINK}", "22/11 16:00"),
    (f"{LINK} đăng 16h30 hôm qua", "22/11 16:30"),
    (f"15:30 20/11 {LINK}", "20/11 15:30"),  # in the minute of the release
    ("20/11/2026 16h", "20/11 16:00"),
    ("thứ 6 tuần trước 16h", "20/11 16:00"),
    ("thứ hai 9h15", "23/11 09:15"),
    # of these, none that could be
    (f"16:00 {LINK}", "posted-future"),
    (f"{LINK} 10:03", "posted-future"),
    ("mai 9h", "posted-future"),
    ("thứ 6 16h", "posted-future"),  # the coming one
    ("20/11 9h", "posted-early"),
    ("15:29 20/11", "posted-early"),
    ("1/11/2026 8h", "posted-early"),
    # not clear
    (f"hôm qua {LINK}", "posted-unread"),
    (f"trưa qua {LINK}", "posted-unread"),
    (f"sáng nay {LINK}", "posted-unread"),
    (f"25:00 {LINK}", "posted-unread"),
    (f"8h-9h30 {LINK}", "posted-unread"),
    (f"9h, 9h15 {LINK}", "posted-unread"),
    (f"trước 9h {LINK}", "posted-unread"),
    (f"khoảng 9h hoặc 9h30 gì đó {LINK}", "posted-unread"),
    (f"Hội thảo lúc 14:30 ngày 5/12 {LINK}", "posted-unread"),
    ("9", "posted-unread"),
    ("4h hôm qua", "posted-ambiguous"),
    ("12h đêm hôm qua", "posted-ambiguous"),
]


@pytest.mark.parametrize(("text", "expected"), READ)
def test_the_moment_of_posting(text: str, expected: str | None) -> None:
    found = posted.read(text, NOW, RELEASED)
    shown = found.code if isinstance(found, Problem) else found and f"{found:%d/%m %H:%M}"
    assert shown == expected


@pytest.mark.parametrize(("text", "expected"), [row for row in READ if row[1] and row[1][0].isdigit()])
def test_a_moment_that_is_read_is_never_to_come_nor_before_the_release(text: str, expected: str) -> None:
    for hour in range(24):
        for minute in (0, 2, 59):
            now = NOW.replace(hour=hour, minute=minute)
            found = posted.read(text, now, RELEASED)
            if isinstance(found, datetime):
                assert RELEASED.replace(second=0) <= found <= now
