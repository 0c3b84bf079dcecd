"""Web addresses as people type them: whole, without https://, or inside a sentence.

An address is never opened, only looked at: nothing is fetched from typed addresses.
"""

import re
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from workflow.form.problem import Problem
from workflow.text import clean

LONGEST = 500
Why = Literal["none", "several", "password"]

_WHOLE = re.compile(r"https?://[^\s<>\"“”]+", re.IGNORECASE)
_HOST = r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}(?::[0-9]+)?"
_BARE = re.compile(rf"(?<![\w@/.-]){_HOST}(?![\w@-])(?:[/?#][^\s<>\"“”]*)?", re.IGNORECASE)
_BEGINNING = re.compile(r"(?:https?://)?[^/?#]*", re.IGNORECASE)
_FILE = re.compile(r"[^/?#]+\.(?:docx?|pdf|xlsx?|pptx?|txt|csv|zip|rar|jpe?g|png|webp|heic|mp4)")
_ENDS = ".,;:!?…'’»]}"


@dataclass(frozen=True)
class _Link:
    """An address; one that was completed or taken out of other words is shown before it is kept."""

    address: str
    is_sure: bool


def read(text: str) -> tuple[str | None, Problem | None]:
    """A link as typed; one that was completed or taken out of a sentence is asked about."""
    found = _find(text)
    if isinstance(found, str):
        return None, _no_link(found)
    if found.is_sure:
        return found.address, None
    return None, Problem("answer-link-asked", {"link": found.address}, (found.address,))


def check(address: str) -> Problem | None:
    """Why a web address will not do."""
    why = _why_not(address)
    return _no_link(why) if why else None


def _no_link(why: Why) -> Problem:
    if why == "several":
        return Problem("answer-links-several")
    return Problem("answer-link-password" if why == "password" else "answer-link")


def _why_not(address: str) -> Why | None:
    """Why it is no address that a person can open."""
    try:
        parts = urlsplit(address)
        host, _ = parts.hostname or "", parts.port
    except ValueError:
        return "none"
    if (
        len(address) > LONGEST
        or parts.scheme not in ("http", "https")
        or "." not in host
        or "" in host.removesuffix(".").split(".")
        or re.search(r"[\s<>\"]", address)
    ):
        return "none"
    return "password" if "@" in parts.netloc else None


def _find(text: str) -> _Link | Why:
    """The one address in what was typed, or the reason why there is none."""
    text = clean(text)
    found = [_trimmed(match[0]) for match in _WHOLE.finditer(text)]
    found += [one for one in _completed(_WHOLE.sub(" ", text)) if not found or one.count("/") > 2]
    problems = [why for one in found if (why := _why_not(one))]
    if problems:
        return problems[0]
    if len(set(found)) != 1:
        return "several" if found else "none"
    return _Link(found[0], is_sure=found[0].casefold() == text.casefold())


def _completed(text: str) -> list[str]:
    """Addresses without https://. Among other words only those that cannot be a title or a name."""
    found = [_trimmed(match[0]) for match in _BARE.finditer(text)]
    alone = found == [_trimmed(text)]
    return [f"https://{one}" for one in found if not _FILE.fullmatch(one) and (alone or _is_plain(one))]


def _is_plain(bare: str) -> bool:
    return bool(re.search("[/?#]", bare)) or bare.startswith("www.") or bare.count(".") > 1


def _trimmed(address: str) -> str:
    """Without the punctuation of the sentence around it; a bracket stays where the address opened it.

    Scheme and host are in small letters: a telephone begins a message with a capital.
    """
    while address and (address[-1] in _ENDS or (address[-1] == ")" and "(" not in address)):
        address = address[:-1]
    beginning = _BEGINNING.match(address)
    end = beginning.end() if beginning else 0
    return address[:end].lower() + address[end:]
