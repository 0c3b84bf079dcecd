"""People, their accounts and roles, units, groups."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from workflow.model.base import Record
from workflow.model.literals import Scope
from workflow.model.refs import ChatId, PersonId
from workflow.spec.basics import UnitKind, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Person(Record):
    """A staff record. `address` is how office style speaks to them: Thầy, Cô, Anh/Chị, đồng chí.

    Until `delegated_until` a delegation may concern them, as giver or receiver; nobody else has any.
    """

    name: str
    address: str = "Anh/Chị"
    language: str = "vi"
    active: bool = True
    away_until: datetime | None = None
    delegated_until: datetime | None = None

    @property
    def short(self) -> str:
        """“Cô Hạnh”: the form of address and the given name, which is the last word."""
        return f"{self.address} {self.name.split()[-1]}"


class ChatPlace(NamedTuple):
    """A chat as it is known outside: the platform, and the platform's own id."""

    platform: str
    external: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Account(Record):
    """A chat account bound to a person. `external` is the platform's own id, also of the private chat.

    `reachable` is what the platform says of it; `refuses` is why nothing that was sent there was taken, in
    the platform's words, and empty while things are.
    """

    person: PersonId
    platform: str
    external: str
    reachable: bool = True
    refuses: str = ""

    @property
    def place(self) -> ChatPlace:
        """The private chat."""
        return ChatPlace(self.platform, self.external)

    @property
    def takes(self) -> bool:
        """Whether what is sent there is seen."""
        return self.reachable and not self.refuses


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit(Record):
    """A unit. Those that the rules name are as the rules have them, the others as the register has them.

    It is `registered` once the register held it, and stays so while the rules name it too. An owner is the
    role that answers for a site. Nothing is asked of a unit that has ended; its cases go on.
    """

    key: str
    title_vi: str
    title_en: str | None = None
    parent: str | None = None
    site_vi: str | None = None
    site_en: str | None = None
    kind: UnitKind = "office"
    owner_vi: str | None = None
    owner_en: str | None = None
    registered: bool = False
    ended_at: datetime | None = None

    @property
    def title(self) -> Words:
        return Words(vi=self.title_vi, en=self.title_en)


@dataclass(frozen=True, slots=True, kw_only=True)
class Membership(Record):
    """A role held by a person, in a unit or (unit None) in the whole organisation, between two moments."""

    person: PersonId
    role: str
    unit: str | None
    since: datetime
    until: datetime | None = None
    capacity: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Delegation(Record):
    """A holder of a role lets another person act in it between two moments, which are whole days.

    `scope` says in which matters, `names` which of them: types, steps as “type/step”, or units; no names
    where it is all. `ended_at` is when it was over: by its date, or by the word of `ended_by`. The role is
    held in `unit`, None where it is of the whole organisation.
    """

    giver: PersonId
    receiver: PersonId
    role: str
    unit: str | None
    since: datetime
    until: datetime
    scope: Scope = "all"
    names: list[str] = field(default_factory=list)
    capacity: str = ""
    given_at: datetime
    ended_at: datetime | None = None
    ended_by: PersonId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Chat(Record):
    """A group the bot sits in. `refuses` is why it takes nothing, in the platform's words."""

    platform: str
    external: str
    title: str
    active: bool = True
    refuses: str = ""

    @property
    def place(self) -> ChatPlace:
        return ChatPlace(self.platform, self.external)


@dataclass(frozen=True, slots=True, kw_only=True)
class Route(Record):
    """Cards for `role` (in `unit`, where the role is held in units) go to this group."""

    chat: ChatId
    role: str
    unit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Invitation(Record):
    """A single-use way in: only the hash of the 128-bit token is kept."""

    digest: str
    name: str
    address: str
    role: str
    unit: str | None
    expires_at: datetime
    made_by: PersonId | None = None
    person: PersonId | None = None
    used_at: datetime | None = None
