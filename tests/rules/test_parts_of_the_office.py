"""Changes that concern much are followed in parts, each a transaction: nothing is left out, none is long."""

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.bench import lists
from tests.bench.lists import Measured
from tests.bench.many import IDS
from tests.rules.drawn_anew import is_followed
from workflow.actions import BindGroup, EndRole, GiveRole
from workflow.model import Deadline, Membership
from workflow.office import invariant, standing
from workflow.people import changed
from workflow.subjects import SUBJECTS
from workflow.work import Actor, Work

COUNTED = 15  # it took 60 to look at all of 960
ADMIN = Actor("telegram", str(IDS["administrator"]))


def parts(work: Work) -> Iterator[Deadline]:
    """The rows by which the office goes on, as they come."""
    while row := work.store.one(Deadline, kind=standing.FOLLOW, fired_at=None):
        yield row


def to_its_end(measured: Measured) -> Measured:
    """An action, and all that follows it in further transactions."""

    def ask(work: Work) -> None:
        measured.ask(work)
        rows = 0
        for row in parts(work):
            SUBJECTS.fire(work, row)
            rows += 1
        assert rows > len([*work.subjects])

    return Measured(ask, measured.before)


def _ends(work: Work) -> object:
    held = work.store.one(Membership, person=IDS["board"])
    return EndRole(ADMIN, held.id if held else 0).perform(work)


def back(name: str) -> Measured:
    """Somebody comes back once all has followed that they are away."""
    return Measured(lists.back(name).ask, to_its_end(lists.away(name)).ask)


CHANGES = {
    "the webmaster is away": lists.away("webmaster"),
    "the webmaster is back": back("webmaster"),
    "a head of unit is away": lists.away("head"),
    "one of the board loses the role": Measured(_ends),
    "somebody is of the desk": Measured(
        lambda work: GiveRole(ADMIN, IDS["head"], "desk", None).perform(work)
    ),
    "a group of the desk": Measured(lambda work: BindGroup(ADMIN, "-7", "Nhóm", "desk", None).perform(work)),
}


@pytest.mark.parametrize("name", CHANGES)
def test_nothing_is_left_out(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(invariant, "PART", 5)
    monkeypatch.setattr(changed, "AT_ONCE", 5)
    monkeypatch.setattr(changed, "SOME", 3)
    measured = to_its_end(CHANGES[name])
    with closing(lists.Office(lists.furnished(tmp_path, 36))) as office, office.once(measured) as work:
        assert is_followed(work, measured)


def test_a_part_reads_no_more_where_more_is_open(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """SQLite takes as many steps, in thousands. The action itself only counts, in an index."""
    monkeypatch.setattr(invariant, "PART", 20)
    measured = [Measured(_part(n)) for n in range(len([*SUBJECTS]))]
    found = []
    for size in (240, 960):
        with closing(lists.Office(lists.furnished(tmp_path, size))) as office:
            found.append([office.steps(each) for each in measured])
            assert office.steps(lists.away("desk")) <= COUNTED
    assert [more for less, more in zip(*found, strict=True) if more > less + 1] == []


def _part(subject: int) -> Callable[[Work], object]:
    place = invariant.Place(subject)
    return lambda work: invariant.mend_part(work, place, follows=True)
