"""A step in the office's own word: on the card, its button, the answers to words and presses, the walk."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.kit.office import Office
from tests.kit.plain_platform import open_plain
from tests.kit.verb_rules import VERBS
from tests.stories.conftest import all_is_well, running
from tests.stories.plain_steps import ask_for_news
from tests.stories.steps import card, decide, press, see, submit

on_session = pytest.mark.asyncio(loop_scope="session")


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def office(way: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    async with running(way, tmp_path_factory.mktemp("office"), VERBS) as office:
        yield office
        await all_is_well(office, 0)


@on_session
async def test_an_endorsement_is_asked_given_and_told_in_its_word(office: Office) -> None:
    reference = await submit(office, "hạnh")
    await decide(office, "khang", reference, "Xác nhận")
    desk = office.people["yến"]
    shown = await card(office, "yến", reference, "Chờ thống nhất · ", label="Thống nhất")
    await desk.say("Thống nhất.", reply_to=shown.message_id)
    said = await see(desk, "Chờ thống nhất: ")
    assert said.labels == [["Thống nhất", "Mở thẻ"]]
    pressed = await press(office, "yến", reference, "Thống nhất")
    assert pressed.answer_text == f"{reference}: đã thống nhất."
    await card(office, "minh", reference, "Phòng Truyền thông (Cô Yến) đã thống nhất lúc ")
    await card(office, "hạnh", reference, "Chờ phê duyệt · ")
    await decide(office, "minh", reference, "Phê duyệt")


async def test_where_there_are_no_buttons_its_number_and_its_words_are_the_same(tmp_path: Path) -> None:
    async with open_plain(tmp_path, VERBS) as office:
        await ask_for_news(office)
        await office.chooses("head", "Xác nhận")
        assert "Chờ thống nhất · Hội thảo logistics xanh" in office.last("desk")
        assert "đã thống nhất." in await office.chooses("desk", "Thống nhất")
        assert "(Anh/Chị Desk) đã thống nhất lúc " in office.last("board")
