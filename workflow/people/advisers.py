"""The people whose opinion is asked: a post or a person, who decide nothing by it (rules C04, D07)."""

from collections.abc import Iterator

from workflow.model import Opinion, Person, Request
from workflow.people import parties, permissions
from workflow.people.delegations import Matter
from workflow.people.parties import Post
from workflow.people.permissions import Acting
from workflow.spec import Words
from workflow.work import Work

PERSON = "person"  # the role of a post that is one person


def post_of(work: Work, request: Request, opinion: Opinion) -> Post | None:
    """The post that is asked; None for a role that no rules know any more."""
    if opinion.person is not None:
        return Post(PERSON, None, opinion.person)
    return parties.read(work, work.spec(request.rules), opinion.role, request)


def called(work: Work, request: Request, opinion: Opinion) -> Words:
    """The post or the person that is asked, as texts name them."""
    post = post_of(work, request, opinion)
    return parties.title(work, work.spec(request.rules), post or opinion.role, request)


def advisers(work: Work, request: Request, opinion: Opinion) -> list[Acting]:
    """Everybody who can give an opinion now: holders of the post, else those who stand in for it.

    Never the person who asked, nor anybody who answers for the request.
    """
    post = post_of(work, request, opinion)
    spec, but, about = (
        work.spec(request.rules),
        _but(work, request, opinion),
        Matter(request.type, unit=request.unit),
    )
    return permissions.standing_for(work, spec, post, but=but, about=about)


def may_advise(work: Work, request: Request, opinion: Opinion, person: Person) -> bool:
    return post_in(work, request, opinion, person) is not None


def post_in(work: Work, request: Request, opinion: Opinion, person: Person) -> Post | None:
    """The post in which a person may give an opinion, or None."""
    found = allowed(work, request, opinion)
    return next((post for each, post in found if each.id == person.id), None)


def allowed(work: Work, request: Request, opinion: Opinion) -> Iterator[Acting]:
    """Yield everybody who may give an opinion: holders of the post, also while they are marked away, then
    those who are asked.
    """
    but, post = _but(work, request, opinion), post_of(work, request, opinion)
    held = permissions.holding(work, work.spec(request.rules), post)
    yield from ((person, post) for person in held if post and person.id not in but)
    yield from advisers(work, request, opinion)


def is_only(work: Work, request: Request, opinion: Opinion, person: int) -> bool:
    """Whether somebody is the only one who holds the post."""
    held = permissions.holding(work, work.spec(request.rules), post_of(work, request, opinion))
    return [each.id for each in held] == [person]


def are_gone(work: Work, request: Request, opinion: Opinion) -> bool:
    """Whether nobody is left of the post and of those who stand in for it."""
    spec, post = work.spec(request.rules), post_of(work, request, opinion)
    return not any(permissions.holding(work, spec, each) for each in parties.line(work, spec, post))


def _but(work: Work, request: Request, opinion: Opinion) -> frozenset[int]:
    return permissions.answered_for(work, request) | {opinion.by}
