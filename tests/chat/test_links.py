"""Links over HTTP: whom an opened one is for, links anew, the links of a unit."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from sandbox.client import Person
from tests.chat.people import admin, enrol, link_in
from tests.kit.office import Office, open_office

__all__ = ["admin"]
pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.xdist_group("links")]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def office(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    async with open_office(tmp_path_factory.mktemp("links")) as office:
        await office.start()
        yield office
        await office.settle()
        office.check()
        assert await office.stop() == 0


async def renew(office: Office, admin: Person, name: str) -> str:
    """A new link from the person's card, as it is sent."""
    await admin.press("Danh sách cán bộ")
    await admin.say(name.lower())
    await office.settle()
    await admin.press(f"1. {name}")
    await admin.press("Cấp lại đường dẫn")
    return (await admin.wait_for(f"Đường dẫn mời của {name} vào Loa")).words


async def test_a_wrong_tap_does_no_harm(office: Office, admin: Person) -> None:
    enrol(office, "Mạc Thị Hoa", ("staff", "economics"))
    link = link_in(await renew(office, admin, "Mạc Thị Hoa"))
    wrong = await office.sandbox.person("Người Khác")
    await wrong.start(link)
    asked = await wrong.wait_for("Đường dẫn này dành cho Cô Mạc Thị Hoa: Cán bộ, Khoa Kinh tế")
    assert asked.labels == [["Đúng", "Không phải"]]
    await wrong.press("Không phải")
    said = await wrong.wait_for("Không có gì thay đổi")
    assert (said.message_id, said.labels) == (asked.message_id, [])
    await wrong.say("/moi")
    await wrong.wait_for("Tài khoản này chưa được gắn với cán bộ nào")
    hoa = await office.sandbox.person("Hoa")
    await hoa.start(link)
    await hoa.wait_for("Đường dẫn này dành cho Cô Mạc Thị Hoa")
    await hoa.press("Đúng")
    welcome = await hoa.wait_for("Đã gắn tài khoản: Cô Hoa")
    assert "Đúng là" not in welcome.words


async def test_a_link_that_another_account_used_meanwhile(office: Office, admin: Person) -> None:
    enrol(office, "Mạc Thị Lý", ("staff", "economics"))
    link = link_in(await renew(office, admin, "Mạc Thị Lý"))
    first, second = await office.sandbox.person("Lý"), await office.sandbox.person("Lý cũ")
    for each in (first, second):
        await each.start(link)
        await each.wait_for("Đường dẫn này dành cho Cô Mạc Thị Lý")
    await first.press("Đúng")
    await first.wait_for("Đã gắn tài khoản")
    pressed = await second.press("Đúng")
    assert pressed.alert
    assert "Đường dẫn mời đã dùng, hết hạn hoặc không đúng" in (pressed.answer_text or "")


async def test_somebody_already_in_is_told_so(office: Office, admin: Person) -> None:
    enrol(office, "Mạc Thị Mơ", ("staff", "economics"))
    link = link_in(await renew(office, admin, "Mạc Thị Mơ"))
    hanh = office.people["hạnh"]
    await hanh.start(link)
    await hanh.wait_for("Tài khoản này đã gắn với một cán bộ khác")


async def test_the_links_of_a_unit_are_whole_messages(office: Office, admin: Person) -> None:
    names = [f"Trịnh Hoàng Phương Thảo {n:02}" for n in range(60)]
    for name in names:
        enrol(office, name, ("staff", "navigation"))
    await admin.press("Chưa vào hệ thống")
    await admin.press("Đường dẫn cả đơn vị")
    await admin.wait_for("Đường dẫn cũ của những người này không dùng được nữa")
    await admin.press("Khoa Hàng hải · 60")
    await admin.wait_for("Đường dẫn của 60 người ở 2 tin ngay trên")
    texts = [shown.words for shown in await admin.read() if "Đường dẫn vào Loa · Khoa" in shown.words]
    assert len(texts) == 2
    found = []
    for text in texts:
        _, once, *lines = text.split("\n")
        assert "Mỗi người chỉ mở đường dẫn ghi tên mình" in once
        assert "Dùng một lần, đến " in once
        found += [line.partition(": https://t.me/") for line in lines]
    assert [name for name, _, _ in found] == names
    assert all(link.partition("?start=i-")[2] for _, _, link in found)
    one = await office.sandbox.person("Thảo 07")
    await one.start(found[7][2].partition("?start=")[2])
    await one.wait_for("Đường dẫn này dành cho Cô Trịnh Hoàng Phương Thảo 07: Cán bộ, Khoa Hàng hải")
    await admin.press("Đường dẫn cả đơn vị")
    await admin.press("Khoa Hàng hải · 60")
    await admin.wait_for("Đường dẫn của 60 người ở 2 tin ngay trên")
    await one.press("Đúng")
    assert not any("Đã gắn" in shown.words for shown in await one.read())


@pytest.mark.parametrize(
    ("before", "said"),
    [
        ("none", "cho đúng người."),
        ("link", "cho đúng người. Đường dẫn cũ không dùng được nữa."),
        ("account", "Tài khoản đang dùng chỉ thôi dùng được khi đường dẫn mới được mở và chọn “Đúng”."),
    ],
)
async def test_a_link_anew_says_what_it_takes_the_place_of(
    office: Office, admin: Person, before: str, said: str
) -> None:
    name = f"Tống Thị {before.title()}"
    old = await office.sandbox.person(name)
    enrol(office, name, ("staff", "economics"), external=str(old.id) if before == "account" else "")
    links = [link_in(await renew(office, admin, name)) for _ in range(2 if before == "link" else 1)]
    shown = await admin.wait_for(f"Đường dẫn mời của {name} ở tin ngay trên.")
    assert said in shown.words
    assert ("không dùng được nữa" in shown.words) == (before == "link")
    new = await office.sandbox.person(name)
    if before == "link":
        await new.start(links[0])
        await new.wait_for("Đường dẫn mời đã dùng, hết hạn hoặc không đúng")
    await new.start(links[-1])
    await new.wait_for("Đường dẫn này dành cho")
    await new.press("Đúng")
    await new.wait_for("Đã gắn tài khoản")
    if before == "account":
        await old.say("/viec")
        await old.wait_for("Tài khoản này chưa được gắn với cán bộ nào")


async def test_one_role_is_not_asked_about(office: Office, admin: Person) -> None:
    enrol(office, "Ong Thị Một", ("staff", "economics"))
    enrol(office, "Ong Thị Hai", ("staff", "economics"), ("staff", "training"))
    for name, said in (("Một", "Kết thúc vai trò Cán bộ, Khoa Kinh tế"), ("Hai", "Kết thúc vai trò nào?")):
        await admin.press("Danh sách cán bộ")
        await admin.say(f"ong thị {name}")
        await office.settle()
        await admin.press(f"1. Ong Thị {name}")
        await admin.press("Kết thúc vai trò")
        await admin.wait_for(said)
        await admin.press("Quay lại")
        await admin.press("Chuyển vai trò")
        await admin.wait_for("Chuyển vai trò cho ai?" if name == "Một" else "Chuyển vai trò nào?")
        await admin.press("Quay lại")
        await admin.wait_for(f"Cô Ong Thị {name}")


async def test_the_digest_leads_to_the_list(office: Office, admin: Person) -> None:
    enrol(office, "Âu Thị Chờ", ("staff", "economics"))
    await admin.start("waiting")
    await admin.wait_for("Chưa vào hệ thống · ")
    hanh = office.people["hạnh"]
    await hanh.start("waiting")
    await hanh.wait_for("Việc này do quản trị viên thực hiện")


async def test_a_wrong_person_is_out_by_one_press(office: Office, admin: Person) -> None:
    """The wrong one said that it is them; the role is kept, and the right one comes in by a new link."""
    enrol(office, "Quách Thị Liên", ("staff", "economics"))
    link = link_in(await renew(office, admin, "Quách Thị Liên"))
    wrong = await office.sandbox.person("Kẻ Mạo Danh")
    await wrong.start(link)
    await wrong.wait_for("Đường dẫn này dành cho")
    await wrong.press("Đúng")
    told = await admin.wait_for("Quách Thị Liên, tài khoản “Kẻ Mạo Danh”")
    assert told.silent
    pressed = await admin.press("Gỡ tài khoản: Quách Thị Liên")
    assert "Đã gỡ tài khoản của Quách Thị Liên. Vai trò giữ nguyên" in (pressed.answer_text or "")
    await wrong.say("/viec")
    await wrong.wait_for("Tài khoản này chưa được gắn với cán bộ nào")
    again = await admin.press("Gỡ tài khoản: Quách Thị Liên")
    assert again.alert
    assert "Đã gỡ" not in (again.answer_text or "")
    right = await office.sandbox.person("Liên")
    await right.start(link_in(await renew(office, admin, "Quách Thị Liên")))
    await right.wait_for("Đường dẫn này dành cho Cô Quách Thị Liên: Cán bộ, Khoa Kinh tế")
    await right.press("Đúng")
    await right.wait_for("Đã gắn tài khoản: Cô Liên")
    await office.settle()
    old = await admin.press("Gỡ tài khoản: Quách Thị Liên", message_id=told.message_id)
    assert "Đã gỡ" not in (old.answer_text or ""), "the button is of the other account"
