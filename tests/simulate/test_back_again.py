"""A chat that was closed to the bot for a while shows what is so once it is open again."""

import random  # noqa: TID251 - with a seed
from datetime import timedelta
from pathlib import Path

from bot.delivery.messenger import Trouble
from tests.kit.answered import Choose
from tests.kit.builders import Product, open_product
from tests.kit.moves.inline import inline
from tests.simulate.bringing import Bringing
from tests.simulate.chat_model import FAIR, ChatModel, Weather
from wording.render import Message
from workflow.actions import (
    AnswerRecheck,
    Attach,
    GiveText,
    SendDraft,
    SetLanguage,
    SetReachable,
    StartDraft,
)
from workflow.media.files import SentFile
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


class Strict(ChatModel):
    """A chat that refuses one edit, takes one message away without an answer, and is fair then."""

    refuses, loses = True, True

    async def edit(self, chat: str, message: str, part: Message, source: str) -> None:
        if self.refuses:
            self.refuses = False
            raise Trouble("long", "message is too long")
        await super().edit(chat, message, part, source)

    async def delete(self, chat: str, message: str) -> None:
        await super().delete(chat, message)
        if self.loses:
            self.loses = False
            raise Trouble("network", "the answer is lost")


async def test_photos_that_went_without_an_answer_are_sent_again(tmp_path: Path) -> None:
    """A card is drawn without its photos, and with them again before it is known that they went."""
    async with open_product(tmp_path) as product:
        await sent(product)
        with inline(product) as (app, runner):
            chats = Strict(random.Random(1), product.clock.now)
            bringing = Bringing(app, runner, product.clock, chats, tmp_path)
            await bringing.settle()
            await app.do(SetLanguage(WHO, "en"))
            await bringing.bring()
            assert (chats.refuses, chats.loses) == (False, False)
            await bringing.settle()


async def sent(product: Product) -> None:
    """A request with a photo."""
    actor = product.actor("author")
    draft = (await product.app.do(StartDraft(actor, "news", "economics"))).id
    for key, said in {"title": "Hội thảo", "body": "Đoạn một."}.items():
        await product.app.do(GiveText(actor, draft, key, said))
    await product.app.do(Choose(actor, draft, "category", "research"))
    await product.app.do(Choose(actor, draft, "english", "no"))
    await product.app.do(Attach(actor, draft, "photos", SentFile("photo", "h", "u", 1)))
    await product.app.do(SendDraft(actor, draft))
