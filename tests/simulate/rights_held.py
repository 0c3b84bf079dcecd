"""The matrix of who may do what, on a sample: people try what is open, and a slow reading says who may.

The reading is that of `tests/rules/matrix_reference.py`, which knows the words of a file and none of the
product's functions. A refusal for another reason than the right of a person says nothing here.
"""

import random  # noqa: TID251 - handed in, with a seed
from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import cache
from typing import Any  # Any: a file as text alone, and actions of any result

import yaml

from tests.kit.moves.fault import Fault
from tests.kit.moves.move import actor, staff
from tests.rules.matrix_house import House
from tests.rules.matrix_reference import Case
from tests.simulate.office import SimulatedOffice
from workflow.actions import ClaimTask, Decide
from workflow.app import Action
from workflow.errors import Refusal
from workflow.model import Request, RuleVersion
from workflow.spec.document import read_document
from workflow.spec.likes import resolved
from workflow.work import Work

MAY_NOT = {
    "own-request",
    "giver-own-request",
    "chose-decider",
    "escalated-before",
    "not-decider",
    "not-publisher",
}
TRY = 4  # people, beside one who may


@dataclass(frozen=True)
class Trial:
    """Something that somebody tries, and whether the words of the rules let them."""

    who: str
    action: Action[Any]
    may: bool


async def check(office: SimulatedOffice, rng: random.Random) -> None:
    """Have people try a request that is open. Raises Fault."""
    for each in await office.app.ask(lambda work: list(_trials(work, rng))):
        with office.runner.undone():
            try:
                await office.app.do(each.action)
                code = ""
            except Refusal as refusal:
                code = refusal.code
        if (code not in MAY_NOT) != each.may:
            raise Fault("rights", f"{each.who}: {each.action} is {code or 'done'}, and may is {each.may}")


def _trials(work: Work, rng: random.Random) -> Iterator[Trial]:
    open_ones = [request for request in work.store.all(Request) if request.closed_at is None]
    if not open_ones:
        return
    request = rng.choice(open_ones)
    rules = _as_text(work.require(RuleVersion, request.rules).text)
    case, people = Case(House(work.store, rules, work.now), request), dict(staff(work))
    if (visit := case.open) and visit.waiting == "decider":
        last = case.texts[-1].id
        may = {person.id for person in people.values() if case.may_decide(person.id, visit)}
        for who, allowed in _some(rng, people, may):
            yield Trial(who, Decide(actor(who), visit.id, last, "pass"), allowed)
    tasks = [task for task in case.tasks if task.state == "open" and _is_of_rules(case, task.name)]
    for task in rng.sample(tasks, min(1, len(tasks))):
        for who, allowed in _some(rng, people, case.publishes(task)):
            yield Trial(who, ClaimTask(actor(who), task.id), allowed)


def _is_of_rules(case: Case, name: str) -> bool:
    """Whether a task is in the list of tasks, for one party: an answer that is owed is not."""
    kept = case.house.tasks_of(case.kind)
    return not name or (name in kept and "for_each" not in kept[name])


def _some(rng: random.Random, people: dict[str, Any], may: Set[int]) -> Iterator[tuple[str, bool]]:
    """Some of the people, and one who may where there is one."""
    able = [who for who, person in people.items() if person.id in may]
    tried = {*rng.sample(sorted(people), min(TRY, len(people))), *able[:1]}
    for who in sorted(tried):
        yield who, people[who].id in may


@cache
def _as_text(text: str) -> dict[str, Any]:
    """A file as text alone, its types whole."""
    whole: dict[str, Any] = yaml.load(text, yaml.BaseLoader)  # noqa: S506 - as text alone
    found = resolved(read_document(text, "config.yaml")).data
    assert isinstance(found, dict)
    types = found["request_types"]
    assert isinstance(types, dict)
    return whole | {"request_types": {name: _plain(kind) for name, kind in types.items()}}


def _plain(data: Any) -> Any:
    """A part of a document as text alone."""
    if isinstance(data, dict):
        return {key: _plain(each) for key, each in data.items()}
    if isinstance(data, list):
        return [_plain(each) for each in data]
    return str(data).lower() if isinstance(data, bool) else str(data)
