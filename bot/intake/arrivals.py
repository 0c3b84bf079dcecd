"""Raw updates of Telegram, read just far enough to know whose lane they enter."""

import json
from typing import cast

from storage.inbox import Arrival

Raw = dict[str, object]
KINDS = ("message", "edited_message", "callback_query", "my_chat_member")


def arrival(update: Raw) -> Arrival:
    """The inbox row of an update. In ASCII even half a character can be kept."""
    return Arrival(str(update.get("update_id")), lane_of(update), json.dumps(update))


def person_of(update: Raw) -> str | None:
    """The id of the account that caused an update."""
    for kind in KINDS:
        body = update.get(kind)
        if isinstance(body, dict) and isinstance(body.get("from"), dict):
            return str(cast(Raw, body["from"]).get("id"))
    return None


def lane_of(update: Raw) -> str:
    """One lane per person; what nobody in particular caused has a lane of its own."""
    return person_of(update) or "nobody"
