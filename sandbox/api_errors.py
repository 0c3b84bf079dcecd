"""How the sandbox says no: the same three fields the real server answers with."""

from __future__ import annotations

from typing import Any


class Refused(Exception):
    """A call the Bot API would not carry out."""

    def __init__(self, code: int, description: str, parameters: dict[str, Any] | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        answer: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


class WrongUse(Exception):
    """The admin interface was asked for something that makes no sense; a mistake in a test."""


class Dropped(Exception):
    """The connection is closed without an answer."""


def bad(reason: str, **parameters: Any) -> Refused:
    return Refused(400, f"Bad Request: {reason}", parameters or None)


def forbidden(reason: str) -> Refused:
    return Refused(403, f"Forbidden: {reason}")


def conflict(reason: str) -> Refused:
    return Refused(409, f"Conflict: {reason}")


def unauthorized() -> Refused:
    return Refused(401, "Unauthorized")


def too_many(seconds: int) -> Refused:
    return Refused(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})
