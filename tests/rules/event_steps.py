"""The steps of tests about events: an office with a small banner, an event planned, its needs."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.kit.builders import RULES, Product, open_product
from workflow.actions import PlanEvent, RunDue
from workflow.app import Action
from workflow.errors import Refusal
from workflow.events.arranging import Arranged
from workflow.model import Deadline, EventNeed
from workflow.results import Result

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
BANNER = """
  small_banner:
    title: {vi: Băng rôn nhỏ, en: Small banner}
    subject: text
    fields:
      text: {kind: text, title: {vi: Dòng chữ, en: Text}, required: true, max: 20}
      printed: {kind: date, title: {vi: Ngày in, en: Printed on}}
      day: {kind: date, title: {vi: Ngày sự kiện, en: Day of the event}, required: true}
    lead_time: {at_least: 5 working days, before: day}
    stages:
      - {name: unit, by: unit_head, verb: confirm, releases: true}
    publish:
      - {channel: website_vi}
    result:
      recheck_within: 2 working days
      correction:
        stages:
          - {name: fix, by: desk, verb: review, releases: true}
"""
NEED = "  - {type: small_banner, when: before, for: important events}\n"
OTHERS = [f"  - {{type: {kind}, when: before, for: important events}}\n" for kind in ("banner", "press")]
WITH_BANNER = (
    RULES.replace("\nevents:\n", f"\nevents:\n{NEED}", 1)
    .replace("\nrequest_types:\n", f"\nrequest_types:{BANNER}", 1)
    .replace(OTHERS[0], "")
    .replace(OTHERS[1], "")
)
TITLE = "Lễ kỷ niệm thành lập Trường"
BEFORE, DURING, AFTER = "news.before.important", "news.during.important", "news.after"
BANNERS = "small_banner.before.important"


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path, WITH_BANNER) as opened:
        yield opened


async def plan(
    product: Product,
    first: str,
    last: str = "",
    *,
    by: str = "author",
    important: bool = True,
    hour: str = "",
) -> Arranged:
    action = PlanEvent(
        product.actor(by), "economics", TITLE, first, last or first, hour, "Hội trường A", important
    )
    return await product.app.do(action)


async def due(product: Product, event: int) -> dict[str, str]:
    """When each need of an event is due, on the office's clock."""
    needs = await product.all(EventNeed, event=event)
    return {n.key: f"{n.due_at.astimezone(ZONE):%d/%m/%Y %H:%M}" for n in needs}


async def rows(product: Product, kind: str, key: str = "") -> list[Deadline]:
    needs = {n.id for n in await product.all(EventNeed) if key in ("", n.key)}
    found = await product.all(Deadline, subject="need")
    return [row for row in found if row.kind == kind and row.subject_id in needs]


async def states(product: Product, event: int) -> dict[str, str]:
    return {n.key: n.state for n in await product.all(EventNeed, event=event)}


async def need(product: Product, key: str) -> EventNeed:
    return await product.newest(EventNeed, key=key)


async def refused(product: Product, action: Action[Result]) -> str:
    with pytest.raises(Refusal) as caught:
        await product.app.do(action)
    return caught.value.code


def at(day: str, hour: int = 10) -> datetime:
    return datetime.strptime(f"{day} {hour}", "%d/%m/%Y %H").replace(tzinfo=ZONE).astimezone(UTC)


async def drain(product: Product) -> None:
    while (await product.app.do(RunDue())).count:
        pass
