"""Decisions and tasks as signatures: how texts name who decided or did something (B28, C30, E32)."""

from collections.abc import Iterable

from workflow.lines import Value, line
from workflow.model import Decision, Request, Task, Visit
from workflow.people import parties, signed
from workflow.people.capacities import capacity_in
from workflow.people.parties import Post
from workflow.people.signed import Signed
from workflow.requests import lifecycle
from workflow.spec import Words
from workflow.work import Work


def role(work: Work, request: Request, kept: str) -> Words | None:
    """The title of a role; for a person who was chosen, the question: its answer may be another by now."""
    spec = work.spec(request.rules)
    party = parties.party_of(work, spec, kept) if kept else None
    if party and party.who == "person":
        return work.type_of(request).fields[party.name].title
    post = parties.read(work, spec, kept, request) if kept else None
    return parties.title(work, spec, post, request) if post else None


def signed_as(work: Work, request: Request, given: Decision) -> Value:
    """The role as a line of signature: “KT. TRƯỞNG ĐƠN VỊ, PHÓ TRƯỞNG ĐƠN VỊ”."""
    by = lifecycle.stage_of(work.type_of(request), work.require(Visit, given.visit)).by
    return signed.signed_as(
        work, work.spec(request.rules), given, role(work, request, given.role), by, request
    )


def signed_by(work: Work, request: Request, given: Decision) -> Value:
    """The decider, in words that stand within a sentence: “Cô Lan (KT. TRƯỞNG ĐƠN VỊ)”."""
    by = lifecycle.stage_of(work.type_of(request), work.require(Visit, given.visit)).by
    return signed.signed_by(
        work, work.spec(request.rules), given, role(work, request, given.role), by, request
    )


def done_by(work: Work, request: Request, task: Task) -> Value:
    """The person who did or waived a task, in the same words."""
    if not task.done_by:
        return ""
    spec = work.spec(request.rules)
    by = parties.party_of(work, spec, task.role) if task.state == "done" else None
    given = Signed(task.done_by, task.done_as, task.acted_for, task.capacity)
    return signed.signed_by(work, spec, given, role(work, request, task.done_as), by, request)


def kept(work: Work, request: Request, post: Post | None) -> dict[str, Value]:
    """The values of a task that say in which post it is done or waived."""
    if post is None:
        return {}
    capacity = capacity_in(work, work.spec(request.rules), post)
    return {"done_as": post.kept(request), "acted_for": post.giver, "capacity": capacity}


def names(work: Work, request: Request, given: Iterable[Decision]) -> Value:
    """The same of several, one after another."""
    found: Value = ""
    for said in reversed([signed_by(work, request, each) for each in given]):
        if isinstance(said, str) and isinstance(found, str):
            found = f"{said}, {found}" if found else said
        else:
            found = line("names-listed", first=said, rest=found) if found else said
    return found
