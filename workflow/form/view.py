"""A conversation as it is shown: everything a platform needs to ask its question, in words not yet chosen."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from workflow.errors import Refusal
from workflow.form.albums import Album, OfField
from workflow.form.answer_shown import AnswerShown
from workflow.form.conversing import echoed, is_over, meanings, sought, talk_of
from workflow.form.form import Form, Look, Question, Step, Style, Talk, number_of
from workflow.form.other_answers import DaysAsked, Table, Whole
from workflow.form.reached import Reached, at_question, reached
from workflow.lines import Line, Value, line
from workflow.model import Media
from workflow.spec import Words
from workflow.text import fold
from workflow.work import Actor, Work

T = TypeVar("T")

AGAIN = Step("again", line("dialog-do-again"))
BACK = Step("back", line("dialog-do-back"))
SKIP = Step("skip", line("dialog-do-skip"))
SIDE_BY_SIDE = 2  # few options, and the ways out of a question
MANY = 8  # options that are seen at once


@dataclass(frozen=True)
class Button:
    """Something to press: what it says, and the name of a step or the number of an option."""

    sends: str
    label: Value
    style: Style = "plain"


@dataclass(frozen=True)
class Asked:
    """The question, the echo or the last look of a conversation.

    `place` tells one window of it from another. `listed` are options one under another, each with its number,
    as many as there are; `rows` is what stands below them. Words are searched for in the list where it
    `finds`, name a button where it `names`, and are an answer themselves where it `reads`. A `listing` may
    be longer than a message, so that a platform shows a page of it, between `lines` and those `below`. A file
    with a `table` is an answer, too, and so are the photos of an `album`, `days` that are picked, any file
    where it `takes_file`, and photos for a `sheet` that stands beside other answers. `given`
    says what was answered so far; `body` are the answers that would be sent, with their `media`.
    `told` is about the answer before, and stands first. The question is the field `of` a draft, where it is
    one; any words answer it where it `takes_words`. `whole` is the text there is, under the question;
    `replaces` one that makes way for something else, unless that joins it. Where it is `in_parts`, an answer
    may be several messages.
    """

    place: str
    lines: tuple[Line, ...]
    head: Value = None
    listed: tuple[tuple[int, Value], ...] = ()
    rows: tuple[tuple[Button, ...], ...] = ()
    finds: bool = False
    names: bool = False
    reads: bool = False
    listing: tuple[Line, ...] = ()
    below: tuple[Line, ...] = ()
    table: Table | None = None
    album: Album | None = None
    sheet: Album | None = None
    days: DaysAsked | None = None
    takes_file: bool = False
    given: tuple[Line, ...] = ()
    body: tuple[AnswerShown, ...] = ()
    media: tuple[Media, ...] = ()
    told: tuple[Line, ...] = ()
    of: OfField | None = None
    takes_words: bool = False
    whole: Whole | None = None
    replaces: Whole | None = None
    in_parts: bool = False


def asked(work: Work, actor: Actor, id: int) -> Asked | Refusal:
    """Return the view of a conversation, or the refusal that keeps it from going on."""
    talk = talk_of(work, actor, id)
    form = work.forms[talk.kept.form]
    if is_over(talk.kept):
        return Refusal("draft-gone")
    if refusal := form.still(talk):
        return refusal
    found = reached(talk, form)
    question = found.now
    if question is None:
        look = form.look(talk)
        return _look(talk, form, look, found) if look else Refusal("draft-gone")
    talk = at_question(talk, question)
    leave = None if found.before else question.leave or Step("leave", form.leave)
    shown = _question(talk, question, question.back or leave or BACK)
    if meanings(talk):
        shown = _echo(talk, question, shown)
    return replace(shown, head=question.head or form.head(talk))


def _question(talk: Talk, question: Question, back: Step) -> Asked:
    numbered = [(number_of(answer), label) for answer, label in question.options]
    listed, none = _narrowed(talk, numbered) if question.finds else (numbered, ())
    beside = _side_by_side(listed) if question.is_row else ()
    ways = (back, *((SKIP,) if question.may_skip else ()), *question.beside)
    nothing = (line("dialog-nothing-kept"),) if talk.kept.echo.get("again") else ()
    return Asked(
        question.key,
        (*question.asks, *none),
        listed=() if beside else tuple(listed),
        rows=(*beside, *(tuple(map(_button, row)) for row in (*question.steps, *_by_two(ways)))),
        finds=question.finds,
        names=question.is_closed or question.read is None,
        table=question.table,
        album=question.album,
        sheet=question.sheet,
        days=question.days,
        takes_file=question.takes_file,
        given=question.given,
        reads=question.read is not None,
        listing=question.listing,
        told=question.told or nothing,
        of=question.of,
        takes_words=question.takes_words,
        whole=question.whole,
        replaces=question.replaces,
        in_parts=question.in_parts,
    )


def _side_by_side(options: list[tuple[int, Value]]) -> tuple[tuple[Button, ...], ...]:
    return _by_two([Button(f"{n}", label) for n, label in options])


def _by_two(found: Sequence[T]) -> tuple[tuple[T, ...], ...]:
    return tuple(tuple(found[n : n + SIDE_BY_SIDE]) for n in range(0, len(found), SIDE_BY_SIDE))


def _narrowed(
    talk: Talk, options: list[tuple[int, Value]]
) -> tuple[list[tuple[int, Value]], tuple[Line, ...]]:
    """The options that hold every word that was typed; where none does, all, which is said."""
    typed = sought(talk)
    words = fold(typed).split()
    found = [each for each in options if all(word in fold(_name(each[1])) for word in words)]
    none = () if found else (line("dialog-search-none", words=typed),)
    return found or options, (*none, line("dialog-search")) if len(options) > MANY else none


def _name(label: Value) -> str:
    return f"{label.vi} {label.en or ''}" if isinstance(label, Words) else str(label)


def _echo(talk: Talk, question: Question, asked: Asked) -> Asked:
    shown = echoed(talk, question)
    numbered = [(number_of(each), label) for each, label in zip(meanings(talk), shown.options, strict=True)]
    if shown.over:
        return replace(asked, place=f"{question.key}?", listed=tuple(numbered), told=shown.lines)
    buttons = tuple(Button(f"{n}", label) for n, label in numbered)
    if shown.within:
        pair = (replace(buttons[0], style=shown.style), _button(AGAIN))
        return replace(asked, place=f"{question.key}?", given=shown.lines, rows=(pair, *asked.rows))
    place, again = f"{question.key}?", _button(shown.back or AGAIN)
    below = (tuple(map(_button, shown.steps)),) if shown.steps else ()
    if len(buttons) == 1:
        pair = (replace(buttons[0], style=shown.style), again)
        rows = (pair[::-1] if shown.back else pair, *below)
        return Asked(place, shown.lines, rows=rows, names=True)
    beside = (buttons,) if shown.denied is not None else ()
    listed = () if beside else tuple(numbered)
    return Asked(place, shown.lines, listed=listed, rows=(*beside, (again,), *below), names=True)


def _look(talk: Talk, form: Form, look: Look, found: Reached) -> Asked:
    back = BACK if found.before else Step("leave", form.leave)
    leading = (back, *look.beside) if look.goes_back else look.beside
    send = (Step("send", look.do, look.style),) if look.do else ()
    first = (leading, send) if send and look.style == "bad" else ((*leading, *send),)
    rows, head = (*filter(None, first), *look.steps), look.head or form.head(talk)
    anew = found.anew(look)
    return Asked(
        "",
        look.lines,
        head,
        rows=tuple(tuple(map(_button, row)) for row in rows),
        names=True,
        listing=look.listing,
        below=look.below,
        table=anew.table if anew else None,
        body=look.body,
        media=look.media,
        given=look.given,
        told=look.told,
    )


def _button(step: Step) -> Button:
    return Button(step.name, step.label, step.style)


def said(work: Work, actor: Actor, id: int) -> tuple[Line, ...]:
    """Return the lines that say the outcome of a conversation that was sent."""
    talk = talk_of(work, actor, id)
    return work.forms[talk.kept.form].said(talk)
