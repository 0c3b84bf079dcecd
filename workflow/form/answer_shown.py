"""An answer as it is read: the same on a deciders' card and at the last look before it is sent."""

from dataclasses import dataclass

from workflow.lines import Value
from workflow.spec import Words


@dataclass(frozen=True)
class AnswerShown:
    """One answer of the form, as the deciders see it."""

    title: Words
    value: Value
    long: bool = False
