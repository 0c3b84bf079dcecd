"""reply_markup: what Telegram accepts as buttons."""

from __future__ import annotations

import re
from typing import Any

from .api_errors import bad
from .call import Call
from .params import BUTTON_ACTIONS, BUTTON_KEYS

JSON = dict[str, Any]

DATA_BYTES = 64
MOST_BUTTONS = 100
_LINK = re.compile(r"^(https?://[^\s/]+\.[^\s]+|https?://(localhost|127\.0\.0\.1)\S*|tg://\S+)$")


def _button(call: Call, button: Any) -> JSON:
    if not isinstance(button, dict):
        raise bad("can't parse inline keyboard button: InlineKeyboardButton must be an Object")
    for key in button.keys() - BUTTON_KEYS:
        call.violation(f"unknown field {key} of InlineKeyboardButton")
    if not isinstance(button.get("text"), str):
        raise bad("can't parse inline keyboard button: Can't find field \"text\"")
    if not button["text"].strip():
        raise bad("inline keyboard button text is empty")
    actions = BUTTON_ACTIONS & button.keys()
    if not actions:
        raise bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard")
    if len(actions) > 1:
        call.violation("an InlineKeyboardButton must have exactly one action")
    if "callback_data" in button:
        size = len(str(button["callback_data"]).encode())
        if not 1 <= size <= DATA_BYTES:
            raise bad("BUTTON_DATA_INVALID")
    if "url" in button and not _LINK.match(str(button["url"])):
        raise bad(f"inline keyboard button URL '{button['url']}' is invalid: Wrong HTTP URL")
    if button.get("style") not in (None, "danger", "success", "primary"):
        call.violation(f"unknown style {button['style']} of InlineKeyboardButton")
    return button


def reply_markup(call: Call, *, inline_only: bool = False) -> JSON | None:
    """The checked reply_markup of a call; None when absent. An empty inline keyboard removes buttons."""
    markup = call.json("reply_markup", "reply keyboard markup")
    if markup is None:
        return None
    if not isinstance(markup, dict):
        raise bad("object expected as reply markup")
    if "inline_keyboard" in markup:
        rows = markup["inline_keyboard"]
        if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
            raise bad('field "inline_keyboard" must be an Array of Arrays')
        kept = [[_button(call, button) for button in row] for row in rows if row]
        if sum(len(row) for row in kept) > MOST_BUTTONS:
            raise bad("reply markup is too long")
        return {"inline_keyboard": kept}
    if inline_only:
        raise bad("inline keyboard expected")
    if markup.keys() & {"keyboard", "remove_keyboard", "force_reply"}:
        return markup
    raise bad("can't parse reply keyboard markup JSON object")


def show_markup(message: JSON, markup: JSON | None) -> None:
    """Put an inline keyboard on a message, or take it off."""
    if markup and markup.get("inline_keyboard"):
        message["reply_markup"] = markup
    else:
        message.pop("reply_markup", None)
