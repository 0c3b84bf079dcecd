"""A second site with a review of its own, which decides on that site alone (E20)."""

from pathlib import Path

import pytest

from tests.kit.builders import LINK, Product, open_product
from tests.rules.requester_steps import buttons
from tests.rules.test_needed_tasks import post
from tests.rules.test_tasks_for_parties import own_task, with_task, words_of
from tests.rules.test_waived_tasks import WHY, english, waive
from workflow.actions import PublishTask
from workflow.errors import Refusal
from workflow.model import Task

SITE = "website_en: {channel: website_en"
REVIEW = with_task(more=", opens: released, needed_for: website_en, may_be_waived_by: desk").replace(
    SITE, f"{SITE}, may_be_waived_by: office", 1
)
GIVES = "Trả kết quả: Website tiếng Anh"


async def released(product: Product) -> Task:
    await product.submit(english=True)
    for name in ("head", "desk", "board"):
        await product.decide(name)
    return await own_task(product)


async def test_the_second_site_waits_for_its_review_and_the_first_does_not(tmp_path: Path) -> None:
    async with open_product(tmp_path, REVIEW) as product:
        review = await released(product)
        shown = await buttons(product, "webmaster")
        assert "Trả kết quả: Website tiếng Việt" in shown
        assert GIVES not in shown
        site = await english(product)
        with pytest.raises(Refusal, match="task-needed"):
            await product.app.do(PublishTask(product.actor("webmaster"), site.id, LINK))
        await post(product)
        assert (await product.request()).status == "publishing"
        await product.app.do(PublishTask(product.actor("office"), review.id, "yes"))
        assert GIVES in await buttons(product, "webmaster")
        await product.app.do(PublishTask(product.actor("webmaster"), site.id, LINK))
        assert (await product.request()).status == "rechecking"
        await product.check()


async def test_who_reviews_says_no_to_that_site_alone(tmp_path: Path) -> None:
    async with open_product(tmp_path, REVIEW) as product:
        await released(product)
        await waive(product, "office", await english(product))
        review = await own_task(product)
        assert (review.state, review.note) == ("waived", WHY)
        assert (await product.request()).status == "publishing"
        await post(product)
        assert (await product.request()).status == "rechecking"
        assert WHY in await words_of(product, "author")
        await product.check()


async def test_a_waived_review_lets_the_site_go_on(tmp_path: Path) -> None:
    async with open_product(tmp_path, REVIEW) as product:
        await waive(product, "desk", await released(product))
        assert (await english(product)).state == "open"
        assert GIVES in await buttons(product, "webmaster")
        await product.check()
