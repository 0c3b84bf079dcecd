"""Months of offices whose cards and notices come to a chat platform that fails in all the ways there are."""

import random  # noqa: TID251 - with a seed
from pathlib import Path

import pytest

from tests.kit.months import open_month
from tests.simulate.brought_month import BroughtMonth
from tests.simulate.chat_model import FAIR, FOUL, Weather

FEW = 20
COMMON = {"lost", "flood", "refused", "vanished"}


@pytest.mark.parametrize(("seed", "weather"), [(1, FAIR), (2, FOUL)], ids=["fair", "foul"])
async def test_chats_show_what_is_so_at_the_end_of_each_day(
    tmp_path: Path, seed: int, weather: Weather
) -> None:
    async with open_month(tmp_path) as month:
        brought = BroughtMonth.of(month, tmp_path, random.Random(seed), weather)
        await brought.play(seed, days=10)
        chats = brought.bringing.chats
        assert sum(map(len, chats.chats.values())) > FEW
        assert not (COMMON if weather is FOUL else set(chats.said)) - set(chats.said)
