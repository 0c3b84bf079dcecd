"""An update of any platform, read just far enough to know whose lane it enters."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

Raw = dict[str, object]  # an update as its platform wrote it


class Source(NamedTuple):
    """The bot that updates come to."""

    platform: str
    bot: str


@dataclass(frozen=True)
class Incoming:
    """`person` caused an update, in `group` or in private; `token` is the invitation that it is about.

    Changes of a chat itself have no `person`. `for_group` is said in the name of the whole group.
    """

    id: str
    person: str | None
    group: str | None
    token: str = ""
    is_press: bool = False
    happens_to_chat: bool = False
    for_group: bool = False


Read = Callable[[Raw], Incoming | None]  # None for what is no update
