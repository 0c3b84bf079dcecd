"""An office whose requests have tasks of a party, and an answer that comes later, with acts about them.

A task is waived, or handed over to a colleague; an answer is given after the request.
"""

from collections.abc import Mapping

from sandbox.client import Person
from tests.faults.askers import TO_DESK, Act, Askers, rules
from tests.faults.broken import BrokenOffice, Staff
from tests.faults.crowd import PATIENCE, shows, tap

WEBSITE = "website_vi: {channel: website_vi"
SOURCE = "      source:\n        kind: link\n"
LINE = "line: {title: {vi: Đo đường truyền, en: Line test}, to: office, opens: sent, may_be_waived_by: desk}"
LINK = "https://bien-xanh.example.vn/nguon"


def task_rules() -> str:
    """The rules of an office that asks, with a task of its own and an answer that comes later."""
    text = rules()
    for old, new in (
        (WEBSITE, f"{LINE}\n      {WEBSITE}"),
        (SOURCE, f"{SOURCE}        required: by board\n"),
    ):
        assert old in text, old
        text = text.replace(old, new, 1)
    return text


class Taskers(Askers):
    """Requests with a task that is open and an answer that is owed."""

    def __init__(self, office: BrokenOffice) -> None:
        super().__init__(office)
        self.authors: dict[int, Staff] = {}

    @property
    def acts(self) -> Mapping[str, Act]:
        return TASK_ACTS

    async def hire(self) -> None:
        await super().hire()
        await self.office.hire("kho", "Vũ Thị Kho", "Cô", [("office", None)])

    def seed(self, act: str) -> int:
        author = self.office.staff[0]
        request = super().seed(act)
        self.authors[request] = author
        return request

    async def waive(self, request: int) -> None:
        desk = await self.enter("yến", "waive-{task}", request)
        await shows(desk, "Đo đường truyền")
        await desk.say("Dùng đường truyền sẵn có")
        await shows(desk, "với lý do")
        await desk.press("Bỏ qua", within=PATIENCE, timeout=0)

    async def hand_over(self, request: int) -> None:
        holder = await self.enter("office", "hand-{task}", request)
        await shows(holder, "chuyển cho ai?")
        await holder.say("Vũ Thị Kho")

    async def owe(self, request: int) -> None:
        author: Person = self.authors[request].person
        await author.start(f"add-{request}")
        await tap(author, "Sửa một mục", "Chọn mục cần sửa")
        await tap(author, "Đường dẫn nguồn", "Sửa · Đường dẫn nguồn")
        await author.say(LINK)
        await author.wait_for(lambda shown: shown.button("Gửi bổ sung") is not None, timeout=PATIENCE)
        await author.press("Gửi bổ sung", within=PATIENCE, timeout=0)


TASK = "SELECT 1 FROM task WHERE request = ? AND name = '{}' AND "
HANDED = "assignee IN (SELECT id FROM person WHERE name = 'Vũ Thị Kho')"
TASK_ACTS = {
    "waive": Act(TO_DESK, Taskers.waive, f"{TASK.format('line')} state = 'waived'"),
    "hand over": Act(TO_DESK, Taskers.hand_over, f"{TASK.format('line')} {HANDED}"),
    "owe": Act(TO_DESK, Taskers.owe, f"{TASK.format('source')} state = 'done'"),
}
