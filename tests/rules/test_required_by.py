"""Late answers, given after the request was sent, and all that waits for them (A07, D03)."""

from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import LINK, Product, open_product
from tests.rules.second_rules import changed
from tests.rules.test_taken_visits import FREE, furnish, shown
from tests.rules.test_tasks_for_parties import words_of
from workflow.actions import (
    ClaimTask,
    GiveText,
    Leave,
    PublishTask,
    RunDue,
    SendDraft,
    StartEdit,
    StartSupplement,
    WaiveTask,
)
from workflow.errors import Refusal
from workflow.model import Inquiry, Nudge, Stuck, Task, Visit

SOURCE = "      source:\n        kind: link\n"
BY_DESK = changed((SOURCE, f"{SOURCE}        required: by desk\n"))
WAIVED = changed((SOURCE, f"{SOURCE}        required: by desk\n        may_be_waived_by: board\n"))
MISSING = "Còn thiếu: Đường dẫn nguồn"


async def owed(product: Product) -> Task:
    return await product.newest(Task, name="source")


async def give(product: Product, said: str = LINK, name: str = "author") -> None:
    """The requester adds the answer, or who edits the text."""
    actor, request = product.actor(name), await product.request()
    begin = StartSupplement if name == "author" else StartEdit
    draft = (await product.app.do(begin(actor, request.id))).id
    await product.app.do(GiveText(actor, draft, "source", said))
    await product.app.do(SendDraft(actor, draft))


async def test_it_is_sent_without_and_the_step_of_the_role_waits(tmp_path: Path) -> None:
    async with open_product(tmp_path, BY_DESK) as product:
        await product.submit()
        assert ((await owed(product)).role, (await owed(product)).state) == ("author", "open")
        for name in ("author", "head"):
            assert MISSING in await words_of(product, name)
        await product.decide("head")
        assert MISSING in await words_of(product, "desk")
        with pytest.raises(Refusal) as refused:
            await product.decide("desk")
        assert refused.value.code == "task-needed"
        assert (
            refused.value.values["task"]
            == product.app.rulebook.spec.request_types["news"].fields["source"].title
        )
        await give(product)
        assert (await owed(product)).state == "done"
        assert MISSING not in await words_of(product, "desk")
        await product.decide("desk")
        await product.decide("board")
        assert (await product.request()).status == "publishing"
        await product.publish()
        assert (await product.request()).status == "rechecking"
        assert MISSING not in await words_of(product, "author")
        await product.check()


async def test_the_groups_short_card_offers_no_pass_while_it_waits(tmp_path: Path) -> None:
    async with open_product(tmp_path, BY_DESK) as product:
        await furnish(product)
        waiting = (await shown(product))[1][0]
        await give(product)
        assert (waiting, (await shown(product))[1][0]) == (FREE[0][:2], FREE[0])


async def test_what_was_sent_is_owed_by_nobody(tmp_path: Path) -> None:
    async with open_product(tmp_path, changed((SOURCE, f"{SOURCE}        required: by board\n"))) as product:
        await product.submit()
        await product.decide("head")
        await give(product, name="desk")
        task = await owed(product)
        assert (task.state, task.done_by) == ("done", product.ids["desk"])
        await product.decide("desk")
        await product.decide("board")
        assert (await product.request()).status == "publishing"


async def test_whoever_decides_asks_for_it_with_one_press(tmp_path: Path) -> None:
    async with open_product(tmp_path, BY_DESK) as product:
        await product.submit()
        assert "Xin phần còn thiếu" in await words_of(product, "head")
        await product.decide("head", "more", "Đường dẫn nguồn")
        assert (await product.newest(Inquiry)).closed_at is None
        assert "Đường dẫn nguồn" in await words_of(product, "author")
        await give(product)
        assert "Xin phần còn thiếu" not in await words_of(product, "head")
        await product.check()


async def test_the_requester_is_reminded_and_late(tmp_path: Path) -> None:
    async with open_product(tmp_path, BY_DESK) as product:
        await product.submit()
        task = await owed(product)
        assert task.due_at
        product.clock.moment = task.due_at + timedelta(minutes=1)
        await product.app.do(RunDue())
        nudged = await product.all(Nudge, subject="task", subject_id=task.id)
        assert {nudge.person for nudge in nudged} == {product.ids["author"]}
        assert (await owed(product)).late_at
        assert "quá hạn" in await words_of(product, "author")


async def test_nobody_takes_it_or_returns_it_as_work(tmp_path: Path) -> None:
    async with open_product(tmp_path, BY_DESK) as product:
        await product.submit()
        task = await owed(product)
        for name in ("author", "desk", "webmaster"):
            for action in (
                ClaimTask(product.actor(name), task.id),
                PublishTask(product.actor(name), task.id, LINK),
            ):
                with pytest.raises(Refusal, match="not-publisher"):
                    await product.app.do(action)


async def test_it_may_be_waived_with_a_reason(tmp_path: Path) -> None:
    async with open_product(tmp_path, WAIVED) as product:
        await product.submit()
        await product.decide("head")
        task = await owed(product)
        for name in ("author", "head", "desk"):
            with pytest.raises(Refusal, match="not-waiver"):
                await product.app.do(WaiveTask(product.actor(name), task.id, "Không có nguồn"))
        assert "Bỏ qua" in await words_of(product, "board")
        await product.app.do(WaiveTask(product.actor("board"), task.id, "Không có nguồn"))
        await product.decide("desk")
        assert "Không có nguồn" in await words_of(product, "board")


async def test_a_question_that_is_no_longer_asked_is_owed_no_more(tmp_path: Path) -> None:
    rules = changed((SOURCE, f"{SOURCE}        required: by desk\n        when: {{english: yes}}\n"))
    async with open_product(tmp_path, rules) as product:
        await product.submit(english=True)
        assert (await owed(product)).state == "open"
        await product.decide("head", "refuse")
        assert (await owed(product)).state == "cancelled"
        await product.submit()
        assert len(await product.all(Task)) == 1


async def test_it_is_owed_again_where_it_was_taken_out(tmp_path: Path) -> None:
    async with open_product(tmp_path, BY_DESK) as product:
        await product.submit()
        await give(product)
        await give(product, "không")
        task = await owed(product)
        assert (task.state, task.done_by) == ("open", None)
        assert len(await product.all(Task, name="source")) == 1


async def test_others_move_it_on_where_the_requester_cannot(tmp_path: Path) -> None:
    async with open_product(tmp_path, BY_DESK) as product:
        await product.submit()
        await product.app.do(Leave(product.actor("administrator"), product.ids["author"]))
        assert await product.all(Stuck) == []
        await product.app.do(RunDue())


async def test_nothing_is_owed_of_a_correction(tmp_path: Path) -> None:
    async with open_product(tmp_path, WAIVED) as product:
        await product.submit()
        await give(product)
        for name in ("head", "desk", "board"):
            await product.decide(name)
        await product.publish()
        await product.recheck("Sai tên diễn giả")
        assert (await product.newest(Visit)).path == "correction"
        assert await product.all(Task, state="open") == []
