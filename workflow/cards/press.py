"""A choice of a card taken: what a button sends back, on any platform."""

from dataclasses import dataclass
from typing import Literal

from workflow.cards.projection import place_of, redraw
from workflow.cards.reasons import named
from workflow.errors import Refusal
from workflow.model import Card, CardPart, Recheck, Request, Revision, Task, Verdict, Visit
from workflow.requests.cards.replies import VERB as TYPED
from workflow.requests.cards.set_menu import SetMenu
from workflow.requests.deciding.claim_visit import ClaimVisit
from workflow.requests.deciding.decide import Decide
from workflow.requests.deciding.hand_back_visit import HandBackVisit
from workflow.requests.deciding.take_over_visit import TakeOverVisit
from workflow.requests.publishing.claim_task import ClaimTask
from workflow.requests.publishing.keep_link import KeepLink
from workflow.requests.publishing.take_package import TakePackage
from workflow.requests.rechecks.answer_recheck import AnswerRecheck
from workflow.requests.waiting.close_request import CloseRequest
from workflow.requests.waiting.go_on_unanswered import GoOnUnanswered
from workflow.requests.withdraw import Withdraw
from workflow.rounds.answer_item import AnswerItem
from workflow.rounds.attest_round import AttestRound
from workflow.rounds.return_helped import ReturnHelped
from workflow.rounds.set_round_menu import SetRoundMenu
from workflow.work import Actor, Work

HOLDS: dict[str, type[ClaimVisit | TakeOverVisit | HandBackVisit]] = {
    "hold": ClaimVisit,
    "over": TakeOverVisit,
    "back": HandBackVisit,
}
VERDICTS: dict[str, Verdict] = {"pass": "pass", "more": "more", "return": "return", "refuse": "refuse"}


@dataclass(frozen=True)
class Pressed:
    """What to say to the person who pressed: a text key, and the reference of the request."""

    said: str
    reference: str = ""


@dataclass(frozen=True)
class Press:
    """`data` of a choice, pressed on a message of a chat; it acts on nothing but the card's own request.

    `shows` says whether the message carries this choice, or another, or cannot be looked at. Without a
    message `place` is empty: the card is found by its number, and authority, visit and revision decide.
    """

    actor: Actor
    card: int
    place: str
    message: int
    data: str
    shows: Literal["this", "other", "unknown"] = "this"

    def perform(self, work: Work) -> Pressed:
        card = self._require_card(work)
        if not self._is_copy(work, card):
            return self._act(work, card)
        _claim(work, card, self.place, self.message)
        try:
            return self._act(work, card)
        except Refusal as refusal:
            refusal.audited = True  # so that the copy stays known, and is taken away
            raise

    def _act(self, work: Work, card: Card) -> Pressed:  # noqa: PLR0911 - one for each verb of a card
        if card.duty_round:
            return self._answer_round(work, card, card.duty_round)
        request = work.require(Request, card.request or 0)
        verb, _, rest = self.data.partition(":")
        if verb in VERDICTS:
            return self._decide(work, request, VERDICTS[verb], rest)
        if verb == TYPED:
            return self._decide_typed(work, request, rest)
        if verb == "menu":
            SetMenu(self.actor, card.id, rest).perform(work)
            return Pressed("said-nothing")
        if verb == "take":
            task = _own(work, Task, rest, request)
            return Pressed("said-taken", ClaimTask(self.actor, task).perform(work))
        if verb in HOLDS:
            visit = _own(work, Visit, rest, request)
            reference = HOLDS[verb](self.actor, visit).perform(work)
            claimed = "said-claimed" if card.chat else "said-claimed-here"
            return Pressed("said-handed-back" if verb == "back" else claimed, reference)
        if verb == "keep":
            task = _own(work, Task, rest, request)
            return Pressed("said-link-kept", KeepLink(self.actor, task).perform(work))
        if verb == "package":
            return Pressed("said-package", TakePackage(self.actor, request.id).perform(work))
        if verb == "right":
            recheck = _own(work, Recheck, rest, request)
            return Pressed("said-right", AnswerRecheck(self.actor, recheck).perform(work))
        if verb == "proceed":
            visit = _own(work, Visit, rest, request)
            return Pressed("said-proceeded", GoOnUnanswered(self.actor, visit).perform(work))
        if verb == "end":
            reason = _reason(work, request, rest)
            return Pressed("said-ended", CloseRequest(self.actor, request.id, reason).perform(work))
        if verb == "withdraw":
            return Pressed("said-withdrawn", Withdraw(self.actor, request.id).perform(work))
        raise Refusal("gone", audited=True)

    def _require_card(self, work: Work) -> Card:
        """The card that is pressed: in its own chat, and a private one by its person. Ends forged presses."""
        person, card = work.act_as(self.actor), work.store.get(Card, self.card)
        if card is None or (card.person is not None and card.person != person.id):
            raise Refusal("not-a-card", audited=True)
        shown = work.store.one(CardPart, place=self.place, message=self.message) if self.place else None
        if shown and shown.card == card.id:
            return card
        elsewhere = self.place and self.place != place_of(work.store, card)
        if shown or elsewhere or self.shows == "other":
            raise Refusal("not-a-card", audited=True)
        return card

    def _is_copy(self, work: Work, card: Card) -> bool:
        """Whether the message is one of the card that is not on record, as a kill may leave it."""
        on_record = work.store.one(CardPart, place=self.place, message=self.message)
        return bool(self.place) and self.shows == "this" and on_record is None

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
        elif verb == "helped":
            ReturnHelped(self.actor, turn).perform(work)
            return Pressed("said-item-helped")
        else:
            raise Refusal("gone", audited=True)
        now = work.store.get(Card, card.id)
        if answered.left and now:
            redraw(work, now, menu="items")
        return Pressed("said-item-help" if verb == "help" else "said-item-same")

    def _decide_typed(self, work: Work, request: Request, rest: str) -> Pressed:
        """The choice under typed words, until the end of its day; asking for more says these words."""
        until, _, chosen = rest.partition(":")
        verb, _, seen = chosen.partition(":")
        if _number(until) <= work.now.timestamp():
            raise Refusal("reply-over")
        if verb == "pass":
            return self._decide(work, request, "pass", seen)
        kept = work.store.one(CardPart, place=self.place, message=self.message)
        if verb != "more" or kept is None:
            raise Refusal("gone", audited=True)
        return self._decide(work, request, "more", seen, kept.shown)

    def _decide(self, work: Work, request: Request, verdict: Verdict, rest: str, words: str = "") -> Pressed:
        seen, _, key = rest.partition(":")
        visit, _, revision = seen.partition(".")
        reason = words or _reason(work, request, key)
        ids = _own(work, Visit, visit, request), _own(work, Revision, revision, request)
        decided = Decide(self.actor, *ids, verdict, reason).perform(work)
        return Pressed(f"said-{decided.word}", decided.reference)


def _claim(work: Work, card: Card, place: str, message: int) -> None:
    """Put a copy of a card on record. Drawing then makes it the card's posting, or takes it away.

    It may be the posting that was under way when the bot was killed; else it counts as outdated.
    """
    following = card.post + 1
    under_way = card.stale and not work.store.one(CardPart, card=card.id, post=following, n=0)
    copy = CardPart(
        card=card.id, post=following if under_way else -message, n=0, kind="message",
        place=place, message=message, others=[], shown="",
    )  # fmt: skip
    work.store.add(copy)
    redraw(work, card)


def _own(
    work: Work, kind: type[Visit] | type[Revision] | type[Task] | type[Recheck], id: str, request: Request
) -> int:
    """The number of a record of this request; another's is refused."""
    record = work.require(kind, _number(id), audited=True)
    if record.request != request.id:
        raise Refusal("not-a-card", audited=True)
    return record.id


def _reason(work: Work, request: Request, number: str) -> str:
    """One of the ready-made reasons; nothing where there is no such reason."""
    found = named(work.spec(request.rules), number)
    return found.vi if found else ""


def _number(text: str) -> int:
    if not text.isdecimal() or len(text) > 12:
        raise Refusal("gone", audited=True)
    return int(text)
