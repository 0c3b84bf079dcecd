"""Answering whoever asked for an opinion: with words, or that there is none."""

from typing import Literal

from workflow.cards import projection
from workflow.errors import Refusal
from workflow.model import Opinion, Person, Request
from workflow.people import advisers
from workflow.people.signed import Signed
from workflow.requests import revisions, signatures
from workflow.requests.opinions import asked_opinions
from workflow.requests.search import kept_words
from workflow.results import OfRequest
from workflow.work import Actor, Work

Answered = Literal["given", "none"]
Adviser = tuple[Signed, Opinion, Request]


def require_adviser(work: Work, actor: Actor, id: int) -> Adviser:
    """Somebody who is asked for an opinion that is still waited for. Raises Refusal."""
    person, opinion = work.act_as(actor), work.require(Opinion, id, audited=True)
    request = work.require(Request, opinion.request)
    post = advisers.post_in(work, request, opinion, person)
    if post is None:
        raise Refusal("not-adviser", audited=True)
    if opinion.state in ("given", "none"):
        who = signatures.given_by(work, request, opinion)
        raise Refusal("opinion-answered", who=who, at=opinion.closed_at)
    if not opinion.is_running:
        raise Refusal("opinion-over")
    in_post = post if opinion.role else None  # who is asked by name answers in no role
    return signatures.sign(work, request, person, in_post), opinion, request


def answer(
    work: Work, given: Signed, opinion: Opinion, request: Request, state: Answered, words: str = ""
) -> OfRequest:
    """Keep an answer with the text that it is about; those who decide hear of it."""
    saw = revisions.current(work.store, request).digest
    by = {"given_by": given.person, "given_as": given.role, "acted_for": given.acted_for}
    opinion = work.store.change(opinion, words=words, saw=saw, **by, capacity=given.capacity)
    kept_words.keep(work, request)
    opinion = asked_opinions.end(work, request, opinion, state)
    whom = work.require(Person, given.person).short
    asked_opinions.tell(work, request, opinion, state, whom=whom, words=words)
    projection.sync(work, request)
    return OfRequest(request.reference)
