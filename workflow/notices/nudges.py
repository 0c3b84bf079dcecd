"""Reminders are gathered: a nudge waits for the person's next digest (`digests`) and says what is true then.

A person who answered a digest with “later” or “I know” is left in peace about it until the next working
morning; on each of them comes back what is overdue by then, whether the digest was answered or not.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from workflow.deadlines import clocks
from workflow.model import Deadline, Notice, Nudge, Person, Telling
from workflow.model.literals import Reminded
from workflow.notices import hours
from workflow.people import permissions, staff
from workflow.work import ALARM, ORDINARY, SILENT, Work

DIGEST = "digest"
WAITING = "waiting"
ALL = 10**9
RINGING: tuple[Reminded, ...] = ("remind", "late", "handed")  # reasons that come of a clock


@dataclass(frozen=True)
class Because:
    """The reason of a reminder: of a row that fell due, which one, and its number among those of its kind."""

    why: Reminded
    deadline: int | None = None
    nth: int = 0

    @classmethod
    def of(cls, row: Deadline) -> "Because":
        return cls("late" if row.kind == "late" else "remind", row.id, row.ordinal)


def add(work: Work, person: Person, subject: str, id: int, due_at: datetime | None, because: Because) -> None:
    """Remind a person of a subject: with the next digest, or at once where that would come too late.

    A reminder that waits already keeps its own reason. A question that waits is said as one, and takes the
    row that fell due: it is no reminder yet, and keeps nobody from being called.
    """
    last = work.store.one(Nudge, person=person.id, subject=subject, subject_id=id)
    waits = last if last and last.said_at is None else None
    if (last and last.quiet_until and last.quiet_until > work.now) or (waits and waits.why != "asked"):
        return
    if waits:
        work.store.change(waits, deadline=because.deadline, nth=because.nth)
    else:
        work.store.add(
            Nudge(
                person=person.id, subject=subject, subject_id=id, at=work.now,
                why=because.why, deadline=because.deadline, nth=because.nth,
            )
        )  # fmt: skip
    hours.plan_digest(work)
    if because.why in RINGING and _rings(work, subject, id):
        _say(work, person, alarm=True)
    elif due_at and work.now < due_at <= hours.next_digest(work)[0]:
        _say(work, person)


def ask(work: Work, person: Person, subject: str, id: int) -> None:
    """Put a question of whoever waits into a person's next digest; a reminder that is there says it too."""
    waiting = work.store.one(Nudge, person=person.id, subject=subject, subject_id=id, said_at=None)
    if waiting:
        work.store.change(waiting, why="asked")
    else:
        work.store.add(Nudge(person=person.id, subject=subject, subject_id=id, at=work.now, why="asked"))
    hours.plan_digest(work)


def _rings(work: Work, subject: str, id: int) -> bool:
    """Whether a reminder of this waits for no hour."""
    thing = work.store.get(work.subjects[subject].record, id)
    return thing is not None and clocks.rings(work, subject, thing)


def bring_back(work: Work) -> None:
    """Remind those who were told of overdue work again: called each working morning.

    The last nudge waits once more, with the row that it came from: work that stays undone keeps one nudge,
    and a telling of each day.
    """
    again = list[Nudge]()
    for subject in work.subjects:
        past = work.store.due(subject.record, "due_at", work.now, ALL, **subject.while_open)
        late = [thing.id for thing in past if thing.is_running]
        work.store.prefetch(Nudge, "subject_id", late, subject=subject.name)
        for id in late:
            told = {n.person: n for n in work.store.all(Nudge, subject=subject.name, subject_id=id)}
            again += [n for n in told.values() if n.said_at and is_ripe(work, n)]
    work.store.change_all(again, at=work.now, said_at=None, notice=None, why="again")


def name_waiting(work: Work) -> None:
    """Remind administrators of who has not come in: called on the first working morning of a week."""
    if staff.waiting(work):
        for person in permissions.administrators(work):
            add(work, person, WAITING, 0, None, Because("waiting"))


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


def _say(work: Work, person: Person, *, silent: bool = False, alarm: bool = False) -> None:
    """One digest at a time: what comes while it waits to be sent is said by it."""
    waiting = work.store.all(Notice, person=person.id, key=DIGEST, state=("queued", "held"), limit=1)
    if not waiting:
        work.tell(DIGEST, person=person, silent=silent, alarm=alarm)
    elif alarm:
        work.store.change(waiting[0], priority=ALARM, state="queued", not_before=work.system_now)
    elif waiting[0].priority == SILENT and not silent:
        work.store.change(waiting[0], priority=ORDINARY)


def said(work: Work, notice: Notice, nudges: Sequence[Nudge], tellings: Sequence[Telling]) -> None:
    """The platform has taken the digest, or nothing was left to say: `tellings` are what it told."""
    work.store.change_all(nudges, said_at=work.now, notice=notice.id)
    work.store.add_all([replace(each, notice=notice.id, at=work.now) for each in tellings])


def is_ripe(work: Work, nudge: Nudge) -> bool:
    return nudge.quiet_until is None or nudge.quiet_until <= work.now
