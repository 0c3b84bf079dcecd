"""A unit answers for its items in a round of a duty: still right, updated, help needed (rule B06)."""

from dataclasses import dataclass
from typing import Literal

from workflow.cards import projection
from workflow.errors import Refusal
from workflow.form import questions
from workflow.model import Card, DutyRound, Person
from workflow.rounds import turns
from workflow.text import clean
from workflow.work import Actor, Work

MENUS = ("", "items", "help", "unchanged")


@dataclass(frozen=True)
class Answered:
    """Which round it is, how many items are left, and why a link will not do."""

    round: int
    left: int
    problem: str | None = None


@dataclass(frozen=True)
class AnswerItem:
    """An item is still right, or the unit asks for help with it: whoever helps has a card of all of them."""

    actor: Actor
    round: int
    item: str
    answer: Literal["same", "help"]

    def perform(self, work: Work) -> Answered:
        person, turn = _require(work, self.actor, self.round)
        _require_open(work, turn, self.item)
        before = turn.items.get(self.item, {}).get("answer")
        if before == self.answer:
            return Answered(turn.id, len(turns.left(work, turn)))
        is_first = self.answer == "help" and not turns.answered(turn, "help")
        recorded = _record(work, person, turn, [self.item], self.answer)
        if is_first:
            _ring(work, turn, helpers=True)
        return recorded


@dataclass(frozen=True)
class UpdateItem:
    """An item was brought up to date, with the link where that can be seen. The link is never opened.

    `number` is the place of the item in the round's own rules: it travels in a link of the platform.
    """

    actor: Actor
    round: int
    number: int
    link: str

    def perform(self, work: Work) -> Answered:
        person, turn = _require(work, self.actor, self.round)
        items = list(turns.duty_of(work, turn).items)
        if self.number >= len(items):
            raise Refusal("gone", audited=True)
        item, link = items[self.number], clean(self.link)
        given = turn.items.get(item, {})
        if given.get("answer") == "updated" and given.get("link") == link:
            return Answered(turn.id, len(turns.left(work, turn)))
        _require_open(work, turn, item)
        if problem := questions.check_link(link):
            return Answered(turn.id, len(turns.left(work, turn)), problem.code)
        return _record(work, person, turn, [item], "updated", link)


@dataclass(frozen=True)
class AttestRound:
    """All items that are left are unchanged: one person says so, by name."""

    actor: Actor
    round: int

    def perform(self, work: Work) -> Answered:
        person, turn = _require(work, self.actor, self.round)
        left = turns.left(work, turn)
        if not turns.is_answerable(turn) or not left:
            raise _too_late(work, turn)
        return _record(work, person, work.store.change(turn, attested_by=person.id), left, "same")


@dataclass(frozen=True)
class ReturnHelped:
    """The help that a unit asked for was given: the unit has its items back, to confirm them (rule B06).

    A round that was done is open again, if its month is not over.
    """

    actor: Actor
    round: int

    def perform(self, work: Work) -> Answered:
        person, turn = work.act_as(self.actor), work.require(DutyRound, self.round, audited=True)
        if not turns.may_help(work, turn, person):
            role = work.spec(turn.rules).roles[turns.duty_of(work, turn).helped_by].title
            raise Refusal("not-helper", audited=True, role=role)
        items = turns.answered(turn, "help")
        if not items:
            raise Refusal("help-over")
        if not turns.is_answerable(turn) and not turns.may_mend(turn):
            raise _too_late(work, turn)
        if turn.state == "done" and work.now < turn.due_at:
            turn = work.store.change(turn, state="open", closed_at=None)
        answered = _record(work, person, turn, items, "helped")
        _ring(work, turn, helpers=False)
        return answered


@dataclass(frozen=True)
class SetRoundMenu:
    """Open or close the menu of a round's card; only who may answer may."""

    actor: Actor
    card: int
    menu: str

    def perform(self, work: Work) -> None:
        card = work.require(Card, self.card, audited=True)
        _, turn = _require(work, self.actor, card.duty_round or 0)
        item = self.menu.removeprefix("item-") if self.menu.startswith("item-") else ""
        if self.menu not in MENUS and item not in turns.duty_of(work, turn).items:
            raise Refusal("gone", audited=True)
        if not turns.is_answerable(turn) and not turns.may_mend(turn):
            raise _too_late(work, turn)
        projection.redraw(work, card, menu=self.menu)


@dataclass(frozen=True)
class RepostRounds:
    """The cards of the rounds that wait for this person come again, at the bottom of the private chat."""

    actor: Actor

    def perform(self, work: Work) -> int:
        person = work.act_as(self.actor)
        found = turns.waiting_for(work, person)
        for turn in found:
            card = work.store.one(Card, duty_round=turn.id, person=person.id) or work.store.add(
                Card(duty_round=turn.id, person=person.id)
            )
            projection.redraw(work, card, menu="", attention=projection.AGAIN)
        return len(found)


def _require(work: Work, actor: Actor, id: int) -> tuple[Person, DutyRound]:
    """A round of a unit for which the actor may answer now; anybody else is refused and logged."""
    person = work.act_as(actor)
    turn = work.require(DutyRound, id, audited=True)
    if not turns.may_answer(work, turn, person):
        raise Refusal("not-answerer", audited=True)
    return person, turn


def _require_open(work: Work, turn: DutyRound, item: str) -> None:
    if item not in turns.duty_of(work, turn).items:
        raise Refusal("gone", audited=True)
    if not turns.may_change(turn, item):
        raise _too_late(work, turn)


def _too_late(work: Work, turn: DutyRound) -> Refusal:
    """What a press on a round that is over is told."""
    last = max(turn.items.values(), key=lambda given: str(given["at"]), default=None)
    who = work.store.get(Person, int(last["by"])) if last else None
    if turn.state == "done" and who:
        return Refusal("round-done", who=who.short, at=turn.closed_at)
    return Refusal("round-closed", month=turns.month_of(turn))


def _record(
    work: Work, person: Person, turn: DutyRound, items: list[str], answer: str, link: str = ""
) -> Answered:
    """Keep the answers; the round is done once no item is left, and says so when it was late (rule B06)."""
    given: dict[str, str | int] = {"answer": answer, "by": person.id, "at": work.now.isoformat()}
    if link:
        given["link"] = link
    turn = work.store.change(turn, items={**turn.items, **dict.fromkeys(items, given)})
    left = turns.left(work, turn)
    if not left and turns.is_answerable(turn):
        turn = work.store.change(turn, state="done", closed_at=work.now)
    work.audit(
        "round.answered", f"round/{turn.id}", items=",".join(items), answer=answer, link=link,
        left=len(left), late="yes" if turn.late_at else "no",
    )  # fmt: skip
    projection.sync_round(work, turn)
    return Answered(turn.id, len(left))


def _ring(work: Work, turn: DutyRound, *, helpers: bool) -> None:
    """Post the cards of those who help, or of the unit, anew."""
    for card in work.store.all(Card, duty_round=turn.id):
        if turns.is_helpers(work, turn, card) == helpers:
            projection.redraw(work, card, attention=projection.AGAIN)
