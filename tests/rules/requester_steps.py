"""The steps of tests about requesters: a question, its clock, a card and a digest as they read."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from storage import Records
from tests.kit.builders import Product, open_product
from tests.kit.there import there
from wording import Wording
from workflow.actions import GiveText, RunDue, SendDraft, StartSupplement
from workflow.app import Action
from workflow.cards.shape import CardView
from workflow.errors import Refusal
from workflow.model import Card, Notice, Person, Visit
from workflow.notices.digests import Digest
from workflow.notices.digests import digest as digest_of
from workflow.requests import queries
from workflow.requests.cards import views
from workflow.results import Result

ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
WHY = "Thiếu ảnh của hội thảo"


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def go(product: Product, written: str) -> None:
    """Move the clock to a moment of 2026, written 23/11 10:00, doing what falls due on the way."""
    end = datetime.strptime(f"2026/{written}", "%Y/%d/%m %H:%M").replace(tzinfo=ZONE)
    while product.clock.moment < end:
        product.clock.moment = min(end, product.clock.moment + timedelta(minutes=30))
        while (await product.app.do(RunDue())).count:
            pass


async def said(product: Product, language: str = "vi") -> dict[str, list[str]]:
    """Return the words of each person's digest now; they count as said."""
    names, wording = {id: name for name, id in product.ids.items()}, Wording(ZONE)
    found: dict[str, list[str]] = {}
    for notice in await product.all(Notice, key="digest", state="queued"):
        digest = await product.ask(digest_of, notice)
        if digest.view:
            found[names[there(notice.person)]] = [wording.say(language, line) for line in digest.view.lines]

        def tell(records: Records, n: Notice = notice, d: Digest = digest) -> None:
            records.change(n, state="sent")
            d.record(product.app.work(records, None), n)

        await product.database.writer.write_first(tell)
    return found


async def card(product: Product, who: str) -> CardView:
    shown = Card(request=(await product.request()).id, person=product.ids[who])
    return await product.app.ask(lambda work: views.card(work, shown))


async def words(product: Product, who: str) -> str:
    """A person's card of the newest request, as they read it."""
    view, wording = await card(product, who), Wording(ZONE)
    return "\n".join(wording.say("vi", line) for line in (view.head, *view.said))


async def buttons(product: Product, who: str) -> list[str]:
    view, wording = await card(product, who), Wording(ZONE)
    return [wording.say("vi", choice.label) for row in view.choices for choice in row]


async def listed(product: Product, who: str) -> list[tuple[str, str]]:
    """Why the newest request is in the lists of a person, and in which."""
    person = await product.newest(Person, id=product.ids[who])
    mine = await product.app.ask(lambda work: queries.waits_for(work, person))
    theirs = await product.app.ask(lambda work: queries.waited_for_by(work, person))
    return [*(("mine", item.why) for item in mine), *(("theirs", item.why) for item in theirs)]


async def refusal(product: Product, action: Action[Result]) -> str:
    with pytest.raises(Refusal) as caught:
        await product.app.do(action)
    return caught.value.code


async def supplement(product: Product, who: str = "author", text: str = "") -> None:
    actor = product.actor(who)
    draft = (await product.app.do(StartSupplement(actor, (await product.request()).id))).id
    if text:
        await product.app.do(GiveText(actor, draft, "body", text))
    await product.app.do(SendDraft(actor, draft))


async def ask_more(product: Product, stage: str = "unit", who: str = "head") -> Visit:
    await product.reach(stage)
    await product.decide(who, "more", WHY)
    return await product.newest(Visit)
