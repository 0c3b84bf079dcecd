"""Links over HTTP: whom an opened one is for, links anew, the links of a unit."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from bot.sandbox.client import Person
from tests.chat.test_people import admin, enrol, link_in
from tests.office import Office, open_office

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
