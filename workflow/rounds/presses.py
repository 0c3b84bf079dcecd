"""A press on a round's card: one item, all that is left, or a menu."""

from workflow.cards.choices import OpenMenu
from workflow.cards.presses import Pressed, Presses, Pressing, When
from workflow.cards.projection import redraw
from workflow.model import Card
from workflow.rounds.accept_round import AcceptRound
from workflow.rounds.answer_item import AnswerItem
from workflow.rounds.answer_so import AnswerSo
from workflow.rounds.attest_round import AttestRound
from workflow.rounds.choices import Accept, AskHelp, GiveHelp, LeaveAll, LeaveAnswer, LeaveItem, WantRegister
from workflow.rounds.return_helped import ReturnHelped
from workflow.rounds.set_round_menu import SetRoundMenu
from workflow.rounds.take_register import TakeRegister


def _open_menu(on: Pressing, choice: OpenMenu) -> Pressed:
    SetRoundMenu(on.actor, on.card.id, choice.menu).perform(on.work)
    return Pressed("said-nothing")


def _leave_all(on: Pressing, _: LeaveAll) -> Pressed:
    AttestRound(on.actor, _round(on)).perform(on.work)
    return Pressed("said-unchanged")


def _leave_item(on: Pressing, choice: LeaveItem) -> Pressed:
    _go_on(on, AnswerItem(on.actor, _round(on), choice.item, "same").perform(on.work).left)
    return Pressed("said-item-same")


def _ask_help(on: Pressing, choice: AskHelp) -> Pressed:
    _go_on(on, AnswerItem(on.actor, _round(on), choice.item, "help").perform(on.work).left)
    return Pressed("said-item-help")


def _leave_answer(on: Pressing, choice: LeaveAnswer) -> Pressed:
    AnswerSo(on.actor, _round(on), choice.item, choice.number).perform(on.work)
    return Pressed("said-item-so")


def _accept(on: Pressing, _: Accept) -> Pressed:
    AcceptRound(on.actor, _round(on)).perform(on.work)
    return Pressed("said-accepted")


def _give_help(on: Pressing, _: GiveHelp) -> Pressed:
    ReturnHelped(on.actor, _round(on)).perform(on.work)
    return Pressed("said-item-helped")


def _want_register(on: Pressing, _: WantRegister) -> Pressed:
    TakeRegister(on.actor, _round(on)).perform(on.work)
    return Pressed("said-register", elsewhere=on.card.chat is not None)


def _go_on(on: Pressing, left: int) -> None:
    """The items again, while some are left."""
    now = on.work.store.get(Card, on.card.id)
    if left and now:
        redraw(on.work, now, menu="items")


def _round(on: Pressing) -> int:
    return on.card.duty_round or 0


PRESSES: Presses = (
    When(OpenMenu, _open_menu),
    When(LeaveAll, _leave_all),
    When(LeaveItem, _leave_item),
    When(AskHelp, _ask_help),
    When(LeaveAnswer, _leave_answer),
    When(Accept, _accept),
    When(GiveHelp, _give_help),
    When(WantRegister, _want_register),
)
