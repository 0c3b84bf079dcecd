"""The moves of what comes to people beside cards: rows of their list, and messages about changed rules."""

from collections.abc import Iterator
from functools import partial

from tests.kit.moves.move import ASIDE, ON, Move, Place, actor, named, staff
from workflow.actions import AnswerOffer, BringCard, RepostOffer, RepostRounds
from workflow.app import Action
from workflow.cards.choices import Payload
from workflow.model import DutyRound, Notice, Request, RuleOffer
from workflow.office.work_list import work_list
from workflow.requests.cards.choices import ToSee
from workflow.results import Result
from workflow.rounds.choices import ShowRound
from workflow.rules import card, signing, stranded, versions
from workflow.rules.choices import ShowOffer
from workflow.work import Actor, Work


def lists(work: Work) -> Iterator[Place]:
    """The first page of the list of everybody's work, and the newest message about an open offer."""
    for who, _ in staff(work):
        yield Place(who, "list", partial(of_list, who))
    if work.store.one(RuleOffer, state="open"):
        for who, _ in staff(work):
            yield Place(who, "offer", partial(of_offer, who))


def of_list(who: str, work: Work) -> Iterator[Move]:
    """The things that rows open come again: a card that was held, the card of a round, changed rules."""
    by = actor(who)
    for row in work_list(work, by, "mine", 0).view.rows:
        if row.choice and (opened := _opened(work, by, row.choice)):
            what, action = opened
            yield Move(who, "list", what, (action,), ASIDE)


def _opened(work: Work, by: Actor, choice: Payload) -> tuple[str, Action[Result]] | None:
    match choice:
        case ToSee():
            request = work.require(Request, choice.request)
            return f"card {named(request)}", BringCard(by, request.id)
        case ShowRound():
            turn = work.require(DutyRound, choice.round)
            return f"round {turn.duty} {turn.unit}", RepostRounds(by, turn.id)
        case ShowOffer():
            return "offer", RepostOffer(by)
        case _:
            return None


def of_offer(who: str, work: Work) -> Iterator[Move]:
    """The buttons of the newest message that asks somebody about an offer."""
    person, offer = work.require_person(actor(who)), work.store.one(RuleOffer, state="open")
    part = signing.part_of(work, offer) if offer else None
    for key, view in ((versions.NOTICE, card.offered), (versions.SURE, stranded.asked)):
        notices = work.store.all(Notice, key=key, person=person.id)
        now = [n for n in notices if offer and n.values.get("offer") == offer.id]
        if not now or now[-1].values.get("part", "") != (part or ""):
            continue
        shown = view(work, now[-1])
        for row in shown.choices if shown else ():
            for choice in row:
                answer = AnswerOffer(actor(who), now[-1].id, choice.data)
                yield Move(who, "offer", f"{key} {choice.data}", (answer,), ON)
