"""A message as a person sees it in a chat, and the answer to a press."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

JSON = dict[str, Any]


class NoSuchButton(AssertionError):
    """The chat shows no button with that label."""


class NotShown(AssertionError):
    """The chat did not come to show what was waited for."""


@dataclass(slots=True)
class Photo:
    """A picture to send: JPEG or PNG bytes."""

    data: bytes
    caption: str | None = None
    name: str = "photo.jpg"


@dataclass(slots=True)
class Button:
    text: str
    data: str | None
    url: str | None
    raw: JSON


@dataclass(slots=True)
class Pressed:
    """The bot's answer to a press: its toast or alert text, or the address it opened."""

    answer_text: str | None = None
    alert: bool = False
    url: str | None = None
    answered: bool = False


@dataclass(slots=True)
class Shown:
    """A message as the chat shows it."""

    message_id: int
    sender: str
    sender_id: int
    from_bot: bool
    text: str | None
    caption: str | None
    entities: list[JSON]
    photos: list[JSON]
    documents: list[JSON]
    media_group_id: str | None
    buttons: list[list[Button]]
    edited: bool
    reply_to: int | None
    pinned: bool
    silent: bool
    date: int
    raw: JSON = field(repr=False)

    @property
    def words(self) -> str:
        """Text or caption; empty when there is neither."""
        return self.text or self.caption or ""

    @property
    def labels(self) -> list[list[str]]:
        return [[button.text for button in row] for row in self.buttons]

    def button(self, label: str) -> Button | None:
        """The button with this label, or else the first that begins with it."""
        all_buttons = [button for row in self.buttons for button in row]
        for button in all_buttons:
            if button.text == label:
                return button
        return next((button for button in all_buttons if button.text.startswith(label)), None)


def _shown(message: JSON, pinned: bool, silent: bool) -> Shown:
    sender = message.get("sender_chat") or message.get("from") or {"id": 0}
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return Shown(
        message_id=message["message_id"],
        sender=sender.get("title") or sender.get("first_name", ""),
        sender_id=sender["id"],
        from_bot=bool(sender.get("is_bot")),
        text=message.get("text"),
        caption=message.get("caption"),
        entities=message.get("entities") or message.get("caption_entities") or [],
        photos=message["photo"][-1:] if "photo" in message else [],
        documents=[message["document"]] if "document" in message else [],
        media_group_id=message.get("media_group_id"),
        buttons=[[Button(b["text"], b.get("callback_data"), b.get("url"), b) for b in row] for row in rows],
        edited="edit_date" in message,
        reply_to=message.get("reply_to_message", {}).get("message_id"),
        pinned=pinned,
        silent=silent,
        date=message["date"],
        raw=message,
    )


def read_messages(answer: JSON) -> list[Shown]:
    """The messages of an admin `read`, oldest first."""
    pinned, silent = set(answer["pinned"]), set(answer["silent"])
    return [
        _shown(message, message["message_id"] in pinned, message["message_id"] in silent)
        for message in answer["messages"]
    ]
