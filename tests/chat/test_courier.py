"""Delivery over real HTTP: what one chat must wait for holds up nobody else."""

import asyncio
import time
from datetime import timedelta
from pathlib import Path

import pytest

from bot.delivery import courier
from bot.delivery.courier import AT_ONCE, LOOK_AHEAD, Errand
from bot.delivery.outbox import Outbox
from bot.delivery.sources import Sources
from sandbox.client import Sandbox
from storage import Records
from storage.offline import with_reading
from tests.kit.builders import open_product
from tests.kit.delivered import PATIENCE, delivering, make_delivery
from workflow.actions import Press
from workflow.app import Cause
from workflow.cards import projection
from workflow.model import Card, Notice, Revision, Visit
from workflow.work import Work

BACKLOG = LOOK_AHEAD + 6
THOUSAND = 1_000
REFERENCE = "YC-2026-0999"
REST = 4.0


async def test_the_backlog_of_a_group_holds_up_no_card_of_anybody_else(tmp_path: Path) -> None:
    """A group is bound when much already waits for it, and may not be written to for ten minutes."""
    async with open_product(tmp_path) as product, Sandbox.start(limits=False) as sandbox:
        for _ in range(BACKLOG):
            await product.submit()
            await product.decide("head")

        def all_are_shown(records: Records) -> None:
            records.change_all(records.all(Card, stale=True), stale=False)

        await product.database.write(all_are_shown)
        delivery = await make_delivery(product, sandbox, tmp_path)
        await delivery.join("head", "desk")
        group = await delivery.group("Phòng Truyền thông", "desk", "head")
        assert len(await product.all(Card, chat=1, stale=True)) == BACKLOG
        latest = await product.submit()
        await sandbox.fault("429", "send*", chat=group.id, retry_after=600)
        async with delivering(delivery):
            await delivery.people["head"].wait_for(latest.reference, timeout=PATIENCE)


async def test_a_press_is_seen_before_a_thousand_cards_that_wait(tmp_path: Path) -> None:
    """They wait in the chat of the one who presses and in others', and were there before the pressed one."""
    async with open_product(tmp_path) as product, Sandbox.start(limits=False) as sandbox:
        product.broken = True  # more cards of a request than chats
        delivery = await make_delivery(product, sandbox, tmp_path)
        names = ("head", "desk", "author")
        await delivery.join(*names)
        earlier = await product.submit()
        waiting = [
            Card(request=earlier.id, person=product.ids[names[n % 3]], stale=False) for n in range(THOUSAND)
        ]
        backlog = await product.database.write(lambda records: records.add_all(waiting))
        request = await product.submit()
        async with delivering(delivery):
            await delivery.settle()
            card = await product.newest(Card, request=request.id, person=product.ids["head"])
            visit, text = await product.newest(Visit), await product.newest(Revision)
            seen = [call["seq"] for call in await sandbox.calls()][-1]

            def have_drawn(records: Records) -> None:
                projection.redraw(product.app.work(records, None), *backlog)

            await product.database.write(have_drawn)
            press = Press(product.actor("head"), card.id, "", "", f"pass:{visit.id}.{text.id}")
            await product.app.under(Cause("press")).do(press)
            async with asyncio.timeout(PATIENCE):
                while (await product.newest(Card, id=card.id)).stale:
                    await asyncio.sleep(0.01)
        made = [call["method"] for call in await sandbox.calls(after=seen)]
        assert made[: made.index("editMessageText")].count("sendMessage") <= 2 * AT_ONCE


async def test_what_was_sent_while_the_courier_looked_is_not_sent_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slow look: it finds a notice due that has been sent by the time the courier hears of it."""
    async with open_product(tmp_path) as product, Sandbox.start(limits=False) as sandbox:
        delivery = await make_delivery(product, sandbox, tmp_path)
        await delivery.join("head", "desk")
        look, found_before, found_again = Outbox.look, set[int](), set[int]()

        def slow_look(outbox: Outbox, records: Records, limit: int) -> list[Errand]:
            found = look(outbox, records, limit)
            again = {errand.id for errand in found} & found_before
            found_before.update(errand.id for errand in found)
            end = time.monotonic() + PATIENCE
            while again & with_reading(product.database.address, queued):
                assert time.monotonic() < end
                time.sleep(0.01)
            found_again.update(again)
            return found

        def queued(records: Records) -> set[int]:
            return {notice.id for notice in records.all(Notice, state="queued")}

        def tell(work: Work) -> None:
            for name in ("desk", "head"):
                person = work.find_person(product.actor(name))
                work.tell("notice-substitute", person=person, reference=REFERENCE, role="Phòng")

        monkeypatch.setattr(Outbox, "look", slow_look)
        await sandbox.fault("delay", "send*", chat=delivery.people["desk"].id, seconds=0.3)
        await product.database.writer.write_first(lambda records: tell(product.app.work(records, "")))
        async with delivering(delivery):
            await delivery.settle()
        assert found_again
        assert len(await delivery.shown("desk", REFERENCE)) == 1


def test_a_source_that_had_nothing_rests_until_there_is_news_of_it() -> None:
    sources = Sources(again=60)
    assert sources.worth("card")
    sources.found_nothing("card", sources.mark())
    sources.tell("notice")
    assert not sources.worth("card")
    sources.tell("card")
    assert sources.worth("card")


def test_news_that_comes_during_a_look_is_looked_for_in_the_next() -> None:
    sources = Sources(again=60)
    mark = sources.mark()
    sources.tell("card")
    sources.found_nothing("card", mark)
    assert sources.worth("card")


async def test_what_falls_due_by_time_waits_no_longer_than_its_source_rests(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """News of another source wakes the courier just before: it looks again when this one has rested."""
    monkeypatch.setattr(courier, "IDLE", REST)
    async with open_product(tmp_path) as product, Sandbox.start(limits=False) as sandbox:
        delivery = await make_delivery(product, sandbox, tmp_path)
        await delivery.join("head", "author")
        await product.submit()
        async with delivering(delivery):
            await delivery.settle()
            later, head = product.app.system.now() + timedelta(seconds=REST), product.ids["head"]
            notice = Notice(
                cause="", person=head, key="notice-unexpected", values={"code": "7F3A"}, not_before=later
            )
            card = await product.newest(Card, person=head)
            began = time.monotonic()
            await product.database.write(lambda records: records.add(notice))
            await asyncio.sleep(REST * 0.9)
            product.clock.moment += timedelta(seconds=REST)
            await product.database.write(
                lambda records: projection.redraw(product.app.work(records, None), card)
            )
            async with asyncio.timeout(PATIENCE):
                while (await product.newest(Notice, key="notice-unexpected")).state == "queued":
                    await asyncio.sleep(0.01)
            assert time.monotonic() - began < REST * 1.5


def test_a_source_is_looked_through_again_after_a_while() -> None:
    sources = Sources(again=0)
    sources.found_nothing("card", sources.mark())
    assert sources.worth("card"), "what falls due by time is no news"
