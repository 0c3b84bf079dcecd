"""Do what has fallen due. Knocked for by the scheduler; each row fires once, whoever knocks."""

from dataclasses import dataclass

from workflow.due import FIRES
from workflow.model import Deadline
from workflow.work import Work

BATCH = 50


@dataclass(frozen=True)
class RunDue:
    """Answers how many rows fired; ask again while it is the batch size."""

    def perform(self, work: Work) -> int:
        due = work.store.due(Deadline, "due_at", work.now, BATCH, fired_at=None)
        for row in due:
            work.store.change(row, fired_at=work.now)
            FIRES[row.subject, row.kind](work, row)
        return len(due)
