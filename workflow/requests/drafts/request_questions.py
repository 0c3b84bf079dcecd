"""The questions of a request in their order: which, its fields by their kinds, those that may be left out."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from workflow.form import questions
from workflow.form.form import LATER, Question, Step, Talk
from workflow.lines import line
from workflow.model import Draft
from workflow.requests.drafts import chosen_draft
from workflow.requests.drafts.answers import is_given
from workflow.requests.drafts.asked_extras import asked_extras
from workflow.requests.drafts.asked_field import asked_field
from workflow.requests.drafts.asked_late import LATE, WHY, asked_late
from workflow.requests.drafts.asked_spot import PLACES, SPOT, asked_places, asked_spot
from workflow.requests.drafts.chosen_draft import ALONE, TYPE, UNIT, WHICH_DRAFT, draft_of
from workflow.requests.drafts.held_part import HELD, REPLACE, asked_held, asked_replace
from workflow.requests.drafts.own import kind_of
from workflow.spec import RequestType

WHICH, DROP = "which-field", "draft-goes"
TO_LOOK, TO_EXTRAS = Step("look", line("dialog-do-back")), Step("extras", line("dialog-do-back"))
DROP_SURE = Step("drop-sure", line("dialog-do-drop-sure"), "bad")


def asked_of(talk: Talk) -> Iterator[Question]:
    """Every question in order, by where the conversation is."""
    draft, at = draft_of(talk), talk.kept.at
    if draft and at in ASIDE:
        yield ASIDE[at](talk, draft)
    elif draft and talk.number(ALONE) and (at in (LATE, WHY) or at in kind_of(talk.work, draft).fields):
        yield from _alone(talk, draft)
    elif draft and at in questions.extras(kind_of(talk.work, draft)):
        yield _with_later(replace(asked_field(talk, draft, at), leave=TO_EXTRAS))
        yield _with_later(asked_extras(talk, draft))
    else:
        is_first = True
        for question in (*chosen_draft.choosing(talk, draft), *(_fields(talk, draft) if draft else ())):
            if question.key in (WHICH_DRAFT, UNIT, TYPE):
                yield question
            else:
                yield replace(question, leave=LATER) if is_first else _with_later(question)
            is_first = False


def _with_later(question: Question) -> Question:
    """A question that can be left for later, with everything kept; those about lateness say so themselves."""
    return question if question.key in (LATE, WHY) else replace(question, beside=(*question.beside, LATER))


def _fields(talk: Talk, draft: Draft) -> Iterator[Question]:
    """The fields one by one, the reason for coming late after the day, and those that may be left out."""
    kind = kind_of(talk.work, draft)
    for key in questions.steps(kind):
        yield asked_field(talk, draft, key)
        yield from _late(talk, draft, kind, key)
    if questions.extras(kind):
        yield asked_extras(talk, draft)


def _late(talk: Talk, draft: Draft, kind: RequestType, key: str) -> Iterator[Question]:
    if kind.lead_time and key == kind.lead_time.before:
        yield from asked_late(talk, draft)


def _alone(talk: Talk, draft: Draft) -> Iterator[Question]:
    """One answer that is changed, and what follows from it."""
    kind, at = kind_of(talk.work, draft), talk.kept.at
    day = kind.lead_time.before if kind.lead_time else ""
    key = day if at in (LATE, WHY) else at
    yield _with_later(replace(asked_field(talk, draft, key, alone=True), leave=TO_LOOK))
    yield from _late(talk, draft, kind, key)


def _which_field(talk: Talk, draft: Draft) -> Question:
    """The answers that can be changed, each alone."""
    kind = kind_of(talk.work, draft)
    options = []
    for key in questions.order(kind):
        title = kind.fields[key].title
        options.append(
            (key, line("dialog-given", title=title) if is_given(draft.answers.get(key)) else title)
        )
    return Question(key=WHICH, asks=(line("dialog-which-field"),), options=tuple(options), leave=TO_LOOK)


def _sure_to_drop(_: Talk, __: Draft) -> Question:
    return Question(key=DROP, asks=(line("dialog-drop-sure"),), beside=(DROP_SURE,), leave=TO_LOOK)


ASIDE: dict[str, Callable[[Talk, Draft], Question]] = {
    WHICH: _which_field,
    DROP: _sure_to_drop,
    HELD: asked_held,
    REPLACE: asked_replace,
    SPOT: asked_spot,
    PLACES: asked_places,
}  # questions that stand beside the others
