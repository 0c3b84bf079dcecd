"""People, roles and units by the words of a file, read apart from the product (see `matrix_reference`)."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any

from workflow.model import (
    Account,
    Membership,
    Person,
    Unit,
)
from workflow.ports import Store

Post = tuple[str, str | None]  # a role and its unit, or "person" and who
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

    def meant(self, phrase: str, unit: str | None, answer: dict[str, str | None]) -> Post | None:
        """The post of a phrase; `answer` is what each question names."""
        role, _, place = phrase.partition(" in ")
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

    def line(self, first: Post | None) -> list[Post]:
        """A post, those who stand in for it, and for those in turn."""
        found: list[Post] = []
        waiting = [first] if first else []
        while waiting:
            post = waiting.pop(0)
            if post not in found:
                found.append(post)
                phrases = self.role(post[0]).get("substitutes", ())
                waiting += [each for p in phrases if (each := self.meant(p, post[1], {}))]
        return found

    def asked(self, first: Post | None, senders: Collection[int]) -> list[Post]:
        """The same about a request: one of their own goes up before it comes to the substitutes."""
        found = self.line(first)
        if not first or first[0] == "person" or not first[1] or not self.is_second:
            return found
        roles = {role for role, unit in found if unit == first[1]}
        if not any(h.person in senders and h.unit == first[1] and h.role in roles for h in self.held):
            return found
        up, above = list[Post](), self.parents.get(first[1])
        while above:
            up += self.line((first[0], above))
            above = self.parents.get(above)
        return [*dict.fromkeys([first, *up, *found])]

    def first_here(
        self, posts: list[Post], but: Collection[int], needed: int = 1, had: Collection[int] = ()
    ) -> set[int]:
        """The people of the first post that can be asked, and of more where too few are there."""
        found = set[int]()
        for post in posts:
            found |= {each for each in self.holding(post) if each in self.here and each not in but}
            if found and len(found | set(had)) >= needed:
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
