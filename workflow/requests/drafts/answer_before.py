"""Lines about the answer before, said with the next question: what was read, whether a day is in time."""

from workflow.form.conversing import meanings
from workflow.form.form import Talk
from workflow.form.kinds.base import Field
from workflow.lines import Line, line
from workflow.model import Answers, Draft, Facts
from workflow.people import choosable
from workflow.requests import lead_time
from workflow.requests.drafts.answers import shortly
from workflow.requests.drafts.own import kind_of

TOLD, OF, COUNT = SAID = ("told", "of", "count")  # of what is kept of a conversation


def told_after(talk: Talk, draft: Draft, key: str, before: Answers) -> Facts:
    """Return what is to be said of an answer that was just kept: that it is in time, or how it was read."""
    kind = kind_of(talk.work, draft)
    day = kind.lead_time.before if kind.lead_time else ""
    lead = lead_time.lead_of(talk.work, kind, draft) if draft.answers.get(day) != before.get(day) else None
    if lead and lead.late is None:
        return {TOLD: "lead"}
    if not talk.is_typed or meanings(talk) or key not in kind.fields:
        return {}
    if draft.answers.get(key) is None:
        return {TOLD: "left-out", OF: key}
    return {TOLD: "answered", OF: key} if choosable.field(talk.work, kind.fields[key]).options else {}


def told(talk: Talk, draft: Draft) -> tuple[Line, ...]:
    """Return the lines about the answer before."""
    kind, key = kind_of(talk.work, draft), str(talk.kept.echo.get(OF, ""))
    match talk.kept.echo.get(TOLD):
        case "lead":
            lead = lead_time.lead_of(talk.work, kind, draft)
            return tuple(lead.lines()) if lead else ()
        case "left-out" if key in kind.fields:
            return (line("dialog-left-out", title=kind.fields[key].title),)
        case "answered" if key in kind.fields:
            field = choosable.field(talk.work, kind.fields[key])
            return (line("dialog-answered", answer=shortly(field, draft.answers.get(key))),)
        case "taken" if isinstance(text := draft.answers.get(key), str):
            return (line("dialog-text-taken", title=kind.fields[key].title, length=len(text)),)
        case "mended":
            return (line("dialog-spot-done", count=int(str(talk.kept.echo[COUNT]))),)
    return ()


def is_rest(talk: Talk) -> bool:
    """Whether a text was just taken, so that a line may still belong to it."""
    return talk.kept.echo.get(TOLD) == "taken"


def not_kept(talk: Talk, field: Field) -> tuple[Line, ...]:
    """Return the line that says what was read, shown and not agreed to."""
    again = talk.kept.echo.get("again")
    one = str(again[0]) if isinstance(again, list) and len(again) == 1 else None
    is_answer = one is not None and field.check(one) is None
    return (line("dialog-not-kept", answer=field.format(one)),) if is_answer else ()
