"""The forms of people: an absence, an invitation, a role for somebody who is in."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date, datetime

from workflow.dates import Unclear
from workflow.errors import Refusal
from workflow.form.form import Echoed, Finished, Form, Look, Question, Step, Talk
from workflow.form.kinds.base import Parsed
from workflow.form.letters_asked import letters_echoed
from workflow.form.problem import Problem
from workflow.lines import Line, Value, line
from workflow.people import absences, permissions, staff
from workflow.people.absences import Absence
from workflow.people.cancel_absence import CancelAbsence
from workflow.people.give_role import GiveRole
from workflow.people.invite import Invite
from workflow.people.plan_absence import PlanAbsence

WHICH = "away-which"
UNREAD = {"date-past": "away-over", "range-past": "away-over"}


def read_days(text: str, now: datetime) -> Parsed:
    """The days that may be meant: a day alone is that day, or everything up to it."""
    found = absences.read(text, now)
    if isinstance(found, Unclear):
        return None, Problem(found.code, found.values)
    meant = tuple(f"{each.first}/{each.last}" for each in found)
    return None, Problem(WHICH if len(meant) > 1 else "", {}, meant)


def absence_of(answer: str) -> Absence:
    """The days of an answer."""
    return Absence(*map(date.fromisoformat, answer.split("/")))


def _ask_days(talk: Talk) -> Sequence[Question]:
    planned = absences.planned(talk.work, talk.person)
    known = line("away-planned", first=planned.first, last=planned.last) if planned else line("away-here")
    forget = Step("forget", line("away-do-forget"))
    return (
        Question(
            key="days",
            asks=(known, line("away-ask")),
            read=read_days,
            echoes=lambda code, meant: _days_read(talk, code, absence_of(meant[-1])),
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


def _plan(talk: Talk) -> Finished:
    days = absence_of(talk.text("days"))
    return Finished({"later": talk.do(PlanAbsence(talk.actor, days.first, days.last)).later})


def _forget(talk: Talk) -> Talk:
    talk.do(CancelAbsence(talk.actor))
    return replace(talk, kept=replace(talk.kept, state="sent", outcome={"forgotten": True}))


def _said(talk: Talk) -> tuple[Line, ...]:
    if talk.number("forgotten"):
        return (line("away-forgotten"),)
    days = absence_of(talk.text("days"))
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


# an invitation, or a role for somebody who is in: the same two questions first

BACK = line("dialog-do-back")


def _ask_role(talk: Talk) -> Iterator[Question]:
    """A role that is held in units asks for the unit next."""
    spec = talk.work.rulebook.spec
    roles = tuple((key, role.title) for key, role in spec.roles.items())
    yield Question(key="role", asks=(line("people-which-role"),), options=roles)
    role = spec.roles.get(talk.text("role"))
    if role and role.of == "unit":
        units = tuple((unit.key, unit.title) for unit in staff.units(talk.work))
        which = line("people-which-unit", role=role.title)
        yield Question(key="unit", asks=(which,), options=units, finds=True)


def _unit(talk: Talk) -> str | None:
    """The unit, where the role is held in one."""
    role = talk.work.rulebook.spec.roles.get(talk.text("role"))
    return talk.text("unit") if role and role.of == "unit" else None


def _ask_invitation(talk: Talk) -> Iterator[Question]:
    yield from _ask_role(talk)
    yield Question(
        key="name",
        asks=(_role_line(talk), line("people-type-name")),
        read=lambda text, _: staff.read_name(text),
        echoes=letters_echoed,
        objection="refusal-name-needed",
    )
    yield Question(
        key="address",
        asks=(line("people-which-address", name=talk.text("name")),),
        options=tuple((each, each) for each in staff.ADDRESSES),
        is_row=True,
    )


def _role_line(talk: Talk) -> Line:
    """“Thủ trưởng đơn vị, Khoa Kinh tế”."""
    unit = _unit(talk)
    title = staff.unit_title(talk.work, unit) if unit else None
    return line("people-role", role=staff.role_title(talk.work, talk.text("role")), unit=title)


def _look_at_invitation(talk: Talk) -> Look:
    """Everything once more, with a word where somebody of this name is on the list already."""
    name = talk.text("name")
    who = line("people-invite-who", address=talk.text("address"), name=name)
    known = any(staff.name_key(each.name) == staff.name_key(name) for each in staff.staff(talk.work))
    same = (line("people-same-name", name=name),) if known else ()
    lines = (_role_line(talk), *same, line("people-invite-sure"))
    return Look(lines, line("people-do-make-link"), head=who)


def invitation(talk: Talk) -> Invite:
    """The invitation as it was asked for."""
    return Invite(talk.actor, talk.text("name"), talk.text("address"), talk.text("role"), _unit(talk))


def administers(talk: Talk) -> Refusal | None:
    """The refusal of a form that is for administrators alone."""
    may = permissions.is_administrator(talk.work, talk.person)
    return None if may else Refusal("not-administrator", audited=True)


INVITATION = Form(
    name="invitation",
    questions=_ask_invitation,
    finish=lambda talk: Finished(token=talk.do(invitation(talk)).token),
    called=lambda talk: (
        line("people-draft", name=talk.text("name")) if talk.has("name") else line("people-inviting")
    ),
    head=lambda _: line("people-inviting"),
    look=_look_at_invitation,
    still=administers,
    leave=BACK,
)


def _give(talk: Talk) -> Finished:
    talk.do(GiveRole(talk.actor, talk.number("person"), talk.text("role"), _unit(talk)))
    return Finished()


def _giving(talk: Talk) -> Line:
    found = staff.profile(talk.work, talk.number("person"))
    return line("people-giving", who=found.person.name if found else "")


def _is_there(talk: Talk) -> Refusal | None:
    known = staff.profile(talk.work, talk.number("person"))
    return administers(talk) or (None if known else Refusal("gone"))


ROLE = Form(
    name="role",
    questions=_ask_role,
    finish=_give,
    said=lambda _: (line("people-given"),),
    called=_giving,
    head=_giving,
    still=_is_there,
    leave=BACK,
)
