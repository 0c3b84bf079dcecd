"""People administration: inviting, importing, the staff list, who has not come in."""

from dialogs.people.clicks import open_menu, open_waiting
from dialogs.people.windows import dialog

__all__ = ["dialog", "open_menu", "open_waiting"]
