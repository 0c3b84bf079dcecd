"""Units of the register, added, changed and ended from the chat by the administrator."""

import asyncio

from sandbox.client import Person
from tests.faults.broken import BrokenOffice
from tests.faults.crowd import PATIENCE, shows, tap

KINDS = {"add": "unit.added", "change": "unit.changed", "end a unit": "unit.ended", "reopen": "unit.reopened"}


class UnitKeepers:
    """Each act follows the one before: what was added is changed, ended, and taken into use again."""

    def __init__(self, office: BrokenOffice) -> None:
        self.office = office
        self.done = dict.fromkeys(KINDS, 0)

    async def act(self, act: str) -> None:
        """Act, and wait for what must follow, however often the bot dies in between."""
        does = {"add": self.add, "change": self.change, "end a unit": self.end, "reopen": self.reopen}
        await does[act]()
        self.done[act] += 1
        async with asyncio.timeout(PATIENCE):
            while not self.is_done():
                await asyncio.sleep(0.05)

    def is_done(self) -> bool:
        """Whether each act has had its effect, and is in the log once."""
        logged = dict(self.office.ask(LOGGED))
        kept = self.office.ask("SELECT count(*), count(ended_at) FROM unit WHERE registered")
        over = self.done["end a unit"] - self.done["reopen"]
        return logged == {KINDS[act]: n for act, n in self.done.items() if n} and kept == [
            (self.done["add"], over)
        ]

    def check_done(self) -> None:
        assert self.is_done(), self.done

    async def add(self) -> None:
        admin = self.office.people["quản trị"]
        await admin.say("/donvi")
        await shows(admin, "Đơn vị · ")
        await tap(admin, "Thêm đơn vị", "Nhập tên đơn vị")
        await admin.say(f"Khoa Du lịch {self.done['add'] + 1}")
        await shows(admin, "Chọn loại đơn vị")
        await tap(admin, "khoa", "Đơn vị thuộc đơn vị nào")
        await tap(admin, "Bỏ qua", "Nhập địa chỉ trang web")
        await tap(admin, "Bỏ qua", "Sau khi thêm, giao vai trò")
        await admin.press("Thêm", within=PATIENCE, timeout=0)

    async def change(self) -> None:
        admin = await self._open()
        await tap(admin, "Sửa", "Sửa phần nào")
        await tap(admin, "Loại", "Chọn loại đơn vị")
        await admin.press("trung tâm", within=PATIENCE, timeout=0)

    async def end(self) -> None:
        admin = await self._open()
        await tap(admin, "Kết thúc đơn vị", "Kết thúc đơn vị?")
        await admin.press("Kết thúc", within=PATIENCE, timeout=0)

    async def reopen(self) -> None:
        admin = await self._open()
        await admin.press("Dùng lại", within=PATIENCE, timeout=0)

    async def _open(self) -> Person:
        """The newest unit before the administrator."""
        admin, n = self.office.people["quản trị"], self.done["add"]
        await admin.say("/donvi")
        await shows(admin, "Đơn vị · ")
        await admin.say(f"khoa du lich {n}")
        await shows(admin, "Tìm “khoa du lich")
        await tap(admin, f"1. Khoa Du lịch {n}", "Loại: ")
        return admin


LOGGED = "SELECT kind, count(*) FROM audit WHERE kind LIKE 'unit.%' GROUP BY kind"
