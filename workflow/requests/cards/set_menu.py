"""Open or close a card's own menu: the reasons, the changes, the question whether one is sure."""

import re
from dataclasses import dataclass

from workflow.cards import projection
from workflow.cards.menu_pages import opened
from workflow.cards.reasons import named
from workflow.errors import Refusal
from workflow.model import Card, Request
from workflow.people import permissions
from workflow.people.deciders import Deciders
from workflow.requests import lifecycle, revisions
from workflow.requests.waiting import requesters
from workflow.results import Done
from workflow.work import Actor, Work

MENUS = ("", "changes", "more", "return", "refuse", "withdraw", "end", "over")


@dataclass(frozen=True)
class SetMenu:
    """Only who may act on the card may open its menu; the card is then drawn again."""

    actor: Actor
    card: int
    menu: str

    def perform(self, work: Work) -> Done:
        person = work.act_as(self.actor)
        card = work.require(Card, self.card, audited=True)
        request = work.require(Request, card.request or 0)
        menu, _ = opened(self.menu)
        reason = menu.removeprefix("refuse:") if menu.startswith("refuse:") else ""
        is_step = re.fullmatch(r"return:[1-9]\d?", menu) is not None
        if menu not in MENUS and not is_step and named(work.spec(request.rules), reason) is None:
            raise Refusal("gone", audited=True)
        if menu == "withdraw" or (not menu and person.id == permissions.requester(request)):
            if person.id != permissions.requester(request):
                raise Refusal("only-author", audited=True)
            if menu and not revisions.can_withdraw(work, request):
                raise Refusal("moved-on")
        elif menu == "end":
            if requesters.may_end(work, request, person) is None:
                raise Refusal("may-not-end", audited=True)
        else:
            own = permissions.answered_for(work, request)
            visit = lifecycle.require_open(request, permissions.open_visit(work, request))
            stage = lifecycle.stage_of(work.type_of(request), visit)
            if Deciders(work, request, stage).role_of(person) is None:
                raise Refusal("own-request" if person.id in own else "not-decider", audited=True)
        projection.redraw(work, card, menu=self.menu)
        return Done()
