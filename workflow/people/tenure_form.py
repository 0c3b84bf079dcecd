"""The form in which an administrator says until when somebody has a role."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

from workflow import dates
from workflow.dates import Unclear
from workflow.errors import Refusal
from workflow.form.form import Echoed, Finished, Form, Question, Step, Talk
from workflow.form.kinds.base import Parsed
from workflow.form.problem import Problem
from workflow.lines import Line, line
from workflow.model import Membership
from workflow.people import staff, tenures, whole_days
from workflow.people.forms import BACK, administers
from workflow.people.listing import role_line
from workflow.people.set_role_end import SetRoleEnd
from workflow.people.staff import HeldRole

OPEN = Step("no-end", line("tenure-do-no-end"))


def _held(talk: Talk) -> tuple[HeldRole, ...]:
    found = staff.profile(talk.work, talk.number("person"))
    return found.held if found else ()


def _chosen(talk: Talk) -> HeldRole | None:
    """The role that is asked about: the only one, or the one that was chosen."""
    held = _held(talk)
    return next((each for each in held if len(held) == 1 or f"{each.id}" == talk.text("role")), None)


def _questions(talk: Talk) -> Iterator[Question]:
    """The role is asked for where there are several."""
    held = _held(talk)
    if len(held) > 1:
        options = tuple((f"{each.id}", role_line(each)) for each in held)
        yield Question(key="role", asks=(line("tenure-which"),), options=options)
    role = _chosen(talk)
    if role:
        yield Question(
            key="last",
            asks=(line("tenure-ask", role=role_line(role)),),
            read=_read_day,
            echoes=lambda _, meant: _day_read(talk, role, meant),
            steps=((OPEN,),) if role.until else (),
            objections={"date-past": "tenure-past"},
            objection="away-unread",
        )


def _read_day(text: str, now: datetime) -> Parsed:
    """The last day, which is shown before it counts."""
    found = dates.read_date(text, now)
    if isinstance(found, Unclear):
        days = [f"{each.date}" for each in found.options if each.date]
        return None, Problem(found.code, found.values, () if found.code == "date-past" else tuple(days))
    is_past = found.date is None or found.date < now.date()
    return None, Problem("date-past") if is_past else Problem("", options=(f"{found.date}",))


def _day_read(talk: Talk, role: HeldRole, meant: Sequence[str]) -> Echoed:
    """The day spelled out, and whether nobody would be left in the role."""
    days = [date.fromisoformat(each) for each in meant]
    if len(days) > 1:
        return Echoed((line("tenure-which-day"),), tuple(days))
    held = talk.work.store.get(Membership, role.id)
    alone = held is not None and tenures.leaves_nobody(talk.work, held, whole_days.ends(talk.work, days[0]))
    warning = (line("tenure-alone", role=role_line(role)),) if alone else ()
    return Echoed((line("tenure-sure", role=role_line(role), last=days[0]), *warning))


def _finish(talk: Talk) -> Finished:
    return _set(talk, date.fromisoformat(talk.text("last")))


def _set(talk: Talk, last: date | None) -> Finished:
    role = _chosen(talk)
    if role is None:
        raise Refusal("gone")
    talk.do(SetRoleEnd(talk.actor, role.id, last))
    return Finished()


def _no_end(talk: Talk) -> Talk:
    _set(talk, None)
    return replace(talk, kept=replace(talk.kept, state="sent"))


def _called(talk: Talk) -> Line:
    return line("tenure-of", who=staff.name_of(talk.work, talk.number("person")))


def _is_there(talk: Talk) -> Refusal | None:
    return administers(talk) or (None if _held(talk) else Refusal("gone"))


TENURE = Form(
    name="tenure",
    questions=_questions,
    finish=_finish,
    said=lambda _: (line("tenure-set"),),
    called=_called,
    head=_called,
    still=_is_there,
    own={OPEN.name: _no_end},
    leave=BACK,
)
