"""How the time for a step or a task is counted, for everybody who has it and who waits (rules B13, B34)."""

from datetime import datetime

from workflow.deadlines import clocks
from workflow.deadlines.counting import After, Clock, Pauses
from workflow.lines import Line, Value, line
from workflow.model import Task, Visit
from workflow.requests import term_words
from workflow.requests.cards.case import Case
from workflow.requests.lead_time import term
from workflow.requests.tasks import terms
from workflow.requests.tasks.task_rules import spec_of, title_of
from workflow.spec import Stage, Term
from workflow.work import Work


def of_stage(case: Case, visit: Visit, stage: Stage) -> list[Line]:
    """The line of a step that is decided in time."""
    if stage.within is None or visit.late_at:
        return []
    return _counted(case, "visit", visit.id, stage.within, visit.due_at, visit.pauses)


def of_tasks(case: Case, tasks: list[Task]) -> list[Line]:
    """A line for each of these tasks that is open and in time."""
    found = list[Line]()
    for task in tasks:
        within = spec_of(case.work, case.request, task).term
        if within and task.state == "open" and not task.late_at:
            title = title_of(case.work, case.request, task)
            found += _counted(case, terms.SUBJECT, task.id, within, task.due_at, of=title)
    return found


def _counted(
    case: Case,
    subject: str,
    id: int,
    within: Term,
    due_at: datetime | None,
    pauses: Pauses = (),
    *,
    of: Value = "",
) -> list[Line]:
    """By which rule it is counted, in which unit and from when."""
    work, clock = case.work, clocks.clock_of(case.work.store, subject, id)
    if clock is None:
        return []
    rule: dict[str, Value] = {"task": of, "rule": case.kind.rule or "", "version": case.request.rules}
    if not isinstance(clock.rule, After):
        return [line("card-counted-by", term=term_words.of_type(case.spec, case.kind, within), **rule)]
    return [line("card-counted", **of_clock(work, clock, clock.rule, due_at, pauses), **rule)]


def of_clock(
    work: Work, clock: Clock, rule: After, due_at: datetime | None, pauses: Pauses = ()
) -> dict[str, Value]:
    """The values that say how a clock counts: so much, from when, and what is left out."""
    amount = rule.within
    first = amount.in_days and work.rulebook.spec.organisation.calendar.first_day == "not counted"
    return {
        "quantity": term(work.calendar, amount, due_at),
        "start": clock.due(work.calendar, pauses).start,
        "first": "no" if first else "yes",
        "paused": "yes" if pauses else "no",
    }
