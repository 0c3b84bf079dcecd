"""The time in which a requester answers what was asked for (docs/decisions/0021-a-requester-has-a-clock.md).

Where the rules of a type say nothing (`requester`) it is the program's own: three working days, with a
reminder after one and after two. When it is over, whoever asked is told and may go on or end the request,
unless the rules say what happens (`ways_on`).
"""

from collections.abc import Sequence
from datetime import datetime

from workflow.calendar import WorkCalendar
from workflow.deadlines import clocks
from workflow.deadlines.counting import Clock
from workflow.model import Deadline, Inquiry, Nudge, Recheck, Request, Visit
from workflow.notices import nudges
from workflow.people import permissions
from workflow.requests import holdings, to_do
from workflow.requests.tasks import terms
from workflow.requests.waiting import requesters
from workflow.work import Work

SUBJECT = "inquiry"


def begin(work: Work, request: Request, visit: Visit) -> Inquiry:
    """The requester is asked, from now on."""
    clock = _clock(work, request)
    inquiry = work.store.add(
        Inquiry(visit=visit.id, request=request.id, asked_at=work.now, due_at=clock.end(work.calendar))
    )
    rule = work.type_of(request).requester
    remind = clocks.reminders(work.now, inquiry.due_at, rule.remind) if rule else None
    remind = reminders(work.calendar, inquiry.asked_at) if remind is None else remind
    clocks.start_at(work, SUBJECT, inquiry.id, clock, inquiry.due_at, remind)
    hand_on(work, request, SUBJECT, inquiry.id, inquiry.due_at)
    return inquiry


def _clock(work: Work, request: Request) -> Clock:
    """The time to answer from now on, by the rules or the program's own."""
    rule = work.type_of(request).requester
    if rule is None:
        return Clock.after(work.now, requesters.WITHIN)
    return terms.clock(work, terms.asked(work, request), rule.within, work.now, terms.reached(work, request))


def close(work: Work, visit: Visit) -> None:
    """The visit no longer waits for this requester."""
    inquiry = requesters.inquiry_of(work, visit)
    if inquiry:
        work.store.change(inquiry, closed_at=work.now)


def plan(work: Work) -> None:
    """Called at each start: what waited before there was a clock gets all of its time from now on."""
    waiting = work.store.all(Visit, left_at=None, waiting="requester")
    work.store.prefetch(Inquiry, "visit", [visit.id for visit in waiting])
    for visit in waiting:
        if requesters.inquiry_of(work, visit) is None:
            begin_anew(work, visit)


def begin_anew(work: Work, visit: Visit) -> None:
    """A requester whose clock stands has all of the time from now on."""
    request = work.require(Request, visit.request)
    close(work, visit)
    begin(work, request, visit)
    holdings.sync(work, [request])
    to_do.sync(work, [request])


def people_changed(work: Work, waiting: Sequence[Inquiry | Recheck]) -> None:
    """Tell of what waits for requesters who can no longer answer: others may, or may end it."""
    requests = [work.require(Request, each.request) for each in waiting]
    left = [part for part in zip(waiting, requests, strict=True) if not permissions.can_answer(work, part[1])]
    subjects = {each: SUBJECT if isinstance(each, Inquiry) else "recheck" for each, _ in left}
    for subject in set(subjects.values()):
        ids = [each.id for each, of in subjects.items() if of == subject]
        work.store.prefetch(Nudge, "subject_id", ids, subject=subject)
    for each, request in left:
        hand_on(work, request, subjects[each], each.id, each.due_at)
    to_do.sync(work, requests)


def moved(work: Work, inquiry: Inquiry) -> None:
    """The calendar has changed: reminders still to be given follow it. Those of rules keep their share."""
    if work.type_of(work.require(Request, inquiry.request)).requester:
        return
    at, id = reminders(work.calendar, inquiry.asked_at), inquiry.id
    for row in work.store.all(Deadline, subject=SUBJECT, subject_id=id, kind=clocks.REMIND, fired_at=None):
        work.store.change(row, due_at=at[row.ordinal - 1])


def hand_on(work: Work, request: Request, subject: str, id: int, due_at: datetime) -> None:
    """Tell of one thing that waits for a requester who cannot answer: all who can act, where none of them
    was told yet.
    """
    if permissions.can_answer(work, request):
        return
    those, told = requesters.answering(work, request), work.store.all(Nudge, subject=subject, subject_id=id)
    if {person.id for person in those}.isdisjoint(nudge.person for nudge in told):
        for person in those:
            nudges.add(work, person, subject, id, due_at, nudges.Because("handed"))


def reminders(calendar: WorkCalendar, asked_at: datetime) -> list[datetime]:
    """After one and after two working days."""
    return [Clock.after(asked_at, after).end(calendar) for after in requesters.REMINDED]
