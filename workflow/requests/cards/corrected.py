"""The places that a correction changes in what is out, in a few words each."""

from workflow.form.diff import Change
from workflow.lines import Line, Value, line
from workflow.model import Revision, Task
from workflow.requests import releases
from workflow.requests.cards.case import Case

NEXT_TO = 2  # words said on either side of what was changed
SHOWN = 10  # places; all of them are behind “Xem chỗ sửa”


def to_correct(case: Case) -> tuple[list[Line], list[Line]]:
    """While a correction is decided: the line with its first place, and a line for each of the others."""
    if case.visit is None or case.visit.path != "correction":
        return [], []
    count, first, others = _places(case, releases.released(case.work, case.request))
    return [line("correction-changes", count=count, place=first)] if first else [], others


def corrected(case: Case) -> tuple[list[Line], list[Line]]:
    """The same of a correction that is published."""
    store, request = case.work.store, case.request
    newest = max((task.n for task in releases.tasks(case.work, request)), default=0)
    put_up = store.all(Task, request=request.id, state="done", afterwards=False)
    done = [task for task in put_up if 0 < task.n < newest]
    if not (case.correction and done):
        return [], []
    count, first, others = _places(case, done[-1].released)
    return [line("correction-changed", count=count, place=first)] if first else [], others


def _places(case: Case, before: str | None) -> tuple[int, Line | None, list[Line]]:
    """Compare with the text that has the hash `before`: how many places, the first, a line for each other."""
    was = case.work.store.one(Revision, request=case.request.id, digest=before) if before else None
    found = case.reader.changes(was.answers, case.revision.answers) if was else []
    said = [_place(each) for each in found[:SHOWN]]
    others = [line("correction-place", n=n, place=each) for n, each in enumerate(said[1:], start=2)]
    return len(found), said[0] if said else None, others


def _place(change: Change) -> Line:
    """“Trịnh Quang Minh” thành “Trịnh Quảng Minh”."""
    was, now = _within(change, change.removed), _within(change, change.added)
    return line("change-spacing") if was == now else line("correction-words", was=was, now=now)


def _within(change: Change, value: Value) -> Value:
    """Typed words with those next to them; any other answer as it is."""
    if value is not None and not isinstance(value, str):
        return value
    before, after = change.before.split()[-NEXT_TO:], change.after.split()[:NEXT_TO]
    return " ".join([*before, *(value or "").split(), *after])
