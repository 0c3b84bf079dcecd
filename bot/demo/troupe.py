"""The people and groups of a stage: the demonstration's own, or made up from a file of rules."""

from collections.abc import Mapping
from dataclasses import dataclass

from workflow.spec import Words

Roles = tuple[tuple[str, str | None], ...]


@dataclass(frozen=True)
class Member:
    """One of the people. `key` is what is typed to act as them, `does` what they are there for."""

    key: str
    name: str
    address: str
    roles: Roles
    does: Words

    @property
    def short(self) -> str:
        return f"{self.address} {self.name.split()[-1]}"


@dataclass(frozen=True)
class Circle:
    """A group with Loa in it: its people, and the buttons of /gan by which each role is bound."""

    title: str
    members: tuple[str, ...]
    bound: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Troupe:
    """Everybody of a stage. The `first` ones' chats are open when the page is."""

    office: Words
    administrator: Member
    staff: tuple[Member, ...]
    circles: Mapping[str, Circle]
    first: tuple[str, ...]

    @property
    def people(self) -> dict[str, Member]:
        """Everybody by the key, the administrator last."""
        return {member.key: member for member in (*self.staff, self.administrator)}
