"""The ids of Telegram's chats, and how often each kind of chat may be written to."""

from bot.delivery.pace import ChatPace, Rates

NAME = "telegram"  # of the platform, in every record of a chat
PRIVATE = Rates(gap=1.0, burst=4, edits=4)
GROUP = Rates(gap=6.0, burst=5, edits=8)  # at most fifteen new messages and eighteen edits in any minute


def is_group(chat: str) -> bool:
    """Whether a chat is a group: its id is a negative number."""
    return chat.startswith("-")


def rates(chat: str) -> Rates:
    return GROUP if is_group(chat) else PRIVATE


def chat_pace(*, on: bool = True) -> ChatPace:
    return ChatPace(rates, on=on)
