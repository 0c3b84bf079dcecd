"""The moves of the house: people come and go, roles change hands, days are announced, the rules change."""

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import partial

from tests.kit.builders import CONFIG
from tests.kit.editions import second
from tests.kit.moves.move import ASIDE, BACK, STAFF, Move, Place, actor, staff
from workflow.actions import (
    AnnounceDays,
    BindGroup,
    ComeBack,
    EndRole,
    GiveRole,
    Leave,
    MoveRole,
    RevokeDay,
    SetAway,
    SetLanguage,
    SetReachable,
    UnbindGroup,
    UseRules,
)
from workflow.announcements.office_days import SaidDay
from workflow.model import Account, Membership, Person
from workflow.people import permissions
from workflow.people.cancel_absence import CancelAbsence
from workflow.people.plan_absence import PlanAbsence
from workflow.work import Work, announced

GROUP = "-7"  # as the platform calls groups
UNITS = ("economics", "navigation")  # of the demonstration's office, as many as are played with
LAST = frozenset({"last-administrator"})
FEW = 9  # as many people stay
CHANGES = {
    "longer": ("within: 4 working hours", "within: 2 working days"),
    "shorter": ("within: 1 working day", "within: 2 working hours"),
    "no substitutes": (r"    substitutes: \[office\]\n", ""),
    "full cards": ("desk_cards: short", "desk_cards: full"),
    "other owner": ("owner: webmaster", "owner: desk"),
    "two of the board": (r"( +)releases: true\n", r"\1releases: true\n\1needs: 2\n"),
    "few needs": ("for: every event", "for: important events"),
}
SIGNED = "\nsignatures: {drafts: desk, reviews: office, approves: board}\n"
RULES = {"first": CONFIG, "signed": second(CONFIG) + SIGNED}
RULES |= {name: re.sub(*change, CONFIG) for name, change in CHANGES.items()}
RULES |= {f"signed, {name}": second(RULES[name]) + SIGNED for name in ("longer", "other owner")}


def people(work: Work) -> Iterator[Place]:
    """Everybody's own settings, also of those who have blocked the bot."""
    for kept in work.store.all(Account):
        person = work.store.get(Person, kept.person)
        if person and person.active:
            yield Place(kept.external, "settings", partial(of_person, kept.external))


def of_person(who: str, work: Work) -> Iterator[Move]:
    by, move = actor(who), partial(Move, who, "settings")
    kept = work.store.one(Account, external=who)
    if kept is None or not kept.takes:
        yield move("unblock", (SetReachable(by, True),), BACK)
        return
    person = work.require_person(by)
    if person.away_until and person.away_until > work.now:
        yield move("back", (ComeBack(by),), BACK)
    else:
        for days in (1, 6):
            yield move(f"away {days} days", (SetAway(by, work.now + timedelta(days=days)),))
        tomorrow = work.today + timedelta(days=1)
        yield move("away tomorrow", (PlanAbsence(by, tomorrow, tomorrow + timedelta(days=1)),))
        yield move("not away", (CancelAbsence(by),))
        yield move("block", (SetReachable(by, False),))
    others = [each for each in work.rulebook.spec.organisation.languages if each != person.language]
    if others:
        yield move("language", (SetLanguage(by, others[0]),))


def administration(work: Work) -> Iterator[Place]:
    for who, person in staff(work):
        if permissions.is_administrator(work, person):
            yield Place(who, "roles", partial(of_roles, who))
            yield Place(who, "days and groups", partial(of_days, who))
            if work.rulebook.spec.demonstration:  # whose files these are
                yield Place(who, "rules", partial(of_files, who))


def of_roles(who: str, work: Work) -> Iterator[Move]:
    """Roles given to somebody, ended and moved, and people who leave."""
    by, move = actor(who), partial(Move, who, "roles")
    everybody = [(name, person) for name, person in staff(work)]
    known = work.rulebook.spec.units
    units = [unit for unit in UNITS if unit in known] or [*known]
    for key, role in work.rulebook.spec.roles.items():
        for unit in units if role.of == "unit" else (None,):
            for name, person in everybody:
                given = f"{key} {unit or ''} to {name}"
                yield move(given, (GiveRole(by, person.id, key, unit),), STAFF)
                until = work.now + timedelta(days=3)
                yield move(f"{given} for 3 days", (GiveRole(by, person.id, key, unit, until=until),))
    for held in work.store.all(Membership):
        if permissions.is_current(work, held) and held.role in work.rulebook.spec.roles:
            holder = work.store.one(Account, person=held.person)
            of = f"{held.role} {held.unit or ''} of {holder.external if holder else held.person}"
            yield move(f"end {of}", (EndRole(by, held.id),), ASIDE, LAST)
            for name, person in everybody:
                if person.id != held.person:
                    yield move(f"move {of} to {name}", (MoveRole(by, held.id, person.id),), ASIDE, LAST)
    if len(everybody) > FEW:
        for name, person in everybody:
            yield move(f"{name} leaves", (Leave(by, person.id),), ASIDE, LAST)


def of_days(who: str, work: Work) -> Iterator[Move]:
    """A holiday or a worked Saturday announced and taken back, and the group bound and let go."""
    by, move = actor(who), partial(Move, who, "days and groups")
    known = {each.day for each in announced(work.store)}
    for n in range(1, 8):
        day = work.today + timedelta(days=n)
        works = work.calendar.is_working_day(day)
        if day not in known and works == (day.weekday() < 5):
            said = SaidDay(1, day, not works, "12/TB")
            what = f"{'off' if works else 'worked'} in {n} days"
            yield move(what, (AnnounceDays(by, (said,)),))
    for day in sorted(known):
        if day > work.today:
            yield move(f"as ever in {(day - work.today).days} days", (RevokeDay(by, day),))
    for role in ("desk", "webmaster"):
        held = work.rulebook.spec.roles.get(role)
        if held and held.of == "organisation":
            yield move(f"bind {role}", (BindGroup(by, GROUP, "Phòng Truyền thông", role, None),))
    yield move("unbind", (UnbindGroup(by, GROUP),))


def of_files(who: str, work: Work) -> Iterator[Move]:
    """The rules as a file gives them."""
    for name, text in RULES.items():
        yield Move(who, "rules", f"file: {name}", (UseRules(text),))
