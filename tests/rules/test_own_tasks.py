"""Everybody who can move something on finds the button for it on their own card, whatever else they are."""

from collections.abc import AsyncIterator, Callable, Coroutine
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.kit.answered import Choose
from tests.kit.builders import LINK, RULES, Product, open_product
from tests.kit.day import on_monday
from tests.rules.test_lead_times import draft
from workflow.actions import (
    GiveRole,
    Leave,
    OpenCorrection,
    PublishTask,
    RunDue,
    SendDraft,
    SetAway,
    TakeOverRequest,
)
from workflow.model import Card, Recheck, Task
from workflow.office import movers
from workflow.requests.cards import views
from workflow.work import Work

pytestmark = on_monday
ADMIN = "administrator"


ASKING = RULES.replace("may: [edit, refuse]", "may: [edit, more, refuse]")  # corrections may ask for more


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path, ASKING) as opened:
        yield opened


async def hire(product: Product, name: str, role: str, unit: str | None = None) -> None:
    await product.app.do(GiveRole(product.actor(ADMIN), product.ids[name], role, unit))


async def pass_all(product: Product, *names: str) -> None:
    for name in names:
        await product.decide(name)


async def sent_by_the_webmaster(product: Product) -> None:
    await hire(product, "webmaster", "staff", "economics")
    await product.submit("webmaster", english=True)
    await pass_all(product, "head", "desk", "board")


async def one_channel_is_out(product: Product) -> None:
    await sent_by_the_webmaster(product)
    first = (await product.all(Task, state="open"))[0]
    await product.app.do(PublishTask(product.actor("webmaster"), first.id, LINK))


async def sent_by_who_stands_in(product: Product) -> None:
    """The webmaster is away; the desk, which stands in, is where the request comes from."""
    await hire(product, "desk", "staff", "economics")
    await hire(product, "office", "desk")
    await product.submit("desk")
    await pass_all(product, "head", "office", "board")
    until = product.clock.moment + timedelta(days=30)
    await product.app.do(SetAway(product.actor(ADMIN), until, product.ids["webmaster"]))


async def taken_over_by_the_webmaster(product: Product) -> None:
    await hire(product, "webmaster", "staff", "economics")
    await product.reach("publishing")
    await product.app.do(Leave(product.actor(ADMIN), product.ids["author"]))
    await product.app.do(TakeOverRequest(product.actor("webmaster"), (await product.request()).id))


async def a_banner_of_the_desks_own(product: Product) -> None:
    """It hangs, was looked at, and the request is closed: what is left is to take it down."""
    await hire(product, "author", "desk")
    id = await draft(product, "banner", "2027-01-05")
    await product.app.do(Choose(product.actor("author"), id, "shown", "2026-11-24/2026-12-04"))
    await product.app.do(SendDraft(product.actor("author"), id))
    await pass_all(product, "head", "desk", "board")
    task = await product.newest(Task, afterwards=False)
    await product.put_up(task)
    assert await product.all(Recheck)
    await product.recheck()


async def a_correction_nobody_answers_for(product: Product) -> None:
    """A banner hangs while its author says nothing about what the desk asked: both are the desk's."""
    id = await draft(product, "banner", "2027-01-05")
    await product.app.do(Choose(product.actor("author"), id, "shown", "2026-11-24/2027-01-05"))
    await product.app.do(SendDraft(product.actor("author"), id))
    await pass_all(product, "head", "desk", "board")
    task = await product.newest(Task, afterwards=False)
    await product.put_up(task)
    await product.app.do(OpenCorrection(product.actor("board"), (await product.request()).id, "Sai chữ"))
    await product.decide("desk", "more")
    product.clock.moment += timedelta(days=7)
    while (await product.app.do(RunDue())).count:
        pass


Scene = Callable[[Product], Coroutine[Any, Any, None]]
SCENES: list[Scene] = [
    sent_by_the_webmaster, one_channel_is_out, sent_by_who_stands_in, taken_over_by_the_webmaster,
    a_banner_of_the_desks_own, a_correction_nobody_answers_for,
]  # fmt: skip


def without_button(work: Work) -> list[tuple[str, int]]:
    """Return whoever can do a task and finds no button for it on a card of theirs, or of their group."""
    found = []
    for task in work.store.all(Task, state="open"):
        for person in movers.movers(work, task):
            card = work.store.one(Card, request=task.request, person=person.id)
            view = views.card(work, card) if card else None
            given = {choice.private for row in view.choices for choice in row} if view else set()
            if f"link-{task.id}" not in given:
                found.append((person.name, task.id))
    return found


async def test_the_state_of_a_channel_is_said_once(product: Product) -> None:
    await sent_by_the_webmaster(product)
    cards = await product.all(Card, person=product.ids["webmaster"])
    view = await product.app.ask(lambda work: views.card(work, cards[0]))
    assert [said for said in view.said if view.said.count(said) > 1] == []


@pytest.mark.parametrize("scene", SCENES)
async def test_who_can_do_a_task_has_its_button(scene: Scene, product: Product) -> None:
    await scene(product)
    assert await product.all(Task, state="open")
    assert await product.app.ask(without_button) == []
