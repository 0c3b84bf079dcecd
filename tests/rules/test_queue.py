"""The queue of a desk: all that it has in hand, by what is next, with who has it and what is missing."""

from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import RULES, Product, open_product, started
from tests.kit.day import ZONE, on_monday
from tests.kit.editions import second
from tests.kit.there import there
from tests.rules.event_work import RULES as EVENTS
from tests.rules.test_delegations import delegate
from tests.rules.test_event_work import CAST, PHONE, send
from wording import Wording
from workflow.actions import ClaimTask, Decide, GiveRole, PublishTask, RunDue, SetAway
from workflow.model import Holding, Request, Revision, Scope, Task, Visit
from workflow.office import invariant
from workflow.office.doors import DOORS
from workflow.requests.deciding.claim_visit import ClaimVisit
from workflow.requests.queue.queue_choices import PickType, PickUnit
from workflow.requests.queue.queue_view import (
    Narrowed,
    QueueView,
    following,
    place_of,
    queue,
    types,
    units,
)

pytestmark = on_monday
WORDING = Wording(ZONE)
SECOND = "colleague"
PLAIN = [
    ["Hàng đợi · Phòng Truyền thông: 1 việc"],
    [
        "YC-2026-0001 · Chờ duyệt · Hội thảo logistics xanh",
        "Hạn 16:30 Thứ Hai 23/11 · chưa ai nhận · gửi 10:00 Thứ Hai 23/11",
    ],
    [],
]
MORE = [
    "Chờ người gửi bổ sung, hạn 16:30 Thứ Sáu 27/11 · gửi 10:00 Thứ Hai 23/11",
    "Còn thiếu: ảnh hội trường",
]
TASK = (
    "Website tiếng Việt, hạn 16:30 Thứ Tư 25/11 · Người Webmaster nhận lúc 10:00 Thứ Hai 23/11"
    " · gửi 10:00 Thứ Hai 23/11"
)


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    """Two requests at the desk of two, one that waits for its unit."""
    async with open_product(tmp_path) as opened:
        await opened.app.do(GiveRole(opened.actor("administrator"), opened.ids[SECOND], "desk", None))
        await opened.reach("desk")
        await opened.submit()
        yield opened


async def seen(product: Product, name: str, **narrowed: str) -> QueueView:
    person = await product.person(name)
    return await product.ask(queue, person, Narrowed(**narrowed), 0)


def said(found: QueueView) -> list[list[str]]:
    """The words of the page, as the desk reads them."""
    head, *around = (WORDING.value("vi", each) for each in (found.view.title, *found.view.lead))
    rows = [[WORDING.value("vi", each) for each in (*row.said, *row.parts)] for row in found.view.rows]
    return [[head, *around], *rows, [WORDING.value("vi", each) for each in found.view.foot]]


async def visit_of(product: Product, reference: str) -> Visit:
    request = await product.newest(Request, reference=reference)
    return await product.newest(Visit, request=request.id, left_at=None)


async def test_it_says_what_waits_until_when_and_that_nobody_has_it(product: Product) -> None:
    assert said(await seen(product, "desk")) == PLAIN


async def test_who_took_it_is_named_and_what_an_absent_officer_took_is_nobodys(product: Product) -> None:
    visit = await visit_of(product, "YC-2026-0001")
    await product.app.do(ClaimVisit(product.actor(SECOND), visit.id))
    found = await seen(product, "desk")
    assert "Người Colleague nhận lúc 10:00 Thứ Hai 23/11" in said(found)[1][1]
    assert said(found)[-1] == ["Đang giữ: Người Colleague 1 · chưa ai nhận 0"]
    assert found.whose == ()
    assert (await seen(product, SECOND)).whose == (("mine", 1),)
    await product.app.do(SetAway(product.actor(SECOND), product.clock.now() + timedelta(days=1)))
    assert said(await seen(product, "desk")) == PLAIN


async def test_what_waits_for_the_sender_says_what_is_missing(product: Product) -> None:
    await product.app.do(GiveRole(product.actor("administrator"), product.ids["desk"], "webmaster", None))
    visit = await visit_of(product, "YC-2026-0001")
    text = await product.newest(Revision, request=visit.request)
    await product.app.do(Decide(product.actor("desk"), visit.id, text.id, "more", "ảnh hội trường"))
    found = await seen(product, "desk")
    assert said(found)[1][1:] == MORE
    assert found.states == (("inquiry", 1),)


async def test_a_task_stands_with_its_channel_and_late_ones_first(product: Product) -> None:
    await product.reach("publishing")
    task = await product.newest(Task, state="open")
    await product.app.do(ClaimTask(product.actor("webmaster"), task.id))
    assert said(await seen(product, "webmaster"))[1][1] == TASK
    product.clock.moment = there(task.due_at) + timedelta(minutes=1)
    first = said(await seen(product, "webmaster"))
    assert first[0][0].endswith("1 việc, quá hạn 1")
    assert first[1][0].startswith("Quá hạn · YC-2026-0003")


async def test_it_is_narrowed_by_type_unit_state_and_holder(product: Product) -> None:
    for narrowed in ({"type": "news"}, {"unit": "economics"}, {"state": "visit"}, {"whose": "free"}):
        assert len((await seen(product, "desk", **narrowed)).view.rows) == 1, narrowed
    for narrowed in ({"type": "banner"}, {"unit": "training"}, {"state": "task"}, {"whose": "mine"}):
        found = await seen(product, "desk", **narrowed)
        assert (found.view.rows, WORDING.value("vi", there(found.view.empty))) == ((), "Không có việc nào.")
    both = await seen(product, "desk", unit="economics", whose="free")
    assert said(both)[0][1] == "Đang lọc: chưa ai nhận; Khoa Kinh tế"
    person = await product.person("desk")
    assert (await product.ask(types, person, Narrowed(), 0)).choices == (PickType(), PickType("news"))
    assert (await product.ask(units, person, Narrowed(), 0)).choices == (PickUnit(), PickUnit("economics"))


async def test_the_next_of_the_queue_stands_where_the_decided_one_stood(product: Product) -> None:
    await product.reach("desk")
    person, one, other = await product.person("desk"), 1, 3

    async def after(place: int, request: int) -> tuple[int, int] | None:
        return await product.ask(following, person, Narrowed(), place, request)

    assert await product.ask(place_of, person, Narrowed(), 0, other) == 1
    assert await after(0, one) == (other, 1)
    assert await after(1, other) is None
    visit = await visit_of(product, "YC-2026-0001")
    text = await product.newest(Revision, request=one)
    await product.app.do(Decide(product.actor("desk"), visit.id, text.id, "pass"))
    assert await after(0, one) == (other, 0)


async def test_each_sees_the_queue_of_their_own_posts_alone(product: Product) -> None:
    assert len((await seen(product, "head")).view.rows) == 1
    assert said(await seen(product, "board"))[1:] == [[]]
    for name, may in (("desk", True), ("head", True), ("author", False)):
        person = await product.person(name)
        assert (await product.ask(DOORS["queue"], person, 0) is None) == may, name


async def test_a_row_that_is_behind_is_found(product: Product) -> None:
    held = await product.newest(Holding, until=None, post="desk")
    await product.change(held, due_at=None)
    assert await product.ask(invariant.breaches) != []
    await product.database.writer.write_first(lambda records: invariant.mend(product.app.work(records, None)))


DELEGATES = second(RULES).replace("  unit_head:\n", "  unit_head:\n    delegates_to: [staff]\n", 1)
PARTS: list[tuple[Scope, tuple[str, ...], int]] = [
    ("all", (), 1),
    ("types", ("news",), 1),
    ("types", ("banner",), 0),
    ("steps", ("news/unit",), 1),
    ("steps", ("banner/unit",), 0),
]


@pytest.mark.parametrize(("scope", "names", "shown"), PARTS)
async def test_who_acts_for_a_post_sees_what_was_delegated(
    tmp_path: Path, scope: Scope, names: tuple[str, ...], shown: int
) -> None:
    async with open_product(tmp_path, DELEGATES) as product:
        await product.submit()
        await product.decide("head", "more", "ảnh hội trường")
        await delegate(product, "head", "colleague", scope=(scope, names))
        found = await seen(product, "colleague")
        assert (len(found.view.rows), f"{shown} việc" in said(found)[0][0]) == (shown, True)
        person = await product.person("colleague")
        assert len((await product.ask(types, person, Narrowed(), 0)).choices) == 1 + shown


async def test_what_an_older_program_wrote_has_its_queue_at_the_start(product: Product) -> None:
    for held in await product.all(Holding, until=None):
        await product.change(held, post="", type="", unit="", due_at=None, day="")
    assert said(await seen(product, "desk"))[1:] == [[]]
    app = await started(product.database, RULES, product.clock)
    while (await app.do(RunDue())).count:
        pass
    assert said(await seen(product, "desk")) == PLAIN


async def test_the_next_one_stands_behind_a_request_of_many_rows(tmp_path: Path) -> None:
    """A request with more channels than a page holds does not end the queue."""
    channel = "options: {facebook: {vi: Facebook, en: Facebook}, youtube: {vi: YouTube, en: YouTube}"
    more = "".join(f", p{n}: {{vi: Kênh {n}, en: C{n}}}" for n in range(1, 7))
    async with open_product(tmp_path, EVENTS.replace(channel, channel + more), CAST) as product:
        person = await product.person("webmaster")
        given = {"place": "A", "operator": person.name, "standby": PHONE, "platforms": "youtube"}
        for name in ("Lễ khai giảng", "Lễ bế giảng"):
            await send(product, "livestream", name=name, **given)
        revision = await product.newest(Revision, request=1)
        every = ["facebook", "youtube", *(f"p{n}" for n in range(1, 7))]
        await product.change(revision, answers={**revision.answers, "platforms": ",".join(every)})
        for task in await product.all(Task, role="office"):
            if task.name in ("line", "wifi"):
                await product.app.do(PublishTask(product.actor("office"), task.id, "42"))
        for request in (1, 2):
            visit = await product.newest(Visit, request=request)
            text = await product.newest(Revision, request=request)
            await product.app.do(Decide(product.actor("desk"), visit.id, text.id, "pass"))
            product.clock.moment += timedelta(days=1)
        rows = [each.request for each in await product.all(Holding, until=None)]
        assert rows.count(1) > 5
        assert there(await product.ask(following, person, Narrowed(), 0, 1))[0] == 2
