"""Reminders are gathered: a nudge waits for the person's next digest (`digests`) and says what is true then.

A person who answered a digest with “later” or “I know” is left in peace about it until the next working
morning; on each of them comes back what is overdue by then, whether the digest was answered or not.
"""

from datetime import datetime

from workflow.model import Notice, Nudge, Person
from workflow.notices import hours
from workflow.people import permissions, staff
from workflow.work import ORDINARY, SILENT, Work

DIGEST = "digest"
WAITING = "waiting"


def add(work: Work, person: Person, subject: str, id: int, due_at: datetime | None) -> None:
    """Remind a person of a subject: with the next digest, or at once where that would come too late."""
    last = work.store.one(Nudge, person=person.id, subject=subject, subject_id=id)
    if last and (last.said_at is None or (last.quiet_until and last.quiet_until > work.now)):
        return
    work.store.add(Nudge(person=person.id, subject=subject, subject_id=id, at=work.now))
    hours.plan_digest(work)
    if due_at and work.now < due_at <= hours.next_digest(work)[0]:
        _say(work, person)


def bring_back(work: Work) -> None:
    """Remind those who were told of overdue work again: called each working morning.

    The last nudge waits once more: work that stays undone keeps one row instead of a new one each day.
    """
    again = list[Nudge]()
    for subject in work.subjects:
        late = [thing.id for thing in subject.open(work) if thing.due_at and thing.due_at <= work.now]
        work.store.prefetch(Nudge, "subject_id", late, subject=subject.name)
        for id in late:
            told = {n.person: n for n in work.store.all(Nudge, subject=subject.name, subject_id=id)}
            again += [n for n in told.values() if n.said_at and is_ripe(work, n)]
    work.store.change_all(again, at=work.now, said_at=None, notice=None)


def name_waiting(work: Work) -> None:
    """Remind administrators of who has not come in: called on the first working morning of a week."""
    if staff.waiting(work):
        for person in permissions.administrators(work):
            add(work, person, WAITING, 0, None)


def say_all(work: Work) -> None:
    """Send a digest to everybody who has something waiting; silently if it only says who has not come in."""
    subjects: dict[int, set[str]] = {}
    for nudge in work.store.all(Nudge, said_at=None):
        if is_ripe(work, nudge):
            subjects.setdefault(nudge.person, set()).add(nudge.subject)
    for id in sorted(subjects):
        person = work.store.get(Person, id)
        if person and person.active:
            _say(work, person, silent=subjects[id] == {WAITING})


def _say(work: Work, person: Person, *, silent: bool = False) -> None:
    """One digest at a time: what comes while it waits to be sent is said by it."""
    waiting = work.store.all(Notice, person=person.id, key=DIGEST, state=("queued", "held"), limit=1)
    if not waiting:
        work.tell(DIGEST, person=person, silent=silent)
    elif waiting[0].priority == SILENT and not silent:
        work.store.change(waiting[0], priority=ORDINARY)


def said(work: Work, notice: Notice, nudges: tuple[Nudge, ...]) -> None:
    """The platform has taken the digest."""
    for nudge in nudges:
        work.store.change(nudge, said_at=work.now, notice=notice.id)


def is_ripe(work: Work, nudge: Nudge) -> bool:
    return nudge.quiet_until is None or nudge.quiet_until <= work.now
