"""Changed rules reach all planned events and open tasks, in parts where there are many."""

from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.day import on_monday
from tests.rules.rule_files import answer, start
from tests.rules.test_owners import owned
from workflow.actions import Decide, PlanEvent, RunDue
from workflow.model import Deadline, Event, EventNeed, Notice, Revision, Task, Visit
from workflow.office import invariant

pytestmark = on_monday

MANY, PART = 7, 3
NEW = owned("website_vi", "office").replace(
    "events:\n", "events:\n  - {type: news, when: after, within: 9 working days, for: every event}\n", 1
)


async def fill(product: Product) -> None:
    """So many events, and requests that are to be published."""
    for n in range(MANY):
        day = f"2026-12-{n + 10}"
        await product.app.do(PlanEvent(product.actor("author"), "economics", f"Lễ {n}", day, day))
        await product.submit()
        for name in ("head", "desk", "board"):
            visit, text = await product.newest(Visit), await product.newest(Revision)
            await product.app.do(Decide(product.actor(name), visit.id, text.id, "pass", ""))


async def outcome(product: Product) -> tuple[list[str], list[tuple[int, str]]]:
    """The owners of tasks, and the needs that were found anew."""
    events = {event.id for event in await product.all(Event)}
    needs = [(need.event, need.key) for need in await product.all(EventNeed, state="open")]
    assert {event for event, _ in needs} == events
    return [task.role for task in await product.all(Task)], sorted(needs)


async def changed(folder: Path) -> tuple[tuple[list[str], list[tuple[int, str]]], int, int]:
    """The same once changed rules are applied, the rows it took, and the messages that told of it."""
    folder.mkdir()
    async with open_product(folder) as product:
        await fill(product)
        await start(product, NEW)
        await answer(product, "apply")
        rows = 0
        while await product.all(Deadline, subject="office", kind="rules", fired_at=None):
            rows += 1
            assert (await product.app.do(RunDue())).count
        told = await product.all(Notice, key="notice-channel-yours", person=product.ids["office"])
        return await outcome(product), rows, len(told)


async def test_in_parts_the_same_comes_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole, rows, told = await changed(tmp_path / "whole")
    assert (rows, told) == (0, 1)
    assert set(whole[0]) == {"office"}
    monkeypatch.setattr(invariant, "PART", PART)
    parts, rows, told = await changed(tmp_path / "parts")
    assert parts == whole
    assert rows == 2 * 3, "seven of each are three parts"
    assert told == 3, "a message of each part"
