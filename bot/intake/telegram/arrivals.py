"""Raw updates of Telegram, read just far enough to know whose lane they enter."""

from typing import cast

from bot.delivery.telegram.api_results import is_number, number_of
from bot.intake.incoming import Incoming, Raw
from workflow.cards.payloads import ByInvitation, OnInvitation

KINDS = ("message", "edited_message", "callback_query", "my_chat_member")
ENTRANCE = f"/start {ByInvitation.prefix()}"
SERVICE = ("migrate_to_chat_id", "left_chat_member")


def read(update: Raw) -> Incoming | None:
    """Return whose an update is; None for what is no update, or of a kind that was not asked for."""
    number = number_of(update)
    if number is None:
        return None
    kind, body = body_of(update)
    if not kind:
        return None
    chat = chat_of(update)
    return Incoming(
        str(number),
        id_in(body.get("from")),
        id_in(chat) if chat.get("type") != "private" else None,
        _token(update),
        is_press=kind == "callback_query",
        happens_to_chat=kind == "my_chat_member" or any(body.get(word) for word in SERVICE),
        for_group=bool(body.get("sender_chat")),
    )


def body_of(update: Raw) -> tuple[str, Raw]:
    """The kind of an update and its content; empty for a kind that was not asked for."""
    for kind in KINDS:
        body = update.get(kind)
        if isinstance(body, dict):
            return kind, cast(Raw, body)
    return "", {}


def chat_of(update: Raw) -> Raw:
    """The chat that an update comes from; empty where it names none."""
    kind, body = body_of(update)
    message = body.get("message") if kind == "callback_query" else body
    chat = message.get("chat") if isinstance(message, dict) else None
    return cast(Raw, chat) if isinstance(chat, dict) else {}


def id_in(given: object) -> str | None:
    """The id of a user or a chat."""
    number = given.get("id") if isinstance(given, dict) else None
    return str(number) if is_number(number) else None


def _token(update: Raw) -> str:
    """The invitation that a message or a press of a private chat is about; empty for any other."""
    kind, body = body_of(update)
    said = {"message": (ENTRANCE, "text"), "callback_query": (OnInvitation.prefix(), "data")}
    start, field = said.get(kind, ("", ""))
    text = body.get(field)
    if chat_of(update).get("type") != "private" or not isinstance(text, str) or not text.startswith(start):
        return ""
    token = text.removeprefix(start).rpartition(":")[2].strip()
    return token if token.isascii() and len(token) <= 64 else "-"
