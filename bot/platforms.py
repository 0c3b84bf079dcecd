"""The chat platforms that Loa can be on: a line for each. An office is on those whose settings are there."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from bot.environment import Environment
from bot.intake.telegram import telegram_settings

if TYPE_CHECKING:
    from bot.serving import Parts, Platform


class PlatformSettings(Protocol):
    """The settings of one platform that an office is on."""

    @property
    def identity(self) -> str:
        """The bot's own word: one process of a machine serves it."""

    @property
    def secrets(self) -> tuple[str, ...]:
        """Words that are kept out of every log."""

    @property
    def is_real(self) -> bool:
        """Whether messages reach people."""

    async def connect(self, parts: "Parts") -> "Platform":
        """Put the platform together. Libraries that take long to import are imported here."""


@dataclass(frozen=True)
class KnownPlatform:
    """A platform by its name, the names of its settings, the first that each office on it has, and the cure
    for an office that is on none.
    """

    name: str
    settings: tuple[str, ...]
    cure: str
    read: Callable[[Environment], PlatformSettings]

    def has_any(self, env: Environment | Mapping[str, str]) -> bool:
        """Whether any of its settings is there; then the others must be right."""
        return any(name in env for name in self.settings)


PLATFORMS = (
    KnownPlatform("Telegram", telegram_settings.NAMES, telegram_settings.CURE, telegram_settings.read),
)


def chosen(env: Environment, known: tuple[KnownPlatform, ...]) -> tuple[PlatformSettings, ...]:
    """Read the settings of each platform that has any. None at all is a problem of the environment."""
    found = tuple(each.read(env) for each in known if each.has_any(env))
    if not found:
        cures = ", or ".join(each.cure for each in known)
        env.say(f"no chat platform is set, so nobody could be reached: {cures}")
    return found
