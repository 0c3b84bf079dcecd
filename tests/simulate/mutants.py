"""python -m tests.simulate.mutants [NAME …]: breaks of the product, each of which a play must find.

A function of the product is replaced by a broken one, and offices are played until a promise is seen
broken. A break that stays unseen shows a promise that has to be written.
"""

import argparse
import asyncio
import importlib
import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any  # Any: whatever function is broken

from tests.kit.moves.fault import Fault
from tests.simulate.play import Play
from tests.simulate.year import played
from workflow.model import Nudge

Function = Callable[..., Any]
PROFILE, DAYS = "technology_university", 30
BUSY = 1000  # requests of a unit in a year
SEEDS = 10


@dataclass(frozen=True)
class Mutant:
    """The function of that name in a module or a class, and what stands in its place.

    Some are seen only where things go wrong (`foul`).
    """

    where: str
    name: str
    broken: Callable[[Function], object]
    foul: bool = False


def _nothing(_: Function) -> Function:
    return lambda *args, **named: None


def _always(value: object) -> Callable[[Function], object]:
    return lambda original: lambda *args, **named: value


def _twice(original: Function) -> Function:
    def again(*args: Any, **named: Any) -> Any:
        original(*args, **named)
        return original(*args, **named)

    return again


def _ordinary_hours(days: Any, day: date) -> object:
    return days._week.get(day.weekday(), ())


def _without_decisions(original: Function) -> Function:
    def audit(work: Any, kind: str, *args: Any, **named: Any) -> None:
        if not kind.startswith("decided"):
            original(work, kind, *args, **named)

    return audit


def _anybody(original: Function) -> Function:
    def post_of(those: Any, person: Any) -> object:
        return original(those, person) or next((post for _, post in those.asked), None)

    return post_of


def _reminded_twice(original: Function) -> Function:
    def add(work: Any, person: Any, subject: str, id: int, *args: Any) -> None:
        original(work, person, subject, id, *args)
        if kept := work.store.one(Nudge, person=person.id, subject=subject, subject_id=id):
            values = {name: getattr(kept, name) for name in kept.__dataclass_fields__ if name != "id"}
            work.store.add(Nudge(**values))

    return add


MUTANTS: dict[str, Mutant] = {
    "a card is not drawn again": Mutant("workflow.cards.projection", "redraw", _nothing),
    "a deadline does not move with the calendar": Mutant("workflow.deadlines.clocks", "move", _nothing),
    "one's own request may be decided": Mutant(
        "workflow.people.permissions", "answered_for", _always(frozenset())
    ),
    "anybody decides": Mutant("workflow.people.deciders:Deciders", "post_of", _anybody),
    "a notice is told twice": Mutant("workflow.work:Work", "tell", _twice),
    "a reminder is said twice": Mutant("workflow.notices.nudges", "add", _reminded_twice),
    "an update done again is done twice": Mutant(
        "storage.records:Records", "keep_effect", _nothing, foul=True
    ),
    "holidays are worked": Mutant(
        "workflow.calendar.working_days:WorkingDays", "hours", lambda _: _ordinary_hours
    ),
    "somebody away keeps what they took": Mutant("workflow.people.permissions", "is_away", _always(False)),
    "a task is waived by nobody": Mutant("workflow.requests.tasks.waive_task", "require_reason", _always("")),
    "administrators hear of nothing that is stuck": Mutant("workflow.office.stuck", "note", _nothing),
    "a decision is in no log": Mutant("workflow.work:Work", "audit", _without_decisions),
    "lists do not follow": Mutant("workflow.cards.projection", "write_down", _nothing),
    "a clock stands still": Mutant("workflow.deadlines.clocks", "start", _nothing),
    "a restored office gives numbers again": Mutant("storage.after_restore", "go_on", _nothing, foul=True),
}


@contextmanager
def broken(mutant: Mutant) -> Iterator[None]:
    """The product with a mutant in it."""
    module, _, inside = mutant.where.partition(":")
    home = importlib.import_module(module)
    owner = getattr(home, inside) if inside else home
    original = getattr(owner, mutant.name)
    setattr(owner, mutant.name, mutant.broken(original))
    try:
        yield
    finally:
        setattr(owner, mutant.name, original)


def found(mutant: Mutant, seeds: range, days: int = DAYS) -> tuple[Play, str] | None:
    """The play that found a mutant, and the promise that it broke."""
    for seed in seeds:
        play = Play(PROFILE, seed, days, requests=BUSY, foul=mutant.foul)
        with broken(mutant):
            try:
                asyncio.run(played(play))
            except Fault as fault:
                if not fault.kind.startswith("refused"):  # somebody came too late, in whatever product
                    return play, fault.kind
            except Exception as error:  # whatever it is, it was seen
                return play, type(error).__name__
    return None


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.simulate.mutants", description=__doc__)
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(MUTANTS))
    parser.add_argument("--seeds", type=int, default=SEEDS)
    given = parser.parse_args()
    logging.disable(logging.CRITICAL)
    missed = []
    for name in given.names or MUTANTS:
        seen = found(MUTANTS[name], range(1, given.seeds + 1))
        print(f"{name}: {f'{seen[1]}, by {seen[0].line}' if seen else 'NOT FOUND'}", flush=True)
        if seen is None:
            missed.append(name)
    print(f"{len(missed)} of {len(given.names or MUTANTS)} are not found: {missed}")
    return 1 if len(missed) * 10 > len(MUTANTS) else 0


if __name__ == "__main__":
    raise SystemExit(main())
