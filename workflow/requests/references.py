"""Numbers of requests, as the office writes them: YC-2026-0001."""

from datetime import datetime, timedelta

from workflow import audit
from workflow.model import AuditEntry, Request
from workflow.work import Work


def following(work: Work) -> str:
    """The next number within the year, beyond those that a restore may have lost."""
    last = work.store.largest(Request, "reference", after=_prefix(work))
    return _number(work, max(last, _lost(work)) + 1)


def _lost(work: Work) -> int:
    """The largest number that may have been given before the last restore of this year.

    No office sends a request a minute for a year, so that it is the minutes until then, and two restores of
    one backup begin apart.
    """
    restored = work.store.one(AuditEntry, subject=audit.RESTORED)
    new_year = datetime(work.today.year, 1, 1, tzinfo=work.rulebook.zone)
    return max(0, (restored.at - new_year) // timedelta(minutes=1)) if restored else 0


def example(work: Work) -> str:
    """A number as one of this year may look, for texts that say how one is typed."""
    return _number(work, 42)


def _number(work: Work, n: int) -> str:
    return f"{_prefix(work)}{n:04d}"


def _prefix(work: Work) -> str:
    return f"{work.rulebook.spec.organisation.reference}-{work.today.year}-"
