"""A whole request, as a thing with a clock. It is moved on by moving its open parts."""

from collections.abc import Sequence

from workflow.cards.shape import CardView
from workflow.lines import Line, line
from workflow.model import Card, Person, Request
from workflow.model.literals import UNDER_WAY
from workflow.requests import (
    bases,
    due,
    holdings,
    listing,
    near,
    parts,
    queries,
    revisions,
    to_do,
    together,
    whole,
)
from workflow.requests.cards import chats, presses, views
from workflow.requests.cards.case import Case
from workflow.requests.opinions import asked_opinions
from workflow.subject import Affected, DigestItem, InLists, Movable, ShownInChats, Subject
from workflow.work import Work


def _id(request: Request) -> int:
    return request.id


def _is_open(request: Request) -> bool:
    return request.status != "closed"


def _item(work: Work, person: Person, request: Request) -> DigestItem | None:
    if whole.stands(work, request) or all(each.id != person.id for each in whole.watchers(work, request)):
        return None
    return listing.about(Case(work, request), "digest-whole", request.due_at)


def _cards(work: Work, request: Request) -> list[Card]:
    return work.store.all(Card, request=request.id)


def _on(card: Card) -> int | None:
    return card.request


def _view(work: Work, card: Card, _: Request) -> CardView:
    return views.card(work, card)


def _blank(request: Request) -> Card:
    return Card(request=request.id)


def _reference(request: Request) -> str:
    return request.reference


def _dated(_: Work, request: Request) -> Line:
    return line("days-of-request", reference=request.reference)


def _near(work: Work, affected: Affected) -> list[Request]:
    """The requests that such people move on, and those about which they asked or may give an opinion."""
    found = {request.id: request for request in near.requests_of(work, affected)}
    for opinion in asked_opinions.near(work, affected):
        found.setdefault(opinion.request, work.require(Request, opinion.request))
    return [found[id] for id in sorted(found)]


def _write_down(work: Work, requests: Sequence[Request]) -> None:
    together.read_what_follows(work, requests)
    together.read_to_do(work, requests)
    holdings.sync(work, requests)
    asked_opinions.settle(work, requests)
    to_do.sync(work, requests)


def _is_behind(work: Work, request: Request) -> bool:
    return to_do.is_behind(work, request) or holdings.is_behind(work, request)


WHOLE = Subject[Request](
    name=whole.SUBJECT,
    record=Request,
    open=parts.under_way,
    while_open={"status": UNDER_WAY},
    remind=due.remind,
    late=due.late,
    item=_item,
    basis=bases.of_request,
    dated=_dated,
    near=_near,
    many=near.count,
    find=near.find,
    read=together.read_with_cards,
    pauses=revisions.stood,
    ahead=True,
    request=_id,
    movable=Movable(
        is_open=_is_open,
        movers=parts.movers_of,
        wanted=parts.by_unit,
        said=parts.named,
        parts=parts.of_request,
        alone=parts.without,
    ),
    shown=ShownInChats(
        open=chats.open_requests,
        chats=chats.concerned,
        asked=chats.waited_for,
        waits=chats.waits,
        cards=_cards,
        blank=_blank,
        on=_on,
        view=_view,
        parts=[(kind, "request") for kind in views.PARTS],
        read=together.read_for_cards,
        presses=presses.PRESSES,
        key=_reference,
        unseen=chats.tell_unseen,
        rings=parts.rings,
    ),
    lists=InLists(write_down=_write_down, is_behind=_is_behind, rows=queries.rows),
)
