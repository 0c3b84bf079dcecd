"""Lists and absences in an office of 10 to 3,000 open requests: python -m tests.bench.lists

Statements are counted once; processor time is the least of several tries, beside the same at 10. All of
it runs in one transaction that is taken back, so that each try finds the same office.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any  # the driver's connection

from storage import Records
from storage.address import Address
from storage.offline import with_records
from storage.schema import migrate
from storage.sqlite import writing
from tests.bench import many
from tests.bench.many import IDS, NOW
from workflow import model
from workflow.events import listing
from workflow.notices import digests, nudges
from workflow.office import invariant
from workflow.office.work_list import first_tab, work_list
from workflow.people import staff
from workflow.people.plan_absence import PlanAbsence
from workflow.people.set_away import SetAway
from workflow.people.set_reachable import SetReachable
from workflow.requests.queue import queue_view
from workflow.requests.queue.queue_view import Narrowed
from workflow.work import Actor, Work

SIZES = (10, 60, 300, 1000, 3000)
TRIES = 5
STEPS = 1000
LAST = 10**6  # pages


@dataclass(frozen=True)
class Measured:
    """An action or a question to be measured, and one done `before` it without being measured."""

    ask: Callable[[Work], object]
    before: Callable[[Work], object] = bool  # nothing


def _actor(name: str) -> Actor:
    return Actor("telegram", str(IDS[name]))


def _lists(name: str, tab: str = "mine", page: int = 0) -> Measured:
    """A page of one of a person's lists, as the window asks for it: the last one where there are fewer."""

    return Measured(lambda work: work_list(work, _actor(name), tab, page))


def _queue(name: str, page: int = 0, **narrowed: str) -> Measured:
    """A page of the queue of somebody's posts, narrowed."""

    def ask(work: Work) -> object:
        return queue_view.queue(work, work.require_person(_actor(name)), Narrowed(**narrowed), page)

    return Measured(ask)


def _opens(name: str) -> Measured:
    return Measured(lambda work: first_tab(work, _actor(name)))


def away(name: str) -> Measured:
    return Measured(lambda work: SetAway(_actor(name), NOW + timedelta(days=1)).perform(work))


def back(name: str) -> Measured:
    """Somebody who is away comes back."""
    return Measured(lambda work: SetAway(_actor(name), None).perform(work), away(name).ask)


def unreachable(name: str) -> Measured:
    """Somebody whom no message reaches any more."""
    return Measured(lambda work: SetReachable(_actor(name), reachable=False).perform(work))


def _planned(work: Work) -> object:
    first = (NOW + timedelta(days=7)).date()
    return PlanAbsence(_actor("head"), first, first + timedelta(days=2)).perform(work)


def _digest(name: str) -> Measured:
    """A reminder of one thing that waits for a person is said."""

    def say(work: Work) -> object:
        visit = work.store.all(model.Visit, left_at=None, stage="unit", limit=1)[0]
        person = work.store.get(model.Person, IDS[name])
        assert person is not None
        nudges.add(work, person, "visit", visit.id, visit.due_at, nudges.Because("remind"))
        nudges.say_all(work)
        notice = model.Notice(cause="", person=person.id, key=nudges.DIGEST, values={}, not_before=NOW)
        return digests.digest(work, notice)

    return Measured(say)


def _full_digest(name: str) -> Measured:
    """All that waits for a person is said."""

    def remind(work: Work) -> object:
        visits = work.store.all(model.Visit, left_at=None, stage="desk", waiting="decider")
        for visit in visits:
            work.store.add(model.Nudge(person=IDS[name], subject="visit", subject_id=visit.id, at=NOW))
        return visits

    def say(work: Work) -> object:
        notice = model.Notice(cause="", person=IDS[name], key=nudges.DIGEST, values={}, not_before=NOW)
        return digests.digest(work, notice)

    return Measured(say, remind)


def _events(work: Work) -> object:
    return listing.coming(work, work.require_person(_actor("head")))


def _part_of_night(work: Work) -> object:
    """One transaction of the night's look, where it has most to do."""
    return invariant.mend_part(work, invariant.Place())


# what grows with a person's own work stands below what does not
FLAT: dict[str, Measured] = {
    "work of an author": _lists("author"),
    "work of a head of unit": _lists("head"),
    "work of the desk": _lists("desk"),
    "its next page": _lists("desk", page=1),
    "its last page": _lists("desk", page=LAST),
    "the queue of the desk": _queue("desk"),
    "its last page of the queue": _queue("desk", LAST, whose="free"),
    "what the desk waits for": _lists("desk", "theirs"),
    "work of the board": _lists("board"),
    "work of the webmaster": _lists("webmaster"),
    "lists of an administrator": _lists("administrator", "stuck"),
    "the desk opens its lists": _opens("desk"),
    "an author is away": away("author"),
    "a head of unit is away": away("head"),
    "a head of unit is back": back("head"),
    "one of the desk is away": away("desk"),
    "one of the desk is back": back("desk"),
    "one of the board is away": away("board"),
    "an absence is planned": Measured(_planned),
    "a digest is put together": _digest("head"),
    "people who have not come in": Measured(staff.waiting),
    "events of a unit": Measured(_events),
}
OWN: dict[str, Measured] = {
    "a digest of the desk": _full_digest("desk"),
    "the webmaster is away": away("webmaster"),
    "overdue work comes back": Measured(nudges.bring_back),
    "the night's look": Measured(invariant.mend),
    "a part of the night's look": Measured(_part_of_night),
}


class Office:
    """A furnished database. Its changes are taken back."""

    def __init__(self, path: Path) -> None:
        self._engine = writing(Address(path))
        self.connection = self._engine.connect()

    def close(self) -> None:
        self.connection.close()
        self._engine.dispose()

    @contextmanager
    def once(self, measured: Measured) -> Iterator[Work]:
        """The place where something is measured."""
        with self.connection.begin() as transaction:
            measured.before(many.work(Records(self.connection)))
            yield many.work(Records(self.connection))
            transaction.rollback()

    def seconds(self, measured: Measured) -> float:
        """Processor time: the least of several tries."""
        found = []
        for _ in range(TRIES):
            with self.once(measured) as work:
                begun = time.thread_time()
                measured.ask(work)
                found.append(time.thread_time() - begun)
        return min(found)

    def statements(self, measured: Measured) -> list[str]:
        """The statements it takes, with their values."""
        driver: Any = self.connection.connection.dbapi_connection
        said: list[str] = []
        with self.once(measured) as work:
            driver.set_trace_callback(said.append)
            measured.ask(work)
            driver.set_trace_callback(None)
        return said

    def calls(self, measured: Measured) -> int:
        """The calls of functions that it takes: work that no statement tells, and no clock has to."""
        found: list[None] = []
        with self.once(measured) as work:
            measured.ask(work)  # what the program keeps once it has read it is no work of a list
        with self.once(measured) as work:
            sys.setprofile(lambda _, event, __: found.append(None) if event == "call" else None)
            measured.ask(work)
            sys.setprofile(None)
        return len(found)

    def steps(self, measured: Measured) -> int:
        """Thousands of steps that SQLite takes for it."""
        driver: Any = self.connection.connection.dbapi_connection
        found: list[None] = []
        with self.once(measured) as work:
            driver.set_progress_handler(lambda: found.append(None), STEPS)
            measured.ask(work)
            driver.set_progress_handler(None, 0)
        return len(found)


def furnished(home: Path, count: int, finished: int = 0) -> Path:
    """The database of an office of so many open requests."""
    path = home / f"{count}.sqlite"
    migrate(Address(path), home / "backups")
    with_records(Address(path), lambda records: many.furnish(records, count, finished))
    return path


def compare(home: Path, sizes: tuple[int, ...] = SIZES, finished: int = 0) -> list[str]:
    """A row for each list: statements and time of each office, time beside that of the smallest."""
    found: dict[str, list[tuple[float, int]]] = {}
    for size in sizes:
        with closing(Office(furnished(home, size, finished))) as office:
            for name, measured in {**FLAT, **OWN}.items():
                each = office.seconds(measured), len(office.statements(measured))
                found.setdefault(name, []).append(each)
    head = f"{'open requests':30}" + "".join(f"{size:>22}" for size in sizes)
    rows = [head, f"{'':30}" + f"{'statements, ms, ratio':>22}" * len(sizes)]
    for name, row in found.items():
        least = row[0][0]
        cells = (f"{n:6}{1000 * s:9.1f}{s / least:7.1f}" for s, n in row)
        rows.append(f"{name:30}" + "".join(cells))
    return rows


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.bench.lists", description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="open requests of each office")
    parser.add_argument("--finished", type=int, default=0, help="finished requests of each office")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="loa-lists-") as home:
        print("\n".join(compare(Path(home), tuple(given.sizes), given.finished)))


if __name__ == "__main__":
    main()
