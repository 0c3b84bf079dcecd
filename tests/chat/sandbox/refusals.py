"""The sandbox's refusals of sending, with their words: a row each, with its source.

Client.cpp is the source of the real server (tdlib/telegram-bot-api); TDLib is the library under it;
docs is core.telegram.org/bots/api; reports are errors that bots logged.
"""

from __future__ import annotations

from typing import Any

SAME = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)
OLD_QUERY = "query is too old and response timeout expired or query ID is invalid"
TEXT = {"text": "Xin chào"}
LONG = "ư" * 4097
SMILE = "😀"  # two UTF-16 units


def _mark(offset: int, length: int, kind: str = "bold") -> dict[str, Any]:
    return {"type": kind, "offset": offset, "length": length}


def _bold(offset: int, length: int, kind: str = "bold") -> dict[str, Any]:
    return {"entities": [_mark(offset, length, kind)]}


def _button(**fields: Any) -> dict[str, Any]:
    return {**TEXT, "reply_markup": {"inline_keyboard": [[{"text": "Duyệt", **fields}]]}}


# (method, parameters beside chat_id, words after "Bad Request: ", source)
SENDING: list[tuple[str, dict[str, Any], str, str]] = [
    ("sendMessage", {}, "message text is empty", "Client.cpp get_input_message_text"),
    ("sendMessage", {"text": ""}, "message text is empty", "Client.cpp get_input_message_text"),
    ("sendMessage", {"text": " \n "}, "text must be non-empty", "TDLib get_formatted_text"),
    ("sendMessage", {"text": LONG}, "message is too long", "docs sendMessage: 1-4096 characters; TDLib"),
    ("sendMessage", {"text": SMILE * 2049}, "message is too long", "the same, counted in UTF-16 units"),
    (
        "sendMessage",
        {"text": "ab", **_bold(3, 1)},
        "entity begins after the end of the text at UTF-16 offset 3",
        "TDLib",
    ),
    (
        "sendMessage",
        {"text": "ab", **_bold(1, 2)},
        "entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 3",
        "TDLib",
    ),
    (
        "sendMessage",
        {"text": "😀", **_bold(0, 1)},
        "entity beginning at UTF-16 offset 0 ends in a middle of a UTF-16 symbol at byte offset 4",
        "TDLib fix_entities; reports",
    ),
    (
        "sendMessage",
        {"text": "a😀", **_bold(2, 1)},
        "entity begins in a middle of a UTF-16 symbol at byte offset 5",
        "TDLib fix_entities",
    ),
    (
        "sendMessage",
        {"text": "abcd", "entities": [_mark(0, 2), _mark(1, 2)]},
        "entity beginning at UTF-16 offset 1 ends after the end of the text at UTF-16 offset 3",
        "reports: entities that cross",
    ),
    (
        "sendMessage",
        {"text": "ab", **_bold(0, 1, "loud")},
        "can't parse MessageEntity: Unsupported type specified",
        "Client.cpp get_formatted_text; TDLib",
    ),
    (
        "sendMessage",
        {**TEXT, "parse_mode": "wiki"},
        "unsupported parse_mode",
        "Client.cpp get_formatted_text",
    ),
    (
        "sendMessage",
        {"text": "a <huge>b</huge>", "parse_mode": "HTML"},
        'can\'t parse entities: Unsupported start tag "huge" at byte offset 2',
        "TDLib parse_html",
    ),
    (
        "sendMessage",
        {"text": "<b>a", "parse_mode": "HTML"},
        "can't parse entities: Can't find end tag corresponding to start tag b",
        "TDLib parse_html",
    ),
    ("sendMessage", _button(callback_data="x" * 65), "BUTTON_DATA_INVALID", "docs: 1-64 bytes; server"),
    ("sendMessage", _button(callback_data="ệ" * 22), "BUTTON_DATA_INVALID", "the same, counted in bytes"),
    ("sendMessage", _button(callback_data=""), "BUTTON_DATA_INVALID", "docs: 1-64 bytes; server"),
    (
        "sendMessage",
        _button(),
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        "Client.cpp get_inline_keyboard_button",
    ),
    (
        "sendMessage",
        _button(url="khong-phai"),
        "inline keyboard button URL 'khong-phai' is invalid: Wrong HTTP URL",
        "TDLib get_inline_keyboard_button",
    ),
    (
        "sendMessage",
        {**TEXT, "reply_markup": "{"},
        "can't parse reply keyboard markup JSON object",
        "Client.cpp",
    ),
    (
        "sendMessage",
        {**TEXT, "reply_markup": {"inline_keyboard": {}}},
        'field "inline_keyboard" must be an Array of Arrays',
        "Client.cpp get_reply_markup",
    ),
    (
        "sendMessage",
        {**TEXT, "reply_parameters": {"message_id": 1}},
        "message to be replied not found",
        "Client.cpp check_reply_parameters",
    ),
    ("sendMessage", {**TEXT, "message_thread_id": 5}, "message thread not found", "Client.cpp"),
    ("sendPhoto", {}, "there is no photo in the request", "Client.cpp process_send_photo_query"),
    ("sendPhoto", {"photo": "AgACdamaged"}, "wrong file identifier/HTTP URL specified", "TDLib"),
    ("sendDocument", {}, "there is no document in the request", "Client.cpp process_send_document_query"),
    ("sendMediaGroup", {"media": {}}, "expected an Array of InputMedia", "Client.cpp"),
    ("sendMediaGroup", {"media": []}, "there are no messages to send", "TDLib send_message_group"),
    (
        "sendMediaGroup",
        {"media": [{"type": "photo", "media": "x"}] * 11},
        "too many messages to send as an album",
        "docs sendMediaGroup: 2-10 items; TDLib send_message_group",
    ),
    (
        "sendChatAction",
        {"action": "dancing"},
        "wrong parameter action in request",
        "Client.cpp get_chat_action",
    ),
    ("editMessageText", {"message_id": 999_999_999, **TEXT}, "message to edit not found", "Client.cpp"),
    ("editMessageReplyMarkup", {"message_id": 0}, "message to edit not found", "Client.cpp check_message"),
    ("deleteMessage", {"message_id": 999_999_999}, "message to delete not found", "Client.cpp"),
    ("pinChatMessage", {"message_id": 999_999_999}, "message to pin not found", "Client.cpp"),
    ("getChatAdministrators", {}, "there are no administrators in the private chat", "Client.cpp"),
    ("answerCallbackQuery", {"callback_query_id": "1"}, OLD_QUERY, "Client.cpp fail_query_with_error"),
    ("getFile", {"file_id": "AgACdamaged"}, "invalid file_id", "reports; tdlib/telegram-bot-api#490"),
    (
        "setMyCommands",
        {"commands": [{"command": "Gửi", "description": "x"}]},
        "BOT_COMMAND_INVALID",
        "docs BotCommand",
    ),
    (
        "setWebhook",
        {"url": "http://example.org/x"},
        "bad webhook: An HTTPS URL must be provided for webhook",
        "reports",
    ),
    (
        "setWebhook",
        {"url": "https://example.org:8080/x"},
        "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443",
        "docs setWebhook",
    ),
    (
        "setWebhook",
        {"url": "https://example.org", "secret_token": "có dấu"},
        "secret token contains unallowed characters",
        "Client.cpp",
    ),
    (
        "setWebhook",
        {"url": "https://example.org", "secret_token": "x" * 257},
        "secret token is too long",
        "Client.cpp",
    ),
]
