"""Words that a play looks through: notices in every language, and the seals in chats beside the log."""

import random  # noqa: TID251 - with a seed
from datetime import timedelta
from pathlib import Path

import pytest

from tests.kit.builders import open_product
from tests.kit.moves.fault import Fault
from tests.simulate import words_held
from tests.simulate.chat_model import ChatModel, Shown
from wording.render import Message
from workflow.log.seals import LETTERS


async def test_a_seal_that_the_log_does_not_have_is_found(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        await product.submit()
        chats = ChatModel(random.Random(1), product.clock.now)
        await product.ask(words_held.check_seals, chats)
        said = f"Niêm phong: 1 mục · {'a' * LETTERS} · 23/11/2026"
        chats.chats["head"] = {"1": Shown(Message(said, ()), "")}
        with pytest.raises(Fault, match="does not hold"):
            await product.ask(words_held.check_seals, chats)


async def test_all_that_a_request_tells_has_words_in_every_language(tmp_path: Path) -> None:
    async with open_product(tmp_path) as product:
        since = product.clock.moment - timedelta(days=1)
        await product.reach("rechecking")
        await product.ask(words_held.check, since)
