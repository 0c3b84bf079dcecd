"""Raw updates of Telegram, read just far enough to know whose lane they enter."""

import json
from typing import cast

from storage.inbox import Arrival

Raw = dict[str, object]
KINDS = ("message", "edited_message", "callback_query", "my_chat_member")
LARGEST = 2**63 - 1  # of a number that a database keeps


def arrival(update: Raw, lane: str) -> Arrival:
    """The inbox row of an update. In ASCII even half a character can be kept."""
    return Arrival(str(update["update_id"]), lane, json.dumps(update))


def number_of(update: object) -> int | None:
    """The id of an update; None for what is no update."""
    number = update.get("update_id") if isinstance(update, dict) else None
    return number if _is_number(number) and cast(int, number) >= 0 else None


def body_of(update: Raw) -> tuple[str, Raw]:
    """The kind of an update and its content; empty for a kind that was not asked for."""
    for kind in KINDS:
        body = update.get(kind)
        if isinstance(body, dict):
            return kind, cast(Raw, body)
    return "", {}


def person_of(update: Raw) -> str | None:
    """The id of the account that caused an update."""
    return id_in(body_of(update)[1].get("from"))


def chat_of(update: Raw) -> Raw:
    """The chat that an update comes from; empty where it names none."""
    kind, body = body_of(update)
    message = body.get("message") if kind == "callback_query" else body
    chat = message.get("chat") if isinstance(message, dict) else None
    return cast(Raw, chat) if isinstance(chat, dict) else {}


def id_in(given: object) -> str | None:
    """The id of a user or a chat."""
    number = given.get("id") if isinstance(given, dict) else None
    return str(number) if _is_number(number) else None


def _is_number(value: object) -> bool:
    return type(value) is int and -LARGEST <= value <= LARGEST
