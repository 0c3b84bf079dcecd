"""A form with one question: to which colleague something of a request is handed over."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from workflow.errors import Refusal
from workflow.form import kinds
from workflow.form.form import Finished, Form, Question, Talk
from workflow.form.kinds.found import name_in
from workflow.lines import Line, line
from workflow.model import Person, Request
from workflow.people import choosable, parties
from workflow.requests.asked_questions import field_asked
from workflow.requests.forms import named
from workflow.results import OfRequest
from workflow.spec import FieldSpec, Words


@dataclass(frozen=True)
class HandedOver:
    """The thing that is handed over: of which request, its title and the words that ask for a colleague,
    those who can have it now, the act, and the reason for which it can be handed over no more.
    """

    request: Callable[[Talk], Request]
    title: Callable[[Talk], Words]
    asks: Callable[[Talk], Line]
    colleagues: Callable[[Talk], list[Person]]
    hand_over: Callable[[Talk, int], OfRequest]
    still: Callable[[Talk], Refusal | None]


def colleague_form(name: str, given: HandedOver) -> Form:
    """The form by which something is handed over to a colleague by name."""

    def ask(talk: Talk) -> list[Question]:
        ids = {each.id for each in given.colleagues(talk)}
        among = tuple(each for each in choosable.people(talk.work) if parties.chosen(each.kept) in ids)
        field = kinds.of(FieldSpec(kind="person", title=given.title(talk), required=True), among)
        return [replace(field_asked(talk, "to", field), asks=(given.asks(talk),))]

    def finish(talk: Talk) -> Finished:
        done = given.hand_over(talk, parties.chosen(talk.text("to")) or 0)
        return Finished({"reference": done.reference})

    return Form(
        name=name,
        questions=ask,
        finish=finish,
        said=lambda talk: (
            line("dialog-handed-over", reference=talk.text("reference"), whom=name_in(talk.text("to"))),
        ),
        called=lambda talk: named(talk, given.request(talk).id),
        head=lambda talk: named(talk, given.request(talk).id),
        still=given.still,
    )
