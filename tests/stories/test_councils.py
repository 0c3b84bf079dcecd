"""A council of three with a chair's veto, and an endorsement that the request goes on without."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.kit.council_rules import endorsed, needs, tally
from tests.kit.day import on
from tests.kit.office import Office
from tests.kit.plain_platform import open_plain
from tests.stories.conftest import all_is_well, last_request, running
from tests.stories.plain_steps import ask_for_news
from tests.stories.steps import cannot_decide, card, decide, press, publish, submit
from tests.stories.test_rounds import at

on_session = pytest.mark.asyncio(loop_scope="session")
WHY = "Thiếu thông tin"
COUNCIL = needs("2\n        veto: deputy")


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def furnished(way: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    """An office whose Board is a council of two with the Vice-Rector, two of whom must agree."""
    async with running(way, tmp_path_factory.mktemp("office"), COUNCIL) as office:
        yield office


@pytest_asyncio.fixture(loop_scope="session")
async def office(furnished: Office) -> AsyncIterator[Office]:
    before = last_request(furnished)
    yield furnished
    await all_is_well(furnished, before)


async def before_the_council(office: Office) -> str:
    reference = await submit(office, "hạnh")
    await decide(office, "khang", reference, "Xác nhận")
    await decide(office, "yến", reference, "Duyệt")
    await card(office, "dũng", reference, tally(0, 2), label="Từ chối")
    return reference


async def speak_against(office: Office, who: str, reference: str, label: str, reason: str = WHY) -> str:
    """A voice against, or the refusal that it comes to: with a reason, asked for once more."""
    await press(office, who, reference, label)
    await press(office, who, reference, reason)
    return (await press(office, who, reference, label)).answer_text or ""


@on_session
async def test_two_of_three_agree_and_the_third_is_against(office: Office) -> None:
    reference = await before_the_council(office)
    said = await speak_against(office, "minh", reference, "Không đồng ý")
    assert said == f"{reference}: đã ghi ý kiến không đồng ý. Bước này còn chờ người khác."
    await cannot_decide(office, "minh", reference, f"{tally(0, 2)}; không đồng ý: Thầy Minh")
    shown = await card(office, "thu", reference, f"{tally(0, 2)}; không đồng ý: Thầy Minh", label="Từ chối")
    assert "(Thầy Minh) không đồng ý lúc" in shown.words
    await decide(office, "thu", reference, "Phê duyệt")
    await card(office, "hạnh", reference, f"{tally(1, 2)}: Cô Thu; không đồng ý: Thầy Minh")
    await decide(office, "dũng", reference, "Phê duyệt")
    await publish(office, "đạt", reference)
    await decide(office, "hạnh", reference, "Xác nhận đúng")


@on_session
async def test_it_is_refused_when_too_few_can_agree(office: Office) -> None:
    reference = await before_the_council(office)
    await speak_against(office, "minh", reference, "Không đồng ý")
    said = await speak_against(office, "thu", reference, "Từ chối", "Không còn tính thời sự")
    assert "đã từ chối" in said
    shown = await card(office, "hạnh", reference, "Đã từ chối")
    assert f"Thầy Minh không đồng ý: “{WHY}”" in shown.words
    assert "Cô Thu không đồng ý: “Không còn tính thời sự”" in shown.words


@on_session
async def test_the_chair_stops_it(office: Office) -> None:
    reference = await before_the_council(office)
    await decide(office, "minh", reference, "Phê duyệt")
    assert "đã từ chối" in await speak_against(office, "dũng", reference, "Từ chối")
    shown = await card(office, "hạnh", reference, "Đã từ chối")
    assert "(Thầy Dũng) đã từ chối lúc" in shown.words
    await cannot_decide(office, "thu", reference, "Đã từ chối")


@pytest_asyncio.fixture(loop_scope="session")
async def december(way: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    """An office with an endorsement before the desk's step, whose clock is moved."""
    async with running(way, tmp_path_factory.mktemp("office"), endorsed(by="deputy")) as office:
        yield office
        await all_is_well(office, 0)


@on("2026-12-01T10:00")
@on_session
async def test_it_goes_on_without_the_endorsement(december: Office) -> None:
    office = december
    reference = await submit(office, "hạnh")
    await decide(office, "khang", reference, "Xác nhận")
    asked = await card(office, "dũng", reference, "Chờ thống nhất", label="Thống nhất")
    assert "quá hạn thì chuyển sang bước sau, ghi “chưa thống nhất”" in asked.words
    await at(office, "2026-12-02T16:31")
    mark = "Chưa thống nhất: Phó Hiệu trưởng phụ trách chưa quyết định khi hết hạn 16:30 Thứ Tư 02/12"
    await card(office, "yến", reference, mark, label="Duyệt")
    await card(office, "hạnh", reference, mark)
    await cannot_decide(office, "dũng", reference, "Chờ duyệt")
    await decide(office, "yến", reference, "Duyệt")
    shown = await card(office, "minh", reference, mark, label="Phê duyệt")
    assert "chưa thống nhất khi hết thời hạn, yêu cầu chuyển sang bước sau lúc" in shown.words
    await decide(office, "minh", reference, "Phê duyệt")


async def test_voices_are_given_by_numbers_where_there_are_no_buttons(tmp_path: Path) -> None:
    async with open_plain(tmp_path, COUNCIL) as office:
        await ask_for_news(office)
        for name, label in (("head", "Xác nhận"), ("desk", "Duyệt")):
            assert "đã " in await office.chooses(name, label)
        assert tally(0, 2) in office.last("board")
        await office.chooses("board", "Không đồng ý")
        assert "Không đồng ý với lý do" in await office.chooses("board", WHY)
        assert "đã ghi ý kiến không đồng ý" in await office.chooses("board", "Không đồng ý")
        assert "đã phê duyệt." in await office.chooses("second board", "Phê duyệt")
        assert "đã phê duyệt." in await office.chooses("deputy", "Phê duyệt")
        assert (await office.product.request()).status == "publishing"
