"""Which function carries out which method."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import methods_chat as chat
from . import methods_edit as edit
from . import methods_send as send
from .call import Call

METHODS: dict[str, Callable[[Call], Any]] = {
    "getMe": chat.get_me,
    "sendMessage": send.send_message,
    "sendPhoto": send.send_photo,
    "sendDocument": send.send_document,
    "sendMediaGroup": send.send_media_group,
    "sendChatAction": send.send_chat_action,
    "editMessageText": edit.edit_message_text,
    "editMessageCaption": edit.edit_message_caption,
    "editMessageMedia": edit.edit_message_media,
    "editMessageReplyMarkup": edit.edit_message_reply_markup,
    "deleteMessage": edit.delete_message,
    "deleteMessages": edit.delete_messages,
    "answerCallbackQuery": edit.answer_callback_query,
    "getFile": chat.get_file,
    "setMyCommands": chat.set_my_commands,
    "getMyCommands": chat.get_my_commands,
    "deleteMyCommands": chat.delete_my_commands,
    "setChatMenuButton": chat.set_chat_menu_button,
    "getChatMenuButton": chat.get_chat_menu_button,
    "getChat": chat.get_chat,
    "getChatMember": chat.get_chat_member,
    "getChatMemberCount": chat.get_chat_member_count,
    "getChatAdministrators": chat.get_chat_administrators,
    "pinChatMessage": chat.pin_chat_message,
    "unpinChatMessage": chat.unpin_chat_message,
    "leaveChat": chat.leave_chat,
}
