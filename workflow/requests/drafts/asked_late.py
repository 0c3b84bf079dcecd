"""A day that comes too late: another day, or the reason for sending all the same (rules A17, A21, A31)."""

from datetime import datetime

from workflow.form.form import Question, Step, Talk
from workflow.form.kinds.base import Parsed
from workflow.form.problem import Problem
from workflow.lines import line
from workflow.model import Draft
from workflow.requests import lead_time
from workflow.requests.cards.case import draft_broken
from workflow.requests.drafts.explain_late import LONGEST, ExplainLate
from workflow.requests.drafts.own import kind_of
from workflow.requests.lead_time import Lead
from workflow.text import clean
from workflow.work import Work

LATE = "why-late"
OTHER_DAY = Step("other-day", line("dialog-do-other-day"))


def _late(work: Work, draft: Draft) -> Lead | None:
    """How late it is; nothing while it is in time."""
    lead = lead_time.lead_of(work, kind_of(work, draft), draft)
    return lead if lead and lead.late else None


def is_unexplained(work: Work, draft: Draft) -> bool:
    """Whether it comes too late and cannot be sent as it stands."""
    lead = _late(work, draft)
    return lead is not None and not (lead.is_accepted and draft.late)


def asked_late(talk: Talk, draft: Draft) -> Question | None:
    """Until when it had to be proposed, how late it is, and what can be done; nothing in time."""
    lead = _late(talk.work, draft)
    if lead is None:
        return None
    broken = draft_broken(talk.work, draft) if lead.is_accepted else []
    reason = [line("dialog-late-reason", limit=LONGEST)] if lead.is_accepted else []
    given = [line("dialog-answered", answer=draft.late)] if draft.late else []
    return Question(
        key=LATE,
        asks=(*lead.lines(), *broken, *reason, *given),
        read=_read if lead.is_accepted else None,
        steps=((OTHER_DAY,),),
    )


def _read(text: str, _: datetime) -> Parsed:
    return clean(text), None


def keep_reason(talk: Talk, draft: Draft, reason: str) -> Problem | None:
    """Keep the reason in the draft, or say why it will not do."""
    explained = talk.do(ExplainLate(talk.actor, draft.id, reason))
    return Problem(explained.problem, {**(explained.values or {})}) if explained.problem else None
