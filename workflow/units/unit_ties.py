"""The things that hang on a unit, named before it ends: people, links, open cases, rounds, events, units."""

import zlib
from dataclasses import astuple, dataclass

from workflow.lines import Line, line
from workflow.model import DutyRound, Event, Invitation, Membership, Request, Unit
from workflow.model.literals import UNDER_WAY
from workflow.people import parties, staff
from workflow.people.parties import Post
from workflow.rounds import turns
from workflow.text import cut
from workflow.work import Work

ROOM = 300  # letters of a list of names


@dataclass(frozen=True)
class Ties:
    """The people by name, requests by reference, events and units by title; how many rounds and links."""

    people: tuple[str, ...]
    requests: tuple[str, ...]
    events: tuple[str, ...]
    units: tuple[str, ...]
    rounds: int
    links: int

    @property
    def mark(self) -> int:
        """A number that changes with any of them."""
        return zlib.crc32(repr(astuple(self)).encode())

    @property
    def said(self) -> list[Line]:
        """A line for each kind that there is."""
        named = {"people": self.people, "requests": self.requests, "events": self.events, "units": self.units}
        found = [
            line(f"unit-tied-{what}", count=len(names), names=cut(", ".join(names), ROOM))
            for what, names in named.items()
            if names
        ]
        counted = (("rounds", self.rounds), ("links", self.links))
        return found + [line(f"unit-tied-{what}", count=count, names="") for what, count in counted if count]


def of(work: Work, unit: Unit) -> Ties:
    """The things that hang on a unit now."""
    people = {each.person for each in held(work, unit.key)}
    planned = work.store.all(Event, unit=unit.key, state="planned")
    below = work.store.all(Unit, parent=unit.key, ended_at=None)
    return Ties(
        people=tuple(sorted((staff.name_of(work, id) for id in people), key=staff.sort_key)),
        requests=tuple(r.reference for r in work.store.all(Request, unit=unit.key, status=UNDER_WAY)),
        events=tuple(each.title for each in planned if each.ends_on >= work.today.isoformat()),
        units=tuple(each.title_vi for each in below),
        rounds=len(work.store.all(DutyRound, unit=unit.key, state=turns.OPEN, closed_at=None)),
        links=len(invitations(work, unit.key)),
    )


def held(work: Work, unit: str) -> list[Membership]:
    """The roles in a unit that are held now, or will be."""
    return [each for each in _of(work, unit) if not _is_of_house(work, each)]


def housed(work: Work, unit: str) -> list[Membership]:
    """The roles of the whole house whose holders belong to a unit: they hold them also without it."""
    return [each for each in _of(work, unit) if _is_of_house(work, each)]


def _of(work: Work, unit: str) -> list[Membership]:
    found = work.store.all(Membership, unit=unit)
    return [each for each in found if each.until is None or each.until > work.now]


def _is_of_house(work: Work, held: Membership) -> bool:
    return parties.is_of_house(work, work.rulebook.spec, Post(held.role, held.unit))


def invitations(work: Work, unit: str) -> list[Invitation]:
    """The links into a unit that nobody has used."""
    return work.store.all(Invitation, unit=unit, used_at=None)
