"""The form of a round: the link where an item was brought up to date."""

from workflow.errors import Refusal
from workflow.form import links
from workflow.form.form import CANCEL, Echoed, Finished, Form, Question, Talk
from workflow.form.problem import Problem
from workflow.lines import Line, line
from workflow.model import DutyRound
from workflow.rounds import turns
from workflow.rounds.card import head
from workflow.rounds.update_item import UpdateItem


def _turn(talk: Talk) -> DutyRound:
    return talk.work.require(DutyRound, talk.number("round"))


def _ask(talk: Talk) -> list[Question]:
    items = list(turns.duty_of(talk.work, _turn(talk)).items.values())
    asked = line("dialog-update", item=items[talk.number("number")])
    return [
        Question(
            key="link",
            asks=(asked,),
            read=lambda text, _: links.read(text),
            echoes=lambda _, meant: Echoed((line("dialog-sure", answer=meant[0]),), steps=(CANCEL,)),
            kind="link",
        )
    ]


def _update(talk: Talk) -> Finished:
    update = UpdateItem(talk.actor, talk.number("round"), talk.number("number"), talk.text("link"))
    answered = talk.do(update)
    problem = Problem(answered.problem) if answered.problem else None
    return Finished({"left": answered.left}, problem=problem)


def _still(talk: Talk) -> Refusal | None:
    """Whether this person may answer the item now."""
    turn = talk.work.store.get(DutyRound, talk.number("round"))
    if turn is None or not turns.may_answer(talk.work, turn, talk.person):
        return Refusal("gone", audited=True)
    items = list(turns.duty_of(talk.work, turn).items)
    number = talk.number("number")
    if number < len(items) and turns.may_change(turn, items[number]):
        return None
    return Refusal("round-closed", period=turns.period_of(turn)) if turn.closed_at else Refusal("gone")


def _head(talk: Talk) -> Line:
    return head(talk.work, _turn(talk))


UPDATE = Form(
    name="update",
    questions=_ask,
    finish=_update,
    said=lambda talk: (line("dialog-update-kept", left=talk.number("left")),),
    called=_head,
    head=_head,
    still=_still,
)
