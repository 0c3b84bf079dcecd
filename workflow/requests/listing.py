"""Lines about requests in digests: the work to be done with one, and the button that opens it."""

from datetime import datetime

from workflow.lines import Value, line
from workflow.model import Person
from workflow.requests.cards.case import Case
from workflow.requests.cards.choices import ToSee
from workflow.requests.waiting import requesters
from workflow.subject import DigestItem
from workflow.text import cut_at_word

NAME = 32  # units of a request's name on a button


def about(
    case: Case, key: str, due_at: datetime | None, *, corrects: bool = True, **more: Value
) -> DigestItem:
    """The work to be done with a request, with its author; of a correction, that it is one."""
    request = case.request
    author = case.work.store.get(Person, request.author)
    said = line(
        key,
        subject=request.subject,
        reference=request.reference,
        author=author.short if author else "",
        **more,
    )
    said = line("digest-correction", what=said) if corrects and case.correction else said
    name = line("digest-name", name=cut_at_word(request.subject, NAME))
    return DigestItem(due_at, said, name, ToSee(request.id))


def in_place_of(case: Case, person: Person, due_at: datetime) -> DigestItem | None:
    """A line for a colleague who may answer where the requester cannot."""
    if not requesters.may_take_over(case.work, case.request, person):
        return None
    return about(case, "digest-take-over", due_at)
