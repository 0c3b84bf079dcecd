"""People and groups made up from a file of rules: somebody in every role, invented, the same each time."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.demo.troupe import Circle, Member, Troupe
from workflow.spec import Party, RequestType, Role, Spec, Words

ROOM = 60  # people on a stage: of more units only those that the rules name have some
COLLEAGUES = 2  # in a role of the house that decides or does something
SURNAMES = ("Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý")
GIVEN = (  # a man and a woman in turn
    "Nam", "Hoa", "Sơn", "Mai", "Tùng", "Ngọc", "Hải", "Thảo", "Long", "Hương", "Phong", "Oanh", "Kiên",
    "Trang", "Đức", "Nhung", "Thành", "Vân", "Hiếu", "Loan", "Việt", "Quỳnh", "Toàn", "Thúy", "Bình", "Nga",
    "Cường", "Hiền", "Quân", "Yên", "Thịnh", "Diệp", "Tú", "Lâm", "Giang", "Vinh", "Xuân", "Khoa",
    "Dung",
)  # fmt: skip
MIDDLE, ADDRESS = ("Văn", "Thị"), ("Anh", "Chị")
AS_ADMINISTRATOR = Words(vi="quản trị viên", en="administrator")


def made_up(spec: Spec, kind: RequestType) -> Troupe:
    """The troupe for rules whose first story is of this type: whoever sends it, and who decides it, first.

    Raises LookupError where nobody could send it.
    """
    names = _names()
    units = _units(spec, kind)
    staff = [_member(next(names), each, spec) for each in _posts(spec, units)]
    sender = _sender(spec, kind, units, staff)
    others = sorted((each for each in staff if each != sender), key=lambda each: _turn(kind, each))
    key, name, address = next(names)
    administrator = Member(key, name, address, (), AS_ADMINISTRATOR)
    circles = _circles(spec, staff, administrator)
    return Troupe(
        spec.organisation.name, administrator, (sender, *others), circles, (sender.key, others[0].key)
    )


@dataclass(frozen=True)
class Post:
    """A role that somebody has; one of the house in the unit that bears its title or for which it sends."""

    role: str
    unit: str | None


def _names() -> Iterator[tuple[str, str, str]]:
    """Keys, whole names and forms of address, each key once."""
    seen = Counter[str]()
    while True:
        for n, given in enumerate(GIVEN):
            seen[given] += 1
            times = seen[given]
            surname = SURNAMES[(n + 5 * times) % len(SURNAMES)]
            key = given.lower() if times == 1 else f"{given.lower()}{times}"
            yield key, f"{surname} {MIDDLE[n % 2]} {given}", ADDRESS[n % 2]


def _units(spec: Spec, kind: RequestType) -> list[str]:
    """The units that have people: the one that sends, those named, others while there is room."""
    named, titles = _named(spec), {role.title.vi for role in spec.roles.values()}
    fits = _fitting(spec, kind)
    below = [key for key in spec.units if spec.units[key].parent]
    order = [key for key in fits if key not in named and spec.units[key].title.vi not in titles]
    if not fits:
        raise LookupError(kind.title.vi)
    sending = (sorted(order, key=lambda key: key not in below) or fits)[0]
    found = [*dict.fromkeys((sending, *sorted(named, key=[*spec.units].index), *spec.units))]
    roles = max(1, sum(role.of == "unit" for role in spec.roles.values()))
    return found[: max(len(named) + 1, ROOM // roles)]


def _fitting(spec: Spec, kind: RequestType) -> list[str]:
    """The units for which a type is sent, named or of a kind that is."""
    return [
        key for key, unit in spec.units.items()
        if kind.covers(key, unit.kind)
    ]  # fmt: skip


def _named(spec: Spec) -> set[str]:
    """The units that a phrase, an option or another unit names."""
    options = [
        option.unit
        for kind in spec.request_types.values()
        for field in kind.fields.values()
        for option in (field.options or {}).values()
    ]
    named = [party.name for party in _parties(spec) if party.where == "named"]
    parents = [unit.parent for unit in spec.units.values()]
    return {each for each in (*options, *named, *parents) if each}


def _parties(spec: Spec) -> Iterator[Party]:
    """Every party that decides or does something."""
    for kind in spec.request_types.values():
        for stage in kind.all_stages:
            yield from (each for party in stage.parties for each in party.members)
        for task in kind.all_tasks.values():
            yield from (each for party in task.parties for each in party.members)
    yield from (each for channel in spec.channels.values() for each in channel.owner.members)


def _roles(*those: Party) -> set[str]:
    """The roles that these parties name."""
    return {each.role for party in those for each in party.members}


def _posts(spec: Spec, units: Sequence[str]) -> Iterator[Post]:
    working = {party.role for party in _parties(spec)}
    by_title = {unit.title.vi: key for key, unit in spec.units.items()}
    for unit in units:
        yield from (Post(key, unit) for key, role in spec.roles.items() if role.of == "unit")
    for key, role in spec.roles.items():
        if role.of == "organisation" and not role.administers:
            home = by_title.get(role.title.vi) or _sends_for(spec, key)
            yield from [Post(key, home)] * (_wanted(spec, key) if key in working else 1)


def _sends_for(spec: Spec, role: str) -> str | None:
    """A unit for somebody of the house whom a type names among its senders: what is sent is of a unit."""
    named = (kind for kind in spec.request_types.values() if role in (kind.sent_by or ()))
    return next((unit for kind in named for unit in _fitting(spec, kind)), None)


def _wanted(spec: Spec, role: str) -> int:
    """How many a role needs, so that somebody else is there for what one of them sent."""
    stages = (stage for kind in spec.request_types.values() for stage in kind.all_stages)
    return max([COLLEAGUES, *(stage.least + 1 for stage in stages if role in _roles(stage.by))])


def _member(named: tuple[str, str, str], post: Post, spec: Spec) -> Member:
    key, name, address = named
    role = spec.roles[post.role]
    return Member(key, name, address, ((post.role, post.unit),), _does(role, post, spec))


def _does(role: Role, post: Post, spec: Spec) -> Words:
    if role.of == "organisation" or post.unit is None:
        return role.title
    unit = spec.units[post.unit].title
    return Words(vi=f"{role.title.vi}, {unit.vi}"[:200], en=f"{role.title.in_('en')}, {unit.in_('en')}"[:200])


def _sender(spec: Spec, kind: RequestType, units: Sequence[str], staff: Iterable[Member]) -> Member:
    """Somebody who sends it for the first of the units; best not one who decides it."""
    roles = kind.sent_by or tuple(key for key, role in spec.roles.items() if role.submits)
    decide = {role for stage in kind.stages for role in _roles(*stage.parties)}
    able = [each for each in staff if any(role in roles and unit for role, unit in each.roles)]
    first = [each for each in able if each.roles[0][1] == units[0]] or able
    free = [each for each in first if each.roles[0][0] not in decide]
    found = next(iter(free or first), None)
    if found is None:
        raise LookupError(kind.title.vi)
    return found


def _turn(kind: RequestType, member: Member) -> int:
    """Where somebody comes in the story: by the first step of their role."""
    turns = [n for n, stage in enumerate(kind.stages) if member.roles[0][0] in _roles(stage.by)]
    return turns[0] if turns else len(kind.stages)


def _circles(spec: Spec, staff: Sequence[Member], administrator: Member) -> dict[str, Circle]:
    """A group for every role that does tasks: of the house, or of a unit that the rules name."""
    found = dict[str, Circle]()
    owners = [channel.owner for channel in spec.channels.values()]
    owners += [task.to for kind in spec.request_types.values() for task in kind.all_tasks.values() if task.to]
    for party in dict.fromkeys(each for owner in owners for each in owner.members):
        role = spec.roles.get(party.role)
        if role is None or (role.of == "unit" and party.where != "named"):
            continue
        title, bound = role.title.vi, [role.title.vi]
        if role.of == "unit":
            title = spec.units[party.name].title.vi
            bound.append(title)
        post = Post(party.role, party.name if role.of == "unit" else None)
        those = [each.key for each in staff if any(_holds(held, post) for held in each.roles)]
        if those:
            found[f"nhóm{len(found) + 1}"] = Circle(title, (administrator.key, *those), (tuple(bound),))
    return found


def _holds(held: tuple[str, str | None], post: Post) -> bool:
    return held[0] == post.role and post.unit in (None, held[1])
