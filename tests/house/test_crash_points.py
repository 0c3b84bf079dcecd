"""Every crash point names a function that is still where the fault tests look for it."""

import pytest

from tests.faults import points
from tests.faults.launch import owner_of

NAMED = sorted(
    {
        each.target
        for group in vars(points).values()
        if isinstance(group, tuple)
        for each in group
        if isinstance(each, points.Point)
    }
)


@pytest.mark.parametrize("target", NAMED)
def test_a_crash_point_is_there(target: str) -> None:
    owner, name = owner_of(target)
    assert callable(getattr(owner, name))


def test_some_are_named() -> None:
    assert len(NAMED) > 50
