"""A chat that was closed to the bot for a while shows what is so once it is open again."""

import random  # noqa: TID251 - with a seed
from pathlib import Path

from tests.kit.builders import open_product
from tests.kit.moves.inline import inline
from tests.simulate.bringing import Bringing
from tests.simulate.chat_model import ChatModel
from workflow.actions import AnswerRecheck, SetReachable
from workflow.model import Recheck
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
