"""Answers to what a step or a task asks of those who do it: which are asked for now, and which will do."""

from collections.abc import Sequence

from workflow.errors import Refusal
from workflow.form import kinds
from workflow.form.facts import Facts, is_true
from workflow.model import Answer, Answers, Request
from workflow.people import choosable
from workflow.requests import conditions
from workflow.spec import FieldSpec, RequestType
from workflow.spec.kinds import ALLOWED
from workflow.work import Work

NOTHING: tuple[Answer, ...] = (None, "", [])


def asked_now(work: Work, request: Request, asks: Sequence[str], given: Answers) -> dict[str, FieldSpec]:
    """The questions that are asked, in order: each may depend on what was answered before it."""
    if not asks:
        return {}
    kind, facts = work.type_of(request), conditions.of(work, request)
    answers = {key: answer for key, answer in facts.answers.items() if key not in asks}
    found = {}
    for name in asks:
        spec = kind.fields[name]
        if is_true(spec.when, Facts(answers, facts.words)):
            found[name] = choosable.unless_nobody(work, spec)
            answers |= {name: given[name]} if given.get(name) not in NOTHING else {}
    return found


def checked(work: Work, request: Request, asks: Sequence[str], given: Answers) -> Answers:
    """The answers as they are kept, None for a question that was left out. Raises Refusal."""
    kept: Answers = dict.fromkeys(asks)
    for name, spec in asked_now(work, request, asks, given).items():
        answer = given.get(name)
        if answer in NOTHING:
            if spec.is_required:
                raise Refusal("answer-missing", field=spec.title)
        elif choosable.field(work, spec).check(answer):
            raise Refusal("answer-unfit", field=spec.title)
        else:
            kept[name] = answer
    return kept


def logged(kind: RequestType, answers: Answers) -> str | None:
    """The answers as the log names them: options by their keys, of all others only the question."""
    found = []
    for name, answer in answers.items():
        spec = kind.fields[name]
        if answer is not None:
            chosen = kinds.of(spec).chosen(answer)
            shown = ALLOWED[spec.kind].is_condition and not spec.shown_to
            found.append(f"{name}={chosen[0]}" if shown and chosen else name)
    return ",".join(found) or None
