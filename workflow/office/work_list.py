"""Work in lists: what waits for somebody, what they wait for, drafts, what units owe, what is stuck."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from workflow.cards.list_view import Found, ListRow, ListView, page_of
from workflow.events.choices import ToNeed
from workflow.form import conversing
from workflow.form.form import Talk
from workflow.lines import Joined, Line, line
from workflow.model import Draft, Person
from workflow.office import stuck
from workflow.office.choices import OpenConversation, OpenDraft, ShowHow, ShowRounds
from workflow.office.stuck import StuckItem
from workflow.office.unit_work import unit_items
from workflow.people import permissions
from workflow.requests import queries
from workflow.requests.cards.choices import ToSee
from workflow.requests.drafts import own
from workflow.requests.queries import Item
from workflow.subject import UnitItem
from workflow.text import cut
from workflow.work import Actor, Work

TABS = ("mine", "theirs", "drafts", "units", "stuck")
ONLY_FULL = ("units", "stuck")  # lists that are offered when something is in them
ROWS = 6
SUBJECT = 24  # letters of a request's name on a button
HEAD = 300  # letters of its state
Listed = Item | UnitItem | StuckItem | Draft | Talk


@dataclass(frozen=True)
class Mine:
    """Everything that waits for a person, of which only a page is read."""

    work: Work
    person: Person

    def __len__(self) -> int:
        return queries.count(self.work, self.person)

    def __getitem__(self, page: slice, /) -> Sequence[Item]:
        return queries.waits_for(self.work, self.person, page.start, page.stop - page.start)


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
    others = [(name, len(found[name])) for name in TABS if name != tab]
    return WorkList(
        replace(view, empty=line(f"dialog-none-{tab}")),
        tuple((name, count) for name, count in others if count or name not in ONLY_FULL),
    )


def first_tab(work: Work, actor: Actor) -> str:
    """The first list that holds something; the first of all where none does. Those behind it are not read."""
    person = work.act_as(actor)
    return next((tab for tab, found in _lists(work, actor, person).items() if len(found())), TABS[0])


def _lists(work: Work, actor: Actor, person: Person) -> dict[str, Callable[[], Found[Listed]]]:
    """Each list, read when it is asked for."""
    return {
        "mine": lambda: Mine(work, person),
        "theirs": lambda: queries.waited_for_by(work, person),
        "drafts": lambda: [*conversing.unsent(work, actor), *own.drafts_of(work, person)],
        "units": lambda: unit_items(work, person),
        "stuck": lambda: stuck.listed(work) if permissions.is_administrator(work, person) else [],
    }


def _late(work: Work, found: Found[Listed]) -> int:
    if isinstance(found, Mine):
        return queries.count(work, found.person, queries.late(work))
    return sum(_is_late(work, each) for each in found[:])


def _is_late(work: Work, each: Listed) -> bool:
    """Whether the time for something in a list is over."""
    return isinstance(each, Item | UnitItem) and each.is_late(work.now)


def _row(work: Work, person: Person, each: Listed) -> ListRow:
    row = _request(work, person, each) if isinstance(each, Item) else _other(work, each)
    if not _is_late(work, each):
        return row
    first, *more = row.said
    return replace(row, said=(line("dialog-late", line=first), *more))


def _request(work: Work, person: Person, item: Item) -> ListRow:
    """A request with its state and what is to be done until when; the label says which one it is."""
    state = Joined((queries.state(work, person, item),), HEAD)
    label = f"{item.request.reference} {cut(item.request.subject, SUBJECT)}"
    return ListRow(ToSee(item.request.id), label, (state, _why(item)))


def _why(item: Item) -> Line:
    if item.due_at is None:
        return line(f"dialog-why-{item.why}")
    return line(f"dialog-why-{item.why}-due", due=item.due_at)


def _other(work: Work, each: UnitItem | StuckItem | Draft | Talk) -> ListRow:
    if isinstance(each, UnitItem):
        return ListRow(ToNeed(each.id) if each.kind == "need" else ShowRounds(), each.label, (each.said,))
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
