"""Lists and absences in an office of 10 to 3,000 open requests: python -m tests.bench.lists

Statements are counted once; processor time is the least of several tries, beside the same at 10. All of
it runs in one transaction that is taken back, so that each try finds the same office.
"""

import argparse
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any  # the driver's connection

from dialogs.my_work import getters
from storage import Records
from storage.address import Address
from storage.engine import writing
from storage.offline import with_records
from storage.schema import migrate
from tests.bench import many
from tests.bench.many import IDS, NOW
from workflow import model
from workflow.events import listing
from workflow.notices import digests, nudges
from workflow.office import due as office
from workflow.people import staff
from workflow.people.plan_absence import PlanAbsence
from workflow.people.set_away import SetAway
from workflow.work import Actor, Work

SIZES = (10, 60, 300, 1000, 3000)
TRIES = 5
GOAL = 1.5


@dataclass(frozen=True)
class Measured:
    """What is done or asked, and what is done `before` that without being measured."""

    ask: Callable[[Work], object]
    before: Callable[[Work], object] = bool  # nothing


def _actor(name: str) -> Actor:
    return Actor("telegram", str(IDS[name]))


def _lists(name: str) -> Measured:
    """The first page of everything that waits for a person, as the window asks for it."""

    def ask(work: Work) -> object:
        found = getters.lists(work, _actor(name))
        return found, getters.states(work, _actor(name), found["mine"][: getters.ROWS])

    return Measured(ask)


def _away(name: str) -> Measured:
    return Measured(lambda work: SetAway(_actor(name), NOW + timedelta(days=1)).perform(work))


def _back(name: str) -> Measured:
    """Somebody who is away comes back."""
    return Measured(lambda work: SetAway(_actor(name), None).perform(work), _away(name).ask)


def _planned(work: Work) -> object:
    first = (NOW + timedelta(days=7)).date()
    return PlanAbsence(_actor("head"), first, first + timedelta(days=2)).perform(work)


def _digest(name: str) -> Measured:
    """A reminder of one thing that waits for a person is said."""

    def say(work: Work) -> object:
        visit = work.store.all(model.Visit, left_at=None, stage="unit", limit=1)[0]
        person = work.store.get(model.Person, IDS[name])
        assert person is not None
        nudges.add(work, person, "visit", visit.id, visit.due_at)
        nudges.say_all(work)
        notice = model.Notice(cause="", person=person.id, key=nudges.DIGEST, values={}, not_before=NOW)
        return digests.digest(work, notice)

    return Measured(say)


def _events(work: Work) -> object:
    return listing.coming(work, work.require_person(_actor("head")))


def _night(work: Work) -> None:
    office.look_through(work, work.store.all(model.Deadline, subject="office", kind="nightly")[0])


# what grows with a person's own work stands below what does not
FLAT: dict[str, Measured] = {
    "work of an author": _lists("author"),
    "work of a head of unit": _lists("head"),
    "an author is away": _away("author"),
    "a head of unit is away": _away("head"),
    "a head of unit is back": _back("head"),
    "an absence is planned": Measured(_planned),
    "a digest is put together": _digest("head"),
    "people who have not come in": Measured(staff.waiting),
    "events of a unit": Measured(_events),
}
OWN: dict[str, Measured] = {
    "work of the desk": _lists("desk"),
    "work of the board": _lists("board"),
    "one of the desk is away": _away("desk"),
    "the webmaster is away": _away("webmaster"),
    "overdue work comes back": Measured(nudges.bring_back),
    "the night's look": Measured(_night),
}


@contextmanager
def opened(path: Path) -> Iterator[Callable[[Measured], tuple[float, int, object]]]:
    """A database, and how something is done in it: seconds, statements, the result. It is taken back."""
    engine = writing(path)
    connection = engine.connect()
    driver: Any = connection.connection.dbapi_connection

    def once(measured: Measured, *, counted: bool = False) -> tuple[float, int, object]:
        said: list[str] = []
        with connection.begin() as transaction:
            measured.before(many.work(Records(connection)))
            work = many.work(Records(connection))
            driver.set_trace_callback(said.append if counted else None)
            begun = time.thread_time()
            found = measured.ask(work)
            seconds = time.thread_time() - begun
            driver.set_trace_callback(None)
            transaction.rollback()
        return seconds, len(said), found

    def measure(measured: Measured) -> tuple[float, int, object]:
        _, statements, found = once(measured, counted=True)
        return min(once(measured)[0] for _ in range(TRIES)), statements, found

    try:
        yield measure
    finally:
        connection.close()
        engine.dispose()


def furnished(home: Path, count: int, finished: int = 0) -> Path:
    """The database of an office of so many open requests."""
    path = home / f"{count}.sqlite"
    migrate(path, home / "backups")
    with_records(Address(path), lambda records: many.furnish(records, count, finished))
    return path


def compare(home: Path, sizes: tuple[int, ...] = SIZES, finished: int = 0) -> list[str]:
    """A row for each list: statements and time of each office, time beside that of the smallest."""
    found: dict[str, list[tuple[float, int]]] = {}
    for size in sizes:
        with opened(furnished(home, size, finished)) as measure:
            for name, measured in {**FLAT, **OWN}.items():
                seconds, statements, _ = measure(measured)
                found.setdefault(name, []).append((seconds, statements))
    head = f"{'open requests':30}" + "".join(f"{size:>22}" for size in sizes)
    rows = [head, f"{'':30}" + f"{'statements, ms, ratio':>22}" * len(sizes)]
    for name, each in found.items():
        least = each[0][0]
        cells = (f"{n:6}{1000 * s:9.1f}{s / least:7.1f}" for s, n in each)
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
