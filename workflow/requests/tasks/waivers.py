"""Waivers of a task: who may say, with a reason, that it need not be done."""

from workflow.errors import Refusal
from workflow.model import Person, Request, Task
from workflow.people import parties, permissions
from workflow.people.delegations import Matter
from workflow.people.parties import Post
from workflow.people.permissions import Acting
from workflow.requests.tasks import publishers, task_kinds
from workflow.requests.tasks.task_rules import post_of, spec_of
from workflow.work import Work


def waivers(work: Work, request: Request, task: Task) -> list[Acting]:
    """The people of the party that the rules name, or who stands in; nobody who answers for the request."""
    party = spec_of(work, request, task).may_be_waived_by
    if party is None:
        return []
    spec = work.spec(request.rules)
    own, post = permissions.answered_for(work, request), post_of(work, request, task, party)
    found = {
        person.id: (person, each)
        for each in parties.each_of([post])
        for person in permissions.holding(work, spec, each)
    }
    about = Matter(request.type, unit=request.unit)
    standing = permissions.standing_for(work, spec, post, but=own, about=about)
    found |= {person.id: (person, by) for person, by in standing}
    return [each for id, each in found.items() if id not in own]


def asked(work: Work, request: Request, task: Task) -> list[Acting]:
    """Those of them whose card the task is; of an answer that is owed once it is late, or nobody is here."""
    found = waivers(work, request, task)
    if not found or task.late_at or task_kinds.of(task).is_given:
        return found
    doing = publishers.publishers(work, request, task)
    return [] if any(permissions.is_available(work, person) for person, _ in doing) else found


def require(work: Work, request: Request, task: Task, person: Person) -> Post:
    """The post in which somebody waives it. Raises Refusal."""
    for each, post in waivers(work, request, task):
        if each.id == person.id:
            return post
    raise Refusal("not-waiver", audited=True)


def may_waive(work: Work, request: Request, task: Task, person: Person) -> bool:
    return any(each.id == person.id for each, _ in waivers(work, request, task))
