"""Numbers of requests, as the office writes them: YC-2026-0001."""

from workflow.model import Request
from workflow.work import Work


def following(work: Work) -> str:
    """The next number: numbered within the year, without a gap."""
    return _number(work, work.store.largest(Request, "reference", after=_prefix(work)) + 1)


def example(work: Work) -> str:
    """A number as one of this year may look, for texts that say how one is typed."""
    return _number(work, 42)


def _number(work: Work, n: int) -> str:
    return f"{_prefix(work)}{n:04d}"


def _prefix(work: Work) -> str:
    return f"{work.rulebook.spec.organisation.reference}-{work.today.year}-"
