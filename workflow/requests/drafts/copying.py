"""An earlier request as the beginning of a new one, “như năm ngoái”: for whom, and with which answers."""

from workflow.form.facts import of_sender
from workflow.form.kinds.dated import DatedField
from workflow.model import Answer, Answers, Person, Request
from workflow.people import choosable, sending
from workflow.requests import revisions
from workflow.requests.answer_reader import reader
from workflow.spec import FieldSpec
from workflow.work import Work

ASKED_AGAIN = ("photos", "file", "event", "link", "tick")  # kinds of field whose answers are of one occasion


def unit_of(work: Work, person: Person, request: Request) -> str | None:
    """The unit in whose name somebody would send it again: its own, else one of theirs; None for nobody."""
    kind = work.rulebook.spec.request_types.get(request.type)
    units = [request.unit, *sending.units_of(work, person)]
    return next((unit for unit in units if kind and sending.may_send(work, person, kind, unit)), None)


def answers(work: Work, person: Person, request: Request) -> Answers:
    """The answers that this person may read and that today's rules would take. Days are asked again."""
    kind = of_sender(work.rulebook.spec.request_types[request.type])
    seen = reader(work, request, person=person).sees(revisions.current(work.store, request).answers)
    found = {key: seen[key] for key in kind.fields if key in seen}
    return {key: answer for key, answer in found.items() if _holds(work, kind.fields[key], answer)}


def _holds(work: Work, spec: FieldSpec, answer: Answer) -> bool:
    field = choosable.field(work, spec)
    if spec.kind in ASKED_AGAIN or isinstance(field, DatedField) or isinstance(answer, list):
        return False
    return answer is not None and field.check(answer) is None
