"""Answers of those who decided or published, in words, as far as the reader may see them."""

from workflow.form import kinds
from workflow.lines import Joined, Line, line
from workflow.model import Answers
from workflow.requests.cards.case import Case

SHOWN = 500  # letters of all answers of one decision or task


def with_answers(case: Case, said: Line, answers: Answers) -> Line:
    """The line with the answers behind it, if there are any to be seen."""
    fields = case.kind.fields
    shown = [
        line("asked-said", title=fields[key].title, answer=value)
        for key, answer in case.reader.sees(answers).items()
        if (value := kinds.of(fields[key]).format(answer)) is not None
    ]
    return line("with-answers", said=said, answers=Joined(tuple(shown), SHOWN)) if shown else said
