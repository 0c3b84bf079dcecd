"""Everything here is a fault test: run by `make faults`."""

from pathlib import Path

import pytest

from tests.kit import postgresql
from tests.kit.engines import POSTGRESQL

REWRITTEN = ("askers", "broken", "crowd", "dying", "invariants")
pytest.register_assert_rewrite(*(f"tests.faults.{name}" for name in REWRITTEN))


LONGEST = {"test_crash_points.py", "test_kills.py", "test_time.py"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The longest are begun before the short ones, so that no worker waits for them at the end."""
    items.sort(key=lambda item: item.path.name not in LONGEST)
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.faults)


WAYS = ["polling", "webhook"]
SERVED = pytest.param(POSTGRESQL, marks=postgresql.needed)
SERVED_AT_NIGHT = pytest.param(POSTGRESQL, marks=(postgresql.needed, pytest.mark.night))
# Calls fare the same however updates come: by one way it is shown at once, by the other at night.
webhook_at_night = pytest.mark.parametrize(
    "way", ["polling", pytest.param("webhook", marks=pytest.mark.night)], indirect=True
)
on_both_engines = pytest.mark.parametrize("way", [*WAYS, SERVED], indirect=True)


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest) -> str:
    """How updates reach the bot, and what keeps them."""
    return str(request.param)
