"""The switches of the sandbox: calls that go wrong, limits, updates out of order, presses."""

from __future__ import annotations

from typing import Any, TypedDict, Unpack


class FaultFields(TypedDict, total=False):
    """Which calls go wrong, and how. Without a field: all of them, always, in the usual way."""

    chat: int | None
    bot: int | None
    given: str | None  # a parameter the call must have
    probability: float | None
    count: int | None
    seconds: float | None  # how long a delay or a slow answer lasts
    retry_after: float | None  # what a 429 asks for
    words: str | None  # what a refusal says
    code: int | None
    status: int | None  # an answer as it stands
    body: str | None
    charset: str | None


class Switches:
    """A part of the sandbox from outside, which speaks to its admin interface."""

    async def admin(self, action: str, **fields: Any) -> Any:
        raise NotImplementedError

    async def fault(self, kind: str, method: str = "*", **rule: Unpack[FaultFields]) -> int:
        """Let calls go wrong; sandbox/faults.py names the kinds.

        `method` is a pattern such as "send*". A partition of every method also cuts running polls and
        webhooks.
        """
        fields: dict[str, Any] = dict(rule)
        if (wait := fields.pop("retry_after", None)) is not None:
            fields["seconds"] = wait
        return int((await self.admin("fault", kind=kind, method=method, **fields))["id"])

    async def clear_faults(self, rule: int | None = None) -> None:
        await self.admin("clear_faults", id=rule)

    async def limits(self, on: bool) -> None:
        await self.admin("limits", on=on)

    async def revoke(self, bot: int | None = None, on: bool = True) -> None:
        """Revoke a bot's token: every call answers 401."""
        await self.admin("revoke", bot=bot, on=on)

    async def disorder(
        self, copies: int | None = None, shuffle: bool | None = None, bot: int | None = None
    ) -> None:
        """Deliver each update several times, batches shuffled."""
        await self.admin("updates", copies=copies, shuffle=shuffle, bot=bot)

    async def replay(self, last: int = 0, bot: int | None = None) -> int:
        """Deliver past updates (the last few, or all) once more with their old ids."""
        return int((await self.admin("updates", replay=last, bot=bot))["replayed"])

    async def renumber(self, next_id: int, bot: int | None = None) -> None:
        """Let update ids go on from another number."""
        await self.admin("updates", renumber=next_id, bot=bot)

    async def waiting(self, bot: int | None = None) -> int:
        """Updates the bot has not confirmed."""
        return int((await self.admin("updates", bot=bot))["waiting"])

    async def answer_within(self, seconds: float) -> None:
        """How long a press can be answered."""
        await self.admin("answer_within", seconds=seconds)

    async def press_shows(self, shown: str) -> None:
        """How much of its message each press tells the bot: "full", "inaccessible" or "absent"."""
        await self.admin("press_shows", shown=shown)
