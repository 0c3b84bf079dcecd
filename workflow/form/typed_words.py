"""Typed words: an answer, a word on what was read, or what a list is searched for."""

from workflow.form.conversing import (
    Heard,
    answered_anew,
    ask_anew,
    echoed,
    keep,
    meanings,
    object_to,
    question_at,
    show,
    write,
)
from workflow.form.form import Form, Question, Talk
from workflow.form.short_answers import is_none, is_right
from workflow.text import clean

SOUGHT = 80  # letters that a list is searched for


def hear(talk: Talk, form: Form, text: str | None) -> Heard:
    """Return the outcome of typed words; None is a message without words."""
    question = question_at(talk, form)
    if question is None:
        anew = answered_anew(talk, form)
        if anew is None:
            return Heard("problem", "dialog-hint-buttons")
        return _read(talk.changed(at=anew.key), form, anew, text)
    return _on_echo(talk, form, question, text) if meanings(talk) else _read(talk, form, question, text)


def _on_echo(talk: Talk, form: Form, question: Question, text: str | None) -> Heard:
    """Words under what was read: that it is right or not, or the answer in other words."""
    meant, right, denied = meanings(talk), is_right(text or ""), echoed(talk, question).denied
    if right and (len(meant) == 1 or denied is not None):
        return keep(talk, form, question, meant[0])
    if right is False:
        return ask_anew(talk) if denied is None else keep(talk, form, question, meant[denied])
    return _read(talk, form, question, text)


def _read(talk: Talk, form: Form, question: Question, text: str | None) -> Heard:
    """Words as an answer, or what a list is searched for."""
    if text is None or question.read is None:
        return _search(talk, text) if question.finds else Heard("problem", question.wordless)
    if question.may_skip and is_none(text):
        return keep(talk, form, question, None)
    answer, problem = question.read(text, talk.work.here)
    if problem:
        meant = problem.options
        return show(talk, problem.code, meant) if meant else object_to(question, problem)
    return keep(talk, form, question, answer) if question.is_sure else show(talk, "", [str(answer)])


def _search(talk: Talk, text: str | None) -> Heard:
    write(talk, talk.changed(echo={"sought": clean(text or "")[:SOUGHT]}).kept)
    return Heard("found")
