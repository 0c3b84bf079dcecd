"""The rows of a table that nobody carried out are forgotten when their days are over."""

from workflow.imports import kept
from workflow.model import Deadline, Import
from workflow.work import Work


def forget(work: Work, row: Deadline) -> None:
    found = work.store.get(Import, row.subject_id)
    if found and found.state == "read":
        kept.leave(work, found)
