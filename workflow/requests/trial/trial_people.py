"""People of a trial: who would be asked at each step and for each task, by what real cases ask.

The case is a request that is in no store. Its sender is nobody, unless one is named.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from workflow.form import facts
from workflow.lines import Value, line
from workflow.model import Task
from workflow.people import parties, permissions
from workflow.people.deciders import Deciders
from workflow.people.parties import Supposed
from workflow.people.permissions import Acting
from workflow.requests import lifecycle, steps
from workflow.requests.asked_answers import NOTHING
from workflow.requests.deciding.decided_before import Seat, is_covered, may_repeat, seat
from workflow.requests.tasks import publishers
from workflow.requests.tasks.terms import ToPublish
from workflow.spec import Party, Stage, Words
from workflow.work import Work


@dataclass(frozen=True)
class Who:
    """The party that acts, and the people who would be asked now. `steps_in` where others stand in for it."""

    title: Value
    people: tuple[str, ...] = ()
    steps_in: Words | None = None
    is_sender: bool = False


def of_step(work: Work, case: Supposed, stage: Stage) -> Who:
    return _who(work, case, stage.by, Deciders(work, case, stage).asked)


def of_task(work: Work, case: Supposed, task: Task) -> Who:
    """The people who have its card at first."""
    found = publishers.publishers(work, case, task)
    party = parties.party_of(work, work.spec(case.rules), task.role)
    return _who(work, case, party, [each for each in found if permissions.is_available(work, each[0])])


def titled(work: Work, case: Supposed, party: Party) -> Value:
    """A party as texts name it, also one that nothing names yet."""
    if party.who == "person" and parties.post(work, work.spec(case.rules), party, case) is None:
        return line("rule-party-person", place=work.type_of(case).fields[party.name].title)
    if party.who in ("author", "everybody"):
        return line(f"rule-party-{party.who}")
    return parties.title(work, work.spec(case.rules), party, case)


def passed(work: Work, case: Supposed, asked: ToPublish) -> frozenset[str]:
    """The steps that are passed as decided before, whoever of those who are asked decides the others."""
    path, found, certain = steps.ahead(work, asked.kind, asked.facts, None), set[str](), set[Seat]()
    waiting = _waiting(asked)
    for stage in path:
        those = Deciders(work, case, stage).asked
        may_be = stage.name not in waiting and may_repeat(work, case, stage, is_last=stage is path[-1])
        if stage is not path[0] and may_be and is_covered(stage, those, certain):
            found.add(stage.name)
        elif any(asked.kind.fields[name].published for name in stage.asks):
            certain = set()  # its answers are content: what was decided before was another text
        elif stage.needs == "all" or len(those) <= stage.least:
            certain |= {seat(each) for each in those}
    return frozenset(found)


def _waiting(asked: ToPublish) -> set[str | None]:
    """The steps that wait for a task, or for an answer that is owed."""
    kind = asked.kind
    form = facts.asked(kind, asked.facts).fields
    owed = [name for name in kind.owed if name in form and asked.answers.get(name) in NOTHING]
    needed = {each.needed_for for each in lifecycle.tasks(kind, asked.facts).values()}
    return needed | {step for name in owed for step in kind.steps_of(kind.fields[name].needed_by)}


def _who(work: Work, case: Supposed, party: Party, found: Sequence[Acting]) -> Who:
    spec = work.spec(case.rules)
    post = parties.post(work, spec, party, case)
    stands = found and found[0][1] not in parties.each_of([post])
    steps_in = parties.title(work, spec, found[0][1], case) if stands else None
    people = tuple(person.short for person, _ in found)
    return Who(titled(work, case, party), people, steps_in, party.who == "author")
