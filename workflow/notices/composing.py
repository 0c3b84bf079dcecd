"""A notice put together at the moment it is sent, not yet in any language and for any platform.

Each room has the views of its own; `workflow/composers.py` is the one table of them.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from workflow.cards.shape import CardView
from workflow.lines import Line, Value
from workflow.model import Notice
from workflow.spec import Words
from workflow.work import Work

if TYPE_CHECKING:
    from workflow.requests.publishing.package import Package

NOTHING = "nothing is left to say"


def _nothing_more(_: Work) -> None:
    pass


@dataclass(frozen=True)
class Enclosed:
    """A message of a package, after so many of its things; how many more go with it, its platform says.

    `lacking` names files whose originals are missing, in its place; `unsent` is said where its platform takes
    no files. `follow` asks for the message after it.
    """

    package: "Package"
    sent: int
    lacking: Callable[[Sequence[str]], "Composed"]
    unsent: "Composed"
    follow: Callable[[Work, int], None]

    def then(self, handed_out: int) -> Callable[[Work], None]:
        """Return what is done when so many things have arrived in all: the others follow."""
        if handed_out == self.package.count:
            return _nothing_more
        return lambda work: self.follow(work, handed_out)


@dataclass(frozen=True)
class Composed:
    """A message to be sent: a view or a line, or files; without any, nothing is sent, for the reason `why`.

    `carries` are the notices that go with it. With `amends` the message of that earlier notice is edited.
    `then` is done in the transaction that records it, as sent or as dropped.
    """

    carries: tuple[Notice, ...]
    said: CardView | Line | None = None
    files: Enclosed | None = None
    amends: Notice | None = None
    why: str = NOTHING
    then: Callable[[Work], None] = _nothing_more


Compose = Callable[[Work, Notice], Composed]


class Composers:
    """The table, by key. A notice of a key without an entry is the text of that key."""

    def __init__(self, by_key: Mapping[str, Compose]) -> None:
        self._by_key = by_key

    def compose(self, work: Work, notice: Notice) -> Composed:
        """Return a notice as it would be sent now."""
        return self._by_key.get(notice.key, as_text)(work, notice)


def as_text(_: Work, notice: Notice) -> Composed:
    """The text of a notice's key, with its values."""
    return Composed((notice,), Line(notice.key, values_of(notice)))


def with_days(_: Work, notice: Notice) -> Composed:
    """The text of a notice's key, of which `first` and `last` are days, or empty."""
    values = values_of(notice)
    days = {key: date.fromisoformat(f"{values[key]}") for key in ("first", "last") if values.get(key)}
    return Composed((notice,), Line(notice.key, {**values, **days}))


def as_view(view: Callable[[Work, Notice], CardView | None]) -> Compose:
    """A message that is put together when it is sent."""

    def compose(work: Work, notice: Notice) -> Composed:
        return Composed((notice,), view(work, notice))

    return compose


def gathered(view: Callable[[Work, Sequence[Notice]], CardView | None]) -> Compose:
    """All that waits to be told of one kind goes in one message; what comes later is in the next."""

    def compose(work: Work, notice: Notice) -> Composed:
        queued = work.store.all(Notice, person=notice.person, key=notice.key, state="queued")
        waiting = tuple(each for each in queued if each.chat == notice.chat)
        if all(each.id != notice.id for each in waiting):
            return Composed(())  # it went with an earlier one
        return Composed(waiting, view(work, waiting))

    return compose


def amending(view: Callable[[Work, Notice], CardView | None]) -> Compose:
    """The message of an earlier notice says something else now; where that is gone, nothing is said."""

    def compose(work: Work, notice: Notice) -> Composed:
        earlier = work.store.get(Notice, int(str(notice.values["notice"])))
        if earlier is None or earlier.message is None:
            return Composed((notice,))
        return Composed((notice,), view(work, notice), amends=earlier)

    return compose


def values_of(notice: Notice) -> dict[str, Value]:
    """The values with their types back: words in several languages were kept as a mapping."""
    return {k: Words.model_validate(v) if isinstance(v, dict) else v for k, v in notice.values.items()}
