"""Everybody whose rights or deadlines change hears it, with who did it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.delivery.telegram.telegram_limits import TELEGRAM
from tests.kit.builders import Product, open_product
from tests.kit.day import ZONE, on_monday
from tests.kit.rendered import message
from tests.kit.there import there
from wording import Wording
from wording.render import notice as render_notice
from workflow.actions import CancelEvent, MoveEvent, PlanEvent, StartNeed
from workflow.cards.shape import CardView
from workflow.composers import COMPOSERS
from workflow.events import moves
from workflow.model import EventNeed, Membership, Notice
from workflow.notices.composing import values_of
from workflow.people.end_role import EndRole
from workflow.people.give_role import GiveRole
from workflow.people.move_role import MoveRole
from workflow.work import SILENT

WORDING = Wording(ZONE)


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def told(product: Product, name: str) -> list[str]:
    """The notices about roles that a person got, in words."""
    found = await product.all(Notice, person=product.ids[name])
    roles = [n for n in found if n.key.startswith("notice-role-")]
    return [render_notice(n.key, values_of(n), "vi", WORDING, TELEGRAM).text for n in roles]


GIVEN = "Nhận vai trò · Phòng Truyền thông\nAnh/Chị Administrator đã giao vai trò này."
ENDED = "Thôi vai trò · Phòng Truyền thông\nAnh/Chị Administrator đã kết thúc vai trò này."


async def test_whoever_gets_or_loses_a_role_is_told_by_whom(product: Product) -> None:
    admin, held = product.actor("administrator"), await product.newest(Membership, role="desk")
    await product.app.do(MoveRole(admin, held.id, product.ids["colleague"]))
    (given,), (ended,) = await told(product, "colleague"), await told(product, "desk")
    assert given.startswith(GIVEN)
    assert ended.startswith(ENDED)
    await product.app.do(GiveRole(admin, product.ids["author"], "unit_head", "navigation"))
    assert (await told(product, "author"))[0].startswith("Nhận vai trò · Thủ trưởng đơn vị, Khoa Hàng hải\n")
    await product.app.do(EndRole(admin, (await product.newest(Membership)).id))
    assert (await told(product, "author"))[1].startswith("Thôi vai trò · Thủ trưởng đơn vị, Khoa Hàng hải\n")


async def test_whoever_gives_themselves_a_role_is_not_told(product: Product) -> None:
    await product.app.do(GiveRole(product.actor("administrator"), product.ids["administrator"], "desk", None))
    assert await told(product, "administrator") == []


@on_monday
async def test_a_moved_event_is_told_to_everybody_whose_deadlines_move(product: Product) -> None:
    await product.app.do(
        PlanEvent(product.actor("author"), "economics", "Lễ kỷ niệm", "2026-12-05", "2026-12-05")
    )
    await product.app.do(MoveEvent(product.actor("colleague"), 1, "2026-12-12", "2026-12-12"))
    notices = await product.all(Notice, key=moves.MOVED)
    assert {n.person for n in notices} == {product.ids["author"], product.ids["head"]}
    said = there(await gathered(product, "head", moves.MOVED))
    assert said.startswith("Đã dời sự kiện “Lễ kỷ niệm” sang Thứ Bảy 12/12\nAnh/Chị Colleague đã đổi ngày.")
    await product.app.do(MoveEvent(product.actor("author"), 1, "2026-12-12", "2026-12-12"))
    assert len(await product.all(Notice, key=moves.MOVED)) == 2


@on_monday
@pytest.mark.parametrize("sent", [False, True], ids=["draft", "request"])
async def test_whoever_writes_or_sent_something_about_a_moved_event_is_told(
    product: Product, sent: bool
) -> None:
    author = product.actor("author")
    await product.app.do(PlanEvent(author, "economics", "Lễ kỷ niệm", "2026-12-05", "2026-12-05"))
    if sent:
        await product.submit("colleague")
        request = await product.request()
        await product.change(request, event=1)
    else:
        need = await product.newest(EventNeed, event=1, state="open")
        await product.app.do(StartNeed(product.actor("colleague"), need.id))
    await product.app.do(MoveEvent(author, 1, "2026-12-12", "2026-12-12"))
    notices = await product.all(Notice, key=moves.MOVED)
    assert product.ids["colleague"] in {n.person for n in notices}


async def gathered(product: Product, name: str, key: str) -> str | None:
    """All that waits to be told to a person, in the message it would go in."""
    notice = await product.newest(Notice, key=key, person=product.ids[name])
    view = (await product.ask(COMPOSERS.compose, notice)).said
    return message(view).text if isinstance(view, CardView) else None


@on_monday
async def test_a_cancelled_event_is_told_to_everybody_it_asked_something_of(product: Product) -> None:
    for title in ("Lễ kỷ niệm", "Hội thảo"):
        await product.app.do(
            PlanEvent(product.actor("author"), "economics", title, "2026-12-05", "2026-12-05")
        )
    await product.app.do(CancelEvent(product.actor("colleague"), 1))
    notices = await product.all(Notice, key=moves.CANCELLED)
    assert {n.person for n in notices} == {product.ids["author"], product.ids["head"]}
    assert {n.priority for n in notices} == {SILENT}
    by = "Anh/Chị Colleague đã hủy. Các việc cần gửi cho sự kiện không còn phải làm: /sukien"
    one = await gathered(product, "head", moves.CANCELLED)
    assert one == f"Đã hủy sự kiện “Lễ kỷ niệm”, Thứ Bảy 05/12\n{by}"
    await product.app.do(CancelEvent(product.actor("author"), 2))
    both = there(await gathered(product, "head", moves.CANCELLED)).split("\n")
    assert both[:4] == ["Đã hủy 2 sự kiện", "• Lễ kỷ niệm: Thứ Bảy 05/12", "• Hội thảo: Thứ Bảy 05/12", by]
    assert both[4].startswith("Anh/Chị Author đã hủy.")
    assert len(await product.all(Notice, person=product.ids["author"], key=moves.CANCELLED)) == 1


@on_monday
async def test_a_request_that_goes_on_is_named_where_its_event_is_cancelled(product: Product) -> None:
    await product.app.do(
        PlanEvent(product.actor("author"), "economics", "Lễ kỷ niệm", "2026-12-05", "2026-12-05")
    )
    await product.submit()
    request = await product.request()
    await product.change(request, event=1)
    await product.app.do(CancelEvent(product.actor("colleague"), 1))
    said = there(await gathered(product, "author", moves.CANCELLED))
    assert f"Yêu cầu đã gửi vẫn được xử lý: {request.reference}." in said
