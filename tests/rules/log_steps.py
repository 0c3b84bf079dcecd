"""The steps of tests about the daily log: the clock, a publication, the logs and what they say."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.kit.builders import Product, open_product
from tests.kit.rendered import message
from workflow.actions import RunDue
from workflow.log import daily_told
from workflow.model import LoggedDay, Notice

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


def set_clock(product: Product, text: str) -> None:
    local = datetime.strptime(text, "%d/%m/%Y %H:%M").replace(tzinfo=ZONE)
    product.clock.moment = local.astimezone(UTC)


async def published(product: Product, text: str) -> str:
    """One more news item, published at that moment."""
    set_clock(product, text)
    await product.reach("rechecking")
    return (await product.request()).reference


async def run(product: Product, text: str) -> None:
    """Deadlines due by then fire, however often the clock ticks."""
    set_clock(product, text)
    for _ in range(3):
        await product.app.do(RunDue())


async def logs(product: Product) -> list[tuple[str, list[str]]]:
    return [(log.day, [e["reference"] for e in log.entries]) for log in await product.all(LoggedDay)]


async def told(product: Product) -> list[tuple[str, str]]:
    """Return the readers of logs, with the whole text above the seal."""
    names = {id: name for name, id in product.ids.items()}
    found = []
    for notice in await product.all(Notice, key=daily_told.NOTICE):
        view = await product.ask(daily_told.view, notice)
        who = names[notice.person] if notice.person else f"chat {notice.chat}"
        said = message(view).text
        found.append((who, said.rpartition("\nNiêm phong: ")[0] or said))
    return found


async def asked(product: Product, who: str, day: date) -> str | None:
    person = await product.person(who)
    view = await product.app.ask(lambda work: daily_told.of_day(work, person, day))
    return message(view).text if view else None
