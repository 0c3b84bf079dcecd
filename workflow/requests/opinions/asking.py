"""Asking for an opinion: of whom it can be asked, and until when."""

from workflow.errors import Refusal
from workflow.model import Opinion, Person, Request, Visit
from workflow.people import advisers, permissions
from workflow.requests.opinions import asked_opinions
from workflow.work import Work

LONGEST = 300  # letters of a question


def wanted_of(work: Work, visit: Visit, asker: Person, whom: str, question: str = "") -> Opinion:
    """An opinion as it would be asked."""
    clock, _ = asked_opinions.clock_of(work, visit)
    return Opinion(
        request=visit.request,
        visit=visit.id,
        by=asker.id,
        role="" if whom.isdecimal() else whom,
        person=int(whom) if whom.isdecimal() else None,
        question=question,
        asked_at=work.now,
        due_at=clock.end(work.calendar, visit.pauses),
    )


def against(work: Work, request: Request, wanted: Opinion) -> Refusal | None:
    """Why an opinion cannot be asked of these: oneself, a requester, nobody, or somebody who is asked."""
    if advisers.is_only(work, request, wanted, wanted.by):
        return Refusal("opinion-self")
    if wanted.person in permissions.answered_for(work, request):
        return Refusal("opinion-requester")
    if advisers.post_of(work, request, wanted) is None:
        return Refusal("gone", audited=True)
    whom, found = advisers.called(work, request, wanted), advisers.advisers(work, request, wanted)
    if not found:
        return Refusal("opinion-nobody", whom=whom)
    for each in asked_opinions.open_of(work, request):
        is_same = (each.role, each.person) == (wanted.role, wanted.person)
        if is_same or _is_asked(work, request, each, wanted.person):
            return Refusal("opinion-asked", whom=whom, at=each.asked_at)
    return None


def _is_asked(work: Work, request: Request, opinion: Opinion, person: int | None) -> bool:
    """Whether a person is asked already, by name or in a post."""
    return any(each.id == person for each, _ in advisers.advisers(work, request, opinion))
