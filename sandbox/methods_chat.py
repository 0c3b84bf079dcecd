"""Methods about chats, members, pins, commands and files."""

from __future__ import annotations

import json
from typing import Any

from .api_errors import bad
from .call import Call
from .membership import bot_status, member
from .uploads import DOWNLOAD_LIMIT
from .world import PRESENT

JSON = dict[str, Any]

_SCOPES = frozenset(
    [
        "default",
        "all_private_chats",
        "all_group_chats",
        "all_chat_administrators",
        "chat",
        "chat_administrators",
        "chat_member",
    ]
)


def get_me(call: Call) -> JSON:
    return {
        **call.bot.user(),
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
        "has_topics_enabled": False,
    }


def get_file(call: Call) -> JSON:
    stored = call.world.files.by_id(call.text("file_id"))
    if stored is None:
        raise bad("file_id not specified" if not call.text("file_id") else "invalid file_id")
    if stored.size > DOWNLOAD_LIMIT:
        raise bad("file is too big")
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.unique_id,
        "file_size": stored.size,
        "file_path": stored.path,
    }


def get_chat(call: Call) -> JSON:
    chat = call.chat(write=False)
    full = {
        **chat.shape(),
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": True,
            "limited_gifts": True,
            "unique_gifts": True,
            "premium_subscription": True,
            "gifts_from_channels": True,
        },
    }
    if chat.pinned:
        full["pinned_message"] = chat.messages[chat.pinned[-1]]
    return full


def get_chat_member(call: Call) -> JSON:
    return member(call.world, call.chat(write=False), call.number("user_id"))


def get_chat_member_count(call: Call) -> int:
    chat = call.chat(write=False)
    if chat.person is not None:
        return 2
    return len(chat.members) + sum(status in PRESENT for status in chat.bots.values())


def get_chat_administrators(call: Call) -> list[JSON]:
    chat = call.chat(write=False)
    if chat.person is not None:
        raise bad("there are no administrators in the private chat")
    bots = [b for b, status in chat.bots.items() if status == "administrator"]
    mine = [b for b in bots if b == call.bot.id or call.flag("return_bots")]
    return [member(call.world, chat, number) for number in [*sorted(chat.admins), *mine]]


def pin_chat_message(call: Call) -> bool:
    chat = call.chat()
    message = chat.messages.get(call.number("message_id"))
    if message is None:
        raise bad("message to pin not found")
    if not call.is_admin(chat):
        raise bad("not enough rights to manage pinned messages in the chat")
    number = message["message_id"]
    if number in chat.pinned:
        chat.pinned.remove(number)
    chat.pinned.append(number)
    call.world.journal.event("pinned", chat=chat.id, bot=chat.bot, message_id=number)
    content = {key: value for key, value in message.items() if key != "reply_to_message"}
    call.world.post(
        chat, call.bot.user(), {"pinned_message": content}, silent=call.flag("disable_notification")
    )
    return True


def unpin_chat_message(call: Call) -> bool:
    chat = call.chat()
    if not call.is_admin(chat):
        raise bad("not enough rights to manage pinned messages in the chat")
    number = call.number("message_id") or (chat.pinned[-1] if chat.pinned else 0)
    if number not in chat.pinned:
        raise bad("message to unpin not found")
    chat.pinned.remove(number)
    call.world.journal.event("unpinned", chat=chat.id, bot=chat.bot, message_id=number)
    return True


def leave_chat(call: Call) -> bool:
    chat = call.chat()
    if chat.person is not None:
        raise bad("chat member status can't be changed in private chats")
    bot_status(call.world, call.bot, chat, "left", call.bot.user())
    return True


def _scope(call: Call) -> tuple[str, str]:
    scope = call.json("scope", "BotCommandScope") or {"type": "default"}
    if not isinstance(scope, dict) or scope.get("type") not in _SCOPES:
        raise bad("can't parse BotCommandScope: Unsupported type specified")
    return json.dumps(scope, sort_keys=True), call.text("language_code")


def set_my_commands(call: Call) -> bool:
    commands = call.json("commands", "commands")
    if not isinstance(commands, list):
        raise bad("expected an Array of BotCommand")
    if len(commands) > 100:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for command in commands:
        name, words = str(command.get("command", "")).removeprefix("/"), str(command.get("description", ""))
        plain = name.isascii() and name.replace("_", "").isalnum() and name == name.lower()
        if not 1 <= len(name) <= 32 or not plain:
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(words) <= 256:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    call.bot.commands[_scope(call)] = commands
    return True


def get_my_commands(call: Call) -> list[JSON]:
    return call.bot.commands.get(_scope(call), [])


def delete_my_commands(call: Call) -> bool:
    call.bot.commands.pop(_scope(call), None)
    return True


def set_chat_menu_button(call: Call) -> bool:
    button = call.json("menu_button", "menu button") or {"type": "default"}
    if button.get("type") not in ("default", "commands", "web_app"):
        raise bad("can't parse menu button: MenuButton has unsupported type")
    call.bot.menus[call.number("chat_id")] = button
    return True


def get_chat_menu_button(call: Call) -> JSON:
    menus = call.bot.menus
    return menus.get(call.number("chat_id")) or menus.get(0) or {"type": "commands"}
