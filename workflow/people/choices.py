"""The choices of what administrators are told of people, and of lists of them."""

from dataclasses import dataclass

from workflow.cards.choices import InList, Payload


@dataclass(frozen=True)
class RefuseArrival(Payload):
    """The wrong person came in: it holds only while the account is still that person's."""

    form = "unbind-{account}-{person}"
    account: int
    person: int


@dataclass(frozen=True)
class SeePerson(InList):
    """Somebody of the staff."""

    form = "person-{person}"
    person: int


@dataclass(frozen=True)
class SeeInvitation(InList):
    """Somebody who was invited by name."""

    form = "invitation-{invitation}"
    invitation: int


@dataclass(frozen=True)
class OfUnit(InList):
    """Everybody of a unit who has not come in; number 0 is people of none."""

    form = "unit-{unit}"
    unit: int


@dataclass(frozen=True)
class OfRole(InList):
    """A role that somebody holds."""

    form = "role-{membership}"
    membership: int
