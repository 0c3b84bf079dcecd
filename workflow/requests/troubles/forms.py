"""The form of trouble: at which request, who is called, and what is wrong."""

from collections.abc import Iterator

from workflow.errors import Refusal
from workflow.form import kinds
from workflow.form.form import Finished, Form, Question, Talk
from workflow.form.read_words import read_words
from workflow.lines import Line, line
from workflow.model import Request
from workflow.requests.cards.troubles import said
from workflow.requests.troubles import raising
from workflow.requests.troubles.raise_trouble import RaiseTrouble
from workflow.text import cut

SHOWN, NAME = 3, 30


def _at(talk: Talk) -> int:
    """The request: as chosen, else the only one."""
    chosen = int(talk.text("request") or 0)
    open = [] if chosen else raising.open_to(talk.work, talk.person)
    return open[0].id if len(open) == 1 else chosen


def _ask(talk: Talk) -> Iterator[Question]:
    if not _at(talk):
        yield Question(
            key="request",
            asks=(line("dialog-trouble-where"),),
            options=tuple((str(each.id), _called(each)) for each in raising.open_to(talk.work, talk.person)),
            finds=True,
        )
    request, _, kind = raising.require(talk.work, talk.person, _at(talk))
    limit = kinds.of(kind.fields[kind.subject]).limit
    log = [said(each) for each in raising.log(talk.work, request)[-SHOWN:]]
    called = raising.contacts(talk.work, talk.person, request, kind)
    yield Question(
        key="words",
        asks=(*log, line("trouble-contacts"), *called, line("dialog-trouble-what", limit=limit)),
        read=lambda text, _: read_words(text, limit),
    )


def _called(request: Request) -> Line:
    return line("trouble-option", subject=cut(request.subject, NAME), reference=request.reference)


def _still(talk: Talk) -> Refusal | None:
    """Why it cannot be raised: the request is over, or none of one's runs."""
    if not (id := _at(talk)):
        return None if raising.open_to(talk.work, talk.person) else Refusal("trouble-none")
    try:
        raising.require(talk.work, talk.person, id)
    except Refusal as refusal:
        return refusal
    return None


def _raise(talk: Talk) -> Finished:
    sent = talk.do(RaiseTrouble(talk.actor, _at(talk), talk.text("words")))
    return Finished({"raised": sent.request})


def _told(talk: Talk) -> tuple[Line, ...]:
    return tuple(raising.told(talk.work, talk.work.require(Request, talk.number("raised"))))


def _head(talk: Talk) -> Line:
    request = talk.work.store.get(Request, _at(talk))
    return line("trouble-head", subject=request.subject if request else None)


TROUBLE = Form(
    name="trouble", questions=_ask, finish=_raise, said=_told, called=_head, head=_head, still=_still
)
