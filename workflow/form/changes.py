"""The changes between two revisions of a form, each answer compared as its kind compares it."""

from workflow.form import kinds
from workflow.form.diff import Change
from workflow.lines import Line
from workflow.model import Answers
from workflow.spec import RequestType


def changes(kind: RequestType, old: Answers, new: Answers) -> list[Change]:
    """Every change, in the order of the form."""
    return [
        change
        for key, field in kind.fields.items()
        if old.get(key) != new.get(key)
        for change in kinds.of(field).compare(old.get(key), new.get(key))
    ]


def lengths(kind: RequestType, old: Answers, new: Answers) -> list[Line]:
    """How long each long text was and is, where that changed."""
    found = (kinds.of(field).length(old.get(key), new.get(key)) for key, field in kind.fields.items())
    return [each for each in found if each]
