"""Real cases of an office with drawn rules, decided just in time, beside what their trials say."""

import random  # noqa: TID251 - with a seed
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.kit.cast import cast_of
from tests.kit.months import House, Month, open_month
from tests.kit.there import there
from tests.rules.drawn_offices import send
from workflow.model import Answers, Decision, Request, Task, Visit
from workflow.people import permissions
from workflow.people.deciders import Deciders
from workflow.requests import conditions, lifecycle, revisions
from workflow.requests.deciding import stages
from workflow.requests.deciding.decided_before import BEFORE, seat
from workflow.requests.tasks import publishers
from workflow.requests.tasks.task_rules import key_of
from workflow.requests.trial import trials
from workflow.requests.trial.trials import Branch, Supposal, Trial
from workflow.results import Done
from workflow.spec import FieldSpec, Spec, Stage
from workflow.spec.printing import printed
from workflow.work import Work

BLINK = timedelta(microseconds=1)
SLACK = timedelta(
    milliseconds=1
)  # by which just in time, a blink at each step, differs from the moment itself
TRIES = 3  # cases of one office
Open = tuple[datetime, set[str]]  # a task: its end, and who has it


@dataclass(frozen=True)
class Passed:
    """A step that was really decided: who was asked, and until when."""

    people: frozenset[str]
    over: datetime


@dataclass(frozen=True)
class Pass:
    """A pass of the step where a request is, with the answers to what it asks.

    All who are asked decide where all must; else it is left open who did.
    """

    answers: Answers

    def perform(self, work: Work) -> Done:
        request = there(work.store.one(Request))
        visit = there(permissions.open_visit(work, request))
        stage, saw = lifecycle.stage_of(work.type_of(request), visit), revisions.current(work.store, request)
        asked = Deciders(work, request, stage).asked
        all_must = stage.needs == "all" or len(asked) <= stage.least
        role = asked[0][1].kept(request) if asked else "author"
        deciding = [seat(each) for each in asked] if all_must else []
        for person, giver in deciding or [(request.author, None)]:
            work.store.add(
                Decision(
                    visit=visit.id, request=request.id, person=person, role=role, verdict="pass", reason="",
                    saw=[["content", saw.digest]], at=work.now, answers=self.answers, acted_for=giver,
                )
            )  # fmt: skip
        stages.leave(work, request, visit, "pass", saw.digest)
        return Done()


def supposed(work: Work, request: Request) -> Supposal:
    """All that is known of a request when it is sent."""
    kind, known = work.type_of(request), conditions.of(work, request)
    words = {name: next(iter(options), "") for name, options in known.words.items()}
    answers = revisions.current(work.store, request).answers
    said = {name: _option(answer) for name, answer in answers.items() if answer is not None}
    asked = {name: said.get(name, "") for name in kind.fields if name not in kind.asked_later}
    return Supposal(request.type, request.created_at, request.unit, None, asked | words, request.author)


def _option(answer: object) -> str:
    return ("yes" if answer else "no") if isinstance(answer, bool) else str(answer)


def _given(rng: random.Random, field: FieldSpec) -> str | bool:
    """An answer to what a step asks."""
    return rng.choice(list(field.options)) if field.options else rng.choice((True, False))


async def compared(spec: Spec, seed: int) -> int:
    """Play cases of an office, each beside its trial; how many there were."""
    rng, count = random.Random(seed), 0
    for _ in range(TRIES):
        with TemporaryDirectory() as folder:
            async with open_month(Path(folder), House(printed(spec), cast_of(spec))) as month:
                month.looks = 0
                await send(month, rng)
                if await month.app.ask(lambda work: work.store.one(Request)):
                    await _compare(month, rng)
                    count += 1
    return count


async def _compare(month: Month, rng: random.Random) -> None:
    trial = await month.app.ask(_trial)
    real = dict[str, Passed]()
    month.clock.moment = trial.sent
    while there_is := await month.app.ask(_here):
        stage, passed = there_is
        real[stage] = passed
        month.clock.moment = max(month.clock.moment, passed.over - BLINK)
        await month.app.do(Pass(await month.app.ask(lambda work: _answers(work, rng))))
    tasks, stays = await month.app.ask(_tasks), await month.app.ask(_stays)
    same = [each for each in trial.branches if _is_same(each, stays, tasks)]
    if not same and await month.app.ask(_asks_content):
        return  # it is open whether the text that was decided on stays the same
    assert same, (stays, [*tasks], [_shown(each) for each in trial.branches])
    branch = same[0]
    for step in branch.steps:
        if step.passing and not step.is_repeated:
            passed = real[step.stage.name]
            assert abs(step.passing.over - passed.over) <= SLACK, (step, passed)
            assert {*step.who.people} == passed.people, (step, passed)
    for task in branch.tasks:
        if task.name in tasks:
            over, people = tasks[task.name]
            assert abs(task.passing.over - over) <= SLACK, (task, over)
            assert {*task.who.people} == people, (task, people)


def _trial(work: Work) -> Trial:
    return trials.walk(work, supposed(work, there(work.store.one(Request))))


def _is_same(branch: Branch, stays: list[str], tasks: Mapping[str, Open]) -> bool:
    expected = {task.name for task in branch.tasks if task.task.opening != "published"}
    return _shown(branch)[0] == stays and expected == {*tasks}


def _shown(branch: Branch) -> tuple[list[str], list[str]]:
    steps = [f"{s.stage.name}{' again' * s.is_repeated}" for s in branch.steps if s.passing]
    return steps, [task.name for task in branch.tasks]


def _asks_content(work: Work) -> bool:
    kind = work.type_of(there(work.store.one(Request)))
    return any(kind.fields[name].published for stage in kind.stages for name in stage.asks)


def _stays(work: Work) -> list[str]:
    """The steps that it really came to, and which of them were passed as decided before."""
    stays = work.store.all(Visit)
    return [f"{stay.stage}{' again' * (stay.note == BEFORE)}" for stay in stays if stay.path == "main"]


def _here(work: Work) -> tuple[str, Passed] | None:
    """The step where the request is."""
    request = there(work.store.one(Request))
    visit = permissions.open_visit(work, request)
    if visit is None:
        return None
    stage = lifecycle.stage_of(work.type_of(request), visit)
    asked = Deciders(work, request, stage).people
    over = max(visit.due_at, visit.entered_at) if visit.due_at else work.now
    return stage.name, Passed(frozenset(person.short for person in asked), over)


def _answers(work: Work, rng: random.Random) -> Answers:
    request = there(work.store.one(Request))
    kind = work.type_of(request)
    stage: Stage = lifecycle.stage_of(kind, there(permissions.open_visit(work, request)))
    conditional = [name for name in stage.asks if kind.fields[name].kind in ("choice", "yes_no", "tick")]
    return {name: _given(rng, kind.fields[name]) for name in conditional}


def _tasks(work: Work) -> dict[str, Open]:
    """The tasks that are open, or were done, each with its end and who has it."""
    request = there(work.store.one(Request))
    found = {}
    for task in work.store.all(Task, request=request.id):
        if task.state != "cancelled":
            over = max(task.due_at, task.opened_at) if task.due_at else task.opened_at
            those = publishers.publishers(work, request, task)
            people = {person.short for person, _ in those if permissions.is_available(work, person)}
            found[key_of(work, request, task)] = over, people
    return found
