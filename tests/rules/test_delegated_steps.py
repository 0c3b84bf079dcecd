"""Steps of a role that are delegated alone: those of both paths."""

from pathlib import Path

from tests.kit.builders import open_product
from tests.kit.day import on_monday
from tests.kit.there import there
from tests.rules.test_by_date import has_buttons
from tests.rules.test_delegations import delegate
from workflow.actions import OpenCorrection
from workflow.model import Decision
from workflow.people import scopes
from workflow.people.parties import Post
from workflow.work import Work

pytestmark = on_monday


async def test_a_step_of_corrections_is_delegated_too(tmp_path: Path) -> None:
    """The desk lets the office decide corrections of news, and nothing else."""
    post = Post("desk")

    def offered(work: Work) -> dict[str, str]:
        return {name: title.vi for name, title in scopes.offered(work, post)["steps"]}

    async with open_product(tmp_path) as product:
        found = await product.app.ask(offered)
        assert found["news/desk"] == "Tin bài: Duyệt"
        assert found["news/fix"] == "Tin bài, đính chính: Duyệt"
        given = await delegate(product, "desk", "office", post, scope=("steps", ("news/fix",)))
        said = await product.app.ask(lambda work: scopes.said(work, given))
        assert there(said).vi == "Tin bài, đính chính: Duyệt"
        await product.reach("rechecking")
        await product.app.do(OpenCorrection(product.actor("board"), (await product.request()).id, "Sai tên"))
        assert await has_buttons(product, "office")
        await product.decide("office")
        assert (await product.newest(Decision)).acted_for == product.ids["desk"]
