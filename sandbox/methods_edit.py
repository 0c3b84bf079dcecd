"""Methods that change or remove messages, and the answer to a press."""

from __future__ import annotations

from typing import Any

from .api_errors import bad
from .call import Call
from .content import caption_of, message_text
from .entities import units
from .markup import reply_markup, show_markup
from .methods_send import media_content
from .world import Chat

JSON = dict[str, Any]

DELETABLE_SECONDS = 48 * 3600
ANSWER_LIMIT = 200
_SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
_CONTENT = (
    "text",
    "entities",
    "caption",
    "caption_entities",
    "photo",
    "document",
    "show_caption_above_media",
)
_SHOWN = (*_CONTENT, "reply_markup", "link_preview_options")


def _unique(message: JSON) -> list[Any]:
    files = [size["file_unique_id"] for size in message.get("photo", [])]
    if "document" in message:
        files.append(message["document"]["file_unique_id"])
    return [files, *(message.get(key) for key in _SHOWN if key not in ("photo", "document"))]


def _replace(call: Call, chat: Chat, old: JSON, new: JSON) -> JSON:
    """Show the edited message, unless nothing about it is different."""
    if _unique(old) == _unique(new):
        raise bad(_SAME)
    new["edit_date"] = call.world.date()
    chat.messages[new["message_id"]] = new
    call.world.tell("edited", chat, new)
    return new


def edit_message_text(call: Call) -> JSON:
    chat = call.chat()
    old = call.own_message(chat)
    if "text" not in old:
        raise bad("there is no text in the message to edit")
    text, entities = message_text(call)
    new = {**old, "text": text}
    new.pop("entities", None)
    if entities:
        new["entities"] = entities
    preview = call.json("link_preview_options", "link preview options")
    new.pop("link_preview_options", None)
    if preview:
        new["link_preview_options"] = preview
    show_markup(new, reply_markup(call, inline_only=True))
    return _replace(call, chat, old, new)


def edit_message_caption(call: Call) -> JSON:
    chat = call.chat()
    old = call.own_message(chat)
    if "photo" not in old and "document" not in old:
        raise bad("there is no caption in the message to edit")
    new = {
        key: value
        for key, value in old.items()
        if key not in ("caption", "caption_entities", "show_caption_above_media")
    }
    new.update(caption_of(call))
    show_markup(new, reply_markup(call, inline_only=True))
    return _replace(call, chat, old, new)


def edit_message_media(call: Call) -> JSON:
    chat = call.chat()
    old = call.own_message(chat)
    content = media_content(call, call.json("media", "input media"))
    if "media_group_id" in old and ("photo" in old) != ("photo" in content):
        raise bad("Can't use the media of the specified type in the album")
    new = {key: value for key, value in old.items() if key not in _CONTENT}
    new.update(content)
    show_markup(new, reply_markup(call, inline_only=True))
    return _replace(call, chat, old, new)


def edit_message_reply_markup(call: Call) -> JSON:
    chat = call.chat()
    old = call.own_message(chat)
    new = dict(old)
    show_markup(new, reply_markup(call, inline_only=True))
    return _replace(call, chat, old, new)


def _may_delete(call: Call, chat: Chat, message: JSON) -> None:
    own = message.get("from", {}).get("id") == call.bot.id
    if not own and not call.is_admin(chat):
        raise bad("message can't be deleted")
    recent = call.world.date() - message["date"] < DELETABLE_SECONDS
    if not recent and not (chat.person is None and call.is_admin(chat)):
        raise bad("message can't be deleted for everyone")


def _delete(call: Call, chat: Chat, message_id: int) -> None:
    del chat.messages[message_id]
    if message_id in chat.pinned:
        chat.pinned.remove(message_id)
    call.world.journal.event("deleted", chat=chat.id, bot=chat.bot, message_id=message_id)


def delete_message(call: Call) -> bool:
    chat = call.chat()
    message = chat.messages.get(call.number("message_id"))
    if message is None:
        raise bad("message to delete not found")
    _may_delete(call, chat, message)
    _delete(call, chat, message["message_id"])
    return True


def delete_messages(call: Call) -> bool:
    """Messages that are not there are skipped."""
    chat = call.chat()
    numbers = call.json("message_ids", "message_ids")
    if not isinstance(numbers, list) or not numbers:
        raise bad("message identifiers are not specified")
    if len(numbers) > 100:
        raise bad("too many message identifiers specified")
    found = [chat.messages[number] for number in numbers if number in chat.messages]
    for message in found:
        _may_delete(call, chat, message)
    for message in found:
        _delete(call, chat, message["message_id"])
    return True


def answer_callback_query(call: Call) -> bool:
    text = call.text("text")
    if units(text) > ANSWER_LIMIT:
        raise bad("MESSAGE_TOO_LONG")
    call.world.presses.answer(
        call.bot.id,
        call.text("callback_query_id"),
        {"text": text or None, "alert": call.flag("show_alert"), "url": call.text("url") or None},
    )
    return True
