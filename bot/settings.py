"""Settings, from the environment alone. The rules of the office are elsewhere: in config.yaml."""

import difflib
import ipaddress
import os
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import SplitResult, urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from storage.address import Address, NoSuchDatabase

TELEGRAM = "https://api.telegram.org"
NAMES = (
    "LOA_TELEGRAM_TOKEN", "LOA_TELEGRAM_API", "LOA_TELEGRAM_API_INSECURE", "LOA_TELEGRAM_PROXY",
    "LOA_WEBHOOK_URL", "LOA_WEBHOOK_SECRET", "LOA_WEBHOOK_PORT",
    "LOA_HOME", "LOA_DATABASE", "LOA_CONFIG", "LOA_PACE",
)  # fmt: skip
HERE = Address(Path("var/loa.sqlite"))
SHORTEST, LONGEST = 32, 256  # of the secret; the most is Telegram's
PORTS = 443, 80, 88, 8443  # where Telegram calls a webhook (its documentation of setWebhook)
SWITCH = {
    "on": True, "yes": True, "true": True, "1": True, "off": False, "no": False, "false": False, "0": False,
}  # fmt: skip
TOKEN = "set it to the token that @BotFather gave, a number, a colon and about 35 letters"  # noqa: S105 - it only asks for one
QUOTES = "\"'`“”‘’«»"


class BadSettings(Exception):
    """The faults of the environment and their cures, a line each."""


class TokenRefused(Exception):
    """Telegram does not know the token: it is wrong, or was revoked."""


@dataclass(frozen=True)
class Places:
    """Where things are on this machine: all that commands beside the bot need."""

    home: Path = Path("var")
    database: Address = HERE
    config: Path = Path("config.yaml")


@dataclass(frozen=True)
class Settings(Places):
    """Where the bot lives. Secrets are kept out of every representation."""

    token: str = field(default="", repr=False)
    api: str = TELEGRAM
    proxy: str | None = field(default=None, repr=False)
    webhook_url: str | None = None
    webhook_secret: str = field(default="", repr=False)
    webhook_port: int = 8080
    paced: bool = True
    take_over: bool = False

    @property
    def bot_id(self) -> str:
        return self.token.split(":", 1)[0]

    @property
    def is_real(self) -> bool:
        """Whether messages reach people: anything but a server on this machine."""
        return not _is_here(urlsplit(self.api))


def places(env: Mapping[str, str] = os.environ) -> Places:
    """Read and check where things are. Raises BadSettings with every problem at once."""
    reading = _Reading(env)
    found = reading.places()
    reading.end()
    return found


def from_environment(env: Mapping[str, str] = os.environ) -> Settings:
    """Read and check all settings. Raises BadSettings with every problem at once."""
    reading = _Reading(env)
    found = reading.places()
    settings = Settings(
        found.home,
        found.database,
        found.config,
        token=reading.token(),
        api=reading.api(),
        proxy=reading.proxy(),
        webhook_url=reading.webhook(),
        webhook_secret=reading.secret(),
        webhook_port=reading.port(),
        paced=reading.switch("LOA_PACE", True),
    )
    reading.check_zone()
    reading.end()
    return settings


class _Reading:
    """One look at the environment; what is wrong is gathered, and said at the end."""

    def __init__(self, env: Mapping[str, str]) -> None:
        self._env = env
        self.problems: list[str] = []
        for name in sorted(env):
            if name not in NAMES and (problem := _misspelt(name)):
                self.problems.append(problem)

    def end(self) -> None:
        if self.problems:
            raise BadSettings("\n".join(self.problems))

    def _wrong(self, name: str, why: str) -> None:
        self.problems.append(f"{name} {why}")

    def _text(self, name: str, default: str = "") -> str:
        """The value; the default where there is none, or none that can be used."""
        value = self._env.get(name)
        if value is None or (not value and not default):
            return default
        if blemish := _blemish(value):
            self._wrong(name, blemish)
            return default
        return value

    def places(self) -> Places:
        home = self._path("LOA_HOME", "var")
        database = self._database(home)
        if os.path.lexists(home) and not os.path.isdir(home):
            self._wrong("LOA_HOME", f"names {home}: that is no folder; name one")
        if database.file and database.file.is_dir():
            self._wrong("LOA_DATABASE", f"names {database}: that is a folder; name the file in it")
        elif database.file and database.file.exists() and not database.file.is_file():
            self._wrong("LOA_DATABASE", f"names {database}: that is a device or a pipe; name a file")
        return Places(home, database, self._path("LOA_CONFIG", "config.yaml"))

    def _database(self, home: Path) -> Address:
        name = "LOA_DATABASE"
        if name not in self._env:
            return Address(home / "loa.sqlite")
        try:
            address = Address.read(self._text(name, "loa.sqlite"))
        except NoSuchDatabase as error:
            self._wrong(name, str(error))
            return Address(home / "loa.sqlite")
        return Address(self._checked(name, str(address))) if address.is_file else address

    def _path(self, name: str, default: str) -> Path:
        value = self._text(name, default)
        if "://" in value:
            self._wrong(name, "must be a path on this machine, not an address")
        return self._checked(name, value)

    def _checked(self, name: str, value: str) -> Path:
        """A path without what only a shell would put in."""
        if value.startswith("~"):
            self._wrong(name, "begins with ~, which only a shell understands: write the whole path")
        for found in re.finditer(r"\$(?:\{(\w+)\}|(\w+))", value):
            if found[1] or found[2] in self._env:  # any other is a letter of a name
                self._wrong(name, f"holds {found[0]}, which only a shell understands: write the whole path")
        return Path(value)

    def switch(self, name: str, default: bool) -> bool:
        value = self._text(name, "on" if default else "off")
        if value.lower() not in SWITCH:
            self._wrong(name, f"is {value!r}: set it to on or off")
        return SWITCH.get(value.lower(), default)

    def token(self) -> str:
        name, value = "LOA_TELEGRAM_TOKEN", self._env.get("LOA_TELEGRAM_TOKEN", "")
        if not value:
            self._wrong(name, f"is missing or malformed: {TOKEN}")
        elif blemish := _blemish(value):
            self._wrong(name, blemish)
        elif not re.fullmatch(r"[0-9]+:[A-Za-z0-9_-]{20,}", value):
            self._wrong(name, f"is missing or malformed: {TOKEN}")
        return value

    def api(self) -> str:
        name = "LOA_TELEGRAM_API"
        is_insecure = self.switch("LOA_TELEGRAM_API_INSECURE", False)
        value = self._text(name, TELEGRAM).rstrip("/")
        parts = _address(value, "http", "https")
        if parts is None:
            self._wrong(name, "must be an address such as http://127.0.0.1:8081")
        elif re.search(r"/bot(\d|/|$)|[{}%]", parts.path) or parts.query or parts.fragment or parts.username:
            self._wrong(name, "must be the address of the server alone, without /bot, token or password")
        elif parts.scheme == "http" and not _is_here(parts) and not is_insecure:
            self._wrong(
                name,
                "is not encrypted: token and messages can be read on the way; use https, "
                "or set LOA_TELEGRAM_API_INSECURE=yes where the network is yours alone",
            )
        return value

    def proxy(self) -> str | None:
        name, value = "LOA_TELEGRAM_PROXY", self._text("LOA_TELEGRAM_PROXY")
        parts = _address(value, "http", "socks5")
        if value and (parts is None or parts.port is None):
            self._wrong(name, "must be an address with its port, such as socks5://127.0.0.1:1080")
        return value or None

    def webhook(self) -> str | None:
        name, value = "LOA_WEBHOOK_URL", self._text("LOA_WEBHOOK_URL")
        parts = _address(value, "http", "https")
        if not value:
            return None
        if parts is None or not (parts.scheme == "https" or _is_here(parts)):
            self._wrong(name, "must be an https address, such as https://loa.example.edu.vn/telegram")
        elif parts.port and parts.port not in PORTS and "LOA_TELEGRAM_API" not in self._env:
            self._wrong(name, f"has the port {parts.port}: Telegram calls only 443, 80, 88 and 8443")
        return value

    def secret(self) -> str:
        name, value = "LOA_WEBHOOK_SECRET", self._text("LOA_WEBHOOK_SECRET")
        if self._env.get("LOA_WEBHOOK_URL"):
            if len(value) < SHORTEST:
                self._wrong(name, f"must have at least {SHORTEST} characters when LOA_WEBHOOK_URL is set")
            if len(value) > LONGEST:
                self._wrong(name, f"must have at most {LONGEST} characters")
            if not re.fullmatch(r"[A-Za-z0-9_-]*", value):
                self._wrong(name, "may hold only letters, digits, _ and -")
        return value

    def check_zone(self) -> None:
        zone = self._env.get("TZ", "").removeprefix(":")
        if zone and not _is_zone(zone):
            self._wrong("TZ", "is no time zone: set it to one such as Asia/Ho_Chi_Minh, or take it away")

    def port(self) -> int:
        value = self._text("LOA_WEBHOOK_PORT", "8080")
        if not re.fullmatch(r"[0-9]{1,5}", value) or not 0 < int(value) < 65536:
            self._wrong("LOA_WEBHOOK_PORT", "must be a port number, from 1 to 65535")
            return 0
        return int(value)


def _is_zone(name: str) -> bool:
    """Whether the system knows a time zone: by name, as a file, or by its offset (ICT-7)."""
    if os.path.isfile(name) or re.fullmatch(r"([A-Za-z]{3,}|<[+-]?\w+>)[+-]?\d{1,2}\b.*", name):
        return True
    try:
        return bool(ZoneInfo(name))
    except (OSError, ValueError, ZoneInfoNotFoundError):
        return False


def _misspelt(name: str) -> str | None:
    """Why a variable's name is wrong; None for one that has nothing to do with Loa."""
    said = name.upper().replace("-", "_")
    is_loas = said.startswith("LOA_")
    words = set(said.split("_"))
    nearest = [known for known in NAMES if is_loas and words <= set(known.split("_"))]
    nearest += difflib.get_close_matches(said, NAMES, 1, 0.6 if is_loas else 0.9)
    if nearest:
        return f"{name} is no setting of Loa; did you mean {nearest[0]}?"
    if is_loas:
        return f"{name} is no setting of Loa: take it away; the README lists those there are"
    return None


def _blemish(value: str) -> str | None:
    """Find characters that belong to no setting and come from how it was written down."""
    if not value:
        return "is empty: give it a value or take it away"
    if value != value.strip():
        return "begins or ends with a space or a line break: take it away"
    if value[0] in QUOTES or value[-1] in QUOTES:
        return "is in quotes: take them away"
    kinds = {unicodedata.category(letter) for letter in value}
    if "Cs" in kinds:  # how Python shows bytes that are no text
        return "is not UTF-8: write it anew"
    if kinds & {"Cc", "Cf", "Zl", "Zp"}:
        return "holds a character that cannot be seen: write it anew, without copying"
    return None


def _address(text: str, *schemes: str) -> SplitResult | None:
    """The parts of an address that can be called, or None."""
    try:
        parts = urlsplit(text)
        (parts.hostname or "").encode("idna")  # a name without an end or without a part
        is_usable = (
            parts.scheme in schemes and bool(parts.hostname) and parts.port != 0 and "{" not in parts.netloc
        )
    except ValueError:  # brackets that do not match, a port that is none, a name that is none
        return None
    return parts if is_usable and not re.search(r"\s", text) else None


def _is_here(parts: SplitResult) -> bool:
    """Whether an address is one of this machine."""
    host = parts.hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
