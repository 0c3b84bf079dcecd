"""Months of offices, played by everybody in any order (tests/kit/months.py)."""

from pathlib import Path
from time import monotonic

import pytest

from tests.kit.months import houses, open_month, played, shortened
from tests.kit.moves import legal
from workflow.model import RuleSignature

SHARE = 0.1  # of the cards whose every choice is tried; at night all of them
AWAY = "an event entered by the only one of a unit, who is away"
TRACES = {
    AWAY: """
other head | settings | away 1 days
other head | new in navigation | event in 9 days
"""
}


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_a_month_breaks_no_promise(seed: int) -> None:
    await played(seed, looks=SHARE)


@pytest.mark.parametrize("name", sorted(houses().keys() - {"demonstration"}))
async def test_a_week_of_a_profile_breaks_no_promise(name: str) -> None:
    await played(1, houses()[name], days=7, looks=SHARE)


@pytest.mark.parametrize("trace", TRACES.values(), ids=TRACES)
async def test_what_broke_a_month_once_is_mended(tmp_path: Path, trace: str) -> None:
    async with open_month(tmp_path) as month:
        await month.again(trace.strip().splitlines())


SIGNED = """
administrator | rules | file: signed
administrator | offer | rules-offered apply
administrator | rules | file: signed, longer
desk | list | offer
desk | offer | rules-offered sign
office | offer | rules-offered sign
board | offer | rules-offered sign
"""


async def test_signatures_and_rows_of_lists_are_played(tmp_path: Path) -> None:
    """Rules that are signed by three, and a card that is opened from a list."""
    async with open_month(tmp_path) as month:
        lines = [*SIGNED.strip().splitlines(), "author | new in economics | news"]
        await month.again(lines)
        assert [*month.made] == lines
        signed = await month.app.ask(lambda work: work.store.all(RuleSignature))
        assert [each.part for each in signed] == ["drafts", "reviews", "approves"]
        listed = await month.app.ask(
            lambda work: [p for p in legal.PLACES["lists"][1](work) if p.who == "board"]
        )
        assert [place.where for place in listed] == ["list"], "no offer is open any more"


async def test_a_trace_that_is_not_legal_any_more_is_left_out(tmp_path: Path) -> None:
    async with open_month(tmp_path) as month:
        await month.again(["nobody | settings | back", "author | new in navigation | news"])
        assert not month.made


async def test_what_a_fault_needs_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    """Among other lines, in an office that is broken on purpose: administrators are told of nothing."""
    monkeypatch.setattr("workflow.office.stuck.check", lambda *_: None)
    needed = TRACES[AWAY].strip().splitlines()
    other = ["author | new in economics | news", "clock | 1 hours", "board | settings | language"]
    lines = [*other, needed[0], *other, needed[1], *other]
    assert await shortened(lines, "breach need untold", monotonic() + 60) == needed


UNIT = """
administrator | units | add Khoa Du lịch
administrator | units | unit_head khoa_du_lich to head
administrator | units | staff khoa_du_lich to author
author | new in khoa_du_lich | news
administrator | units | khoa_du_lich is a centre
administrator | units | end khoa_du_lich
administrator | units | reopen khoa_du_lich
"""


async def test_a_unit_of_the_register_is_played(tmp_path: Path) -> None:
    async with open_month(tmp_path) as month:
        lines = UNIT.strip().splitlines()
        await month.again(lines)
        assert [*month.made] == lines
