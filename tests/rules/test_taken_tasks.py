"""A task that was taken: given back, taken over, and the role's again when its taker is away or gone."""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from pathlib import Path

import pytest

from storage import Records
from tests.kit.builders import LINK, Product, open_product
from tests.kit.there import there
from workflow.actions import (
    ClaimTask,
    EndRole,
    GiveRole,
    HandBackTask,
    Leave,
    MoveRole,
    PublishTask,
    RunDue,
    SetAway,
    SetReachable,
    TakeOverTask,
)
from workflow.app import Action
from workflow.errors import Refusal
from workflow.model import AuditEntry, Card, Chat, Membership, Notice, Nudge, Person, Route, Task
from workflow.people import handover
from workflow.requests import queries
from workflow.requests.cards import views
from workflow.results import Result
from workflow.work import Work

FIRST, SECOND, ADMIN = "webmaster", "colleague", "administrator"


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    """A task that the first of two webmasters has taken."""
    async with open_product(tmp_path) as opened:
        await opened.app.do(GiveRole(opened.actor(ADMIN), opened.ids[SECOND], "webmaster", None))
        await opened.reach("publishing")
        await opened.app.do(ClaimTask(opened.actor(FIRST), 1))
        yield opened


async def test_who_takes_it_in_a_group_has_the_whole_card_in_private(tmp_path: Path) -> None:
    def bind(records: Records) -> None:
        chat = records.add(Chat(platform="telegram", external="-1001", title="Quản trị website"))
        records.add(Route(chat=chat.id, role="webmaster"))

    async with open_product(tmp_path) as product:
        await product.app.do(GiveRole(product.actor(ADMIN), product.ids[SECOND], "webmaster", None))
        await product.database.writer.write_first(bind)
        await product.reach("publishing")
        assert [await product.find(Card, person=product.ids[who]) for who in (FIRST, SECOND)] == [None, None]
        await product.app.do(ClaimTask(product.actor(FIRST), 1))
        assert {"package:", "link-1"} <= await buttons(product, FIRST)
        assert await product.find(Card, person=product.ids[SECOND]) is None
        await product.app.do(TakeOverTask(product.actor(SECOND), 1))
        assert {"package:", "link-1"} <= await buttons(product, SECOND)


async def task(product: Product) -> Task:
    return await product.newest(Task)


async def refused(product: Product, action: Action[Result]) -> str:
    with pytest.raises(Refusal) as caught:
        await product.app.do(action)
    return caught.value.code


async def told(product: Product, key: str, name: str) -> list[Notice]:
    return await product.all(Notice, key=key, person=product.ids[name])


async def buttons(product: Product, name: str) -> set[str]:
    """Return the payloads of the buttons of a person's card."""
    card = await product.newest(Card, person=product.ids[name])
    view = await product.app.ask(lambda work: views.card(work, card))
    return {choice.data or choice.private for row in view.choices for choice in row}


async def lists(product: Product, name: str) -> list[str]:
    """Why requests stand in the list of a person's work."""

    def ask(work: Work) -> list[str]:
        person = there(work.store.get(Person, product.ids[name]))
        return [item.why for item in queries.waits_for(work, person)]

    return await product.app.ask(ask)


async def held(product: Product, name: str) -> Membership:
    return await product.newest(Membership, person=product.ids[name], role="webmaster")


# its taker is away or gone


async def is_away(product: Product) -> None:
    until = product.clock.moment + timedelta(days=30)
    await product.app.do(SetAway(product.actor(FIRST), until))


async def is_blocked(product: Product) -> None:
    await product.app.do(SetReachable(product.actor(FIRST), False))


async def has_left(product: Product) -> None:
    await product.app.do(Leave(product.actor(ADMIN), product.ids[FIRST]))


async def lost_the_role(product: Product) -> None:
    await product.app.do(EndRole(product.actor(ADMIN), (await held(product, FIRST)).id))


async def role_ended_by_date(product: Product) -> None:
    at = product.clock.moment + timedelta(hours=2)
    membership = await held(product, FIRST)
    await product.change(membership, until=at)
    await product.app.do(SetReachable(product.actor("desk"), False))  # any change of people plans it
    product.clock.moment = at
    await product.app.do(RunDue())


Gone = Callable[[Product], Awaitable[None]]
GONE = [is_away, is_blocked, has_left, lost_the_role, role_ended_by_date]
STAYS = [is_away, is_blocked, lost_the_role, role_ended_by_date]


@pytest.mark.parametrize("gone", GONE)
async def test_another_of_the_role_takes_it_from_the_card(product: Product, gone: Gone) -> None:
    await gone(product)
    assert "take:1" in await buttons(product, SECOND)
    assert await lists(product, SECOND) == ["publish"]
    await product.app.do(ClaimTask(product.actor(SECOND), 1))
    assert (await task(product)).assignee == product.ids[SECOND]
    await product.app.do(PublishTask(product.actor(SECOND), 1, LINK))


@pytest.mark.parametrize("gone", GONE)
async def test_the_role_is_reminded_and_not_only_who_is_gone(product: Product, gone: Gone) -> None:
    await gone(product)
    product.clock.moment = there((await task(product)).due_at)
    await product.app.do(RunDue())
    assert product.ids[SECOND] in {nudge.person for nudge in await product.all(Nudge, subject="task")}


@pytest.mark.parametrize("gone", [is_away, has_left, lost_the_role, role_ended_by_date])
async def test_the_role_is_told_at_once(product: Product, gone: Gone) -> None:
    await gone(product)
    (notice,) = await told(product, "notice-tasks-back", SECOND)
    assert notice.values["references"] == (await product.request()).reference


@pytest.mark.parametrize("gone", [has_left, lost_the_role, role_ended_by_date])
async def test_it_is_nobodys_until_somebody_takes_it(product: Product, gone: Gone) -> None:
    await gone(product)
    assert (await task(product)).assignee is None


async def test_an_absence_that_ends_before_the_task_is_due_tells_nobody(product: Product) -> None:
    await product.app.do(SetAway(product.actor(FIRST), product.clock.moment + timedelta(hours=1)))
    assert await told(product, "notice-tasks-back", SECOND) == []
    assert (await task(product)).assignee == product.ids[FIRST]


async def test_who_is_back_finds_it_theirs_unless_somebody_took_it_over(product: Product) -> None:
    await is_away(product)
    await product.app.do(SetAway(product.actor(FIRST), None))
    assert "take:1" not in await buttons(product, SECOND)
    assert await refused(product, ClaimTask(product.actor(SECOND), 1)) == "task-taken"
    await is_away(product)
    await product.app.do(ClaimTask(product.actor(SECOND), 1))
    (word,) = await told(product, "notice-task-taken-over", FIRST)
    assert word.values["reference"] == (await product.request()).reference


# everybody is here


async def test_a_colleague_takes_it_over_with_a_word_to_the_taker(product: Product) -> None:
    assert await refused(product, ClaimTask(product.actor(SECOND), 1)) == "task-taken"
    for _ in range(2):
        await product.app.do(TakeOverTask(product.actor(SECOND), 1))
    assert (await task(product)).assignee == product.ids[SECOND]
    assert len(await told(product, "notice-task-taken-over", FIRST)) == 1
    assert [e.kind for e in await product.all(AuditEntry)].count("task.taken-over") == 1


async def test_it_is_handed_back_to_the_role_which_is_told_once(product: Product) -> None:
    for _ in range(2):
        await product.app.do(HandBackTask(product.actor(FIRST), 1))
    assert (await task(product)).assignee is None
    assert len(await told(product, "notice-tasks-back", SECOND)) == 1
    assert await told(product, "notice-tasks-back", FIRST) == []
    assert "take:1" in await buttons(product, SECOND)


@pytest.mark.parametrize("name", ["author", "desk", "board", "administrator", "stranger"])
@pytest.mark.parametrize("action", [TakeOverTask, HandBackTask])
async def test_nobody_else_may(product: Product, action: type[TakeOverTask], name: str) -> None:
    assert await refused(product, action(product.actor(name), 1)) in ("not-publisher", "stranger")
    assert (await task(product)).assignee == product.ids[FIRST]


async def test_only_its_taker_hands_it_back(product: Product) -> None:
    assert await refused(product, HandBackTask(product.actor(SECOND), 1)) == "task-taken"


@pytest.mark.parametrize("action", [ClaimTask, TakeOverTask, HandBackTask])
async def test_what_is_done_is_not_taken_any_more(product: Product, action: type[ClaimTask]) -> None:
    await product.publish(FIRST)
    assert await refused(product, action(product.actor(FIRST), 1)) == "task-closed"


# a named colleague


async def test_a_role_that_moves_takes_its_tasks_along(product: Product) -> None:
    moved = await held(product, FIRST)
    left = await product.app.do(MoveRole(product.actor(ADMIN), moved.id, product.ids["head"]))
    assert (left.passed_on, left.heir) == (((await product.request()).reference,), product.ids["head"])
    assert (await task(product)).assignee == product.ids["head"]
    assert len(await told(product, "notice-tasks-yours", "head")) == 1
    assert await told(product, "notice-tasks-back", SECOND) == []


async def test_whoever_leaves_may_name_a_colleague(product: Product) -> None:
    left = await product.app.do(Leave(product.actor(ADMIN), product.ids[FIRST], to=product.ids[SECOND]))
    assert (left.passed_on, left.heir) == (((await product.request()).reference,), product.ids[SECOND])
    assert (await task(product)).assignee == product.ids[SECOND]


async def test_a_colleague_who_may_not_do_it_is_passed_over(product: Product) -> None:
    left = await product.app.do(Leave(product.actor(ADMIN), product.ids[FIRST], to=product.ids["desk"]))
    assert (left.tasks, left.heir) == (((await product.request()).reference,), 0)
    assert (await task(product)).assignee is None


async def test_nobody_is_their_own_successor(product: Product) -> None:
    action = Leave(product.actor(ADMIN), product.ids[FIRST], to=product.ids[FIRST])
    assert await refused(product, action) == "same-person"
    assert handover.NOTICE not in {n.key for n in await product.all(Notice)}


async def test_who_is_away_cannot_take_a_task_and_is_told(product: Product) -> None:
    """Back in, they take it by the same button."""
    await product.app.do(SetAway(product.actor(SECOND), product.clock.moment + timedelta(days=1)))
    for act in (ClaimTask, TakeOverTask):
        task = await product.newest(Task)
        await product.app.do(HandBackTask(product.actor(FIRST), task.id)) if act is ClaimTask else None
        with pytest.raises(Refusal, match="cannot-hold"):
            await product.app.do(act(product.actor(SECOND), task.id))
        await product.app.do(ClaimTask(product.actor(FIRST), task.id))
    assert (await product.newest(Task)).assignee == product.ids[FIRST]
    await product.app.do(SetAway(product.actor(SECOND), None))
    await product.app.do(TakeOverTask(product.actor(SECOND), task.id))
    assert (await product.newest(Task)).assignee == product.ids[SECOND]
