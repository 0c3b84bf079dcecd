"""Telegram's settings. An office is on Telegram where its token is set."""

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.delivery.telegram.unreachable import PUBLIC
from bot.environment import Environment, address_of, blemish_of, is_here

if TYPE_CHECKING:
    from bot.serving import Parts, Platform

NAMES = (
    "LOA_TELEGRAM_TOKEN", "LOA_TELEGRAM_API", "LOA_TELEGRAM_API_INSECURE", "LOA_TELEGRAM_PROXY",
    "LOA_WEBHOOK_URL", "LOA_WEBHOOK_SECRET", "LOA_WEBHOOK_PORT",
)  # fmt: skip
SHORTEST, LONGEST = 32, 256  # of the secret; the most is Telegram's
PORTS = 443, 80, 88, 8443  # where Telegram calls a webhook (its documentation of setWebhook)
TOKEN = "the token that @BotFather gave, a number, a colon and about 35 letters"  # noqa: S105 - it only asks for one
CURE = f"set LOA_TELEGRAM_TOKEN to {TOKEN}"


@dataclass(frozen=True)
class TelegramSettings:
    """One bot of Telegram, and the way to it. Secrets are kept out of every representation."""

    token: str = field(default="", repr=False)
    api: str = PUBLIC
    proxy: str | None = field(default=None, repr=False)
    webhook_url: str | None = None
    webhook_secret: str = field(default="", repr=False)
    webhook_port: int = 8080

    @property
    def bot_id(self) -> str:
        return self.token.split(":", 1)[0]

    @property
    def is_real(self) -> bool:
        """Whether messages reach people: anything but a server on this machine."""
        return not is_here(urlsplit(self.api))

    @property
    def identity(self) -> str:
        return self.token

    @property
    def secrets(self) -> tuple[str, ...]:
        return self.token, self.webhook_secret, urlsplit(self.proxy or "").password or ""

    async def connect(self, parts: "Parts") -> "Platform":
        """Put the platform together. Raises TokenRefused, AlreadyRunning, Stopped."""
        from bot.intake.telegram.telegram_platform import connect  # noqa: PLC0415 - takes seconds

        return await connect(parts, self)


def read(env: Environment) -> TelegramSettings:
    """Read and check the settings; problems are said to the environment."""
    return TelegramSettings(
        token=_token(env),
        api=_api(env),
        proxy=_proxy(env),
        webhook_url=_webhook(env),
        webhook_secret=_secret(env),
        webhook_port=_port(env),
    )


def _token(env: Environment) -> str:
    name, value = "LOA_TELEGRAM_TOKEN", env.given("LOA_TELEGRAM_TOKEN")
    blemish = blemish_of(value) if value else None
    if blemish:
        env.wrong(name, blemish)
    elif not re.fullmatch(r"[0-9]+:[A-Za-z0-9_-]{20,}", value):
        env.wrong(name, f"is missing or malformed: set it to {TOKEN}")
    return value


def _api(env: Environment) -> str:
    name = "LOA_TELEGRAM_API"
    is_insecure = env.switch("LOA_TELEGRAM_API_INSECURE", False)
    value = env.text(name, PUBLIC).rstrip("/")
    parts = address_of(value, "http", "https")
    if parts is None:
        env.wrong(name, "must be an address such as http://127.0.0.1:8081")
    elif re.search(r"/bot(\d|/|$)|[{}%]", parts.path) or parts.query or parts.fragment or parts.username:
        env.wrong(name, "must be the address of the server alone, without /bot, token or password")
    elif parts.scheme == "http" and not is_here(parts) and not is_insecure:
        env.wrong(
            name,
            "is not encrypted: token and messages can be read on the way; use https, "
            "or set LOA_TELEGRAM_API_INSECURE=yes where the network is yours alone",
        )
    return value


def _proxy(env: Environment) -> str | None:
    name, value = "LOA_TELEGRAM_PROXY", env.text("LOA_TELEGRAM_PROXY")
    parts = address_of(value, "http", "socks5")
    if value and (parts is None or parts.port is None):
        env.wrong(name, "must be an address with its port, such as socks5://127.0.0.1:1080")
    return value or None


def _webhook(env: Environment) -> str | None:
    name, value = "LOA_WEBHOOK_URL", env.text("LOA_WEBHOOK_URL")
    parts = address_of(value, "http", "https")
    if not value:
        return None
    if parts is None or not (parts.scheme == "https" or is_here(parts)):
        env.wrong(name, "must be an https address, such as https://loa.example.edu.vn/telegram")
    elif parts.port and parts.port not in PORTS and "LOA_TELEGRAM_API" not in env:
        env.wrong(name, f"has the port {parts.port}: Telegram calls only 443, 80, 88 and 8443")
    return value


def _secret(env: Environment) -> str:
    name, value = "LOA_WEBHOOK_SECRET", env.text("LOA_WEBHOOK_SECRET")
    if env.given("LOA_WEBHOOK_URL"):
        if len(value) < SHORTEST:
            env.wrong(name, f"must have at least {SHORTEST} characters when LOA_WEBHOOK_URL is set")
        if len(value) > LONGEST:
            env.wrong(name, f"must have at most {LONGEST} characters")
        if not re.fullmatch(r"[A-Za-z0-9_-]*", value):
            env.wrong(name, "may hold only letters, digits, _ and -")
    return value


def _port(env: Environment) -> int:
    value = env.text("LOA_WEBHOOK_PORT", "8080")
    if not re.fullmatch(r"[0-9]{1,5}", value) or not 0 < int(value) < 65536:
        env.wrong("LOA_WEBHOOK_PORT", "must be a port number, from 1 to 65535")
        return 0
    return int(value)
