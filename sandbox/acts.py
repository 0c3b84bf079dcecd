"""Acts of people: write, send pictures, press, edit, forward. Bots get the updates that Telegram sends."""

from __future__ import annotations

from typing import Any

from .api_errors import WrongUse
from .entities import PREMIUM_CAPTION_LIMIT, TEXT_LIMIT, finished, units
from .updates import PRESS_LIFETIME
from .uploads import UPLOAD_LIMIT
from .world import ANONYMOUS_USER, Bot, Chat, Person, World

JSON = dict[str, Any]


def _addressed(bot: Bot, message: JSON) -> bool:
    """Return whether a bot in privacy mode sees a group's message: commands for it, and replies to it."""
    if message.get("reply_to_message", {}).get("from", {}).get("id") == bot.id:
        return True
    text = message.get("text") or message.get("caption") or ""
    for entity in message.get("entities") or message.get("caption_entities") or ():
        if entity["type"] == "bot_command":
            start = entity["offset"]
            command = text.encode("utf-16-le")[2 * start : 2 * (start + entity["length"])].decode("utf-16-le")
            _, at, name = command.partition("@")
            if not at or name.lower() == bot.username.lower():
                return True
    return False


def _deliver(world: World, chat: Chat, message: JSON, kind: str = "message") -> None:
    for bot in world.bots_in(chat):
        if chat.person is not None or chat.bots[bot.id] == "administrator" or _addressed(bot, message):
            bot.queue.put(kind, message, f"m{chat.id}")


def open_private(world: World, person: Person, bot: Bot) -> Chat:
    """The private chat a person writes to; from the first message on the bot may write back."""
    if bot.id in person.blocked:
        raise WrongUse(f"{person.first_name} has blocked the bot")
    person.started.add(bot.id)
    return world.private_chat(bot, person)


def place(world: World, person: Person, to: int) -> Chat:
    """The group a person writes to; they have to be in it."""
    chat = world.groups.get(to)
    if chat is None:
        raise WrongUse(f"there is no group {to}")
    if chat.migrated_to:
        raise WrongUse(f"{chat.title} is now {chat.migrated_to}")
    if person.id not in chat.members:
        raise WrongUse(f"{person.first_name} is not in {chat.title}")
    return chat


def _reply(chat: Chat, reply_to: int | None) -> JSON:
    if reply_to is None:
        return {}
    original = chat.messages.get(reply_to)
    if original is None:
        raise WrongUse(f"there is no message {reply_to} to reply to")
    return {"reply_to_message": {k: v for k, v in original.items() if k != "reply_to_message"}}


def post(world: World, person: Person, chat: Chat, content: JSON, *, anonymous: bool = False) -> JSON:
    """A person's message appears, and the bots that may see it get it."""
    sender = person.user()
    if anonymous:
        if person.id not in chat.admins:
            raise WrongUse(f"{person.first_name} is no administrator of {chat.title}")
        sender, content = ANONYMOUS_USER, {"sender_chat": chat.shape(), **content}
    message = world.post(chat, sender, content)
    _deliver(world, chat, message)
    return message


def text_content(chat: Chat, text: str, reply_to: int | None) -> JSON:
    text, entities = finished(text, [])
    if not text or units(text) > TEXT_LIMIT:
        raise WrongUse("a message has 1 to 4096 letters")
    content: JSON = {**_reply(chat, reply_to), "text": text}
    if entities:
        content["entities"] = entities
    return content


def _caption(caption: str | None) -> JSON:
    """The caption of a picture or a file: people with Premium may send a longer one than bots."""
    if not caption:
        return {}
    caption, entities = finished(caption, [])
    if units(caption) > PREMIUM_CAPTION_LIMIT:
        raise WrongUse(f"a caption has at most {PREMIUM_CAPTION_LIMIT} letters")
    return {"caption": caption, **({"caption_entities": entities} if entities else {})}


def pictures(
    world: World, person: Person, chat: Chat, items: list[JSON], *, album: bool, as_files: bool
) -> list[JSON]:
    """Photos (or the same as files): one message each, an album sharing one media_group_id."""
    if album and not 2 <= len(items) <= 10:
        album = False
    group = {"media_group_id": world.number()} if album else {}
    messages = []
    for item in items:
        if as_files:
            media: JSON = {"document": world.files.document(item["data"], item["name"])}
        else:
            media = {"photo": world.files.photo(item["data"], by_bot=False)}
        messages.append(post(world, person, chat, {**media, **_caption(item.get("caption")), **group}))
    return messages


def file_content(world: World, name: str, data: bytes, caption: str | None, size: int | None) -> JSON:
    if max(len(data), size or 0) > 40 * UPLOAD_LIMIT:
        raise WrongUse("a person can send files of up to 2000 MB")
    return {"document": world.files.document(data, name, size=size), **_caption(caption)}


def sticker_content(world: World, emoji: str) -> JSON:
    stored = world.files.document(b"sticker " + emoji.encode(), "sticker.webp", kind="sticker")
    kept = {key: stored[key] for key in ("file_id", "file_unique_id", "file_size")}
    shape = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
    return {"sticker": {**kept, **shape, "emoji": emoji}}


def voice_content(world: World, seconds: int) -> JSON:
    stored = world.files.document(b"voice", "voice.ogg", kind="voice")
    kept = {key: stored[key] for key in ("file_id", "file_unique_id", "file_size")}
    return {"voice": {**kept, "duration": seconds, "mime_type": "audio/ogg"}}


def edit(world: World, person: Person, chat: Chat, message_id: int, text: str) -> JSON:
    """A person corrects a message of their own."""
    old = chat.messages.get(message_id)
    if old is None or old.get("from", {}).get("id") != person.id:
        raise WrongUse(f"{person.first_name} has no message {message_id} here")
    body, entities = finished(text, [])
    field, marks = ("text", "entities") if "text" in old else ("caption", "caption_entities")
    if units(body) > TEXT_LIMIT or (field == "text" and not body):
        raise WrongUse("a message has 1 to 4096 letters")
    new = {**old, field: body, "edit_date": world.date()}
    new.pop(marks, None)
    if entities:
        new[marks] = entities
    chat.messages[message_id] = new
    world.tell("edited", chat, new)
    _deliver(world, chat, new, "edited_message")
    return new


def erase(world: World, person: Person, chat: Chat, message_id: int) -> None:
    """A person deletes a message for everyone; bots are never told."""
    message = chat.messages.get(message_id)
    if message is None:
        raise WrongUse(f"there is no message {message_id}")
    own = message.get("from", {}).get("id") == person.id
    if chat.person is None and not own and person.id not in chat.admins:
        raise WrongUse(f"{person.first_name} may not delete message {message_id}")
    del chat.messages[message_id]
    if message_id in chat.pinned:
        chat.pinned.remove(message_id)
    world.journal.event("deleted", chat=chat.id, bot=chat.bot, message_id=message_id)


_FORWARDED = ("text", "entities", "caption", "caption_entities", "photo", "document", "sticker", "voice")


def forward(world: World, person: Person, source: Chat, message_id: int, target: Chat) -> JSON:
    """A person forwards a message; its buttons do not travel with it."""
    original = source.messages.get(message_id)
    if original is None:
        raise WrongUse(f"there is no message {message_id} to forward")
    content = {key: original[key] for key in _FORWARDED if key in original}
    origin: JSON = {"type": "user", "sender_user": original["from"], "date": original["date"]}
    if "sender_chat" in original:
        origin = {"type": "chat", "sender_chat": original["sender_chat"], "date": original["date"]}
    return post(world, person, target, {**content, "forward_origin": origin})


def press(
    world: World,
    person: Person,
    chat: Chat,
    bot: Bot,
    *,
    message_id: int,
    data: str,
    shown: str = "full",
    forged: bool = False,
    mark: str | None = None,
) -> str:
    """Press a callback button. `shown` says how much of the message the bot is told: full,
    inaccessible or absent. Only a forged press may carry data that no button of the message has."""
    message = chat.messages.get(message_id)
    if not forged:
        buttons = (message or {}).get("reply_markup", {}).get("inline_keyboard", [])
        if not any(button.get("callback_data") == data for row in buttons for button in row):
            raise WrongUse(f"message {message_id} has no such button")
    query_id = world.number()
    query: JSON = {"id": query_id, "from": person.user(), "chat_instance": chat.instance, "data": data}
    if message is not None and shown == "full":
        query["message"] = message
    elif shown != "absent":
        query["message"] = {"chat": chat.shape(), "message_id": message_id, "date": 0}
    world.presses.add(query_id, bot.id, chat.id, person.id, mark)
    label = _label(message, data)
    world.journal.event(
        "press", chat=chat.id, bot=chat.bot, person=person.id, message_id=message_id, data=data, label=label
    )
    bot.queue.put("callback_query", query, f"p{person.id}", PRESS_LIFETIME)
    return query_id


def _label(message: JSON | None, data: str) -> str | None:
    for row in (message or {}).get("reply_markup", {}).get("inline_keyboard", []):
        for button in row:
            if button.get("callback_data") == data:
                return str(button["text"])
    return None
