"""A long text as a question of a conversation: written in parts, mended at one place, replaced when asked."""

from dataclasses import replace

from workflow.form import kinds, questions
from workflow.form.form import Question, Step, Talk
from workflow.form.kinds.base import Field
from workflow.form.other_answers import Whole
from workflow.form.problem import Problem
from workflow.lines import line
from workflow.model import Draft
from workflow.requests.drafts.answers import is_given, keep, require_draft, untie
from workflow.requests.drafts.chosen_draft import ALONE
from workflow.requests.drafts.held_part import WRITING, hold_text
from workflow.requests.drafts.own import kind_of
from workflow.text import clean

DONE = Step("keep", line("dialog-do-done"), "good")
AGAIN = Step("write-again", line("dialog-do-again"))
MEND = Step("mend", line("dialog-do-spot"))


def is_writing(talk: Talk, key: str) -> bool:
    """Whether a text is being written: the next part goes on with it, and nobody is asked."""
    return talk.kept.echo.get(WRITING) == key


def with_text(talk: Talk, draft: Draft, field: Field, question: Question) -> Question:
    """The question of a long text: the text there is, or how much of it was received; any other as it is."""
    if field.input != "text":
        return question
    key, given, question = question.key, draft.answers.get(question.key), replace(question, in_parts=True)
    if not is_given(given):
        return question
    done = (DONE, AGAIN) if is_writing(talk, key) else (DONE,)
    if not isinstance(given, str):
        return replace(question, steps=(done,))
    parts = len([part for part in given.split("\n\n") if part.strip()])
    count = line("dialog-count", length=len(given), limit=field.limit, parts=parts)
    return replace(
        question,
        steps=(done, (MEND,)),
        given=(count if is_writing(talk, key) else line("dialog-more"),),
        whole=None if is_writing(talk, key) else Whole(field.spec.title, given),
    )


def hear_text(talk: Talk, draft: Draft, key: str, text: str) -> Talk | Problem | None:
    """Return the talk after words that come to a long text: they go on with it, or where they go is asked.

    Nothing where they leave the text out. After a part that is no piece of a longer one the next question
    comes, where it cannot be mistaken for more of the text.
    """
    kind = kind_of(talk.work, draft)
    field, given = kinds.of(kind.fields[key]), draft.answers.get(key)
    answer, problem = field.parse(text, talk.work.here)
    if answer is None and problem is None:
        return None
    if is_given(given) and not is_writing(talk, key):
        return problem or hold_text(talk, draft, key, text)
    whole = "\n\n".join(filter(None, (given if isinstance(given, str) else "", clean(text))))
    answer, problem = field.parse(whole, talk.work.here)
    if problem:
        return problem
    keep(talk.work, draft, key, answer)
    untie(talk.work, require_draft(talk.work, talk.actor, draft.id), field.spec)
    return talk.changed(echo={WRITING: key})


def ends(talk: Talk, draft: Draft, key: str) -> bool:
    """Whether a text is done with the part that came: more of it is told apart from the next answer."""
    kind, draft = kind_of(talk.work, draft), require_draft(talk.work, talk.actor, draft.id)
    extras, then = questions.extras(kind), questions.next_question(kind, draft.answers)
    ahead = extras if then in extras else [then] if then else []
    takes_words = any(kinds.of(kind.fields[each]).is_written for each in ahead)
    return draft.purpose == "new" and not talk.number(ALONE) and not takes_words
