"""Drawn rules at work: whatever people do, somebody can move each case on, and it comes to its end."""

import asyncio

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.rules.drawn_offices import played
from tests.rules.drawn_specs import specs
from workflow.spec import Spec

OFFICES = 12  # at night others, for as long as there is time (tests/drawn.py)
LOOKS = 0.3  # of the cards whose every choice is tried
HIGHEST_SEED = 10**6


@settings(
    max_examples=OFFICES,
    deadline=None,
    phases=[Phase.explicit, Phase.generate],  # a case as small as can be takes longer than a test may
    suppress_health_check=list(HealthCheck),
)
@given(specs(), st.integers(0, HIGHEST_SEED))
def test_every_case_comes_to_its_end(spec: Spec, seed: int) -> None:
    asyncio.run(played(spec, seed, looks=LOOKS))
