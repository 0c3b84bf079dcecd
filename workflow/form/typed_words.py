"""Typed words: an answer, a word on what was read, or what a list is searched for."""

from dataclasses import replace

from workflow.form.conversing import (
    Heard,
    ask_anew,
    echoed,
    keep,
    meanings,
    object_to,
    show,
    write,
)
from workflow.form.form import Form, Question, Talk
from workflow.form.problem import Problem
from workflow.form.reached import at_question, reached
from workflow.form.short_answers import chosen, is_none, is_right
from workflow.spec import Words
from workflow.text import clean

SOUGHT = 80  # letters that a list is searched for


def hear(talk: Talk, form: Form, text: str | None) -> Heard:
    """Return the outcome of typed words; None is a message without words."""
    heard = _hear(replace(talk, is_typed=True), form, text)
    other = form.way.other(talk, text) if heard.problem and form.way and text is not None else None
    return other or heard


def _hear(talk: Talk, form: Form, text: str | None) -> Heard:
    found = reached(talk, form)
    question = found.now
    if question is None:
        anew = found.anew(form.look(talk))
        if anew is None:
            return Heard("problem", "dialog-hint-buttons")
        return _read(talk.changed(at=anew.key), form, anew, text)
    talk = at_question(talk, question)
    return _on_echo(talk, form, question, text) if meanings(talk) else _read(talk, form, question, text)


def _on_echo(talk: Talk, form: Form, question: Question, text: str | None) -> Heard:
    """Words under what was read: that it is right or not, the answer in other words, or more of it."""
    meant, right, denied = meanings(talk), is_right(text or ""), echoed(talk, question).denied
    if right and (len(meant) == 1 or denied is not None):
        return keep(talk, form, question, meant[0])
    if right is False:
        return ask_anew(talk) if denied is None else keep(talk, form, question, meant[denied])
    if question.collects and text:
        return _read(talk, form, question, "\n".join([*meant, text]))
    return _read(talk, form, question, text)


def _read(talk: Talk, form: Form, question: Question, text: str | None) -> Heard:
    """Words as an answer, or what a list is searched for."""
    heard = form.way.hear(talk, question, text) if form.way and text is not None else None
    if heard:
        return heard
    if text is None or question.read is None:
        return _choose(talk, form, question, text or "")
    if question.may_skip and is_none(text):
        return keep(talk, form, question, None)
    answer, problem = question.read(text, talk.work.here)
    if problem:
        return show(talk, question, problem) if problem.options else _object(talk, question, problem)
    if question.is_sure or answer is None:
        return keep(talk, form, question, answer)
    return show(talk, question, Problem("", options=(str(answer),)))


def _object(talk: Talk, question: Question, problem: Problem) -> Heard:
    """Say why words will not do; meanings that other words may have had are not meant any more."""
    if meanings(talk) and echoed(talk, question).over:
        write(talk, talk.changed(echo={}).kept)
    return object_to(question, problem)


def _choose(talk: Talk, form: Form, question: Question, text: str) -> Heard:
    """The name of an option in any language, or what a list of them is searched for."""
    names = {f"{n}": label for n, (_, label) in enumerate(question.options) if isinstance(label, Words)}
    if number := chosen(text, names):
        return keep(talk, form, question, question.options[int(number)][0])
    return _search(talk, text) if question.finds else Heard("problem", question.wordless)


def _search(talk: Talk, text: str) -> Heard:
    write(talk, talk.changed(echo={"sought": clean(text)[:SOUGHT]}).kept)
    return Heard("found")
