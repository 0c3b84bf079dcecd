"""An office in which everything goes wrong that may: ten days, of which the last two are lost."""

from tests.simulate.play import Play
from tests.simulate.year import played

COMMON = {"lost", "doubled", "late", "flood", "refused", "vanished", "killed", "restored"}


async def test_a_foul_play_keeps_every_promise() -> None:
    done = await played(Play(seed=3, days=10, requests=60, foul=True))
    assert set(done.wrong) >= COMMON
