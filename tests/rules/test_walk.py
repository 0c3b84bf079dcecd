"""The walk of a request as its cards tell it: results, history, corrections (rule B09)."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.builders import LINK, Product, open_product
from tests.day import ZONE
from wording import Wording
from wording.render import card as render_card
from workflow import views
from workflow.actions import PublishTask
from workflow.model import Card, Task

WORDING = Wording(ZONE)
EVERYBODY = ("author", "head", "desk", "board", "second board", "webmaster")


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def shown(product: Product, name: str, language: str = "vi") -> str:
    """A person's card of the newest request, in words."""
    request = await product.request()
    card = await product.newest(Card, request=request.id, person=product.ids[name])
    view = await product.app.ask(lambda work: views.card(work, card))
    return render_card(view, language, WORDING)[-1].text


@pytest.mark.parametrize("name", EVERYBODY)
@pytest.mark.parametrize("state", ["rechecking", "closed"])
async def test_every_card_of_what_is_published_has_the_link(product: Product, name: str, state: str) -> None:
    await product.reach(state)
    assert f"Website tiếng Việt: {LINK}" in await shown(product, name)


@pytest.mark.parametrize("name", EVERYBODY)
async def test_every_card_says_which_channel_is_still_waited_for(product: Product, name: str) -> None:
    await product.submit(english=True)
    for decider in ("head", "desk", "board"):
        await product.decide(decider)
    first = (await product.all(Task))[0]
    await product.app.do(PublishTask(product.actor("webmaster"), first.id, LINK))
    said = await shown(product, name)
    assert f"Website tiếng Việt: {LINK}" in said
    assert "Website tiếng Anh: chờ đăng tải, chậm nhất" in said
