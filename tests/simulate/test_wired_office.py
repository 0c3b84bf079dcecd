"""Offices whose presses and messages pass the platform's two libraries."""

from collections import Counter

import pytest

from tests.kit.moves.fault import Fault
from tests.simulate.office import SimulatedOffice, profiles
from tests.simulate.play import Play
from tests.simulate.year import played

ANSWERED = {"answerCallbackQuery", "sendMessage"}


async def test_presses_words_and_cards_pass_both_libraries() -> None:
    calls: Counter[str] = Counter()

    def note(_: int, office: SimulatedOffice) -> None:
        assert office.wire
        calls.update(office.wire.session.calls)

    assert (await played(Play(days=2, wired=True), note)).calls
    assert calls.keys() >= ANSWERED


async def test_buttons_that_are_lost_on_the_line_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.delivery.telegram.bot_api.Telegram._keyboard", lambda *_: None)
    with pytest.raises(Fault, match="came instead of"):
        await played(Play(days=2, wired=True))


@pytest.mark.faults
@pytest.mark.night
@pytest.mark.timeout(1200)
@pytest.mark.parametrize("profile", profiles())
async def test_a_month_of_an_office_passes_both_libraries(profile: str) -> None:
    assert (await played(Play(profile, days=30, requests=60, wired=True))).requests
