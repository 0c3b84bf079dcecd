"""Short plays of each profile, and plays that met a fault once: each as its line gives it."""

import pytest

from tests.kit.moves.fault import Fault
from tests.simulate.office import profiles
from tests.simulate.play import Play
from tests.simulate.shrinking import left_out
from tests.simulate.year import Played, played

FEW = 40  # requests of a unit in a year
KEPT = {
    "an opinion asked by name": Play("maritime_university", 1, days=17),
    "a request that ended while somebody had blocked the bot": Play("maritime_university", 3, days=22),
}


@pytest.mark.parametrize("profile", profiles())
async def test_two_weeks_of_an_office_break_no_promise(profile: str) -> None:
    assert (await played(Play(profile, days=14, requests=FEW))).calls


@pytest.mark.faults
@pytest.mark.night
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("profile", profiles())
async def test_a_term_of_an_office_breaks_no_promise(profile: str) -> None:
    assert (await played(Play(profile, days=120, requests=FEW))).requests


@pytest.mark.faults
@pytest.mark.night
@pytest.mark.timeout(600)
@pytest.mark.parametrize("play", KEPT.values(), ids=KEPT)
async def test_what_broke_a_play_once_is_mended(play: Play) -> None:
    await played(play)


async def test_a_play_comes_again_to_the_same() -> None:
    play = Play("technology_university", 4, days=5)
    first, again = await played(play), await played(play)
    assert first == again
    assert isinstance(first, Played)
    assert first != await played(Play("technology_university", 5, days=5))


async def test_a_fault_of_the_product_stops_the_play(monkeypatch: pytest.MonkeyPatch) -> None:
    """In an office that is broken on purpose: administrators are told of nothing that is stuck."""
    monkeypatch.setattr("workflow.deadlines.clocks.start", lambda *_: None)
    with pytest.raises(Fault):
        await played(Play(days=12))


def test_what_a_fault_does_not_need_is_left_out() -> None:
    needed = {3, 8}
    people = list(range(10))
    without = left_out(people, lambda some: not needed & {*some}, until=float("inf"))
    assert {*people} - {*without} == needed
