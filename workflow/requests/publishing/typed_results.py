"""Results of tasks that are read as a kind of field: a box to tick, a person, a number (rules B02, C23)."""

from decimal import Decimal

from workflow.form import typed_number
from workflow.form.kinds.base import Field
from workflow.form.problem import Problem
from workflow.lines import Line, Value, line
from workflow.model import Answer, Request, Task
from workflow.people import choosable
from workflow.requests.tasks.task_rules import gives_of, title_of
from workflow.spec import FieldSpec, ResultKind
from workflow.work import Work

KINDS: tuple[ResultKind, ...] = ("tick", "person", "number")
TICKED = "yes"  # the result of a box, of which nothing more is kept


def field_of(work: Work, request: Request, task: Task) -> Field:
    """The result as a field that is asked for."""
    gives = gives_of(work, request, task)
    title = title_of(work, request, task)
    spec = FieldSpec(kind=gives.result, title=title, required=True, of=gives.number)
    return choosable.field(work, spec)


def problem_with(work: Work, request: Request, task: Task, answer: Answer) -> Problem | None:
    """Why an answer is none, or not enough (rule C23)."""
    field, least = field_of(work, request, task), gives_of(work, request, task).at_least
    if problem := field.check(answer):
        return problem
    if least is not None and Decimal(str(answer)) < least:
        said = typed_number.said(str(answer)).vi
        return Problem("result-not-enough", {"said": said, "least": typed_number.said(f"{least}").vi})
    return None


def question_of(work: Work, request: Request, task: Task) -> Line:
    """The words that ask for it."""
    gives, title = gives_of(work, request, task), title_of(work, request, task, is_whole=True)
    least = None if gives.at_least is None else typed_number.said(f"{gives.at_least}")
    return line(f"dialog-result-{gives.result}", channel=title, of=gives.number, least=least)


def answer_of(said: str) -> Answer:
    """An answer as an action is given it."""
    return True if said == TICKED else said


def said_result(work: Work, request: Request, task: Task) -> Value:
    """The result of a task that is done, as it is read."""
    return field_of(work, request, task).format(task.note)
