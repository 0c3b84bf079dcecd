"""The rules have changed: planned events and open tasks follow, in parts where there are many of them."""

from collections.abc import Callable

from workflow.events import arranging
from workflow.model import Deadline, Event, Task
from workflow.office import invariant, standing
from workflow.requests.publishing import owners
from workflow.requests.search import kept_words
from workflow.work import Work

# Each lets as many follow as are asked for, behind one of them, and returns the last where others are left.
FOLLOWING: tuple[Callable[[Work, int, int], int | None], ...] = (arranging.arrange_anew, owners.follow)


def begin(work: Work) -> None:
    """All of it at once in a small office; else in parts, which begin when this transaction ends."""
    kept_words.keep_all(work)
    if _is_large(work):
        standing.go_on(work, standing.RULES, 0, 0)
        return
    place: tuple[int, int] | None = (0, 0)
    while place:
        place = _part(work, *place)


def follow(work: Work, row: Deadline) -> None:
    """One part, in a transaction of its own; a row says where it goes on."""
    work.store.remove(row)
    place = _part(work, row.ordinal - standing.PARTS, row.subject_id)
    if place:
        standing.go_on(work, row.kind, *place)


def _is_large(work: Work) -> bool:
    most = invariant.PART + 1
    events = work.store.all(Event, state="planned", limit=most)
    return len(events) == most or len(work.store.all(Task, state="open", limit=most)) == most


def _part(work: Work, which: int, after: int) -> tuple[int, int] | None:
    """Return where to go on. At the end it is looked whether anything in the office is stuck."""
    last = FOLLOWING[which](work, after, invariant.PART)
    if last is not None:
        return which, last
    if which + 1 < len(FOLLOWING):
        return which + 1, 0
    invariant.look_for_stuck(work)
    return None
