"""The clock of a whole request: from its receipt until it is published (rule B04)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.builders import RULES, Product, open_product
from tests.kit.day import on_monday
from tests.rules.rule_files import answer, start
from tests.rules.test_announced_days import NUMBER, announce
from tests.rules.test_broken_promises import whole
from tests.rules.test_clocks import digests, go, here
from tests.rules.test_coverage import said
from tests.rules.test_digests import shown
from workflow.actions import AnswerDigest, Reopen, SendDraft, StartSupplement
from workflow.model import AuditEntry, Deadline, DueTime, Notice

pytestmark = on_monday  # 24/11 is a holiday

DUE = "Thời hạn cả yêu cầu: chậm nhất 16:30 Thứ Hai 30/11, 4 ngày làm việc kể từ lúc nhận"
OVER = "Cả yêu cầu đã quá hạn từ 16:30 Thứ Hai 30/11, 4 ngày làm việc kể từ lúc nhận"
LINE = "“Hội thảo logistics xanh” (Anh/Chị Author gửi, YC-2026-0001): cả yêu cầu chưa hoàn thành"


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path, whole("4 working days")) as opened:
        yield opened


async def due(product: Product) -> str:
    at = (await product.request()).due_at
    return here(product, at) if at else ""


async def of_all(product: Product, who: str) -> list[str]:
    """The lines of a person's card about the whole request."""
    return [each for each in await said(product, who) if "ả yêu cầu" in each]


async def told(product: Product, who: str) -> list[str]:
    """The lines about whole requests in the digest that waits for a person."""
    notice = await product.find(Notice, key="digest", state="queued", person=product.ids[who])
    lines = (await shown(product, notice)).split("\n") if notice else []
    return [each for each in lines if "cả yêu cầu" in each]


@pytest.mark.parametrize(
    ("state", "readers"),
    [
        ("unit", ["author", "head"]),
        ("desk", ["author", "desk"]),
        ("board", ["author", "board"]),
        ("publishing", ["author", "webmaster"]),
        ("rechecking", []),
    ],
)
async def test_every_card_says_until_when_while_it_is_waited_for(
    product: Product, state: str, readers: list[str]
) -> None:
    await product.reach(state)
    assert await due(product) == ("30/11 16:30" if readers else "")
    for who in readers:
        assert await of_all(product, who) == [DUE]
    if not readers:
        assert await of_all(product, "author") == []


@pytest.mark.parametrize("state", ["unit", "desk", "board", "publishing"])
async def test_the_desk_is_reminded_on_the_last_morning_and_everybody_reads_that_it_is_late(
    product: Product, state: str
) -> None:
    await product.reach(state)
    await go(product, "27/11 17:00")
    await digests(product)
    await go(product, "30/11 07:30")
    number = "2. " if state == "desk" else ""  # after the stage that is late
    assert await told(product, "desk") == [f"{number}Hôm nay, 16:30 Thứ Hai 30/11: {LINE}"]
    assert await told(product, "board") == []
    await digests(product)
    await go(product, "30/11 17:00")
    request = await product.request()
    assert request.late_at == request.due_at
    for who in ("author", {"unit": "head", "publishing": "webmaster"}.get(state, state)):
        assert await of_all(product, who) == [OVER]
    entries = [e for e in await product.all(AuditEntry) if e.kind == "late" and '"request"' in e.body]
    assert [e.subject for e in entries] == ["YC-2026-0001"]
    await go(product, "01/12 07:30")
    assert await told(product, "desk") == [f"{number}Quá hạn từ 16:30 Thứ Hai 30/11: {LINE}"]


async def test_what_is_overdue_comes_back_each_morning_to_who_knows_it(product: Product) -> None:
    await product.reach("publishing")
    await go(product, "01/12 07:30")
    notice = await product.newest(Notice, key="digest", state="queued", person=product.ids["desk"])
    await digests(product)
    await product.app.do(AnswerDigest(product.actor("desk"), notice.id, "know"))
    await go(product, "01/12 17:00")
    assert await told(product, "desk") == []
    await go(product, "02/12 07:30")
    assert await told(product, "desk") == [f"Quá hạn từ 16:30 Thứ Hai 30/11: {LINE}"]


async def test_what_is_published_in_time_is_never_late(product: Product) -> None:
    await product.reach("rechecking")
    assert await product.all(Deadline, subject="request") == []
    await go(product, "01/12 09:00")
    request = await product.request()
    assert (request.due_at, request.late_at) == (None, None)


async def test_it_is_over_with_the_last_channel_that_it_is_about(product: Product) -> None:
    await product.submit(english=True)
    for who in ("head", "desk", "board"):
        await product.decide(who)
    await product.publish()
    assert await due(product) == "30/11 16:30"
    await product.publish(link="https://bienxanh.edu.vn/en/1")
    assert await due(product) == ""


async def test_the_requesters_time_is_none_of_it(product: Product) -> None:
    """While the requester was asked nothing is late; the answer moves the end by as many days."""
    request = await product.submit()
    await product.decide("head", "more")
    await go(product, "01/12 10:00")
    assert (await product.request()).late_at is None
    assert await of_all(product, "author") == []
    author = product.actor("author")
    await product.app.do(SendDraft(author, (await product.app.do(StartSupplement(author, request.id))).id))
    assert await due(product) == "07/12 16:30"
    kept = await product.all(DueTime, subject="request")
    assert [(here(product, each.due_at), each.cause) for each in kept] == [
        ("30/11 16:30", "counted"),
        ("07/12 16:30", "paused"),
    ]


async def test_a_day_off_moves_it(product: Product) -> None:
    await product.reach("desk")
    await announce(product, f"nghỉ 26/11/2026; {NUMBER}")
    assert await due(product) == "01/12 16:30"
    assert "01/12" in (await of_all(product, "desk"))[0]
    await go(product, "01/12 07:30")
    assert (await product.request()).late_at is None
    assert len(await told(product, "desk")) == 1


async def test_a_refusal_ends_it_and_a_refusal_taken_back_goes_on_with_it(product: Product) -> None:
    request = await product.reach("board")
    await product.decide("board", "refuse")
    assert await due(product) == ""
    await product.app.do(Reopen(product.actor("board"), request.id))
    assert await due(product) == "30/11 16:30"


async def test_a_correction_is_measured_no_more(product: Product) -> None:
    await product.reach("rechecking")
    await product.recheck("Sai tên người")
    assert await due(product) == ""


async def test_only_a_type_with_a_time_for_all_of_it_has_its_clock(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        await product.reach("publishing")
        assert await due(product) == ""
        assert await of_all(product, "author") == []


async def test_an_expected_moment_after_it_is_said_in_its_place(tmp_path: Path) -> None:
    """The limit stands in one line of a card, and once it is over nothing is expected of it."""
    async with open_product(tmp_path, whole("1 working day")) as product:
        await product.submit()
        assert await of_all(product, "head") == []
        assert [each for each in await said(product, "head") if "kể từ lúc nhận" in each] != []
        await go(product, "25/11 17:00")
        assert await of_all(product, "head") == [
            "Cả yêu cầu đã quá hạn từ 16:30 Thứ Tư 25/11, 1 ngày làm việc kể từ lúc nhận"
        ]
        assert [each for each in await said(product, "head") if "dùng hết" in each] == []


# The time for a whole request by the rules it was sent under, by those from now on, and when it is due
CHANGED = [
    ("", "4 working days", ""),
    ("4 working days", "", "30/11 16:30"),
    ("4 working days", "2 working days", "30/11 16:30"),
]


@pytest.mark.parametrize(("before", "now", "due_at"), CHANGED, ids=["gained", "lost", "shortened"])
async def test_other_rules_count_for_what_begins_under_them(
    tmp_path: Path, before: str, now: str, due_at: str
) -> None:
    """A request under way is measured as it was told when it was sent, at each of its steps."""
    texts = [whole(within) if within else RULES for within in (before, now)]
    async with open_product(tmp_path, texts[0]) as product:
        await product.submit()
        await start(product, texts[1])
        await answer(product, "apply")
        assert await due(product) == due_at
        for who in ("head", "desk", "board"):
            await product.decide(who)
            assert await due(product) == due_at
        await product.submit()
        fresh = {"4 working days": "30/11 16:30", "2 working days": "26/11 16:30", "": ""}
        assert await due(product) == fresh[now]
