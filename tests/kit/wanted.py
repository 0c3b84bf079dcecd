"""Things wanted of people, beside the rows that say them."""

from collections.abc import Sequence
from dataclasses import replace

from workflow.model import Request, ToDo
from workflow.requests import to_do
from workflow.work import Work

Row = tuple[int, int]


def differing(work: Work, of: Sequence[Request] | None = None) -> dict[Row, list[ToDo | None]]:
    """Return each request and person of whom the rows say something else, of closed requests too.

    The rows of all requests are held to what these want, or all of them.
    """
    requests = work.store.all(Request) if of is None else of
    there = work.store.all(ToDo, subject="request")
    kept = {(row.subject_id, row.person): replace(row, id=0) for row in there}
    rows = (row for request in requests for row in to_do.rows(work, request).values())
    wanted = {(row.subject_id, row.person): row for row in rows}
    return {
        key: [kept.get(key), wanted.get(key)] for key in {*kept, *wanted} if kept.get(key) != wanted.get(key)
    }
