"""The form of a round: the link where an item was brought up to date."""

from workflow.errors import Refusal
from workflow.form import links
from workflow.form.form import CANCEL, Echoed, Finished, Form, Question, Talk
from workflow.form.problem import Problem
from workflow.form.read_words import read_words
from workflow.lines import Line, line
from workflow.model import DutyRound
from workflow.rounds import turns
from workflow.rounds.card import head
from workflow.rounds.hand_in import HandIn
from workflow.rounds.return_round import ReturnRound
from workflow.rounds.update_item import UpdateItem
from workflow.spec import Words

LONGEST = 500  # letters of a reason


def _turn(talk: Talk) -> DutyRound:
    return talk.work.require(DutyRound, talk.number("round"))


def _ask(talk: Talk) -> list[Question]:
    duty = turns.duty_of(talk.work, _turn(talk))
    items = list(duty.asked.values())
    if duty.gives != "nothing":
        return [_ask_file(duty.gives, items[talk.number("number")])]
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


def _ask_file(gives: str, item: Words) -> Question:
    """A document or a table, which is the answer as soon as it is sent."""
    return Question(
        key="link",
        asks=(line(f"dialog-hand-in-{gives}", item=item),),
        read=lambda *_: (None, Problem(f"answer-kind-{gives}")),
        takes_file=True,
        hands=lambda talk, file: talk.do(
            HandIn(talk.actor, talk.number("round"), talk.number("number"), file)
        ),
        kind="file",
    )


def _update(talk: Talk) -> Finished:
    update = UpdateItem(talk.actor, talk.number("round"), talk.number("number"), talk.text("link"))
    answered = talk.do(update)
    problem = Problem(answered.problem) if answered.problem else None
    return Finished({"left": answered.left}, problem=problem)


def _kept(talk: Talk) -> tuple[Line]:
    is_link = turns.duty_of(talk.work, _turn(talk)).gives == "nothing"
    return (line("dialog-update-kept" if is_link else "dialog-handed-in", left=talk.number("left")),)


def _still(talk: Talk) -> Refusal | None:
    """Whether this person may answer the item now."""
    turn = talk.work.store.get(DutyRound, talk.number("round"))
    if turn is None or not turns.may_answer(talk.work, turn, talk.person):
        return Refusal("gone", audited=True)
    items = list(turns.duty_of(talk.work, turn).asked)
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
    said=_kept,
    called=_head,
    head=_head,
    still=_still,
)


# to be done again


def _ask_why(talk: Talk) -> list[Question]:
    return [
        Question(
            key="reason",
            asks=(line("dialog-redo", limit=LONGEST),),
            read=lambda text, _: read_words(text, LONGEST),
            kind="text",
        )
    ]


def _redo(talk: Talk) -> Finished:
    talk.do(ReturnRound(talk.actor, talk.number("round"), talk.text("reason")))
    return Finished({})


def _still_reviewed(talk: Talk) -> Refusal | None:
    """Whether this person may review the round now."""
    turn = talk.work.store.get(DutyRound, talk.number("round"))
    may = turn is not None and turns.may_review(talk.work, turn, talk.person)
    return None if may else Refusal("gone", audited=True)


REDO = Form(
    name="redo",
    questions=_ask_why,
    finish=_redo,
    said=lambda talk: (line("dialog-redo-kept"),),
    called=_head,
    head=_head,
    still=_still_reviewed,
)
