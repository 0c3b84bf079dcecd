"""A trial: a case that is supposed, walked through the rules by what the product itself works with.

Each step is taken to be done just in time, as a promise takes it (`promises`).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta

from workflow.form import kinds
from workflow.lines import Value
from workflow.model import Answers, Membership, Task
from workflow.people import staff
from workflow.people.parties import Supposed
from workflow.requests import lead_time, lifecycle, missed, promises, steps
from workflow.requests.lead_time import Lead
from workflow.requests.missed import Missed
from workflow.requests.promises import BrokenLimit, Passing
from workflow.requests.tasks import terms
from workflow.requests.tasks.task_rules import meant, spec_of, title_of, values_of
from workflow.requests.tasks.terms import ToPublish
from workflow.requests.trial import branches, trial_people
from workflow.requests.trial.branches import Way
from workflow.requests.trial.trial_people import Who
from workflow.spec import Party, RequestType, Spec, Stage, TaskSpec, Words
from workflow.spec.kinds import ALLOWED
from workflow.spec.term import PUBLISHED
from workflow.spec.when import YES_NO
from workflow.work import Work

BEGINS = "08:00"  # an hour that nobody said
SOME_TIME = timedelta(days=14)  # to an event of which nobody said when it is


@dataclass(frozen=True)
class Supposal:
    """The case that is supposed: its type and unit, when it is sent, the day of its event, and what was
    `said` of the names in conditions, or answered to questions. Nobody in particular sent it, unless an
    `author` is named."""

    type: str
    sent: datetime
    unit: str = ""
    event: date | None = None
    said: Mapping[str, str] = field(default_factory=dict)
    author: int = 0


@dataclass(frozen=True)
class TrialStep:
    """A step. One whose condition is false has no `passing`; what `is_repeated` was decided before."""

    stage: Stage
    who: Who
    passing: Passing | None
    then: Value | None
    veto: Value | None = None
    is_repeated: bool = False


@dataclass(frozen=True)
class TrialTask:
    name: str
    task: TaskSpec
    title: Words
    who: Who
    passing: Passing
    then: Value | None


@dataclass(frozen=True)
class Branch:
    """One course of a case, and the ways that lead to it, where there are other courses."""

    ways: Sequence[Way]
    steps: Sequence[TrialStep]
    tasks: Sequence[TrialTask]
    asked: ToPublish
    end: datetime | None
    broken: BrokenLimit | None
    missed: Sequence[Missed]


@dataclass(frozen=True)
class Trial:
    """The courses of a case, the plain one first; none where it would be refused as too late.

    `event` is the day that was taken for that of its event, where its rules ask for one.
    """

    spec: Spec
    kind: RequestType
    sent: datetime
    event: date | None
    lead: Lead | None
    branches: Sequence[Branch]
    has_people: bool


def walk(work: Work, supposal: Supposal) -> Trial:
    """Walk a case through the rules of today, as it would go if it were sent then."""
    work = replace(work, now=supposal.sent)
    spec = work.rulebook.spec
    kind = spec.request_types[supposal.type]
    event = _event_day(work, kind, supposal)
    days = _days(kind, event, is_given=supposal.event is not None)
    answers = days | {name: said for name, said in supposal.said.items() if name in kind.fields}
    lead = lead_time.lead(work, kind, answers)
    is_late = lead is not None and lead.late is not None
    found = [] if lead and is_late and not lead.is_accepted else _courses(work, supposal, answers, is_late)
    has_people = work.store.one(Membership) is not None
    return Trial(spec, kind, work.now, event if days else None, lead, found, has_people)


def asks_day(kind: RequestType) -> bool:
    """Whether the time for something counts from days that it asks for."""
    return any(kind.days_of(term) for _, term in kind.terms())


def _event_day(work: Work, kind: RequestType, supposal: Supposal) -> date:
    return supposal.event or lead_time.earliest(work, kind) or work.today + SOME_TIME


def _days(kind: RequestType, event: date, *, is_given: bool) -> Answers:
    """The answers that time is counted from, and the day of its event where that `is_given`: all of them name
    that day.
    """
    asked = {name for _, term in kind.terms() for name in kind.days_of(term)}
    asked |= {kind.event_day} if kind.event_day and is_given else set()
    found: Answers = {}
    for name in sorted(asked):
        allowed = ALLOWED[kind.fields[name].kind]
        if allowed.has_day:
            found[name] = kinds.of(kind.fields[name]).of_days(event, event)
        elif allowed.has_hour:
            found[name] = BEGINS
    return found


def _courses(work: Work, supposal: Supposal, answers: Answers, is_late: bool) -> list[Branch]:
    """Each course to which something unsaid may lead."""
    spec = work.rulebook.spec
    kind = spec.request_types[supposal.type]
    known = {"late": YES_NO[0] if is_late else YES_NO[1]}
    if supposal.unit:
        known["unit_kind"] = staff.unit_kind(work, supposal.unit)
    said = {**known, **supposal.said}
    unsaid = branches.unsaid(spec, kind, said)
    found: dict[tuple[tuple[str, ...], ...], list[tuple[str, ...]]] = {}
    courses: dict[tuple[tuple[str, ...], ...], ToPublish] = {}
    for way in branches.every(unsaid):
        facts = branches.supposed(kind, answers, {**said, **dict(zip(unsaid, way, strict=True))})
        on_way = tuple(stage.name for stage in steps.ahead(work, kind, facts, None))
        key = (on_way, tuple(lifecycle.tasks(kind, facts)))
        found.setdefault(key, []).append(way)
        courses.setdefault(key, ToPublish(spec, supposal.type, facts, None, None))
    return [
        _branch(work, supposal, courses[key], branches.ways(unsaid, among) if len(found) > 1 else ())
        for key, among in found.items()
    ]


def _branch(work: Work, supposal: Supposal, asked: ToPublish, ways: Sequence[Way]) -> Branch:
    case = _case(work, supposal, asked)
    asked = replace(asked, passed=trial_people.passed(work, case, asked))
    course = promises.ahead(work, asked, None)
    on_way = [_step(work, asked, case, stage, course.passes.get(stage.name)) for stage in asked.kind.stages]
    expected = promises.expected(work, asked)
    tasks = list[TrialTask]()
    for name, each in lifecycle.tasks(asked.kind, asked.facts).items():
        opens = expected if each.opening == PUBLISHED else course.known.get(each.opening)
        if opens:
            passing = promises.passing(work, asked, each.term, opens, course.known, course.since)
            for value in values_of(asked.kind, each, asked.answers) or [""]:
                task = terms.planned(work, case, name, n=1, released="", value=value)
                tasks.append(_task(work, case, name, task, passing))
    broken = promises.breach(work, asked)
    return Branch(ways, on_way, tasks, asked, expected, broken, missed.of_new(work, asked))


def _case(work: Work, supposal: Supposal, asked: ToPublish) -> Supposed:
    """The case as a request that has just been sent."""
    is_late = YES_NO[0] in asked.facts.words.get("late", ())
    return Supposed(
        key="", reference="", type=supposal.type, unit=supposal.unit, author=supposal.author, subject="",
        rules=work.rulebook.current, created_at=work.now, late="late" if is_late else "",
        answers=asked.answers,
    )  # fmt: skip


def _step(work: Work, asked: ToPublish, case: Supposed, stage: Stage, passing: Passing | None) -> TrialStep:
    then, veto = (_then(work, case, party) for party in (stage.late.then, stage.veto))
    who = trial_people.of_step(work, case, stage)
    return TrialStep(stage, who, passing, then, veto, stage.name in asked.passed)


def _task(work: Work, case: Supposed, name: str, task: Task, passing: Passing) -> TrialTask:
    spec = spec_of(work, case, task)
    late = spec.late.then and meant(work, case, spec, spec.late.then, task.value)
    who, then = trial_people.of_task(work, case, task), _then(work, case, late)
    return TrialTask(name, spec, title_of(work, case, task), who, passing, then)


def _then(work: Work, case: Supposed, party: Party | None) -> Value | None:
    """The party that comes in once it is late, or has a veto."""
    return trial_people.titled(work, case, party) if party else None
