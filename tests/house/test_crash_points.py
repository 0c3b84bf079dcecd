"""Every crash point names a function that is still where the fault tests look for it, and none is lost."""

import pytest

from tests.faults import points
from tests.faults.launch import owner_of

GROUPS = {
    name: group
    for name, group in vars(points).items()
    if isinstance(group, tuple) and all(isinstance(each, points.Point) for each in group)
}
NAMED = sorted({each.target for group in GROUPS.values() for each in group} | {*points.VITAL})
# They may only grow: whoever adds a point raises its number, and a number is never lowered.
KEPT = {
    "RUNNING": 60,
    "FALLING_DUE": 17,
    "ASKING": 21,
    "TASKS": 6,
    "DUTIES": 5,
    "DELEGATING": 8,
    "SIGNING": 4,
    "KEEPING_UNITS": 6,
    "FIRST_START": 7,
    "APPLYING": 4,
    "BACKUP": 5,
}
VITAL = 5


@pytest.mark.parametrize("target", NAMED)
def test_a_crash_point_is_there(target: str) -> None:
    owner, name = owner_of(target)
    assert callable(getattr(owner, name))


def test_no_crash_point_is_lost() -> None:
    assert {name: len(group) for name, group in GROUPS.items()} == KEPT
    assert len(points.VITAL) == VITAL


def test_no_crash_point_is_named_twice() -> None:
    for group in GROUPS.values():
        assert len({(each.name, each.only, each.act) for each in group}) == len(group)
