"""Other rules name another owner of a channel: open tasks and cards go there, and both owners are told."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.builders import RULES, Product, open_product
from tests.rules.rule_files import answer, start
from workflow.actions import ClaimTask, GiveRole, OpenCorrection, PublishTask
from workflow.errors import Refusal
from workflow.model import Card, Notice, Person, Task
from workflow.requests import queries

TOLD = ("notice-channel-gone", "notice-channel-yours")


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


def owned(channel: str, by: str) -> str:
    before, after = RULES.split(f"\n  {channel}:\n", 1)
    line = next(line for line in after.split("\n") if line.startswith("    owner: "))
    return f"{before}\n  {channel}:\n{after.replace(line, f'    owner: {by}', 1)}"


async def give(product: Product, by: str, channel: str = "website_vi") -> None:
    await start(product, owned(channel, by))
    await answer(product, "apply")


async def told(product: Product, who: str) -> list[str]:
    return [n.key for n in await product.all(Notice, person=product.ids[who]) if n.key in TOLD]


@pytest.mark.parametrize("owner", ["office", "desk", "board"])
async def test_an_open_task_goes_to_the_new_owner_and_both_are_told(product: Product, owner: str) -> None:
    request = await product.reach("publishing")
    await give(product, owner)
    task = await product.newest(Task)
    assert task.role == owner
    assert await product.all(Card, person=product.ids[owner])
    assert await told(product, "webmaster") == ["notice-channel-gone"]
    assert await told(product, owner) == ["notice-channel-yours"]
    with pytest.raises(Refusal, match="not-publisher"):
        await product.app.do(ClaimTask(product.actor("webmaster"), task.id))
    await product.publish(owner)
    assert (await product.request()).status == "rechecking"
    notice = await product.newest(Notice, key="notice-channel-yours")
    assert notice.values["references"] == request.reference


async def test_a_task_that_was_taken_goes_with_the_others(product: Product) -> None:
    await product.reach("publishing")
    await product.app.do(ClaimTask(product.actor("webmaster"), 1))
    await give(product, "office")
    assert (await product.newest(Task)).assignee is None
    await product.app.do(ClaimTask(product.actor("office"), 1))


async def test_a_request_that_waits_is_published_by_the_new_owner_who_may_see_it(product: Product) -> None:
    request = await product.reach("board")
    await give(product, "office")
    assert await sees(product, product.ids["office"], request.id)
    await product.decide("board")
    await product.publish("office")
    assert await told(product, "office") == []


async def test_an_owner_of_a_role_that_is_new_in_the_rules_sees_what_is_to_come(product: Product) -> None:
    request = await product.reach("board")
    role = "  press_office:\n    title: {vi: Tổ báo chí, en: Press team}\n    of: organisation\n"
    await start(
        product, owned("website_vi", "press_office").replace("  webmaster:\n", f"{role}  webmaster:\n", 1)
    )
    await answer(product, "apply")
    colleague = product.ids["colleague"]
    assert not await sees(product, colleague, request.id)
    await product.app.do(GiveRole(product.actor("administrator"), colleague, "press_office", None))
    assert await sees(product, colleague, request.id)


async def sees(product: Product, person: int, request: int) -> bool:
    found = await product.newest(Person, id=person)
    return await product.app.ask(lambda work: queries.see(work, found, request)) is not None


async def test_a_channel_that_a_correction_held_up_goes_on_with_the_new_owner(product: Product) -> None:
    await product.submit(english=True)
    for name in ("head", "desk", "board"):
        await product.decide(name)
    first = (await product.all(Task))[0]
    await product.app.do(PublishTask(product.actor("webmaster"), first.id, "https://bienxanh.example/1"))
    await product.app.do(OpenCorrection(product.actor("board"), 1, "Sai tên"))
    await give(product, "office", "website_en")
    await product.decide("desk", "refuse")
    (task,) = await product.all(Task, state="open")
    assert (task.channel, task.role) == ("website_en", "office")


async def test_starting_again_tells_nobody_again(product: Product) -> None:
    await product.reach("publishing")
    await give(product, "office")
    await start(product, owned("website_vi", "office"))
    assert await told(product, "office") == ["notice-channel-yours"]
    await give(product, "webmaster")
    assert await told(product, "office") == ["notice-channel-yours", "notice-channel-gone"]
    assert await told(product, "webmaster") == ["notice-channel-gone", "notice-channel-yours"]


async def test_a_channel_that_left_the_rules_keeps_its_last_owner(product: Product) -> None:
    await product.reach("publishing")
    await give(product, "office")
    gone = owned("website_vi", "webmaster").replace("website_vi", "website_one")
    await start(product, gone)
    await answer(product, "apply")
    assert (await product.newest(Task)).role == "office"
    await product.publish("office")
