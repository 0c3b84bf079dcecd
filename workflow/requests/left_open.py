"""Required questions that stay open because nobody, or no unit, can be named in them: nothing waits for that.

All who decide read which they are, and administrators are told: only they can give the role.
"""

from collections.abc import Iterable, Iterator, Mapping

from workflow.form import facts, kinds
from workflow.model import Answers, Request
from workflow.people import choosable, permissions
from workflow.requests import conditions, revisions
from workflow.requests.asked_answers import NOTHING
from workflow.spec import FieldSpec
from workflow.work import Work


def fields(work: Work, request: Request) -> list[str]:
    """The questions of the form that are required, ask for somebody or a unit, and have no answer."""
    kind, answers = work.type_of(request), revisions.current(work.store, request).answers
    if not list(_open(work, request, facts.of_sender(kind).fields, answers)):
        return []
    return list(_open(work, request, facts.asked(kind, conditions.of(work, request)).fields, answers))


def tell(work: Work, request: Request) -> None:
    """Administrators hear of the questions that were sent without an answer."""
    _tell(work, request, fields(work, request))


def tell_of_step(work: Work, request: Request, answers: Answers) -> None:
    """The same of what a step asks."""
    fields = work.type_of(request).fields
    _tell(
        work,
        request,
        _open(work, request, {name: fields[name] for name in answers if name in fields}, answers),
    )


def _open(work: Work, request: Request, fields: Mapping[str, FieldSpec], answers: Answers) -> Iterator[str]:
    seeking = {name: spec for name, spec in fields.items() if kinds.of(spec).seeks}
    missing = {name: spec for name, spec in seeking.items() if answers.get(name) in NOTHING}
    if not missing:
        return
    can_be = choosable.answerable(work, work.type_of(request), permissions.answered_for(work, request)).fields
    for name, spec in missing.items():
        if spec.is_required or (spec.needed_by and not can_be[name].required):
            yield name


def _tell(work: Work, request: Request, names: Iterable[str]) -> None:
    for name in names:
        field = work.type_of(request).fields[name].title
        for admin in permissions.administrators(work):
            work.tell("notice-left-open", person=admin, reference=request.reference, field=field)
