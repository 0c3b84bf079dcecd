"""The queue of a desk: all that its posts have in hand, by what is next, a page at a time (rules A04, A14).

Each row is an open `Holding`, so that a page costs the same however much is open.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Literal

from workflow.cards.list_view import ListRow, ListView, page_of
from workflow.lines import Joined, Line, line
from workflow.model import Held, Holding, Person, Request, Task
from workflow.people import permissions, staff
from workflow.ports import Span, Where
from workflow.requests import freshness, together
from workflow.requests.cards.case import Case
from workflow.requests.cards.choices import ToSee
from workflow.requests.queries import HEAD, SUBJECT
from workflow.requests.queue import queue_posts
from workflow.requests.queue.queue_choices import PickType, PickUnit
from workflow.requests.tasks import publishers, task_rules
from workflow.spec import Words
from workflow.text import cut
from workflow.work import Work

Whose = Literal["", "mine", "free"]
STATES: tuple[Held | Literal[""], ...] = ("", "visit", "inquiry", "task")
WHOSE: tuple[Whose, ...] = ("", "mine", "free")
LINES = {"visit": "queue-line-visit", "inquiry": "queue-line-inquiry", "task": "queue-line-task"}
ROWS, MISSING, NAMES = 6, 120, 200
ORDER = ("due_at", "request")
Counts = tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Narrowed:
    """The part of a queue that is shown; all of it where nothing is said."""

    state: str = ""
    whose: str = ""
    type: str = ""
    unit: str = ""

    def where(self, person: Person, *, but: str = "") -> Where:
        """The condition on its rows, without one of them."""
        found: Where = {}
        if self.state and but != "state":
            found["subject"] = self.state
        if self.whose and but != "whose":
            found["person"] = person.id if self.whose == "mine" else None
        if self.type and but != "type":
            found["type"] = self.type
        if self.unit and but != "unit":
            found["unit"] = self.unit
        return found


@dataclass(frozen=True)
class QueueOf:
    """The rows of a queue, of which only a page is read."""

    work: Work
    in_hand: Where
    narrowed: Where = field(default_factory=dict)

    def __len__(self) -> int:
        return self.work.store.count(Holding, **self._all)

    def __getitem__(self, page: slice, /) -> Sequence[Holding]:
        spans, size = [self._late, *freshness.spans(self.work)], page.stop - page.start
        return self.work.store.ranked(Holding, spans, ORDER, page.start, size, **self._all)

    @property
    def late(self) -> int:
        return self.work.store.count(Holding, self._late, **self._all)

    def tally(self, column: str) -> Mapping[object, int]:
        """How many rows have each value of a column."""
        return self.work.store.tally(Holding, column, **self._all)

    @property
    def _all(self) -> Where:
        return {**self.in_hand, **self.narrowed}

    @property
    def _late(self) -> Span:
        return Span("due_at", self.work.now)


@dataclass(frozen=True)
class QueueView:
    """A page of a queue, and the other states and holders by which it can be narrowed, with how many."""

    view: ListView
    states: Counts
    whose: Counts


def queue(work: Work, person: Person, narrowed: Narrowed, page: int) -> QueueView:
    mine = queue_posts.in_hand(work, person)
    found = QueueOf(work, mine, narrowed.where(person))
    by_state = QueueOf(work, mine, narrowed.where(person, but="state")).tally("subject")
    by_holder = QueueOf(work, mine, narrowed.where(person, but="whose")).tally("person")
    rows = _Rows(work, person, found)
    posts = queue_posts.title(work, queue_posts.of(work, person))
    title = line("queue-head", posts=posts, count=len(found), late=found.late)
    view = page_of(title, rows, page, lambda row: row, ROWS)
    view = replace(view, lead=_narrowed(work, narrowed), foot=_held_by(work, by_holder))
    return QueueView(
        replace(view, empty=line("queue-none")),
        _others(STATES, narrowed.state, by_state, sum(by_state.values())),
        _others(
            WHOSE,
            narrowed.whose,
            {"mine": by_holder.get(person.id, 0), "free": by_holder.get(None, 0)},
            sum(by_holder.values()),
        ),
    )


def place_of(work: Work, person: Person, narrowed: Narrowed, page: int, request: int) -> int:
    """The place of a request of a page in the whole queue."""
    found = QueueOf(work, queue_posts.in_hand(work, person), narrowed.where(person))
    rows = [row.request for row in found[page * ROWS : (page + 1) * ROWS]]
    return page * ROWS + (rows.index(request) if request in rows else 0)


def following(
    work: Work, person: Person, narrowed: Narrowed, place: int, request: int
) -> tuple[int, int] | None:
    """The next request of a queue after one at a place, with its own place; None at the end.

    Where that one has left the queue meanwhile, since it was decided, the next stands in its place.
    """
    found = QueueOf(work, queue_posts.in_hand(work, person), narrowed.where(person))
    while rows := found[place : place + ROWS]:  # of one request there may be many
        left = next((n for n, row in enumerate(rows) if row.request != request), None)
        if left is not None:
            return rows[left].request, place + left
        place += ROWS
    return None


def types(work: Work, person: Person, narrowed: Narrowed, page: int) -> ListView:
    """The types that the queue holds, to be narrowed by one of them."""
    counts = QueueOf(work, queue_posts.in_hand(work, person), narrowed.where(person, but="type")).tally(
        "type"
    )
    found = [(_type_title(work, f"{key}"), PickType(f"{key}"), count) for key, count in counts.items()]
    found.sort(key=lambda each: (-each[2], staff.title_key(each[0].vi)))
    return _to_pick("queue-types", [ListRow(PickType(), line("queue-all")), *map(_pick, found)], page)


def units(work: Work, person: Person, narrowed: Narrowed, page: int) -> ListView:
    """The units that the queue holds requests of."""
    counts = QueueOf(work, queue_posts.in_hand(work, person), narrowed.where(person, but="unit")).tally(
        "unit"
    )
    found = [(staff.unit_title(work, f"{key}"), PickUnit(f"{key}"), n) for key, n in counts.items()]
    found.sort(key=lambda each: staff.title_key(each[0].vi))
    return _to_pick("queue-units", [ListRow(PickUnit(), line("queue-all")), *map(_pick, found)], page)


def _pick(found: tuple[Words, PickType | PickUnit, int]) -> ListRow:
    title, choice, count = found
    return ListRow(choice, line("queue-pick", title=title, count=count))


def _to_pick(key: str, rows: Sequence[ListRow], page: int) -> ListView:
    return page_of(line(key), rows, page, lambda row: row)


def _others(names: Sequence[str], now: str, counts: Mapping[object, int], every: int) -> Counts:
    """The others than the one that is shown, as far as they hold something."""
    found = ((name, counts.get(name, 0) if name else every) for name in names if name != now)
    return tuple((name, count) for name, count in found if count)


def _narrowed(work: Work, by: Narrowed) -> tuple[Line, ...]:
    """The line that says what is left out."""
    said = [
        *(line(f"queue-only-{each}") for each in (by.state, by.whose) if each),
        *([line("queue-post", post=_type_title(work, by.type))] if by.type else []),
        *([line("queue-post", post=staff.unit_title(work, by.unit))] if by.unit else []),
    ]
    return (line("queue-only", what=Joined(tuple(said), NAMES)),) if said else ()


def _held_by(work: Work, by_holder: Mapping[object, int]) -> tuple[Line, ...]:
    """The line that says who has how many in hand, those with most first, and how many nobody has."""
    taken = sorted(((n, int(f"{id}")) for id, n in by_holder.items() if id is not None), reverse=True)
    work.store.prefetch(Person, "id", [id for _, id in taken])
    said = [line("queue-has", who=staff.name_of(work, id), count=n) for n, id in taken]
    if not said:
        return ()
    free = by_holder.get(None, 0)
    return (line("queue-held", who=Joined(tuple(said), NAMES), free=free),)


def _type_title(work: Work, key: str) -> Words:
    known = work.rulebook.spec.request_types.get(key)
    return known.title if known else Words(vi=key)


@dataclass(frozen=True)
class _Rows:
    """The same as rows of a list, read together."""

    work: Work
    person: Person
    found: QueueOf

    def __len__(self) -> int:
        return len(self.found)

    def __getitem__(self, page: slice, /) -> Sequence[ListRow]:
        held, store = self.found[page], self.work.store
        store.prefetch(Request, "id", [each.request for each in held])
        requests = [self.work.require(Request, each.request) for each in held]
        together.read(self.work, requests)
        store.prefetch(Person, "id", [each.person for each in held if each.person])
        pairs = zip(held, requests, strict=True)
        return [row(self.work, self.person, each, request) for each, request in pairs]


def row(work: Work, person: Person, held: Holding, request: Request) -> ListRow:
    """A request with its state; what is wanted until when, who has it since when; what is missing."""
    state = line(
        "state-listed", reference=request.reference, state=Case(work, request, person=person).state()
    )
    late = held.due_at is not None and held.due_at < work.now
    first = line("dialog-late", line=Joined((state,), HEAD)) if late else Joined((state,), HEAD)
    task = work.store.get(Task, held.subject_id) if held.subject == "task" else None
    by = line("queue-by", who=staff.name_of(work, held.person), at=held.since) if held.person else None
    second = line(
        LINES[held.subject],
        what=task_rules.title_of(work, request, task) if task else None,
        due=held.due_at,
        by=by,
        sent=request.created_at,
    )
    label = f"{request.reference} {cut(request.subject, SUBJECT)}"
    return ListRow(ToSee(request.id), label, (first, second), _missing(work, held, request))


def _missing(work: Work, held: Holding, request: Request) -> tuple[Line, ...]:
    """The answers that are owed, or what the requester was asked for."""
    visit = permissions.open_visit(work, request) if held.subject == "inquiry" else None
    owed = [task_rules.title_of(work, request, task).vi for task in publishers.owed(work, request)]
    said = visit.note if visit else ", ".join(owed)
    return (line("queue-missing", what=cut(said, MISSING)),) if said else ()
