"""Who may do what, looked up at the moment of the act, inside the transaction that acts."""

from workflow.model import Account, Chat, Membership, Person, Request, Route, Task, Visit
from workflow.spec import Role, Spec, Stage
from workflow.work import Work


def role_of(work: Work, spec: Spec, key: str) -> Role:
    """A role as a request's own rules have it, or as the rules of today do: owners of channels are live."""
    return spec.roles.get(key) or work.rulebook.spec.roles[key]


def holders(work: Work, spec: Spec, role: str, unit: str | None) -> list[Person]:
    """Everybody who holds `role` now, in `unit` where the role is held in units."""
    found = {}
    in_unit = role_of(work, spec, role).of == "unit"
    for m in work.store.all(Membership, role=role):
        if in_unit and m.unit != unit:
            continue
        if m.since <= work.now and (m.until is None or work.now < m.until):
            person = work.store.get(Person, m.person)
            if person and person.active:
                found[person.id] = person
    return list(found.values())


def roles(work: Work, person: Person) -> set[tuple[str, str | None]]:
    """The (role, unit) pairs a person holds now."""
    return {
        (m.role, m.unit)
        for m in work.store.all(Membership, person=person.id)
        if m.since <= work.now and (m.until is None or work.now < m.until)
    }


def is_available(work: Work, person: Person) -> bool:
    """Whether a person can be reached in chat and is not away (rule A30)."""
    if person.away_until and work.now < person.away_until:
        return False
    return any(a.reachable for a in work.store.all(Account, person=person.id))


def deciders(work: Work, spec: Spec, request: Request, stage: Stage) -> list[tuple[Person, str]]:
    """Who decides this stage now, with the role each acts in: the holders, else their substitutes.

    Nobody decides on their own request; absent, unreachable and departed people never block (rule A30).
    When the stage is late, whoever its rules name for that may decide as well; they stay its deciders when it
    is closed, so that who presses second is told who was first.
    """
    found = first_available(work, spec, stage.by, request.unit, but=request.author)
    visit = work.store.one(Visit, request=request.id, stage=stage.name)
    if stage.late.then and visit and visit.late_at:
        known = {person.id for person, _ in found}
        brought = first_available(work, spec, stage.late.then, request.unit, but=request.author)
        found += [(person, role) for person, role in brought if person.id not in known]
    return found


def first_available(
    work: Work, spec: Spec, first: str, unit: str | None, *, but: int | None = None
) -> list[tuple[Person, str]]:
    """The people of a role who can be asked, else those of the roles that stand in for it; never `but`."""
    seen: set[str] = set()
    queue = [first]
    while queue:
        role = queue.pop(0)
        if role in seen:
            continue
        seen.add(role)
        found = [(p, role) for p in holders(work, spec, role, unit) if p.id != but]
        found = [(p, r) for p, r in found if is_available(work, p)]
        if found:
            return found
        queue.extend(role_of(work, spec, role).substitutes)
    return []


def acting_role(work: Work, spec: Spec, request: Request, stage: Stage, person: Person) -> str | None:
    """The role in which `person` may decide this stage now, or None.

    A holder of the stage's own role may decide even while marked away.
    """
    if person.id == request.author:
        return None
    if any(p.id == person.id for p in holders(work, spec, stage.by, request.unit)):
        return stage.by
    return next((role for p, role in deciders(work, spec, request, stage) if p.id == person.id), None)


def holds(work: Work, spec: Spec, person: Person, role: str, unit: str | None) -> bool:
    return any(p.id == person.id for p in holders(work, spec, role, unit))


def administrators(work: Work) -> list[Person]:
    """Everybody who keeps the people, the groups and the dead letters."""
    spec = work.rulebook.spec
    found = {
        p.id: p for r, role in spec.roles.items() if role.administers for p in holders(work, spec, r, None)
    }
    return list(found.values())


def is_administrator(work: Work, person: Person) -> bool:
    return any(p.id == person.id for p in administrators(work))


def units_to_submit(work: Work, person: Person) -> list[str]:
    """The units in whose name a person may send (rule B11)."""
    spec = work.rulebook.spec
    return sorted({u for r, u in roles(work, person) if u and r in spec.roles and spec.roles[r].submits})


def group_of(work: Work, spec: Spec, role: str, unit: str | None) -> Chat | None:
    """The group to which the cards of a role go, if one is bound."""
    where = unit if role_of(work, spec, role).of == "unit" else None
    route = work.store.one(Route, role=role, unit=where)
    chat = work.store.get(Chat, route.chat) if route else None
    return chat if chat and chat.active else None


def may_see(work: Work, spec: Spec, request: Request, person: Person) -> bool:
    """The author, whoever decides or decided on it, whoever publishes it, and administrators (rule D14)."""
    if person.id == request.author or is_administrator(work, person):
        return True
    kind = spec.request_types[request.type]
    stages = [*kind.stages, *kind.result.correction.stages]
    concerned = {s.by for s in stages} | {spec.channels[p.channel].owner for p in kind.publish}
    for stage in stages:
        concerned |= set(spec.roles[stage.by].substitutes)
    concerned |= {
        late.then for late in (*(s.late for s in stages), *(p.late for p in kind.publish)) if late.then
    }
    return any(holds(work, spec, person, role, request.unit) for role in concerned)


def open_visit(work: Work, request: Request) -> Visit | None:
    """The stage the request stays at, if it is being decided."""
    return work.store.one(Visit, request=request.id, left_at=None)


def publishing_roles(work: Work, request: Request, task: Task) -> list[str]:
    """Who may publish: the channel's owner, and when the task is late whoever its rules name for that."""
    kind = work.type_of(request)
    then = next((p.late.then for p in kind.publish if p.channel == task.channel), None)
    return [task.role, then] if task.late_at and then and then != task.role else [task.role]


def publishers(work: Work, request: Request, task: Task) -> list[Person]:
    spec = work.spec(request.rules)
    found = {
        person.id: person
        for role in publishing_roles(work, request, task)
        for person in holders(work, spec, role, request.unit)
    }
    return list(found.values())


def may_publish(work: Work, request: Request, task: Task, person: Person) -> bool:
    return any(p.id == person.id for p in publishers(work, request, task))


def open_tasks(work: Work, request: Request) -> list[Task]:
    """What is still to be published, or to be taken down."""
    return work.store.all(Task, request=request.id, state="open")
