"""Cases of drawn offices, decided just in time, go as their trials said."""

import asyncio

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from tests.rules.drawn_specs import specs
from tests.rules.trial_steps import compared
from workflow.spec import Spec

OFFICES = 12
HIGHEST_SEED = 10**6


@settings(
    max_examples=OFFICES, deadline=None, phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)  # fmt: skip
@given(specs(), st.integers(0, HIGHEST_SEED))
def test_a_real_case_goes_as_its_trial_said(spec: Spec, seed: int) -> None:
    asyncio.run(compared(spec, seed))
