"""Questions that a step or a task asks of those who do it, one after another, in a conversation of theirs."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from workflow.form.form import LATER, Question, Step, Talk
from workflow.form.kinds.base import Field
from workflow.lines import Line, Value, line
from workflow.model import Answer, Answers, Facts, Request
from workflow.people import choosable
from workflow.requests.asked_answers import asked_now
from workflow.requests.drafts.answers import shortly
from workflow.requests.drafts.asked_field import ROWS, field_echoed

_KEY = "asked-{}"  # of a question in a conversation; no field has such a name


def answers_in(kept: Facts, asks: Sequence[str]) -> Answers:
    """The answers that a conversation holds, by the names of the fields."""
    given = {name: kept.get(_KEY.format(name)) for name in asks}
    return {name: answer for name, answer in given.items() if isinstance(answer, str | bool)}


def asked_questions(talk: Talk, request: Request, asks: Sequence[str], former: Answers) -> Iterator[Question]:
    """The questions in order; `former` answers are said and can be given again.

    Once one is answered the others can be left for later.
    """
    given = answers_in(talk.kept.answers, asks)
    beside: tuple[Step, ...] = ()
    for name, spec in asked_now(talk.work, request, asks, given).items():
        field = choosable.field(talk.work, spec)
        before = former.get(name)
        former_answer = None if field.check(before) else before
        yield replace(field_asked(talk, _KEY.format(name), field, former_answer), beside=beside)
        beside = (LATER,)


def answers_said(talk: Talk, request: Request, asks: Sequence[str]) -> list[Line]:
    """The answers with their questions, as they are looked at before they count."""
    given = answers_in(talk.kept.answers, asks)
    return [
        line("asked-said", title=spec.title, answer=shortly(choosable.field(talk.work, spec), given[name]))
        for name, spec in asked_now(talk.work, request, asks, given).items()
        if name in given
    ]


def field_asked(talk: Talk, key: str, field: Field, former: Answer = None) -> Question:
    """A question that is answered as a field; a `former` answer can be given again."""
    asking, spec = field.describe(), field.spec
    asks = [line("dialog-of-rules", words=spec.title)]
    asks += [line("dialog-of-rules", words=asking.hint)] if asking.hint else []
    asks.append(line(f"dialog-ask-{asking.kind}", **asking.values))
    asks += [] if spec.is_required else [line("dialog-optional")]
    asks += [] if former is None else [line("dialog-answered", answer=shortly(field, former))]
    return Question(
        key=key,
        asks=tuple(asks),
        read=field.parse,
        options=_options(field, former),
        is_row=field.input == "either",
        is_sure=field.echo != "always",
        echoes=lambda code, meant: field_echoed(talk, field, code, meant),
        may_skip=not spec.is_required,
        kind=spec.kind,
        collects=field.is_collected,
    )


def _options(field: Field, former: Answer) -> tuple[tuple[Answer, Value], ...]:
    """The answers that can be pressed: options, else the former answer."""
    if not field.options:
        return () if former is None else ((former, shortly(field, former)),)
    if field.input == "found" and len(field.options) > ROWS:
        return ()
    return tuple((field.press(each), words) for each, words in field.options.items())
