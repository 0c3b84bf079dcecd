"""The lawyer: rules that can be used, and say what cannot come about or cannot be kept."""

from collections.abc import Iterator, Mapping
from datetime import time
from itertools import product
from math import ceil

from workflow.spec.check_when import MOST_COMBINED, Place, conditions_of
from workflow.spec.config import Calendar
from workflow.spec.findings import Finding, LoadedRules
from workflow.spec.problem_codes import Code
from workflow.spec.problems import Path, given
from workflow.spec.quantities import HALF_DAY, Quantity
from workflow.spec.request_types import RequestType
from workflow.spec.task_spec import TaskSpec
from workflow.spec.term import RELEASED, Term
from workflow.spec.when import When

Answers = Mapping[str, str]
PLUS = " + "  # between amounts of time that are added up


def lawyer(rules: LoadedRules) -> Iterator[Finding]:
    """Find steps and conditions that never come about, times that are too short, tasks that hold for ever."""
    for key, kind in rules.spec.request_types.items():
        path: Path = ("request_types", key)
        for place, when in conditions_of(rules, path, kind):
            if _is_never(place, when):
                code: Code = "never-reached" if isinstance(place.path[-2], int) else "never-true"
                yield Finding(place.path, code, relies_on=(*path, "fields"))
        yield from _too_slow(rules.spec.organisation.calendar, path, kind)
        for name, task in kind.tasks.items():
            if task.needed_for and not task.may_be_waived_by:
                here = (*path, "tasks", name, "needed_for")
                yield Finding(here, "never-waived", lacks="may_be_waived_by")


def _is_never(place: Place, when: When) -> bool:
    """Whether it is false by all answers, without those to questions that are then left out."""
    fields, names = place.fields, list(when.names)
    for name in names:  # which grows meanwhile
        asked = fields[name].when if name in fields else None
        names += [each for each in sorted(asked.names if asked else ()) if each not in names]
    if any(name in fields and fields[name].several for name in names):
        return False
    values = [_values(place, name, when) for name in names]
    size = 1
    for each in values:
        size *= len(each)
    if not size or size > MOST_COMBINED:
        return False
    ways = (dict(zip(names, way, strict=True)) for way in product(*values))
    return not any(when.holds(_given(place, answers)) for answers in ways)


def _values(place: Place, name: str, when: When) -> tuple[str, ...]:
    """Everything that a name may be."""
    if name == "sent_by":
        return ("", *{option for test in when.tests() if test.name == name for option in test.options})
    return (*place.values(name), *([""] if place.may_be_missing(name) else []))


def _given(place: Place, answers: Answers) -> Answers:
    """The answers without those to questions that these leave out."""
    found = dict(answers)
    for name, field in place.fields.items():
        if name in found and field.when and not field.when.holds(found):
            found[name] = ""
    return found


def _too_slow(calendar: Calendar, path: Path, kind: RequestType) -> Iterator[Finding]:
    """A lead time in which its steps and the longest task cannot be done, if each takes its whole time."""
    if kind.lead_time is None:
        return
    day = max((sum(map(_minutes_of_span, spans)) for spans in calendar.week().values()), default=0)
    surely = [stage.within for stage in kind.stages if stage.within and not stage.when]
    steps = [within.quantity for within in surely if not within.name]
    tasks = [term.quantity for task in kind.tasks.values() if (term := _before_event(kind, task))]
    if kind.tasks and not tasks:
        return
    longest = max(tasks, key=lambda each: _minutes(each, day), default=None)
    taken = [*steps, *([longest] if longest else [])]
    at_least, needed = kind.lead_time.at_least.quantity, sum(_minutes(each, day) for each in taken)
    if at_least.unit == "working_day" and needed > _minutes(at_least, day):
        said = given(sum=PLUS.join(map(str, taken)), at_least=at_least)
        yield Finding((*path, "lead_time"), "too-slow", said, relies_on=path)


def _before_event(kind: RequestType, task: TaskSpec) -> Term | None:
    """The time for something that is put up once it is released, where the event does not come first."""
    term = task.term
    after_day = term is not None and bool(term.name) and bool(kind.days_of(term))
    counts = task.opening == RELEASED and not task.takes_down and not after_day and task.when is None
    return term if term and counts and term.side == "after" else None


def _minutes_of_span(span: tuple[time, time]) -> int:
    start, end = span
    return (end.hour - start.hour) * 60 + end.minute - start.minute


def _minutes(quantity: Quantity, day: int) -> int:
    """Working time in minutes. Hours that fill half days count as these, and those of the clock as none."""
    if quantity.unit == "working_day":
        return quantity.amount * day
    if quantity.unit == "day":
        return quantity.amount * 5 // 7 * day
    if quantity.fills_half_day:
        return ceil(quantity.amount / HALF_DAY) * day // 2
    return quantity.amount * 60 if quantity.unit == "working_hour" else 0
