"""Do what has fallen due. Each row fires once, however often this runs."""

import logging
from dataclasses import dataclass
from datetime import timedelta
from functools import partial

from workflow.deadlines.set_aside import ATTEMPTS
from workflow.model import Deadline
from workflow.people import permissions
from workflow.results import Counted
from workflow.work import Work

BATCH = 250
PAUSE = timedelta(minutes=1)
log = logging.getLogger("loa.due")


@dataclass(frozen=True)
class RunDue:
    """Count the rows that were taken up; ask again while that is the batch size.

    A row and what it does are one transaction. A row that fails is put off while the others go on,
    a little longer each time, and after five attempts it is set aside and the administrators are told.
    """

    def perform(self, work: Work) -> Counted:
        rows = work.store.due(Deadline, "due_at", work.now, BATCH, fired_at=None)
        if not rows:
            return Counted(0)
        work.store.change_all(rows, fired_at=work.now)
        for subject in work.subjects:  # read at once what each row would ask for by itself
            if ids := tuple(row.subject_id for row in rows if row.subject == subject.name):
                work.store.all(subject.record, id=ids)
        for row in sorted(rows, key=_comes_last):
            error = work.store.attempt(partial(work.subjects.fire, work, row))
            if error:
                _put_off(work, row, error)
        return Counted(len(rows))


def _comes_last(row: Deadline) -> bool:
    """The hour of the digest: after an outage it tells what fell due with it."""
    return row.subject == "office"


def _put_off(work: Work, row: Deadline, error: Exception) -> None:
    attempts, why = row.attempts + 1, f"{type(error).__name__}: {error}"[:500]
    name = f"deadline {row.id} ({row.subject} {row.subject_id} {row.kind})"
    log.warning("%s could not be done, attempt %d: %s", name, attempts, why, exc_info=error)
    if attempts < ATTEMPTS:
        again = work.now + PAUSE * 2**row.attempts
        work.store.change(row, fired_at=None, due_at=again, attempts=attempts, why=why)
        return
    work.store.change(row, attempts=attempts, why=why)
    work.audit("set-aside", f"deadline/{row.id}", about=row.subject, id=row.subject_id, what=row.kind)
    for admin in permissions.administrators(work):
        work.tell("notice-set-aside", person=admin, number=row.id)
    if row.subject in work.subjects.given_up:
        work.subjects.given_up[row.subject](work)
