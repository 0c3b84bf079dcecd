"""The running bot for tests of dialogs: one office a module, somebody new for each test."""

import itertools
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import pytest
import pytest_asyncio

from sandbox.client import Person, Shown
from storage import Records
from storage.offline import with_records
from tests.kit.cast import Member, employ
from tests.kit.office import Office, open_office
from workflow import model

NAMES = itertools.count(1)
STEPS = ("Tiêu đề", "Nội dung", "Chuyên mục", "Cần bản tiếng Anh")
EXTRAS = (DAY, SOURCE, PHOTOS, FILE) = ("Ngày diễn ra sự kiện", "Đường dẫn nguồn", "Ảnh", "Tệp bản thảo")
TOGETHER, PREVIEW = "Mục không bắt buộc", "Xem lại trước khi gửi"
Newcomer = Callable[[], Awaitable[Person]]


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def office(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    """A running office; nothing may have gone wrong in it by the end."""
    async with open_office(tmp_path_factory.mktemp("office")) as office:
        await office.start()
        yield office
        await office.settle()
        office.check()
        assert await office.stop() == 0


@pytest.fixture
def newcomer(office: Office) -> Newcomer:
    """A member of the staff of a faculty whom no other test knows."""

    async def join() -> Person:
        return await enrol(office)

    return join


async def enrol(office: Office) -> Person:
    name = f"Trần Văn Số{next(NAMES)}"
    person = await office.sandbox.person(name, language="vi")

    member = Member(name, "Anh", [("staff", "economics")])
    with_records(office.database, lambda records: employ(records, person.id, member))
    await person.start()
    return person


class Form:
    """A person filling in the form."""

    def __init__(self, office: Office, person: Person) -> None:
        self.office, self.person = office, person

    async def begin(self) -> Shown:
        await self.person.say("/moi")
        shown = await self.person.wait_for(
            lambda m: "Chọn loại yêu cầu" in m.words or "bản nháp chưa gửi" in m.words
        )
        if shown.button("Yêu cầu mới"):
            await self.person.press("Yêu cầu mới")
            await self.person.wait_for("Chọn loại yêu cầu")
        await self.person.press("Tin bài")
        return await self.person.wait_for("Bước 1/4")

    async def up_to(self, question: str, title: str = "Hội thảo logistics xanh 2026") -> Shown:
        """Answer what comes before a question: the shortest way."""
        shown = await self.begin()
        answers: tuple[Callable[[], Awaitable[object]], ...] = (
            lambda: self.person.say(title),
            lambda: self.person.say("Toàn văn của tin."),
            lambda: self.person.press("Hợp tác"),
            lambda: self.person.press("Có"),
        )
        for answer, then in zip(answers, (*STEPS[1:], TOGETHER), strict=True):
            if f"· {question}" in shown.words:
                return shown
            await answer()
            shown = await self.person.wait_for(f"· {then}")
        if question in EXTRAS:
            await self.person.press(question)
            return await self.person.wait_for(f"Thêm · {question}")
        if question == PREVIEW:
            await self.person.press("Xem lại")
            return await self.person.wait_for(PREVIEW)
        return shown

    async def window(self) -> Shown:
        """The window that has buttons; there is never more than one."""
        await self.office.settle()
        found = [m for m in await self.person.read() if m.from_bot and m.buttons]
        assert len(found) == 1, [m.words for m in found]
        return found[0]

    def answers(self) -> dict[str, Any]:
        """Return the answers of the newest draft."""
        number = self.person.id

        def look(records: Records) -> dict[str, Any]:
            [account] = records.all(model.Account, external=str(number))
            [draft] = records.all(model.Draft, owner=account.person, newest=True, limit=1)
            return dict(draft.answers)

        return with_records(self.office.database, look)

    def media(self, key: str) -> list[model.Media]:
        ids: list[int] = self.answers()[key]

        def look(records: Records) -> list[model.Media]:
            return [media for id in ids for media in records.all(model.Media, id=id)]

        return with_records(self.office.database, look)


def reference_in(text: str) -> str:
    found = re.search(r"YC-\d{4}-\d{4}", text)
    assert found, text
    return found[0]
