"""The right to send a type of request, for which units and from which day, and why somebody has it not.

It is today's: a draft is judged by the rules of today, and so is everything that begins one.
"""

from collections.abc import Collection, Iterable, Set
from datetime import date, datetime

from workflow.errors import Refusal
from workflow.lines import Joined, Line, Value, line
from workflow.model import Draft, Person, Request
from workflow.people import parties, permissions, staff
from workflow.people.parties import Post
from workflow.people.permissions import Acting
from workflow.spec import Duty, RequestType
from workflow.spec.check_senders import UNIT_KINDS
from workflow.subject import RoleInUnit
from workflow.work import Work

NO_DAY = date.max  # of a type that is used in phases, for a unit that is in none of them
NAMED = 2  # people named in a refusal
ROOM = 600  # letters of several reasons


def is_for(work: Work, kind: RequestType, unit: str) -> bool:
    """Whether a type is there for a unit, by its kind or its name, and no own one is in its place today."""
    return _covers(work, kind, unit) and not replaced_by(work, kind, unit, work.today)


def _covers(work: Work, kind: RequestType, unit: str) -> bool:
    return kind.covers(unit, staff.unit_kind(work, unit) if kind.for_units else "")


def replaced_by(work: Work, kind: RequestType, unit: str, day: date) -> str:
    """The name of the unit's own type that is there instead of this one by a day (rule E18); mostly none."""
    types = work.rulebook.spec.request_types
    own = ((key, each) for key, each in types.items() if each.replaces and types[each.replaces] == kind)
    found = (key for key, each in own if _covers(work, each, unit) and first_day(work, each, unit) <= day)
    return next(found, "")


def first_day(work: Work, kind: RequestType | Duty, unit: str) -> date:
    """The day from which a unit uses a type or owes a duty (rule E34): of its phase, else of all others.
    `NO_DAY` where none was said yet.
    """
    name = phase(work, kind, unit)
    if kind.phases and name:
        return kind.phases[name]
    return kind.from_ or (NO_DAY if kind.phases else date.min)


def phase(work: Work, kind: RequestType | Duty, unit: str) -> str:
    """The name in `phases` that counts for a unit: its own, else that of the nearest above, else its kind.

    It is empty where the unit is among all others.
    """
    names = (unit, *parties.above(work, unit), staff.unit_kind(work, unit)) if kind.phases else ()
    return next((name for name in names if kind.phases and name in kind.phases), "")


def asked_for(work: Work, type: str, unit: str, due_at: datetime) -> str:
    """The type for which a unit can be asked by then, where it is asked for this one: the own one that
    replaces it, or itself. It is empty where that begins later, or is not there for the unit.
    """
    kind, day = work.rulebook.spec.request_types[type], due_at.astimezone(work.rulebook.zone).date()
    if own := replaced_by(work, kind, unit, day):
        return own
    return type if first_day(work, kind, unit) <= day and _covers(work, kind, unit) else ""


def may_send(work: Work, person: Person, kind: RequestType, unit: str) -> bool:
    """Whether a person may send a request of a type in the name of a unit today (rules B11, B26)."""
    return _fits(work, permissions.roles(work, person), kind, unit)


def _fits(work: Work, held: Set[RoleInUnit], kind: RequestType, unit: str) -> bool:
    fits = first_day(work, kind, unit) <= work.today and is_for(work, kind, unit)
    return fits and permissions.sends_as(work, held, kind, unit)


def ways(work: Work, person: Person, units: Collection[str]) -> list[tuple[str, str]]:
    """Each type with each of these units in whose name a person may send it, by units."""
    kinds, held = work.rulebook.spec.request_types, permissions.roles(work, person)
    return [(key, unit) for unit in units for key, kind in kinds.items() if _fits(work, held, kind, unit)]


def units_of(work: Work, person: Person) -> list[str]:
    """The units in which a person has a role, also one that sends nothing."""
    return _units(permissions.roles(work, person))


def _units(held: Set[RoleInUnit]) -> list[str]:
    return sorted({unit for _, unit in held if unit})


def units_to_send(work: Work, person: Person) -> list[str]:
    """The units in whose name a person may send something."""
    kinds, held = work.rulebook.spec.request_types.values(), permissions.roles(work, person)
    return [unit for unit in _units(held) if any(_fits(work, held, kind, unit) for kind in kinds)]


def type_of(work: Work, draft: Draft) -> RequestType:
    """The type of a draft by the rules of today; one that has left them as it was."""
    now = work.rulebook.spec.request_types.get(draft.type)
    return now or work.spec(draft.rules).request_types[draft.type]


def may_send_again(work: Work, person: Person, request: Request) -> bool:
    """Whether a request like this one may be sent by this person today."""
    kind = work.rulebook.spec.request_types.get(request.type)
    return kind is not None and may_send(work, person, kind, request.unit)


def require_sender(work: Work, person: Person, type: str, unit: str) -> RequestType:
    """The type, for somebody who may send it in the name of a unit. Raises Refusal."""
    kind = work.rulebook.spec.request_types.get(type)
    if kind is None:
        raise Refusal("gone", audited=True)
    require(work, person, kind, unit)
    return kind


def require(work: Work, person: Person, kind: RequestType, unit: str) -> None:
    """Refuse somebody who may not send a type in the name of a unit, and say whom to ask."""
    if not may_send(work, person, kind, unit):
        own = [unit] if unit in units_of(work, person) else []
        why = _why_not(work, person, kind, own) if own else None
        raise _refusal(work, person, [why] if why else [], own)


def refusal(work: Work, person: Person, types: Iterable[str] | None = None) -> Refusal:
    """Why a person may send none of these types; of all there are where none are named."""
    kinds, units = work.rulebook.spec.request_types, units_of(work, person)
    asked = [kinds[key] for key in (kinds if types is None else types)]
    why = [why for kind in asked if (why := _why_not(work, person, kind, units))]
    return _refusal(work, person, why, units)


def withheld(work: Work, person: Person) -> list[Line]:
    """Types that a person may not send and whose rules say whom to ask, each with the reason."""
    kinds, held = work.rulebook.spec.request_types.values(), permissions.roles(work, person)
    units = _units(held)
    asked = [
        kind
        for kind in kinds
        if kind.ask_whom
        and not (kind.replaces and not any(_covers(work, kind, u) for u in units))
        and not any(_fits(work, held, kind, u) or replaced_by(work, kind, u, work.today) for u in units)
    ]
    return [why for kind in asked if (why := _why_not(work, person, kind, units))]


def _refusal(work: Work, person: Person, why: list[Line], units: list[str]) -> Refusal:
    if not why:
        found = [each for unit in units for each in _named(work, person, _senders(work, None, unit))]
        why = [line("sending-nothing", ask=_either(found[:NAMED]))] if found else []
    if not why:
        return Refusal("may-not-send", audited=True)
    return Refusal("type-not-yours", audited=True, why=Joined(tuple(why), ROOM))


def _why_not(work: Work, person: Person, kind: RequestType, units: list[str]) -> Line | None:
    """The first thing that stands in the way; nothing where the rules say nothing of this type alone."""
    begins = kind.from_ if kind.from_ and kind.from_ > work.today else None
    fitting = [unit for unit in units if is_for(work, kind, unit)]
    if units and not fitting:
        if own := next(filter(None, (replaced_by(work, kind, unit, work.today) for unit in units)), None):
            return line("sending-replaced", type=kind.title, own=work.rulebook.spec.request_types[own].title)
        those = _either(_unit_said(work, name) for name in kind.for_units)
        return line("sending-units", type=kind.title, units=those, day=begins)
    first = min((first_day(work, kind, unit) for unit in fitting), default=begins or date.min)
    if first > work.today:
        return _not_yet(work, person, kind, fitting, first)
    if not (kind.sent_by or kind.ask_whom):
        return None
    roles = (staff.role_title(work, role) for role in permissions.sending_roles(work, kind))
    ask = _whom(work, person, kind, fitting[0] if fitting else None)
    return line("sending-by", type=kind.title, roles=_either(roles), ask=ask)


def _not_yet(work: Work, person: Person, kind: RequestType, units: list[str], first: date) -> Line:
    """From when one's units use a type, and whom to ask: the party of the rules, else who administers."""
    ask = _whom(work, person, kind, units[0] if units else None) if kind.ask_whom else None
    if ask is None and kind.phases:
        there = [each for each in permissions.administrators(work) if permissions.is_available(work, each)]
        ask = _either([each.short for each in there[:NAMED]]) if there else None
    if first == NO_DAY:
        return line("sending-no-day", type=kind.title, ask=ask)
    return line("sending-from", type=kind.title, day=first, ask=ask)


def _unit_said(work: Work, name: str) -> Value:
    return line(f"rule-is-{name}") if name in UNIT_KINDS else staff.unit_title(work, name)


def _whom(work: Work, person: Person, kind: RequestType, unit: str | None) -> Value:
    """The people to ask, with their post; the post alone while none of them can be reached.

    Where the rules name no party, the people of the unit who send it themselves.
    """
    asked, spec = kind.ask_whom, work.rulebook.spec
    if asked is None:
        names = _named(work, person, _senders(work, kind, unit)) if unit else []
        return _either(names) if names else None
    post = parties.post(work, spec, asked, unit)
    names = _named(work, person, [(each, post) for each in permissions.holding(work, spec, post) if post])
    is_said = asked.where == "own" and asked.role in permissions.sending_roles(work, kind)
    return _either(names) if names else None if is_said else parties.title(work, spec, asked, unit)


def _senders(work: Work, kind: RequestType | None, unit: str) -> list[Acting]:
    """Everybody of a unit who sends a type in its name, or in general."""
    spec, roles = work.rulebook.spec, permissions.sending_roles(work, kind)
    posts = [Post(role, unit) for role in roles if role in spec.roles and spec.roles[role].of == "unit"]
    return [(person, post) for post in posts for person in permissions.holding(work, spec, post)]


def _named(work: Work, asking: Person, found: Iterable[Acting]) -> list[Line]:
    """Those of these people who can be asked, each with the post: a role of the asker's unit names that."""
    spec, units, known = work.rulebook.spec, units_of(work, asking), dict[int, Line]()
    for person, post in found:
        if person.id == asking.id or not permissions.is_available(work, person):
            continue
        own = post.unit if post.unit in units else None
        title = parties.title(work, spec, post, own)
        held = line("sending-role", role=title, unit=staff.unit_title(work, own) if own else None)
        known.setdefault(person.id, line("sending-whom", who=person.short, held=held))
    return [*known.values()][:NAMED]


def _either(values: Iterable[Value]) -> Value:
    """“A, B hoặc C”."""
    first, *others = values
    said: Value = first
    for n, value in enumerate(others, start=1):
        said = line("sending-or" if n == len(others) else "sending-also", before=said, next=value)
    return said
