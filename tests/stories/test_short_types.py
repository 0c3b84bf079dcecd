"""Types that are like news and end sooner: a plan with its approval, a notice with its link."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from tests.kit.office import Office
from tests.kit.rules import second_edition
from tests.stories.conftest import all_is_well, running
from tests.stories.steps import LINK, TITLE, cannot_decide, card, decide, publish, submit
from tests.stories.test_requesters import look

pytestmark = pytest.mark.asyncio(loop_scope="session")

TYPES = """
  plan:
    like: news
    title: {vi: Kế hoạch truyền thông, en: Communications plan}
    used_for: {vi: trình duyệt kế hoạch, en: a plan to be approved}
    tasks: none
    result: none

  notice:
    like: news
    title: {vi: Thông báo, en: Notice}
    used_for: {vi: thông báo ngắn, en: a short notice}
    result: none

events:
"""


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def short(way: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    """An office with two types that are like news."""
    rules = second_edition().replace("\nevents:\n", TYPES, 1)
    async with running(way, tmp_path_factory.mktemp("office"), rules) as office:
        yield office
        await all_is_well(office, 0)


def end(office: Office, reference: str) -> list[tuple[str, str]]:
    return office.ask("SELECT status, outcome FROM request WHERE reference = ?", reference)


async def test_a_plan_is_done_when_it_is_approved(short: Office) -> None:
    office = short
    reference = await submit(office, "hạnh", kind="Kế hoạch truyền thông")
    await card(office, "hạnh", reference, "Dự kiến duyệt: ")
    await decide(office, "khang", reference, "Xác nhận")
    await decide(office, "yến", reference, "Duyệt")
    await office.settle()
    seen = (await card(office, "hạnh", reference)).message_id
    await decide(office, "minh", reference, "Phê duyệt")

    told = await card(office, "hạnh", reference, f"Đã duyệt · {TITLE}")
    assert told.message_id > seen, "the card is posted anew, so that its author hears of it"
    assert "đã phê duyệt lúc" in told.words
    assert told.labels == [["Xem"]]
    await cannot_decide(office, "minh", reference, f"Đã duyệt · {TITLE}")
    await cannot_decide(office, "yến", reference, f"Đã duyệt · {TITLE}")
    assert end(office, reference) == [("closed", "approved")]
    assert office.ask("SELECT count(*) FROM task") == [(0,)]


async def test_a_notice_is_done_with_its_link_and_never_corrected(short: Office) -> None:
    office = short
    reference = await submit(office, "hạnh", kind="Thông báo")
    await card(office, "hạnh", reference, "Dự kiến đăng: ")
    for who, label in (("khang", "Xác nhận"), ("yến", "Duyệt"), ("minh", "Phê duyệt")):
        await decide(office, who, reference, label)
    await publish(office, "đạt", reference)

    told = await card(office, "hạnh", reference, f"Đã đăng · {TITLE}")
    assert LINK in told.words
    assert told.labels == [["Xem"]], "nothing is asked of its author"
    assert end(office, reference) == [("closed", "done")]
    assert (await look(office, "minh", reference)).button("Đính chính") is None
