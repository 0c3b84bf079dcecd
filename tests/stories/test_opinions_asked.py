"""Somebody who decides asks for an opinion, and decides with it or without it."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.kit.office import Office
from tests.rules.second_rules import changed
from tests.stories.conftest import all_is_well, last_request, running
from tests.stories.steps import answer, card, decide, has_button, pick, press, see, submit

pytestmark = pytest.mark.asyncio(loop_scope="session")

RULES = changed(("may: [edit, more, return, refuse]", "may: [edit, more, return, opinion, refuse]"))
QUESTION, WORDS = "Số liệu đại biểu có đúng không?", "Đúng, đã đối chiếu với danh sách mời"


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def furnished(way: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    """An office whose desk may ask for opinions."""
    async with running(way, tmp_path_factory.mktemp("office"), RULES) as office:
        yield office


@pytest_asyncio.fixture(loop_scope="session")
async def office(furnished: Office) -> AsyncIterator[Office]:
    before = last_request(furnished)
    yield furnished
    await all_is_well(furnished, before)


async def at_the_desk(office: Office) -> str:
    reference = await submit(office, "hạnh")
    await decide(office, "khang", reference, "Xác nhận")
    return reference


async def ask(office: Office, reference: str, whom: str) -> None:
    """The desk asks somebody whose name it types."""
    desk = office.people["yến"]
    await press(office, "yến", reference, "Xin ý kiến")
    await see(desk, "Xin ý kiến ai?")
    await answer(desk, whom, "Đúng không?")
    await pick(desk, "Đúng", "cho ý kiến về điều gì?")
    await answer(desk, QUESTION, f"{reference} · Đã xin ý kiến")


async def test_an_opinion_travels_with_the_request(office: Office) -> None:
    reference = await at_the_desk(office)
    await ask(office, reference, "Văn Dũng")
    asked = await card(office, "dũng", reference, f"xin ý kiến của Anh/Chị: “{QUESTION}”", label="Trả lời")
    assert asked.labels[0] == ["Trả lời", "Không có ý kiến"]
    await press(office, "dũng", reference, "Trả lời")
    adviser = office.people["dũng"]
    await see(adviser, f"“{QUESTION}”")
    await answer(adviser, WORDS, f"{reference} · Đã gửi ý kiến.")
    await office.people["yến"].wait_for(f"{reference} · Có ý kiến của", since=0)
    shown = await card(office, "yến", reference, f": “{WORDS}”", label="Duyệt")
    assert "Ý kiến của Thầy Dũng" in shown.words
    await decide(office, "yến", reference, "Duyệt")
    await card(office, "minh", reference, f"Ý kiến của Thầy Dũng: “{WORDS}”", label="Phê duyệt")
    own = await card(office, "hạnh", reference, "Chờ phê duyệt")
    assert WORDS not in own.words


async def test_the_decision_is_not_kept_waiting(office: Office) -> None:
    reference = await at_the_desk(office)
    await ask(office, reference, "Văn Dũng")
    await card(office, "dũng", reference, label="Không có ý kiến")
    await decide(office, "yến", reference, "Duyệt")
    over = await card(office, "dũng", reference, "Không cần ý kiến nữa từ")
    assert not has_button("Trả lời")(over)
