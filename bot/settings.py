"""Settings, from the environment alone. The rules of the office are elsewhere: in config.yaml."""

import difflib
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.environment import Environment
from bot.platforms import PLATFORMS, KnownPlatform, PlatformSettings, chosen
from storage.address import Address, NoSuchDatabase

OWN = ("LOA_HOME", "LOA_DATABASE", "LOA_CONFIG", "LOA_PACE")
HERE = Address(Path("var/loa.sqlite"))


@dataclass(frozen=True)
class Places:
    """Where things are on this machine: all that commands beside the bot need."""

    home: Path = Path("var")
    database: Address = HERE
    config: Path = Path("config.yaml")


@dataclass(frozen=True)
class Settings(Places):
    """Where the bot lives, and the chat platforms that it is on."""

    platforms: tuple[PlatformSettings, ...] = ()
    paced: bool = True
    take_over: bool = False

    @property
    def is_real(self) -> bool:
        """Whether messages reach people."""
        return any(platform.is_real for platform in self.platforms)


def names(known: tuple[KnownPlatform, ...] = PLATFORMS) -> tuple[str, ...]:
    """The names of all settings."""
    return (*(name for each in known for name in each.settings), *OWN)


def places(env: Mapping[str, str] = os.environ) -> Places:
    """Read and check where things are. Raises BadSettings with every problem at once."""
    reading = _looked_through(env, PLATFORMS)
    found = _places(reading)
    reading.end()
    return found


def from_environment(
    env: Mapping[str, str] = os.environ, known: tuple[KnownPlatform, ...] = PLATFORMS
) -> Settings:
    """Read and check all settings. Raises BadSettings with every problem at once."""
    reading = _looked_through(env, known)
    at, platforms = _places(reading), chosen(reading, known)
    paced = reading.switch("LOA_PACE", True)
    _check_zone(reading)
    reading.end()
    return Settings(at.home, at.database, at.config, platforms, paced)


def _looked_through(env: Mapping[str, str], known: tuple[KnownPlatform, ...]) -> Environment:
    """The environment, in which no name is misspelt, or it is said."""
    reading, right = Environment(env), names(known)
    for name in sorted(env):
        if name not in right and (problem := _misspelt(name, right)):
            reading.say(problem)
    return reading


def _places(env: Environment) -> Places:
    home = env.path("LOA_HOME", "var")
    database = _database(env, home)
    if os.path.lexists(home) and not os.path.isdir(home):
        env.wrong("LOA_HOME", f"names {home}: that is no folder; name one")
    if database.file and database.file.is_dir():
        env.wrong("LOA_DATABASE", f"names {database}: that is a folder; name the file in it")
    elif database.file and database.file.exists() and not database.file.is_file():
        env.wrong("LOA_DATABASE", f"names {database}: that is a device or a pipe; name a file")
    return Places(home, database, env.path("LOA_CONFIG", "config.yaml"))


def _database(env: Environment, home: Path) -> Address:
    name = "LOA_DATABASE"
    if name not in env:
        return Address(home / "loa.sqlite")
    try:
        address = Address.read(env.text(name, "loa.sqlite"))
    except NoSuchDatabase as error:
        env.wrong(name, str(error))
        return Address(home / "loa.sqlite")
    return Address(env.checked(name, str(address))) if address.is_file else address


def _check_zone(env: Environment) -> None:
    zone = env.given("TZ").removeprefix(":")
    if zone and not _is_zone(zone):
        env.wrong("TZ", "is no time zone: set it to one such as Asia/Ho_Chi_Minh, or take it away")


def _is_zone(name: str) -> bool:
    """Whether the system knows a time zone: by name, as a file, or by its offset (ICT-7)."""
    if os.path.isfile(name) or re.fullmatch(r"([A-Za-z]{3,}|<[+-]?\w+>)[+-]?\d{1,2}\b.*", name):
        return True
    try:
        return bool(ZoneInfo(name))
    except (OSError, ValueError, ZoneInfoNotFoundError):
        return False


def _misspelt(name: str, right: tuple[str, ...]) -> str | None:
    """Why a variable's name is wrong; None for one that has nothing to do with Loa."""
    said = name.upper().replace("-", "_")
    is_loas = said.startswith("LOA_")
    words = set(said.split("_"))
    nearest = [known for known in right if is_loas and words <= set(known.split("_"))]
    nearest += difflib.get_close_matches(said, right, 1, 0.6 if is_loas else 0.9)
    if nearest:
        return f"{name} is no setting of Loa; did you mean {nearest[0]}?"
    if is_loas:
        return f"{name} is no setting of Loa: take it away; the README lists those there are"
    return None
