"""Parties as phrases: the head of the unit that an answer names, and one's own request going up."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.kit.office import Office
from tests.kit.phrases import second
from tests.stories.conftest import all_is_well, last_request, running
from tests.stories.steps import cannot_decide, card, decide, submit

pytestmark = pytest.mark.asyncio(loop_scope="session")

STEPS = (
    "name: unit, by: unit_head, verb: confirm, may: [more, refuse], within: 1 working day",
    "name: above, by: unit_head in parent, verb: confirm, may: [more, refuse], within: 1 working day",
    "name: endorsement, by: unit_head in unit of category, verb: review, may: [more], within: 1 working day",
)


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def with_phrases(way: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    """An office whose rules name parties by phrases."""
    async with running(way, tmp_path_factory.mktemp("office"), second(*STEPS)) as office:
        await office.hire("trâm", "Phùng Bích Trâm", "Cô", [("unit_head", "block")])
        await office.hire("tùng", "Ngô Thanh Tùng", "Thầy", [("unit_head", "training")])
        await office.hire("vinh", "Châu Quang Vinh", "Thầy", [("unit_head", "computing")])
        yield office


@pytest_asyncio.fixture(loop_scope="session")
async def phrased(with_phrases: Office) -> AsyncIterator[Office]:
    """The same; what holds after every story is checked after each."""
    before = last_request(with_phrases)
    yield with_phrases
    await all_is_well(with_phrases, before)


async def hears_of(office: Office, who: str, reference: str) -> bool:
    """Whether anything in somebody's private chat names a request."""
    await office.settle()
    return any(reference in m.words for m in await office.people[who].read())


async def test_the_department_of_the_field_endorses_before_the_board(phrased: Office) -> None:
    reference = await submit(phrased, "hạnh")
    await decide(phrased, "khang", reference, "Xác nhận")
    await decide(phrased, "trâm", reference, "Xác nhận")
    waits = await card(phrased, "hạnh", reference, "Thủ trưởng Phòng Đào tạo")
    assert "Thầy Tùng" in waits.words
    assert not await hears_of(phrased, "vinh", reference), "another field"
    await decide(phrased, "tùng", reference, "Duyệt")
    told = await card(phrased, "minh", reference, "Thủ trưởng Phòng Đào tạo (Thầy Tùng) đã duyệt lúc")
    assert "Thủ trưởng Khối các khoa (Cô Trâm) đã xác nhận lúc" in told.words
    await decide(phrased, "minh", reference, "Phê duyệt")


async def test_the_request_of_a_head_goes_up_and_is_not_asked_there_twice(phrased: Office) -> None:
    reference = await submit(phrased, "khang")
    await card(phrased, "khang", reference, "Thủ trưởng Khối các khoa")
    assert not await hears_of(phrased, "lan", reference), "their own deputy"
    await decide(phrased, "trâm", reference, "Xác nhận")
    told = await card(phrased, "tùng", reference, "đã quyết định cùng nội dung ở bước trước", label="Duyệt")
    assert "Thủ trưởng Khối các khoa (Cô Trâm)" in told.words
    await cannot_decide(phrased, "trâm", reference, "Chờ")
    await decide(phrased, "tùng", reference, "Duyệt")
    await decide(phrased, "thu", reference, "Phê duyệt")
