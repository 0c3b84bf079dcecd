"""The port to a chat platform: what delivery asks of one, and each way in which it may be refused.

Nothing here knows a platform or its library. Each has a folder beside this module.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

from wording import Limits
from wording.render import Album, Message
from workflow.model import ChatPlace

Refusal = Literal[
    "blocked", "left", "vanished", "entities", "media", "buttons", "long", "barred", "topic", "refused"
]
Kind = Literal["wait", "pace", "moved", "network"] | Refusal
NOT_REFUSED: tuple[Kind, ...] = ("wait", "pace", "moved", "network", "left", "blocked")
UNSERVED = 60.0  # seconds


class Trouble(Exception):  # told apart by kind, not by class
    """A call did not do what it should.

    | kind | meaning |
    |---|---|
    | `wait` | the platform asks for `seconds` without calls |
    | `pace` | our own pace asks for them |
    | `network` | the platform cannot be reached |
    | `moved` | the chat is another one now, `to` |
    | `blocked`, `left` | a person, a group takes nothing of the bot any more |
    | `barred`, `topic` | the bot may not write in the group, or in its topic |
    | `vanished` | the message is gone, or is beyond the bot |
    | `entities`, `media`, `buttons`, `long` | a part of the message is not taken, or it has too much of it |
    | `refused` | any other reason |
    """

    def __init__(self, kind: Kind, why: str, *, seconds: float = 0, to: str = "") -> None:
        super().__init__(why)
        self.kind, self.seconds, self.to = kind, seconds, to


@dataclass(frozen=True)
class Delivered:
    """The messages of a call: the first, and the others of an album."""

    message: str
    others: list[str]


@dataclass(frozen=True)
class File:
    """A file that is uploaded."""

    name: str
    content: bytes
    caption: str


@dataclass(frozen=True)
class Capabilities:
    """Whether a platform has buttons, shows files, and lets a message be changed or taken away."""

    buttons: bool = True
    files: bool = True
    edits: bool = True


class Messenger(Protocol):
    """One platform. Every call raises Trouble and nothing else; a chat has the platform's own id, and
    so has a message: words, which this platform alone reads.
    """

    @property
    def limits(self) -> Limits:
        """The room for words."""

    @property
    def can(self) -> Capabilities:
        """The means beside words."""

    def held(self, chat: str) -> float:
        """Seconds for which the platform wants a chat left alone."""

    async def turn(self, chat: str, *, edits: bool = False, calls: int = 1) -> None:
        """Before an errand begins: raises Trouble where the chat should have a pause first."""

    async def send(
        self, chat: str, part: Album | Message, source: str = "", *, silent: bool = False
    ) -> Delivered:
        """Show something new. `source` begins the data of its buttons; `silent` does not ring the phone."""

    async def send_files(self, chat: str, files: Sequence[File], *, silent: bool = False) -> Delivered:
        """Files together: one, or as many as the limits allow."""

    async def edit(self, chat: str, message: str, part: Message, source: str) -> None:
        """Show something else in a message; nothing happens where it is the same."""

    async def delete(self, chat: str, message: str) -> None:
        """Take a message away."""

    async def disarm(self, chat: str, message: str) -> None:
        """Take the buttons off a message that cannot be deleted."""

    async def fetch(self, handle: str) -> bytes:
        """The original of a photo or a file that somebody sent."""


class Messengers:
    """The platforms that are served."""

    def __init__(self, by_platform: Mapping[str, Messenger]) -> None:
        self._by_platform = by_platform

    @property
    def served(self) -> tuple[str, ...]:
        """Their names: what is for people and groups on others waits, and hides nothing."""
        return tuple(self._by_platform)

    def of(self, platform: str) -> Messenger:
        """Raises Trouble for a platform that is not served now: what is for it waits."""
        found = self._by_platform.get(platform)
        if found is None:
            raise Trouble("network", f"{platform} is not served")
        return found

    def held(self, place: ChatPlace) -> float:
        """Seconds for which nothing may go to a chat; whether its platform is served is looked at again."""
        found = self._by_platform.get(place.platform)
        return found.held(place.external) if found else UNSERVED

    def at(self, place: ChatPlace) -> Messenger:
        """The messenger of a chat."""
        return self.of(place.platform)
