"""Settings of `loa run`, from the environment. The rules of the office are elsewhere: in config.yaml."""

import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

TELEGRAM = "https://api.telegram.org"
SECRET_LENGTH = 32


class BadSettings(Exception):
    """What is wrong with the environment and what to do about it, a line each."""


class TokenRefused(Exception):
    """Telegram does not know the token: it is wrong, or was revoked."""


@dataclass(frozen=True)
class Settings:
    """Where the bot lives. The token is kept out of every representation."""

    token: str = field(repr=False)
    api: str = TELEGRAM
    proxy: str | None = field(default=None, repr=False)
    webhook_url: str | None = None
    webhook_secret: str = field(default="", repr=False)
    webhook_port: int = 8080
    home: Path = Path("var")
    database: Path = Path("var/loa.sqlite")
    config: Path = Path("config.yaml")
    paced: bool = True

    @property
    def bot_id(self) -> str:
        return self.token.split(":", 1)[0]

    @property
    def is_real(self) -> bool:
        """Whether messages reach people: anything but a server on this machine."""
        return not _is_here(self.api)


def from_environment(env: Mapping[str, str] = os.environ) -> Settings:
    """Read and check all settings; raises BadSettings with every problem at once."""
    problems = []
    token = env.get("LOA_TELEGRAM_TOKEN", "")
    number, colon, secret_part = token.partition(":")
    if not (number.isdecimal() and colon and secret_part):
        problems.append(
            "LOA_TELEGRAM_TOKEN is missing or malformed: set it to the token that @BotFather gave"
        )
    api = env.get("LOA_TELEGRAM_API", TELEGRAM).rstrip("/")
    if not _is_address(api, "http", "https"):
        problems.append("LOA_TELEGRAM_API must be an address such as http://127.0.0.1:8081")
    proxy = env.get("LOA_TELEGRAM_PROXY") or None
    if proxy and not _is_address(proxy, "http", "socks5", with_port=True):
        problems.append(
            "LOA_TELEGRAM_PROXY must be an address with its port, such as socks5://127.0.0.1:1080"
        )
    url, secret = env.get("LOA_WEBHOOK_URL") or None, env.get("LOA_WEBHOOK_SECRET", "")
    if url and not _is_address(url, "https") and not (_is_address(url, "http") and _is_here(url)):
        problems.append(
            "LOA_WEBHOOK_URL must be an https address, such as https://loa.example.edu.vn/telegram"
        )
    if url and len(secret) < SECRET_LENGTH:
        problems.append(
            f"LOA_WEBHOOK_SECRET must have at least {SECRET_LENGTH} characters when LOA_WEBHOOK_URL is set"
        )
    if url and not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        problems.append("LOA_WEBHOOK_SECRET may hold only letters, digits, _ and -")
    port = env.get("LOA_WEBHOOK_PORT", "8080")
    if not port.isdecimal() or not 0 < int(port) < 65536:
        problems.append("LOA_WEBHOOK_PORT must be a port number")
    if problems:
        raise BadSettings("\n".join(problems))
    home = Path(env.get("LOA_HOME", "var"))
    return Settings(
        token=token,
        api=api,
        proxy=proxy,
        webhook_url=url,
        webhook_secret=secret,
        webhook_port=int(port),
        home=home,
        database=Path(env.get("LOA_DATABASE") or home / "loa.sqlite"),
        config=Path(env.get("LOA_CONFIG", "config.yaml")),
        paced=env.get("LOA_PACE", "on") != "off",
    )


def _is_here(address: str) -> bool:
    """Whether an address is one of this machine."""
    return (urlsplit(address).hostname or "") in ("127.0.0.1", "localhost", "::1")


def _is_address(text: str, *schemes: str, with_port: bool = False) -> bool:
    """Whether this is an address that can be called."""
    try:
        parts = urlsplit(text)
        port = parts.port
        return parts.scheme in schemes and bool(parts.hostname) and not (with_port and port is None)
    except ValueError:  # brackets that do not match, a port that is none
        return False
