"""Happenings of the house: days off said late and taken back, people who come, go and move, changed rules.

Each kind of them is a somebody of its own, so that a play can be cut down `without` it.
"""

import random  # noqa: TID251 - handed in, with a seed
import re
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any  # Any: actions of any result

from tests.kit.moves.move import PLATFORM, actor, staff
from tests.simulate.office import SimulatedOffice, name_of
from workflow.actions import (
    AnnounceDays,
    BindGroup,
    ComeBack,
    Delegate,
    GiveRole,
    Invite,
    Join,
    Leave,
    MoveRole,
    PlanAbsence,
    RenewInvitation,
    RevokeDay,
    SetAway,
    UseRules,
)
from workflow.announcements.office_days import SaidDay
from workflow.app import Action
from workflow.errors import Refusal
from workflow.model import Invitation, Membership, Person, RuleVersion
from workflow.people import permissions
from workflow.people.staff import DEFAULT_ADDRESS
from workflow.rules.book import in_force
from workflow.work import Actor, Work, announced

Happening = Callable[[SimulatedOffice, random.Random], Awaitable[None]]
NO_FAULT = {"last-administrator", "same-person", "has-role"}
WITHIN = ("2 working hours", "4 working hours", "1 working day", "2 working days", "3 working days", "1 day")


async def days(office: SimulatedOffice, rng: random.Random) -> None:
    """A day off or a worked Saturday is announced a few days ahead, or the last word on one is taken back."""
    admin = await office.app.ask(administrator)
    coming = await office.app.ask(lambda work: [e.day for e in announced(work.store) if e.day > work.today])
    if admin and coming and rng.random() < 0.3:
        await tried(office, RevokeDay(admin, rng.choice(coming)))
    elif admin:
        day = office.here.date() + timedelta(days=rng.choice((1, 1, 2, 3, 5, 8, 20)))
        works = await office.app.ask(lambda work: work.calendar.is_working_day(day))
        await tried(office, AnnounceDays(admin, (SaidDay(1, day, not works, "12/TB"),)))


async def leaving(office: SimulatedOffice, rng: random.Random) -> None:
    """Somebody leaves; mostly another comes in their place, at once or not."""
    admin, held = await office.app.ask(administrator), await office.app.ask(lambda work: _held(work, rng))
    if admin is None or held is None:
        return
    await tried(office, Leave(admin, held.person))
    who = await office.app.ask(administrator)  # who may have been that one
    if who and rng.random() < 0.7:
        await hire(office, who, held.role, held.unit)


async def hire(office: SimulatedOffice, admin: Actor, role: str, unit: str | None) -> None:
    """Somebody new is invited, and comes in. A link that nobody got is renewed until somebody does."""
    n = len(office.staff)
    who = office.newcomer()
    link = await office.app.do(Invite(admin, name_of(n), DEFAULT_ADDRESS, role, unit))
    while not link.token:
        newest = await office.app.ask(lambda work: work.store.all(Invitation)[-1].id)
        link = await office.app.do(RenewInvitation(admin, newest))
    joined = await office.app.do(Join(Actor(PLATFORM, who), link.token, name_of(n)))
    office.staff[who] = joined.person


async def roles(office: SimulatedOffice, rng: random.Random) -> None:
    """A role changes hands, or somebody gets another one, for good or for some days."""
    admin, held = await office.app.ask(administrator), await office.app.ask(lambda work: _held(work, rng))
    other = await office.app.ask(lambda work: rng.choice([*staff(work)])[1].id)
    if admin is None or held is None:
        return
    if rng.random() < 0.5:
        await tried(office, MoveRole(admin, held.id, other))
    else:
        until = office.clock.moment + timedelta(days=rng.randint(1, 30)) if rng.random() < 0.5 else None
        await tried(office, GiveRole(admin, other, held.role, held.unit, until=until))


async def delegating(office: SimulatedOffice, rng: random.Random) -> None:
    """Somebody lets a colleague act for them for some days."""
    held = await office.app.ask(lambda work: _held(work, rng))
    other = await office.app.ask(lambda work: rng.choice([*staff(work)])[1].id)
    who = next((who for who, id in office.staff.items() if held and id == held.person), None)
    if held and who and other != held.person:
        first = office.here.date() + timedelta(days=rng.randint(0, 3))
        last = first + timedelta(days=rng.randint(0, 9))
        await tried(office, Delegate(actor(who), other, held.role, held.unit, first, last))


async def rules(office: SimulatedOffice, rng: random.Random) -> None:
    """The file comes with one time changed, and is offered."""
    text = await office.app.ask(_text)
    places = list(re.finditer(r"within: (\d+ (?:working )?(?:day|hour)s?)(?=[,}\n])", text))
    if places:
        place = rng.choice(places)
        await tried(office, UseRules(f"{text[: place.start(1)]}{rng.choice(WITHIN)}{text[place.end(1) :]}"))


HAPPENINGS: dict[str, tuple[float, Happening]] = {  # how likely on a day
    "house: days": (0.05, days),
    "house: leaving": (0.03, leaving),
    "house: roles": (0.04, roles),
    "house: delegating": (0.05, delegating),
    "house: rules": (0.015, rules),
}


async def absent(office: SimulatedOffice, who: str, rng: random.Random) -> None:
    """Somebody says to be away for some days, from today or later; or is back early."""
    by, today = actor(who), office.here.date()
    if rng.random() < 0.5:
        await tried(office, SetAway(by, office.clock.moment + timedelta(days=rng.randint(1, 10))))
    elif rng.random() < 0.8:
        first = today + timedelta(days=rng.randint(1, 14))
        await tried(office, PlanAbsence(by, first, first + timedelta(days=rng.randint(0, 12))))
    else:
        await tried(office, ComeBack(by))


async def bind_groups(office: SimulatedOffice) -> None:
    """A group for every second role of the house, of all who hold it."""
    admin = await office.app.ask(administrator)
    spec = office.app.rulebook.spec
    house = [key for key, role in spec.roles.items() if role.of == "organisation" and not role.administers]
    for n, role in enumerate(house):
        if admin and n % 2 == 0:
            await office.app.do(BindGroup(admin, f"-{n + 1}", f"Nhóm {role}", role, None))
            office.groups[f"-{n + 1}"] = role


def administrator(work: Work) -> Actor | None:
    """An administrator who is there."""
    for who, person in staff(work):
        if permissions.is_administrator(work, person):
            return actor(who)
    return None


def _held(work: Work, rng: random.Random) -> Membership | None:
    """A role that somebody holds now."""
    here = {person.id for person in work.store.all(Person, active=True)}
    held = [m for m in work.store.all(Membership) if m.person in here and permissions.is_current(work, m)]
    return rng.choice(held) if held else None


def _text(work: Work) -> str:
    applied = in_force(work.store)
    version = work.store.get(RuleVersion, applied.rules) if applied else None
    return version.text if version else ""


async def tried(office: SimulatedOffice, action: Action[Any]) -> None:
    """Something that may be refused for a reason which its author could not know."""
    try:
        await office.app.do(action)
    except Refusal as refusal:
        office.refused[f"house: {refusal.code}"] += 1
    await office.deliver()
