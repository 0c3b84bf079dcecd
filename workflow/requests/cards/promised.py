"""A promise that breaks a rule: said before sending, on the receipt and to all who decide (A24, B03)."""

from datetime import datetime

from workflow.lines import Line, Value, line, near
from workflow.model import Draft
from workflow.requests import missed, promises, term_words, whole
from workflow.requests.cards.case import Case, aim
from workflow.requests.lead_time import term
from workflow.requests.missed import Missed
from workflow.requests.promises import BrokenLimit
from workflow.requests.tasks import terms
from workflow.requests.tasks.terms import ToPublish
from workflow.spec import Stage, TaskSpec, Term
from workflow.work import Work


def broken(work: Work, asked: ToPublish, found: BrokenLimit | None) -> list[Line]:
    """That it should be published later than a rule allows, where it should."""
    if found is None:
        return []
    says, limit = aim(asked), found.limit
    if limit.event:
        day = near(limit.event, found.due_at.date())
        return [line(f"promise-misses{says}", due=found.due_at, event=day)]
    if limit.whole:
        within = whole_term(work, asked, limit.whole, limit.at)
        return [line(f"promise-exceeds{says}", due=found.due_at, within=within, limit=limit.at)]
    return [line(f"promise-breaks{says}", due=found.due_at, need=limit.need, limit=limit.at)]


def draft_broken(work: Work, draft: Draft) -> list[Line]:
    """The same before it is sent, with what would begin too late, and that whoever decides is told."""
    asked = terms.asked_in(work, draft)
    found = broken(work, asked, promises.breach_in(work, draft))
    found += [too_late(asked, each) for each in missed.of_draft(work, draft)]
    return [*found, line("promise-told")] if found else []


def promise_broken(case: Case) -> list[Line]:
    """The same of a request, for everybody who decides and publishes it, with the time for all of it.

    That time is said once, and once it is over nothing is expected of it.
    """
    asked = case.to_publish
    found = promises.breach_of(case.work, case.request, asked)
    said = broken(case.work, asked, found)
    begin_late = [too_late(asked, each) for each in missed.of(case.work, case.request, asked)]
    if found and found.limit.whole and not case.request.late_at:
        return [*said, *begin_late]
    return [*whole_due(case), *([] if found and found.limit.whole else said), *begin_late]


def too_late(asked: ToPublish, found: Missed) -> Line:
    """That something is to be done by a moment, and begins only after that."""
    key = "promise-missed-sure" if found.is_sure else "promise-missed"
    return line(key, what=_title(asked, found.what), limit=found.by, begins=found.begins)


def _title(asked: ToPublish, what: TaskSpec | Stage) -> Value:
    if isinstance(what, Stage):
        return line("promise-step", step=term_words.step(asked.spec, what))
    return what.title or asked.spec.channels[what.channel].title


def whole_due(case: Case) -> list[Line]:
    """Until when all of it is to be published, counted from its receipt, or since when that is over (B04)."""
    within, due_at = case.kind.within, case.request.due_at
    if within is None or due_at is None or whole.stands(case.work, case.request):
        return []
    said = "card-whole-late" if case.request.late_at else "card-whole"
    amount = whole_term(case.work, case.to_publish, within, due_at)
    return [line(said, due=due_at, within=amount).stress("due")]


def whole_term(work: Work, asked: ToPublish, within: Term, due_at: datetime) -> Line:
    """“5 ngày làm việc kể từ lúc nhận”: the time for all of a request."""
    if within.name:
        return term_words.of_type(asked.spec, asked.kind, within)
    return line("term-receipt", quantity=term(work.calendar, within.quantity, due_at))
