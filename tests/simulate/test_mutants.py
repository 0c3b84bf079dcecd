"""Breaks of the product that a play must find: four of them here, all of them at night."""

import pytest

from tests.simulate.mutants import MUTANTS, found

KEPT = {
    "anybody decides": "rights",
    "a card is not drawn again": "shown",
    "a notice is told twice": "said twice",
    "a decision is in no log": "as many decisions in the log as there are",
}


@pytest.mark.parametrize("name", KEPT)
def test_a_break_is_found(name: str) -> None:
    seen = found(MUTANTS[name], range(1, 2))
    assert seen is not None
    assert seen[1].startswith(KEPT[name])
