"""The right to decide, and whether there is still something to decide."""

from collections.abc import Mapping

from workflow.errors import Code, Refusal
from workflow.model import Decision, Person, Request, Visit
from workflow.people import parties, permissions
from workflow.people.deciders import Deciders
from workflow.people.parties import Post
from workflow.people.signed import Signed
from workflow.requests import releases, signatures
from workflow.requests.deciding import council
from workflow.requests.waiting import requesters
from workflow.work import Work

# The refusal of somebody who comes too late, by the word of `council.said`. A voice against closed nothing.
DECIDED: Mapping[str, Code] = {
    "pass": "decided-pass", "more": "decided-more", "return": "decided-return", "refuse": "decided-refuse",
    "keep": "decided-keep", "escalate": "decided-escalate", "against": "moved-on",
}  # fmt: skip


def require_authority(work: Work, those: Deciders, person: Person) -> Post:
    """The post in which a person decides this. Raises Refusal."""
    request = those.request
    if person.id in permissions.answered_for(work, request):
        raise Refusal("own-request", audited=True)
    if person.id in parties.editors(work, those.stage.by, request):
        raise Refusal("chose-decider", audited=True)
    if person.id in those.barred:
        raise Refusal("escalated-before", audited=True)
    post = those.post_of(person)
    if post is None:
        is_for_barred = those.acts_for_barred(person)
        raise Refusal("giver-own-request" if is_for_barred else "not-decider", audited=True)
    return post


def require_escalator(work: Work, those: Deciders, person: Person) -> None:
    """Refuse somebody who decides it and does not carry it up."""
    party, request = those.stage.escalated_by, those.request
    if party and not those.may_escalate(person):
        who = parties.title(work, work.spec(request.rules), party, request)
        raise Refusal("not-escalator", audited=True, who=who)


def require_still(work: Work, those: Deciders, visit: Visit, person: Person) -> None:
    """The stage is open and this person has not spoken; else say who closed it and when. Raises Refusal.

    Where one is enough, a stage that was passed is not open. Where several must agree, a voice closed nothing
    that came to another end.
    """
    request, stage = those.request, those.stage
    if visit.left_at is None and not stage.one_is_enough and those.has_spoken(person):
        raise Refusal("already-counted")
    if visit.left_at is None and visit.waiting == "decider":
        return
    if visit.outcome == "late":
        raise Refusal("went-on-late", at=visit.left_at, **stage.verb.said)
    if council.is_refused_together(visit):
        raise Refusal("decided-against", at=visit.left_at)
    last = work.store.one(Decision, visit=visit.id)
    is_voice = last is not None and last.verdict in ("pass", "refuse") and not stage.one_is_enough
    if last is None or (is_voice and visit.outcome != last.verdict):
        raise Refusal("moved-on")
    who = signatures.signed_by(work, request, last)
    word = council.said(work, request, last)
    raise Refusal(DECIDED[word], who=who, at=last.at, **stage.verb.said)


def require_releaser(work: Work, request: Request, person: Person) -> tuple[Visit, Signed]:
    """The release that counts, and how `person` signs who recalls or corrects it. Raises Refusal."""
    if person.id in permissions.answered_for(work, request):
        raise Refusal("own-request", audited=True)
    post = requesters.may_recall(work, request, person)
    if post is None:
        raise Refusal("not-releaser", audited=True)
    visit = releases.releasing(work, request)
    if visit is None:
        raise Refusal("nothing-to-recall")
    return visit, signatures.sign(work, request, person, post)
