"""A chat that was closed to the bot for a while shows what is so once it is open again."""

import random  # noqa: TID251 - with a seed
from datetime import timedelta
from pathlib import Path

from tests.kit.builders import open_product
from tests.kit.moves.inline import inline
from tests.simulate.bringing import Bringing
from tests.simulate.chat_model import FAIR, ChatModel, Weather
from workflow.actions import AnswerRecheck, SetReachable
from workflow.model import Account, Card, Recheck
from workflow.work import Actor

WHO = Actor("telegram", "head")


async def test_what_ended_while_somebody_had_blocked_the_bot_is_shown_to_them(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        await product.reach("rechecking")
        recheck = await product.newest(Recheck)
        with inline(product) as (app, runner):
            chats = ChatModel(random.Random(1), product.clock.now)
            bringing = Bringing(app, runner, product.clock, chats, tmp_path)
            await bringing.settle()
            before = dict(chats.chats[WHO.external])
            chats.close(WHO.external)
            await app.do(AnswerRecheck(product.actor("author"), recheck.id, ""))
            await bringing.settle()
            assert chats.chats[WHO.external] == before
            chats.reopen(WHO.external)
            await app.do(SetReachable(WHO, True))
            await bringing.settle()
            assert chats.chats[WHO.external] != before


async def test_a_chat_that_refused_something_and_is_blocked_then_is_left_alone(tmp_path: Path) -> None:
    """The platform tells of the block before anything is tried again, or the next call finds it."""
    for is_told in (True, False):
        async with open_product(tmp_path / f"{is_told}") as product:
            await product.submit()
            with inline(product) as (app, runner):
                chats = ChatModel(random.Random(1), product.clock.now, Weather(refused=1))
                bringing = Bringing(app, runner, product.clock, chats, tmp_path)
                await bringing.bring()
                (account,) = await runner.read(lambda records: records.all(Account, external=WHO.external))
                assert account.refuses
                chats.weather = FAIR
                chats.close(WHO.external)
                if is_told:
                    await app.do(SetReachable(WHO, False))
                product.clock.moment += timedelta(hours=2)
                before = chats.said["blocked"]
                await bringing.settle()
                assert chats.said["blocked"] - before == (0 if is_told else 1)
                (account,) = await runner.read(lambda records: records.all(Account, external=WHO.external))
                assert not account.reachable


async def test_the_card_of_a_chat_that_closed_is_tried_less_and_less_often(tmp_path: Path) -> None:
    """A chat that closed is not called again and again."""
    async with open_product(tmp_path) as product:
        request = await product.submit()
        with inline(product) as (app, runner):
            chats = ChatModel(random.Random(1), product.clock.now)
            chats.close(WHO.external)
            await Bringing(app, runner, product.clock, chats, tmp_path).bring()
            (card,) = await runner.read(
                lambda records: records.all(Card, request=request.id, person=product.ids["head"])
            )
            assert card.stale
            assert card.attempts == 1
            assert card.not_before
            assert card.not_before > product.clock.moment
