"""The answers of a request live in its draft: whether a question has one, and how one is kept."""

from workflow.form import kinds, questions
from workflow.form.conversing import Heard
from workflow.form.form import Question, Talk, Way
from workflow.form.problem import Problem
from workflow.model import Answer, Conversation, Draft
from workflow.requests.drafts import chosen_draft
from workflow.requests.drafts.answer_before import OF, TOLD, told_after
from workflow.requests.drafts.asked_extras import EXTRAS, hear_extra
from workflow.requests.drafts.asked_field import CHOOSING, hear_more, keep_answer, keep_marks
from workflow.requests.drafts.asked_late import LATE, WHY, is_late_day, is_unexplained, keep_reason
from workflow.requests.drafts.asked_sent import BLANK
from workflow.requests.drafts.chosen_draft import (
    ALONE,
    DRAFT,
    TYPE,
    UNIT,
    WHICH_DRAFT,
    draft_of,
    require_draft_of,
)
from workflow.requests.drafts.own import kind_of
from workflow.requests.drafts.request_questions import DROP, WHICH
from workflow.work import Work


def has(talk: Talk, key: str) -> bool:
    draft = draft_of(talk)
    if key in (WHICH_DRAFT, UNIT, TYPE):
        return draft is not None or talk.has(key)
    if draft is None or key in (WHICH, DROP):
        return False
    if key in (LATE, WHY):
        return (key, talk.kept.at) == (LATE, WHY) or not is_unexplained(talk.work, draft)
    if key == EXTRAS:
        return set(questions.extras(kind_of(talk.work, draft))) <= set(draft.answers)
    return key in draft.answers and talk.kept.echo.get(CHOOSING) != key


def _keep(talk: Talk, question: Question, answer: Answer) -> Talk | Problem:
    key = question.key
    if key in (WHICH_DRAFT, UNIT, TYPE):
        return chosen_draft.choose(talk, key, str(answer))
    draft = require_draft_of(talk)
    if key == WHICH:
        return talk.changed(about={**talk.kept.about, ALONE: 1}, at=str(answer), echo={})
    if key == WHY:
        return keep_reason(talk, draft, str(answer)) or go_on_from(talk, key)
    if key == EXTRAS and "field" not in talk.kept.echo:
        return talk.changed(at=str(answer), echo={})
    return _keep_in(draft, talk, key, answer)


def _keep_in(draft: Draft, talk: Talk, key: str, answer: Answer) -> Talk | Problem:
    """Keep the answer of a field; options that are marked leave their question open."""
    before = draft.answers
    key = str(talk.kept.echo.get("field", key))
    answer = None if talk.kept.echo.get("code") == BLANK else answer
    if isinstance(answer, list) and kinds.of(kind_of(talk.work, draft).fields[key]).is_several:
        return keep_marks(talk, draft, key, answer)
    if problem := keep_answer(talk, draft, key, answer):
        return problem
    now = require_draft_of(talk)
    if is_late_day(talk.work, now, key, before):
        return talk.changed(at=LATE, echo={})
    return go_on_from(talk.changed(echo=told_after(talk, now, key, before)), key)


def go_on_from(talk: Talk, key: str) -> Talk:
    """On from an answer: from one that is changed alone to the last look, from one more to the others."""
    draft = require_draft_of(talk)
    kind = kind_of(talk.work, draft)
    if talk.number(ALONE):
        return to_look(talk)
    return (
        talk.changed(at=EXTRAS)
        if talk.kept.at in questions.extras(kind)
        else talk.changed(echo={} if key == WHY else talk.kept.echo)
    )


def to_look(talk: Talk) -> Talk:
    about = {key: value for key, value in talk.kept.about.items() if key != ALONE}
    said = {name: value for name, value in talk.kept.echo.items() if name in (TOLD, OF)}
    return talk.changed(about=about, at="", echo=said)


def _hear(talk: Talk, question: Question, text: str) -> Heard | None:
    draft = draft_of(talk)
    if draft is None:
        return None
    if question.key == EXTRAS:
        return hear_extra(talk, draft, text)
    return (
        hear_more(talk, draft, question.key, text)
        if question.key in kind_of(talk.work, draft).fields
        else None
    )


def _is_kept(work: Work, kept: Conversation) -> bool:
    draft = work.store.get(Draft, int(str(kept.about.get(DRAFT, 0))))
    return draft is not None and draft.sent_at is None


WAY = Way(has=has, keep=_keep, hear=_hear, settle=chosen_draft.settle, is_kept=_is_kept)
