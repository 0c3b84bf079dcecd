"""A banner comes down again: weeks after its request is closed, or anew after a correction (rule A18)."""

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio

from sandbox.client import Shown
from tests.kit.day import on
from tests.kit.office import Office, open_office
from tests.stories.conftest import all_is_well
from tests.stories.steps import (
    answer,
    begin,
    card,
    decide,
    edit,
    pick,
    press,
    see,
    send,
    to_publishing,
)
from tests.stories.test_kinds import banner, event_on, photographed
from tests.stories.test_rounds import at

pytestmark = pytest.mark.asyncio(loop_scope="session")

DOWN = "Gỡ băng rôn"
TAKE = f"Nhận việc: {DOWN}"


@pytest_asyncio.fixture(loop_scope="session")
async def winter(way: str, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Office]:
    """An office whose clock is moved by starting the bot again."""
    async with open_office(tmp_path_factory.mktemp("office"), webhook=way == "webhook") as office:
        yield office
        await all_is_well(office, 0)
        assert await office.stop() == 0


def number_of(office: Office, reference: str) -> int:
    return int(office.ask("SELECT id FROM request WHERE reference = ?", reference)[0][0])


def states(office: Office, reference: str) -> list[tuple[int, str]]:
    """The tasks of taking down, the newest last."""
    query = "SELECT id, state FROM task WHERE afterwards AND request = ? ORDER BY id"
    return office.ask(query, number_of(office, reference))


async def messages(office: Office, who: str) -> list[Shown]:
    await office.settle()
    return [message for message in await office.people[who].read() if message.from_bot]


@on("2026-12-01T10:00")
async def test_a_banner_comes_down_when_its_request_is_long_closed(winter: Office) -> None:
    office = winter
    await office.start()
    due = f"{DOWN}: chờ kết quả, chậm nhất 16:30 Thứ Sáu 18/12"
    author = office.people["hạnh"]
    await begin(author, "Băng rôn")
    await answer(author, "15/12/2026", "Đúng không?")
    await pick(author, "Đúng", "Bước 2/8")
    await banner(office, author, "13/12/2026 đến 18/12/2026")
    reference = await send(author)
    await to_publishing(office, reference)
    await card(office, "yến", reference, due)
    await photographed(office, "yến", reference, 2)
    await card(office, "yến", reference, "Đã trả kết quả · Ngày hội", label=TAKE)
    await decide(office, "hạnh", reference, "Xác nhận đúng")
    await card(office, "hạnh", reference, due)
    await card(office, "yến", reference, "đã kiểm tra lại", label=TAKE)

    await at(office, "2026-12-18T07:31")  # the morning of the last day
    await see(office.people["đạt"], f"gỡ “Ngày hội việc làm Biển Xanh” (Cô Hạnh gửi, {reference})")
    await office.people["yến"].say("/viec")
    await see(office.people["yến"], "Cần gỡ, hạn 16:30 Thứ Sáu 18/12")
    await decide(office, "yến", reference, TAKE)
    await card(office, "đạt", reference, f"{DOWN}: Cô Yến đã nhận, chậm nhất 16:30 Thứ Sáu 18/12")

    await at(office, "2026-12-18T16:31")
    await card(office, "đạt", reference, "16:30 Thứ Sáu 18/12 (đã quá hạn)")
    before = await messages(office, "hạnh")
    await photographed(office, "yến", reference, 1, DOWN)
    done = f"{DOWN}: đã gỡ lúc 16:31 Thứ Sáu 18/12, 1 ảnh"
    for who in ("hạnh", "yến", "đạt"):
        shown = await card(office, who, reference, done)
        assert "đã kiểm tra lại" in shown.words
        assert shown.labels == [["Xem"]]
    after = await messages(office, "hạnh")
    assert [m.message_id for m in after] == [m.message_id for m in before]  # edited: no telephone rang


async def test_a_correction_has_the_banner_taken_down_anew(office: Office) -> None:
    author, yen = office.people["hạnh"], office.people["yến"]
    await event_on(author, "Băng rôn", office.typed(41), "Bước 2/8")
    await banner(office, author)
    reference = await send(author)
    await to_publishing(office, reference)
    await photographed(office, "yến", reference, 1)
    await press(office, "hạnh", reference, "Báo sai sót")
    await see(author, "Nhập chỗ sai sót")
    await answer(author, "Treo thêm một tuần", "Đã báo sai sót")
    asked = await card(office, "yến", reference, "Treo thêm một tuần", label="Duyệt")
    assert asked.labels[-3:] == [[TAKE], [f"Trả kết quả: {DOWN}"], ["Không đính chính"]]
    ((first, _),) = states(office, reference)
    await edit(office, "yến", reference, "Vị trí treo", "Cổng phụ")
    await decide(office, "yến", reference, "Duyệt", "đã biên tập 1 chỗ")
    still = await card(office, "yến", reference, "chờ phê duyệt", label=TAKE)
    assert still.message_id == asked.message_id  # edited: nothing new is to be done
    await decide(office, "minh", reference, "Phê duyệt")
    await card(office, "yến", reference, "chờ trả kết quả", label=TAKE)
    gone, (second, state) = states(office, reference)
    assert (gone, state) == ((first, "cancelled"), "open")
    await author.start(f"link-{first}")
    await see(author, "Việc này do người phụ trách kênh thực hiện.")
    await photographed(office, "yến", reference, 1)
    await decide(office, "hạnh", reference, "Xác nhận đúng")

    await refused_to_others(office, reference, second)
    await yen.start(f"see-{number_of(office, reference)}")
    await see(yen, f"{DOWN}: chờ kết quả")
    above = max(m.message_id for m in await messages(office, "yến"))
    await pick(yen, "Gửi lại thẻ", reference)
    await office.settle()
    assert (await card(office, "yến", reference, label=TAKE)).message_id > above
    await photographed(office, "đạt", reference, 1, DOWN)
    await card(office, "hạnh", reference, f"{DOWN}: đã gỡ lúc")
    assert states(office, reference)[-1] == (second, "done")


async def refused_to_others(office: Office, reference: str, number: int) -> None:
    """The author has no button for it; a link of the desk's card carries no rights."""
    author = office.people["hạnh"]
    shown = await card(office, "hạnh", reference, f"{DOWN}: chờ kết quả", label="Xem")
    assert shown.labels == [["Xem"]]
    query = "SELECT card.id FROM card JOIN account USING (person) WHERE external = ? AND request = ?"
    own = office.ask(query, str(author.id), number_of(office, reference))[0][0]
    forged = await author.press_data(f"1:{own}:take:{number}", None, shown.message_id)
    assert (forged.answer_text or "").startswith("Việc này do người phụ trách kênh thực hiện.")
    await author.start(f"link-{number}")
    await see(author, "Việc này do người phụ trách kênh thực hiện.")
    assert (number, "open") in states(office, reference)
