"""The forms in which an administrator adds a unit to the register, and changes one."""

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from workflow.errors import Refusal
from workflow.form import links
from workflow.form.form import Echoed, Finished, Form, Look, Question, Talk
from workflow.form.kinds.base import Parsed
from workflow.form.letters_asked import letters_echoed
from workflow.form.problem import Problem
from workflow.form.questions import letters_problem
from workflow.lines import Line, Value, line
from workflow.model import Answer, Facts, Unit
from workflow.people import parties, staff
from workflow.people.forms import BACK, administers
from workflow.people.unit_table import KINDS, TITLE_LENGTH
from workflow.spec.basics import UnitKind
from workflow.units.add_unit import AddUnit
from workflow.units.change_unit import ChangeUnit, UnitPart
from workflow.units.checked_unit import kind_said, require_own, same_title

PARTS: tuple[UnitPart, ...] = (
    "title_vi", "title_en", "kind", "parent", "site_vi", "owner_vi", "site_en", "owner_en",
)  # fmt: skip


def _kinds() -> tuple[tuple[Answer, Value], ...]:
    return tuple((kind, kind_said(kind)) for kind in dict.fromkeys(KINDS.values()))


def _parents(talk: Talk, unit: Unit | None = None) -> tuple[tuple[Answer, Value], ...]:
    """The units that may stand above: not the unit itself, and none below it."""
    out = {unit.key, *parties.below(talk.work, [unit.key])} if unit else set[str]()
    return tuple((each.key, each.title) for each in staff.units(talk.work) if each.key not in out)


def _title(talk: Talk, key: str, asks: Line, but: str = "") -> Question:
    def read(text: str, _: object) -> Parsed:
        title = staff.plain_name(text)
        if not title:
            return None, Problem("answer-empty")
        if len(title) > TITLE_LENGTH:
            return None, Problem("answer-too-long", {"limit": TITLE_LENGTH, "length": len(title)})
        if other := same_title(talk.work, title, but):
            return None, Problem("unit-taken", {"unit": staff.unit_title(talk.work, other).vi})
        problem = letters_problem(title)
        return (None, problem) if problem else (title, None)

    return Question(key=key, asks=(asks,), read=read, echoes=letters_echoed)


def _site(key: str, asks: Line) -> Question:
    return Question(
        key=key,
        asks=(asks,),
        read=lambda text, _: links.read(text),
        echoes=lambda _, meant: Echoed((line("dialog-sure", answer=meant[0]),)),
        kind="link",
        may_skip=True,
    )


def _ask_new(talk: Talk) -> Iterator[Question]:
    yield _title(talk, "title", line("unit-type-title"))
    yield Question(key="kind", asks=(line("unit-which-kind"),), options=_kinds())
    asks = (line("unit-which-parent"),)
    yield Question(key="parent", asks=asks, options=_parents(talk), finds=True, may_skip=True)
    yield _site("site", line("unit-type-site"))


def _adding(talk: Talk) -> AddUnit:
    kind = cast(UnitKind, talk.text("kind"))
    parent, site = talk.text("parent") or None, talk.text("site") or None
    return AddUnit(talk.actor, talk.text("title"), kind, parent, site)


def _look(talk: Talk) -> Look:
    parent = talk.text("parent")
    above = staff.unit_title(talk.work, parent) if parent else None
    lines = [line("unit-kind", kind=kind_said(talk.text("kind")), above=above)]
    lines += [line("unit-site-new", site=site)] if (site := talk.text("site")) else []
    return Look((*lines, line("unit-add-sure")), line("units-do-add"), head=talk.text("title"))


UNIT = Form(
    name="unit",
    questions=_ask_new,
    finish=lambda talk: Finished({"unit": talk.do(_adding(talk)).id}),
    said=lambda talk: (line("unit-added", unit=talk.text("title")),),
    called=lambda talk: line("unit-draft", unit=talk.text("title")),
    head=lambda _: line("unit-adding"),
    look=_look,
    still=administers,
    leave=BACK,
)


def _unit(talk: Talk) -> Unit | None:
    return talk.work.store.get(Unit, talk.number("unit"))


def _ask_change(talk: Talk) -> Iterator[Question]:
    """First the part, then its value; what may be nothing can be left out."""
    unit = _unit(talk)
    if unit is None:
        return
    yield Question(
        key="part",
        asks=(line("unit-which-part"),),
        options=tuple((part, line("unit-part", part=part)) for part in PARTS),
        keeps=_with_present,
    )
    part = talk.text("part")
    if part in PARTS:
        yield _value(talk, unit, part)


def _with_present(talk: Talk, part: Answer) -> Facts:
    """The part with the value that it has now: a change is refused where that is another one by then."""
    unit = _unit(talk)
    return {**talk.kept.answers, "part": part, "was": getattr(unit, str(part)) if unit else None}


def _value(talk: Talk, unit: Unit, part: str) -> Question:
    now = line("unit-part-now", part=part, value=_said(talk, part, getattr(unit, part)))
    match part.split("_", maxsplit=1)[0]:
        case "title":
            asks_for = "unit-type-english" if part == "title_en" else "unit-type-title"
            asked = _title(talk, "value", line(asks_for), unit.key)
        case "kind":
            asked = Question(key="value", asks=(line("unit-which-kind"),), options=_kinds())
        case "parent":
            asks = (line("unit-which-parent"),)
            asked = Question(key="value", asks=asks, options=_parents(talk, unit), finds=True, may_skip=True)
        case "owner":
            roles = talk.work.rulebook.spec.roles
            options = tuple((key, role.title) for key, role in roles.items())
            asked = Question(key="value", asks=(line("unit-which-owner"),), options=options, may_skip=True)
        case _:
            asked = _site("value", line("unit-type-site"))
    may_be_none = part not in ("title_vi", "kind")
    return replace(asked, asks=(now, *asked.asks), may_skip=may_be_none)


def _said(talk: Talk, part: str, value: object) -> Value:
    """A value of a unit as people read it."""
    said = str(value or "")
    if not said:
        return line("unit-part-none")
    if part == "kind":
        return kind_said(said)
    if part == "parent":
        return staff.unit_title(talk.work, said)
    return staff.role_title(talk.work, said) if part.startswith("owner") else said


def _change(talk: Talk) -> Finished:
    part = cast(UnitPart, talk.text("part"))
    value, was = talk.text("value") or None, talk.text("was") or None
    talk.do(ChangeUnit(talk.actor, talk.number("unit"), part, value, was))
    return Finished()


def _changing(talk: Talk) -> Line:
    unit = _unit(talk)
    return line("unit-changing", unit=unit.title if unit else "")


def _may_change(talk: Talk) -> Refusal | None:
    if refusal := administers(talk):
        return refusal
    try:
        require_own(talk.work, talk.number("unit"))
    except Refusal as refusal:
        return refusal
    return None


UNIT_CHANGE = Form(
    name="unit-change",
    questions=_ask_change,
    finish=_change,
    said=lambda _: (line("unit-changed"),),
    called=_changing,
    head=_changing,
    still=_may_change,
    leave=BACK,
)
