"""Events over HTTP: the command, a table with its problems, the reminder whose button opens the request."""

import asyncio
import io
from collections.abc import AsyncIterator, Callable, Sequence
from datetime import date

import pytest
import pytest_asyncio
from openpyxl import Workbook, load_workbook

from tests.chat.people import document
from tests.faults.switches import TICK
from tests.kit.office import Office, open_office
from tests.rules.test_contents import wide
from tests.stories.steps import data_of

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.xdist_group("events")]
HEADINGS = ("Tên sự kiện", "Đơn vị", "Từ ngày", "Đến ngày", "Giờ", "Địa điểm", "Quan trọng")


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def office(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    """A running office that looks for what is due every second."""
    async with open_office(tmp_path_factory.mktemp("events")) as office:
        office.switches.turn(TICK, "1")
        await office.start()
        yield office
        await office.settle()
        office.check()
        assert await office.stop() == 0


Cells = tuple[str | date, ...]


def book(*rows: Cells) -> bytes:
    made = Workbook()
    for row in (HEADINGS, *rows):
        made.worksheets[0].append(row)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


SOON = 90
UNIT = "Khoa Kinh tế"


def row(office: Office, title: str, days: int, unit: str = "Khoa Kinh tế", important: str = "") -> Cells:
    """An event so many days after one that is soon."""
    return (title, unit, office.date(SOON + days), "", "8h", "Hội trường A", important)


async def test_from_the_template_to_events_that_move(office: Office) -> None:
    hanh = office.people["hạnh"]
    await hanh.say("/sukien")
    await hanh.wait_for("Chưa có sự kiện nào")
    await hanh.press("Nhập từ bảng")
    await hanh.press("Tải mẫu")
    made = load_workbook(io.BytesIO(await document(office, hanh, "Bảng trống để điền")))
    assert [cell.value for cell in made.worksheets[0][1]] == list(HEADINGS)
    assert made.worksheets[1]["A2"].value == "Khoa Kinh tế"
    await hanh.wait_for("Bảng trống ở ngay trên")
    bad = book(
        row(office, "Lễ kỷ niệm", 0),
        row(office, "Hội thảo", 1, "Khoa Lạ"),
        ("Tọa đàm", "Khoa Kinh tế", "31/02", "", "", "", "hơi"),
        row(office, "Hội thảo", 2, "Khoa Hàng hải"),
    )
    await hanh.file("sk.xlsx", bad)
    shown = await hanh.wait_for("Có 4 lỗi nên chưa ghi được dòng nào")
    for line in (
        "Dòng 3: không có đơn vị “Khoa Lạ”.",
        "Dòng 4: chưa rõ ngày “31/02”.",
        "Dòng 4: cột “Quan trọng” ghi “hơi”.",
        "Dòng 5: vai trò hiện có không được ghi sự kiện thay “Khoa Hàng hải”.",
    ):
        assert line in shown.words
    assert "Thực hiện" not in await hanh.buttons()
    assert office.ask("SELECT count(*) FROM event") == [(0,)]
    await hanh.file("sk.xlsx", book(row(office, "Lễ kỷ niệm", 0, important="có"), row(office, "Hội thảo", 1)))
    shown = await hanh.wait_for("Sẽ thêm 2, dời 0, sửa 0 sự kiện. Không đổi: 0.")
    assert "Dòng 2: thêm “Lễ kỷ niệm”, 08:00 " in shown.words
    await hanh.press("Thực hiện")
    await hanh.wait_for("Đã thêm 2, dời 0, sửa 0 sự kiện.")
    assert office.ask("SELECT count(*) FROM event_need") == [(6,)]
    await hanh.press("Nhập từ bảng")
    await hanh.file("sk.xlsx", book(row(office, "Lễ kỷ niệm", 0, important="có"), row(office, "Hội thảo", 1)))
    await hanh.wait_for("Không có gì cần thêm. Không đổi: 2 sự kiện.")
    await hanh.file("sk.xlsx", book(row(office, "Lễ kỷ niệm", 7, important="có"), row(office, "Hội thảo", 1)))
    shown = await hanh.wait_for("Sẽ thêm 0, dời 1, sửa 0 sự kiện. Không đổi: 1.")
    assert "Dòng 2: dời “Lễ kỷ niệm” từ " in shown.words
    await hanh.press("Thực hiện")
    await hanh.wait_for("Sự kiện sắp tới · 2")
    kept = office.ask("SELECT starts_on FROM event WHERE title = 'Lễ kỷ niệm'")
    assert kept == [(office.date(SOON + 7).isoformat(),)]


async def test_a_table_that_moves_many_events_is_one_message_for_each_reader(office: Office) -> None:
    """The person who moved them knows; the head of the unit hears it once, with every event and by whom."""
    hanh, khang = office.people["hạnh"], office.people["khang"]
    await hanh.say("/sukien")
    await hanh.wait_for("Sự kiện sắp tới")
    for days in (40, 41):
        await hanh.press("Nhập từ bảng")
        await hanh.wait_for(lambda m: m.button("Tải mẫu") is not None)
        await hanh.file("sk.xlsx", book(*(row(office, f"Chuyên đề số {n}", days) for n in range(20))))
        await hanh.wait_for(lambda m: m.button("Thực hiện") is not None)
        await hanh.press("Thực hiện")
        await hanh.wait_for(lambda m: m.button("Thêm sự kiện") is not None)
    await office.settle()
    told = [m for m in await khang.read() if "Đã dời 20 sự kiện" in m.words]
    assert len(told) == 1
    assert told[0].silent
    assert all(f"• Chuyên đề số {n}: 08:00 " in told[0].words for n in range(20))
    assert "Cô Hạnh đã đổi ngày." in told[0].words
    assert not [m for m in await khang.read() if "Sự kiện “Chuyên đề số" in m.words and "dời" in m.words]


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("sk.docx", b"x", "Chỉ nhận tệp .xlsx hoặc .csv"),
        ("sk.csv", "Tên;Ngày\nHội thảo;hôm nay\n".encode(), "Dòng 1: thiếu cột “Tên sự kiện”"),
        ("sk.xlsx", wide(31, 16_384, "<c/>"), "Tệp có quá nhiều ô"),
        ("sk.csv", ("Tên sự kiện;Đơn vị;Từ ngày\n" + "a;b;c\n" * 2001).encode(), "Bảng có hơn 2000 dòng"),
    ],
    ids=["another kind", "other columns", "too wide", "too long"],
)
async def test_a_file_that_will_not_do(office: Office, name: str, data: bytes, said: str) -> None:
    khang = office.people["khang"]
    await khang.say("/sukien")
    await khang.wait_for("Sự kiện sắp tới")
    await khang.press("Nhập từ bảng")
    await khang.say("đây")
    await khang.wait_for("Gửi tệp .xlsx hoặc .csv, tối đa 2 MB")
    await khang.file(name, data)
    await khang.wait_for(said)
    assert "Thực hiện" not in await khang.buttons()


AS_OFFICES_HAVE_THEM: dict[str, tuple[Callable[[Office], tuple[str, bytes]], tuple[str, ...]]] = {
    "numbered by formulas": (
        lambda o: ("sk.xlsx", sheets([("STT", *HEADINGS), ("=ROW()-1", *row(o, "Hội thảo A", 10))])),
        ("Sẽ thêm 1, dời 0, sửa 0", "thêm “Hội thảo A”"),
    ),
    "a formula where it counts": (
        lambda o: ("sk.xlsx", sheets([HEADINGS, *(("Tọa đàm", f"=B{n}") for n in range(3))])),
        ("Có 1 lỗi", "Dòng 2–4: cột “Đơn vị” có công thức."),
    ),
    "last year's list on a hidden sheet": (
        lambda o: (
            "sk.xlsx",
            sheets([HEADINGS, row(o, "Năm ngoái", 20)], [HEADINGS, row(o, "Năm nay", 20)], hidden=1),
        ),
        ("Sẽ thêm 1, dời 0, sửa 0", "thêm “Năm nay”"),
    ),
    "day and hour in one cell": (
        lambda o: ("sk.xlsx", sheets([HEADINGS, ("Hội thảo B", UNIT, f"{o.date(SOON):%d/%m/%Y} 13:30:00")])),
        ("thêm “Hội thảo B”, 13:30 ",),
    ),
    "headings under a title with another separator": (
        lambda o: (
            "sk.csv",
            f"Kế hoạch; năm; nay\nTên sự kiện,Đơn vị,Từ ngày\nHội thảo C,{UNIT},{o.typed(SOON)}\n".encode(),
        ),
        ("thêm “Hội thảo C”",),
    ),
    "one unit misspelt in twelve rows": (
        lambda o: (
            "sk.xlsx",
            sheets([HEADINGS, *(row(o, f"Buổi {n}", n, "Khoa Kinh tê học") for n in range(12))]),
        ),
        ("Có 1 lỗi", "Dòng 2–13: không có đơn vị “Khoa Kinh tê học”. Tên gần nhất: “Khoa Kinh tế”."),
    ),
}


def sheets(*pages: Sequence[Cells], hidden: int = 0) -> bytes:
    """A workbook whose first `hidden` sheets are not to be seen."""
    made = Workbook()
    for number, rows in enumerate(pages):
        page = made.create_sheet() if number else made.worksheets[0]
        for cells in rows:
            page.append(cells)
        page.sheet_state = "hidden" if number < hidden else "visible"
    made.active = hidden
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


@pytest.mark.parametrize("case", AS_OFFICES_HAVE_THEM)
async def test_a_file_as_offices_have_them(office: Office, case: str) -> None:
    made, said = AS_OFFICES_HAVE_THEM[case]
    hanh = office.people["hạnh"]
    await hanh.say("/sukien")
    await hanh.wait_for("Sự kiện sắp tới")
    await hanh.press("Nhập từ bảng")
    await hanh.wait_for("Gửi tệp")
    await hanh.file(*made(office))
    shown = await hanh.wait_for("Xem trước")
    for words in said:
        assert words in shown.words
    assert "Năm ngoái" not in shown.words


async def test_a_reminder_opens_the_request_filled_in(office: Office) -> None:
    """Its working morning is brought here; the digest's button carries the need and nothing else."""
    lan = office.people["lan"]
    await lan.say("/sukien")
    await lan.wait_for("Sự kiện sắp tới")
    await lan.press("Thêm sự kiện")
    await lan.wait_for("Nhập tên sự kiện")
    await lan.say("Hội nghị viên chức")
    await lan.wait_for("Nhập ngày")
    await lan.say(office.typed(SOON + 30))
    await lan.wait_for("Đúng không?")
    await lan.press("Đúng")
    await lan.press("Bỏ qua")
    await lan.press("Không")
    await lan.wait_for("tin sau sự kiện: đăng chậm nhất")
    await lan.press("Lưu sự kiện")
    await lan.wait_for("Đã ghi sự kiện.")
    need = office.ask("SELECT max(id) FROM event_need")[0][0]
    office.make_due("subject = 'need' AND kind = 'remind' AND subject_id = ?", need)
    async with asyncio.timeout(40):
        while not office.ask("SELECT * FROM nudge WHERE subject = 'need' AND subject_id = ?", need):
            await asyncio.sleep(0.2)
    office.make_due("subject = 'office' AND kind = 'digest'")
    said = await lan.wait_for("Nhắc việc · 1 việc", timeout=40, since=0)
    assert ": đề xuất tin sau sự kiện cho “Hội nghị viên chức”, " in said.words
    payload = f"need-{need}"
    assert data_of(said, "Hội nghị viên") == f"4:{payload}"
    await lan.press("Hội nghị viên")
    await lan.wait_for("Bước 2/4 · Nội dung")
    assert office.ask("SELECT state FROM event_need WHERE id = ?", need) == [("begun",)]
    stranger = await office.sandbox.person("Người Lạ")
    await stranger.start(payload)
    await stranger.wait_for("Tài khoản này chưa được gắn với cán bộ nào")
    minh = office.people["minh"]
    await minh.start(payload)
    await minh.wait_for("Sự kiện của đơn vị này chỉ người có quyền gửi yêu cầu")
