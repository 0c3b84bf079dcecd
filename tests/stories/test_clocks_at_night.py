"""A step of half an hour at two in the morning: it is asked, reminded and late at once, and loudly (D27)."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from sandbox.shown import Shown
from tests.kit.builders import CONFIG
from tests.kit.day import on
from tests.kit.editions import second
from tests.kit.office import Office
from tests.stories.conftest import all_is_well, running
from tests.stories.steps import PATIENCE, card, decide, submit
from tests.stories.test_rounds import at

FIRST = "by: unit_head\n        verb: confirm\n        may: [more, refuse]\n        within: "
SEND, DUE = "2026-11-27T02:00", "2026-11-27T02:31"

pytestmark = [pytest.mark.asyncio(loop_scope="session"), on(SEND)]


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def night(way: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    """An office with quiet hours, whose heads have half an hour by the clock."""
    rules = second(CONFIG.replace(FIRST + "1 working day", FIRST + "30 minutes"))
    async with running(way, tmp_path_factory.mktemp("office"), rules) as office:
        yield office
        await all_is_well(office, 0)


async def test_minutes_ring_at_night_and_working_hours_do_not(night: Office) -> None:
    office = night
    await at(office, SEND)
    reference = await submit(office, "hạnh")
    receipt = await card(office, "hạnh", reference, "Thời hạn 30 phút, tính từ 02:0")
    assert "chậm nhất 02:3" in receipt.words
    assert not (await card(office, "khang", reference)).silent

    await at(office, DUE)
    assert not (await reminded(office, "khang")).silent
    await decide(office, "khang", reference, "Xác nhận")
    assert (await card(office, "yến", reference)).silent, "the desk has working hours"


async def reminded(office: Office, who: str) -> Shown:
    return await office.people[who].wait_for("Nhắc việc · ", timeout=PATIENCE, since=0)
