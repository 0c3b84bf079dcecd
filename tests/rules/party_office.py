"""An office whose rules name parties by phrases: units above each other, and units that answers name."""

from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

from tests.kit import day
from tests.kit.answered import Choose
from tests.kit.builders import Product, open_product
from tests.kit.cast import Member, employ
from workflow.actions import GiveText, SendDraft, StartDraft
from workflow.model import Card, Request, Visit
from workflow.office import movers
from workflow.requests import queries

PEOPLE = {
    "block head": ("unit_head", "block"),
    "block deputy": ("unit_deputy", "block"),
    "top head": ("unit_head", "board_of_rectors"),
    "training head": ("unit_head", "training"),
    "training deputy": ("unit_deputy", "training"),
    "unit deputy": ("unit_deputy", "economics"),
    "computing head": ("unit_head", "computing"),
}


@asynccontextmanager
async def open_second(folder: Path, text: str) -> AsyncIterator[Product]:
    """A product under these rules, with everybody whom phrases may name."""
    async with open_product(folder, text) as product:
        for name, (role, unit) in PEOPLE.items():
            await hire(product, name, role, unit)
        yield product


async def hire(product: Product, name: str, role: str, unit: str) -> None:
    member, since = (
        Member(f"Người {name.title()}", "Anh/Chị", [(role, unit)]),
        day.begin() - timedelta(days=30),
    )
    product.ids[name] = await product.database.writer.write_first(
        lambda records: employ(records, name, member, since)
    )


async def ask_for(product: Product, who: str, category: str = "training", unit: str = "economics") -> Request:
    """A request of somebody for their unit, with an answer that names another one, or with none."""
    actor = product.actor(who)
    draft = (await product.app.do(StartDraft(actor, "news", unit))).id
    await product.app.do(GiveText(actor, draft, "title", "Lịch thi học kỳ"))
    await product.app.do(GiveText(actor, draft, "body", "Đoạn một, đoạn hai."))
    if category:
        await product.app.do(Choose(actor, draft, "category", category))
    await product.app.do(Choose(actor, draft, "english", "no"))
    await product.app.do(SendDraft(actor, draft))
    return await product.request()


async def cards(product: Product, names: Collection[str]) -> set[str]:
    """Those of these people who are asked to decide what waits, each of them on a card."""
    visit = await product.newest(Visit)
    asked = {person.id for person in await product.ask(movers.movers, visit)}
    found = {name for name in names if product.ids[name] in asked}
    for name in found:
        person = await product.person(name)
        assert any(item.why == "decide" for item in await product.ask(queries.waits_for, person)), name
        assert await product.all(Card, person=person.id), name
    return found
