"""People, roles and units by the words of a file, read apart from the product (see `matrix_reference`)."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from workflow.model import Account, Delegation, Membership, Person, Unit
from workflow.ports import Store

Post = tuple[str, str | None]  # a role and its unit, or "person" and who
Matter = tuple[str, str, str]  # a type, a step or none, or "any" of them, and a unit
Seat = tuple[Post, int | None]  # a post, and the holder for whom somebody acts in it
Asked = dict[int, Seat]
NOTHING_CAME = ("refused", "withdrawn", "unanswered", "ended")
DEFAULT_MAY = ("more", "refuse")


@dataclass(frozen=True)
class House:
    """The file, the people and the units, at a moment."""

    store: Store
    rules: dict[str, Any]
    now: datetime

    @property
    def is_second(self) -> bool:
        return self.rules.get("edition") == "2"

    def role(self, key: str) -> dict[str, Any]:
        found: dict[str, Any] = self.rules["roles"].get(key, {})
        return found

    @cached_property
    def held(self) -> list[Membership]:
        """Memberships that are held now, by people who have not left."""
        active = {person.id for person in self.store.all(Person) if person.active}
        held = self.store.all(Membership)
        return [
            each
            for each in held
            if each.person in active
            and each.since <= self.now
            and not (each.until and each.until <= self.now)
        ]

    @cached_property
    def here(self) -> set[int]:
        """Everybody who is not away and can be reached."""
        reached = {each.person for each in self.store.all(Account) if each.reachable and not each.refuses}
        people = self.store.all(Person, active=True)
        return {p.id for p in people if p.id in reached and not (p.away_until and self.now < p.away_until)}

    @cached_property
    def parents(self) -> dict[str, str | None]:
        return {unit.key: unit.parent for unit in self.store.all(Unit)}

    def holding(self, post: Post) -> list[int]:
        role, unit = post
        if role == "person":
            return [int(unit)] if unit else []
        return [
            each.person
            for each in self.held
            if each.role == role and (self.role(role).get("of") == "organisation" or each.unit == unit)
        ]

    @cached_property
    def given(self) -> list[Delegation]:
        """The delegations in force: within their days, and of somebody who still holds the role."""
        return [
            each
            for each in self.store.all(Delegation)
            if each.ended_at is None
            and each.since <= self.now < each.until
            and each.giver in self.holding((each.role, each.unit))
        ]

    def acting(self, post: Post, about: Matter) -> dict[int, Delegation]:
        """The delegations of a post about a matter, by their givers (decision 0051)."""
        return {
            each.giver: each
            for each in self.given
            if (each.role, each.unit) == post and is_about(each, about)
        }

    def meant(self, phrase: str, unit: str | None, answer: dict[str, str | None]) -> Post | None:
        """The post of a phrase; `answer` is what each question names."""
        role, _, place = phrase.partition(" as ")[0].partition(" in ")
        if role == "person":
            return ("person", answer[place]) if answer.get(place) else None
        if self.role(role).get("of") == "organisation":
            return role, None
        if place == "parent":
            unit = self.parents.get(unit or "")
        elif place.startswith("unit of "):
            unit = answer.get(place.removeprefix("unit of "))
        elif place:
            unit = place
        return (role, unit) if unit else None

    def line(self, first: Post | None) -> dict[Post, str]:
        """A post, those who stand in for it, and for those in turn, with how their substitution signs."""
        found = dict[Post, str]()
        waiting = [(first, "")] if first else []
        while waiting:
            post, capacity = waiting.pop(0)
            if post not in found:
                found[post] = capacity
                phrases = self.role(post[0]).get("substitutes", ())
                named = ((self.meant(p, post[1], {}), p.partition(" as ")[2]) for p in phrases)
                waiting += [(each, how) for each, how in named if each]
        return found

    def asked(self, first: Post | None, senders: Collection[int]) -> dict[Post, str]:
        """The same about a request: one of their own goes up before it comes to the substitutes.

        A sender who acts for the party counts as the party.
        """
        found = self.line(first)
        if not first or first[0] == "person" or not first[1] or not self.is_second:
            return found
        roles = {role for role, unit in found if unit == first[1]}
        held = {(h.role, h.unit) for h in self.held if h.person in senders}
        held |= {(each.role, each.unit) for each in self.given if each.receiver in senders}
        if not any((role, first[1]) in held for role in roles):
            return found
        posts, above = [(first, "")], self.parents.get(first[1])
        while above:
            posts += self.line((first[0], above)).items()
            above = self.parents.get(above)
        once = dict[Post, str]()
        for post, how in (*posts, *found.items()):
            once.setdefault(post, how)
        return once

    def first_here(
        self,
        posts: Iterable[Post],
        but: Collection[int],
        about: Matter,
        needed: int = 1,
        had: Collection[int] = (),
    ) -> Asked:
        """The people of the first post that can be asked, and of more where too few are there.

        Each with the post and the holder for whom they act in it; who holds it acts for themselves.
        """
        found = Asked()
        for post in posts:
            given = {
                giver: each.receiver
                for giver, each in self.acting(post, about).items()
                if each.receiver in self.here and each.receiver not in but
            }
            asked = [each for each in self.holding(post) if each not in but]
            for each in (each for each in asked if each in self.here and each not in given):
                found.setdefault(each, (post, None))
            for giver in (each for each in asked if each in given):
                if needed > 1 and given[giver] in found and giver in self.here:
                    found.setdefault(giver, (post, None))
                found.setdefault(given[giver], (post, giver))
            if found and len({*found, *had}) >= needed:
                break
        return found

    def sends(self, person: int, kind: dict[str, Any], unit: str) -> bool:
        """Whether somebody's roles in a unit send a type (decision 0036)."""
        roles = kind.get("sent_by") or [key for key in self.rules["roles"] if self.submits(key)]
        return any(h.person == person and h.unit == unit and h.role in roles for h in self.held)

    def submits(self, role: str) -> bool:
        return bool(self.role(role).get("submits", "true") == "true")

    def stands_in(self, person: int, kind: dict[str, Any], unit: str) -> bool:
        """Whether somebody stands for a unit in such a request: a contributor does not."""
        held = any(h.person == person and h.unit == unit and self.submits(h.role) for h in self.held)
        return held and self.sends(person, kind, unit)

    def may_begin(self, person: int, type: str, unit: str) -> bool:
        """Whether somebody may begin a request today."""
        kind = self.rules["request_types"][type]
        of = self.rules["units"].get(unit, {}).get("kind", "office")
        there = not kind.get("for_units") or unit in kind["for_units"] or of in kind["for_units"]
        begun = not kind.get("from") or datetime.fromisoformat(kind["from"]).date() <= self.now.date()
        return there and begun and self.sends(person, kind, unit)

    def tasks_of(self, kind: dict[str, Any]) -> dict[str, dict[str, Any]]:
        """The tasks of a type by name, as each edition writes them."""
        first = {each["channel"]: each for each in kind.get("publish", ())}
        return kind.get("tasks", {}) if self.is_second else first


def is_about(given: Delegation, about: Matter) -> bool:
    """Whether a delegation is about a matter: all of a role, or some types, steps or units of it."""
    type, step, unit = about
    match given.scope:
        case "types":
            return type in given.names
        case "units":
            return unit in given.names
        case "steps":
            return any(
                name == f"{type}/{step}" or (step == "any" and name.split("/")[0] == type)
                for name in given.names
            )
    return True
