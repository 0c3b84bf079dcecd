"""Which parameters each method takes. Anything else is a violation, so that a test can fail on it.

Only what the sandbox honours is listed: a parameter that the real server knows and the sandbox would
silently ignore has to be added here together with its behaviour.
"""

from __future__ import annotations

_SEND = "message_thread_id? disable_notification? protect_content? reply_parameters?"
_CAPTION = "caption? parse_mode? caption_entities? show_caption_above_media?"
_TARGET = "chat_id message_id"

_TABLE = {
    "getMe": "",
    "getUpdates": "offset? limit? timeout? allowed_updates?",
    "setWebhook": "url max_connections? allowed_updates? drop_pending_updates? secret_token?",
    "deleteWebhook": "drop_pending_updates?",
    "getWebhookInfo": "",
    "sendMessage": f"chat_id text parse_mode? entities? link_preview_options? reply_markup? {_SEND}",
    "sendPhoto": f"chat_id photo has_spoiler? reply_markup? {_CAPTION} {_SEND}",
    "sendDocument": "chat_id document disable_content_type_detection? reply_markup? "
    f"caption? parse_mode? caption_entities? {_SEND}",
    "sendMediaGroup": f"chat_id media {_SEND}",
    "sendChatAction": "chat_id action message_thread_id?",
    "editMessageText": f"{_TARGET} text parse_mode? entities? link_preview_options? reply_markup?",
    "editMessageCaption": f"{_TARGET} {_CAPTION} reply_markup?",
    "editMessageMedia": f"{_TARGET} media reply_markup?",
    "editMessageReplyMarkup": f"{_TARGET} reply_markup?",
    "deleteMessage": _TARGET,
    "deleteMessages": "chat_id message_ids",
    "answerCallbackQuery": "callback_query_id text? show_alert? url? cache_time?",
    "getFile": "file_id",
    "setMyCommands": "commands scope? language_code?",
    "getMyCommands": "scope? language_code?",
    "deleteMyCommands": "scope? language_code?",
    "setChatMenuButton": "chat_id? menu_button?",
    "getChatMenuButton": "chat_id?",
    "getChat": "chat_id",
    "getChatMember": "chat_id user_id",
    "getChatMemberCount": "chat_id",
    "getChatAdministrators": "chat_id return_bots?",
    "pinChatMessage": f"{_TARGET} disable_notification?",
    "unpinChatMessage": "chat_id message_id?",
    "leaveChat": "chat_id",
}

ALLOWED: dict[str, frozenset[str]] = {
    method: frozenset(word.rstrip("?") for word in words.split()) for method, words in _TABLE.items()
}
REQUIRED: dict[str, frozenset[str]] = {
    method: frozenset(word for word in words.split() if not word.endswith("?"))
    for method, words in _TABLE.items()
}
NAMES: dict[str, str] = {method.lower(): method for method in _TABLE}

BUTTON_ACTIONS = frozenset(
    {
        "url",
        "callback_data",
        "web_app",
        "login_url",
        "switch_inline_query",
        "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat",
        "copy_text",
        "callback_game",
        "pay",
    }
)
BUTTON_KEYS = BUTTON_ACTIONS | {"text", "style", "icon_custom_emoji_id"}
MEDIA_KEYS = {
    "photo": frozenset(
        {
            "type",
            "media",
            "caption",
            "parse_mode",
            "caption_entities",
            "show_caption_above_media",
            "has_spoiler",
        }
    ),
    "document": frozenset(
        {"type", "media", "caption", "parse_mode", "caption_entities", "disable_content_type_detection"}
    ),
}
# aiogram-dialog repeats the message's keyboard inside InputMedia; the real server does not look at it.
MEDIA_IGNORED = frozenset({"reply_markup"})
REPLY_KEYS = frozenset({"message_id", "chat_id", "allow_sending_without_reply"})


def problems(method: str, given: set[str]) -> list[str]:
    """Return the parameters that the method does not know, and those it lacks, by its documentation."""
    found = [f"unknown parameter {name}" for name in sorted(given - ALLOWED[method])]
    found += [f"missing parameter {name}" for name in sorted(REQUIRED[method] - given)]
    return found
