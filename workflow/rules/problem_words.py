"""A problem of the rules as it is said: to whoever checks a file, and below the offer of one."""

from workflow.lines import Line, Value, line
from workflow.requests.lead_time import quantity
from workflow.spec import Quantity, RuleProblem
from workflow.spec.lawyer import PLUS

TOLD = ("sum", "at_least")  # amounts of time that are told; others are to be written in the file as they are


def said(problem: RuleProblem) -> Line:
    """The problem, with amounts of time in the reader's words."""
    values: dict[str, Value] = {
        name: _amounts(value) if name in TOLD else value for name, value in problem.values
    }
    return Line(f"check-{problem.code}", values)


def _amounts(written: str) -> Value:
    """“1 ngày làm việc + 4 giờ làm việc”."""
    first, *rest = (quantity(Quantity.parse(each)) for each in written.split(PLUS))
    added = first
    for each in rest:
        added = line("rule-plus", before=added, next=each)
    return added
