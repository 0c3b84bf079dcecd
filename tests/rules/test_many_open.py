"""Lists and absences where much is open: as many statements as in a small office, and every card follows."""

from collections.abc import Collection
from contextlib import closing
from pathlib import Path

import pytest

from tests.bench import lists
from tests.bench.many import IDS
from tests.rules.drawn_anew import is_followed
from workflow.model import Deadline
from workflow.office import standing
from workflow.office.work_list import TABS, first_tab, work_list
from workflow.work import Actor

SMALL, SOME, FULL, LARGE = 10, 60, 90, 200  # of FULL on two pages of the desk are full
MOST = 300
LISTS = {  # statements, at any number of open requests; they may only fall
    "work of an author": 28,
    "work of a head of unit": 28,
    "work of the desk": 17,
    "its next page": 17,
    "its last page": 17,
    "what the desk waits for": 11,
    "work of the board": 17,
    "work of the webmaster": 17,
    "lists of an administrator": 11,
    "the queue of the desk": 19,
    "its last page of the queue": 19,
    "the desk opens its lists": 3,
    "people who have not come in": 4,
    "events of a unit": 5,
}
AT_MOST = {  # the same of what follows whoever comes and goes, and of the night
    "an author is away": 69,
    "a head of unit is away": 60,
    "a head of unit is back": 58,
    "one of the desk is away": 33,
    "one of the desk is back": 36,
    "one of the board is away": 33,
    "an absence is planned": 7,
    "a digest is put together": 16,
    "a digest of the desk": 12,
    "overdue work comes back": 8,
    "the night's look": 45,
    "a part of the night's look": 16,
}
FINISHED = 1500
PLANNED = 20  # statements of an absence that is followed in parts


def counts(folder: Path, size: int, names: Collection[str]) -> dict[str, int]:
    with closing(lists.Office(lists.furnished(folder, size))) as office:
        measured = {**lists.FLAT, **lists.OWN}
        return {name: len(office.statements(measured[name])) for name in names}


def test_as_many_statements_however_much_is_open(tmp_path: Path) -> None:
    """Where one's own work grows with the office, from the size on at which all units have some."""
    small, some, large = (counts(tmp_path, size, AT_MOST) for size in (SMALL, SOME, LARGE))
    flat = lists.FLAT.keys() & AT_MOST
    assert {name: large[name] for name in flat} == {name: small[name] for name in flat}
    assert large == some
    assert {name: n for name, n in large.items() if n > AT_MOST[name]} == {}


def test_a_list_is_as_many_statements_however_much_stands_in_it(tmp_path: Path) -> None:
    small, most = (counts(tmp_path, size, LISTS) for size in (SMALL, MOST))
    assert most == small
    assert {name: n for name, n in most.items() if n > LISTS[name]} == {}


def test_a_list_is_as_much_work_however_much_stands_in_it(tmp_path: Path) -> None:
    """Only what is on the page is read and put into words."""
    found = []
    for size in (FULL, MOST):
        with closing(lists.Office(lists.furnished(tmp_path, size))) as office:
            found.append({name: office.calls(lists.FLAT[name]) for name in LISTS})
    assert {name: n for name, n in found[1].items() if n > 1.1 * found[0][name]} == {}


@pytest.mark.parametrize("size", [120, LARGE])
def test_an_absence_of_the_last_of_a_role_goes_on_in_parts_about_that_person(
    size: int, tmp_path: Path
) -> None:
    """Somebody comes in for all that waits for the role: the action takes less than a few requests would."""
    with closing(lists.Office(lists.furnished(tmp_path, size))) as office:
        assert len(office.statements(lists.OWN["the webmaster is away"])) <= PLANNED
        with office.once(lists.away("webmaster")) as work:
            lists.away("webmaster").ask(work)
            rows = work.store.all(Deadline, kind=standing.FOLLOW)
            assert [(row.subject, row.subject_id) for row in rows] == [("person", IDS["webmaster"])]


@pytest.mark.parametrize("size", [0, SMALL, SOME])
def test_the_first_list_is_the_one_that_would_be_read_first(size: int, tmp_path: Path) -> None:
    with closing(lists.Office(lists.furnished(tmp_path, size))) as office:
        for name in IDS:
            actor = Actor("telegram", str(IDS[name]))
            with office.once(lists.Measured(bool)) as work:
                full = work_list(work, actor, TABS[0], 0)
                held = {TABS[0]: len(full.view.rows), **dict(full.others)}
                assert first_tab(work, actor) == next((tab for tab in TABS if held.get(tab)), TABS[0]), name


def test_what_is_finished_costs_nothing(tmp_path: Path) -> None:
    """Each statement searches an index that leaves out what is finished: SQLite takes no more steps."""
    found = []
    for finished in (0, FINISHED):
        folder = tmp_path / str(finished)
        folder.mkdir()
        with closing(lists.Office(lists.furnished(folder, SMALL, finished))) as office:
            found.append({name: office.steps(m) for name, m in {**lists.FLAT, **lists.OWN}.items()})
    assert {name: (n, found[0][name]) for name, n in found[1].items() if n > found[0][name] + 1} == {}


@pytest.mark.parametrize("name", ["author", "head", "desk", "board", "webmaster", "administrator"])
def test_every_card_that_an_absence_changes_is_drawn_again(name: str, tmp_path: Path) -> None:
    """When people go, come back, or are reached no more; a look at everything then finds nothing left out."""
    with closing(lists.Office(lists.furnished(tmp_path, 36))) as office:
        for measured in (lists.away(name), lists.back(name), lists.unreachable(name)):
            with office.once(measured) as work:
                is_followed(work, measured)
