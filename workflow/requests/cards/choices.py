"""The choices of a request's cards: presses, and ways into the private chat."""

from dataclasses import dataclass
from typing import Literal

from workflow.cards.choices import Payload, WayIn

Reasoned = Literal["more", "return", "refuse"]


@dataclass(frozen=True)
class Pass(Payload):
    form = "pass:{visit}.{revision}"
    visit: int
    revision: int


@dataclass(frozen=True)
class GiveReason(Payload):
    """A verdict for one of the ready-made reasons, by its number in the rules of the request."""

    form = "{verdict}:{visit}.{revision}:{reason}"
    verdict: Reasoned
    visit: int
    revision: int
    reason: int


@dataclass(frozen=True)
class AskMissing(Payload):
    """Ask the requester for the answers that are owed."""

    form = "missing:{visit}.{revision}"
    visit: int
    revision: int


@dataclass(frozen=True)
class ReturnTo(Payload):
    """A return to a step of the path, by its number from 1 on, for one of the ready-made reasons."""

    form = "return-to:{visit}.{revision}:{step}:{reason}"
    visit: int
    revision: int
    step: int
    reason: int


@dataclass(frozen=True)
class DecideTyped(Payload):
    """The choice under typed words, good until a moment in seconds; asking for more says these words."""

    form = "typed:{until}:{verdict}:{visit}.{revision}"
    until: int
    verdict: Literal["pass", "more"]
    visit: int
    revision: int


@dataclass(frozen=True)
class TakeVisit(Payload):
    form = "hold:{visit}"
    visit: int


@dataclass(frozen=True)
class TakeVisitOver(Payload):
    form = "over:{visit}"
    visit: int


@dataclass(frozen=True)
class GiveVisitBack(Payload):
    form = "back:{visit}"
    visit: int


@dataclass(frozen=True)
class TakeTask(Payload):
    form = "take:{task}"
    task: int


@dataclass(frozen=True)
class LeaveLink(Payload):
    """The link that is out already stays the result."""

    form = "keep:{task}"
    task: int


@dataclass(frozen=True)
class NoOpinion(Payload):
    form = "none:{opinion}"
    opinion: int


@dataclass(frozen=True)
class WantPackage(Payload):
    form = "package:"


@dataclass(frozen=True)
class FindRight(Payload):
    form = "right:{recheck}"
    recheck: int


@dataclass(frozen=True)
class Proceed(Payload):
    """Go on without the requester's answer."""

    form = "proceed:{visit}"
    visit: int


@dataclass(frozen=True)
class EndUnanswered(Payload):
    """End what nobody answers, for one of the ready-made reasons."""

    form = "end:{reason}"
    reason: int


@dataclass(frozen=True)
class BeSureToWithdraw(Payload):
    form = "withdraw:"


@dataclass(frozen=True)
class ToSee(WayIn):
    form = "see-{request}"
    request: int


@dataclass(frozen=True)
class ToCard(WayIn):
    """The whole card, below everything."""

    form = "card-{request}"
    request: int


@dataclass(frozen=True)
class ToEdit(WayIn):
    form = "edit-{request}"
    begins = "edit"
    request: int


@dataclass(frozen=True)
class ToSupplement(WayIn):
    form = "add-{request}"
    begins = "supplement"
    request: int


@dataclass(frozen=True)
class ToReason(WayIn):
    """A reason in one's own words, or the opinion with which something is escalated."""

    form = "{verdict}-{visit}-{revision}"
    begins = "reason"
    verdict: Literal[Reasoned, "escalate"]
    visit: int
    revision: int


@dataclass(frozen=True)
class ToPass(WayIn):
    """A pass with the answers that its step asks for."""

    form = "pass-{visit}-{revision}"
    begins = "pass"
    visit: int
    revision: int


@dataclass(frozen=True)
class ToOpinion(WayIn):
    """An opinion to be asked: of whom, and what about."""

    form = "opinion-{visit}"
    begins = "opinion"
    visit: int


@dataclass(frozen=True)
class ToAdvice(WayIn):
    """The words of an opinion that was asked."""

    form = "advise-{opinion}"
    begins = "advice"
    opinion: int


@dataclass(frozen=True)
class ToReturn(WayIn):
    """A return to a step of the path, for a reason in one's own words."""

    form = "{verdict}-to-{visit}-{revision}-{step}"
    begins = "reason"
    verdict: Literal["return"]
    visit: int
    revision: int
    step: int


@dataclass(frozen=True)
class ToResult(WayIn):
    form = "link-{task}"
    begins = "result"
    task: int


@dataclass(frozen=True)
class ToHandOver(WayIn):
    """The colleague to whom a task is handed over."""

    form = "hand-{task}"
    begins = "handing"
    task: int


@dataclass(frozen=True)
class ToHandOverVisit(WayIn):
    """The colleague to whom what is to be decided is handed over."""

    form = "give-{visit}"
    begins = "visit-handing"
    visit: int


@dataclass(frozen=True)
class ToWaive(WayIn):
    """The reason for which a task need not be done."""

    form = "waive-{task}"
    begins = "waive"
    task: int


@dataclass(frozen=True)
class ToMistake(WayIn):
    """A result that is wrong: what is wrong with it."""

    form = "wrong-{recheck}"
    begins = "wrong"
    recheck: int


@dataclass(frozen=True)
class ToStep(WayIn):
    """A step outside the ordinary path, with its reason: end what nobody answers, or take a release back."""

    form = "{step}-{request}"
    begins = "step"
    step: Literal["end", "recall"]
    request: int


@dataclass(frozen=True)
class ToTrouble(WayIn):
    """Trouble to be raised at a request: in words, with who is called."""

    form = "trouble-{request}"
    begins = "trouble"
    request: int


@dataclass(frozen=True)
class ToReopen(WayIn):
    form = "reopen-{request}"
    begins = "reopen"
    request: int
