"""The bot is killed while a table waits to be carried out: no row is lost, and nobody is there twice."""

import asyncio

import pytest

from sandbox.client import Person
from tests.chat.people import book
from tests.kit.office import Office
from tests.stories.steps import PATIENCE, pick, see

pytestmark = pytest.mark.asyncio(loop_scope="session")

NAME, OTHER = "Hà Thị Bích", "Ông Văn Ích"


async def send(admin: Person, *names: str) -> None:
    """A table in which each is of the staff of the same faculty."""
    await admin.file("ds.xlsx", book(*((name, "", "Cán bộ", "Khoa Kinh tế") for name in names)))


async def test_a_kill_between_the_preview_and_carrying_out(own: Office) -> None:
    admin = own.people["quản trị"]
    await admin.say("/nguoi")
    await see(admin, "Quản lý cán bộ")
    await pick(admin, "Nhập danh sách", "Gửi tệp .xlsx hoặc .csv")
    await asyncio.gather(send(admin, NAME, "Ông"), own.kill())
    await send(admin, NAME, OTHER)
    await own.start()
    await admin.wait_for(
        lambda m: "Sẽ thêm 2 người" in m.words and m.button("Thực hiện") is not None, since=0
    )
    await own.settle()
    await own.kill()
    pressing = asyncio.ensure_future(admin.press("Thực hiện", within=PATIENCE, timeout=PATIENCE))
    await own.start()
    await pressing
    await admin.wait_for("Đã thêm 2 người và 2 vai trò.", timeout=PATIENCE, since=0)
    await own.kill()
    await own.start()
    await pick(admin, "Lấy đường dẫn mời", "Đường dẫn mời của 2 người")
    found = own.ask("SELECT name, count(*) FROM person WHERE name IN (?, ?) GROUP BY name", NAME, OTHER)
    assert found == [(NAME, 1), (OTHER, 1)]
    kept = own.ask("SELECT state, tables FROM import ORDER BY id DESC LIMIT 1")
    assert kept == [("imported", "{}")]
