"""An opinion that is waited for, as a thing with a clock."""

from collections.abc import Sequence

from workflow.lines import Line, line
from workflow.model import Opinion, Person, Request, Visit
from workflow.people import advisers
from workflow.ports import Store
from workflow.requests import bases, listing
from workflow.requests.cards.case import Case
from workflow.requests.opinions import asked_opinions, due
from workflow.subject import DigestItem, Subject
from workflow.work import Work


def _open(work: Work, after: int = 0, limit: int | None = None) -> list[Opinion]:
    return work.store.all(Opinion, state="open", after=after, limit=limit)


def _request(opinion: Opinion) -> int:
    return opinion.request


def _pauses(store: Store, opinion: Opinion) -> Sequence[Sequence[str]]:
    visit = store.get(Visit, opinion.visit)
    return visit.pauses if visit else ()


def _item(work: Work, person: Person, opinion: Opinion) -> DigestItem | None:
    """A line for whoever is asked; none once its time is over, since it is reminded of once."""
    request = work.require(Request, opinion.request)
    if opinion.late_at or not advisers.may_advise(work, request, opinion, person):
        return None
    asker = work.store.get(Person, opinion.by)
    who = asker.short if asker else ""
    return listing.about(Case(work, request), "digest-opinion", opinion.due_at, asker=who)


def _dated(work: Work, opinion: Opinion) -> Line:
    return line("days-of-opinion", reference=work.require(Request, opinion.request).reference)


OPINION = Subject[Opinion](
    name=asked_opinions.SUBJECT,
    record=Opinion,
    open=_open,
    while_open={"state": "open"},
    remind=due.remind,
    late=due.late,
    item=_item,
    basis=bases.of_opinion,
    dated=_dated,
    near=asked_opinions.near,
    people_changed=asked_opinions.people_changed,
    pauses=_pauses,
    request=_request,
)
