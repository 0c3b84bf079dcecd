"""The answers of a request live in its draft: whether a question has one, and how one is kept."""

from workflow.form import kinds, questions
from workflow.form.conversing import Heard, follow, objected, write
from workflow.form.form import Question, Talk, Way
from workflow.form.kinds.base import Field
from workflow.form.problem import Problem
from workflow.model import Answer, Conversation, Draft
from workflow.requests.drafts import chosen_draft
from workflow.requests.drafts.answer_before import OF, TOLD, is_rest, told_after
from workflow.requests.drafts.asked_extras import EXTRAS, hear_extra
from workflow.requests.drafts.asked_field import CHOOSING, keep_answer, keep_marks
from workflow.requests.drafts.asked_late import LATE, WHY, is_late_day, is_unexplained, keep_reason
from workflow.requests.drafts.asked_sent import BLANK
from workflow.requests.drafts.asked_spot import PLACES, SPOT, keep_words, mend
from workflow.requests.drafts.asked_text import ends, hear_text
from workflow.requests.drafts.chosen_draft import (
    ALONE,
    DRAFT,
    TYPE,
    UNIT,
    WHICH_DRAFT,
    draft_of,
    require_draft_of,
)
from workflow.requests.drafts.held_part import FIELD, HELD, REPLACE, TEXT, WRITING, hold_text, offered
from workflow.requests.drafts.own import kind_of
from workflow.requests.drafts.request_questions import ASIDE, WHICH
from workflow.work import Work


def has(talk: Talk, key: str) -> bool:
    draft = draft_of(talk)
    if key in (WHICH_DRAFT, UNIT, TYPE):
        return draft is not None or talk.has(key)
    if draft is None or key in ASIDE:
        return False
    if key in (LATE, WHY):
        return (key, talk.kept.at) == (LATE, WHY) or not is_unexplained(talk.work, draft)
    if key == EXTRAS:
        is_asked = talk.kept.at == EXTRAS
        return not is_asked and set(questions.extras(kind_of(talk.work, draft))) <= set(draft.answers)
    return key in draft.answers and key not in (talk.kept.echo.get(CHOOSING), talk.kept.echo.get(WRITING))


def _keep(talk: Talk, question: Question, answer: Answer) -> Talk | Problem:
    key = question.key
    if key in (WHICH_DRAFT, UNIT, TYPE):
        return chosen_draft.choose(talk, key, str(answer))
    draft = require_draft_of(talk)
    if key == WHICH:
        return talk.changed(about={**talk.kept.about, ALONE: 1}, at=str(answer), echo={})
    if key in (SPOT, PLACES):
        return mend(talk, answer) if isinstance(answer, list) else keep_words(talk, answer)
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
        if talk.kept.at in (EXTRAS, *questions.extras(kind))
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
    if question.key in (HELD, REPLACE):
        key = str(talk.kept.echo[FIELD])
        return _held(talk, hold_text(talk, draft, key, text)) if TEXT in talk.kept.echo else None
    field = own_field(talk, draft, question.key)
    return _hear_text(talk, draft, question.key, text) if field and field.input == "text" else None


def own_field(talk: Talk, draft: Draft, key: str) -> Field | None:
    """The field of this name, where the draft has one."""
    spec = kind_of(talk.work, draft).fields.get(key)
    return kinds.of(spec) if spec else None


def _hear_text(talk: Talk, draft: Draft, key: str, text: str) -> Heard | None:
    """Words that come to a long text. After the last of them the next question comes."""
    now = hear_text(talk, draft, key, text)
    if now is None or isinstance(now, Problem) or now.kept.at == HELD:
        return _held(talk, now) if now else None
    if talk.is_part or not ends(now, draft, key):
        write(talk, now.kept)
        return Heard("found")
    ended = go_on_from(now.changed(echo={TOLD: "taken", OF: key}), key)
    return follow(talk, talk.work.forms[talk.kept.form], ended)


def _held(talk: Talk, now: Talk | Problem) -> Heard:
    if isinstance(now, Problem):
        return objected(f"problem-{now.code}", now)
    write(talk, now.kept)
    return Heard("held")


def _other(talk: Talk, text: str) -> Heard | None:
    """A paragraph that is no answer is offered to the text, unless any words are one."""
    draft = draft_of(talk)
    if draft is None or talk.kept.at in (HELD, REPLACE, SPOT, PLACES):
        return None
    field = own_field(talk, draft, talk.kept.at)
    held = None if field and field.is_written else offered(talk, draft, text, is_rest=is_rest(talk))
    return _held(talk, held) if held else None


def _is_kept(work: Work, kept: Conversation) -> bool:
    draft = work.store.get(Draft, int(str(kept.about.get(DRAFT, 0))))
    return draft is not None and draft.sent_at is None


WAY = Way(has=has, keep=_keep, hear=_hear, other=_other, settle=chosen_draft.settle, is_kept=_is_kept)
