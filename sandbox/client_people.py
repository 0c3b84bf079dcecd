"""The sandbox's people and groups as a test or the demonstration handles them."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from .shown import Button, NoSuchButton, NotShown, Photo, Pressed, Shown, read_messages

if TYPE_CHECKING:
    from .client import Sandbox

JSON = dict[str, Any]

_NEVER = 10**15  # a sequence number no event reaches


@dataclass(slots=True)
class Group:
    """A group chat. After `migrate` the same object stands for the supergroup."""

    sandbox: Sandbox
    id: int
    title: str

    async def join(self, person: Person, by: Person | None = None) -> None:
        await self.sandbox.admin("join", chat=self.id, person=person.id, by=by and by.id)

    async def leave(self, person: Person) -> None:
        await self.sandbox.admin("leave", chat=self.id, person=person.id)

    async def kick(self, person: Person, by: Person) -> None:
        await self.sandbox.admin("leave", chat=self.id, person=person.id, by=by.id)

    async def promote(self, person: Person, on: bool = True) -> None:
        await self.sandbox.admin("admin", chat=self.id, person=person.id, on=on)

    async def bot(self, status: str, by: Person | None = None, bot: int | None = None) -> None:
        """Add ("member"), promote ("administrator"), remove ("left") or kick ("kicked") a bot."""
        await self.sandbox.admin("bot_status", chat=self.id, status=status, by=by and by.id, bot=bot)

    async def migrate(self) -> int:
        """Become a supergroup; returns the old id."""
        old, self.id = self.id, (await self.sandbox.admin("migrate", chat=self.id))["id"]
        return old


class Person:
    """Somebody with a Telegram account. Without `to` or `chat`, the private chat with the bot is meant."""

    def __init__(self, sandbox: Sandbox, user: JSON) -> None:
        self.sandbox = sandbox
        self.id: int = user["id"]
        self.name: str = user["first_name"]
        self.username: str | None = user.get("username")
        self.bot: int | None = None
        self._since = 0

    async def start(self, payload: str | None = None, *, bot: int | str | None = None) -> int:
        """Press Start, or open a deep link: "/start [payload]" arrives from the private chat."""
        await self._mark()
        fields = {"bot": bot} if bot is not None else {"bot": self.bot}
        answer = await self.sandbox.admin("start", person=self.id, payload=payload, **fields)
        return int(answer["message_id"])

    async def _mark(self) -> None:
        self._since = (await self.sandbox.admin("events", after=_NEVER))["seq"]

    async def say(
        self,
        text: str,
        to: Group | None = None,
        reply_to: int | None = None,
        *,
        anonymous: bool = False,
    ) -> int:
        await self._mark()
        answer = await self._send("say", to, text=text, reply_to=reply_to, anonymous=anonymous)
        return int(answer["message_id"])

    async def _send(self, action: str, to: Group | None, **fields: Any) -> JSON:
        target = to.id if to is not None else None
        answer: JSON = await self.sandbox.admin(action, person=self.id, bot=self.bot, to=target, **fields)
        return answer

    async def photos(
        self,
        items: Sequence[Photo | bytes],
        album: bool = True,
        as_files: bool = False,
        to: Group | None = None,
    ) -> list[int]:
        """Pictures, one message each; an album shares a media_group_id. Returns the message ids."""
        await self._mark()
        photos = [item if isinstance(item, Photo) else Photo(item) for item in items]
        sent = [
            {"data": base64.b64encode(photo.data).decode(), "caption": photo.caption, "name": photo.name}
            for photo in photos
        ]
        answer = await self._send("photos", to, items=sent, album=album, as_files=as_files)
        return list(answer["message_ids"])

    async def file(
        self,
        name: str,
        data: bytes,
        caption: str | None = None,
        to: Group | None = None,
        *,
        size: int | None = None,
    ) -> int:
        """A document; `size` pretends another size than the bytes have."""
        await self._mark()
        content = base64.b64encode(data).decode()
        answer = await self._send("file", to, name=name, data=content, caption=caption, size=size)
        return int(answer["message_id"])

    async def sticker(self, to: Group | None = None, emoji: str = "👍") -> int:
        await self._mark()
        return int((await self._send("sticker", to, emoji=emoji))["message_id"])

    async def voice(self, to: Group | None = None, seconds: int = 3) -> int:
        await self._mark()
        return int((await self._send("voice", to, seconds=seconds))["message_id"])

    async def edit(self, message_id: int, text: str, chat: Group | None = None) -> None:
        await self._mark()
        await self._in("edit", chat, message_id=message_id, text=text)

    async def delete(self, message_id: int, chat: Group | None = None) -> None:
        await self._in("erase", chat, message_id=message_id)

    async def forward(self, message_id: int, chat: Group | None = None, to: Group | None = None) -> int:
        await self._mark()
        target = to.id if to is not None else None
        return int((await self._in("forward", chat, message_id=message_id, to=target))["message_id"])

    async def _in(self, action: str, chat: Group | None, **fields: Any) -> JSON:
        where = chat.id if chat is not None else None
        answer: JSON = await self.sandbox.admin(action, person=self.id, bot=self.bot, chat=where, **fields)
        return answer

    async def block(self, on: bool = True) -> None:
        await self.sandbox.admin("block", person=self.id, bot=self.bot, on=on)

    async def deactivate(self) -> None:
        await self.sandbox.admin("deactivate", person=self.id)

    # reading

    async def read(self, chat: Group | None = None) -> list[Shown]:
        """The messages the chat shows now, oldest first."""
        return read_messages(await self._in("read", chat))

    async def last(self, chat: Group | None = None) -> Shown:
        """The newest message from a bot."""
        for shown in reversed(await self.read(chat)):
            if shown.from_bot:
                return shown
        raise NotShown("the bot has not written here")

    async def buttons(self, chat: Group | None = None) -> list[str]:
        """The labels of all buttons in the chat, newest message first."""
        answer = await self._in("read", chat)
        return _labels(read_messages(answer), answer["keyboard"])

    async def wait_for(
        self,
        wanted: str | Callable[[Shown], bool],
        chat: Group | None = None,
        timeout: float = 10,
        *,
        since: int | None = None,
    ) -> Shown:
        """The newest message that fits and was written or edited since this person last did something.

        `since=0` takes any message the chat shows. Waits for events, never by sleeping.
        """
        start = self._since if since is None else since
        fits = wanted if callable(wanted) else (lambda shown: wanted in shown.words)
        deadline = time.monotonic() + timeout
        while True:
            answer = await self._in("read", chat)
            shown = read_messages(answer)
            fresh = await self._fresh(answer["chat"]["id"], start) if start else None
            for message in reversed(shown):
                if (fresh is None or message.message_id in fresh) and fits(message):
                    return message
            left = deadline - time.monotonic()
            if left <= 0:
                raise NotShown(_not_shown(wanted, shown, fits))
            await self.sandbox.admin("events", after=answer["seq"], timeout=left, limit=1)

    async def _fresh(self, chat: int, since: int) -> set[int]:
        answer = await self.sandbox.admin("events", after=since, limit=50_000)
        return {
            event["message"]["message_id"]
            for event in answer["events"]
            if event["type"] in ("message", "edited") and event["chat"] == chat
        }

    # pressing

    async def press(
        self,
        label: str,
        chat: Group | None = None,
        message_id: int | None = None,
        timeout: float = 10,
        *,
        within: float = 2.0,
    ) -> Pressed:
        """Press the button with this label (or beginning with it) in the newest message that has one.

        Waits up to `within` seconds for it to appear, then up to `timeout` for the bot's answer.
        A link to the bot itself opens it; a key of a reply keyboard is said.
        """
        shown, button = await self._find(label, chat, message_id, within)
        if shown is None:
            await self.say(button.text, chat)
            return Pressed()
        if button.url is not None:
            return await self._follow(button.url)
        if button.data is None:
            raise NoSuchButton(f"{button.text} does nothing the sandbox knows: {button.raw}")
        return await self._press(button.data, chat, shown.message_id, timeout)

    async def _find(
        self, label: str, chat: Group | None, message_id: int | None, within: float
    ) -> tuple[Shown | None, Button]:
        deadline = time.monotonic() + within
        while True:
            answer = await self._in("read", chat)
            shown = read_messages(answer)
            for message in reversed(shown):
                if message_id in (None, message.message_id) and (button := message.button(label)):
                    return message, button
            if message_id is None and label in [key for row in answer["keyboard"] or () for key in row]:
                return None, Button(label, None, None, {})
            left = deadline - time.monotonic()
            if left <= 0:
                labels = _labels(shown, answer["keyboard"])
                raise NoSuchButton(f"no button “{label}”; there are: {' | '.join(labels) or 'none'}")
            await self.sandbox.admin("events", after=answer["seq"], timeout=left, limit=1)

    async def _follow(self, url: str) -> Pressed:
        address = url.partition("://")[2]
        if address.startswith(("t.me/", "telegram.me/")) and "?start=" in address:
            username, _, payload = address.partition("/")[2].partition("?start=")
            await self.start(payload, bot=username)
        return Pressed(url=url)

    async def _press(
        self,
        data: str,
        chat: Group | None,
        message_id: int,
        timeout: float,
        **how: Any,
    ) -> Pressed:
        await self._mark()
        query = (await self._in("press", chat, message_id=message_id, data=data, **how))["query"]
        given = (await self.sandbox.admin("answer", query=query, timeout=timeout))["answer"]
        if given is None:
            return Pressed(answered=False)
        pressed = Pressed(given["text"], given["alert"], given["url"], answered=True)
        if pressed.url:
            await self._follow(pressed.url)
        return pressed

    async def press_data(
        self,
        data: str,
        chat: Group | None = None,
        message_id: int = 0,
        *,
        shown: str | None = None,
        timeout: float = 10,
    ) -> Pressed:
        """A forged press: any data, on any message. `shown`: "full", "inaccessible" or "absent"."""
        return await self._press(data, chat, message_id, timeout, shown=shown, forged=True)


def _labels(shown: list[Shown], keyboard: list[list[str]] | None) -> list[str]:
    labels = [button.text for message in reversed(shown) for row in message.buttons for button in row]
    return labels + [key for row in keyboard or () for key in row]


def _not_shown(wanted: Any, shown: list[Shown], fits: Callable[[Shown], bool]) -> str:
    lines = [f"  {message.message_id} {message.sender}: {message.words[:200]!r}" for message in shown[-6:]]
    older = [str(message.message_id) for message in shown if fits(message)]
    hint = f"\nfits, but is older than the last act (since=0 takes it): {', '.join(older)}" if older else ""
    what = f"“{wanted}”" if isinstance(wanted, str) else "what was waited for"
    return f"{what} did not appear; the chat ends with\n" + "\n".join(lines) + hint
