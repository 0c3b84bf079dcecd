"""The environment, read setting by setting. All mistakes are gathered, and said at once."""

import ipaddress
import os
import re
import unicodedata
from collections.abc import Mapping
from pathlib import Path
from urllib.parse import SplitResult, urlsplit

SWITCH = {
    "on": True, "yes": True, "true": True, "1": True, "off": False, "no": False, "false": False, "0": False,
}  # fmt: skip
QUOTES = "\"'`“”‘’«»"


class BadSettings(Exception):
    """The faults of the environment and their cures, a line each."""


class Environment:
    """One look at the environment, and the problems found in it."""

    def __init__(self, env: Mapping[str, str] = os.environ) -> None:
        self._env = env
        self._problems: list[str] = []

    def __contains__(self, name: str) -> bool:
        return name in self._env

    def end(self) -> None:
        """Raise BadSettings where anything was wrong."""
        if self._problems:
            raise BadSettings("\n".join(self._problems))

    def say(self, problem: str) -> None:
        """Note a problem that is no single setting's."""
        self._problems.append(problem)

    def wrong(self, name: str, why: str) -> None:
        """Note why a setting will not do."""
        self._problems.append(f"{name} {why}")

    def given(self, name: str) -> str:
        """The value as it is; nothing where there is none."""
        return self._env.get(name, "")

    def text(self, name: str, default: str = "") -> str:
        """The value; the default where there is none, or none that can be used."""
        value = self._env.get(name)
        if value is None or (not value and not default):
            return default
        if blemish := blemish_of(value):
            self.wrong(name, blemish)
            return default
        return value

    def switch(self, name: str, default: bool) -> bool:
        value = self.text(name, "on" if default else "off")
        if value.lower() not in SWITCH:
            self.wrong(name, f"is {value!r}: set it to on or off")
        return SWITCH.get(value.lower(), default)

    def path(self, name: str, default: str) -> Path:
        value = self.text(name, default)
        if "://" in value:
            self.wrong(name, "must be a path on this machine, not an address")
        return self.checked(name, value)

    def checked(self, name: str, value: str) -> Path:
        """A path without what only a shell would put in."""
        if value.startswith("~"):
            self.wrong(name, "begins with ~, which only a shell understands: write the whole path")
        for found in re.finditer(r"\$(?:\{(\w+)\}|(\w+))", value):
            if found[1] or found[2] in self._env:  # any other is a letter of a name
                self.wrong(name, f"holds {found[0]}, which only a shell understands: write the whole path")
        return Path(value)


def blemish_of(value: str) -> str | None:
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


def address_of(text: str, *schemes: str) -> SplitResult | None:
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


def is_here(parts: SplitResult) -> bool:
    """Whether an address is one of this machine."""
    host = parts.hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
