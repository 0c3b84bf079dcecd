"""Take a choice by its number, in a private chat without buttons."""

from dataclasses import dataclass, field

from workflow.cards.choice_numbers import chosen
from workflow.cards.payloads import OnCard, OnNotice
from workflow.cards.press import Press
from workflow.errors import Refusal
from workflow.model import ChatPlace
from workflow.notices.answer_digest import AnswerDigest
from workflow.people.choices import RefuseArrival
from workflow.people.unbind import Unbind
from workflow.results import Result
from workflow.rules import choices as rules
from workflow.rules.answer_offer import AnswerOffer
from workflow.spec import Words
from workflow.work import Actor, Work


@dataclass(frozen=True)
class Taken(Result):
    """The key of the text that says what was done, and its values."""

    key: str
    values: dict[str, str | Words] = field(default_factory=dict)


@dataclass(frozen=True)
class TakeNumber:
    """The number that a card or a notice gave to a choice, sent by the person of the chat."""

    actor: Actor
    number: int

    def perform(self, work: Work) -> Taken:
        work.act_as(self.actor)
        data = chosen(work.store, ChatPlace(self.actor.platform, self.actor.external), self.number)
        if on_card := OnCard.parse(data):
            pressed = Press(self.actor, on_card.card, "", "", on_card.data).perform(work)
            return Taken(pressed.key, pressed.values)
        if on_notice := OnNotice.parse(data):
            return self._under_notice(work, on_notice)
        raise Refusal("no-such-number")

    def _under_notice(self, work: Work, on: OnNotice) -> Taken:
        if offer := rules.read(on.data):
            return Taken(AnswerOffer(self.actor, on.notice, offer.answer).perform(work).key)
        if arrival := RefuseArrival.parse(on.data):
            gone = Unbind(self.actor, arrival.account, arrival.person).perform(work)
            return Taken("said-unbound", {"name": gone.name})
        return Taken(AnswerDigest(self.actor, on.notice, on.data).perform(work).key)
