"""The digest: one message for all that waits for a person, the most urgent first, with a button a line."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from workflow.cards.choices import ToPlace
from workflow.cards.shape import CardView, Choice
from workflow.lines import Line, line
from workflow.model import Notice, Nudge, Person, Telling
from workflow.notices import nudges
from workflow.notices.choices import RestDigest
from workflow.notices.composing import Composed
from workflow.notices.nudges import WAITING, is_ripe
from workflow.people import permissions, staff
from workflow.subject import Basis, DigestItem
from workflow.work import Work

SHOWN = 10
FEW = 3
BUTTONS = 6  # lines that have a button of their own
NAMED = 5  # people who have not come in


@dataclass(frozen=True)
class Digest:
    """The message for a person now, the nudges that are over with it, and what it tells, line by line."""

    view: CardView | None
    said: tuple[Nudge, ...]
    tells: tuple[Telling, ...] = ()

    def record(self, work: Work, notice: Notice) -> None:
        """The message was taken, or there was nothing to send."""
        nudges.said(work, notice, self.said, self.tells)


@dataclass(frozen=True)
class _Found:
    """A line that is still true, and the telling that it is."""

    item: DigestItem
    nudge: Nudge
    basis: Basis

    def telling(self, line: int) -> Telling:
        """Whether and when it was told is known once it is sent."""
        nudge, basis = self.nudge, self.basis
        return Telling(
            person=nudge.person, subject=nudge.subject, subject_id=nudge.subject_id, why=nudge.why,
            deadline=nudge.deadline, nth=nudge.nth, since=nudge.at, due_at=self.item.due_at,
            rules=basis.rules, rule=basis.rule, rests_on=basis.rests_on, line=line, notice=0, at=nudge.at,
        )  # fmt: skip


def compose(work: Work, notice: Notice) -> Composed:
    """The reminders of a person that are still true; the others are dropped for good."""
    found = digest(work, notice)
    return Composed((notice,), found.view, then=lambda then: found.record(then, notice))


def digest(work: Work, notice: Notice) -> Digest:
    """Built when it is sent: work that was done meanwhile is left out, and an empty digest is not sent."""
    person = work.store.get(Person, notice.person or 0)
    waiting = tuple(n for n in work.store.all(Nudge, person=notice.person, said_at=None) if is_ripe(work, n))
    _read(work, waiting)
    found = [each for n in waiting if person and (each := _found(work, person, n))]
    if not found:
        return Digest(None, waiting)
    found.sort(key=lambda each: (each.item.due_at is None, each.item.due_at or work.now))
    items = [each.item for each in found]
    late = sum(item.due_at is not None and item.due_at < work.now for item in items)
    head = line("digest-head", count=len(items), late="all" if late == len(items) else late)
    more = [line("digest-more", count=len(items) - SHOWN)] if len(items) > SHOWN else []
    lines = [_said(work, item, n if len(items) > 1 else 0) for n, item in enumerate(items[:SHOWN], 1)]
    tells = tuple(each.telling(n if n <= SHOWN else 0) for n, each in enumerate(found, 1))
    return Digest(CardView(head, (*lines, *more), choices=_choices(items)), waiting, tells)


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


def _found(work: Work, person: Person, nudge: Nudge) -> _Found | None:
    """The line for a nudge, or nothing when there is no more reason for it."""
    if nudge.subject == WAITING:
        item = _waiting(work, person)
        return _Found(item, nudge, Basis()) if item else None
    subject = work.subjects[nudge.subject]
    thing = work.store.get(subject.record, nudge.subject_id)
    line_of = subject.asked if nudge.why == "asked" and subject.asked else subject.item
    item = line_of(work, person, thing) if thing and thing.is_running else None
    if item and nudge.why == "asked":
        item = replace(item, what=line("digest-asked", what=item.what))
    return _Found(item, nudge, subject.basis(work, thing)) if item and thing else None


def _waiting(work: Work, person: Person) -> DigestItem | None:
    """People who have not come in, for those who can send them a link."""
    found = staff.waiting(work) if permissions.is_administrator(work, person) else []
    if not found:
        return None
    names = ", ".join([*(each.short for each in found[:NAMED]), *(["…"] if len(found) > NAMED else [])])
    said = line("digest-waiting", count=len(found), names=names)
    return DigestItem(None, said, line("digest-do-waiting"), ToPlace("waiting"))
