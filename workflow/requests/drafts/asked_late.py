"""A day that comes too late: another day, or the reason for sending all the same (rules A17, A21, A31)."""

from collections.abc import Iterator
from datetime import datetime

from workflow.form.form import LATER, Question, Step, Talk
from workflow.form.kinds.base import Parsed
from workflow.form.problem import Problem
from workflow.lines import line
from workflow.model import Answers, Draft
from workflow.requests import lead_time
from workflow.requests.cards.promised import draft_broken
from workflow.requests.drafts.asked_field import KEEP
from workflow.requests.drafts.explain_late import LONGEST, ExplainLate
from workflow.requests.drafts.own import kind_of
from workflow.requests.lead_time import Lead
from workflow.text import clean
from workflow.work import Work

LATE, WHY = "too-late", "why-late"
OTHER_DAY = Step("other-day", line("dialog-do-other-day"))
EXPLAIN = Step("explain", line("dialog-do-send-late"))
GIVE_UP = Step("give-up", line("dialog-do-cancel"))


def _late(work: Work, draft: Draft) -> Lead | None:
    """How late it is; nothing while it is in time."""
    lead = lead_time.lead_of(work, kind_of(work, draft), draft)
    return lead if lead and lead.late else None


def is_unexplained(work: Work, draft: Draft) -> bool:
    """Whether it comes too late and cannot be sent as it stands."""
    lead = _late(work, draft)
    return lead is not None and not (lead.is_accepted and draft.late)


def is_late_day(work: Work, draft: Draft, key: str, before: Answers) -> bool:
    """Whether the day that counts was just given, in answer to this question or with it, and is too late."""
    rule = kind_of(work, draft).lead_time
    is_given = rule is not None and (
        key == rule.before or draft.answers.get(rule.before) != before.get(rule.before)
    )
    return is_given and _late(work, draft) is not None


def asked_late(talk: Talk, draft: Draft) -> Iterator[Question]:
    """The questions about a day that comes too late; none where it may be sent as it stands."""
    lead, at = _late(talk.work, draft), talk.kept.at
    if lead and (at in (LATE, WHY) or is_unexplained(talk.work, draft)):
        yield _how_late(talk, draft, lead)
        if at == WHY and lead.is_accepted:
            yield _why_late(draft)


def _how_late(talk: Talk, draft: Draft, lead: Lead) -> Question:
    """Until when it had to be proposed, how late it is, and what can be done."""
    broken = draft_broken(talk.work, draft) if lead.is_accepted else []
    rule = kind_of(talk.work, draft).lead_time
    day = rule.before if rule else ""
    is_worth_keeping = draft.purpose != "new" or set(draft.answers) - {day}
    leave = LATER if is_worth_keeping else GIVE_UP
    return Question(
        key=LATE,
        asks=(*lead.lines(), *broken),
        back=OTHER_DAY,
        beside=(leave, *((EXPLAIN,) if lead.is_accepted else ())),
    )


def _why_late(draft: Draft) -> Question:
    """The reason is asked for; one given before can stay."""
    return Question(
        key=WHY,
        asks=(line("dialog-late-reason", limit=LONGEST),),
        read=_read,
        given=(line("dialog-answered", answer=draft.late),) if draft.late else (),
        beside=(KEEP, LATER) if draft.late else (LATER,),
        takes_words=True,
    )


def _read(text: str, _: datetime) -> Parsed:
    return clean(text), None


def keep_reason(talk: Talk, draft: Draft, reason: str) -> Problem | None:
    """Keep the reason in the draft, or say why it will not do."""
    explained = talk.do(ExplainLate(talk.actor, draft.id, reason))
    return Problem(explained.problem, {**(explained.values or {})}) if explained.problem else None
