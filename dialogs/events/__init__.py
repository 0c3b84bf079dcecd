"""The coming events of one's units: the list, one of them, entering and moving, a table."""

from dialogs.events.clicks import open_list
from dialogs.events.windows import dialog

__all__ = ["dialog", "open_list"]
