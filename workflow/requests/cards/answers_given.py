"""Answers of those who decided or published, in words, as far as the reader may see them."""

from collections.abc import Iterator

from workflow.form import kinds
from workflow.lines import Joined, Line, Value, line
from workflow.model import Answers, Decision, Visit
from workflow.requests import signatures, steps
from workflow.requests.cards.case import Case
from workflow.text import cut

SHOWN = 500  # letters of all answers of one decision or task


def advice(case: Case) -> list[Line]:
    """The words that those who decided before wrote for whoever decides now, step by step (rule C04)."""
    work, request, here = case.work, case.request, case.visit
    before = steps.earlier(work, request, here) if here else []
    found = list[Line]()
    for stage in (each for each in before if each.asks):
        stay = work.store.one(Visit, request=request.id, path=here.path if here else "main", stage=stage.name)
        for given in work.store.all(Decision, visit=stay.id) if stay else ():
            found += [line("card-advice", **said) for said in _written(case, given)]
    return found


def _written(case: Case, given: Decision) -> Iterator[dict[str, Value]]:
    """Of the answers of a decision those in somebody's own words that are no content."""
    who, fields = signatures.signed_by(case.work, case.request, given), case.kind.fields
    for key, answer in case.reader.sees(given.answers).items():
        if answer and kinds.of(fields[key]).is_written and not fields[key].published:
            words = cut(str(answer), SHOWN)
            yield {"who": who, "title": fields[key].title, "words": words}


def with_answers(case: Case, said: Line, answers: Answers) -> Line:
    """The line with the answers behind it, if there are any to be seen."""
    fields = case.kind.fields
    shown = [
        line("asked-said", title=fields[key].title, answer=value)
        for key, answer in case.reader.sees(answers).items()
        if (value := kinds.of(fields[key]).format(answer)) is not None
    ]
    return line("with-answers", said=said, answers=Joined(tuple(shown), SHOWN)) if shown else said
