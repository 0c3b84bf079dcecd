"""Registers that a duty looks through: sites of all units, who holds which role (B05, D01).

Gaps come first. A card shows as much as it has room for, and says how much more there is: all of it comes
in the private chat, a page after another.
"""

from collections.abc import Callable, Iterator, Sequence
from operator import itemgetter
from typing import TypeVar

from workflow.cards.shape import CardView, Choice
from workflow.lines import Line, line
from workflow.model import DutyRound, Membership, Notice, Person, Unit
from workflow.people import permissions, staff
from workflow.rounds import debtors, turns
from workflow.rounds.choices import WantRegister
from workflow.spec import Duty, Words
from workflow.text import units
from workflow.work import Work

T = TypeVar("T")
NOTICE = "register-page"
LISTED = 180  # units of names in one line
ON_CARD, ON_PAGE, AROUND = 1800, 3000, 60  # units of the lines, and of a line besides its words


def listed(work: Work, duty: Duty) -> tuple[list[Line], tuple[tuple[Choice, ...], ...]]:
    """The part of the register as it is now that a card has room for, and the button for all of it."""
    first, *others = _pages(_lines(work, duty), ON_CARD) or [[]]
    if not others:
        return first, ()
    more = line("register-more", count=sum(map(len, others)))
    return [*first, more], ((Choice(line("do-register"), WantRegister()),),)


def hand_out(work: Work, turn: DutyRound, person: Person) -> None:
    """Send all of it to somebody who asked, at any hour."""
    duty = turns.duty_of(work, turn)
    for n in range(len(_pages(_lines(work, duty), ON_PAGE))):
        work.tell(NOTICE, person=person, alarm=True, round=turn.id, page=n)


def page(work: Work, notice: Notice) -> CardView | None:
    """One page, as the register is when it is sent; None of one that it no longer has."""
    turn = work.store.get(DutyRound, int(str(notice.values["round"])))
    if turn is None:
        return None
    duty, n = turns.duty_of(work, turn), int(str(notice.values["page"]))
    pages = _pages(_lines(work, duty), ON_PAGE)
    head = line("register-page", title=duty.title, page=n + 1, total=len(pages))
    return CardView(head, tuple(pages[n])) if n < len(pages) else None


def _pages(lines: Sequence[Line], room: int) -> list[list[Line]]:
    """The lines in parts, each of them with a line and no more than there is room for."""
    return _packed(lines, _size, room)


def _packed(things: Sequence[T], size_of: Callable[[T], int], room: int) -> list[list[T]]:
    """Things in their order, in parts of one at least and no more than there is room for."""
    found, left = list[list[T]](), 0
    for each in things:
        size = size_of(each)
        if size > left or not found:
            found.append([])
            left = room
        found[-1].append(each)
        left -= size
    return found


def _size(each: Line) -> int:
    """The units of a line in the language that makes it longer, about."""
    words = (
        (value.vi, value.in_("en")) if isinstance(value, Words) else (f"{value or ''}",)
        for value in each.values.values()
    )
    return AROUND + sum(max(map(units, said)) for said in words)


def _lines(work: Work, duty: Duty) -> list[Line]:
    """The whole register."""
    match duty.shows:
        case "sites":
            return list(_sites(work, _Held(work)))
        case "roles":
            return [said for _, said in sorted(_roles(work, _Held(work)), key=itemgetter(0))]
        case _:
            return []


class _Held:
    """The names of everybody who holds a role now, read at once."""

    def __init__(self, work: Work) -> None:
        people = {each.id: each for each in work.store.all(Person, active=True)}
        self._found: dict[tuple[str, str | None], list[str]] = {}
        for held in work.store.all(Membership):
            person = people.get(held.person)
            if person and permissions.is_current(work, held):
                self._found.setdefault((held.role, held.unit), []).append(person.name)

    def by(self, role: str, unit: str | None = None) -> list[str]:
        return sorted(self._found.get((role, unit), []), key=staff.sort_key)


def _sites(work: Work, held: _Held) -> Iterator[Line]:
    """Units without a site, then each with the addresses of its site and who answers for it, gaps first."""
    found = debtors.units(work)
    without = [unit.title for unit in found if not (unit.site_vi or unit.site_en)]
    for part in _parts(without):
        yield line("register-no-site", units=part)
    owners = {unit.key: _owner(work, held, unit) for unit in found}
    for unit in sorted(found, key=lambda unit: bool(owners[unit.key])):
        if unit.site_vi or unit.site_en:
            said = {"unit": unit.title, "vi": unit.site_vi, "en": unit.site_en}
            for part in _parts(owners[unit.key]) or [""]:
                yield line("register-site", **said, owner=part)


def owners(work: Work, unit: Unit) -> dict[str, str]:
    """The people who answer for the site of a unit in each language, empty where nobody does."""
    held = _Held(work)
    roles = {"vi": unit.owner_vi, "en": unit.owner_en}
    return {of: ", ".join(_named(work, held, unit, role)) for of, role in roles.items()}


def _owner(work: Work, held: _Held, unit: Unit) -> list[Words]:
    """Everybody who answers for a site of a unit."""
    sites = ((unit.site_vi, unit.owner_vi), (unit.site_en, unit.owner_en))
    found = [name for site, role in sites if site for name in _named(work, held, unit, role)]
    return [Words(vi=name) for name in dict.fromkeys(found)]


def _named(work: Work, held: _Held, unit: Unit, role: str | None) -> list[str]:
    """The holders of the role that the register names, else of that which looks through the sites."""
    of_sites = (duty.by for duty in work.rulebook.spec.duties.values() if duty.for_.whom == "site")
    by = next(filter(None, of_sites), None)
    role = role or (by.role if by else "")
    known = work.rulebook.spec.roles.get(role)
    if known is None:
        return []
    return held.by(role, unit.key if known.of == "unit" else None)


def _roles(work: Work, held: _Held) -> Iterator[tuple[bool, Line]]:
    """Whether each role is held, with who holds it; of one that is held in units those where nobody does."""
    found = debtors.units(work)
    for key, role in work.rulebook.spec.roles.items():
        if role.of == "organisation":
            names = [Words(vi=name) for name in held.by(key)]
            for part in _parts(names) or [""]:
                yield bool(names), line("register-role", role=role.title, names=part)
            continue
        without = [unit.title for unit in found if not held.by(key, unit.key)]
        count, total = len(found) - len(without), len(found)
        for part in _parts(without) or [""]:
            said = line("register-role-in-units", role=role.title, count=count, total=total, units=part)
            yield not without, said


def _parts(titles: Sequence[Words]) -> list[Words | str]:
    """Titles one after another, in as many lines as they need."""
    parts = _packed(titles, lambda each: max(units(each.vi), units(each.in_("en"))) + 2, LISTED)
    return [
        Words(vi=", ".join(t.vi for t in part), en=", ".join(t.in_("en") for t in part)) for part in parts
    ]
