"""A second site, whose review is a task that this site alone waits for (E20)."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.kit.office import Office
from tests.rules.test_tasks_for_parties import with_task
from tests.stories.conftest import all_is_well, last_request, running
from tests.stories.steps import (
    EN,
    LINK,
    VI,
    answer,
    card,
    pick,
    press,
    publish,
    see,
    submit,
    to_publishing,
)

pytestmark = pytest.mark.asyncio(loop_scope="session")

REVIEW = "Đo đường truyền"
SITE = "website_en: {channel: website_en"
REVIEWED = with_task(to="desk", more=", opens: released, needed_for: website_en, may_be_waived_by: desk")


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def reviewing(way: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    """An office whose desk looks at what goes up on the English site."""
    rules = REVIEWED.replace(SITE, f"{SITE}, may_be_waived_by: desk", 1)
    async with running(way, tmp_path_factory.mktemp("office"), rules) as office:
        yield office


@pytest_asyncio.fixture(loop_scope="session")
async def office(reviewing: Office) -> AsyncIterator[Office]:
    before = last_request(reviewing)
    yield reviewing
    await all_is_well(reviewing, before)


async def released(office: Office) -> str:
    reference = await submit(office, "hạnh", english=True)
    await to_publishing(office, reference)
    return reference


async def test_the_second_site_waits_for_its_review_and_the_first_does_not(office: Office) -> None:
    reference = await released(office)
    shown = await card(office, "đạt", reference, label=f"Trả kết quả: {VI}")
    assert shown.button(f"Trả kết quả: {EN}") is None
    await publish(office, "đạt", reference)
    await card(office, "yến", reference, label=f"Trả kết quả: {REVIEW}")
    await press(office, "yến", reference, f"Trả kết quả: {REVIEW}")
    await pick(office.people["yến"], "Đã xong", f"{reference} · Đã ghi kết quả.")
    await publish(office, "đạt", reference, EN, f"{LINK}/en")
    await card(office, "hạnh", reference, label="Xác nhận đúng")


async def test_who_reviews_says_no_to_that_site_alone(office: Office) -> None:
    reference = await released(office)
    await press(office, "yến", reference, f"Bỏ qua: {EN}")
    await see(office.people["yến"], "lý do")
    await answer(office.people["yến"], "Chưa có bản dịch", "Việc này sẽ không phải làm nữa.")
    await pick(office.people["yến"], "Bỏ qua", f"{reference} · Đã ghi việc được bỏ qua.")
    await publish(office, "đạt", reference)
    await card(office, "hạnh", reference, "Chưa có bản dịch", label="Xác nhận đúng")
