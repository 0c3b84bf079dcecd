"""Cards as time goes by: a view that reads the clock would show what was true at its last drawing."""

import re
from datetime import timedelta
from pathlib import Path

from tests.kit.answered import Choose
from tests.kit.builders import RULES, STATES, Product, open_product
from tests.kit.day import on
from tests.rules.drawn_anew import views
from tests.rules.round_steps import go
from workflow.actions import GiveText, SendDraft, StartDraft
from workflow.model import Card, Deadline, DutyRound, Request

pytestmark = on("2026-11-30T10:00")
SLOW = re.sub(r"within: \d+ working \w+", "within: 20 working days", RULES)


async def furnish(product: Product) -> None:
    """A card of each kind: requests at every step, one that waits for its author, rounds of a month."""
    await go(product, "2026-12-01T10:00")
    for state in STATES:
        await product.reach(state)
    await product.submit()
    await product.decide("head", "more")
    actor = product.actor("author")
    draft = (await product.app.do(StartDraft(actor, "news", "economics"))).id
    for key, words in (
        ("title", "Ngày hội"),
        ("body", "Một đoạn."),
        ("category", "Khác"),
        ("english", "không"),
    ):
        await product.app.do(GiveText(actor, draft, key, words))
    await product.app.do(Choose(actor, draft, "event_date", "2026-11-30"))
    await product.app.do(SendDraft(actor, draft))


async def test_a_working_day_later_a_card_says_the_same_or_is_drawn_again(tmp_path: Path) -> None:
    async with open_product(tmp_path, SLOW) as product:
        await furnish(product)
        assert {request.status for request in await product.all(Request)} >= {"deciding", "publishing"}
        assert await product.all(DutyRound)
        before = await product.app.ask(views)
        await product.database.write(lambda store: store.change_all(store.all(Card), stale=False))
        later = product.clock.moment + timedelta(days=1)
        due = [row for row in await product.all(Deadline, fired_at=None) if row.due_at <= later]
        assert {row.subject for row in due} <= {"office"}, "nothing of a card falls due meanwhile"
        await go(product, "2026-12-02T10:00")
        stale = {card.id for card in await product.all(Card, stale=True)}
        after = await product.app.ask(views)
        read_the_clock = [view for id, view in after.items() if view != before[id] and id not in stale]
        assert read_the_clock == [], "these say something else and nothing has them drawn again"
