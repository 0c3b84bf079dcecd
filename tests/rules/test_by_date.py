"""Roles and absences begin and end by their date: a due row moves the cards and reminds."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from storage import Records
from tests.kit.builders import RULES, Product, open_product, started
from tests.kit.there import there
from workflow.actions import GiveRole, Invite, Leave, RunDue, SetAway
from workflow.errors import Refusal
from workflow.model import Account, Card, Deadline, Membership, Notice, Nudge, Person, Task
from workflow.people.turning import PEOPLE
from workflow.requests.cards import views

ADMIN = "administrator"
NOON = timedelta(hours=2)  # tests begin at ten


@pytest.fixture
async def product(tmp_path: Path) -> AsyncIterator[Product]:
    async with open_product(tmp_path) as opened:
        yield opened


async def has_buttons(product: Product, name: str) -> bool:
    """Whether a person's card of the newest request offers to decide."""
    request = await product.request()
    card = await product.find(Card, person=product.ids[name], request=request.id)
    if card is None:
        return False
    view = await product.app.ask(lambda work: views.card(work, card))
    return any(choice.data.startswith("pass:") for row in view.choices for choice in row)


async def drawn(product: Product) -> None:
    """The chats show everything as it is now."""

    def draw(records: Records) -> None:
        records.change_all(records.all(Card), stale=False)

    await product.database.writer.write_first(draw)


async def stale(product: Product) -> set[int | None]:
    return {card.person for card in await product.all(Card, stale=True)}


async def waits(product: Product) -> datetime | None:
    """The moment that the row waits for."""
    rows = [row for row in await product.all(Deadline, subject="office", fired_at=None) if row.kind == PEOPLE]
    return rows[0].due_at if rows else None


async def go(product: Product, after: timedelta) -> None:
    product.clock.moment += after
    await product.app.do(RunDue())


async def test_an_absence_ends_at_noon(product: Product) -> None:
    noon = product.clock.moment + NOON
    await product.app.do(SetAway(product.actor("head"), noon))
    await product.submit()
    assert await has_buttons(product, "deputy head")
    assert await waits(product) == noon
    await drawn(product)
    await go(product, NOON)
    assert {product.ids["head"], product.ids["deputy head"]} <= await stale(product)
    assert await has_buttons(product, "head")
    assert not await has_buttons(product, "deputy head")
    assert product.ids["head"] in {n.person for n in await product.all(Nudge, subject="visit")}
    await product.decide("head")


async def test_it_fires_once(product: Product) -> None:
    await product.submit()
    await product.app.do(SetAway(product.actor("head"), product.clock.moment + NOON))
    await go(product, NOON)
    nudges = await product.all(Nudge)
    await go(product, timedelta())
    await go(product, timedelta(minutes=1))
    assert await product.all(Nudge) == nudges
    assert await waits(product) is None


async def test_one_who_was_brought_back_early_is_not_waited_for(product: Product) -> None:
    await product.app.do(SetAway(product.actor("head"), product.clock.moment + NOON))
    await product.app.do(SetAway(product.actor("head"), None))
    assert await waits(product) is None


async def test_a_role_begins_on_its_date(product: Product) -> None:
    await product.app.do(Leave(product.actor(ADMIN), product.ids["deputy head"]))
    await product.app.do(SetAway(product.actor("head"), product.clock.moment + timedelta(days=9)))
    await product.submit()
    since = product.clock.moment + NOON
    give = GiveRole(product.actor(ADMIN), product.ids["colleague"], "unit_head", "economics", since=since)
    await product.app.do(give)
    with pytest.raises(Refusal):
        await product.decide("colleague")
    assert await product.all(Card, person=product.ids["colleague"]) == []
    await go(product, NOON)
    assert await has_buttons(product, "colleague")
    await product.decide("colleague")


async def test_a_role_ends_on_its_date(product: Product) -> None:
    until = product.clock.moment + NOON
    give = GiveRole(product.actor(ADMIN), product.ids["colleague"], "unit_head", "economics", until=until)
    await product.app.do(give)
    await product.submit()
    assert await has_buttons(product, "colleague")
    await drawn(product)
    await go(product, NOON)
    assert product.ids["colleague"] in await stale(product)
    assert not await has_buttons(product, "colleague")
    with pytest.raises(Refusal):
        await product.decide("colleague")


async def test_the_last_of_a_role_ends_and_its_work_goes_to_the_substitute(product: Product) -> None:
    held = await product.newest(Membership, person=product.ids["head"])
    await product.submit()
    until = product.clock.moment + NOON
    await product.change(held, until=until)
    product.app = await started(product.database, RULES, product.clock)
    await go(product, NOON)
    assert await has_buttons(product, "deputy head")


@pytest.mark.parametrize("ends", [NOON, timedelta(days=40)])
async def test_dates_from_before_this_version_are_waited_for_from_the_start(
    product: Product, ends: timedelta
) -> None:
    """A membership that somebody put into the table, and an absence that an older version recorded."""
    until = product.clock.moment + ends

    def old(records: Records) -> None:
        for row in records.all(Deadline, kind=PEOPLE):
            records.remove(row)
        records.change(there(records.get(Person, product.ids["head"])), away_until=until)
        records.add(
            Membership(person=product.ids["colleague"], role="unit_head", unit="economics", since=until)
        )

    await product.database.writer.write_first(old)
    product.app = await started(product.database, RULES, product.clock)
    assert await waits(product) == until
    await product.submit()
    await go(product, ends)
    assert await has_buttons(product, "colleague")
    assert await has_buttons(product, "head")


async def test_everything_that_turned_in_an_outage_is_looked_at(product: Product) -> None:
    await product.app.do(SetAway(product.actor("head"), product.clock.moment + NOON))
    await product.app.do(SetAway(product.actor("desk"), product.clock.moment + 2 * NOON))
    await product.submit()
    await go(product, timedelta(days=2))
    assert await has_buttons(product, "head")
    assert await waits(product) is None


async def test_where_two_end_one_after_the_other_each_has_its_minute(product: Product) -> None:
    ends = [product.clock.moment + n * NOON for n in (1, 2)]
    for name, end in zip(("head", "desk"), ends, strict=True):
        await product.app.do(SetAway(product.actor(name), end))
    assert await waits(product) == ends[0]
    await go(product, NOON)
    assert await waits(product) == ends[1]


async def test_invitations_that_ended_unused_are_told_in_one_message(product: Product) -> None:
    admin = product.actor(ADMIN)
    for name in ("Lương Thị Hạnh", "Đỗ Ngọc Lan"):
        await product.app.do(Invite(admin, name, "Cô", "staff", "economics"))
    await go(product, timedelta(hours=72))
    (notice,) = await product.all(Notice, key="notice-invitations-over")
    assert (notice.person, notice.values["count"]) == (product.ids[ADMIN], 2)
    assert "Đỗ Ngọc Lan" in str(notice.values["names"])


async def test_a_task_goes_back_when_the_role_of_its_taker_ends_by_date(product: Product) -> None:
    until = product.clock.moment + NOON
    await product.app.do(
        GiveRole(product.actor(ADMIN), product.ids["colleague"], "webmaster", None, until=until)
    )
    await product.reach("publishing")
    task = await product.newest(Task)
    await product.change(task, assignee=product.ids["colleague"])
    await go(product, NOON)
    assert (await product.newest(Task)).assignee is None


async def test_a_role_cannot_end_before_it_begins(product: Product) -> None:
    now = product.clock.moment
    action = GiveRole(
        product.actor(ADMIN), product.ids["colleague"], "desk", None, since=now + NOON, until=now + NOON
    )
    with pytest.raises(Refusal, match="ends-before"):
        await product.app.do(action)


async def test_nobody_who_cannot_be_reached_is_reminded(product: Product) -> None:
    await product.submit()
    await product.app.do(SetAway(product.actor("head"), product.clock.moment + NOON))
    account = await product.newest(Account, person=product.ids["head"])
    await product.change(account, reachable=False)
    await go(product, NOON)
    assert product.ids["head"] not in {n.person for n in await product.all(Nudge)}
