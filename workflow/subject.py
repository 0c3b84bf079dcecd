"""A subject: one kind of thing with a clock, and all that deadlines, cards, notices and the office ask of it.

Each room says it of its own in `subject.py`; `workflow/subjects.py` is the one table of them. Those who ask
the table know no subject.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Generic, Literal, Never, Protocol, TypeVar, cast

from workflow.cards.choices import WayIn
from workflow.cards.list_view import ListRow
from workflow.cards.presses import Presses
from workflow.cards.shape import CardView
from workflow.form.form import Form
from workflow.lines import Line
from workflow.model import Card, Chat, Deadline, Person, Record, Request, Timed, ToDo
from workflow.ports import Store, Where
from workflow.spec import Words
from workflow.spec.problems import Path, dotted
from workflow.work import Work

R = TypeVar("R", bound=Timed)
R_contra = TypeVar("R_contra", bound=Timed, contravariant=True)
Fire = Callable[[Work, Deadline], None]
Way = tuple[Person | None, Chat | None]  # to a person in private, or to a group
RoleInUnit = tuple[str, str | None]  # and the unit it is held in
Spans = Sequence[Sequence[str]]  # two ISO moments each


class Open(Protocol):
    """Finds the things that are not over, by number: all, or a `limit` of those `after` a number."""

    def __call__(self, work: Work, after: int = 0, limit: int | None = None) -> Sequence[Timed]: ...


@dataclass(frozen=True)
class Affected:
    """People who came, went, or may do more or less, and the roles they hold.

    `turned` are roles that began or ended for them, or whose chats changed: these have to do with it too.
    `found` are the numbers of requests that they have to do with though others of their roles are there.
    """

    people: tuple[Person, ...]
    roles: frozenset[RoleInUnit]
    turned: frozenset[RoleInUnit] = frozenset()
    found: frozenset[int] = frozenset()

    @property
    def all_roles(self) -> frozenset[RoleInUnit]:
        return self.roles | self.turned


@dataclass(frozen=True)
class Awaited:
    """People who are to move a thing on, here or not, by role or by unit.

    `roles` are the role and its substitutes; none at all for a role that no rules name. `lacks` is without
    what nobody is named: a parent of the unit, or an answer. Of the people those who `chose` the party by an
    edit do not decide, nor those who `escalated`.
    """

    who: Words
    roles: tuple[str, ...]
    people: tuple[Person, ...]
    author: int | None = None
    lacks: Literal["parent", "answer"] | None = None
    chose: frozenset[int] = frozenset()
    escalated: frozenset[int] = frozenset()


@dataclass(frozen=True)
class DigestItem:
    """A line of a digest: what is to be done by when, and the button that leads there, where there is one."""

    due_at: datetime | None
    what: Line
    name: Line | None = None
    leads: WayIn | None = None


@dataclass(frozen=True)
class Basis:
    """The place in the rules that gives a thing its time, such as `duties.unit_site`, and the document it
    rests on. Without a place the time is the program's own.
    """

    rules: int | None = None
    rule: str = ""
    rests_on: str = ""

    @classmethod
    def at(cls, rules: int, place: Path, rests_on: str | None) -> "Basis":
        return cls(rules, dotted(place), rests_on or "")


def _is_running(thing: Timed) -> bool:
    return thing.is_running


@dataclass(frozen=True, kw_only=True)
class Movable(Generic[R_contra]):
    """How the things of a subject are moved on, and by whom."""

    movers: Callable[[Work, R_contra], list[Person]]  # the people who can move one on now
    wanted: Callable[[Work, R_contra], Awaited]  # those who are to, here or not
    said: Callable[[Work, R_contra], Line]  # its name in the list of what is stuck
    parts: Callable[[Work, R_contra], Sequence[Timed]] | None = None  # open ones, by which it is moved
    alone: Open | None = None  # those without an open part, of as many as are asked for
    is_open: Callable[[R_contra], bool] = _is_running
    back: Callable[[Work, Person], Sequence[R_contra]] | None = None  # what is told first to who comes back


def _nothing_more(_: Work, __: Timed) -> None:
    pass


def _nothing_for_all(_: Work, __: Sequence[Timed]) -> None:
    pass


def _never(_: Work, __: Timed) -> bool:
    return False


@dataclass(frozen=True, kw_only=True)
class ShownInChats(Generic[R_contra]):
    """Which chats show the things of a subject, on cards, and what is done with these."""

    open: Open  # those whose cards follow whoever they concern
    chats: Callable[[Work, R_contra], Sequence[Way]]  # all that show a thing
    asked: Callable[[Work, R_contra], Sequence[Way]]  # those of people who are to move it on
    waits: Callable[[Work, R_contra], bool]  # whether it waits for them
    cards: Callable[[Work, R_contra], list[Card]]
    blank: Callable[[R_contra], Card]  # a card of it without a chat
    on: Callable[[Card], int | None]  # the id of the thing that a card shows
    key: Callable[[R_contra], str]  # its name in the log
    view: Callable[[Work, Card, R_contra], CardView]
    presses: Presses
    unseen: Callable[[Work, Sequence[R_contra], str], None]  # tells administrators that nobody sees them
    parts: Sequence[tuple[type[Record], str]] = ()  # what its view asks for, by the column that names a thing
    read: Callable[[Work, Sequence[R_contra]], None] = _nothing_for_all  # reads what else views ask for
    rings: Callable[[Work, R_contra], bool] = _never  # whether its cards ring at any hour


@dataclass(frozen=True, kw_only=True)
class InLists(Generic[R_contra]):
    """How the things of a subject come into the lists of people's work."""

    write_down: Callable[[Work, Sequence[R_contra]], None]  # what is wanted of whom
    is_behind: Callable[[Work, R_contra], bool]  # whether that is still to be done
    rows: Callable[[Work, Person, Sequence[ToDo]], Mapping[int, ListRow]]  # by the numbers of the things


def _no_pauses(_: Store, __: Timed) -> Spans:
    return ()


def _no_request(_: Timed) -> int | None:
    return None


def _itself(_: Work, thing: Timed) -> Timed | None:
    return thing


def _none(_: Work, __: Affected) -> int:
    return 0


def _none_found(_: Work, __: Affected) -> Iterable[int]:
    return ()


@dataclass(frozen=True, kw_only=True)
class Subject(Generic[R_contra]):
    """A kind of thing with a clock, and what is asked of its things."""

    name: str  # as rows call it
    record: type[Timed]
    open: Open  # those that are not over
    while_open: Where  # the values that they have until they are over
    near: Callable[[Work, Affected], Sequence[Timed]]  # of these, what has to do with such people
    many: Callable[[Work, Affected], int] = _none  # about how many are near, counted by index
    find: Callable[[Work, Affected], Iterable[int]] = _none_found  # what of them is looked for once
    read: Callable[[Work, Sequence[R_contra]], None] = _nothing_for_all  # what is asked of many, at once
    request: Callable[[R_contra], int | None] = _no_request  # the one that a thing is part of
    movable: Movable[R_contra] | None = None
    shown: ShownInChats[R_contra] | None = None
    lists: InLists[R_contra] | None = None

    # its clock: the things that rows are about are looked up when they fire, and may be over by then
    remind: Fire
    late: Fire
    pauses: Callable[[Store, R_contra], Spans] = _no_pauses  # in which it stood
    ahead: bool = False  # reminders keep how far ahead of an end that moves they are, else their share
    runs: Callable[[Work, R_contra], Timed | None] = _itself  # the thing whose clock runs for it now
    begins_anew: Callable[[Work, R_contra], bool] = _never  # whether it has begun another in its place

    # its lines
    item: Callable[[Work, Person, R_contra], DigestItem | None]  # for a digest, while there is reason for it
    asked: Callable[[Work, Person, R_contra], DigestItem | None] | None = None  # the same, of a question
    read_items: Callable[[Work, Sequence[R_contra]], None] = (
        _nothing_for_all  # what many of them ask, at once
    )
    basis: Callable[[Work, R_contra], Basis]  # in the rules
    dated: Callable[[Work, R_contra], Line]  # among the deadlines that a change of the calendar moves

    # what it hears of, in the same transaction
    moved: Callable[[Work, R_contra], None] = _nothing_more  # its deadline moved
    people_changed: Callable[[Work, Sequence[R_contra]], None] | None = None  # of those it may matter to


class Subjects:
    """The table: each kind of thing with a clock, what else falls due, and the forms that are asked.

    `others` by subject and kind of their deadlines; `given_up` is done when a deadline of a subject was.
    `published` hear of each result that a channel has of a request, and `follow` that people changed: what
    waits for somebody and has no clock. `units_changed` hear that units did.
    """

    def __init__(
        self,
        timed: Sequence[Subject[Never]],
        others: Mapping[tuple[str, str], Fire],
        given_up: Mapping[str, Callable[[Work], None]],
        forms: Sequence[Form],
        published: Sequence[Callable[[Work, Request], None]] = (),
        follow: Sequence[Callable[[Work], None]] = (),
        units_changed: Sequence[Callable[[Work], None]] = (),
    ) -> None:
        self._timed = cast("Sequence[Subject[Timed]]", timed)
        self._named = {each.name: each for each in self._timed}
        self._by_record = {each.record: each for each in self._timed}
        clocks = {(each.name, "remind"): each.remind for each in timed}
        clocks |= {(each.name, "late"): each.late for each in timed}
        self.fires: Mapping[tuple[str, str], Fire] = {**clocks, **others}
        self.given_up = given_up
        self.published = published
        self.follow = follow
        self.units_changed = units_changed
        self.forms = {form.name: form for form in forms}

    def __iter__(self) -> Iterator[Subject[Timed]]:
        return iter(self._timed)

    def __getitem__(self, name: str) -> Subject[Timed]:
        """The subject with this name, to be asked about its own records only."""
        return self._named[name]

    def of(self, thing: R) -> Subject[R]:
        """The subject that a thing is one of."""
        return self._by_record[type(thing)]

    def fire(self, work: Work, row: Deadline) -> None:
        """Do what a row is for. An error it raises is about this row alone."""
        self.fires[row.subject, row.kind](work, row)
