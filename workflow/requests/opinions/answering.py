"""Answering whoever asked for an opinion: with words, or that there is none."""

from typing import Literal

from workflow.cards import projection
from workflow.errors import Refusal
from workflow.model import Opinion, Person, Request
from workflow.people import advisers
from workflow.requests import revisions
from workflow.requests.opinions import asked_opinions
from workflow.results import OfRequest
from workflow.work import Actor, Work

Answered = Literal["given", "none"]
Adviser = tuple[Person, Opinion, Request]


def require_adviser(work: Work, actor: Actor, id: int) -> Adviser:
    """Somebody who is asked for an opinion that is still waited for. Raises Refusal."""
    person, opinion = work.act_as(actor), work.require(Opinion, id, audited=True)
    request = work.require(Request, opinion.request)
    if not advisers.may_advise(work, request, opinion, person):
        raise Refusal("not-adviser", audited=True)
    if opinion.state in ("given", "none"):
        by = work.store.get(Person, opinion.given_by or 0)
        raise Refusal("opinion-answered", who=by.short if by else "", at=opinion.closed_at)
    if not opinion.is_running:
        raise Refusal("opinion-over")
    return person, opinion, request


def answer(
    work: Work, person: Person, opinion: Opinion, request: Request, state: Answered, words: str = ""
) -> OfRequest:
    """Keep an answer with the text that it is about; those who decide hear of it."""
    saw = revisions.current(work.store, request).digest
    opinion = work.store.change(opinion, words=words, saw=saw, given_by=person.id)
    opinion = asked_opinions.end(work, request, opinion, state)
    asked_opinions.tell(work, request, opinion, state, whom=person.short, words=words)
    projection.sync(work, request)
    return OfRequest(request.reference)
