"""The forms of people: an absence."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from workflow.dates import Unclear
from workflow.form.form import Echoed, Form, Question, Step, Talk
from workflow.form.kinds.base import Parsed
from workflow.form.problem import Problem
from workflow.lines import Line, Value, line
from workflow.model import Facts
from workflow.people import absences
from workflow.people.absences import Absence
from workflow.people.cancel_absence import CancelAbsence
from workflow.people.plan_absence import PlanAbsence

WHICH = "away-which"
UNREAD = {"date-past": "away-over", "range-past": "away-over"}


def _read_days(text: str, now: datetime) -> Parsed:
    """The days that may be meant: a day alone is that day, or everything up to it."""
    found = absences.read(text, now)
    if isinstance(found, Unclear):
        return None, Problem(found.code, found.values)
    meant = tuple(f"{each.first}/{each.last}" for each in found)
    return None, Problem(WHICH if len(meant) > 1 else "", {}, meant)


def _absence(answer: str) -> Absence:
    return Absence(*map(date.fromisoformat, answer.split("/")))


def _ask_days(talk: Talk) -> Sequence[Question]:
    planned = absences.planned(talk.work, talk.person)
    known = line("away-planned", first=planned.first, last=planned.last) if planned else line("away-here")
    forget = Step("forget", line("away-do-forget"))
    return (
        Question(
            key="days",
            asks=(known, line("away-ask")),
            read=_read_days,
            echoes=lambda code, meant: _days_read(talk, code, _absence(meant[-1])),
            steps=((forget,),) if planned else (),
            objections=UNREAD,
            objection="away-unread",
        ),
    )


def _days_read(talk: Talk, code: str, last: Absence) -> Echoed:
    """The days and whoever stands in; of a day alone, whether all days up to it are meant."""
    found = absences.stand_ins(talk.work, talk.person)
    lines = tuple(line("away-stand-in", role=each.role, names=", ".join(each.names)) for each in found)
    if code != WHICH:
        return Echoed((*lines, line("away-sure", first=last.first, last=last.last)))
    options: tuple[Value, ...] = (line("away-do-from-today"), line("away-do-only-day"))
    return Echoed((*lines, line("away-which", day=last.last)), options)


def _plan(talk: Talk) -> Facts:
    days = _absence(talk.text("days"))
    return {"later": talk.do(PlanAbsence(talk.actor, days.first, days.last)).later}


def _forget(talk: Talk) -> Talk:
    talk.do(CancelAbsence(talk.actor))
    return replace(talk, kept=replace(talk.kept, state="sent", outcome={"forgotten": True}))


def _said(talk: Talk) -> tuple[Line, ...]:
    if talk.number("forgotten"):
        return (line("away-forgotten"),)
    days = _absence(talk.text("days"))
    key = "away-from" if talk.number("later") else "away-until"
    return (line(key, first=days.first, day=days.last),)


ABSENCE = Form(
    name="absence",
    questions=_ask_days,
    finish=_plan,
    said=_said,
    called=lambda _: line("away-draft"),
    own={"forget": _forget},
    leave=line("dialog-do-close"),
)
