"""Answers that a task asks of whoever publishes: they are given with the result (B18)."""

from pathlib import Path

import pytest

from tests.kit.builders import LINK, Product, open_product
from tests.rules.second_rules import changed, question
from tests.rules.talking import Talking
from workflow.actions import PublishTask
from workflow.audit import body_of
from workflow.errors import Refusal
from workflow.model import Answers, AuditEntry, Task
from workflow.requests.cards import task_results, walk
from workflow.requests.cards.case import Case
from workflow.requests.publishing.keep_link import KeepLink

SECTION = (
    "{kind: choice, title: {vi: Mục trên website, en: Section}, required: true, "
    "options: {home: {vi: Trang chủ, en: Home}, events: {vi: Sự kiện, en: Events}}}"
)
ASKS = (
    "website_vi: {channel: website_vi, within: 1 working day}",
    "website_vi: {channel: website_vi, within: 1 working day, asks: [section]}",
)
RULES = changed(question("section", SECTION), ASKS)


async def asked(product: Product) -> Talking:
    talking = Talking(product, "webmaster")
    await talking.begin("result", {"task": (await product.newest(Task, state="open")).id})
    return talking


async def test_the_answer_is_asked_before_the_link_and_kept_with_the_task(tmp_path: Path) -> None:
    async with open_product(tmp_path, RULES) as product:
        await product.reach("publishing")
        webmaster = await asked(product)
        assert "Mục trên website" in await webmaster.window()
        await webmaster.press("Sự kiện")
        assert "dán đường dẫn" in await webmaster.window()
        assert (await webmaster.say(LINK)).became == "over"
        task = await product.newest(Task, state="done")
        assert (task.link, task.answers) == (LINK, {"section": "events"})
        entry = await product.newest(AuditEntry, kind="task.done")
        assert body_of(entry)["answers"] == "section=events"
        request, author = await product.request(), await product.person("author")
        steps = await product.ask(lambda work: walk.walk(Case(work, request, person=author)))
        card = await product.ask(
            lambda work: task_results.results(Case(work, request, person=author), above=False)
        )
        assert all("Mục trên website: Sự kiện" in webmaster.words(each) for each in (steps[-1], *card))


async def test_the_result_is_taken_with_the_answer_alone(tmp_path: Path) -> None:
    async with open_product(tmp_path, RULES) as product:
        await product.reach("publishing")
        task = (await product.newest(Task, state="open")).id
        given: list[tuple[Answers, str]] = [({}, "answer-missing"), ({"section": "sport"}, "answer-unfit")]
        for answers, code in given:
            with pytest.raises(Refusal) as refused:
                await product.app.do(PublishTask(product.actor("webmaster"), task, LINK, answers=answers))
            assert refused.value.code == code
        assert (await product.newest(Task)).state == "open"


async def test_a_corrected_text_is_published_with_the_former_answer(tmp_path: Path) -> None:
    async with open_product(tmp_path, RULES) as product:
        await product.reach("publishing")
        webmaster = await asked(product)
        await webmaster.press("Sự kiện")
        await webmaster.say(LINK)
        await product.recheck("Sai tên diễn giả")
        await product.decide("desk")
        await product.decide("board")
        again = await asked(product)
        assert "Đã trả lời: Sự kiện" in await again.window()
        task = await product.newest(Task, state="open")
        await product.app.do(KeepLink(product.actor("webmaster"), task.id))
        done = await product.newest(Task, id=task.id)
        assert (done.state, done.answers) == ("done", {"section": "events"})
