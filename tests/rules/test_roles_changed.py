"""Roles begin, end and move, people come and go, groups are bound: every card that changes follows."""

import pytest

from tests.bench import lists
from tests.rules.drawn_anew import is_followed
from tests.rules.role_changes import CHANGES


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> lists.Office:
    return lists.Office(lists.furnished(tmp_path_factory.mktemp("office"), 36))


@pytest.mark.parametrize("name", CHANGES)
def test_every_card_that_changes_is_drawn_again(name: str, office: lists.Office) -> None:
    with office.once(CHANGES[name]) as work:
        is_followed(work, CHANGES[name])
