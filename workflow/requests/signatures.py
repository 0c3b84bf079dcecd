"""All that is signed about a request: decisions, tasks, opinions, steps outside its path (B28, C30, E32).

A record keeps a `Signed`, and texts name who signed by it, in one way.
"""

from collections.abc import Iterable
from dataclasses import replace

from workflow.lines import Value, line
from workflow.model import Decision, Intervention, Opinion, Person, Request, Task, Visit
from workflow.people import parties, permissions, signed
from workflow.people.delegations import Matter
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


def sign(work: Work, request: Request, person: Person, post: Post | None) -> Signed:
    """The signature of a person who acts in a post about a request."""
    return signed.sign(work, work.spec(request.rules), person, post, request)


def done_by(work: Work, request: Request, task: Task) -> Value:
    """The person who did or waived a task, in the same words."""
    if not task.done_by:
        return ""
    given = Signed(task.done_by, task.done_as, task.acted_for, task.capacity)
    return named(work, request, given, task.role if task.state == "done" else "")


def given_by(work: Work, request: Request, opinion: Opinion) -> Value:
    """The person who answered when asked for an opinion, in the same words."""
    if not opinion.given_by:
        return ""
    given = Signed(opinion.given_by, opinion.given_as, opinion.acted_for, opinion.capacity)
    return named(work, request, given, opinion.role)


def stepped_in_as(work: Work, request: Request, step: Intervention) -> Value:
    """The role of a step outside the path, as a line of signature."""
    spec, title = work.spec(request.rules), role(work, request, step.role)
    return signed.signed_as(work, spec, step, title, None, request)


def named(work: Work, request: Request, given: Signed, asked: str = "") -> Value:
    """The same of a record that names the party that was `asked`; of any, where it is empty."""
    spec = work.spec(request.rules)
    by = parties.party_of(work, spec, asked) if asked else None
    return signed.signed_by(work, spec, given, role(work, request, given.role), by, request)


def still_held(work: Work, request: Request, given: Decision, step: str) -> Post | None:
    """The post of a decision as who gave it acts in it now, in the same capacity; None where they do not."""
    spec, person = work.spec(request.rules), work.require(Person, given.person)
    post, about = parties.read(work, spec, given.role, request), Matter(request.type, step, request.unit)
    now = permissions.acting_in(work, spec, person, post, about)
    if now is None or now.capacity or now.giver != given.acted_for:
        return now
    return replace(now, capacity=given.capacity)


def names(work: Work, request: Request, given: Iterable[Decision]) -> Value:
    """The same of several, one after another."""
    found: Value = ""
    for said in reversed([signed_by(work, request, each) for each in given]):
        if isinstance(said, str) and isinstance(found, str):
            found = f"{said}, {found}" if found else said
        else:
            found = line("names-listed", first=said, rest=found) if found else said
    return found
