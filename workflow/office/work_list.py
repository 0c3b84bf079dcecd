"""Work in lists: what waits for somebody, what they wait for, drafts, what units owe, what is stuck."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cached_property

from workflow.cards.list_view import Found, ListRow, ListView, page_of
from workflow.form import conversing
from workflow.form.form import Talk
from workflow.lines import line
from workflow.model import Draft, Person, RuleOffer, ToDo
from workflow.office import list_rows, stuck
from workflow.office.choices import OpenConversation, OpenDraft, ShowHow
from workflow.office.stuck import StuckItem
from workflow.people import permissions
from workflow.requests import freshness, queries
from workflow.requests.cards.choices import ToSee
from workflow.requests.drafts import own
from workflow.requests.queries import Item
from workflow.rules import asked_offer
from workflow.work import Actor, Work

# A button has the number of its list. The fourth was that of the unit's work, which is everybody's own now.
TABS = ("mine", "theirs", "drafts", "mine", "stuck")
ONLY_FULL = ("stuck",)  # lists that are offered when something is in them
ROWS = 6


@dataclass(frozen=True)
class Waiting:
    """Something that waits for a person, and until when."""

    row: ListRow
    due_at: datetime | None = None

    def is_late(self, now: datetime) -> bool:
        return self.due_at is not None and self.due_at < now


Listed = Waiting | Item | StuckItem | Draft | Talk


@dataclass(frozen=True)
class Mine:
    """Everything that waits for a person, of which only a page is read."""

    work: Work
    person: Person

    def __len__(self) -> int:
        return self._kept + (self._offer is not None)

    def __bool__(self) -> bool:
        return self._kept > 0 or self._offer is not None

    @cached_property
    def _kept(self) -> int:
        return list_rows.count(self.work, self.person)

    @cached_property
    def _offer(self) -> RuleOffer | None:
        """The changed rules that wait for the person's word: the last of all, since they are never due."""
        return asked_offer.of(self.work, self.person)

    def __getitem__(self, page: slice, /) -> Sequence[Waiting]:
        size = page.stop - page.start
        found = list_rows.page(self.work, self.person, freshness.spans(self.work), page.start, size)
        rows = {each.subject: self._rows(each.subject, found) for each in found}
        waiting = [Waiting(rows[each.subject][each.subject_id], each.due_at) for each in found]
        if self._offer and page.start <= self._kept < page.stop:
            waiting.append(Waiting(asked_offer.row(self.work, self._offer)))
        return waiting

    def _rows(self, subject: str, found: Sequence[ToDo]) -> Mapping[int, ListRow]:
        """Rows of the things of one subject, read together."""
        lists = self.work.subjects[subject].lists
        return lists.rows(self.work, self.person, [e for e in found if e.subject == subject]) if lists else {}


@dataclass(frozen=True)
class WorkList:
    """A page of the lists, and the names of the others with how many each holds."""

    view: ListView
    others: tuple[tuple[str, int], ...]


def work_list(work: Work, actor: Actor, tab: str, page: int) -> WorkList:
    person = work.act_as(actor)
    found = {name: listed() for name, listed in _lists(work, actor, person).items()}
    head = line(f"dialog-work-{tab}", count=len(found[tab]))
    late = _late(work, found[tab])
    title = line("dialog-work-late", head=head, count=late) if late else head
    view = page_of(title, found[tab], page, lambda each: _row(work, person, each), ROWS)
    others = [(name, len(found[name])) for name in found if name != tab]
    return WorkList(
        replace(view, empty=line(f"dialog-none-{tab}")),
        tuple((name, count) for name, count in others if count or name not in ONLY_FULL),
    )


def first_tab(work: Work, actor: Actor) -> str:
    """The first list that holds something; the first of all where none does. Those behind it are not read."""
    person = work.act_as(actor)
    return next((tab for tab, found in _lists(work, actor, person).items() if found()), TABS[0])


def _lists(work: Work, actor: Actor, person: Person) -> dict[str, Callable[[], Found[Listed]]]:
    """Each list, read when it is asked for."""
    return {
        "mine": lambda: Mine(work, person),
        "theirs": lambda: queries.waited_for_by(work, person),
        "drafts": lambda: [*conversing.unsent(work, actor), *own.drafts_of(work, person)],
        "stuck": lambda: stuck.listed(work) if permissions.is_administrator(work, person) else [],
    }


def _late(work: Work, found: Found[Listed]) -> int:
    if isinstance(found, Mine):
        return list_rows.count(work, found.person, list_rows.late(work))
    return sum(_is_late(work, each) for each in found[:])


def _is_late(work: Work, each: Listed) -> bool:
    """Whether the time for something in a list is over."""
    return isinstance(each, Waiting | Item) and each.is_late(work.now)


def _row(work: Work, person: Person, each: Listed) -> ListRow:
    row = each.row if isinstance(each, Waiting) else _of(work, person, each)
    if not _is_late(work, each):
        return row
    first, *more = row.said
    return replace(row, said=(line("dialog-late", line=first), *more))


def _of(work: Work, person: Person, each: Item | StuckItem | Draft | Talk) -> ListRow:
    if isinstance(each, Item):
        return queries.row(work, person, each)
    if isinstance(each, StuckItem):
        return ListRow(ToSee(each.request) if each.request else ShowHow(), each.label, (each.said,))
    if isinstance(each, Talk):
        name = conversing.name_of(each)
        said = line("dialog-draft-new", title=name, at=each.kept.updated_at)
        return ListRow(OpenConversation(each.kept.id), name, (said,))
    title = own.draft_title(work, each)
    return ListRow(
        OpenDraft(each.id), title, (line(f"dialog-draft-{each.purpose}", title=title, at=each.updated_at),)
    )
