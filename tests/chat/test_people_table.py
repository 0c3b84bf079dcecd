"""People from a table over HTTP: its preview, what is wrong with it, the empty one to fill in."""

import io

import pytest
from openpyxl import load_workbook

from sandbox.client import Person
from tests.chat.dialog_office import office
from tests.chat.people import HEADINGS, admin, book, come_in, document
from tests.kit.office import Office

__all__ = ["admin", "office"]
pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.xdist_group("people table")]


async def test_a_table_from_the_preview_to_the_links(office: Office, admin: Person) -> None:
    await admin.press("Nhập danh sách")
    await admin.wait_for("Gửi tệp .xlsx hoặc .csv")
    await admin.file("ds.xlsx", book(("Hà Thị Bích", "Cô", "Cán bộ", "Khoa Lạ"), ("", "", "Cán bộ", "")))
    shown = await admin.wait_for("Có 3 lỗi")
    assert "Dòng 2: không có đơn vị “Khoa Lạ”" in shown.words
    assert "Dòng 3: thiếu họ và tên" in shown.words
    assert "Thực hiện" not in await admin.buttons()
    good = book(
        ("Hà Thị Bích", "Cô", "Cán bộ", "Khoa Du lịch"),
        ("Hà Thị Bích", "Cô", "Thủ trưởng đơn vị", "khoa du lich"),
        ("Lê Công Danh", "", "Phòng Truyền thông", ""),
        ("Lương Thị Hạnh", "", "Cán bộ", "Khoa Kinh tế"),
        units=(
            ("DL", "Khoa Du lịch", "Faculty of Tourism"),
            ("DT", "Viện Đóng tàu", "", "https://dt.example"),
        ),
    )
    await admin.file("ds.xlsx", good)
    shown = await admin.wait_for("Sẽ thêm 2 người và 3 vai trò; thêm hoặc cập nhật 2 đơn vị.")
    assert "Không đổi: 1 dòng" in shown.words
    no_site = "chưa ghi trang web nên không có trong đợt rà soát hằng tháng"
    assert f"Thêm đơn vị dl: Khoa Du lịch · {no_site}" in shown.words
    assert "Thêm đơn vị dt: Viện Đóng tàu · trang web https://dt.example" in shown.words
    assert office.ask("SELECT count(*) FROM person WHERE name = 'Hà Thị Bích'") == [(0,)]
    await admin.press("Thực hiện")
    await admin.wait_for("Đã thêm 2 người")
    await admin.press("Lấy đường dẫn mời")
    sent = (await document(office, admin, "Đường dẫn mời của 2 người")).decode("utf-8-sig")
    lines = sent.splitlines()
    assert [line.split(",")[0] for line in lines] == ["Họ và tên", "Hà Thị Bích", "Lê Công Danh"]
    bich = await office.sandbox.person("Bích")
    await come_in(bich, lines[1])
    await bich.wait_for("Khoa Du lịch")


async def test_one_role_misspelt_in_twelve_rows_is_said_once_with_the_nearest(
    office: Office, admin: Person
) -> None:
    await admin.press("Nhập danh sách")
    await admin.wait_for("Gửi tệp")
    rows = (("Phan Thị " + name, "Cô", "Trưởng đơn vị", "Khoa Kinh tế") for name in "ABCDEGHIKLMN")
    await admin.file("ds.xlsx", book(*rows))
    shown = await admin.wait_for("Có 1 lỗi")
    assert "Dòng 2–13: không có vai trò “Trưởng đơn vị”. Tên gần nhất: “Thủ trưởng đơn vị”." in shown.words


async def test_the_empty_table_can_be_filled_in_and_sent_back(office: Office, admin: Person) -> None:
    await admin.press("Nhập danh sách")
    await admin.press("Lấy bảng trống")
    made = load_workbook(io.BytesIO(await document(office, admin, "Bảng trống để điền")))
    assert [cell.value for cell in made.worksheets[0][1]] == list(HEADINGS)
    known = [cell.value for cell in made.worksheets[2][2]]
    made.worksheets[0].append(["Phùng Gia Hưng", *known])
    filled = io.BytesIO()
    made.save(filled)
    await admin.file("danh-sach.xlsx", filled.getvalue())
    await admin.wait_for("Sẽ thêm 1 người và 1 vai trò")


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("ds.docx", b"x", "Chỉ nhận tệp .xlsx hoặc .csv"),
        ("ds.xlsx", b"not a workbook", "Tệp hỏng"),
        ("ds.csv", "Họ và tên\n".encode("utf-16-be"), "bảng mã UTF-8"),
        ("ds.csv", ("a" * 2100 * 1024).encode(), "Tệp lớn hơn 2 MB"),
        ("ds.csv", ("Họ tên;Vai trò\n" + "Lê Văn A;desk\n" * 10_000).encode(), "Bảng có hơn 2000 dòng"),
        ("ds.csv", "Tên;Chức vụ\nLê Văn A;desk\n".encode(), "thiếu cột “Họ và tên”"),
    ],
)
async def test_a_file_that_will_not_do(
    office: Office, admin: Person, name: str, data: bytes, said: str
) -> None:
    await admin.press("Nhập danh sách")
    await admin.wait_for("Gửi tệp")
    await admin.file(name, data)
    await admin.wait_for(said)
    assert "Thực hiện" not in await admin.buttons()


async def test_something_else_where_a_file_is_wanted(office: Office, admin: Person) -> None:
    await admin.press("Nhập danh sách")
    await admin.say("đây")
    await admin.wait_for("Gửi tệp .xlsx hoặc .csv")
