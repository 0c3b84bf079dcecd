"""Required questions that stay open because nobody, or no unit, can be named in them: nothing waits for that.

All who decide read which they are, and administrators are told: only they can give the role.
"""

from collections.abc import Iterable

from workflow.form import facts, kinds
from workflow.model import Answers, Request
from workflow.people import choosable, permissions
from workflow.requests import conditions, revisions
from workflow.requests.asked_answers import NOTHING
from workflow.spec import RequestType
from workflow.work import Work


def fields(work: Work, request: Request) -> list[str]:
    """The questions of the form that are required, ask for somebody or a unit, and have no answer."""
    kind, answers = work.type_of(request), revisions.current(work.store, request).answers
    if not list(_open(work, facts.of_sender(kind), kind.fields, answers)):
        return []
    return list(_open(work, kind, facts.asked(kind, conditions.of(work, request)).fields, answers))


def tell(work: Work, request: Request) -> None:
    """Administrators hear of the questions that were sent without an answer."""
    _tell(work, request, fields(work, request))


def tell_of_step(work: Work, request: Request, answers: Answers) -> None:
    """The same of what a step asks."""
    _tell(work, request, _open(work, work.type_of(request), answers, answers))


def _open(work: Work, kind: RequestType, names: Iterable[str], answers: Answers) -> Iterable[str]:
    for name in names:
        spec = kind.fields.get(name)
        if spec is None or not kinds.of(spec).seeks or answers.get(name) not in NOTHING:
            continue
        is_owed_by_nobody = spec.needed_by and not choosable.unless_nobody(work, spec).required
        if spec.is_required or is_owed_by_nobody:
            yield name


def _tell(work: Work, request: Request, names: Iterable[str]) -> None:
    for name in names:
        field = work.type_of(request).fields[name].title
        for admin in permissions.administrators(work):
            work.tell("notice-left-open", person=admin, reference=request.reference, field=field)
