"""Lines about requests in digests: the work to be done with one, and the button that opens it."""

from collections.abc import Collection
from datetime import datetime

from workflow.lines import Value, line
from workflow.model import Decision, Inquiry, Person, Recheck, Request, Task, Visit
from workflow.requests import together
from workflow.requests.cards.case import Case
from workflow.requests.cards.choices import ToSee
from workflow.requests.waiting import requesters
from workflow.subject import DigestItem
from workflow.text import cut_at_word
from workflow.work import Work

NAME = 32  # units of a request's name on a button


def read(work: Work, parts: Collection[Visit | Task | Recheck | Inquiry]) -> None:
    """Read at once what lines about many requests say."""
    together.read_of(work, parts)
    requests = [work.require(Request, id) for id in dict.fromkeys(part.request for part in parts)]
    together.read_texts(work, requests)
    work.store.prefetch(Person, "id", [request.author for request in requests])
    stays = [part for part in parts if isinstance(part, Visit)]
    work.store.prefetch(Decision, "visit", [visit.id for visit in stays])


def about(
    case: Case, key: str, due_at: datetime | None, *, corrects: bool = True, **more: Value
) -> DigestItem:
    """The work to be done with a request, with its author; of a correction, that it is one."""
    request = case.request
    author = case.work.store.get(Person, request.author)
    said = line(
        key,
        author=author.short if author else "",
        **{"subject": request.subject, "reference": request.reference, **more},
    )
    said = line("digest-correction", what=said) if corrects and case.correction else said
    name = line("digest-name", name=cut_at_word(request.subject, NAME))
    return DigestItem(due_at, said, name, ToSee(request.id))


def in_place_of(case: Case, person: Person, due_at: datetime) -> DigestItem | None:
    """A line for a colleague who may answer where the requester cannot."""
    if not requesters.may_take_over(case.work, case.request, person):
        return None
    return about(case, "digest-take-over", due_at)
