"""A choice of a card taken: what a button sends back, on any platform."""

from dataclasses import dataclass

from workflow.actions.answer_recheck import AnswerRecheck
from workflow.actions.answer_round import AnswerItem, AttestRound, SetRoundMenu
from workflow.actions.decide import Decide
from workflow.actions.publish import ClaimTask
from workflow.actions.set_menu import SetMenu
from workflow.actions.withdraw import Withdraw
from workflow.cards import place_of, redraw
from workflow.errors import Refusal
from workflow.model import Card, CardPart, Request, Verdict
from workflow.work import Actor, Work

VERDICTS: dict[str, Verdict] = {"pass": "pass", "more": "more", "return": "return", "refuse": "refuse"}


@dataclass(frozen=True)
class Pressed:
    """What to say to the person who pressed: a text key, and the reference of the request."""

    said: str
    reference: str = ""


@dataclass(frozen=True)
class Press:
    """`data` of a choice, pressed on a message of a chat. A message that is no card of ours refuses it."""

    actor: Actor
    card: int
    place: str
    message: int
    data: str

    def perform(self, work: Work) -> Pressed:
        card = self._require_card(work)
        if card.duty_round:
            return self._answer_round(work, card, card.duty_round)
        request = work.require(Request, card.request or 0)
        verb, _, rest = self.data.partition(":")
        if verb in VERDICTS:
            return self._decide(work, request, VERDICTS[verb], rest)
        if verb == "menu":
            SetMenu(self.actor, card.id, rest).perform(work)
            return Pressed("said-nothing")
        if verb == "take":
            return Pressed("said-taken", ClaimTask(self.actor, _number(rest)).perform(work))
        if verb == "right":
            return Pressed("said-right", AnswerRecheck(self.actor, _number(rest)).perform(work))
        if verb == "withdraw":
            return Pressed("said-withdrawn", Withdraw(self.actor, request.id).perform(work))
        raise Refusal("gone", audited=True)

    def _require_card(self, work: Work) -> Card:
        """Forged and forwarded presses end here.

        A message of a card that is being drawn right now may not be on record yet: in the card's own chat
        it counts.
        """
        card = work.store.get(Card, self.card)
        shown = work.store.one(CardPart, place=self.place, message=self.message)
        if card and shown and shown.card == card.id:
            return card
        if card and shown is None and card.stale and self.place == place_of(work.store, card):
            return card
        raise Refusal("not-a-card", audited=True)

    def _answer_round(self, work: Work, card: Card, turn: int) -> Pressed:
        """The card of a unit's round: one item, all that is left, or a menu."""
        verb, _, rest = self.data.partition(":")
        if verb == "menu":
            SetRoundMenu(self.actor, card.id, rest).perform(work)
            return Pressed("said-nothing")
        if verb == "unchanged":
            AttestRound(self.actor, turn).perform(work)
            return Pressed("said-unchanged")
        if verb == "same":
            answered = AnswerItem(self.actor, turn, rest, "same").perform(work)
        elif verb == "help":
            answered = AnswerItem(self.actor, turn, rest, "help").perform(work)
        else:
            raise Refusal("gone", audited=True)
        now = work.store.get(Card, card.id)
        if answered.left and now:
            redraw(work, now, menu="items")
        return Pressed("said-item-help" if verb == "help" else "said-item-same")

    def _decide(self, work: Work, request: Request, verdict: Verdict, rest: str) -> Pressed:
        seen, _, key = rest.partition(":")
        visit, _, revision = seen.partition(".")
        reasons = work.spec(request.rules).reasons
        reason = reasons[key].vi if key in reasons else ""
        decided = Decide(self.actor, _number(visit), _number(revision), verdict, reason).perform(work)
        said = f"said-pass-{decided.verb}" if verdict == "pass" else f"said-{verdict}"
        return Pressed(said, decided.reference)


def _number(text: str) -> int:
    if not text.isdecimal() or len(text) > 12:
        raise Refusal("gone", audited=True)
    return int(text)
