"""A new request with the answers of an earlier one: those that hold, and that whoever asks may read."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.leaflet import LEAFLET, sent
from workflow.actions import CopyRequest
from workflow.errors import Refusal
from workflow.model import AuditEntry, Draft


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path, LEAFLET) as opened:
        yield opened


async def copied(product: Product, name: str, request: int) -> Draft:
    begun = await product.app.do(CopyRequest(product.actor(name), request))
    return await product.newest(Draft, id=begun.id)


async def test_answers_that_hold_are_there_and_a_tick_is_asked_again(product: Product) -> None:
    request = await sent(product)
    draft = await copied(product, "author", request.id)
    assert (draft.purpose, draft.request, draft.unit, draft.type) == ("new", None, "economics", "leaflet")
    assert draft.answers["name"] == "Tờ rơi tuyển sinh"
    assert draft.answers["topics"] == "training,research"
    assert draft.answers["phone"] == "0912345678"
    assert draft.answers["budget"] == "1500000", "the author reads what is hidden from others"
    assert "fits" not in draft.answers


async def test_somebody_whom_an_answer_names_and_who_left_is_asked_for_again(product: Product) -> None:
    request = await sent(product)
    await product.change(await product.person("colleague"), active=False)
    product.broken = True
    assert "contact" not in (await copied(product, "author", request.id)).answers


async def test_the_desk_sends_none_and_others_do_not_learn_of_it(product: Product) -> None:
    request = await sent(product)
    with pytest.raises(Refusal) as refused:
        await copied(product, "colleague", request.id)
    assert refused.value.code == "gone"
    assert (await product.newest(AuditEntry)).kind == "refused.gone"
    with pytest.raises(Refusal):
        await copied(product, "desk", request.id)
