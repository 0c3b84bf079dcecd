"""Everybody tries every act in every state, and what happens is what the words of the rules say."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.kit.answered import Choose
from tests.kit.builders import Product, open_product
from tests.kit.moves.inline import inline
from tests.rules.matrix_acting import ACTING
from tests.rules.matrix_acts import of_house
from tests.rules.matrix_office import Matrix
from tests.rules.matrix_rules import OFFICES, Office
from workflow.actions import GiveText, SendDraft, StartDraft

ALL = OFFICES | ACTING


async def send(product: Product, office: Office) -> None:
    """The request from which all ways go."""
    actor = product.actor(office.author)
    unit = next(unit for _, unit in office.people[office.author] if unit)
    draft = (await product.app.do(StartDraft(actor, "news", unit))).id
    for key, answer in office.answers.items():
        found = await product.app.do(GiveText(actor, draft, key, answer))
        if found.problem:
            await product.app.do(Choose(actor, draft, key, answer))
    await product.app.do(SendDraft(actor, draft))


@asynccontextmanager
async def opened(folder: Path, office: Office) -> AsyncIterator[Matrix]:
    async with open_product(folder, office.text, office.people) as product:
        product.broken = True  # what was tried is taken back by parts
        await send(product, office)
        with inline(product) as (app, runner):
            yield Matrix(app, runner, product.clock, office.text, product.ids, office.gifts)


@pytest.mark.parametrize("name", ALL)
async def test_only_who_may_by_the_words_of_the_rules(tmp_path: Path, name: str) -> None:
    async with opened(tmp_path, ALL[name]) as matrix:
        for act in await matrix.app.ask(lambda work: [*of_house(matrix.case(work))]):
            await matrix.try_all(act, "before all")
        for way in ALL[name].ways:
            await matrix.walk(way)
    assert not matrix.wrong, "\n".join(matrix.wrong)
