"""Stuck work is noticed however it came about, told once, and listed until somebody can act."""

import logging
from collections.abc import Callable
from datetime import timedelta

import pytest

from storage import Records
from tests.kit.builders import RULES, Product, started
from tests.kit.day import on_monday
from tests.kit.there import there
from tests.rules.round_steps import told
from tests.rules.stuck_steps import ADMIN, broken, leave, messages, no_memberships, product
from workflow.actions import GiveRole, RunDue, SetReachable
from workflow.model import Account, AuditEntry, Card, Deadline, Person, Stuck, Task, ToDo, Visit
from workflow.office import stuck
from workflow.office.invariant import Breach

pytestmark = on_monday

__all__ = ["product"]


async def night(product: Product) -> None:
    """Everything that falls due up to and with the next night."""
    product.clock.moment += timedelta(days=1)
    while (await product.app.do(RunDue())).count:
        pass


# broken on purpose, behind the bot's back


def no_accounts(records: Records, ids: dict[str, int]) -> None:
    for name in ("head", "deputy head"):
        for account in records.all(Account, person=ids[name]):
            records.change(account, reachable=False)


def everybody_left(records: Records, ids: dict[str, int]) -> None:
    for name in ("head", "deputy head"):
        person = there(records.get(Person, ids[name]))
        records.change(person, active=False)


def no_clock(records: Records, _: dict[str, int]) -> None:
    for row in records.all(Deadline, subject="visit", kind="late"):
        records.remove(row)


def a_clock_that_never_fired(records: Records, _: dict[str, int]) -> None:
    for row in records.all(Deadline, subject="visit", kind="late"):
        records.change(row, fired_at=row.due_at)


def no_card(records: Records, ids: dict[str, int]) -> None:
    for card in records.all(Card, person=ids["head"]):
        records.remove(card)


def nothing_listed(records: Records, _: dict[str, int]) -> None:
    records.remove_all(records.all(ToDo))


def no_stage(records: Records, _: dict[str, int]) -> None:
    for visit in records.all(Visit, left_at=None):
        records.change(visit, left_at=visit.entered_at)


def no_task(records: Records, _: dict[str, int]) -> None:
    for task in records.all(Task, state="open"):
        records.change(task, state="cancelled")


def no_role(records: Records, _: dict[str, int]) -> None:
    for task in records.all(Task, state="open"):
        records.change(task, role="gone")


Break = Callable[[Records, dict[str, int]], None]
WAYS: list[tuple[Break, str, Breach, str]] = [
    (no_memberships, "unit", Breach("visit", 1, "untold"), "“Thủ trưởng đơn vị” chưa có người giữ"),
    (no_accounts, "unit", Breach("visit", 1, "untold"), "không nhận được tin (Anh/Chị Head, Anh/Chị Head)"),
    (everybody_left, "unit", Breach("visit", 1, "untold"), "“Thủ trưởng đơn vị” chưa có người giữ"),
    (no_clock, "unit", Breach("visit", 1, "no-clock"), ""),
    (a_clock_that_never_fired, "unit", Breach("visit", 1, "no-clock"), ""),
    (no_card, "unit", Breach("request", 1, "no-card"), ""),
    (nothing_listed, "unit", Breach("request", 1, "behind"), ""),
    (no_stage, "unit", Breach("request", 1, "untold"), "không còn bước nào đang mở"),
    (no_task, "publishing", Breach("request", 1, "untold"), "không còn bước nào đang mở"),
    (no_role, "publishing", Breach("task", 1, "untold"), "vai trò “gone” không còn trong quy định"),
]


@pytest.mark.parametrize(("way", "state", "breach", "said"), WAYS, ids=lambda v: getattr(v, "__name__", ""))
async def test_whatever_breaks_it_is_noticed_and_mended_or_told_by_the_next_night(
    product: Product, way: Break, state: str, breach: Breach, said: str
) -> None:
    await product.reach(state)
    assert await broken(product) == []
    await product.database.writer.write_first(lambda records: way(records, product.ids))
    assert breach in await broken(product)
    await night(product)
    assert await broken(product) == []
    told_now = await told(product, stuck.NOTICE, ADMIN)
    assert len(told_now) == bool(said)
    assert all(said in message for message in told_now)


async def test_what_moves_well_leaves_no_trace(product: Product) -> None:
    await product.reach("closed")
    assert await product.all(Stuck) == []
    assert [e.kind for e in await product.all(AuditEntry) if "stuck" in e.kind] == []


# told once


async def test_it_is_told_once_and_again_only_for_another_reason(product: Product) -> None:
    await product.submit()
    await leave(product, "deputy head")
    await product.app.do(SetReachable(product.actor("head"), False))
    assert len(await messages(product)) == 1
    for _ in range(3):
        await night(product)
    assert len(await messages(product)) == 1
    await leave(product, "head")
    assert [s.why for s in await product.all(Stuck)] == ["no-holder"]
    assert len(await messages(product)) == 2
    product.app = await started(product.database, RULES, product.clock)
    await night(product)
    assert len(await messages(product)) == 2


async def test_many_at_once_are_one_message(product: Product) -> None:
    for _ in range(12):
        await product.submit()
    await leave(product, "deputy head", "head")
    (message,) = await told(product, stuck.NOTICE, ADMIN)
    assert message.startswith("Không ai xử lý được · 12 việc")
    assert message.count("YC-2026-") == 10
    assert "và 2 việc khác" in message


async def test_it_leaves_the_list_as_soon_as_somebody_can_act(product: Product) -> None:
    request = await product.submit()
    await leave(product, "deputy head", "head")
    listed = await product.app.ask(stuck.listed)
    assert [item.request for item in listed] == [request.id]
    await product.app.do(GiveRole(product.actor(ADMIN), product.ids["colleague"], "unit_head", "economics"))
    assert await product.app.ask(stuck.listed) == []
    assert await product.all(Stuck) == []
    assert await told_again(product) == []
    await product.decide("colleague")


async def told_again(product: Product) -> list[object]:
    """Messages that would still say something if they were sent now."""
    views = [await product.ask(stuck.view, n) for n in await messages(product)]
    return [view for view in views if view]


async def test_without_a_reachable_administrator_it_is_an_error_in_the_log_and_told_later(
    product: Product, caplog: pytest.LogCaptureFixture
) -> None:
    await product.submit()
    await product.app.do(SetReachable(product.actor(ADMIN), False))
    with caplog.at_level(logging.ERROR, "loa.stuck"):
        for name in ("head", "deputy head"):
            await product.app.do(SetReachable(product.actor(name), False))
    assert "no administrator can be reached, and 1 are stuck: visit 1 (unreachable)" in caplog.text
    assert await messages(product) == []
    await product.app.do(SetReachable(product.actor(ADMIN), True))
    assert len(await messages(product)) == 1
