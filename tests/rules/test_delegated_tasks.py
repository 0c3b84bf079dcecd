"""A task or a step that somebody delegated is taken by whoever acts for them, and not by its giver."""

from pathlib import Path

import pytest

from tests.kit.builders import ROLES, RULES, open_product
from tests.kit.day import on_monday
from tests.rules.test_delegations import delegate
from workflow.actions import ClaimTask, HandOverTask, TakeOverTask
from workflow.errors import Refusal
from workflow.model import Task, Visit
from workflow.people.parties import Post
from workflow.requests.deciding.claim_visit import ClaimVisit

pytestmark = on_monday


async def test_a_task_is_left_also_to_somebody_who_holds_the_post_as_well(tmp_path: Path) -> None:
    """A publisher takes a task, and delegates it to the other one."""
    people = ROLES | {"second webmaster": [("webmaster", None)]}
    async with open_product(tmp_path, RULES, people) as product:
        await product.reach("publishing")
        task = await product.newest(Task)
        await product.app.do(ClaimTask(product.actor("webmaster"), task.id))
        await delegate(product, "webmaster", "second webmaster", Post("webmaster"))
        with pytest.raises(Refusal, match="given-away"):
            await product.app.do(TakeOverTask(product.actor("webmaster"), task.id))
        to = product.ids["webmaster"]
        with pytest.raises(Refusal, match="heir-away"):
            await product.app.do(HandOverTask(product.actor("second webmaster"), task.id, to))
        await product.app.do(ClaimTask(product.actor("second webmaster"), task.id))


async def test_a_giver_takes_no_visit_that_waits_for_another(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        await product.submit()
        await delegate(product, "head", "deputy head")
        visit = await product.newest(Visit)
        with pytest.raises(Refusal, match="given-away"):
            await product.app.do(ClaimVisit(product.actor("head"), visit.id))
