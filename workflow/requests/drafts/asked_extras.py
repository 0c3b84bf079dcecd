"""The optional fields of a draft in one question: what is said goes where only it can be meant for."""

from collections.abc import Sequence

from workflow.form import kinds, questions
from workflow.form.conversing import Heard, objected, write
from workflow.form.form import Echoed, Question, Step, Talk
from workflow.form.short_answers import is_none
from workflow.lines import Line, line
from workflow.model import Draft
from workflow.people import choosable
from workflow.requests.drafts.answer_before import told
from workflow.requests.drafts.answers import is_given, shortly
from workflow.requests.drafts.asked_field import field_echoed, keep_answer
from workflow.requests.drafts.own import kind_of
from workflow.requests.drafts.skip_extras import SkipExtras
from workflow.spec import RequestType

EXTRAS = "more-fields"
REVIEW = Step("review", line("dialog-do-review"), "good")


def asked_extras(talk: Talk, draft: Draft) -> Question:
    """Each optional field with its answer, to be chosen or answered at once."""
    kind = kind_of(talk.work, draft)
    extras = questions.extras(kind)
    field = talk.kept.echo.get("field")

    def echoes(code: str, meant: Sequence[str]) -> Echoed:
        return field_echoed(talk, kinds.of(kind.fields[str(field)]), code, meant)

    return Question(
        key=EXTRAS,
        head=line("dialog-extras", type=kind.title),
        told=told(talk, draft),
        asks=(line("dialog-extras-press"), *(_line(kind, draft, key) for key in extras)),
        options=tuple((key, kind.fields[key].title) for key in extras),
        is_row=True,
        echoes=echoes,
        steps=((REVIEW,),),
    )


def _line(kind: RequestType, draft: Draft, key: str) -> Line:
    """A field and its answer."""
    spec, answer = kind.fields[key], draft.answers.get(key)
    said = shortly(kinds.of(spec), answer) if is_given(answer) else line("dialog-extra-none")
    return line("dialog-extra-line", title=spec.title, answer=said)


def review(talk: Talk, draft: Draft) -> Talk:
    """On to the last look; what has no answer is left out."""
    talk.do(SkipExtras(talk.actor, draft.id))
    return talk.changed(at="", echo={})


def hear_extra(talk: Talk, draft: Draft, text: str) -> Heard:
    """Take words that answer one field alone."""
    if is_none(text):
        write(talk, review(talk, draft).kept)
        return Heard()
    kind, now = kind_of(talk.work, draft), talk.work.here
    read = {
        key: questions.read_answer(kind, key, text, now, choosable.among(talk.work, kind.fields[key]))
        for key in questions.extras(kind)
    }
    sure = [key for key, (answer, _) in read.items() if answer is not None]
    asked = [key for key, (_, problem) in read.items() if problem and problem.options]
    fits = sure or asked
    if len(fits) != 1:
        return Heard("problem", "dialog-extras-choose")
    key, (answer, problem) = fits[0], read[fits[0]]
    if problem:
        return _echo(talk, key, problem.code, problem.options)
    if kinds.of(kind.fields[key]).echo == "always":
        return _echo(talk, key, "", [str(answer)])
    if refused := keep_answer(talk, draft, key, answer):
        return objected(f"problem-{refused.code}", refused)
    write(talk, talk.changed(echo={}).kept)
    return Heard()


def _echo(talk: Talk, key: str, code: str, meant: Sequence[str]) -> Heard:
    """Show what was read, and for which field."""
    write(talk, talk.changed(echo={"code": code, "meant": list(meant), "field": key}).kept)
    return Heard("echo")
