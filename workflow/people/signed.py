"""A signature as texts say it: who signed, in which capacity, and for whom (B28, C30, E32)."""

from dataclasses import dataclass
from typing import Protocol

from workflow.lines import Line, Value, line
from workflow.model import Person
from workflow.people import parties
from workflow.people.capacities import FOR_A_BODY, capacity_in
from workflow.people.parties import About, Post
from workflow.spec import Party, Spec, Words
from workflow.work import Work

HOW = {"KT.": "kt", "TL.": "tl", "TUQ.": "tuq", "T/M": "tm", "Q.": "q"}


@dataclass(frozen=True)
class Signed:
    """The signature of who did something: in which role, for whom and in which capacity."""

    person: int
    role: str = ""
    acted_for: int | None = None
    capacity: str = ""

    @property
    def of_task(self) -> dict[str, int | str | None]:
        """The same as a task keeps it that is done or waived."""
        return {
            "done_by": self.person,
            "done_as": self.role,
            "acted_for": self.acted_for,
            "capacity": self.capacity,
        }

    @property
    def logged(self) -> dict[str, str]:
        """The values of an entry in the log; who acted is in it already."""
        return {"role": self.role} | ({"acted_for": f"person/{self.acted_for}"} if self.acted_for else {})


class Signature(Protocol):
    """A record that somebody signed in a role: for a holder by delegation, and in a capacity."""

    @property
    def person(self) -> int: ...
    @property
    def role(self) -> str: ...
    @property
    def acted_for(self) -> int | None: ...
    @property
    def capacity(self) -> str: ...


def sign(work: Work, spec: Spec, person: Person, post: Post | None, about: About) -> Signed:
    """The signature of a person who acts in a post; in none, of the person alone."""
    if post is None:
        return Signed(person.id)
    return Signed(person.id, post.kept(about), post.giver, capacity_in(work, spec, post))


def signer(work: Work, given: Signature) -> Value:
    """“Cô Lan, theo ủy quyền của Thầy Khang”; the name alone of whoever signed for themselves."""
    who = work.require(Person, given.person).short
    giver = work.store.get(Person, given.acted_for) if given.acted_for else None
    return line("acting-for", who=who, giver=giver.short) if giver else who


def signed_by(
    work: Work, spec: Spec, given: Signature, role: Words | None, by: Party | None, about: About
) -> Value:
    """“Cô Lan (TUQ. TRƯỞNG ĐƠN VỊ, theo ủy quyền của Thầy Khang)”; the name alone where no capacity was said.

    These are the words for a sentence; the own title of who signed stands in a history alone.
    """
    signed = signed_as(work, spec, given, role, by, about)
    if not isinstance(signed, Line):
        return signer(work, given)
    who = work.require(Person, given.person).short
    giver = work.store.get(Person, given.acted_for) if given.acted_for else None
    shown = line(signed.key, **{**signed.values, "own": None})
    return line("signed-by", who=who, signed=shown, giver=giver.short if giver else None)


def signed_as(
    work: Work, spec: Spec, given: Signature, role: Words | None, by: Party | None, about: About
) -> Value:
    """“KT. TRƯỞNG ĐƠN VỊ, PHÓ TRƯỞNG ĐƠN VỊ”; the role alone where no capacity was said.

    `by` is the party that was asked to sign.
    """
    if not given.capacity or role is None:
        return role
    is_alone = given.acted_for or given.capacity in FOR_A_BODY
    first = None if is_alone else _stands_for(work, spec, given, by, about)
    who, own = (first, role) if first else (role, None)
    how = HOW.get(given.capacity, "")
    return line("signed-as", capacity=given.capacity, how=how, who=_capitals(who), own=own and _capitals(own))


def _stands_for(work: Work, spec: Spec, given: Signature, by: Party | None, about: About) -> Words | None:
    """The title for which a role signs: of the party that was asked, else of whom it stands in for."""
    post = parties.read(work, spec, given.role, about)
    if post and by and post not in parties.each_of([parties.post(work, spec, by, about)]):
        return parties.title(work, spec, by, about)
    stood = (
        role for role in spec.roles.values() if post and any(p.role == post.role for p in role.substitutes)
    )
    return next((role.title for role in stood), None)


def _capitals(title: Words) -> Words:
    return Words(vi=title.vi.upper(), en=title.in_("en"))
