"""Do what has fallen due. Knocked for by the scheduler; each row fires once, whoever knocks."""

from dataclasses import dataclass

from workflow.actions.stages import close
from workflow.model import Deadline, Recheck, Request
from workflow.work import Work

BATCH = 50


@dataclass(frozen=True)
class RunDue:
    """Answers how many rows fired; ask again while it is the batch size."""

    def perform(self, work: Work) -> int:
        due = work.store.due(Deadline, "due_at", work.now, BATCH, fired_at=None)
        for deadline in due:
            work.store.change(deadline, fired_at=work.now)
            if deadline.kind == "close":
                self._close_silent(work, deadline)
        return len(due)

    @staticmethod
    def _close_silent(work: Work, deadline: Deadline) -> None:
        """No answer to the re-check in time: closed, and marked unconfirmed (rule B22)."""
        recheck = work.store.get(Recheck, deadline.subject_id)
        request = work.store.get(Request, recheck.request) if recheck else None
        if recheck and request and recheck.answer is None and request.status == "rechecking":
            work.store.change(recheck, answer="silent", answered_at=work.now)
            close(work, request, "unconfirmed")
