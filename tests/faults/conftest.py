"""Everything here is a fault test: run by `make faults`."""

from pathlib import Path

import pytest

from tests.kit import postgresql
from tests.kit.engines import POSTGRESQL

pytest.register_assert_rewrite("tests.faults.invariants", "tests.faults.crowd", "tests.faults.broken")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.faults)


WAYS = ["polling", "webhook"]
on_both_engines = pytest.mark.parametrize(
    "way", [*WAYS, pytest.param(POSTGRESQL, marks=postgresql.needed)], indirect=True
)


@pytest.fixture(params=WAYS)
def way(request: pytest.FixtureRequest) -> str:
    """How updates reach the bot, and what keeps them."""
    return str(request.param)
