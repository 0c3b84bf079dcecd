"""The digest: one message for all that waits for a person, the most urgent first, with a button a line."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from workflow.cards.choices import ToPlace
from workflow.cards.shape import CardView, Choice
from workflow.lines import Line, line
from workflow.model import Notice, Nudge, Person
from workflow.notices import nudges
from workflow.notices.choices import RestDigest
from workflow.notices.composing import Composed
from workflow.notices.nudges import WAITING, is_ripe
from workflow.people import permissions, staff
from workflow.subject import DigestItem
from workflow.work import Work

SHOWN = 10
FEW = 3
BUTTONS = 6  # lines that have a button of their own
NAMED = 5  # people who have not come in


@dataclass(frozen=True)
class Digest:
    """The message for a person now, and the nudges that it says."""

    view: CardView | None
    said: tuple[Nudge, ...]


def compose(work: Work, notice: Notice) -> Composed:
    """The reminders of a person that are still true; the others are dropped for good."""
    found = digest(work, notice)
    return Composed((notice,), found.view, then=lambda then: nudges.said(then, notice, found.said))


def digest(work: Work, notice: Notice) -> Digest:
    """Built when it is sent: work that was done meanwhile is left out, and an empty digest is not sent."""
    person = work.store.get(Person, notice.person or 0)
    waiting = tuple(n for n in work.store.all(Nudge, person=notice.person, said_at=None) if is_ripe(work, n))
    _read(work, waiting)
    found = [item for n in waiting if person and (item := _item(work, person, n))]
    if not found:
        return Digest(None, waiting)
    items = sorted(found, key=lambda item: (item.due_at is None, item.due_at or work.now))
    late = sum(item.due_at is not None and item.due_at < work.now for item in items)
    head = line("digest-head", count=len(items), late="all" if late == len(items) else late)
    more = [line("digest-more", count=len(items) - SHOWN)] if len(items) > SHOWN else []
    lines = [_said(work, item, n if len(items) > 1 else 0) for n, item in enumerate(items[:SHOWN], 1)]
    return Digest(CardView(head, (*lines, *more), choices=_choices(items)), waiting)


def _read(work: Work, waiting: Sequence[Nudge]) -> None:
    """Read at once what each line would ask for by itself, where there are more than a few."""
    if len(waiting) <= FEW:
        return
    for subject in work.subjects:
        ids = [nudge.subject_id for nudge in waiting if nudge.subject == subject.name]
        work.store.prefetch(subject.record, "id", ids)
        things = [thing for id in ids if (thing := work.store.get(subject.record, id))]
        subject.read_items(work, [thing for thing in things if thing.is_running])


def _said(work: Work, item: DigestItem, n: int) -> Line:
    """A line with its number, unless it is the only one; a button says which line it is about."""
    said = item.what
    if item.due_at:
        said = line("digest-item", when=_when(work, item.due_at), due=item.due_at, what=said)
    said = line("digest-line", n=n, line=said, due=item.due_at) if n else said
    return said.stress("due") if item.due_at else said


def _when(work: Work, due_at: datetime) -> str:
    if due_at < work.now:
        return "late"
    return "today" if due_at.astimezone(work.rulebook.zone).date() == work.today else "open"


def _choices(items: list[DigestItem]) -> tuple[tuple[Choice, ...], ...]:
    numbered = len(items) > 1
    buttons = [
        Choice(line("digest-line", n=n, line=item.name) if numbered else item.name, item.leads)
        for n, item in enumerate(items[:BUTTONS], 1)
        if item.name and item.leads
    ]
    return (
        *((button,) for button in buttons),
        (Choice(line("do-open-work"), ToPlace("work")),),
        (Choice(line("do-know"), RestDigest("know")), Choice(line("do-later"), RestDigest("later"))),
    )


def _item(work: Work, person: Person, nudge: Nudge) -> DigestItem | None:
    """The line for a nudge, or nothing when there is no more reason for it."""
    if nudge.subject == WAITING:
        return _waiting(work, person)
    subject = work.subjects[nudge.subject]
    thing = work.store.get(subject.record, nudge.subject_id)
    return subject.item(work, person, thing) if thing and thing.is_running else None


def _waiting(work: Work, person: Person) -> DigestItem | None:
    """People who have not come in, for those who can send them a link."""
    found = staff.waiting(work) if permissions.is_administrator(work, person) else []
    if not found:
        return None
    names = ", ".join([*(each.short for each in found[:NAMED]), *(["…"] if len(found) > NAMED else [])])
    said = line("digest-waiting", count=len(found), names=names)
    return DigestItem(None, said, line("digest-do-waiting"), ToPlace("waiting"))
