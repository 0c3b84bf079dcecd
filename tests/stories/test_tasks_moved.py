"""Tasks that change hands or are not needed: waived, handed over, ended with a document (B01, C12)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.kit.files import DOCX
from tests.kit.office import Office
from tests.kit.plain_platform import open_plain
from tests.rules.second_rules import changed
from tests.rules.test_tasks_for_parties import WEBSITE
from tests.stories.conftest import running
from tests.stories.plain_steps import ask_for_news
from tests.stories.steps import VI, answer, card, decide, pick, press, publish, see, submit

on_session = pytest.mark.asyncio(loop_scope="session")
NEEDED = "to: desk, opens: sent, needed_for: board"
LINE = f"line: {{title: {{vi: Đo đường truyền, en: Line test}}, {NEEDED}, may_be_waived_by: board}}"
PLAN = f"plan: {{title: {{vi: Kế hoạch, en: Plan}}, {NEEDED}, gives: file}}"
RULES = changed((WEBSITE, f"{WEBSITE}\n      {LINE}\n      {PLAN}"))


@pytest_asyncio.fixture(loop_scope="session")
async def office(way: str, tmp_path: Path) -> AsyncIterator[Office]:
    """An office whose Board waits for a plan and for a line that is measured; two webmasters."""
    async with running(way, tmp_path, RULES) as office:
        await office.hire("phúc", "Lê Hồng Phúc", "Anh", [("webmaster", None)])
        yield office


@on_session
async def test_a_plan_is_handed_in_a_line_waived_and_publishing_handed_over(office: Office) -> None:
    reference = await submit(office, "hạnh")
    desk, leader = office.people["yến"], office.people["minh"]
    for who, verb in (("khang", "Xác nhận"), ("yến", "Duyệt")):
        await decide(office, who, reference, verb)

    await press(office, "yến", reference, "Trả kết quả: Kế hoạch")
    await see(desk, "gửi tệp .docx hoặc .pdf")
    await desk.file("kế hoạch.xlsx", b"no text")
    await see(desk, "Chỉ nhận tệp .docx hoặc .pdf")
    await desk.file("Kế hoạch.docx", DOCX)
    await see(desk, f"{reference} · Đã ghi kết quả.")
    await card(office, "minh", reference, "Kế hoạch: tệp Kế hoạch.docx", label="Từ chối")

    await card(office, "minh", reference, "Còn thiếu: Đo đường truyền", label="Bỏ qua: Đo đường truyền")
    await press(office, "minh", reference, "Bỏ qua: Đo đường truyền")
    await answer(leader, "Không truyền trực tiếp nữa", "Việc này sẽ không phải làm nữa.")
    await pick(leader, "Bỏ qua", f"{reference} · Đã ghi việc được bỏ qua.")
    await decide(office, "minh", reference, "Phê duyệt")

    await press(office, "đạt", reference, f"Nhận đăng: {VI}")
    await press(office, "đạt", reference, f"Chuyển: {VI}")
    await see(office.people["đạt"], "chuyển cho ai?")
    await pick(office.people["đạt"], "Lê Hồng Phúc", f"{reference} · Đã chuyển cho Lê Hồng Phúc.")
    await office.people["phúc"].wait_for(f"{reference} · Đã được chuyển việc")
    await publish(office, "phúc", reference)
    await card(office, "hạnh", reference, "Không truyền trực tiếp nữa", label="Xác nhận đúng")
    await decide(office, "hạnh", reference, "Xác nhận đúng")


async def test_where_there_are_no_buttons_a_task_is_waived_in_words(tmp_path: Path) -> None:
    async with open_plain(tmp_path, changed((WEBSITE, f"{WEBSITE}\n      {LINE}"))) as office:
        await ask_for_news(office)
        for who, verb in (("head", "Xác nhận"), ("desk", "Duyệt")):
            await office.chooses(who, verb)
        assert "lý do bỏ qua" in await office.chooses("board", "Bỏ qua: Đo đường truyền")
        await office.says("board", "Không truyền trực tiếp nữa")
        assert "Đã ghi việc được bỏ qua." in await office.chooses("board", "Bỏ qua")
        await office.chooses("board", "Phê duyệt")
