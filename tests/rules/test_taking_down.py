"""Taking down what was put up: a task with a day of its own, for which nothing else waits (rule A18)."""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from tests.kit.answered import Choose
from tests.kit.builders import Product
from tests.kit.day import on_monday
from tests.kit.there import there
from tests.rules.log_steps import logs, run
from tests.rules.test_clocks import digests, go, keys
from tests.rules.test_lead_times import draft, product, refusal
from wording import Wording
from workflow.actions import (
    AddPhoto,
    AnnounceDays,
    ClaimTask,
    GiveRole,
    GiveText,
    OfTask,
    PublishTask,
    SendDraft,
    StartEdit,
    Withdraw,
)
from workflow.announcements.office_days import SaidDay
from workflow.media.files import SentFile
from workflow.model import AuditEntry, Card, Person, Task
from workflow.requests import queries, revisions, shares
from workflow.requests.cards import views

pytestmark = on_monday

__all__ = ["product"]

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
DOWN = "Gỡ băng rôn: chờ kết quả, chậm nhất 16:30 Thứ Sáu 04/12"


def at(text: str) -> datetime:
    """A moment on the office's clock, written 04/12/2026 16:30."""
    return datetime.strptime(text, "%d/%m/%Y %H:%M").replace(tzinfo=ZONE).astimezone(UTC)


async def released(product: Product, last: str = "2026-12-04", when: str = "") -> Task:
    """A banner asked for until this day and released; the task of taking it down."""
    id = await draft(product, "banner", "2027-01-05")
    await product.app.do(Choose(product.actor("author"), id, "shown", f"2026-11-24/{last}"))
    await product.app.do(SendDraft(product.actor("author"), id))
    for name in ("head", "desk"):
        await product.decide(name)
    if when:
        product.clock.moment = at(when)
    await product.decide("board")
    return await product.newest(Task, afterwards=True)


async def do(product: Product, task: Task) -> None:
    """The desk returns a photo."""
    await product.put_up(task)


async def put_up(product: Product) -> None:
    await do(product, await product.newest(Task, afterwards=False))


async def wrong(product: Product) -> None:
    """Something was found wrong; the desk has mended it, and the Board has yet to release it."""
    await product.recheck("Sai chữ")
    request = await product.request()
    edit = (await product.app.do(StartEdit(product.actor("desk"), request.id))).id
    await product.app.do(GiveText(product.actor("desk"), edit, "wording", "Chữ đúng"))
    await product.app.do(SendDraft(product.actor("desk"), edit))


async def kept(product: Product, task: Task) -> Task:
    return await product.newest(Task, id=task.id)


async def shown(product: Product, who: str) -> tuple[list[str], list[str]]:
    """The lines of a person's card, and what its buttons begin."""
    card = Card(request=(await product.request()).id, person=product.ids[who])
    found = await product.app.ask(lambda work: views.card(work, card))
    lines = [Wording(ZONE).say("vi", each) for each in found.said]
    return lines, [choice.data or choice.private for row in found.choices for choice in row]


@pytest.mark.parametrize(
    ("last", "when", "due"),
    [
        ("2026-12-04", "", "04/12/2026 16:30"),  # a Friday
        ("2026-12-05", "", "07/12/2026 16:30"),  # a Saturday
        ("2026-11-24", "", "25/11/2026 16:30"),  # a holiday
        ("2027-02-04", "", "11/02/2027 16:30"),  # the first day of Tết
        ("2026-11-25", "25/11/2026 16:29", "25/11/2026 16:30"),  # released in the last minute
        ("2026-11-25", "25/11/2026 16:30", "27/11/2026 16:30"),  # over, and the office has closed
        ("2026-11-25", "27/11/2026 10:00", "30/11/2026 16:30"),  # over: one working day, past the weekend
    ],
)
async def test_it_is_due_on_the_last_day(product: Product, last: str, when: str, due: str) -> None:
    task = await released(product, last, when)
    assert (task.channel, task.role, task.afterwards) == ("banner_down", "desk", True)
    assert task.due_at == at(due)


async def test_a_holiday_that_moves_it_is_named(product: Product) -> None:
    await released(product, "2026-11-24")
    due = "Gỡ băng rôn: chờ kết quả, chậm nhất 16:30 Thứ Tư 25/11 (24/11 nghỉ lễ)"
    for who in ("author", "desk"):
        assert due in (await shown(product, who))[0]


async def test_neither_the_recheck_nor_the_end_waits_for_it(product: Product) -> None:
    task = await released(product)
    await put_up(product)
    assert (await product.request()).status == "rechecking"
    assert f"link-{task.id}" in (await shown(product, "desk"))[1]
    await product.recheck()
    assert ((await product.request()).outcome, (await kept(product, task)).state) == ("confirmed", "open")
    assert DOWN in (await shown(product, "author"))[0]
    lines, buttons = await shown(product, "desk")
    assert DOWN in lines
    assert (
        "Treo băng rôn: đã thực hiện, 1 ảnh (lúc 10:00 Thứ Hai 23/11)" in lines
    )  # the photos are on the author's card
    assert buttons == [f"take:{task.id}", f"link-{task.id}"]
    desk = await product.newest(Person, id=product.ids["desk"])
    waiting = await product.app.ask(lambda work: queries.waits_for(work, desk))
    assert [(item.why, item.due_at) for item in waiting] == [("down", task.due_at)]


@pytest.mark.parametrize(
    "state", ["publishing", "rechecking", "deciding", "confirmed", "unconfirmed", "kept"]
)
async def test_it_can_be_done_whatever_becomes_of_the_request(product: Product, state: str) -> None:
    task = await released(product)
    if state != "publishing":
        await put_up(product)
    if state == "confirmed":
        await product.recheck()
    elif state == "unconfirmed":
        await go(product, "26/11 16:30")
    elif state == "kept":
        await product.recheck("Sai chữ")
        await product.decide("desk", "refuse")
    elif state == "deciding":
        await wrong(product)
    before = await product.request()
    assert (before.outcome or before.status) == state
    lines, buttons = await shown(product, "desk")
    assert DOWN in lines
    assert f"take:{task.id}" in buttons
    await product.app.do(ClaimTask(product.actor("desk"), task.id))
    await do(product, task)
    assert await product.request() == before
    assert (await kept(product, task)).state == "done"
    done = [e for e in await product.all(AuditEntry) if e.kind == "task.done"]
    entry = next(e for e in done if "banner_down" in e.body)
    assert (entry.subject, entry.actor) == (before.reference, product.ids["desk"])
    for who in ("author", "desk"):
        assert "Gỡ băng rôn: đã gỡ lúc" in "\n".join((await shown(product, who))[0])
    assert f"link-{task.id}" not in (await shown(product, "desk"))[1]


async def test_the_desk_is_reminded_on_the_day_itself_and_told_when_it_is_late(product: Product) -> None:
    task = await released(product)
    await put_up(product)
    await product.recheck()
    await go(product, "04/12 00:00")
    assert not any(d.view and "digest-down" in keys(d) for d in (await digests(product)).values())
    reminded = []
    for hour in ("07:30", "13:00", "16:30"):
        await go(product, f"04/12 {hour}")
        found = {name: keys(d) for name, d in (await digests(product)).items()}
        reminded.append(found.get("desk"))
    await go(product, "07/12 07:30")
    reminded.append(keys((await digests(product))["desk"]))
    assert reminded == [["digest-down"], ["digest-down"], None, ["digest-down"]]
    assert (await kept(product, task)).late_at == at("04/12/2026 16:30")
    assert f"{DOWN} (đã quá hạn)" in (await shown(product, "desk"))[0]


async def test_a_released_correction_replaces_it(product: Product) -> None:
    first = await released(product)
    await put_up(product)
    await wrong(product)
    await product.decide("desk")
    assert f"link-{first.id}" in (await shown(product, "desk"))[1]
    await product.decide("board")
    second = await product.newest(Task, afterwards=True)
    assert ((await kept(product, first)).state, second.state, second.n) == ("cancelled", "open", 2)
    assert (await refusal(product, PublishTask(product.actor("desk"), first.id))).code == "not-released"
    await put_up(product)
    await do(product, second)
    assert (await product.request()).status == "rechecking"


async def test_what_was_down_before_a_correction_is_to_be_taken_down_again(product: Product) -> None:
    first = await released(product)
    await put_up(product)
    await do(product, first)
    await wrong(product)
    assert "Gỡ băng rôn: đã gỡ lúc" in "\n".join((await shown(product, "author"))[0])
    for name in ("desk", "board"):
        await product.decide(name)
    for who in ("author", "desk", "head"):
        lines = (await shown(product, who))[0]
        assert DOWN in lines
        assert "đã gỡ" not in "\n".join(lines)


async def test_a_withdrawn_request_has_nothing_to_take_down(product: Product) -> None:
    task = await released(product)
    request = await product.request()
    await product.app.do(Withdraw(product.actor("author"), request.id))
    assert {t.state for t in await product.all(Task)} == {"cancelled"}
    assert f"link-{task.id}" not in (await shown(product, "desk"))[1]


async def test_to_be_down_is_not_to_be_published(product: Product) -> None:
    """It hinders no withdrawal, and is in no log of what was published."""
    task = await released(product)
    request = await product.request()
    await do(product, task)
    assert await product.app.ask(lambda work: revisions.can_withdraw(work, request))
    assert request.status == "publishing"
    await put_up(product)
    await run(product, "23/11/2026 16:30")
    assert await logs(product) == [("2026-11-23", [request.reference])]


async def test_while_it_hangs_nobody_is_taking_their_time(product: Product) -> None:
    task = await released(product)
    await put_up(product)
    product.clock.moment = there(task.due_at)
    await do(product, task)
    request = await product.request()
    spent = await product.app.ask(lambda work: shares.shares(work, request))
    assert {share.who: share.minutes for share in spent}["Anh/Chị Desk"] == 0


async def test_only_who_owns_the_channel_takes_it_down(product: Product) -> None:
    task = await released(product)
    await put_up(product)
    await product.recheck()
    for name in ("author", "head", "board", "webmaster"):
        actor = product.actor(name)
        for action in (
            ClaimTask(actor, task.id),
            AddPhoto(actor, OfTask(task.id), SentFile("photo", "h", "u", 1)),
            PublishTask(actor, task.id),
        ):
            assert (await refusal(product, action)).code == "not-publisher"
    assert (await kept(product, task)).state == "open"


async def test_an_announced_day_moves_it_also_when_the_request_is_closed(product: Product) -> None:
    task = await released(product)
    await put_up(product)
    await product.recheck()
    await settle_cards(product)
    day = SaidDay(1, at("04/12/2026 00:00").astimezone(ZONE).date(), worked=False, document="12/TB-ĐHBX")
    preview = await product.app.do(AnnounceDays(product.actor("administrator"), (day,)))
    assert preview.moved >= 1
    assert (await kept(product, task)).due_at == at("07/12/2026 16:30")
    assert {card.stale for card in await product.all(Card)} == {True}
    await go(product, "04/12 00:00")
    assert not any("digest-down" in keys(d) for d in (await digests(product)).values())
    await go(product, "07/12 07:30")
    assert "digest-down" in keys((await digests(product))["desk"])


async def test_who_comes_to_the_desk_finds_what_is_to_be_taken_down(product: Product) -> None:
    await released(product)
    await put_up(product)
    await product.recheck()
    other = product.ids["other head"]
    assert await product.all(Card, person=other) == []
    await product.app.do(GiveRole(product.actor("administrator"), other, "desk", None))
    assert len(await product.all(Card, person=other)) == 1


async def settle_cards(product: Product) -> None:
    """As if every card had been drawn."""
    cards = await product.all(Card)
    await product.database.writer.write_first(lambda records: records.change_all(cards, stale=False))
