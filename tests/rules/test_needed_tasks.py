"""Tasks that open before the release, and what waits until they are done (A07, A15, C12, C23)."""

from pathlib import Path

import pytest

from tests.kit.answered import Choose
from tests.kit.builders import LINK, Product, open_product
from tests.kit.day import on_monday
from tests.rules.requester_steps import buttons, supplement
from tests.rules.talking import Talking
from tests.rules.test_announced_days import announce, at
from tests.rules.test_tasks_for_parties import MEASURE, asked, own_task, released, with_task, words_of
from workflow.actions import PublishTask, Recall, SendDraft, StartEdit
from workflow.errors import Refusal
from workflow.model import Task
from workflow.requests.cards.replies import reply

NEEDED = with_task(MEASURE, more=", needed_for: board")
FOR_PUBLISHING = with_task(MEASURE, more=", needed_for: published")

GIVES = "Trả kết quả: Website tiếng Việt"


async def measure(product: Product, said: str = "25") -> None:
    task = await own_task(product)
    await product.app.do(PublishTask(product.actor("office"), task.id, said))


async def post(product: Product) -> None:
    website = await product.newest(Task, channel="website_vi")
    await product.app.do(PublishTask(product.actor("webmaster"), website.id, LINK))


async def edit_english(product: Product, said: str) -> None:
    """The desk changes whether English is wanted."""
    desk = product.actor("desk")
    draft = (await product.app.do(StartEdit(desk, (await product.request()).id))).id
    await product.app.do(Choose(desk, draft, "english", said))
    await product.app.do(SendDraft(desk, draft))


async def test_a_step_is_not_passed_until_it_is_done(tmp_path: Path) -> None:
    async with open_product(tmp_path, NEEDED) as product:
        await product.submit()
        task = await own_task(product)
        assert (task.state, task.n, task.released) == ("open", 0, "")
        assert "Trả kết quả: Đo đường truyền" in await words_of(product, "office")
        await product.decide("head")
        await product.decide("desk")
        assert "Còn thiếu: Đo đường truyền: chờ kết quả" in await words_of(product, "board")
        assert "Phê duyệt" not in await buttons(product, "board")
        board = await product.person("board")
        agreed = await product.ask(reply, board, "Đồng ý")
        talking = Talking(product, "board")
        assert agreed
        assert "Còn chờ “Đo đường truyền”" in "".join(map(talking.words, agreed.lines))
        assert [talking.words(each.label) for each in agreed.choices] == ["Mở thẻ"]
        with pytest.raises(Refusal) as refused:
            await product.decide("board")
        assert refused.value.code == "task-needed"
        assert getattr(refused.value.values["who"], "vi", "") == "Văn phòng Trường"
        await measure(product)
        assert "Đo đường truyền: 25 Mb/s" in await words_of(product, "board")
        assert "Phê duyệt" in await buttons(product, "board")
        await product.decide("board")
        assert (await product.request()).status == "publishing"
        await post(product)
        assert (await product.request()).status == "rechecking"
        await product.check()


async def test_it_may_be_refused_and_asked_for_more_meanwhile(tmp_path: Path) -> None:
    async with open_product(tmp_path, NEEDED) as product:
        await product.submit()
        await product.decide("head")
        await product.decide("desk")
        await product.decide("board", "refuse")
        assert (await own_task(product)).state == "cancelled"
        await product.check()


async def test_publishing_waits_for_it(tmp_path: Path) -> None:
    async with released(tmp_path, FOR_PUBLISHING) as product:
        with pytest.raises(Refusal, match="task-needed"):
            await post(product)
        assert GIVES not in await buttons(product, "webmaster")
        await measure(product)
        assert GIVES in await buttons(product, "webmaster")
        await post(product)
        assert (await product.request()).status == "rechecking"


async def test_the_end_waits_for_one_that_nothing_needs(tmp_path: Path) -> None:
    async with released(tmp_path, with_task(more=", opens: sent")) as product:
        await post(product)
        assert (await product.request()).status == "publishing"
        await measure(product, "yes")
        assert (await product.request()).status == "rechecking"


async def test_it_opens_at_its_step_and_stays_done_when_the_step_comes_again(tmp_path: Path) -> None:
    async with open_product(tmp_path, with_task(more=", opens: desk, needed_for: board")) as product:
        await product.submit()
        assert await product.find(Task, name="line") is None
        await product.decide("head")
        await measure(product, "yes")
        await product.decide("desk", "return")
        await product.decide("head")
        assert [task.state for task in await product.all(Task)] == ["done"]
        await product.decide("desk")
        await product.decide("board")
        assert (await product.request()).status == "publishing"
        await product.check()


async def test_it_opens_when_every_channel_is_out(tmp_path: Path) -> None:
    async with released(tmp_path, with_task(more=", opens: published")) as product:
        assert await product.find(Task, name="line") is None
        await post(product)
        assert (await product.request()).status == "publishing"
        office = await asked(product)
        await office.press("Đã xong")
        assert (await product.request()).status == "rechecking"


async def test_a_recall_leaves_what_opened_before_the_release(tmp_path: Path) -> None:
    async with released(tmp_path, with_task(more=", opens: sent")) as product:
        await measure(product, "yes")
        request = await product.request()
        await product.app.do(Recall(product.actor("board"), request.id, "Sai ngày"))
        assert (await own_task(product)).state == "done"
        await product.decide("board")
        await post(product)
        assert (await product.request()).status == "rechecking"


async def test_it_is_there_only_while_its_condition_is_true(tmp_path: Path) -> None:
    async with open_product(tmp_path, with_task(more=", opens: sent, when: {english: yes}")) as product:
        await product.submit()
        await product.decide("head")
        assert await product.find(Task, name="line") is None
        await edit_english(product, "yes")
        assert (await own_task(product)).state == "open"
        await edit_english(product, "no")
        assert (await own_task(product)).state == "cancelled"
        await product.check()


@on_monday
async def test_its_time_goes_on_while_the_requester_is_asked_for_more(tmp_path: Path) -> None:
    """An announced day that comes after its end moves nothing."""
    async with open_product(tmp_path, with_task(more=", opens: sent")) as product:
        product.clock.moment = at("23/11/2026 10:00")
        await product.submit()
        await product.decide("head", "more")
        product.clock.moment = at("23/11/2026 15:00")
        await supplement(product)
        assert (await own_task(product)).due_at == at("23/11/2026 16:30")
        await announce(product, "25/11/2026 nghỉ 12/TB")
        assert (await own_task(product)).due_at == at("23/11/2026 16:30")
        await product.check()
