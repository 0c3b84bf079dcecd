"""Telegram's refusals: the errors of the library and the platform's sentences, and what each means.

Sentences come from the server of the Bot API (Client.cpp and TDLib), names in capitals from the servers
behind it. Rows are tried in order: the special stands before the general.
"""

from telegram.error import BadRequest, ChatMigrated, Forbidden, NetworkError, RetryAfter, TelegramError

from bot.delivery.messenger import Refusal, Trouble
from bot.delivery.telegram.chat_ids import is_group

SAYS: tuple[tuple[str, Refusal], ...] = (
    # the message is not there any more, or is beyond the bot
    ("message to edit not found", "vanished"),
    ("message can't be edited", "vanished"),
    ("message_id_invalid", "vanished"),
    ("message to delete not found", "vanished"),
    ("message can't be deleted", "vanished"),
    # photos and files are not allowed, or this one is not taken
    ("not enough rights to send photos", "media"),
    ("not enough rights to send documents", "media"),
    ("not enough rights to send videos", "media"),
    ("not enough rights to send media", "media"),
    ("chat_send_media_forbidden", "media"),
    ("chat_send_photos_forbidden", "media"),
    ("chat_send_docs_forbidden", "media"),
    ("voice_messages_forbidden", "media"),
    ("message caption is too long", "media"),
    ("media_caption_too_long", "media"),
    ("media_invalid", "media"),
    ("media_empty", "media"),
    ("file is too big", "media"),
    ("is too big for a photo", "media"),
    ("image_process_failed", "media"),
    ("photo_invalid_dimensions", "media"),
    ("wrong file identifier", "media"),
    ("file reference", "media"),
    ("file_reference_", "media"),
    # the topic of a group in topics
    ("topic_closed", "topic"),
    ("topic_deleted", "topic"),
    ("message thread not found", "topic"),
    # nothing may be written there at all
    ("not enough rights", "barred"),
    ("have no rights", "barred"),
    ("need administrator rights", "barred"),
    ("chat_write_forbidden", "barred"),
    ("chat_send_plain_forbidden", "barred"),
    ("chat_restricted", "barred"),
    ("chat_admin_required", "barred"),
    ("user_banned_in_channel", "barred"),
    # the chat is closed to the bot
    ("chat not found", "left"),
    ("bot was kicked", "left"),
    ("bot is not a member", "left"),
    ("the group chat was deleted", "left"),
    ("group chat was deactivated", "left"),
    ("channel_private", "left"),
    ("bot was blocked", "blocked"),
    ("user is deactivated", "blocked"),
    ("bot can't initiate conversation", "blocked"),
    ("bots can't send messages to bots", "blocked"),
    ("peer_id_invalid", "blocked"),
    # marks, buttons, length
    ("can't parse entities", "entities"),
    ("can't parse messageentity", "entities"),
    ("entity begin", "entities"),
    ("entity_bounds_invalid", "entities"),
    ("button_", "buttons"),
    ("reply markup is too long", "buttons"),
    ("inline keyboard", "buttons"),
    ("reply_markup_", "buttons"),
    ("message is too long", "long"),
    ("message_too_long", "long"),
)


def meaning(said: str, chat: str, *, forbidden: bool = False) -> Refusal:
    """Return the meaning of a refusal in words; `forbidden` for one with the code 403.

    A private chat is blocked where a group is left. Without a rule 403 is about the chat, 400 about the
    message.
    """
    private = not is_group(chat)
    found = next((kind for text, kind in SAYS if text in said.lower()), None)
    if found in ("left", "blocked"):
        return "blocked" if private else "left"
    if found is None and forbidden:
        return "blocked" if private else "barred"
    return found or "refused"


def as_said(said: str) -> str:
    """Return the platform's words as it wrote them: the library makes names in capitals small."""
    return said if " " in said else said.upper()


def trouble(error: TelegramError, chat: str) -> Trouble:
    """Return the meaning of an error of the library for delivery."""
    said = str(error)
    if isinstance(error, RetryAfter):
        seconds = (
            error.retry_after if isinstance(error.retry_after, int) else error.retry_after.total_seconds()
        )
        return Trouble("wait", said, seconds=float(seconds))
    if isinstance(error, ChatMigrated):
        return Trouble("moved", said, to=str(error.new_chat_id))
    if isinstance(error, BadRequest | Forbidden):
        return Trouble(meaning(said, chat, forbidden=isinstance(error, Forbidden)), as_said(said))
    return Trouble("network" if isinstance(error, NetworkError) else "refused", said or type(error).__name__)


def pause_after(error: Exception) -> float | None:
    """Seconds after which an error of the library may have passed; None where waiting mends nothing."""
    if not isinstance(error, TelegramError):
        return None
    found = trouble(error, "")
    return (found.seconds or 1.0) if found.kind in ("wait", "network") else None
