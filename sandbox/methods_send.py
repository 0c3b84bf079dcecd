"""Methods that put something new into a chat."""

from __future__ import annotations

from typing import Any

from .api_errors import bad
from .call import Call
from .content import caption_of, document_content, message_text, photo_content
from .markup import reply_markup, show_markup
from .params import MEDIA_IGNORED, MEDIA_KEYS, REPLY_KEYS
from .world import Chat

JSON = dict[str, Any]

MOST_IN_ALBUM = 10
_ACTIONS = frozenset(
    [
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    ]
)


def _reply(call: Call, chat: Chat) -> JSON:
    """The reply_to_message field, empty when the message replies to nothing."""
    reply = call.json("reply_parameters", "reply parameters")
    if reply is None:
        return {}
    if not isinstance(reply, dict):
        raise bad("object expected as reply parameters")
    for key in reply.keys() - REPLY_KEYS:
        call.violation(f"unknown field {key} of ReplyParameters")
    if str(reply.get("chat_id", chat.id)) != str(chat.id):
        call.violation("a reply to another chat is not supported")
    original = chat.messages.get(reply.get("message_id", 0))
    if original is None:
        if reply.get("allow_sending_without_reply"):
            return {}
        raise bad("message to be replied not found")
    return {"reply_to_message": {k: v for k, v in original.items() if k != "reply_to_message"}}


def _thread(call: Call) -> None:
    if call.number("message_thread_id"):
        raise bad("message thread not found")


def _post(call: Call, chat: Chat, content: JSON, markup: JSON | None = None) -> JSON:
    if markup is not None:
        show_markup(content, markup)
        if "keyboard" in markup:
            chat.keyboard = [
                [key if isinstance(key, str) else str(key.get("text", "")) for key in row]
                for row in markup["keyboard"]
            ]
        elif "remove_keyboard" in markup:
            chat.keyboard = None
    if call.flag("protect_content"):
        content["has_protected_content"] = True
    return call.world.post(chat, call.bot.user(), content, silent=call.flag("disable_notification"))


def send_message(call: Call) -> JSON:
    chat = call.chat()
    _thread(call)
    text, entities = message_text(call)
    content: JSON = {**_reply(call, chat), "text": text}
    if entities:
        content["entities"] = entities
    preview = call.json("link_preview_options", "link preview options")
    if preview:
        content["link_preview_options"] = preview
    return _post(call, chat, content, reply_markup(call))


def send_photo(call: Call) -> JSON:
    chat = call.chat()
    _thread(call)
    content = {**_reply(call, chat), **photo_content(call, call.text("photo"), "photo"), **caption_of(call)}
    if call.flag("has_spoiler"):
        content["has_media_spoiler"] = True
    return _post(call, chat, content, reply_markup(call))


def send_document(call: Call) -> JSON:
    chat = call.chat()
    _thread(call)
    file = document_content(call, call.text("document"), "document")
    return _post(call, chat, {**_reply(call, chat), **file, **caption_of(call)}, reply_markup(call))


def media_content(call: Call, media: Any) -> JSON:
    """The message content of an InputMedia object."""
    if not isinstance(media, dict):
        raise bad("can't parse InputMedia: expected an Object")
    kind = media.get("type")
    if kind not in MEDIA_KEYS:
        call.violation(f"InputMedia of type {kind} is not supported")
        raise bad("can't parse InputMedia: type must be specified")
    for key in media.keys() - MEDIA_KEYS[kind] - MEDIA_IGNORED:
        call.violation(f"unknown field {key} of InputMedia {kind}")
    reference = media.get("media")
    if not isinstance(reference, str) or not reference:
        raise bad("can't parse InputMedia: media not found")
    make = photo_content if kind == "photo" else document_content
    return {**make(call, reference, kind), **caption_of(call, media)}


def send_media_group(call: Call) -> list[JSON]:
    chat = call.chat()
    _thread(call)
    media = call.json("media", "media")
    if not isinstance(media, list):
        raise bad("expected an Array of InputMedia")
    if not media:
        raise bad("there are no messages to send")
    if len(media) > MOST_IN_ALBUM:
        raise bad("too many messages to send as an album")
    if len(media) == 1:
        call.violation("an album has 2 to 10 items")
    contents = [media_content(call, item) for item in media]
    if len({"photo" in content for content in contents}) > 1:
        raise bad("document can't be mixed with other media types")
    reply = _reply(call, chat)
    album = call.world.number()
    return [_post(call, chat, {**reply, **content, "media_group_id": album}) for content in contents]


def send_chat_action(call: Call) -> bool:
    chat = call.chat()
    action = call.text("action")
    if action not in _ACTIONS:
        raise bad("wrong parameter action in request")
    call.world.journal.event("action", chat=chat.id, bot=chat.bot, action=action)
    return True
